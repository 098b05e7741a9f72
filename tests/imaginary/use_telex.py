"""What a user of Telex writes; run where it is installed."""

from typing import assert_type

from bizmessage import telex
from bizmessage.errors import TryLater
from bizmessage.telex import (
    DeliveryStatus,
    LineOccupied,
    TelexConnectionFailed,
    TelexDeliveryError,
    TelexUnreadableOutcome,
    UnknownTelexDeliveryError,
    delivery_results,
    raise_for_delivery,
)

results = list(delivery_results('{"tape": [{"ans": "ok", "line": 1}, {"ans": "occ", "line": 2, "to": "0212345678"}]}'))
assert_type(results[1].error, TelexDeliveryError | None)
assert [result.status for result in results] == [DeliveryStatus.DELIVERED, DeliveryStatus.FAILED]
assert isinstance(results[1].error, LineOccupied | TryLater)
assert results[1].recipient_seq == 2
try:
    delivery_results("<html>")
except TelexUnreadableOutcome:
    pass
else:
    raise AssertionError
try:
    raise_for_delivery({"ans": "der"})
except UnknownTelexDeliveryError as error:
    code = error.code
assert code == "der"
assert not hasattr(telex, "raise_for_response")
assert not hasattr(telex, "TelexSendErrorGroup")
assert not hasattr(telex, "TelexGatewayError")

assert LineOccupied().to_response() == {"tape": [{"ans": "occ"}]}
(back,) = delivery_results(LineOccupied().to_response())
assert type(back.error) is LineOccupied
gone: dict[str, object] = {"error": "TelexConnectionFailed", "message": TelexConnectionFailed.summary}
assert TelexConnectionFailed("gone").to_response() == {"bizmessage": gone}
print("done")

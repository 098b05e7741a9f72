"""What a user of Smoke Signal writes; run where it is installed."""

import pickle
from typing import assert_type

from bizmessage.categories import TemplateError
from bizmessage.smoke_signal import (
    FieldTooLong,
    FireOut,
    PuffTooLong,
    SignalNotSeen,
    SmokeApiCode,
    SmokeDeliveryCode,
    SmokeDeliveryError,
    SmokeSendError,
    SmokeSignalUnreadableOutcome,
    UnknownSmokeApiError,
    UnknownSmokeDeliveryError,
    api_error_class,
    delivery_error_class,
    delivery_results,
    error_from_response,
    raise_for_response,
    send_results,
)

assert_type(FieldTooLong.code, str)
assert_type(SignalNotSeen.code, str)
assert_type(SmokeDeliveryError.code, str | None)
assert_type(delivery_error_class("E900"), type[SmokeDeliveryError])
assert_type(FieldTooLong(field="puff", maximum=3).maximum, int | None)

# Codes that are text, and look like phone numbers and gateway codes.
raise_for_response({"result": {"statusCode": "00000000"}})
answer = {"result": {"statusCode": "02000001", "statusText": "Smoke: puff over 3, not puff."}}
error = error_from_response(answer)
assert isinstance(error, FieldTooLong)
assert (error.code, error.field, error.maximum) == ("02000001", "puff", 3)
assert type(error_from_response({"result": {"statusCode": "42910000"}})) is FireOut
assert type(error_from_response({"result": {"statusCode": 0}})) is UnknownSmokeApiError
assert type(error_from_response({"result": {}})) is SmokeSignalUnreadableOutcome
assert api_error_class("02000001") is FieldTooLong
assert api_error_class(2000001) is UnknownSmokeApiError
assert delivery_error_class("00000001") is PuffTooLong
assert delivery_error_class(1) is UnknownSmokeDeliveryError

# Numbered and named placeholders.
assert str(FieldTooLong(field="puff", maximum=3)) == "02000001: puff over 3, not puff."
assert str(FieldTooLong()) == "02000001: {name} over {0}, not {name}."  # type: ignore[call-overload]
assert repr(FieldTooLong(field="puff", maximum=3)) == "FieldTooLong(field='puff', maximum=3)"
assert str(PuffTooLong(seconds=4)) == "00000001: No puff over 4 s."

# One recipient a request: what the header says is said of it.
(sent,) = send_results({"result": {"statusCode": "00000000"}, "fire": "F1", "hill": "01012345678"})
assert (sent.error, sent.request_id, sent.recipient_no) == (None, "F1", "010****5678")
(sent,) = send_results({"result": {"statusCode": "42910000"}, "fire": "F1"})
assert type(sent.error) is FireOut
assert list(send_results({"result": {"statusCode": "42910000"}})) == []

(result,) = delivery_results({"result": {"statusCode": "00000000"}, "puff": {"statusCode": "E900", "fire": "F1"}})
assert type(result.error) is SignalNotSeen
assert result.request_id == "F1"
for each in (FieldTooLong(field="a", maximum=1), FireOut("text"), SignalNotSeen(), SmokeSignalUnreadableOutcome()):
    assert type(error_from_response(each.to_response())) is type(each)
assert FireOut("t").to_response() == {"result": {"statusCode": "42910000", "statusText": "t"}}

assert SmokeDeliveryCode.SIGNAL_SEEN.error is None
assert SmokeDeliveryCode("E900").error is SignalNotSeen
assert SmokeApiCode.FIRE_OUT.value == "42910000"
assert len(SmokeDeliveryCode) == 3
assert issubclass(SignalNotSeen, TemplateError)
assert issubclass(PuffTooLong, SmokeSendError)
assert repr(pickle.loads(pickle.dumps(UnknownSmokeDeliveryError("?", code="E901")))) == (
    "UnknownSmokeDeliveryError('?', code='E901')"
)
print("done")

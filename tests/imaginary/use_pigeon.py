"""What a user of Pigeon Post writes; run where it is installed."""

import json
import pickle
from typing import Any, assert_type

from bizmessage.categories import TemplateError
from bizmessage.errors import BizMessageError, OutcomeUnknown, RecipientUnreachable, TryLater
from bizmessage.pigeon import (
    AllPigeonsLost,
    DeliveryStatus,
    LoftClosed,
    NoSuchPigeon,
    PigeonApiCode,
    PigeonApiError,
    PigeonConnectionFailed,
    PigeonDeliveryError,
    PigeonEaten,
    PigeonLate,
    PigeonMessageStatus,
    PigeonMood,
    PigeonSendError,
    PigeonSendErrorGroup,
    PigeonServerFailed,
    PigeonUnreadableOutcome,
    SmsStatus,
    UnknownPigeonDeliveryError,
    Verdict,
    delivery_results,
    error_from_response,
    raise_for_delivery,
    raise_for_response,
    send_results,
)
from bizmessage.webhooks import TemplateStatus, WebhookKind, read_webhook, verify_signature

assert_type(error_from_response({}), PigeonSendError | None)
assert_type(NoSuchPigeon.code, int)
assert_type(PigeonEaten.code, str)


def answer(number: object, fine: object, **data: object) -> dict[str, Any]:
    """An answer of the API."""
    return {"body": {"status": {"number": number, "words": "text", "fine": fine}, "data": data}}


def flight(ring: int, outcome: object) -> dict[str, Any]:
    """A recipient of a request."""
    return {"ring": ring, "perch": "01012345678", "outcome": outcome, "why": "No pigeon 7."}


# A refusal, a success, and what is neither.
raise_for_response(answer(200, True))
raise_for_response(answer(200, None))
assert type(error_from_response(answer(1, False))) is LoftClosed
assert type(error_from_response(answer(1, None))) is LoftClosed
assert type(error_from_response(answer(99, False))) is PigeonServerFailed
assert type(error_from_response({"header": {"resultCode": 0, "isSuccessful": True}})) is PigeonUnreadableOutcome
assert issubclass(LoftClosed, TryLater | TemplateError)
assert issubclass(PigeonUnreadableOutcome, OutcomeUnknown)

# A partial failure, and a total one.
some = answer(200, True, flock="F1", loft="L", flights=[flight(1, 200), flight(2, 2), flight(3, 200)])
group = error_from_response(json.dumps(some))
assert isinstance(group, PigeonSendErrorGroup)
(error,) = group.exceptions
assert isinstance(error, NoSuchPigeon)
assert (error.ring, error.recipient_seq, error.request_id, error.sender_grouping_key) == (7, 2, "F1", "L")
assert [result.recipient_seq for result in group.succeeded] == [1, 3]
assert [result.error is None for result in send_results(some)] == [True, False, True]
lost = error_from_response(answer(3, False, flock="F1", flights=[flight(1, 2)]))
assert isinstance(lost, AllPigeonsLost)
assert isinstance(lost, PigeonSendErrorGroup)
assert isinstance(pickle.loads(pickle.dumps(lost)), AllPigeonsLost)

# Deliveries: a list, a look-up, webhooks.
rows = [
    {"outcome": "Q1", "sms": "unasked", "flock": "F1", "ring": 1},
    {"outcome": "Q2"},
    {"outcome": "home"},
    {"outcome": None, "state": "flying"},
    {"outcome": "zz", "state": "landed"},
    {"outcome": "Q1", "sms": "sent", "smsOutcome": 7},
]
results = list(delivery_results(answer(200, True, landed=rows)))
assert [result.status for result in results] == [
    DeliveryStatus.FAILED,
    DeliveryStatus.UNKNOWN,
    DeliveryStatus.DELIVERED,
    DeliveryStatus.PENDING,
    DeliveryStatus.DELIVERED,
    DeliveryStatus.FAILED,
]
assert results[0].verdict is Verdict.NOT_DELIVERED
assert results[1].sms_status is SmsStatus.NOT_TOLD
assert results[5].verdict is Verdict.DELIVERED_BY_SMS
assert_type(results[0].error, PigeonDeliveryError | None)
assert isinstance(results[0].error, PigeonEaten | RecipientUnreachable)
(found,) = delivery_results(answer(200, True, flight={"outcome": "Q2", "state": "lost"}))
assert type(found.error) is PigeonLate
assert [type(each.error) for each in delivery_results({"kind": "landings-seen", "landings": rows[:1]})] == [PigeonEaten]
assert list(delivery_results({"kind": "weather", "landings": rows})) == []
verify_signature({"x-pigeon-ring": "coo"}, "coo")
webhook = read_webhook({"kind": "landings-seen", "letter": "L1", "landings": [{**rows[0], "feather": "f1"}]})
assert (webhook.kind, webhook.hooks_id, webhook.deliveries[0].hook_id) == (WebhookKind.DELIVERIES, "L1", "f1")
assert type(webhook.deliveries[0].error) is PigeonEaten
patterns = {"kind": "patterns", "landings": [{"pattern": "P", "mood": "good", "coos": [{"coo": "well done"}]}]}
(template,) = read_webhook(patterns, provider="pigeon").templates
assert (template.template_code, template.status) == ("P", TemplateStatus.APPROVED)
assert template.comments[0].text == "well done"
assert read_webhook({"kind": "weather", "landings": rows}).kind is WebhookKind.UNKNOWN
try:
    raise_for_delivery({"outcome": "never heard of"})
except UnknownPigeonDeliveryError as unknown:
    code = unknown.code
assert code == "never heard of"

# The way back.
for each in (
    LoftClosed("text"),
    NoSuchPigeon(ring=3),
    PigeonEaten(),
    PigeonServerFailed(),
    PigeonConnectionFailed("gone"),
    PigeonApiError("text"),
    group,
    lost,
):
    back = error_from_response(each.to_response())
    assert isinstance(each, BizMessageError)
    assert type(back) is type(each), back
body: Any = group.to_response()["body"]
assert body["data"]["flights"][1]["outcome"] == 2
assert body["status"] == {"number": 200, "words": "all clear", "fine": True}

assert PigeonMessageStatus("landed") is PigeonMessageStatus.LANDED
assert PigeonMood.CALM.value == "calm"
assert PigeonApiCode.NO_SUCH_PIGEON == 2
print("done")

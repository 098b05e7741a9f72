"""From an error to the answer that the provider would send for it: the way back from :mod:`bizmessage.reading`."""

from __future__ import annotations

from bizmessage.errors import BizMessageError
from bizmessage.errors.groups import SendErrorGroup, leaves

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bizmessage.reading.results import Recipient

_SUCCESS_TEXTS = {"rcs": "success"}
"""What a provider's header says for success where it is not "SUCCESS"."""

_NO_CODE = 500
"""What the header says for a failure that has no code of its own."""


def answer(error: BizMessageError) -> dict[str, object]:
    """The body of the answer, as JSON-ready values."""
    if isinstance(error, SendErrorGroup):
        return {"header": _success(error), "message": _send_results(error)}
    if error.table == "delivery":
        key = "messageRecipient" if error.provider == "rcs" else "message"
        return {"header": _success(error), key: _delivery(error)}
    code = _NO_CODE if error.code is None else error.code
    return {"header": {"resultCode": code, "resultMessage": error._wire_message(), "isSuccessful": False}}


def http_status(error: BizMessageError) -> int:
    """The HTTP status that goes with the answer: the error's own; 200 for what a table lists, as NHN Cloud does it."""
    if error.http_status is not None:
        return error.http_status
    listed = error.table in ("api", "delivery") and error.code is not None
    return 200 if listed or isinstance(error, SendErrorGroup) else 500


def _success(error: BizMessageError) -> dict[str, object]:
    return {"resultCode": 0, "resultMessage": _success_text(error), "isSuccessful": True}


def _success_text(error: BizMessageError) -> str:
    return _SUCCESS_TEXTS.get(error.provider or "", "SUCCESS")


def _send_results(group: SendErrorGroup[BizMessageError]) -> dict[str, object]:
    failed = [
        {**_recipient(error), "resultCode": error.code, "resultMessage": error._wire_message()}
        for error in leaves(group)
    ]
    text = _success_text(group)
    succeeded = [{**_recipient(result), "resultCode": 0, "resultMessage": text} for result in group.succeeded]
    rows = sorted([*failed, *succeeded], key=_sequence)
    return {"requestId": group.request_id, "senderGroupingKey": group.sender_grouping_key, "sendResults": rows}


def _sequence(row: dict[str, object]) -> int:
    found = row["recipientSeq"]
    return found if isinstance(found, int) else 0


def _delivery(error: BizMessageError) -> dict[str, object]:
    row = {"requestId": error.request_id, **_recipient(error), "messageStatus": "FAILED", "resultCode": error.code}
    if error.args:  # the documents have no text for deliveries; this is where the API puts its own
        row["resultCodeName"] = error._wire_message()
    return row


def _recipient(of: BizMessageError | Recipient[BizMessageError]) -> dict[str, object]:
    return {
        "recipientSeq": of.recipient_seq,
        "recipientNo": of.unmasked_recipient_no or of.recipient_no,
        "recipientGroupingKey": of.recipient_grouping_key,
    }

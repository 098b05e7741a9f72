"""Which request and which recipient an answer, or a row of one, is about."""

from __future__ import annotations

from bizmessage.privacy.masking import HiddenNumber, mask
from bizmessage.reading.values import integer, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

Context = dict[str, object]
"""Values by the name of the attribute that results and errors keep them in; what is not known is left out."""


def of_request(values: Mapping[str, object]) -> Context:
    """The ids of a request, from the object that holds its results."""
    found = {
        "request_id": _masked(values.get("requestId") or values.get("messageId")),
        "sender_grouping_key": _masked(values.get("senderGroupingKey")),
    }
    return {name: value for name, value in found.items() if value is not None}


def of_row(row: Mapping[str, object], request: Context) -> Context:
    """The ids of a recipient, from its row, and those of the request that the row does not repeat."""
    number = text(row.get("recipientNo") or row.get("recipientNumber") or row.get("phoneNumber"))
    found = {
        "recipient_seq": integer(row.get("recipientSeq")),
        "recipient_grouping_key": _masked(row.get("recipientGroupingKey")),
        "_recipient_no": None if number is None else HiddenNumber(number),
    }
    known = {name: value for name, value in found.items() if value is not None}
    return {**request, **of_request(row), **known}


def _masked(value: object) -> str | None:
    found = text(value)
    return None if found is None else mask(found)

"""From the normal form to what happened: the decisions, without an error made yet."""

from __future__ import annotations

from bizmessage.catalogue.wire import HEADER_WITHOUT_CODE
from bizmessage.reading.statuses import DeliveryStatus, SmsStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bizmessage.catalogue.wire import Wire
    from bizmessage.reading.normal import Answer, Delivery

SUCCEEDED = "succeeded"
"""The request was accepted, for all of its recipients if it has any."""

REFUSED = "refused"
"""It was not, and the header's code says why."""

PARTLY_FAILED = "partly failed"
"""It was accepted, and recipients failed."""

ALL_FAILED = "all failed"
"""It was refused, and the answer says for each recipient why."""

MARKED = "marked"
"""The answer is that of an error of this package that no code of the provider tells."""

UNREADABLE = "unreadable"
"""It is no answer of the provider's."""

_MEANINGS = {
    "delivered": DeliveryStatus.DELIVERED,
    "pending": DeliveryStatus.PENDING,
    "failed": DeliveryStatus.FAILED,
}
_SUBSTITUTES = {
    "none": SmsStatus.NONE,
    "pending": SmsStatus.PENDING,
    "delivered": SmsStatus.DELIVERED,
    "done": SmsStatus.DELIVERED,  # unless its code says something else
    "failed": SmsStatus.FAILED,
}


def of_request(answer: Answer, wire: Wire) -> str:
    """What became of a request: the header decides, by its flag and then by its code, never by a text."""
    header = answer.header
    if header is None and answer.lookup is not None:
        return SUCCEEDED
    if header is None or header.empty:
        return UNREADABLE if answer.mark is None else MARKED
    failed = answer.recipients is not None and bool(answer.recipients.failed)
    if header.successful or (header.successful is None and header.code in wire.api_success):
        return PARTLY_FAILED if failed else SUCCEEDED
    if answer.mark is not None and str(header.code) in (str(answer.mark.code), str(HEADER_WITHOUT_CODE)):
        return MARKED
    return ALL_FAILED if failed else REFUSED


def of_message(delivery: Delivery, wire: Wire, *, listed: DeliveryStatus | None) -> DeliveryStatus:
    """What became of a message. ``listed`` is what its code means in the table; ``None`` if it is not there.

    A code of the table decides. With another code, and with none, the status word does, if there is one.
    """
    if delivery.code in wire.delivered:
        return DeliveryStatus.DELIVERED
    if listed is not None:
        return listed
    if delivery.code in wire.failed:
        return DeliveryStatus.FAILED
    if delivery.status is not None:
        return _MEANINGS.get(delivery.status, DeliveryStatus.UNKNOWN)
    if delivery.code is not None:
        return DeliveryStatus.FAILED
    return DeliveryStatus.PENDING if delivery.pending else DeliveryStatus.UNKNOWN


def of_substitute(delivery: Delivery) -> SmsStatus:
    """What became of the substitute. Where its word and its code disagree, it cannot be told."""
    said = None if delivery.substitute is None else _SUBSTITUTES.get(delivery.substitute, SmsStatus.UNKNOWN)
    arrived = delivery.substitute_arrived
    if arrived is None:
        return SmsStatus.NOT_TOLD if said is None else said
    by_code = SmsStatus.DELIVERED if arrived else SmsStatus.FAILED
    agreed = said is None or said is by_code or delivery.substitute == "done"
    return by_code if agreed else SmsStatus.UNKNOWN

"""From the normal form to what became of a message and of its substitute: the decisions, without an error made yet."""

from __future__ import annotations

from bizmessage._reading.statuses import DeliveryStatus, SmsStatus

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage._catalogue.wire import Wire
    from bizmessage._reading.normal import Delivery, Substitute

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


def of_substitute(substitute: Substitute) -> SmsStatus:
    """What became of the substitute. Where its word and its code disagree, it cannot be told."""
    said = None if substitute.meaning is None else _SUBSTITUTES.get(substitute.meaning, SmsStatus.UNKNOWN)
    arrived = substitute.arrived
    if arrived is None:
        return SmsStatus.NOT_TOLD if said is None else said
    by_code = SmsStatus.DELIVERED if arrived else SmsStatus.FAILED
    agreed = said is None or said is by_code or substitute.meaning == "done"
    return by_code if agreed else SmsStatus.UNKNOWN

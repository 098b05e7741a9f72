"""From what became of a message to the result and the error for it: the last step."""

from __future__ import annotations

from bizmessage._privacy.masking import mask
from bizmessage._reading import messages
from bizmessage._reading.making import made, mind_the_substitute
from bizmessage._reading.results import DeliveryResult
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus
from bizmessage.errors import OutcomeUnknown

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from bizmessage._reading.making import Maker
    from bizmessage._reading.normal import Delivery
    from bizmessage._reading.shapes import Shapes
    from bizmessage.errors import BizMessageError


class Deliverer:
    """Makes the results of one provider's deliveries."""

    def __init__(self, shapes: Shapes, maker: Maker) -> None:
        """Take what reads rows, and what knows the provider's classes."""
        self._shapes = shapes
        self._wire = maker.wire
        self._error_class = maker.delivery_error_class
        self._unknown = maker.unknown_delivery
        self._unclear = maker.unclear_delivery

    def results(self, rows: Iterable[Any], request: Mapping[str, object]) -> Iterator[DeliveryResult[Any]]:
        """The result of each row, taken one at a time."""
        plainly_delivered, fields = self._shapes.plainly_delivered, self._shapes.fields
        delivered = DeliveryStatus.DELIVERED
        for row in rows:
            code = plainly_delivered(row)
            if code is None:
                yield self.result(self._shapes.delivery(row, request))
            else:
                yield DeliveryResult(fields, row, request, None, delivered, code)

    def result(self, delivery: Delivery) -> DeliveryResult[Any]:
        """What became of one message."""
        error_class = self._unknown
        if delivery.code is not None and self._error_class is not None:
            error_class = self._error_class(delivery.code)
        known = error_class is not self._unknown
        status = messages.of_message(delivery, self._wire, listed=_listed(error_class) if known else None)
        code = delivery.code if known or delivery.code is None else mask(delivery.code)
        error = None
        if status in (DeliveryStatus.FAILED, DeliveryStatus.UNKNOWN):
            error = made(error_class, delivery.message) if known else self._not_listed(delivery, code, status)
            error.__dict__.update(delivery.context)
        fields, row, request = delivery.fields, delivery.row, delivery.request
        result: DeliveryResult[Any] = DeliveryResult(fields, row, request, error, status, code)
        if error is not None:
            self._mind_the_substitute(error, result)
        return result

    def _mind_the_substitute(self, error: BizMessageError, result: DeliveryResult[Any]) -> None:
        if result.sms_status not in (SmsStatus.NONE, SmsStatus.FAILED):
            settled = result.sms_status in (SmsStatus.DELIVERED, SmsStatus.PENDING)
            mind_the_substitute(error, self._wire, "no" if settled else "check-first")

    def _not_listed(self, delivery: Delivery, code: str | None, status: DeliveryStatus) -> Any:
        """The error of a delivery without a code of the table."""
        message = delivery.message
        if message is None and code is None:
            word = delivery.word
            message = (
                f"The delivery has no code that can be read: {delivery.excerpt.text}"
                if word is None or delivery.unreadable
                else f"The message has the status {word} and no result code."
            )
        unclear = status is DeliveryStatus.UNKNOWN
        return (self._unclear if unclear else self._unknown)(message, code=code)  # type: ignore[misc]


def _listed(error_class: Any) -> DeliveryStatus:
    return DeliveryStatus.UNKNOWN if issubclass(error_class, OutcomeUnknown) else DeliveryStatus.FAILED

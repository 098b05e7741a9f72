"""The way of an answer: from what came over the shapes, the normal form and the outcome to results and errors.

A provider's generated ``answers`` module binds :class:`Reader` to its wire and its classes; users call the functions
there.
"""

from __future__ import annotations

from bizmessage.errors.generic import OfErrors
from bizmessage.reading.results import DeliveryResult
from bizmessage.reading.shapes import Shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from bizmessage.catalogue.wire import Wire
    from bizmessage.errors import BizMessageError
    from bizmessage.errors.generic import DeliveryError, Error
    from bizmessage.errors.recipients import SendResult
    from bizmessage.reading.making import Maker
    from bizmessage.reading.values import Payload


class Reader(OfErrors["Error", "DeliveryError"]):
    """Reads the answers of one provider. What it gives out are errors of the provider, and nothing else is raised."""

    def __init__(self, _root: type[Error], _delivery: type[DeliveryError], wire: Wire, maker: Maker) -> None:
        """Take the provider's wire and classes.

        The root of these, and that of deliveries, tell type checkers what comes out.
        """
        self._shapes = Shapes(wire)
        self._maker = maker

    def raise_for_response(self, payload: Payload, *, http_status: int | None = None) -> None:
        """Raise if an answer of the API says that the request failed, wholly or for some of its recipients.

        ``payload`` is the body of the answer, parsed or as it came. The header decides, by its flag and then by its
        code, never by a text. Where recipients failed, that is an exception group with an error for each. An answer
        that is not one of the API's is an error as well. All of them are errors of the provider, and nothing else is
        ever raised.

        An answer that says how a message was *delivered* is a success, whatever it says: see ``delivery_results``.
        """
        if self._shapes.is_plain_success(payload):
            return
        error = self._maker.of_answer(self._shapes.answer(payload), http_status)
        if error is not None:
            del payload  # the frame stays with the error, and what prints local variables would print it
            try:
                raise error
            finally:
                del error  # or error, traceback and frame would keep each other until the collector runs

    def error_from_response(self, payload: Payload, *, http_status: int | None = None) -> Error | None:
        """The error that an answer reports; ``None`` if it reports none. Nothing is raised.

        As ``raise_for_response``, and beyond it: for the look-up of a single message that was not delivered, the error
        of its delivery.
        """
        answer = self._shapes.answer(payload)
        error = self._maker.of_answer(answer, http_status)
        lookup = (answer.lookup or self._shapes.lookup(payload)) if error is None else None
        return error if lookup is None else self._maker.delivery_result(lookup).error

    def send_results(self, payload: Payload) -> Iterator[SendResult[BizMessageError]]:
        """The result of each recipient in the answer to a send request, in its order. Nothing is raised.

        An answer without recipients, such as a refusal of the whole request, gives none:
        ``error_from_response`` tells it apart.
        """
        return map(self._maker.send_result, self._shapes.recipients(payload))

    def delivery_results(
        self, payload: Payload | Iterable[Mapping[str, object]]
    ) -> Iterator[DeliveryResult[DeliveryError]]:
        """What became of each message that an answer or a webhook tells about, in its order.

        ``payload`` is the body, parsed or as it came: of a list, a look-up, a polling answer, a mass sending or a
        webhook. Or it is the rows themselves, from wherever they come; they are taken one at a time. An answer and a
        webhook that are about something else, such as templates, give none.

        Raises what ``raise_for_response`` raises if the answer is a refusal or not one of the API's.
        """
        values = self._shapes.parsed(payload)
        rows = self._shapes.deliveries(values)
        error = self._error_instead_of(rows, values)
        if error is not None:
            del payload, values, rows
            try:
                raise error
            finally:
                del error
        return map(self._maker.delivery_result, iter(()) if rows is None else rows)

    def _error_instead_of(self, rows: object, values: object) -> BizMessageError | None:
        """The error of an answer that cannot tell about deliveries; ``None`` where it can, even if it has none."""
        if rows is None or self._shapes.has_header(values):
            return self._maker.of_answer(self._shapes.answer(values), None)  # type: ignore[no-any-return]
        return None

    def raise_for_delivery(self, row: Mapping[str, object] | DeliveryResult[Any]) -> None:
        """Raise the error of a delivery that failed, or of which it is not known; return for the others.

        ``row`` is one row of an answer or webhook, or a result that was read from one.
        """
        result = row if isinstance(row, DeliveryResult) else self._maker.delivery_result(self._shapes.delivery(row))
        error = result.error
        if error is not None:
            del row, result
            try:
                raise error
            finally:
                del error

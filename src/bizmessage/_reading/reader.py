"""The way of an answer: from what came over the shapes, the normal form and the outcome to results and errors.

A provider's generated ``answers`` module binds :class:`Reader` to its wire and its classes; users call the functions
there.
"""

from bizmessage._reading.shapes import Shapes
from bizmessage.errors._generic import OfErrors
from bizmessage.errors._recipients import SendResult

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from bizmessage._catalogue.wire import Wire
    from bizmessage._reading.delivering import Deliverer
    from bizmessage._reading.making import Maker
    from bizmessage._reading.results import DeliveryResult
    from bizmessage._reading.values import Payload
    from bizmessage.errors import BizMessageError
    from bizmessage.errors._generic import DeliveryError, Error


class Reader(OfErrors["Error", "DeliveryError"]):
    """Reads the answers of one provider. What it gives out are errors of the provider, and nothing else is raised."""

    def __init__(self, _root: "type[Error]", _delivery: "type[DeliveryError]", wire: "Wire", maker: "Maker") -> None:
        """Take the provider's wire and classes.

        The root of these, and that of deliveries, tell type checkers what comes out.
        """
        self._shapes = Shapes(wire)
        self._maker = maker
        self._known_deliverer: Deliverer | None = None

    @property
    def _deliverer(self) -> "Deliverer":
        # Made when it is first asked for: who only sends never needs the statuses of messages, which are enums.
        if self._known_deliverer is None:
            from bizmessage._reading.delivering import Deliverer

            self._known_deliverer = Deliverer(self._shapes, self._maker)
        return self._known_deliverer

    def raise_for_response(self, payload: "Payload", *, http_status: int | None = None) -> None:
        """Raise if an answer of the API says that the request failed, wholly or for some of its recipients.

        ``payload`` is the body of the answer, parsed or as it came. The header decides, by its flag and then by its
        code, never by a text. Where recipients failed, that is an exception group with an error for each. An answer
        that is not one of the API's is an error as well. All of them are errors of the provider, and nothing else is
        ever raised.

        An answer that says how a message was *delivered* is a success, whatever it says: see ``delivery_results``.
        """
        values = payload if payload.__class__ is dict else self._shapes.parsed(payload)
        if self._shapes.is_plain_success(values):
            return
        error = self._maker.of_plain(self._shapes.plain_refusal(values), http_status)
        if error is None:
            error = self._maker.of_answer(self._shapes.answer(values, payload), http_status)
        if error is not None:
            del payload, values  # the frame stays with the error, and what prints local variables would print it
            try:
                raise error
            finally:
                del error  # or error, traceback and frame would keep each other until the collector runs

    def error_from_response(self, payload: "Payload", *, http_status: int | None = None) -> "Error | None":
        """The error that an answer reports; ``None`` if it reports none. Nothing is raised.

        As ``raise_for_response``, and beyond it: for the look-up of a single message that was not delivered, the error
        of its delivery.
        """
        values = self._shapes.parsed(payload)
        answer = self._shapes.answer(values, payload)
        error = self._maker.of_answer(answer, http_status)
        lookup = (answer.lookup or self._shapes.lookup(values)) if error is None else None
        return error if lookup is None else self._deliverer.result(lookup).error

    def send_results(self, payload: "Payload") -> "Iterator[SendResult[Error]]":
        """The result of each recipient in the answer to a send request, in its order. Nothing is raised.

        A result is a view on its row, which must not be changed while it is in use. An answer without recipients, such
        as a refusal of the whole request, gives none: ``error_from_response`` tells it apart.
        """
        shapes, send_result = self._shapes, self._maker.send_result
        values = shapes.parsed(payload)
        found = shapes.recipient_rows(values)
        if found is None:
            yield from map(send_result, shapes.only_recipient(values))
            return
        is_accepted, fields, (rows, request) = shapes.is_accepted, shapes.fields, found
        for row in rows:
            if is_accepted(row):
                yield SendResult(fields, row, request)
            else:
                yield send_result(shapes.recipient(row, request))

    def delivery_results(
        self, payload: "Payload | Iterable[Mapping[str, object]]"
    ) -> "Iterator[DeliveryResult[DeliveryError]]":
        """What became of each message that an answer or a webhook tells about, in its order.

        ``payload`` is the body, parsed or as it came: of a list, a look-up, a polling answer, a mass sending or a
        webhook. Or it is the rows themselves, from wherever they come; they are taken one at a time. An answer and a
        webhook that are about something else, such as templates, give none. A result is a view on its row, which must
        not be changed while it is in use.

        Raises what ``raise_for_response`` raises if the answer is a refusal or not one of the API's.
        """
        values = self._shapes.parsed(payload)
        found = self._shapes.delivery_rows(values)
        error = self._error_instead_of(found, values)
        if error is not None:
            del payload, values, found
            try:
                raise error
            finally:
                del error
        rows, request = ((), {}) if found is None else found
        return self._deliverer.results(rows, request)

    def _error_instead_of(self, rows: object, values: object) -> "BizMessageError | None":
        """The error of an answer that cannot tell about deliveries; ``None`` where it can, even if it has none."""
        if rows is None or self._shapes.has_header(values):
            return self._maker.of_answer(self._shapes.answer(values), None)  # type: ignore[no-any-return]
        return None

    def raise_for_delivery(self, row: "Mapping[str, object] | DeliveryResult[Any]") -> None:
        """Raise the error of a delivery that failed, or of which it is not known; return for the others.

        ``row`` is one row of an answer or webhook, or a result that was read from one.
        """
        from bizmessage._reading.results import DeliveryResult

        result = row if isinstance(row, DeliveryResult) else self._deliverer.result(self._shapes.delivery(row, {}))
        error = result.error
        if error is not None:
            del row, result
            try:
                raise error
            finally:
                del error

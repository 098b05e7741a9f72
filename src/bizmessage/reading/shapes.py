"""The one place that knows the shapes of answers in JSON: from an answer as it came to the normal form.

Where things stand and what they are called is the provider's :class:`~bizmessage.catalogue.wire.Wire`. Nothing here
raises for bad input, and nothing here decides what it means.
"""

from __future__ import annotations

from bizmessage.catalogue.wire import OWN_MARK
from bizmessage.privacy.masking import HiddenNumber
from bizmessage.reading.normal import Answer, Context, Delivery, Excerpt, Header, Mark, Recipient, Recipients
from bizmessage.reading.values import as_json, as_object, at, beginning, first, integer, mapping, object_at, rows, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from bizmessage.catalogue.wire import Path, Wire

_LONGEST_CODE = 20
"""Anything longer in a delivery code's place is no code."""

_ABOUT_DELIVERIES = "deliveries"
"""The meaning of a webhook's event that tells about messages."""


class Shapes:
    """Reads the JSON of one provider."""

    def __init__(self, wire: Wire) -> None:
        """Take what is peculiar to the provider."""
        self._wire = wire
        self._success = wire.key("success")
        self._header_code = wire.key("header-code")
        self._header_message = wire.key("header-message")
        self._recipient_code = wire.key("recipient-code")
        self._recipient_message = wire.key("recipient-message")
        self._delivery_code = wire.key("delivery-code")
        self._delivery_message = wire.key("delivery-message")
        self._message_status = wire.key("message-status")
        self._substitute_status = wire.keys("substitute-status")
        self._substitute_code = wire.keys("substitute-code")
        self._substitute_wanted = wire.key("substitute-wanted")
        self._request_id = wire.keys("request-id")
        self._recipient_seq = wire.keys("recipient-seq")
        self._recipient_number = wire.keys("recipient-number")
        self._sender_grouping_key = wire.keys("sender-grouping-key")
        self._recipient_grouping_key = wire.keys("recipient-grouping-key")
        self._event = wire.key("event")
        beyond = {path[0] for path in wire.recipients}
        self._beyond = next(iter(beyond), None)
        self._quick = wire.header[0] if len(wire.header) == 1 and self._success and len(beyond) < 2 else None
        self._code_type = int if wire.api_codes == "int" else str

    def is_plain_success(self, payload: object) -> bool:
        """Whether an answer says success and nothing about recipients: most do, and this is the quick way to see it."""
        try:
            # The comparison is with True itself: 1 and "true" are for a closer look.
            return (
                payload[self._quick][self._success] is True  # type: ignore[index]
                and self._beyond not in payload  # type: ignore[operator]
            )
        except Exception:  # whatever is wrong with it is found out and named by a closer look
            return False

    def parsed(self, payload: object) -> object:
        """The payload parsed, so that several looks at it parse once; as it came if it is no JSON."""
        values = as_json(payload)
        return payload if values is None or isinstance(values, str) else values

    def answer(self, payload: object) -> Answer:
        """What the answer to a request says."""
        excerpt = Excerpt(beginning, payload)
        values = as_object(payload)
        if values is None:
            return Answer(None, excerpt, context={})
        if not self._wire.has_header:
            return Answer(None, excerpt, context={}, mark=self._mark(values), lookup=self._only_delivery(values))
        header = object_at(values, self._wire.header)
        if header is None:
            return Answer(None, excerpt, context={}, mark=self._mark(values))
        return Answer(
            self._read_header(header),
            excerpt,
            context=self._context_of(values),
            mark=self._mark(values),
            recipients=self._recipients(values),
        )

    def lookup(self, payload: object) -> Delivery | None:
        """The one message that an answer to a look-up is about; ``None`` if it is another answer."""
        values = as_object(payload)
        return None if values is None else self._lookup(values)

    def recipients(self, payload: object) -> Iterator[Recipient]:
        """Each recipient in the answer to a send request, in its order."""
        values = as_object(payload)
        found = None if values is None else self._rows(values, self._wire.recipients)
        if values is not None and found is not None:
            request = self._context_of(values)
            yield from (self._recipient(row, request) for row in found)
        elif values is not None:
            yield from self._only_recipient(values)

    def _only_recipient(self, values: Mapping[str, object]) -> Iterator[Recipient]:
        """The recipient of a request that can have one only: what the header says is said of it."""
        row = self._single(values, self._wire.recipient, self._request_id)
        header = object_at(values, self._wire.header)
        named = row is not None and first(row, self._request_id) is not None
        if row is not None and named and header is not None and self._lookup(values) is None:
            read = self._read_header(header)
            accepted = read.code in self._wire.api_success if read.successful is None else read.successful
            excerpt = Excerpt(beginning, row)
            yield Recipient(read.code, read.message, self._ids(row, {}), accepted=accepted, excerpt=excerpt)

    def deliveries(self, payload: object) -> Iterator[Delivery] | None:
        """Each message that an answer, a webhook or the rows themselves tell about; ``None`` if it tells about none."""
        values = as_json(payload)
        if _are_rows(values):
            return map(self.delivery, values)  # type: ignore[call-overload, no-any-return]
        values = as_object(values)
        if values is None:
            return None
        if self._is_webhook(values):
            return self._of_webhook(values)
        for place in self._wire.deliveries:
            found = at(values, place)
            if isinstance(found, list | tuple):
                context = self._ids(object_at(values, place[:-1]) or {}, {})
                return (self._delivery(row, context) for row in found)
        lookup = self._lookup(values)
        return None if lookup is None else iter([lookup])

    def has_header(self, payload: object) -> bool:
        """Whether an answer has to be read as one with a header: webhooks and rows have none."""
        values = as_json(payload)
        if _are_rows(values):
            return False
        found = as_object(values)
        return self._wire.has_header and (found is None or not self._is_webhook(found))

    def delivery(self, row: object) -> Delivery:
        """What one row says of a message."""
        return self._delivery(row, {})

    def _read_header(self, header: Mapping[str, object]) -> Header:
        flag = header.get(self._success) if self._success else None
        successful = flag if isinstance(flag, bool) else False if _denied(flag) else None
        return Header(successful, self._code(header.get(self._header_code)), text(header.get(self._header_message)))

    def _code(self, value: object) -> int | str | None:
        return integer(value) if self._code_type is int else text(value)

    def _recipients(self, values: Mapping[str, object]) -> Recipients | None:
        found = self._rows(values, self._wire.recipients)
        if found is None:
            return None
        # A thousand recipients that were all accepted are the usual case: a look at each, and no call.
        key, kind, success = self._recipient_code, self._code_type, self._wire.api_success
        doubtful = [
            row
            for row in found
            if row.__class__ is not dict or (code := row.get(key)).__class__ is not kind or code not in success
        ]
        request = self._context_of(values) if doubtful else {}
        failed = [read for row in doubtful if not (read := self._recipient(row, request)).accepted]
        return Recipients(len(found), failed, lambda: self._accepted(found, self._context_of(values)))

    def _accepted(self, found: list[Any], request: Context) -> list[Recipient]:
        return [read for row in found if (read := self._recipient(row, request)).accepted]

    def _recipient(self, row: object, request: Context) -> Recipient:
        excerpt = Excerpt(beginning, row)
        values = mapping(row)
        if values is None:
            return Recipient(None, None, request, accepted=False, excerpt=excerpt)
        code = self._code(values.get(self._recipient_code))
        mark = self._mark(values)
        return Recipient(
            code,
            text(values.get(self._recipient_message)),
            self._ids(values, request),
            accepted=mark is None and code in self._wire.api_success,
            excerpt=excerpt,
            mark=mark,
        )

    def _rows(self, values: Mapping[str, object], places: tuple[Path, ...]) -> list[Any] | None:
        """The rows at the first of the places that has something: a list of their own, which no one else changes."""
        found = (rows(at(values, place)) for place in places)
        return next((each for each in found if each is not None), None)

    def _context_of(self, values: Mapping[str, object]) -> Context:
        """The ids of the request that an answer is about."""
        request = object_at(values, self._wire.request)
        return {} if request is None else self._ids(request, {})

    def _single(
        self, values: Mapping[str, object], places: tuple[Path, ...], keys: tuple[str, ...]
    ) -> Mapping[str, object] | None:
        """The first object at one of the places that has one of the keys."""
        for place in places:
            found = object_at(values, place)
            if found is not None and any(key in found for key in keys):
                return found
        return None

    def _lookup(self, values: Mapping[str, object]) -> Delivery | None:
        """The one message of a look-up; ``None`` where the answer has a list of them, or none."""
        keys = tuple(filter(None, (self._delivery_code, self._message_status)))
        row = self._single(values, self._wire.delivery, keys)
        listed = any(isinstance(at(values, place), list | tuple) for place in self._wire.deliveries)
        return None if row is None or listed else self._delivery(row, {})

    def _only_delivery(self, values: Mapping[str, object]) -> Delivery | None:
        """The one message that values without a header are about."""
        rows = list(self.deliveries(values) or ())
        return rows[0] if len(rows) == 1 else None

    def _is_webhook(self, values: Mapping[str, object]) -> bool:
        return self._wire.has_hooks and isinstance(at(values, self._wire.hooks), list | tuple)

    def _of_webhook(self, values: Mapping[str, object]) -> Iterator[Delivery]:
        """The deliveries that a webhook tells about: those of its event, or of its rows where it names none."""
        found = rows(at(values, self._wire.hooks)) or []
        event = values.get(self._event) if self._event else None
        if event is None or event == "":
            found = [row for row in found if self._is_about_a_message(row)]
        elif self._wire.events.get(str(event).strip().upper()) != _ABOUT_DELIVERIES:
            found = []
        return (self._delivery(row, {}) for row in found)

    def _is_about_a_message(self, row: object) -> bool:
        values = mapping(row)
        return values is None or self._delivery_code in values or self._message_status in values

    def _delivery(self, row: Any, context: Context) -> Delivery:
        excerpt = Excerpt(beginning, row)
        values = mapping(row)
        if values is None:
            return Delivery(context, excerpt)
        read = Delivery(self._ids(values, context), excerpt)
        self._read_code(read, values)
        read.message = text(values.get(self._delivery_message))
        read.word, read.status = self._status(values)
        read.substitute = self._substitute(values)
        read.substitute_code = _code_text(first(values, self._substitute_code))
        if read.substitute_code is not None and read.substitute_code not in self._wire.substitute_pending:
            read.substitute_arrived = read.substitute_code in self._wire.substitute_delivered
        return read

    def _read_code(self, read: Delivery, values: Mapping[str, object]) -> None:
        value = values.get(self._delivery_code)
        read.code = _code_text(value)
        read.pending = self._delivery_code in values and value in (None, "")
        read.unreadable = read.code is None and value not in (None, "")

    def _status(self, values: Mapping[str, object]) -> tuple[str | None, str | None]:
        word = text(values.get(self._message_status)) if self._message_status else None
        return word, None if word is None else self._wire.message_status.get(word.strip().upper(), "unknown")

    def _substitute(self, values: Mapping[str, object]) -> str | None:
        word = text(first(values, self._substitute_status))
        wanted = values.get(self._substitute_wanted) if self._substitute_wanted else None
        if word is None:
            pending = text(first(values, self._substitute_code)) in self._wire.substitute_pending
            return "none" if wanted is False else "pending" if pending else None
        meaning = self._wire.substitute_status.get(word.strip().upper(), "unknown")
        return "unknown" if meaning == "none" and wanted is True else meaning

    def _mark(self, values: Mapping[str, object]) -> Mark | None:
        mark = values.get(OWN_MARK)
        name = mark.get("error") if isinstance(mark, dict) else None
        if not isinstance(name, str) or not isinstance(mark, dict):
            return None
        code = mark.get("code")
        known = code if isinstance(code, int | str) and not isinstance(code, bool) else None
        return Mark(name, known, text(mark.get("message")))

    def _ids(self, values: Mapping[str, object], request: Context) -> Context:
        """Which recipient a row is about, and what its request has that the row does not repeat.

        Ids and grouping keys are the sender's and the vendor's to compare by: they stay as they came.
        """
        number = text(first(values, self._recipient_number))
        found: dict[str, object] = {
            "request_id": text(first(values, self._request_id)),
            "sender_grouping_key": text(first(values, self._sender_grouping_key)),
            "recipient_seq": integer(first(values, self._recipient_seq)),
            "recipient_grouping_key": text(first(values, self._recipient_grouping_key)),
            "_recipient_no": None if number is None else HiddenNumber(number),
        }
        return {**request, **{name: value for name, value in found.items() if value is not None}}


def _are_rows(payload: object) -> bool:
    is_body = isinstance(payload, str | bytes | bytearray) or hasattr(payload, "keys")
    return hasattr(payload, "__iter__") and not is_body


def _denied(flag: object) -> bool:
    """Whether a flag that is no boolean says no all the same, as text or as 0. A yes of that kind is for the code."""
    return isinstance(flag, str | int) and str(flag).strip().lower() in ("false", "0")


def _code_text(value: object) -> str | None:
    found = (text(value) or "").strip() or None
    return found if found is not None and len(found) <= _LONGEST_CODE else None

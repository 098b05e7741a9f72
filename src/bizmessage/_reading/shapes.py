"""The one place that knows the shapes of answers in JSON: from an answer as it came to the normal form.

Where things stand and what they are called is the provider's :class:`~bizmessage._catalogue.wire.Wire`. Nothing here
raises for bad input, and nothing here decides what it means.
"""

from bizmessage._catalogue.wire import OWN_MARK
from bizmessage._reading.fields import Fields
from bizmessage._reading.normal import (
    LONGEST_TEXT,
    Answer,
    Context,
    Delivery,
    Excerpt,
    Header,
    Mark,
    Recipient,
    Recipients,
)
from bizmessage._reading.values import (
    as_json,
    as_object,
    at,
    beginning,
    code_text,
    first,
    integer,
    mapping,
    object_at,
    rows,
    text,
)

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from bizmessage._catalogue.wire import Path, Wire

_ABOUT_DELIVERIES = "deliveries"
"""The meaning of a webhook's event that tells about messages."""


class Shapes:
    """Reads the JSON of one provider."""

    def __init__(self, wire: "Wire") -> None:
        """Take what is peculiar to the provider."""
        self._wire = wire
        self.fields = Fields(wire)
        """What reads the single fields of its rows."""
        self._success = wire.key("success")
        self._header_code = wire.key("header-code")
        self._header_message = wire.key("header-message")
        self._recipient_code = wire.key("recipient-code")
        self._recipient_message = wire.key("recipient-message")
        self._delivery_code = wire.key("delivery-code")
        self._delivery_message = wire.key("delivery-message")
        self._message_status = wire.key("message-status")
        self._request_id = wire.keys("request-id")
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

    def plain_refusal(self, payload: object) -> tuple[int | str, str] | None:
        """Code and text of an answer that is a refusal and nothing else; ``None`` for a closer look.

        The quick way for what most refusals are.
        """
        if payload.__class__ is not dict or len(payload) != 1:
            return None
        header = payload.get(self._quick)
        if header.__class__ is not dict or header.get(self._success) is not False:
            return None
        code, message = header.get(self._header_code), header.get(self._header_message)
        if (
            code.__class__ is not self._code_type
            or message.__class__ is not str
            or not 0 < len(message) <= LONGEST_TEXT
        ):
            return None
        return (code, message) if message.isascii() else None

    def parsed(self, payload: object) -> object:
        """The payload parsed, so that several looks at it parse once; as it came if it is no JSON."""
        values = as_json(payload)
        return payload if values is None or isinstance(values, str) else values

    def answer(self, payload: object, came: object = None) -> Answer:
        """What the answer to a request says; ``came`` is what it was parsed from, if it was."""
        excerpt = Excerpt(beginning, payload if came is None else came)
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

    def recipients(self, payload: object) -> "Iterator[Recipient]":
        """Each recipient in the answer to a send request, in its order."""
        values = as_object(payload)
        found = None if values is None else self.recipient_rows(values)
        if found is not None:
            of_rows, request = found
            yield from (self.recipient(row, request) for row in of_rows)
        elif values is not None:
            yield from self.only_recipient(values)

    def recipient_rows(self, payload: object) -> "tuple[list[Any], Context] | None":
        """The rows of an answer to a send request, and what it says of all of them; ``None`` if it has no list."""
        values = mapping(payload)
        found = None if values is None else self._rows(values, self._wire.recipients)
        return None if values is None or found is None else (found, self._context_of(values))

    def is_accepted(self, row: "Any") -> bool:
        """Whether a row says that the recipient was accepted, without a closer look: most do."""
        return (
            row.__class__ is dict
            and (code := row.get(self._recipient_code)).__class__ is self._code_type
            and code in self._wire.api_success
            and OWN_MARK not in row
        )

    def only_recipient(self, payload: object) -> "Iterator[Recipient]":
        """The recipient of a request that can have one only: what the header says is said of it."""
        values = mapping(payload)
        row = None if values is None else self._single(values, self._wire.recipient, self._request_id)
        if values is None or row is None or first(row, self._request_id) is None:
            return
        header = object_at(values, self._wire.header)
        if header is not None and self._lookup_row(values) is None:
            read = self._read_header(header)
            accepted = read.code in self._wire.api_success if read.successful is None else read.successful
            excerpt = Excerpt(beginning, row)
            yield Recipient(self.fields, row, {}, excerpt, code=read.code, message=read.message, accepted=accepted)

    def deliveries(self, payload: object) -> "Iterator[Delivery] | None":
        """Each message that an answer, a webhook or the rows themselves tell about; ``None`` if it tells about none."""
        found = self.delivery_rows(as_json(payload))
        return None if found is None else (self.delivery(row, found[1]) for row in found[0])

    def delivery_rows(self, values: object) -> "tuple[Iterable[Any], Context] | None":
        """The rows of an answer, a webhook or the rows themselves, as they are, and what is said of all of them."""
        if _are_rows(values):
            return values, {}  # type: ignore[return-value]
        values = as_object(values)
        if values is None:
            return None
        if self._is_webhook(values):
            return self._of_webhook(values), {}
        for place in self._wire.deliveries:
            found = at(values, place)
            if isinstance(found, (list, tuple)):
                return found, self.fields.all(object_at(values, place[:-1]), {})
        row = self._lookup_row(values)
        return None if row is None else ([row], {})

    def plainly_delivered(self, row: "Any") -> str | None:
        """The code of a row that says that the message was delivered; ``None`` for a closer look: most are."""
        if row.__class__ is not dict:
            return None
        code = row.get(self._delivery_code)
        return code if code.__class__ is str and code in self._wire.delivered else None

    def has_header(self, payload: object) -> bool:
        """Whether an answer has to be read as one with a header: webhooks and rows have none."""
        values = as_json(payload)
        if _are_rows(values):
            return False
        found = as_object(values)
        return self._wire.has_header and (found is None or not self._is_webhook(found))

    def _read_header(self, header: "Mapping[str, object]") -> Header:
        flag = header.get(self._success) if self._success else None
        successful = flag if isinstance(flag, bool) else False if _denied(flag) else None
        return Header(successful, self._code(header.get(self._header_code)), text(header.get(self._header_message)))

    def _code(self, value: object) -> int | str | None:
        return integer(value) if self._code_type is int else text(value)

    def _recipients(self, values: "Mapping[str, object]") -> Recipients | None:
        found = self._rows(values, self._wire.recipients)
        if found is None:
            return None
        # A thousand recipients that were all accepted are the usual case: a look at each, and no call.
        key, kind, success = self._recipient_code, self._code_type, self._wire.api_success
        doubtful = [
            row
            for row in found
            if row.__class__ is not dict
            or (code := row.get(key)).__class__ is not kind
            or code not in success
            or OWN_MARK in row
        ]
        request = self._context_of(values) if doubtful else {}
        failed = [read for row in doubtful if not (read := self.recipient(row, request)).accepted]
        return Recipients(len(found), failed, lambda: self._accepted(found, self._context_of(values)))

    def _accepted(self, found: "list[Any]", request: Context) -> list[Recipient]:
        return [read for row in found if (read := self.recipient(row, request)).accepted]

    def recipient(self, row: object, request: Context) -> Recipient:
        """What one row says of a recipient."""
        excerpt = Excerpt(beginning, row)
        values = mapping(row)
        if values is None:
            return Recipient(self.fields, row, request, excerpt)
        code = self._code(values.get(self._recipient_code))
        mark = self._mark(values)
        return Recipient(
            self.fields,
            row,
            request,
            excerpt,
            code=code,
            message=text(values.get(self._recipient_message)),
            accepted=mark is None and code in self._wire.api_success,
            mark=mark,
        )

    def _rows(self, values: "Mapping[str, object]", places: "tuple[Path, ...]") -> "list[Any] | None":
        """The rows at the first of the places that has something: a list of their own, which no one else changes."""
        found = (rows(at(values, place)) for place in places)
        return next((each for each in found if each is not None), None)

    def _context_of(self, values: "Mapping[str, object]") -> Context:
        """The ids of the request that an answer is about."""
        return self.fields.all(object_at(values, self._wire.request), {})

    def _single(
        self, values: "Mapping[str, object]", places: "tuple[Path, ...]", keys: tuple[str, ...]
    ) -> "Mapping[str, object] | None":
        """The first object at one of the places that has one of the keys."""
        for place in places:
            found = object_at(values, place)
            if found is not None and any(key in found for key in keys):
                return found
        return None

    def _lookup(self, values: "Mapping[str, object]") -> Delivery | None:
        row = self._lookup_row(values)
        return None if row is None else self.delivery(row, {})

    def _lookup_row(self, values: "Mapping[str, object]") -> "Mapping[str, object] | None":
        """The row of the one message of a look-up; ``None`` where the answer has a list of them, or none."""
        keys = tuple(filter(None, (self._delivery_code, self._message_status)))
        row = self._single(values, self._wire.delivery, keys)
        listed = any(isinstance(at(values, place), (list, tuple)) for place in self._wire.deliveries)
        return None if row is None or listed else row

    def _only_delivery(self, values: "Mapping[str, object]") -> Delivery | None:
        """The one message that values without a header are about."""
        rows = list(self.deliveries(values) or ())
        return rows[0] if len(rows) == 1 else None

    def _is_webhook(self, values: "Mapping[str, object]") -> bool:
        return self._wire.has_hooks and isinstance(at(values, self._wire.hooks), (list, tuple))

    def _of_webhook(self, values: "Mapping[str, object]") -> "list[Any]":
        """The rows of the deliveries that a webhook tells about: of its event, or of its rows where it names none."""
        found = rows(at(values, self._wire.hooks)) or []
        event = values.get(self._event) if self._event else None
        if event is None or event == "":
            found = [row for row in found if self._is_about_a_message(row)]
        elif self._wire.events.get(str(event).strip().upper()) != _ABOUT_DELIVERIES:
            found = []
        return found

    def _is_about_a_message(self, row: object) -> bool:
        values = mapping(row)
        return values is None or self._delivery_code in values or self._message_status in values

    def delivery(self, row: "Any", request: "Mapping[str, object]") -> Delivery:
        """What one row says of a message."""
        read = Delivery(self.fields, row, request, Excerpt(beginning, row))
        values = mapping(row)
        if values is not None:
            self._read_code(read, values)
            read.message = text(values.get(self._delivery_message))
            read.word, read.status = self._status(values)
        return read

    def _read_code(self, read: Delivery, values: "Mapping[str, object]") -> None:
        value = values.get(self._delivery_code)
        missing = value is None or (isinstance(value, str) and not value)
        read.code = code_text(value)
        read.pending = self._delivery_code in values and missing
        read.unreadable = read.code is None and not missing

    def _status(self, values: "Mapping[str, object]") -> tuple[str | None, str | None]:
        word = text(values.get(self._message_status)) if self._message_status else None
        return word, None if word is None else self._wire.message_status.get(word.strip().upper(), "unknown")

    def _mark(self, values: "Mapping[str, object]") -> Mark | None:
        mark = values.get(OWN_MARK)
        name = mark.get("error") if isinstance(mark, dict) else None
        if not isinstance(name, str) or not isinstance(mark, dict):
            return None
        code = mark.get("code")
        known = code if isinstance(code, (int, str)) and not isinstance(code, bool) else None
        return Mark(name, known, text(mark.get("message")))


def _are_rows(payload: object) -> bool:
    is_body = isinstance(payload, (str, bytes, bytearray)) or hasattr(payload, "keys")
    return hasattr(payload, "__iter__") and not is_body


def _denied(flag: object) -> bool:
    """Whether a flag that is no boolean says no all the same, as text or as 0. A yes of that kind is for the code."""
    return isinstance(flag, (str, int)) and str(flag).strip().lower() in ("false", "0")

"""From an error to the answer that the provider would send for it: the way back from :mod:`bizmessage._reading`.

A provider's generated ``answers`` module binds :class:`Writer` to its wire.
"""

from __future__ import annotations

from bizmessage._catalogue.wire import HEADER_WITHOUT_CODE, OWN_MARK
from bizmessage._privacy.texts import sound
from bizmessage.errors import BizMessageError
from bizmessage.errors.groups import SendErrorGroup, leaves
from bizmessage.errors.transport import ConnectionFailed, MalformedResponse, ResponseNotReceived

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from bizmessage._catalogue.wire import Path, Wire
    from bizmessage.errors._recipients import Recipient

    JsonObject = dict[str, object]

_FAILED = 500
"""The HTTP status of a failure that has none of its own."""

_ABOUT_A_CONNECTION = (ConnectionFailed, MalformedResponse, ResponseNotReceived)

_WITHOUT_BODY = frozenset({204, 205, 304})


class Writer:
    """Writes the answers of one provider."""

    def __init__(self, wire: Wire, read: Callable[[JsonObject], BizMessageError | None]) -> None:
        """Take what is peculiar to the provider, and how its answers are read: ``error_from_response``."""
        self._wire = wire
        self._read = read

    def to_response(self, error: BizMessageError) -> JsonObject:
        """The body of the answer, as JSON-ready values. Reading it gives the error back."""
        body = self._answer(error)
        mark = None if self._leads_back(error, body) else self._mark(error)
        if mark is not None:
            body = self._refusal(error, HEADER_WITHOUT_CODE if error.code is None else error.code)
            body[OWN_MARK] = mark
        return body

    def _leads_back(self, error: BizMessageError, body: JsonObject) -> bool:
        """Whether reading an answer gives the class and the code of the error."""
        found = self._read(body)
        return found is not None and type(found).__name__ == self._name(error) and found.code == error.code

    def _mark(self, error: BizMessageError) -> JsonObject | None:
        """What names an error that no code tells; ``None`` if it is none of the provider's."""
        name = self._name(error)
        if name is None:
            return None
        mark: JsonObject = {"error": name}
        if error.code is not None:
            mark["code"] = error.code
        if not self._wire.key("header-message"):
            mark["message"] = self._text(error)
        return mark

    def _text(self, error: BizMessageError) -> str:
        # What a connection of this process said is not for those who asked this process.
        return error.summary if isinstance(error, _ABOUT_A_CONNECTION) else sound(error._wire_message())

    def _answer(self, error: BizMessageError) -> JsonObject:
        """The answer as the provider would send it."""
        if isinstance(error, SendErrorGroup) and self._wire.recipients:
            return self._group(error)
        if error.table == "delivery":
            return self._delivery(error)
        return self._refusal(error, error.code)

    def _refusal(self, error: BizMessageError, code: int | str | None) -> JsonObject:
        body: JsonObject = {}
        self._put_header(body, successful=False, code=code, message=self._text(error))
        context = self._ids(error, _OF_A_REQUEST + _OF_A_RECIPIENT, always=False)
        if context:
            _object_at(body, self._wire.request).update(context)
        return body

    def _group(self, group: SendErrorGroup[BizMessageError]) -> JsonObject:
        body: JsonObject = {}
        refusal = group.refusal
        if refusal is None:
            self._put_header(body, successful=True, code=self._wire.success_code, message=self._wire.success_message)
        else:
            self._put_header(body, successful=False, code=refusal.code, message=self._text(refusal))
        _object_at(body, self._wire.request).update(self._ids(group, _OF_A_REQUEST, always=True))
        rows = [(error.recipient_seq, self._failed_row(error)) for error in leaves(group)]
        rows += [
            (result.recipient_seq, self._row(result, self._wire.success_code, self._wire.success_message))
            for result in group.succeeded
        ]
        *holder, key = self._wire.recipients[0]
        _object_at(body, tuple(holder))[key] = [row for _, row in sorted(rows, key=lambda pair: pair[0] or 0)]
        return body

    def _failed_row(self, error: BizMessageError) -> JsonObject:
        is_code = error.code is not None and error.code not in self._wire.api_success
        row = self._row(error, error.code if is_code else None, self._text(error))
        mark = None if is_code and self._leads_back(error, self._refusal(error, error.code)) else self._mark(error)
        return row if mark is None else {**row, OWN_MARK: mark}

    def _row(self, of: BizMessageError | Recipient[BizMessageError], code: object, message: str) -> JsonObject:
        row = self._ids(of, _OF_A_RECIPIENT, always=True)
        row[self._wire.key("recipient-code")] = code
        row[self._wire.key("recipient-message")] = message
        return row

    def _delivery(self, error: BizMessageError) -> JsonObject:
        """The answer to the look-up of the message, or a list of the one where the provider has no look-ups."""
        wire = self._wire
        body: JsonObject = {}
        self._put_header(body, successful=True, code=self._wire.success_code, message=wire.success_message)
        row = self._ids(error, _OF_A_REQUEST + _OF_A_RECIPIENT, always=False)
        row[wire.key("delivery-code")] = error.code
        failed = next((word for word, meaning in wire.message_status.items() if meaning == "failed"), None)
        if failed is not None and wire.key("message-status"):
            row[wire.key("message-status")] = failed
        if wire.key("delivery-message") and (
            error._args or error.code is None
        ):  # the documents have no text for a code
            row[wire.key("delivery-message")] = error.message
        if wire.delivery:
            _object_at(body, wire.delivery[0]).update(row)
        else:
            *holder, key = wire.deliveries[0] if wire.deliveries else wire.hooks
            _object_at(body, tuple(holder))[key] = [row]
        return body

    def _put_header(self, body: JsonObject, *, successful: bool, code: object, message: str) -> None:
        wire = self._wire
        if wire.has_header:
            header = _object_at(body, wire.header)
            header[wire.key("header-code")] = code
            for key, value in ((wire.key("header-message"), message), (wire.key("success"), successful)):
                if key:
                    header[key] = value

    def _name(self, error: BizMessageError) -> str | None:
        """The provider's class by which the error can be told; of a class of the user's own, what it is a kind of."""
        package = f"bizmessage.{self._wire.provider}"
        bases = (base for base in type(error).__mro__ if base.__module__.startswith(f"{package}."))
        return next((base.__name__ for base in bases), None)

    def _ids(
        self, of: BizMessageError | Recipient[BizMessageError], fields: tuple[str, ...], *, always: bool
    ) -> JsonObject:
        """What is known of a request or recipient, by the provider's keys; ``always`` has what is not known too."""
        found = {self._wire.key(field): _ATTRIBUTES[field](of) for field in fields}
        return {key: value for key, value in found.items() if key and (always or value is not None)}


def http_status(error: BizMessageError) -> int:
    """The HTTP status that goes with the answer.

    200 for what a table lists, as these APIs do it, unless the error came with another; otherwise the error's own, if
    that is one of a failure and can have a body, and 500 if it is not.
    """
    listed = isinstance(error, SendErrorGroup) or (error.table in ("api", "delivery") and error.code is not None)
    status = error.http_status
    if not isinstance(status, int) or isinstance(status, bool) or status in _WITHOUT_BODY:
        return 200 if listed else _FAILED
    if 400 <= status < 600 or (listed and 200 <= status < 300):
        return status
    return 200 if listed else _FAILED


_ATTRIBUTES: dict[str, Callable[[Any], object]] = {
    "request-id": lambda of: of.request_id,
    "sender-grouping-key": lambda of: of.sender_grouping_key,
    "recipient-seq": lambda of: of.recipient_seq,
    "recipient-number": lambda of: of.unmasked_recipient_no or of.recipient_no,
    "recipient-grouping-key": lambda of: of.recipient_grouping_key,
}
"""How to read each field of a request or recipient from an error or a result."""


_OF_A_REQUEST = ("request-id", "sender-grouping-key")
_OF_A_RECIPIENT = ("recipient-seq", "recipient-number", "recipient-grouping-key")


def _object_at(body: JsonObject, path: Path) -> JsonObject:
    """The object at a path, made on the way if it is not there."""
    found = body
    for key in path:
        inner = found.setdefault(key, {})
        found = inner if isinstance(inner, dict) else {}
    return found

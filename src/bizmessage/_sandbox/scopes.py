"""What answers are filled with: values of a request, of messages, of stored objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any

from bizmessage._privacy.texts import sound
from bizmessage._sandbox import failures
from bizmessage._sandbox.call import Call, recipients_of
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.filling import Scope
from bizmessage._sandbox.messages import Draft, Message
from bizmessage._sandbox.store import Store
from bizmessage._sandbox.templates import Templates
from bizmessage._sandbox.vendor import Vendor

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class Ids:
    """Makes ids up; with a seed, the same in every run."""

    def __init__(self, seed: int | None) -> None:
        """Take the seed, or ``None``."""
        self._random = Random(seed)  # noqa: S311 - nothing is secret here
        self._last = 0

    def key(self, length: int = 24) -> str:
        """A made-up unique key."""
        return "".join(self._random.choices(_LETTERS, k=length))

    def seq(self, now: float) -> int:
        """A running number, larger than those of earlier runs."""
        self._last = max(self._last + 1, int(now * 1000))
        return self._last

    def request(self, vendor: Vendor, now: float) -> str:
        """The id of a request, in the manner of the vendor's: the time and something made up."""
        return f"{vendor.compact_moment(now)}{self.key(11)}"


class Bodies:
    """The bodies of earlier requests, read once for an answer."""

    def __init__(self, store: Store) -> None:
        """Take where they are kept."""
        self._store = store
        self._read: dict[int, Any] = {}

    def body(self, exchange: int) -> Any:
        """The JSON of a request; ``None`` if it is gone or none."""
        if exchange not in self._read:
            kept = self._store.exchange(exchange)
            try:
                self._read[exchange] = None if kept is None else _sound(json.loads(kept.body), kept.body)
            except ValueError:
                self._read[exchange] = None
        return self._read[exchange]

    def recipient(self, message: Message) -> Any:
        """What the request says of the recipient of a message."""
        found = recipients_of(self.body(message.exchange_id), message.place)
        return found[message.recipient_seq - 1] if message.recipient_seq <= len(found) else None


def _sound(value: Any, raw: str) -> Any:
    """JSON without halves of pairs, which it can escape and nothing else has."""
    if "\\u" not in raw:
        return value
    if isinstance(value, dict):
        return {sound(key): _sound(each, raw) for key, each in value.items()}
    if isinstance(value, list):
        return [_sound(each, raw) for each in value]
    return sound(value) if isinstance(value, str) else value


class CallScope:
    """What is known of the request itself, and the rows of its answer."""

    def __init__(self, call: Call, ids: Ids, templates: Templates) -> None:
        """Take the request."""
        self.call = call
        self.vendor = call.vendor
        self.templates = templates
        self.ids = ids
        self.stored: Mapping[str, object] | None = None
        self.total: int | None = None
        self.offset = 0
        self.limit = call.vendor.page_size
        self.of_rows: Sequence[Scope] = ()
        self._made: dict[str, object] = {}

    def value(self, name: str) -> object:
        """The value of a name, the same each time within an answer."""
        if name not in self._made:
            self._made[name] = self._value(name)
        return self._made[name]

    def _value(self, name: str) -> object:
        file = next(iter(self.call.files.values()), None)
        values: dict[str, Callable[[], object]] = {
            "key": self.ids.key,
            "seq": lambda: self.ids.seq(self.call.now),
            "now": lambda: self.vendor.moment(self.call.now),
            "total": lambda: len(self.of_rows) if self.total is None else self.total,
            "count": lambda: len(self.of_rows),
            "offset": lambda: self.offset,
            "limit": lambda: self.limit,
            "file-name": lambda: None if file is None else file.name,
            "file-url": lambda: None if file is None else f"https://files.example.com/{self.value('key')}/{file.name}",
            "content-type": lambda: None if file is None else file.content_type,
        }
        return values[name]() if name in values else None

    def root(self, name: str) -> object:
        """The body, path or query of the request; the stored object, or those that the request names."""
        if name == "body":
            return self.call.body
        if name == "path":
            return self.call.path
        if name == "query":
            return self.call.query
        if name == "stored":
            return self.stored
        if name in ("sender", "template"):
            key = self.vendor.key_of(name)
            asked = self.call.path.get(key) or self.call.query.get(key) or self.call.field(name)
            return self.templates.named(self.vendor, name, asked)
        return None

    def rows(self) -> Iterable[Scope]:
        """The rows of the answer."""
        return self.of_rows


class ObjectScope:
    """A stored object as a row of an answer."""

    def __init__(self, within: CallScope, stored: Mapping[str, object]) -> None:
        """Take the answer and the object."""
        self._within = within
        self._stored = stored

    def value(self, name: str) -> object:
        """That of the request."""
        return self._within.value(name)

    def root(self, name: str) -> object:
        """The object, or what the request has."""
        return self._stored if name == "stored" else self._within.root(name)

    def rows(self) -> Iterable[Scope]:
        """None: a row has no rows."""
        return ()


class MessageScope:
    """A message as a row of an answer, or as what the answer is about."""

    def __init__(
        self,
        within: CallScope,
        message: Draft | Message,
        body: object,
        recipient: object,
        refusal: tuple[Failure, str] | None = None,
    ) -> None:
        """Take the answer, the message, and what its request said of it; ``refusal`` has a code and its text."""
        self.within = within
        self.message = message
        self._body = body
        self._recipient = recipient
        self._refusal = refusal

    def value(self, name: str) -> object:
        """The value of a name: of the message, or of the request."""
        read = _OF_MESSAGES.get(name)
        return self.within.value(name) if read is None else read(self, self.message, self.within.vendor)

    def root(self, name: str) -> object:
        """What the message's request said, and what it named."""
        if name == "body":
            return self._body
        if name == "recipient":
            return self._recipient
        if name == "sender":
            return self.within.templates.named(self.within.vendor, "sender", self.message.sender)
        if name == "template":
            return self.within.templates.named(
                self.within.vendor, "template", self.message.template, self.message.sender
            )
        return self.within.root(name)

    def rows(self) -> Iterable[Scope]:
        """The rows of the answer."""
        return self.within.rows()

    def request_result(self, part: int) -> object:
        """The code of the API for this recipient, or its text."""
        wire = self.within.vendor.wire
        if self._refusal is None:
            return (wire.success_code, wire.success_message)[part]
        failure, text = self._refusal
        return (failure.code, text)[part]


_Read = Callable[[MessageScope, Draft | Message, Vendor], object]


def _delivery_message(_: MessageScope, message: Draft | Message, vendor: Vendor) -> object:
    if message.delivery_code is None:
        return None
    failure = failures.of_code(vendor.provider, failures.DELIVERY, message.delivery_code)
    if failure is None:
        return vendor.wire.success_message
    cls = failures.error_class(failure)
    return cls.description or cls.message_template or cls.summary


def _substitute_status(_: MessageScope, message: Draft | Message, vendor: Vendor) -> str:
    return vendor.substitute_words[message.substitute_status]


def _is_out(message: Draft | Message) -> bool:
    return message.substitute_status in ("pending", "delivered", "failed")


def _at(name: str) -> _Read:
    return lambda _, message, vendor: vendor.moment(getattr(message, name))


def _plain(name: str) -> _Read:
    return lambda _, message, __: getattr(message, name)


_OF_MESSAGES: Mapping[str, _Read] = {
    "request-id": _plain("request_id"),
    "recipient-seq": _plain("recipient_seq"),
    "recipient-number": _plain("recipient"),
    "kind": _plain("kind"),
    "content": _plain("content"),
    "sender-grouping-key": _plain("sender_grouping_key"),
    "recipient-grouping-key": _plain("recipient_grouping_key"),
    "request-code": lambda scope, _, __: scope.request_result(0),
    "request-message": lambda scope, _, __: scope.request_result(1),
    "delivery-code": _plain("delivery_code"),
    "delivery-number": lambda _, message, __: (
        int(message.delivery_code) if message.delivery_code and message.delivery_code.isdigit() else None
    ),
    "delivery-message": _delivery_message,
    "message-status": lambda _, message, vendor: vendor.message_words.get(message.status),
    "substitute-wanted": lambda _, message, __: bool(message.substitute_wanted),
    "substitute-status": _substitute_status,
    "substitute-status-title": lambda scope, message, vendor: vendor.substitute_titles.get(
        _substitute_status(scope, message, vendor)
    ),
    "substitute-code": lambda _, message, vendor: vendor.substitute_codes.get(message.substitute_status),
    "substitute-request-id": lambda _, message, __: message.substitute_request_id if _is_out(message) else None,
    "substitute-at": _at("substitute_at"),
    "requested-at": _at("requested_at"),
    "created-at": _at("created_at"),
    "received-at": _at("received_at"),
    "updated-at": _at("updated_at"),
}
"""How to read each value of a message."""

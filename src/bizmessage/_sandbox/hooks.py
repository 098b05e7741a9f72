"""The bodies of webhooks: the vendor's payload about results of messages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bizmessage._catalogue.sandbox import Endpoint
from bizmessage._privacy.shown import HIDDEN
from bizmessage._sandbox.call import Call
from bizmessage._sandbox.messages import Draft, Message
from bizmessage._sandbox.scopes import Bodies, CallScope, Ids, MessageScope
from bizmessage._sandbox.store import Store
from bizmessage._sandbox.templates import Templates
from bizmessage._sandbox.vendor import Vendor

ANSWER = "webhook"
"""The name of the answer that is the body of a webhook."""

_STAND_IN = "app-key-of-account-"
"""What stands in the place of an app key, before what tells it apart."""

_LARGEST = 100
"""How many results one webhook has at most."""


class HookWriter:
    """Writes webhooks."""

    def __init__(self, store: Store, templates: Templates, ids: Ids) -> None:
        """Take what webhooks are filled with."""
        self._store = store
        self._templates = templates
        self._ids = ids

    def body(self, vendor: Vendor, batch: Sequence[Message], config: str, now: float) -> object:
        """The body of a webhook about messages of one account; ``config`` is the id of what it was set up by."""
        app_key = f"{_STAND_IN}{batch[0].account}"
        bodies = Bodies(self._store)

        def scope() -> _HookScope:
            call = Call(vendor, Endpoint("", "", "", ""), 0, batch[0].account, now, {}, {}, {})
            return _HookScope(call, self._ids, self._templates, app_key, config)

        whole = scope()
        whole.of_rows = [
            _HookRow(scope(), message, bodies.body(message.exchange_id), bodies.recipient(message)) for message in batch
        ]
        return vendor.answer(ANSWER)(whole)


def with_app_key(body: str, app_keys: Mapping[str, str]) -> str:
    """The JSON of a webhook with its app key, which is not kept; masked, if it is none of these.

    ``app_keys`` has app keys by their accounts.
    """

    def told(found: re.Match[str]) -> str:
        return json.dumps(app_keys.get(found[1], HIDDEN))[1:-1]

    return re.sub(f"{_STAND_IN}([0-9a-f]+)", told, body)


def batches(messages: Iterable[Message]) -> Iterator[list[Message]]:
    """Messages as webhooks have them: not too many at once, and of one account, whose app key they say."""
    by_account: dict[str, list[Message]] = {}
    for message in messages:
        by_account.setdefault(message.account, []).append(message)
    for of_account in by_account.values():
        for first in range(0, len(of_account), _LARGEST):
            yield of_account[first : first + _LARGEST]


class _HookScope(CallScope):
    """What a webhook says of itself, or one of its hooks."""

    def __init__(self, call: Call, ids: Ids, templates: Templates, app_key: str, config: str) -> None:
        super().__init__(call, ids, templates)
        self._app_key = app_key
        self._config = config

    def _value(self, name: str) -> object:
        if name == "appkey":
            return self._app_key
        if name == "webhook-config-id":
            return self._config
        if name == "event":
            return self.vendor.data.setting("webhook-event", "deliveries") or None
        if name in ("hooks-id", "hook-id"):
            return f"{self.vendor.compact_moment(self.call.now)}{self.ids.key(12)}"
        return super()._value(name)


class _HookRow(MessageScope):
    """A result in a webhook."""

    def value(self, name: str) -> object:
        if name == "look-up-path":
            return _look_up_path(self.within, self.message)
        return super().value(name)


def _look_up_path(within: CallScope, message: Draft | Message) -> str | None:
    """The path under which a message is looked up."""
    vendor = within.vendor
    known = dict.fromkeys(vendor.wire.keys("request-id"), str(message.request_id))
    known |= dict.fromkeys(vendor.wire.keys("recipient-seq"), str(message.recipient_seq))
    for endpoint in vendor.data.endpoints:
        if endpoint.operation == "look-up" and message.kind in endpoint.kinds:
            return "/".join(_segment(part, known, within) for part in endpoint.path.split("/"))
    return None


def _segment(part: str, known: Mapping[str, str], within: CallScope) -> str:
    """A part of a path with what stands in the place of a name."""
    name = part[1:-1] if part.startswith("{") else ""
    return str(within.value("appkey")) if within.vendor.is_app_key(name) else known.get(name, part)

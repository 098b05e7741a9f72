"""The exact JSON in which a failure can come, for those who test in other languages or without a server.

It is made of the answers with which the sandbox answers, about one made-up request, and is the same in every run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from bizmessage._catalogue.entries import Entry
from bizmessage._catalogue.sandbox import Endpoint
from bizmessage._sandbox import failures, texts
from bizmessage._sandbox.call import Call
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.hooks import ANSWER, HookWriter, with_app_key
from bizmessage._sandbox.magic import magic_number
from bizmessage._sandbox.messages import Draft, Message
from bizmessage._sandbox.scopes import CallScope, Ids, MessageScope
from bizmessage._sandbox.settings import Settings
from bizmessage._sandbox.vendor import Vendor

SHAPES = ("refusal", "recipient", "list", "look-up", "updates", "webhook")
"""The whole request is refused; one recipient of two is; a list, look-up or list of updates has the message; a webhook
tells of it."""

_REQUESTED = datetime.fromisoformat("2026-01-02T09:00:00+09:00").timestamp()
_SECONDS_TO_RESULT = 2.0
_REACHED = "01000000001"
_FAILED = "01000000002"
_APP_KEY = "sandbox-app-key"


class Fixture(NamedTuple):
    """An answer, or the body of a webhook."""

    shape: str
    """One of :data:`SHAPES`."""

    status: int
    """The HTTP status of the answer; 200 for a webhook, which has none."""

    body: object


def fixtures(failure: Failure) -> list[Fixture]:
    """Every shape in which a failure can come, in the order of :data:`SHAPES`."""
    with _core() as core:
        return list(_Maker(core, core.vendors[failure.provider]).made(failure))


def write_all(folder: Path) -> int:
    """Write the fixtures of every failure below a folder, and ``index.json``, which says what they are; how many.

    A file is called ``kakao/api/-3003.refusal.json``. Those that are there are replaced.
    """
    index = []
    with _core() as core:
        makers = {name: _Maker(core, vendor) for name, vendor in core.vendors.items()}
        for failure, entry in failures.listed():
            for fixture in makers[failure.provider].made(failure):
                name = f"{failure.path}.{fixture.shape}.json"
                _write(folder / name, fixture.body)
                index.append(_told(name, fixture, failure, entry))
    _write(folder / "index.json", index)
    return len(index)


@contextmanager
def _core() -> Iterator[Core]:
    core = Core(Settings())
    try:
        yield core
    finally:
        core.close()


def _write(path: Path, body: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(as_json(body), encoding="utf-8", newline="\n")


def _told(name: str, fixture: Fixture, failure: Failure, entry: Entry) -> dict[str, object]:
    """What the index says of a file."""
    return {
        "file": name,
        "shape": fixture.shape,
        "http_status": fixture.status,
        "provider": failure.provider,
        "table": failure.table,
        "code": failure.code,
        "class": failure.name,
        "retry": str(entry.advice.retry),
        "fallback": str(entry.advice.fallback),
        "magic_number": _number_of(failure),
    }


def as_json(body: object) -> str:
    """A body as text that people read, with a line end."""
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _number_of(failure: Failure) -> str | None:
    try:
        return magic_number(failure.path)
    except ValueError:
        return None


class _Maker:
    """Makes the answers of one provider."""

    def __init__(self, core: Core, vendor: Vendor) -> None:
        self._core = core
        self._vendor = vendor

    def made(self, failure: Failure) -> Iterator[Fixture]:
        if not failure.is_delivery:
            yield Fixture("refusal", *texts.refusal(self._vendor.wire, failure))
            send = self._endpoint("send")
            if failure.table == failures.API and self._vendor.wire.recipients and send is not None:
                yield Fixture("recipient", 200, self._batch(send, failure))
            return
        for operation in ("list", "look-up", "updates"):
            endpoint = self._endpoint(operation)
            if endpoint is not None:
                yield Fixture(operation, 200, self._about(endpoint, failure))
        if ANSWER in self._vendor.data.answers:
            yield Fixture("webhook", 200, self._webhook(failure))

    def _endpoint(self, operation: str) -> Endpoint | None:
        return next((each for each in self._vendor.data.endpoints if each.operation == operation), None)

    def _batch(self, endpoint: Endpoint, failure: Failure) -> object:
        """The answer to a send to two, of whom one is refused."""
        scope = self._scope(endpoint)
        refusal = (failure, texts.text_of(failure))
        body = self._body()
        scope.of_rows = [
            MessageScope(scope, self._draft(endpoint, 1, _REACHED), body, {}),
            MessageScope(scope, self._draft(endpoint, 2, _FAILED), body, {}, refusal),
        ]
        return texts.success(self._vendor.wire, self._vendor.answer(endpoint.answer)(scope.of_rows[0]))

    def _about(self, endpoint: Endpoint, failure: Failure) -> object:
        """The answer to a request that asks what became of the message."""
        scope = self._scope(endpoint)
        row = MessageScope(scope, self._failed(endpoint, failure), self._body(), {})
        scope.of_rows = [row]
        return texts.success(self._vendor.wire, self._vendor.answer(endpoint.answer)(row))

    def _webhook(self, failure: Failure) -> object:
        core = self._core
        send = self._endpoint("send") or Endpoint("", "", "", "")
        message = Message(1, *self._failed(send, failure))
        writer = HookWriter(core.store, core.operations.templates, Ids(seed=1))
        body = writer.body(self._vendor, [message], "sandbox-1", _REQUESTED + _SECONDS_TO_RESULT)
        return json.loads(with_app_key(json.dumps(body), core.app_keys))

    def _scope(self, endpoint: Endpoint) -> CallScope:
        call = Call(self._vendor, endpoint, 0, self._core.account_of(_APP_KEY), _REQUESTED, {}, {}, {})
        scope = self._core.operations.scope(call)
        scope.ids = Ids(seed=1)  # of its own, so that no file changes because another code is new
        return scope

    def _draft(self, endpoint: Endpoint, number: int, recipient: str) -> Draft:
        return Draft(
            provider=self._vendor.provider,
            kind=next(iter(endpoint.kinds), ""),
            account=self._core.account_of(_APP_KEY),
            request_id=f"{self._vendor.compact_moment(_REQUESTED)}sandbox0001",
            recipient_seq=number,
            recipient=recipient,
            sender=self._key("sender"),
            template=self._key("template"),
            content="테스트 메시지",
            requested_at=_REQUESTED,
            created_at=_REQUESTED,
        )

    def _failed(self, endpoint: Endpoint, failure: Failure) -> Draft:
        at = _REQUESTED + _SECONDS_TO_RESULT
        return self._draft(endpoint, 1, _FAILED)._replace(
            status="failed", failure=failure.path, delivery_code=str(failure.code), received_at=at, updated_at=at
        )

    def _body(self) -> dict[str, object]:
        """What the request said, as far as answers repeat it."""
        return {**self._sample("sender"), self._vendor.key_of("template"): self._key("template")}

    def _key(self, what: str) -> str | None:
        """The key of the first sample of a sender or a template."""
        found = self._sample(what).get(self._vendor.key_of(what))
        return found if isinstance(found, str) else None

    def _sample(self, what: str) -> Mapping[str, object]:
        samples = self._vendor.data.samples.get(self._vendor.data.setting("collection", what), ())
        return next(iter(samples), {})

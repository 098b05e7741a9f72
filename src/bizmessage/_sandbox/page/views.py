"""What the templates show of messages, exchanges, rules and webhooks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from http import HTTPStatus
from typing import Final

from bizmessage._sandbox.core import Core
from bizmessage._sandbox.page.bubble import Bubble, Reader, Source
from bizmessage._sandbox.records import Exchange, Sent
from bizmessage._sandbox.vendor import Vendor
from bizmessage.errors import BizMessageError
from bizmessage.errors._by_name import part_of

LONGEST_BODY: Final = 200_000
"""How many characters of a request or an answer are shown; the control API has all of them."""


@dataclass(frozen=True)
class Shown:
    """A message and what it looks like."""

    sent: Sent
    bubble: Bubble
    sender: str
    """What the sender is called, or its key."""

    look: str
    kind: str
    service: str
    at: str
    """When the request came, in the provider's zone."""

    due: str | None
    """When it is to go out, if it is reserved for later."""


@dataclass(frozen=True)
class AskedFor:
    """A request that made no message, and how it went."""

    exchange: Exchange
    at: str
    """When the request came, in the provider's zone."""

    error: str | None
    """The class of the error that its answer is; ``None`` for a success and where nothing went out."""

    ok: bool


class Provider:
    """What the page has of one provider."""

    def __init__(self, core: Core, vendor: Vendor) -> None:
        """Take the provider."""
        self._core = core
        self._vendor = vendor
        self._reader = Reader(vendor)
        self.name = vendor.provider
        self.look = vendor.data.setting("bubble", "look") or "grey"

    def title(self, language: str) -> str:
        """What the service is called."""
        return self._vendor.wire.title_ko if language == "ko" else self._vendor.wire.title_en

    def kind(self, kind: str, language: str) -> str:
        """What people call a kind of messages."""
        return self._kinds[language].get(kind, kind)

    @cached_property
    def _kinds(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for language in ("en", "ko"):
            pairs = (each.partition(" ") for each in self._vendor.data.settings("bubble", f"kind-{language}"))
            found[language] = {kind: title for kind, _, title in pairs}
        return found

    @property
    def samples(self) -> list[tuple[str, str]]:
        """The stored senders and templates that a first request can name: the field and its value."""
        found: list[tuple[str, str]] = []
        for what in ("sender", "template"):
            field = self._vendor.key_of(what)
            for collection in self._vendor.data.settings("collection", what):
                values = (row.get(field) for row in self._vendor.data.samples.get(collection, ()))
                found += [(field, value) for value in values if isinstance(value, str)][:1]
        return found

    def shown(self, sent: Sent, language: str) -> Shown:
        """A message and what it looks like."""
        templates = self._core.operations.templates
        template = templates.named(self._vendor, "template", sent.template, sent.sender)
        parameters = self._vendor.field("template-parameters", sent.recipient_body, sent.body)
        fill = partial(self._vendor.with_variables, values=parameters)
        sources = [Source(sent.recipient_body), Source(sent.body), Source(template, fill)]
        name = self._reader.name_of(templates.named(self._vendor, "sender", sent.sender))
        return Shown(
            sent=sent,
            bubble=self._reader.read(sent.content, sources),
            sender=name or sent.sender or "",
            look=self.look,
            kind=self.kind(sent.kind, language),
            service=self.title(language),
            at=self.moment(sent.created_at),
            due=self.moment(sent.requested_at) if sent.status == "accepted" else None,
        )

    def asked(self, exchange: Exchange) -> AskedFor:
        """A request that made no message, and how it went."""
        # Only of a refusal, which is short: the answer to a look-up may have a thousand rows.
        error = self._error_of(exchange) if exchange.told and exchange.status else None
        at = self.moment(exchange.at)
        return AskedFor(exchange, at, error, ok=exchange.status == HTTPStatus.OK and error is None)

    def _error_of(self, exchange: Exchange) -> str | None:
        try:
            part_of(self.name, "_answers").raise_for_response(exchange.answer, http_status=exchange.status)
        except BizMessageError as error:
            return type(error).__name__
        return None

    def moment(self, iso: str) -> str:
        """A moment as people of the provider's zone read it."""
        return datetime.fromisoformat(iso).astimezone(self._vendor.zone).strftime("%Y-%m-%d %H:%M:%S")


@dataclass(frozen=True)
class Raw:
    """A request and its answer as text."""

    request_line: str
    request: str
    status_line: str
    answer: str
    is_cut: bool


def raw(exchange: Exchange) -> Raw:
    """A request and its answer as text, JSON with line breaks."""
    query = f"?{exchange.query}" if exchange.query else ""
    request, answer = _readable(exchange.body), _readable(exchange.answer)
    return Raw(
        request_line=f"{exchange.method} {exchange.path}{query}",
        request=_text(exchange.headers, request),
        status_line=str(exchange.status) if exchange.status else "",
        answer=_text(exchange.answer_headers, answer),
        is_cut=max(len(request), len(answer)) > LONGEST_BODY,
    )


def _text(headers: dict[str, str], body: str) -> str:
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return "\n".join([*lines, "", body[:LONGEST_BODY]]).strip("\n")


def _readable(body: str) -> str:
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return body


def readable_json(value: object) -> str:
    """JSON with line breaks."""
    return json.dumps(value, ensure_ascii=False, indent=2)[:LONGEST_BODY]

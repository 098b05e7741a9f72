"""Find the messages and requests that somebody wants to see."""

from __future__ import annotations

from bizmessage._sandbox import failures, showing
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.records import Exchange, Sent, Status
from bizmessage._sandbox.scopes import Bodies
from bizmessage._sandbox.store import Condition

_TEXTS = ("content", "recipient", "sender", "template", "request_id", "sender_grouping_key", "recipient_grouping_key")
"""The columns in which words are looked for."""


def conditions(
    core: Core,
    *,
    provider: str | None = None,
    q: str | None = None,
    status: Status | None = None,
    code: str | None = None,
    request_id: str | None = None,
    before: int | None = None,
) -> list[Condition]:
    """What is true of the messages that are looked for; what is ``None`` may be anything.

    ``q`` are words in texts, numbers and ids, ``code`` is a code, class or path of the failure, ``before`` the number
    of a message.
    """
    return [
        *_equal("provider", provider),
        *_equal("request_id", request_id),
        *_with_words(q),
        *_with_status(status, core.clock.now()),
        *_with_code(code),
        *([] if before is None else [Condition("id < ?", (before,))]),
    ]


def latest(core: Core, wanted: list[Condition], limit: int) -> list[Sent]:
    """The messages of which all conditions are true, the latest first."""
    bodies = Bodies(core.store)
    now = core.clock.now()
    found = core.store.messages(wanted, order="id DESC", limit=limit)
    return [showing.sent(message, bodies, core.vendors[message.provider], now) for message in found]


def latest_exchanges(
    core: Core, *, without_messages: bool = False, limit: int, before: int | None = None
) -> list[Exchange]:
    """Requests and their answers, the latest first; only those that made no message, if that is asked for."""
    wanted = [Condition("messages = 0")] if without_messages else []
    wanted += [] if before is None else [Condition("id < ?", (before,))]
    return [showing.exchange(kept) for kept in core.store.exchanges(wanted, limit)]


def _equal(column: str, value: str | None) -> list[Condition]:
    return [] if value is None else [Condition(f"{column} = ?", (value,))]


def _with_words(q: str | None) -> list[Condition]:
    words = (q or "").split()
    columns = " OR ".join(f"instr(lower({column}), ?)" for column in _TEXTS)
    return [Condition(columns, (word.lower(),) * len(_TEXTS)) for word in words]


def _with_status(status: Status | None, now: float) -> list[Condition]:
    if status == "accepted":
        return [Condition("status = 'pending' AND requested_at > ?", (now,))]
    if status == "pending":
        return [Condition("status = 'pending' AND requested_at <= ?", (now,))]
    return [] if status is None else [Condition("status = ?", (status,))]


def _with_code(code: str | None) -> list[Condition]:
    if not code:
        return []
    paths = [failure.path for failure in failures.named(code)]
    return [Condition(f"delivery_code = ? OR failure IN ({', '.join('?' * len(paths))})", (code, *paths))]

"""What was sent, and what is to become of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from bizmessage._sandbox import listing, showing
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.faults import NotUnderstood
from bizmessage._sandbox.messages import Message
from bizmessage._sandbox.records import Delivered, Delivering, Exchange, Exchanges, Messages, Sent, Status
from bizmessage._sandbox.routes.common import NOT_FOUND, REFUSED, Before, Limit, Number, Word, none_of, refusal
from bizmessage._sandbox.scopes import Bodies
from bizmessage._sandbox.store import Condition


def router(core: Core) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter(tags=["messages"])

    @routes.get("/messages")
    async def list_messages(
        provider: Word = None,
        q: Annotated[str | None, Query(max_length=500, description="words in its text, numbers, ids")] = None,
        status: Status | None = None,
        code: Annotated[str | None, Query(max_length=200, description="a code, class or path of its failure")] = None,
        request_id: Word = None,
        limit: Limit = 50,
        before: Before = None,
    ) -> Messages:
        """What was sent, the latest first."""
        core.settle()
        conditions = listing.conditions(
            core, provider=provider, q=q, status=status, code=code, request_id=request_id, before=before
        )
        return Messages(messages=listing.latest(core, conditions, limit))

    @routes.get("/messages/{number}", responses=NOT_FOUND)
    async def get_message(number: Number) -> Sent:
        """A message."""
        core.settle()
        return _shown(core, _message(core, number))

    @routes.post("/messages/{number}/deliver", responses={**NOT_FOUND, **REFUSED})
    async def deliver_message(number: Number, delivering: Delivering | None = None) -> Sent:
        """Have a message that is on its way delivered, or fail, now."""
        message = _message(core, number)
        if message.status != "pending":
            raise refusal(f"message {number} is {message.status} already")
        try:
            core.deliver(message, delivering or Delivering())
        except NotUnderstood as error:
            raise refusal(error) from None
        return _shown(core, _message(core, number))

    @routes.post("/deliver")
    async def deliver_all() -> Delivered:
        """Give every message that is on its way its result, those that are reserved for later too."""
        return Delivered(delivered=core.deliver_all())

    @routes.get("/exchanges")
    async def list_exchanges(
        without_messages: Annotated[bool, Query(description="only requests that made no message")] = False,
        limit: Limit = 50,
        before: Before = None,
    ) -> Exchanges:
        """Requests as they came and answers as they went, the latest first."""
        found = listing.latest_exchanges(core, without_messages=without_messages, limit=limit, before=before)
        return Exchanges(exchanges=found)

    @routes.get("/exchanges/{number}", responses=NOT_FOUND)
    async def get_exchange(number: Number) -> Exchange:
        """A request as it came and the answer as it went."""
        found = core.store.exchange(number)
        if found is None:
            raise none_of("exchange", number)
        return showing.exchange(found)

    return routes


def _message(core: Core, number: int) -> Message:
    found = core.store.messages([Condition("id = ?", (number,))])
    if not found:
        raise none_of("message", number)
    return found[0]


def _shown(core: Core, message: Message) -> Sent:
    return showing.sent(message, Bodies(core.store), core.vendors[message.provider], core.clock.now())

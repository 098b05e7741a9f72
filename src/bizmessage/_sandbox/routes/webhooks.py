"""Where webhooks go, and what was posted there."""

from __future__ import annotations

from fastapi import APIRouter

from bizmessage._sandbox import showing
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.records import NewTarget, Post, Posts, Removed, Target, Targets
from bizmessage._sandbox.routes.common import NOT_FOUND, REFUSED, Before, Limit, Number, none_of, refusal
from bizmessage._sandbox.store import Condition
from bizmessage._sandbox.targets import TargetRefused


def router(core: Core) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter(prefix="/webhooks", tags=["webhooks"])

    @routes.get("")
    async def list_targets() -> Targets:
        """Where webhooks go."""
        return Targets(targets=[showing.target(each) for each in core.webhooks.targets()])

    @routes.post("", status_code=201, responses=REFUSED)
    async def add_target(new: NewTarget) -> Target:
        """Have webhooks go somewhere from now on."""
        try:
            return showing.target(await core.webhooks.add(new.provider, new.url, new.signature))
        except TargetRefused as refused:
            raise refusal(refused) from None

    @routes.delete("")
    async def remove_targets() -> Removed:
        """Have webhooks go nowhere."""
        targets = core.webhooks.targets()
        core.store.clear("targets")
        return Removed(removed=len(targets))

    @routes.delete("/{number:int}", responses=NOT_FOUND)
    async def remove_target(number: Number) -> Target:
        """Have webhooks go to one place less."""
        found = next((each for each in core.webhooks.targets() if each.id == number), None)
        if found is None:
            raise none_of("target", number)
        core.store.remove("targets", number)
        return showing.target(found)

    @routes.get("/posts")
    async def list_posts(limit: Limit = 50, before: Before = None) -> Posts:
        """The webhooks, the latest first."""
        conditions = [] if before is None else [Condition("id < ?", (before,))]
        return Posts(posts=[showing.post(each) for each in core.webhooks.posts(conditions, limit)])

    @routes.post("/posts/{number:int}/again", responses=NOT_FOUND)
    async def post_again(number: Number) -> Post:
        """Post a webhook again; what came of it is told when this returns."""
        found = core.webhooks.post(number)
        if found is None:
            raise none_of("webhook", number)
        return showing.post(await core.webhooks.post_again(found))

    return routes

"""How things stand, the clock, the catalogue, and starting afresh."""

from __future__ import annotations

from datetime import datetime
from importlib.metadata import version
from typing import Annotated

from fastapi import APIRouter, Query

from bizmessage._sandbox import failures, showing
from bizmessage._sandbox.core import LATEST, Core
from bizmessage._sandbox.records import (
    CatalogueFound,
    Cleared,
    Clearing,
    ClockSetting,
    ClockTold,
    State,
)
from bizmessage._sandbox.routes.common import REFUSED, refusal

_MOST_ROWS = 1000


def router(core: Core) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter(tags=["state"])

    @routes.get("/state")
    async def tell_state() -> State:
        """How things stand."""
        core.settle()
        counts = core.message_counts()
        return State(
            now=showing.iso(core.clock.now()),
            frozen=core.clock.frozen,
            version=version("bizmessage"),
            providers=list(core.vendors),
            counts={**counts, "total": sum(counts.values())},
            exchanges=core.store.count("exchanges"),
            rules=len(list(core.rules)),
            targets=[showing.target(each) for each in core.webhooks.targets()],
            posts={"pending": 0, "delivered": 0, "failed": 0, **core.store.counts("posts", "state")},
            delay=core.settings.delay,
        )

    @routes.post("/clear")
    async def clear(clearing: Clearing | None = None) -> Cleared:
        """Forget what was sent and what is to go wrong; have the samples again. What is kept has to be said."""
        return core.clear(clearing or Clearing())

    @routes.post("/clock", responses=REFUSED)
    async def set_clock(setting: ClockSetting) -> ClockTold:
        """Put the clock forward, set or stop it; what is due by then has its result when this returns."""
        moment = None if setting.now is None else _moment(setting.now)
        if setting.frozen is not None:
            core.clock.freeze(setting.frozen)
        if moment is not None:
            core.clock.set(moment)
        if not core.advance(setting.advance or 0):
            raise refusal("the clock goes to the year 2200 at most")
        return ClockTold(now=showing.iso(core.clock.now()), frozen=core.clock.frozen)

    @routes.get("/catalogue")
    async def search_catalogue(
        q: Annotated[str, Query(max_length=200, description="words, a code, a class; empty for all of them")] = "",
        limit: Annotated[int, Query(ge=1, le=_MOST_ROWS)] = 50,
    ) -> CatalogueFound:
        """The failures that can be asked for."""
        found = failures.searched(q)
        return CatalogueFound(entries=[showing.catalogue_row(*each) for each in found[:limit]])

    return routes


def _moment(text: str) -> float:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise refusal(f"{text!r} is no moment in ISO 8601") from None
    try:
        moment = read.timestamp() if read.tzinfo else read.astimezone().timestamp()
    except (OverflowError, ValueError, OSError):
        moment = -1.0
    if not 0 <= moment <= LATEST:
        raise refusal("the clock goes from 1970 to the year 2200")
    return moment

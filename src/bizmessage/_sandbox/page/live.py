"""Tells an open page that something changed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from bizmessage._sandbox.core import Core
from bizmessage._sandbox.page.security import FRESH

_PAUSE: Final = 0.2
"""For how many seconds changes are gathered: a page that is sent a thousand messages is not drawn a thousand times."""

_PIECES: Final = {
    "message": "messages",
    "delivery": "messages",
    "cleared": "messages",
    "request": "requests",
    "rules": "rules",
}
"""The piece of the page that each kind of change is seen in; ``cleared`` is seen in all of them."""


def router(core: Core) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter()

    async def lines() -> AsyncIterator[str]:
        # Whoever was away for a moment has missed something.
        yield "".join(map(_event, ("messages", "requests", "rules", "webhooks")))
        async for kinds in core.events.watch_kinds(_PAUSE):
            pieces = {_PIECES.get(kind, "webhooks") for kind in kinds}
            if "cleared" in kinds:
                pieces |= {"requests", "rules", "webhooks"}
            yield "".join(map(_event, sorted(pieces)))

    @routes.get("/_sandbox/page/events")
    async def watch() -> StreamingResponse:
        """Server-sent events without an end; each is called like the piece of the page that is out of date."""
        return StreamingResponse(lines(), headers=FRESH, media_type="text/event-stream")

    return routes


def _event(piece: str) -> str:
    return f"event: {piece}\ndata: changed\n\n"

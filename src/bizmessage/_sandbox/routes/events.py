"""Changes as they happen, for pages that show them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from bizmessage._sandbox.core import Core


def router(core: Core) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter(tags=["events"])

    async def lines() -> AsyncIterator[str]:
        yield ": watching\n\n"
        async for event in core.events.watch():
            yield f"event: {event.kind}\ndata: {json.dumps({'id': event.id})}\n\n"

    @routes.get(
        "/events",
        response_class=StreamingResponse,
        responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
    )
    async def watch_events() -> StreamingResponse:
        """Server-sent events without an end, one for each change.

        They are called message, request (one that made no message), delivery, webhook, rules and cleared.
        """
        return StreamingResponse(lines(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    return routes

"""The page, and its pieces one by one, for when they are out of date."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from bizmessage._sandbox import failures, showing
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.page import views
from bizmessage._sandbox.page.filters import STATUSES, Asked
from bizmessage._sandbox.page.languages import language_of
from bizmessage._sandbox.page.rendering import Renderer
from bizmessage._sandbox.routes.common import Number

_MOST_FOUND: Final = 8
_LONGEST_SEARCH: Final = 200


def router(core: Core, renderer: Renderer) -> APIRouter:
    """The routes for a sandbox."""
    routes = APIRouter()

    @routes.get("/")
    async def show_page(request: Request, filters: Asked) -> HTMLResponse:
        """The whole page."""
        return renderer.answer(
            request,
            "page.html",
            statuses=STATUSES,
            base_url=f"{request.url.scheme}://{request.headers.get('host', '')}",
            **renderer.messages(language_of(request), filters),
            **renderer.requests(),
            **renderer.rules(),
            **renderer.webhooks(),
            **renderer.clock(),
        )

    @routes.get("/_sandbox/page/messages")
    async def show_messages(request: Request, filters: Asked) -> HTMLResponse:
        """The messages; the address of the page says what they are filtered by."""
        base_url = f"{request.url.scheme}://{request.headers.get('host', '')}"
        values = renderer.messages(language_of(request), filters)
        response = renderer.answer(request, "messages.html", base_url=base_url, **values)
        response.headers["HX-Replace-Url"] = filters.address()
        return response

    @routes.get("/_sandbox/page/requests")
    async def show_requests(request: Request) -> HTMLResponse:
        """The requests that made no message."""
        return renderer.answer(request, "requests.html", **renderer.requests())

    @routes.get("/_sandbox/page/rules")
    async def show_rules(request: Request) -> HTMLResponse:
        """The rules."""
        return renderer.answer(request, "rules.html", **renderer.rules())

    @routes.get("/_sandbox/page/webhooks")
    async def show_webhooks(request: Request) -> HTMLResponse:
        """The webhooks."""
        return renderer.answer(request, "webhooks.html", **renderer.webhooks())

    @routes.get("/_sandbox/page/clock")
    async def show_clock(request: Request) -> HTMLResponse:
        """The clock."""
        return renderer.answer(request, "clock.html", **renderer.clock())

    @routes.get("/_sandbox/page/exchanges/{number}")
    async def show_exchange(request: Request, number: Number) -> HTMLResponse:
        """A request and its answer, side by side."""
        kept = core.store.exchange(number)
        if kept is None:
            return renderer.answer(request, "notice.html", 404, text="gone", detail="", is_error=True)
        exchange = showing.exchange(kept)
        return renderer.answer(request, "exchange.html", exchange=exchange, raw=views.raw(exchange))

    @routes.get("/_sandbox/page/catalogue")
    async def search(
        request: Request, answer: str = "", code: str = "", provider: str = "", table: str = "", message: str = ""
    ) -> HTMLResponse:
        """Failures that somebody looks for by code, class or words, in one table of one provider if they say so."""
        words = (answer or code).strip()[:_LONGEST_SEARCH]
        found = [
            each
            for each in failures.searched(words)
            if words and provider in ("", each[0].provider) and table in ("", each[0].table)
        ]
        rows = [showing.catalogue_row(*each) for each in found[:_MOST_FOUND]]
        return renderer.answer(request, "catalogue.html", rows=rows, count=len(found), words=words, for_message=message)

    return routes

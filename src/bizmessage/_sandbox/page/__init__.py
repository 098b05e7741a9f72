"""The page of the sandbox: what was sent, as the person would see it, and what is to go wrong.

It is made of HTML that the server renders; htmx puts pieces of it into the page when something changes.
"""

from __future__ import annotations

from fastapi import APIRouter

from bizmessage._sandbox.core import Core
from bizmessage._sandbox.page import actions, files, languages, live, pieces
from bizmessage._sandbox.page.rendering import Renderer


def router(core: Core) -> APIRouter:
    """The routes of the page: ``/`` and what begins with ``/_sandbox/page``, none of them in the OpenAPI document."""
    renderer = Renderer(core)
    routes = APIRouter(include_in_schema=False)
    for part in (pieces, actions):
        routes.include_router(part.router(core, renderer))
    routes.include_router(live.router(core))
    routes.include_router(files.router())
    routes.include_router(languages.router())
    return routes

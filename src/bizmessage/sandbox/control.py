"""The REST API of the sandbox itself: what was sent, rules, time, webhooks. Its paths begin with ``/_sandbox``."""

from __future__ import annotations

from fastapi import FastAPI

from bizmessage.sandbox.core import Core
from bizmessage.sandbox.records import Problem
from bizmessage.sandbox.routes import events, messages, rules, state, webhooks

_ABOUT = "What the sandbox was sent, what is to go wrong, and its clock. It is no part of any provider's API."


def control_app(core: Core) -> FastAPI:
    """The control API of a sandbox. It has an OpenAPI document and no pages for that, which would load scripts."""
    app = FastAPI(
        title="bizmessage sandbox",
        description=_ABOUT,
        version="1",
        openapi_url="/_sandbox/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        responses={400: {"model": Problem, "description": "The request cannot be read or done; detail says why."}},
    )
    for part in (state, messages, rules, webhooks, events):
        app.include_router(part.router(core), prefix="/_sandbox")
    return app

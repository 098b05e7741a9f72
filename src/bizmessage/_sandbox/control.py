"""The REST API of the sandbox itself: what was sent, rules, time, webhooks. Its paths begin with ``/_sandbox``."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from bizmessage._sandbox.core import Core
from bizmessage._sandbox.records import Problem
from bizmessage._sandbox.routes import events, messages, rules, state, webhooks

_ABOUT = "What the sandbox was sent, what is to go wrong, and its clock. It is no part of any provider's API."


_FOR_ALL: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "The body cannot be read at all."},
    403: {"model": Problem, "description": "A page of somebody else asks, or another machine."},
}


async def _wrong_method(request: Request, error: Exception) -> Response:
    """Name every method of a path, not only those of the first route that has it."""
    headers = dict(getattr(error, "headers", None) or {})
    paths = request.app.openapi()["paths"]
    allowed = {method.upper() for path in paths if _is_like(request.url.path, path) for method in paths[path]}
    if allowed:
        headers["Allow"] = ", ".join(sorted(allowed))
    return JSONResponse({"detail": "Method Not Allowed"}, 405, headers)


def _is_like(path: str, template: str) -> bool:
    parts, wanted = path.split("/"), template.split("/")
    pairs = zip(parts, wanted, strict=False)
    alike = (want == part or (want == "{number}" and part.isdigit()) for part, want in pairs)
    return len(parts) == len(wanted) and all(alike)


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
        responses=_FOR_ALL,
    )
    app.add_exception_handler(405, _wrong_method)
    for part in (state, messages, rules, webhooks, events):
        app.include_router(part.router(core), prefix="/_sandbox")
    return app

"""Scripts, styles and the icon, which are shipped in this package."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from fastapi import APIRouter, Request
from fastapi.responses import Response

from bizmessage._sandbox.page.security import HEADERS

PREFIX: Final = "/_sandbox/static/"

_TYPES: Final = {
    "page.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
    **dict.fromkeys(
        ("htmx.min.js", "htmx-sse.min.js", "idiomorph.min.js", "page.js"), "text/javascript; charset=utf-8"
    ),
}


class File(NamedTuple):
    """A file that browsers ask for."""

    content: bytes
    media_type: str
    tag: str


@cache
def file(name: str) -> File:
    """A file by its name; ``KeyError`` if browsers need none of that name."""
    media_type = _TYPES[name]
    content = files(__package__).joinpath("static", name).read_bytes()
    return File(content, media_type, f'"{hashlib.sha256(content).hexdigest()[:16]}"')


def router() -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.get(f"{PREFIX}{{name}}")
    async def get_file(request: Request, name: str) -> Response:
        """A script, the styles or the icon."""
        if name not in _TYPES:
            return Response("Not Found", 404, HEADERS, "text/plain")
        found = file(name)
        # Asked for each time, so that a new version of the package is never mixed with files of an old one.
        headers = {**HEADERS, "Cache-Control": "no-cache", "ETag": found.tag}
        if request.headers.get("if-none-match") == found.tag:
            return Response(None, 304, headers)
        return Response(found.content, 200, headers, found.media_type)

    @routes.get("/favicon.ico")
    async def get_icon() -> Response:
        """The icon, for browsers that do not ask for what the page names."""
        icon = file("icon.svg")
        return Response(icon.content, 200, HEADERS, icon.media_type)

    return routes

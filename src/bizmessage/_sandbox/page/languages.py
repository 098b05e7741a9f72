"""Which language the page is in: the one that was chosen, or else the one that the browser asks for."""

from __future__ import annotations

from typing import Annotated, Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse

from bizmessage._sandbox.page.security import FRESH
from bizmessage._sandbox.page.texts import TEXTS

_COOKIE: Final = "bizmessage_sandbox_language"
_YEAR: Final = 365 * 24 * 3600
_USUAL: Final = "en"


def language_of(request: Request) -> str:
    """``"ko"`` or ``"en"``."""
    chosen = request.cookies.get(_COOKIE, "")
    return chosen if chosen in TEXTS else _preferred(request.headers.get("accept-language", ""))


def _preferred(header: str) -> str:
    """The language of an ``Accept-Language`` header that it likes best of ours."""
    best, found = 0.0, _USUAL
    for each in header.split(","):
        name, _, quality = each.strip().partition(";")
        language = name.strip().partition("-")[0].lower()
        liking = _quality(quality)
        if language in TEXTS and liking > best:
            best, found = liking, language
    return found


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name.strip() == "q" else 0.0
    except ValueError:
        return 0.0


def router() -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.post("/_sandbox/page/language")
    async def choose(request: Request, language: Annotated[str, Form(max_length=20)] = _USUAL) -> RedirectResponse:
        """Remember a language and show the same page in it."""
        response = RedirectResponse(_back(request), 303, FRESH)
        if language in TEXTS:
            response.set_cookie(_COOKIE, language, max_age=_YEAR, httponly=True, samesite="lax")
        return response

    return routes


def _back(request: Request) -> str:
    """Where the request came from, if that was the page; never another host."""
    try:
        came = urlsplit(request.headers.get("referer", ""))
    except ValueError:
        return "/"
    if came.path != "/" or came.netloc != request.headers.get("host"):
        return "/"
    return f"/?{came.query}" if came.query else "/"

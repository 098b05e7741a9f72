"""The whole sandbox as one ASGI app: the providers' APIs, the control API, what happens by itself."""

from __future__ import annotations

import asyncio
import logging
from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from bizmessage._sandbox import page
from bizmessage._sandbox.control import control_app
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.settings import Settings
from bizmessage._sandbox.vendor_app import VendorApp

PREFIX = "/_sandbox"
"""What the paths of the sandbox's own begin with; ``/`` is one of them too."""

_TICK = 0.1
"""How many seconds pass between two looks at what is due."""

_LOCAL = ("localhost", "127.0.0.1", "::1")

log = logging.getLogger("bizmessage.sandbox")


class SandboxApp:
    """An ASGI app."""

    def __init__(self, settings: Settings) -> None:
        """Open the database; nothing happens by itself before the app is started by a server."""
        self.core = Core(settings)
        self.control: FastAPI = control_app(self.core)
        """The control API, and the page."""

        self.control.include_router(page.router(self.core))

        self._vendors = VendorApp(self.core)
        self._ticking: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on to whom it is for."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif not _is_own(scope["path"]):
            await self._vendors(scope, receive, send)
        elif self._is_foreign(scope):
            answer = JSONResponse({"detail": "only this machine may ask; --allow-remote lets others"}, 403)
            await answer(scope, receive, send)
        else:
            await self.control(scope, receive, send)

    def _is_foreign(self, scope: Scope) -> bool:
        """Whether a page of somebody else asks in the name of who looks at it: of another origin, or another host."""
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        host = headers.get(b"host", "")
        if not self.core.settings.allow_remote and (_name_of(host) not in _LOCAL):
            return True
        origin = headers.get(b"origin")
        return origin is not None and _place_of(origin) != host

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self._ticking = asyncio.create_task(self._tick())
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self._ticking.cancel()
        await asyncio.gather(self._ticking, return_exceptions=True)
        await self.core.webhooks.stop()
        self.core.close()
        await send({"type": "lifespan.shutdown.complete"})

    async def _tick(self) -> None:
        while True:
            try:
                self.core.settle()
                self.core.webhooks.start()
            except Exception:
                log.exception("what is due could not be settled")
            await asyncio.sleep(_TICK)


def create_app(settings: Settings) -> SandboxApp:
    """The sandbox as an ASGI app. One that is to reset connections has to run under ``serving.Server``."""
    return SandboxApp(settings)


def _is_own(path: str) -> bool:
    return path in ("/", PREFIX, "/favicon.ico") or path.startswith(f"{PREFIX}/")


def _place_of(origin: str) -> str:
    """Name and port of an origin; empty for what is none."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def _name_of(host: str) -> str:
    """The name in a ``Host`` header, without the port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""

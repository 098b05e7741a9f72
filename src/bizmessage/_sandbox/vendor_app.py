"""The ASGI app that speaks the providers' APIs."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import Receive, Scope, Send

from bizmessage._privacy.masking import mask
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.handling import Handler, Reply, Request
from bizmessage._sandbox.reading import BadBody, form
from bizmessage._sandbox.routing import NoRoute, Route

TRANSPORT = "bizmessage.transport"
"""Where the state of a connection has its transport; see :mod:`bizmessage._sandbox.serving`."""

_MOST_PASSED_OVER = 8
"""How many times as much as is allowed is read of a body before the answer, so that clients get to read it."""

log = logging.getLogger("bizmessage.sandbox")


class VendorApp:
    """Answers what is sent to the providers' paths."""

    def __init__(self, core: Core) -> None:
        """Take the sandbox."""
        self._core = core
        self._handler = Handler(core)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        found = self._core.router.find(scope["method"], scope["path"])
        request = await _read(scope, receive, found)
        if isinstance(found, NoRoute):
            reply = self._handler.refuse(request, found.vendor, found.reason)
        else:
            reply = self._handler.handle(request, found)
        if log.isEnabledFor(logging.INFO):
            log.info("%s %s %d %s", request.method, mask(reply.path), reply.status, reply.told)
        if reply.delay:
            await asyncio.sleep(reply.delay)
        await _answer(reply, scope, receive, send)


async def _read(scope: Scope, receive: Receive, found: Route | NoRoute) -> Request:
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    query_string = scope["query_string"].decode("latin-1")
    query = dict(parse_qsl(query_string, keep_blank_values=True, errors="replace")) if query_string else {}
    request = Request(scope["method"], scope["path"], query_string, query, headers)
    most = found.vendor.max_body
    chunks = []
    size = 0
    more = True
    while more and size <= most * _MOST_PASSED_OVER:
        message = await receive()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= most:
            chunks.append(chunk)
        more = message.get("more_body", False)
    request.too_large = size > most
    request.body = b"" if request.too_large else b"".join(chunks)
    if isinstance(found, Route) and found.endpoint.content == "multipart" and not request.too_large:
        try:
            request.fields, request.files = await form(request.body, headers)
        except BadBody:
            request.bad_form = True
    return request


async def _answer(reply: Reply, scope: Scope, receive: Receive, send: Send) -> None:
    transport = scope.get("state", {}).get(TRANSPORT)
    if reply.broken in ("reset", "reset-after") and transport is not None:
        _reset(transport)
        await _until_gone(receive)
        return
    headers = [
        (b"content-type", reply.content_type.encode()),
        (b"content-length", str(len(reply.body)).encode()),
    ]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if reply.broken == "cut" and transport is not None:
        half = reply.body[: len(reply.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        transport.close()
        await _until_gone(receive)
        return
    await send({"type": "http.response.body", "body": reply.body})


def _reset(transport: Any) -> None:
    """End a connection so that the other side notices at once."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass

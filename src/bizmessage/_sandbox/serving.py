"""Run the sandbox under uvicorn, with connections that can be reset and cut off."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from bizmessage._sandbox.app import SandboxApp, create_app
from bizmessage._sandbox.settings import Settings
from bizmessage._sandbox.vendor_app import TRANSPORT

_START_SECONDS = 20.0
_GRACE_SECONDS = 2


class Protocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """HTTP whose requests know their transport, which ASGI has no other way to end before its time."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Put the transport into the state that each request of the connection gets."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: transport}  # type: ignore[has-type]


class Server(uvicorn.Server):
    """A server that lets go of those who watch events before it waits for its connections to end."""

    def __init__(self, app: SandboxApp, **options: Any) -> None:
        """Take the sandbox and uvicorn's options for where to listen."""
        self._app = app
        config = uvicorn.Config(
            app,
            http=Protocol,
            ws="none",
            lifespan="on",
            access_log=False,  # which would show app keys
            server_header=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            **options,
        )
        super().__init__(config)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what would never end by itself, then the server."""
        self._app.core.events.end()
        await super().shutdown(sockets)


class Running:
    """A sandbox that runs in a thread of this process."""

    def __init__(self, app: SandboxApp, address: tuple[str, int]) -> None:
        """Take the sandbox and where it listens."""
        self.app = app
        self.host, self.port = address
        self.base_url = f"http://{self.host}:{self.port}"
        """The root of all providers' paths."""

        self.control_url = f"{self.base_url}/_sandbox"
        """The root of the control API."""


@contextmanager
def running(settings: Settings | None = None, *, port: int = 0) -> Iterator[Running]:
    """Run a sandbox in a thread, on a free port of the loopback interface unless one is given.

    ``settings`` says what differs from the defaults. Gives where it is to be found.

    Raises ``RuntimeError`` if it does not start.
    """
    app = create_app(settings or Settings())
    with listening("127.0.0.1", port) as listener:
        server = Server(app, log_level="error")
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True, name="sandbox")
        thread.start()
        try:
            _wait_for(server, thread)
            yield Running(app, listener.getsockname()[:2])
        finally:
            server.should_exit = True
            thread.join(_START_SECONDS)


def listening(host: str, port: int) -> socket.socket:
    """A socket that is bound to an address; ``OSError`` if that cannot be had."""
    family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    # Named as TCP in so many words: asyncio switches Nagle's algorithm off for no other.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two servers have one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except BaseException:
        listener.close()
        raise
    return listener


def _wait_for(server: Server, thread: threading.Thread) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not server.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise RuntimeError("the sandbox did not start")
        time.sleep(0.005)

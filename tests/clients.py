"""The clients that people use, each made to raise typed errors in one line, behind one interface for the tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
import httpx
import requests

from bizmessage.clients import aiohttp as typed_aiohttp
from bizmessage.clients import httpx as typed_httpx
from bizmessage.clients import requests as typed_requests

Send = Callable[..., bytes]
"""Send a request: method, URL, body, seconds to wait; the body of the answer."""


@contextmanager
def with_httpx(provider: str | None = None) -> Iterator[Send]:
    with typed_httpx.raise_typed_errors(httpx.Client(), provider=provider) as client:

        def send(method: str, url: str, body: bytes = b"", seconds: float = 10) -> bytes:
            return client.request(method, url, content=body, timeout=seconds).content

        yield send


@contextmanager
def with_async_httpx(provider: str | None = None) -> Iterator[Send]:
    loop = asyncio.new_event_loop()
    client = typed_httpx.raise_typed_errors(httpx.AsyncClient(), provider=provider)

    def send(method: str, url: str, body: bytes = b"", seconds: float = 10) -> bytes:
        return loop.run_until_complete(client.request(method, url, content=body, timeout=seconds)).content

    yield send
    loop.run_until_complete(client.aclose())
    loop.close()


@contextmanager
def with_requests(provider: str | None = None) -> Iterator[Send]:
    with typed_requests.raise_typed_errors(requests.Session(), provider=provider) as session:

        def send(method: str, url: str, body: bytes = b"", seconds: float = 10) -> bytes:
            return session.request(method, url, data=body, timeout=seconds).content

        yield send


@contextmanager
def with_aiohttp(provider: str | None = None) -> Iterator[Send]:
    loop = asyncio.new_event_loop()

    async def open_session() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(middlewares=[typed_aiohttp.typed_errors(provider=provider)])

    session = loop.run_until_complete(open_session())

    async def request(method: str, url: str, body: bytes, seconds: float) -> bytes:
        timeout = aiohttp.ClientTimeout(total=seconds)
        async with session.request(method, url, data=body, timeout=timeout) as response:
            return await response.read()

    def send(method: str, url: str, body: bytes = b"", seconds: float = 10) -> bytes:
        return loop.run_until_complete(request(method, url, body, seconds))

    yield send
    loop.run_until_complete(session.close())
    loop.close()


ALL: list[Any] = [with_httpx, with_async_httpx, with_requests, with_aiohttp]

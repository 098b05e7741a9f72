"""The clients that people use, each made to raise typed errors in one line, behind one interface for the tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import aiohttp
import httpx
import requests

from bizmessage._catalogue.installed import providers
from bizmessage.clients import aiohttp as typed_aiohttp
from bizmessage.clients import httpx as typed_httpx
from bizmessage.clients import requests as typed_requests

Send = Callable[..., bytes]
"""Send a request: method, URL, body, seconds to wait, headers; the body of the answer."""

LOOPBACK = {
    **{f"127.0.0.1/{name}": name for name in providers()},
    "127.0.0.1/alimtalk": "kakao",
    "nowhere.invalid": "kakao",
}
"""The hosts of the tests' servers, and whose API they play."""

Hosts = Mapping[str, str]


@contextmanager
def with_httpx(provider: str | None = None, hosts: Hosts = LOOPBACK) -> Iterator[Send]:
    plain = httpx.Client(follow_redirects=True, trust_env=False)
    with typed_httpx.raise_typed_errors(plain, provider=provider, hosts=hosts) as client:

        def send(method: str, url: str, body: bytes = b"", seconds: float = 10, **headers: str) -> bytes:
            return client.request(method, url, content=body, timeout=seconds, headers=named(headers)).content

        yield send


@contextmanager
def with_async_httpx(provider: str | None = None, hosts: Hosts = LOOPBACK) -> Iterator[Send]:
    loop = asyncio.new_event_loop()
    plain = httpx.AsyncClient(follow_redirects=True, trust_env=False)
    client = typed_httpx.raise_typed_errors(plain, provider=provider, hosts=hosts)

    def send(method: str, url: str, body: bytes = b"", seconds: float = 10, **headers: str) -> bytes:
        request = client.request(method, url, content=body, timeout=seconds, headers=named(headers))
        return loop.run_until_complete(request).content

    yield send
    loop.run_until_complete(client.aclose())
    loop.close()


@contextmanager
def with_requests(provider: str | None = None, hosts: Hosts = LOOPBACK) -> Iterator[Send]:
    with typed_requests.raise_typed_errors(requests.Session(), provider=provider, hosts=hosts) as session:
        session.trust_env = False

        def send(method: str, url: str, body: bytes = b"", seconds: float = 10, **headers: str) -> bytes:
            options: dict[str, Any] = {"allow_redirects": True, "headers": named(headers)}
            return session.request(method, url, data=body, timeout=seconds, **options).content

        yield send


@contextmanager
def with_aiohttp(provider: str | None = None, hosts: Hosts = LOOPBACK) -> Iterator[Send]:
    loop = asyncio.new_event_loop()

    async def open_session() -> aiohttp.ClientSession:
        return typed_aiohttp.raise_typed_errors(aiohttp.ClientSession(), provider=provider, hosts=hosts)

    session = loop.run_until_complete(open_session())

    async def request(method: str, url: str, body: bytes, seconds: float, headers: dict[str, str]) -> bytes:
        timeout = aiohttp.ClientTimeout(sock_connect=seconds, sock_read=seconds)
        async with session.request(method, url, data=body, timeout=timeout, headers=headers) as response:
            return await response.read()

    def send(method: str, url: str, body: bytes = b"", seconds: float = 10, **headers: str) -> bytes:
        return loop.run_until_complete(request(method, url, body, seconds, named(headers)))

    yield send
    loop.run_until_complete(session.close())
    loop.close()


def named(headers: dict[str, str]) -> dict[str, str]:
    """Headers by the names that keyword arguments can have: ``x_secret_key``."""
    return {name.replace("_", "-"): value for name, value in headers.items()}


ALL: list[Any] = [with_httpx, with_async_httpx, with_requests, with_aiohttp]

"""Failures in all the ways in which the library raises, with secrets in everything that it is handed.

The functions here hold no secret in a local variable, so that what shows one has it from a frame of somebody else.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import aiohttp
import httpx
import requests

from bizmessage import kakao, rcs
from bizmessage.clients import aiohttp as typed_aiohttp
from bizmessage.clients import httpx as typed_httpx
from bizmessage.clients import requests as typed_requests
from bizmessage.errors import BizMessageError
from tests import faults
from tests.clients import LOOPBACK
from tests.payloads import delivery, refusal, send_answer

SECRETS = ("S3CR3TAPPKEY", "S3CR3TVALUE", "01087654321", "Hong Gildong")
FAULTS = (
    "refusal",
    "partial",
    "page-502",
    "garbage",
    "cut",
    "hang-body",
    "refused",
    "tls-untrusted",
    "redirect-nowhere",
)


def address(base: str) -> str:
    return f"{base}?appKey={SECRETS[0]}&recipientNo={SECRETS[2]}"


def headers() -> dict[str, str]:
    return {"X-Secret-Key": SECRETS[1]}


def content() -> dict[str, Any]:
    return {"recipientList": [{"recipientNo": SECRETS[2], "templateParameter": {"name": SECRETS[3]}}]}


def answer(values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "more": content()}


def post_with_httpx(base: str) -> None:
    with typed_httpx.raise_typed_errors(httpx.Client(timeout=0.3), hosts=LOOPBACK) as client:
        client.post(address(base), json=content(), headers=headers())


def send_with_httpx(base: str) -> None:
    with typed_httpx.raise_typed_errors(httpx.Client(timeout=0.3), hosts=LOOPBACK) as client:
        client.send(client.build_request("POST", address(base), json=content(), headers=headers()))


def post_with_async_httpx(base: str) -> None:
    async def post() -> None:
        async with typed_httpx.raise_typed_errors(httpx.AsyncClient(timeout=0.3), hosts=LOOPBACK) as client:
            await client.post(address(base), json=content(), headers=headers())

    asyncio.run(post())


def post_with_requests(base: str) -> None:
    with typed_requests.raise_typed_errors(requests.Session(), hosts=LOOPBACK) as session:
        session.post(address(base), json=content(), headers=headers(), timeout=0.3)


def send_with_requests(base: str) -> None:
    with typed_requests.raise_typed_errors(requests.Session(), hosts=LOOPBACK) as session:
        session.send(requests.Request("POST", address(base), json=content(), headers=headers()).prepare(), timeout=0.3)


def post_with_aiohttp(base: str) -> None:
    async def post() -> None:
        async with typed_aiohttp.raise_typed_errors(aiohttp.ClientSession(), hosts=LOOPBACK) as session:
            timeout = aiohttp.ClientTimeout(sock_connect=0.3, sock_read=0.3)
            async with session.post(address(base), json=content(), headers=headers(), timeout=timeout):
                pass

    asyncio.run(post())


CLIENTS = (
    *(post_with_httpx, post_with_async_httpx, post_with_requests, post_with_aiohttp),
    *(send_with_httpx, send_with_requests),
)


def of_reading() -> dict[str, Callable[[], object]]:
    """The functions that read answers."""
    return {
        "refusal": lambda: kakao.raise_for_response(answer(refusal(-3003))),
        "unknown": lambda: kakao.raise_for_response(json.dumps(answer(refusal(-7777)))),
        "partial": lambda: kakao.raise_for_response(answer(send_answer(0, -3003))),
        "all": lambda: kakao.raise_for_response(answer({**send_answer(-3003), **refusal(-1031)})),
        "gateway": lambda: rcs.raise_for_response(json.dumps(answer(refusal(4291000))).encode()),
        "unreadable": lambda: kakao.raise_for_response(json.dumps([1] * 500 + [content()]), http_status=502),
        "deliveries": lambda: rcs.delivery_results(answer(refusal(-9999))),
        "delivery": lambda: kakao.raise_for_delivery(answer(delivery("3019", recipientNo=SECRETS[2]))),
    }


def of_clients(server: faults.Server) -> dict[str, Callable[[], object]]:
    """The clients, with faults of every kind."""
    return {
        f"{post.__name__} {fault}": lambda post=post, fault=fault: post(server.url(fault, "m"))  # type: ignore[misc]
        for post in CLIENTS
        for fault in FAULTS
    }


def caught(case: Callable[[], object]) -> BizMessageError:
    """The error that a case raises."""
    try:
        case()
    except BizMessageError as error:
        return error
    raise AssertionError(case)

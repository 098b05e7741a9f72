"""What stands before the API, and that every documented path is there."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from typing import Any

import httpx
import pytest

from bizmessage._catalogue.sandbox import Endpoint
from bizmessage.kakao._sandbox import SANDBOX as KAKAO
from bizmessage.rcs._sandbox import SANDBOX as RCS
from tests.sandbox.using import APP_KEY, MESSAGES, NUMBER, PROVIDERS, SECRET, SMS, Sandbox, alimtalk

ENDPOINTS = [(data.provider, each) for data in (KAKAO, RCS) for each in data.endpoints]


def _id(value: object) -> str:
    return f"{value.method} {value.path}" if isinstance(value, Endpoint) else str(value)


@pytest.mark.parametrize(("provider", "endpoint"), ENDPOINTS, ids=_id)
def test_every_documented_path_answers_as_the_provider_does(
    sandbox: Sandbox, provider: str, endpoint: Endpoint
) -> None:
    path = re.sub(r"\{(\w+)\}", lambda name: APP_KEY if name[1].lower() == "appkey" else "1", endpoint.path)
    options: dict[str, Any] = {}
    if endpoint.content == "json":
        options["json"] = {}
    elif endpoint.content == "multipart":
        options["files"] = {"file": ("a.png", b"x", "image/png")}
    response = sandbox.http.request(endpoint.method, path, **options)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json;charset=UTF-8"
    error = PROVIDERS[provider].error_from_response(response.json())
    assert error is None or error.table == "api"


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "code"),
    [
        ("GET", f"/alimtalk/v9/appkeys/{APP_KEY}/messages", {}, 404, 4040000),
        ("GET", "/rcs/v1.0/nothing", {}, 404, 4040000),
        ("PATCH", MESSAGES, {}, 405, 4050000),
        ("HEAD", MESSAGES, {}, 405, None),
        ("GET", MESSAGES, {"X-Secret-Key": ""}, 200, -1001),
        ("GET", SMS, {"X-SECRET-KEY": ""}, 401, 4010000),
        ("GET", SMS, {"X-TC-APP-KEY": ""}, 401, 4010000),
    ],
)
def test_what_the_gateway_refuses(
    sandbox: Sandbox, method: str, path: str, headers: dict[str, str], status: int, code: int | None
) -> None:
    response = sandbox.http.request(method, path, headers=headers)
    assert response.status_code == status
    if code is not None:
        assert response.json()["header"]["resultCode"] == code
        assert response.json()["header"]["isSuccessful"] is False


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b'{"senderKey": NaN}',
        b'{"senderKey": 1e999}',
        b'{"senderKey": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 150 + b"1" + b"}" * 150,
        b"\xff\xfe",
        b'{"a": "\xed\xa0\x80"}',
    ],
)
def test_a_body_that_cannot_be_read(sandbox: Sandbox, body: bytes) -> None:
    response = sandbox.http.post(MESSAGES, content=body)
    assert response.status_code == 200
    assert response.json()["header"]["resultCode"] == -3002


@pytest.mark.parametrize(
    "recipients", [{"recipientNo": NUMBER}, [NUMBER], [[]], [{"recipientNo": NUMBER}, None], "x", 1]
)
def test_recipients_that_are_no_list_of_objects_are_sent_nothing(sandbox: Sandbox, recipients: object) -> None:
    answer = sandbox.http.post(MESSAGES, json={**alimtalk(NUMBER), "recipientList": recipients}).json()
    assert (answer["header"]["resultCode"], answer["header"]["isSuccessful"]) == (-3002, False)
    assert sandbox.sent() == []


def test_a_body_over_the_limit(sandbox: Sandbox) -> None:
    response = sandbox.http.post(MESSAGES, content=b" " * (10 * 1024 * 1024 + 1))
    assert (response.status_code, response.json()["header"]["resultCode"]) == (413, 4131000)
    assert sandbox.http.post(MESSAGES, content=b" " * (10 * 1024 * 1024)).status_code == 200


@pytest.mark.parametrize(
    "content",
    [
        {"content": b"x", "headers": {"Content-Type": "multipart/form-data"}},
        {"content": b"x", "headers": {"Content-Type": "multipart/form-data; boundary=b"}},
        {"content": b"x", "headers": {"Content-Type": "text/plain"}},
        {"content": b""},
    ],
)
def test_a_form_that_cannot_be_read(sandbox: Sandbox, content: dict[str, Any]) -> None:
    assert sandbox.http.post("/rcs/v1.0/media", **content).json()["header"]["isSuccessful"] is False


ODD: list[Any] = [None, "", 0, -1, 2**70, 1.5, True, [], {}, [None], [[]], "\ud800", "\x00", "x" * 100_000, {"": {}}]


@pytest.mark.parametrize("value", ODD, ids=lambda value: repr(value)[:20])
def test_no_value_of_any_field_breaks_it(sandbox: Sandbox, value: object) -> None:
    whole = alimtalk(NUMBER, substitute=True, senderGroupingKey="g", requestDate="2030-01-01 00:00", statsId="s")
    bodies: list[object] = [{**whole, key: value} for key in (*whole, "other")]
    recipient = {
        **whole["recipientList"][0],
        "templateParameter": {"a": "b"},
        "buttons": [{"ordering": 1}],
        "content": "c",
    }
    bodies += [{**whole, "recipientList": [{**recipient, key: value}]} for key in recipient]
    bodies.append({**whole, "recipientList": [value]})
    for path in (MESSAGES, MESSAGES.replace("/messages", "/raw-messages"), SMS):
        for body in bodies:
            response = sandbox.http.post(path, content=json.dumps(body))
            assert response.status_code == 200, response.text
            response.json()
    assert sandbox.http.get("/_sandbox/messages", params={"limit": 1000}).status_code == 200


@pytest.mark.parametrize(
    "value", ["", "%00", "%ff", "x" * 5000, "1e999", "-1", "9" * 30, "2026-99-99 00:00", "0001-01-01 00:00"]
)
def test_no_value_of_any_query_breaks_it(sandbox: Sandbox, value: str) -> None:
    names = [name for data in (KAKAO, RCS) for each in data.settings_of("query").values() for name in each]
    for path in (MESSAGES, f"/alimtalk/v2.3/appkeys/{APP_KEY}/message-results", SMS):
        for name in names:
            response = sandbox.http.get(f"{path}?requestId=x&messageId=x&{name}={value}")
            assert response.status_code == 200, response.text
            response.json()


def test_requests_that_come_at_once_are_answered_in_their_order(sandbox: Sandbox) -> None:
    one = json.dumps(alimtalk("01040000001")).encode()
    two = json.dumps(alimtalk(NUMBER)).encode()
    head = f"POST {MESSAGES} HTTP/1.1\r\nHost: x\r\nX-Secret-Key: {SECRET}\r\nContent-Length: "
    with socket.create_connection((sandbox.server.host, sandbox.server.port)) as connection:
        for body in (one, two):
            connection.sendall(head.encode() + str(len(body)).encode() + b"\r\n\r\n" + body)
        received = b""
        while received.count(b"isSuccessful") < 2:
            received += connection.recv(65536)
    assert received.index(b"01040000001") < received.index(NUMBER.encode())


def test_many_at_once(sandbox: Sandbox) -> None:
    async def send() -> list[int]:
        limits = httpx.Limits(max_connections=50)
        async with httpx.AsyncClient(
            base_url=sandbox.server.base_url, headers=sandbox.http.headers, trust_env=False, limits=limits, timeout=30
        ) as client:
            answers = await asyncio.gather(*[client.post(MESSAGES, json=alimtalk(NUMBER)) for _ in range(300)])
            return [answer.json()["header"]["resultCode"] for answer in answers]

    assert asyncio.run(send()) == [0] * 300
    assert sandbox.control("GET", "/state")["counts"]["total"] == 300

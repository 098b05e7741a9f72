"""Web apps that receive webhooks, over real HTTP on loopback and with the frameworks' own test clients."""

from __future__ import annotations

import asyncio
import json
import threading
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.requests import Request

from bizmessage.webhooks import Seen, SeenHooks, WebhookKind
from bizmessage.webhooks import django as django_half
from bizmessage.webhooks.fastapi import receive_webhook, webhook_endpoint
from tests.payloads import NUMBER
from tests.test_webhooks import frames_of_ours
from tests.webhooks import (
    DJANGO_LOG,
    HIDDEN,
    OLD_SECRET,
    SECRET,
    SIGNATURE,
    Log,
    about_messages,
    about_templates,
    as_bytes,
    fastapi_app,
    serving,
    serving_django,
    starlette_app,
    use_django,
)

use_django()

from django.test import AsyncClient, Client, override_settings  # noqa: E402 - needs the settings


def an_id() -> str:
    """An id that no webhook had, not even when the same tests ran in this process before."""
    return uuid.uuid4().hex


class App:
    """A running app and what its handlers were given."""

    def __init__(self, name: str, url: str, log: Log) -> None:
        self.name = name
        self.url = url
        self.log = log

    def post(self, body: bytes, headers: dict[str, bytes] | None = None) -> httpx.Response:
        """Send a webhook as the vendor does."""
        signed = {SIGNATURE: SECRET.encode()} if headers is None else headers
        encoded = {name.encode(): value for name, value in signed.items()}
        return httpx.post(self.url, content=body, headers={b"Content-Type": b"application/json", **encoded}, timeout=20)


@pytest.fixture(scope="module", params=["fastapi", "starlette", "django", "django async"])
def running(request: pytest.FixtureRequest) -> Iterator[App]:
    if request.param.startswith("django"):
        with serving_django() as url:
            yield App(request.param, f"{url}/{'async-' if 'async' in request.param else ''}hook", DJANGO_LOG)
    else:
        log = Log()
        with serving(fastapi_app(log) if request.param == "fastapi" else starlette_app(log)) as url:
            yield App(request.param, f"{url}/hook", log)


@pytest.fixture
def app(running: App) -> App:
    running.log.__init__()  # type: ignore[misc]
    return running


def test_it_is_handled_once(app: App) -> None:
    body = as_bytes(about_messages("3019", "1000", hooks_id=an_id()))
    answers = [app.post(body) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200] * 3
    (webhook,) = app.log.webhooks
    assert webhook.kind is WebhookKind.DELIVERIES
    assert [result.unmasked_recipient_no for result in webhook.deliveries] == [NUMBER] * 2
    assert "handled before" in answers[1].text
    assert not any(secret in answer.text for secret in HIDDEN for answer in answers)


def test_templates_and_events_that_nobody_knows(app: App) -> None:
    bodies: list[dict[str, Any]] = [
        about_templates(hooks_id=an_id()),
        {"event": "NEWS", "hooksId": an_id(), "hooks": [{"a": 1}]},
        {"hooks": []},
    ]
    for body in bodies:
        assert app.post(as_bytes(body)).status_code == 200
    kinds = [webhook.kind for webhook in app.log.webhooks]
    assert kinds == [WebhookKind.TEMPLATES, WebhookKind.UNKNOWN, WebhookKind.UNKNOWN]


@pytest.mark.parametrize("value", [SECRET.encode(), OLD_SECRET.encode()])
def test_right_signatures(app: App, value: bytes) -> None:
    body = as_bytes(about_messages("1000", hooks_id=an_id()))
    assert app.post(body, {SIGNATURE.upper(): value}).status_code == 200
    assert len(app.log.webhooks) == 1


@pytest.mark.parametrize("headers", [{}, {SIGNATURE: b"x"}, {SIGNATURE: b""}, {SIGNATURE: b"\xff"}, {"X-Other": b"x"}])
def test_wrong_and_missing_signatures(app: App, headers: dict[str, bytes]) -> None:
    answer = app.post(as_bytes(about_messages("1000", hooks_id=an_id())), headers)
    assert answer.status_code == 401
    assert "signature" in answer.text
    assert not any(secret in answer.text for secret in HIDDEN)
    assert app.log.webhooks == []


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff", b"[]", b"{}", f'{{"recipientNo": "{NUMBER}"}}'.encode()])
def test_what_is_no_webhook(app: App, body: bytes) -> None:
    answer = app.post(body)
    assert answer.status_code == 400
    assert NUMBER not in answer.text
    assert app.log.webhooks == []


def test_what_is_too_large(app: App) -> None:
    assert app.post(as_bytes({**about_messages(), "x": "x" * 100_000})).status_code == 413
    assert app.log.webhooks == []


def test_only_post(app: App) -> None:
    assert httpx.get(app.url).status_code == 405


@pytest.mark.parametrize("how", ["raise", "answer"])
def test_a_failure_is_not_the_end(app: App, how: str) -> None:
    if (app.name, how) == ("fastapi", "answer"):
        pytest.skip("a dependency does not see the answer: the endpoint has to raise")
    body = as_bytes(about_messages("1000", hooks_id=an_id()))
    app.log.fail = how
    failed = app.post(body)
    assert failed.status_code >= 500
    assert not any(secret in failed.text for secret in HIDDEN)
    app.log.fail = ""
    assert app.post(body).status_code == 200
    assert len(app.log.webhooks) == 1
    assert app.post(body).status_code == 200
    assert len(app.log.webhooks) == 1


def test_while_the_same_is_being_handled_nobody_says_that_it_was() -> None:
    with serving(fastapi_app(log := Log())) as url:
        app = App("fastapi", f"{url}/hook", log)
        body = as_bytes(about_messages("1000"))
        app.log.fail = "wait"
        answers: list[httpx.Response] = []
        first = threading.Thread(target=lambda: answers.append(app.post(body)))
        first.start()
        assert app.log.entered.wait(20)
        assert app.post(body).status_code == 409
        app.log.go_on.set()
        first.join(20)
        assert answers[0].status_code == 200
        assert app.post(body).status_code == 200
        assert len(log.webhooks) == 1


def test_chunks_without_a_length_are_counted() -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(300):
            yield b"x" * 1000

    with serving(starlette_app(Log())) as url:
        headers = {SIGNATURE.encode(): SECRET.encode()}
        assert httpx.post(f"{url}/hook", content=chunks(), headers=headers).status_code == 413


def test_djangos_own_client() -> None:
    DJANGO_LOG.__init__()  # type: ignore[misc]
    client = Client(enforce_csrf_checks=True)

    def post(path: str, body: dict[str, Any], secret: str = OLD_SECRET) -> Any:
        return client.post(path, as_bytes(body), content_type="application/json", headers={SIGNATURE: secret})

    assert post("/hook", about_messages("1000", hooks_id=an_id())).content == b""
    assert post("/hook/named", about_messages("1000", hooks_id=an_id())).content == b"named"
    assert len(DJANGO_LOG.webhooks) == 2
    refused = post("/hook", about_messages("1000", hooks_id=an_id()), "x")
    assert refused.status_code == 401
    assert refused.json() == {"error": "SignatureWrong", "message": "The signature of the webhook is wrong."}
    assert client.get("/hook").status_code == 405
    assert client.get("/hook")["Allow"] == "POST"


def test_djangos_own_limit() -> None:
    client = Client()
    with override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=10):
        body = as_bytes(about_messages("1000", hooks_id=an_id()))
        answer = client.post("/hook", body, content_type="application/json", headers={SIGNATURE: OLD_SECRET})
    assert answer.status_code == 413


def test_djangos_own_asynchronous_client() -> None:
    DJANGO_LOG.__init__()  # type: ignore[misc]

    async def run() -> list[int]:
        client = AsyncClient()
        body = as_bytes(about_messages("1000", hooks_id=an_id()))
        headers = {SIGNATURE: OLD_SECRET}
        found = []
        for _ in range(2):
            answer = await client.post("/async-hook", body, content_type="application/json", headers=headers)
            found.append(answer.status_code)
        return found

    assert asyncio.run(run()) == [200, 200]
    assert len(DJANGO_LOG.webhooks) == 1


def test_the_handlers_failure_shows_no_secret() -> None:
    DJANGO_LOG.__init__()  # type: ignore[misc]
    DJANGO_LOG.fail = "raise"
    body = as_bytes(about_messages("3019", hooks_id=an_id()))
    with pytest.raises(RuntimeError) as caught:
        Client().post("/hook", body, content_type="application/json", headers={SIGNATURE: OLD_SECRET})
    assert not any(secret in frames_of_ours(caught.value) for secret in HIDDEN)


def test_nor_does_it_in_an_asgi_app() -> None:
    for make in (fastapi_app, starlette_app):
        log = Log()
        log.fail = "raise"
        transport = httpx.ASGITransport(make(log))

        async def send(transport: httpx.ASGITransport = transport) -> None:
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                headers = {SIGNATURE: OLD_SECRET}
                await client.post("/hook", content=as_bytes(about_messages("3019")), headers=headers)

        with pytest.raises(RuntimeError) as caught:
            asyncio.run(send())
        assert not any(secret in frames_of_ours(caught.value) for secret in HIDDEN)


def test_a_handler_that_is_called_off_has_not_handled_it() -> None:
    seen = SeenHooks()
    received = receive_webhook(SECRET, seen=seen)
    body = as_bytes(about_messages("1000", hooks_id="C1"))

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def run() -> None:
        scope = {"type": "http", "headers": [(SIGNATURE.lower().encode(), SECRET.encode())]}
        generator = received(Request(scope, receive))
        await anext(generator)
        await generator.aclose()  # type: ignore[attr-defined]

    asyncio.run(run())
    assert seen.begin("C1") is Seen.NEW


@pytest.mark.parametrize("make", [receive_webhook, webhook_endpoint, django_half.webhook_view])
def test_without_a_secret_there_is_no_app(make: Callable[..., object]) -> None:
    with pytest.raises(ValueError, match="secret") as caught:
        make([SECRET, ""])
    assert not any(secret in frames_of_ours(caught.value) for secret in HIDDEN)


def test_the_schema_of_fastapi_is_made() -> None:
    app: FastAPI = fastapi_app(Log())
    assert json.dumps(app.openapi())

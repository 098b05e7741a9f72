"""The halves for the web frameworks, called as the frameworks call them: no server, and each view made in its test."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from typing import Any, NamedTuple, TypeVar

import pytest
from asgiref.sync import ThreadSensitiveContext
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bizmessage.webhooks import NotAWebhook, Seen, SeenHooks, Webhook, WebhookKind
from bizmessage.webhooks._receiving import HANDLED_BEFORE, LARGEST
from bizmessage.webhooks.django import webhook_view
from bizmessage.webhooks.fastapi import Endpoint, receive_webhook, webhook_endpoint
from tests.webhooks import OLD_SECRET, SECRET, SIGNATURE, about_messages, as_bytes, use_django

use_django()

BODY = as_bytes(about_messages("1000"))
NO_WEBHOOK = b"<html>"


class Answer(NamedTuple):
    """What the sender of a webhook gets."""

    status: int
    text: str


Handle = Callable[[Webhook], int | None]
"""What a test does with a webhook, and the status it answers with; an empty 200 if there is none."""

Post = Callable[..., Answer]

T = TypeVar("T")


def nothing(_webhook: Webhook) -> None:
    """Handle a webhook."""


def django_request(body: bytes, secret: str | None = SECRET) -> HttpRequest:
    """A request with a webhook, signed if there is a secret."""
    headers = {} if secret is None else {SIGNATURE: secret}
    return RequestFactory().post("/hook", body, content_type="application/json", headers=headers)


def starlette_request(body: bytes | Iterable[bytes], secret: str | None = SECRET) -> Request:
    """A request with a webhook, in chunks if there are several, signed if there is a secret."""
    chunks = iter((body,) if isinstance(body, bytes) else body)

    async def receive() -> dict[str, Any]:
        chunk = next(chunks, None)
        return {"type": "http.request", "body": chunk or b"", "more_body": chunk is not None}

    headers = [] if secret is None else [(SIGNATURE.lower().encode(), secret.encode())]
    return Request({"type": "http", "method": "POST", "headers": headers}, receive)


def called(endpoint: Endpoint, request: Request) -> Response:
    """What an endpoint of Starlette answers."""

    async def run() -> Response:
        return await endpoint(request)

    return asyncio.run(run())


def awaited(answer: Awaitable[T]) -> T:
    """What an asynchronous view of Django answers."""

    async def run() -> T:
        # Django's own thread is made once in a process, and does not go with it where mutmut forks.
        async with ThreadSensitiveContext():
            return await answer

    return asyncio.run(run())


def by_django(handle: Handle, secret: str | list[str] = SECRET, **options: Any) -> Post:
    @webhook_view(secret, **options)
    def view(_request: HttpRequest, webhook: Webhook) -> HttpResponse | None:
        status = handle(webhook)
        return None if status is None else HttpResponse("handled", status=status)

    def post(body: bytes, secret: str | None = SECRET) -> Answer:
        answer = view(django_request(body, secret))
        assert isinstance(answer, HttpResponse)
        return Answer(answer.status_code, answer.content.decode())

    return post


def by_django_async(handle: Handle, secret: str | list[str] = SECRET, **options: Any) -> Post:
    @webhook_view(secret, **options)
    async def view(_request: HttpRequest, webhook: Webhook) -> HttpResponse | None:
        status = handle(webhook)
        return None if status is None else HttpResponse("handled", status=status)

    def post(body: bytes, secret: str | None = SECRET) -> Answer:
        answer = awaited(view(django_request(body, secret)))
        assert isinstance(answer, HttpResponse)
        return Answer(answer.status_code, answer.content.decode())

    return post


def by_starlette(handle: Handle, secret: str | list[str] = SECRET, **options: Any) -> Post:
    @webhook_endpoint(secret, **options)
    async def endpoint(_request: Request, webhook: Webhook) -> Response | None:
        status = handle(webhook)
        return None if status is None else Response("handled", status)

    def post(body: bytes, secret: str | None = SECRET) -> Answer:
        try:
            answer = called(endpoint, starlette_request(body, secret))
        except HTTPException as refusal:  # which the framework makes an answer
            return Answer(refusal.status_code, refusal.detail)
        return Answer(answer.status_code, bytes(answer.body).decode())

    return post


every_way = pytest.mark.parametrize("way", [by_django, by_django_async, by_starlette])
Way = Callable[..., Post]


@every_way
def test_a_webhook_is_handled(way: Way) -> None:
    handled: list[Webhook] = []
    seen = SeenHooks()
    post = way(handled.append, [OLD_SECRET, SECRET], seen=seen)
    assert post(BODY) == (200, "")
    (webhook,) = handled
    assert (webhook.kind, webhook.hooks_id) == (WebhookKind.DELIVERIES, "H1")
    assert seen.begin("H1") is Seen.DONE
    status, text = post(BODY, OLD_SECRET)
    assert status == 200
    assert HANDLED_BEFORE in text
    assert len(handled) == 1


@every_way
def test_without_a_store_it_is_remembered_in_memory(way: Way) -> None:
    handled: list[Webhook] = []
    post = way(handled.append)
    assert [post(BODY).status for _ in range(2)] == [200, 200]
    assert len(handled) == 1


@every_way
def test_refusals(way: Way) -> None:
    seen = SeenHooks()
    post = way(nothing, seen=seen, max_bytes=len(BODY))
    seen.begin("H1")
    for (status, text), expected, error in (
        (post(BODY, None), 401, "The request has no signature of a webhook."),
        (post(BODY, "x"), 401, "The signature of the webhook is wrong."),
        (post(NO_WEBHOOK), 400, NotAWebhook.summary),
        (post(BODY + b" "), 413, "The body of the request is too large."),
        (post(BODY), 409, "The same webhook is being handled at this moment."),
    ):
        assert status == expected
        assert error in text
    seen.forget("H1")
    assert post(BODY).status == 200  # which is as large as it may be


@every_way
@pytest.mark.parametrize("status", [200, 404, 499, 500, 503])
def test_the_handlers_own_answer(way: Way, status: int) -> None:
    seen = SeenHooks()
    post = way(lambda _: status, seen=seen)
    assert post(BODY) == (status, "handled")
    assert seen.begin("H1") is (Seen.NEW if status >= 500 else Seen.DONE)


@every_way
@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt, asyncio.CancelledError])
def test_a_handler_that_raises(way: Way, failure: type[BaseException]) -> None:
    def fail(_webhook: Webhook) -> None:
        assert seen.begin("H1") is Seen.RUNNING
        raise failure

    seen = SeenHooks()
    with pytest.raises(failure):
        way(fail, seen=seen)(BODY)
    assert seen.begin("H1") is Seen.NEW


@every_way
def test_whose_webhooks(way: Way) -> None:
    assert way(nothing, provider="kakao")(BODY).status == 200
    with pytest.raises(ValueError, match="'rcs' sends no webhooks"):
        way(nothing, provider="rcs")


# --- Django alone


def test_django_gives_what_is_in_the_path() -> None:
    given: list[object] = []

    @webhook_view(SECRET)
    def view(request: HttpRequest, webhook: Webhook, number: int, *, name: str) -> None:
        given.extend((request, webhook.hooks_id, number, name))

    @webhook_view(SECRET)
    async def async_view(request: HttpRequest, webhook: Webhook, number: int, *, name: str) -> None:
        given.extend((request, webhook.hooks_id, number, name))

    requests = [django_request(BODY) for _ in range(2)]
    assert view(requests[0], 7, name="n").status_code == 200
    assert awaited(async_view(requests[1], 7, name="n")).status_code == 200
    assert given == [requests[0], "H1", 7, "n", requests[1], "H1", 7, "n"]


def test_django_gets_a_view_of_the_same_name_without_a_token() -> None:
    @webhook_view(SECRET)
    def view(_request: HttpRequest, _webhook: Webhook) -> None: ...

    @webhook_view(SECRET)
    async def async_view(_request: HttpRequest, _webhook: Webhook) -> None: ...

    for made, name in ((view, "view"), (async_view, "async_view")):
        assert made.__name__ == name
        assert getattr(made, "csrf_exempt", None) is True
    assert not inspect.iscoroutinefunction(view)
    assert inspect.iscoroutinefunction(async_view)


def test_django_answers_with_objects() -> None:
    post = by_django(nothing)
    assert json.loads(post(BODY, "x").text) == {
        "error": "SignatureWrong",
        "message": "The signature of the webhook is wrong.",
    }
    post(BODY)
    assert json.loads(post(BODY).text) == {"message": HANDLED_BEFORE}


@pytest.mark.parametrize("method", ["get", "put", "head"])
def test_django_takes_only_post(method: str) -> None:
    @webhook_view(SECRET)
    def view(_request: HttpRequest, _webhook: Webhook) -> None: ...

    answer = view(getattr(RequestFactory(), method)("/hook"))
    assert (answer.status_code, answer["Allow"]) == (405, "POST")


class Unread(HttpRequest):
    """A request whose body must not be read."""

    failure: type[Exception] = AssertionError

    def __init__(self, length: str | None) -> None:
        super().__init__()
        self.method = "POST"
        self.META = {"HTTP_" + SIGNATURE.upper().replace("-", "_"): OLD_SECRET}
        if length is not None:
            self.META["CONTENT_LENGTH"] = length

    @property
    def body(self) -> bytes:
        raise self.failure


class TooBig(Unread):
    """A request that is larger than Django allows."""

    failure = RequestDataTooBig


class Read(Unread):
    """A request whose body is there, whatever its headers say."""

    @property
    def body(self) -> bytes:
        return b'{"hooks": []}'


@pytest.mark.parametrize(
    ("request_class", "length", "status"),
    [
        (Unread, "1001", 413),
        (Unread, "99999999", 413),
        (TooBig, "1000", 413),
        (TooBig, None, 413),
        (Read, "1000", 200),
        *((Read, length, 200) for length in (None, "", "x", "-1", "²", "٣٣٣٣٣")),
    ],
)
def test_django_reads_no_more_than_is_allowed(request_class: type[Unread], length: str | None, status: int) -> None:
    @webhook_view(OLD_SECRET, max_bytes=1000)
    def view(_request: HttpRequest, _webhook: Webhook) -> None: ...

    assert view(request_class(length)).status_code == status


# --- FastAPI and Starlette alone


def test_starlette_gets_an_endpoint_of_the_same_name() -> None:
    @webhook_endpoint(SECRET)
    async def hook(_request: Request, _webhook: Webhook) -> None: ...

    assert getattr(hook, "__name__", "") == "hook"
    assert inspect.iscoroutinefunction(hook)


def test_starlette_gives_the_request() -> None:
    given: list[Request] = []

    @webhook_endpoint(SECRET)
    async def hook(request: Request, _webhook: Webhook) -> None:
        given.append(request)

    request = starlette_request(BODY)
    called(hook, request)
    assert given == [request]


def test_chunks_are_put_together() -> None:
    handled: list[Webhook] = []

    @webhook_endpoint(SECRET, max_bytes=len(BODY))
    async def hook(_request: Request, webhook: Webhook) -> None:
        handled.append(webhook)

    called(hook, starlette_request([BODY[:9], BODY[9:20], BODY[20:]]))
    assert [webhook.hooks_id for webhook in handled] == ["H1"]


def test_no_more_is_taken_in_than_is_allowed() -> None:
    taken: list[bytes] = []

    def chunks() -> Iterable[bytes]:
        for _ in range(10):
            taken.append(b"x" * 400)
            yield taken[-1]

    @webhook_endpoint(SECRET, max_bytes=1000)
    async def hook(_request: Request, _webhook: Webhook) -> None: ...

    with pytest.raises(HTTPException) as caught:
        called(hook, starlette_request(chunks()))
    assert caught.value.status_code == 413
    assert len(taken) == 3


def received(dependency: Callable[[Request], AsyncIterator[Webhook]], fail: BaseException | None) -> Webhook:
    """The webhook that FastAPI gets from its dependency; with an error, that of an endpoint that raises it."""

    async def run() -> Webhook:
        generator = dependency(starlette_request(BODY))
        webhook = await anext(generator)
        if fail is None:
            with pytest.raises(StopAsyncIteration):
                await anext(generator)
        else:
            with pytest.raises(type(fail)) as caught:
                await generator.athrow(fail)  # type: ignore[attr-defined]
            assert caught.value is fail
        return webhook

    return asyncio.run(run())


def test_the_dependency() -> None:
    seen = SeenHooks()
    dependency = receive_webhook([OLD_SECRET, SECRET], provider="kakao", seen=seen, max_bytes=len(BODY))
    assert received(dependency, RuntimeError()).hooks_id == "H1"
    assert len(seen) == 0
    assert received(dependency, None).hooks_id == "H1"
    assert seen.begin("H1") is Seen.DONE
    with pytest.raises(HTTPException) as caught:
        received(dependency, None)
    assert (caught.value.status_code, caught.value.detail) == (200, HANDLED_BEFORE)
    with pytest.raises(ValueError, match="'rcs' sends no webhooks"):
        receive_webhook(SECRET, provider="rcs")


def test_the_largest_if_nothing_is_said() -> None:
    body = b" " * (LARGEST - len(BODY)) + BODY
    assert by_starlette(nothing)(body).status == 200
    assert by_starlette(nothing)(b" " + body).status == 413

"""Receive webhooks with FastAPI or Starlette.

Needs ``pip install "bizmessage[fastapi]"``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from functools import wraps

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bizmessage.answering import http_status
from bizmessage.webhooks._events import Webhook
from bizmessage.webhooks._receiving import HANDLED_BEFORE, LARGEST, Receiver
from bizmessage.webhooks._refusals import WebhookRefused
from bizmessage.webhooks._seen import HookStore

Handler = Callable[[Request, Webhook], Awaitable[Response | None]]
"""What handles a webhook in Starlette."""

Endpoint = Callable[[Request], Awaitable[Response]]


def receive_webhook(
    secret: str | Iterable[str],
    *,
    provider: str | None = None,
    seen: HookStore | None = None,
    max_bytes: int = LARGEST,
) -> Callable[[Request], AsyncIterator[Webhook]]:
    """A dependency of FastAPI that gives the webhook: ``Annotated[Webhook, Depends(receive_webhook(secret))]``.

    The endpoint runs for webhooks that are signed and were not handled before. The others are answered here: 401 for a
    signature that is missing or wrong, 400 for what is no webhook, 413 for more than ``max_bytes``, 409 while the same
    one is being handled, and 200 for one that was.

    An endpoint that raises has not handled the webhook: it may come again. Raise for that; an answer with a status of
    500 that is returned counts as handled. The body is read here, so the endpoint cannot read it again.

    ``secret`` may be several, of which any is right. ``seen`` is where webhooks are remembered, in memory if nothing is
    said; its methods are called in threads, but for ``forget``.

    Raises ``ValueError`` for an empty secret.
    """
    try:
        receiver = Receiver(secret, provider=provider, seen=seen, max_bytes=max_bytes)
    finally:
        del secret

    async def received(request: Request) -> AsyncIterator[Webhook]:
        webhook = await _begun(receiver, request)
        try:
            yield webhook
        except BaseException:
            # Not in a thread: where the request was called off, nothing could be waited for.
            receiver.forget(webhook)
            raise
        await run_in_threadpool(receiver.finish, webhook)

    return received


def webhook_endpoint(
    secret: str | Iterable[str],
    *,
    provider: str | None = None,
    seen: HookStore | None = None,
    max_bytes: int = LARGEST,
) -> Callable[[Handler], Endpoint]:
    """Make an endpoint of Starlette out of ``async def handle(request, webhook)``.

    As :func:`receive_webhook`. Where the function gives no answer, that is an empty 200; one with a status of 500 or
    more says that the webhook was not handled.
    """
    try:
        receive = asynccontextmanager(receive_webhook(secret, provider=provider, seen=seen, max_bytes=max_bytes))
    finally:
        del secret

    def decorate(handler: Handler) -> Endpoint:
        @wraps(handler)
        async def endpoint(request: Request) -> Response:
            try:
                async with receive(request) as webhook:
                    answer = await handler(request, webhook)
                    if answer is not None and answer.status_code >= 500:
                        raise _NotHandled(answer)
                return Response() if answer is None else answer
            except _NotHandled as failure:
                return failure.answer

        return endpoint

    return decorate


class _NotHandled(Exception):
    """The handler's answer says that it failed."""

    def __init__(self, answer: Response) -> None:
        super().__init__()
        self.answer = answer


async def _begun(receiver: Receiver, request: Request) -> Webhook:
    """The webhook that a request is, if it is to be handled; the answer as an ``HTTPException`` if it is not."""
    try:
        receiver.verify(request.headers)
        webhook = receiver.read(await _body(receiver, request))
        is_new = await run_in_threadpool(receiver.begin, webhook)
    except WebhookRefused as refused:
        raise HTTPException(http_status(refused), refused.summary) from None
    if not is_new:
        raise HTTPException(200, HANDLED_BEFORE)
    return webhook


async def _body(receiver: Receiver, request: Request) -> bytes:
    """The body of a request, without taking in more of it than is allowed."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            receiver.check_size(len(body))
        return bytes(body)
    finally:
        del body

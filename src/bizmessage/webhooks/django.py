"""Receive webhooks with Django.

Needs ``pip install "bizmessage[django]"``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, overload

from asgiref.sync import iscoroutinefunction, sync_to_async
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.http.response import HttpResponseBase

from bizmessage.answering import http_status
from bizmessage.webhooks._events import Webhook
from bizmessage.webhooks._receiving import HANDLED_BEFORE, LARGEST, Receiver
from bizmessage.webhooks._refusals import WebhookRefused, WebhookTooLarge
from bizmessage.webhooks._seen import HookStore

P = ParamSpec("P")


class webhook_view:  # noqa: N801 - a decorator, and called as one
    """Make a view out of ``def handle(request, webhook)`` or ``async def``: ``@webhook_view(secret)``.

    The function runs for webhooks that are signed and were not handled before; without an answer it is an empty 200.
    The others are answered here: 405 for anything but POST, 401 for a signature that is missing or wrong, 400 for what
    is no webhook, 413 for more than ``max_bytes`` (and for more than Django's own ``DATA_UPLOAD_MAX_MEMORY_SIZE``), 409
    while the same one is being handled, and 200 for one that was. The view needs no CSRF token.

    A function that raises, or answers with a status of 500 or more, has not handled the webhook: it may come again.
    """

    def __init__(
        self,
        secret: str | Iterable[str],
        *,
        provider: str | None = None,
        seen: HookStore | None = None,
        max_bytes: int = LARGEST,
    ) -> None:
        """Take the secret, or several of which any is right, and where webhooks are remembered: here in memory.

        Raises ``ValueError`` for an empty secret.
        """
        try:
            self._receiver = Receiver(secret, provider=provider, seen=seen, max_bytes=max_bytes)
        finally:
            del secret

    @overload
    def __call__(
        self, handler: Callable[Concatenate[HttpRequest, Webhook, P], Awaitable[HttpResponseBase | None]]
    ) -> Callable[Concatenate[HttpRequest, P], Coroutine[Any, Any, HttpResponseBase]]: ...

    @overload
    def __call__(
        self, handler: Callable[Concatenate[HttpRequest, Webhook, P], HttpResponseBase | None]
    ) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]: ...

    def __call__(self, handler: Callable[..., Any]) -> Callable[..., Any]:
        """The view of a function that handles webhooks."""
        view = _async_view(self._receiver, handler) if iscoroutinefunction(handler) else _view(self._receiver, handler)
        view.csrf_exempt = True  # type: ignore[attr-defined]  # what Django's own decorator does
        return view


def _view(receiver: Receiver, handler: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(handler)
    def view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        webhook = _begun(receiver, request)
        if isinstance(webhook, HttpResponse):
            return webhook
        try:
            answer = handler(request, webhook, *args, **kwargs)
        except BaseException:
            receiver.forget(webhook)
            raise
        return _ended(receiver, webhook, answer)

    return view


def _async_view(receiver: Receiver, handler: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(handler)
    async def view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        webhook = await sync_to_async(_begun)(receiver, request)
        if isinstance(webhook, HttpResponse):
            return webhook
        try:
            answer = await handler(request, webhook, *args, **kwargs)
        except BaseException:
            # Not in a thread: where the request was called off, nothing could be waited for.
            receiver.forget(webhook)
            raise
        return await sync_to_async(_ended)(receiver, webhook, answer)

    return view


def _begun(receiver: Receiver, request: HttpRequest) -> Webhook | HttpResponse:
    """The webhook that a request is, if it is to be handled; the answer if it is not."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    try:
        receiver.verify(request.headers)
        webhook = receiver.read(_body(receiver, request))
        is_new = receiver.begin(webhook)
    except WebhookRefused as refused:
        return JsonResponse(refused.to_response(), status=http_status(refused))
    return webhook if is_new else JsonResponse({"message": HANDLED_BEFORE})


def _body(receiver: Receiver, request: HttpRequest) -> bytes:
    length = request.headers.get("Content-Length") or ""
    if length.isascii() and length.isdigit():
        receiver.check_size(int(length))
    try:
        return request.body
    except RequestDataTooBig:
        raise WebhookTooLarge from None


def _ended(receiver: Receiver, webhook: Webhook, answer: HttpResponseBase | None) -> HttpResponseBase:
    if answer is not None and answer.status_code >= 500:
        receiver.forget(webhook)
    else:
        receiver.finish(webhook)
    return HttpResponse() if answer is None else answer

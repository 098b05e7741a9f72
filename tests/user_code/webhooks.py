"""What a user of webhooks writes, and what type checkers must say of it."""

import os
from collections.abc import Awaitable, Callable, Mapping
from email.message import Message
from typing import Annotated, assert_type

import httpx
from django.http import HttpRequest, HttpResponse
from django.urls import path
from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bizmessage.errors import BizMessageError
from bizmessage.kakao import KakaoDeliveryError, KakaoTemplateStatus
from bizmessage._reading.results import DeliveryResult
from bizmessage._reading.statuses import Verdict
from bizmessage.webhooks import (
    Attachment,
    Comment,
    CommentStatus,
    HookStore,
    NotAWebhook,
    Receiver,
    Seen,
    SeenHooks,
    SignatureMissing,
    SignatureWrong,
    TemplateStatus,
    TemplateUpdate,
    Webhook,
    WebhookKind,
    WebhookVerifier,
    read_webhook,
    verify_signature,
)
from bizmessage.webhooks import Misspelt  # mistake
from bizmessage.webhooks.django import webhook_view
from bizmessage.webhooks.fastapi import receive_webhook, webhook_endpoint

SECRET = os.environ["WEBHOOK_SECRET"]

# Reading.
webhook = read_webhook(b"{}", provider="kakao")
assert_type(webhook, Webhook)
assert_type(read_webhook({"hooks": []}).kind, WebhookKind)
assert_type(read_webhook("{}").hooks_id, str | None)
assert_type(webhook.event, str)
assert_type(webhook.deliveries, tuple[DeliveryResult[BizMessageError], ...])
assert_type(webhook.templates, tuple[TemplateUpdate, ...])
assert_type(webhook.unmasked_payload, Mapping[str, object] | None)
read_webhook(7)  # mistake
webhook.kind = WebhookKind.UNKNOWN  # mistake
webhook.missing  # mistake
for result in webhook.deliveries:
    assert_type(result.verdict, Verdict)
    assert_type(result.hook_id, str | None)
    if isinstance(result.error, KakaoDeliveryError):
        assert_type(result.error.code, str | None)
for update in webhook.templates:
    assert_type(update.status, TemplateStatus | None)
    assert_type(update.comments, tuple[Comment, ...])
    if update.word == KakaoTemplateStatus.APPROVED:
        print(update.template_code)
    for comment in update.comments:
        assert_type(comment.status, CommentStatus | None)
        assert_type(comment.attachments, tuple[Attachment, ...])
try:
    read_webhook("")
except NotAWebhook as error:
    assert_type(error.body, str | None)

# Who sends them.
verifier = WebhookVerifier([SECRET, "another"])
verifier.verify({"a": "b"})
verifier.verify([("a", "b")])
verifier.verify([(b"a", b"b")])
verifier.verify(httpx.Headers())
verifier.verify(Message())
verifier.verify("text")  # mistake
WebhookVerifier(os.environ.get("MAY_BE_MISSING"))  # mistake
try:
    verify_signature({}, SECRET)
except (SignatureMissing, SignatureWrong) as refused:
    assert_type(refused.http_status, int | None)


# Which came before.
class Store:
    """A store of the user's own."""

    def begin(self, hooks_id: str) -> Seen:
        return Seen.NEW

    def finish(self, hooks_id: str) -> None: ...

    def forget(self, hooks_id: str) -> None: ...


store: HookStore = Store()
store = SeenHooks(limit=100)
store = object()  # mistake
receiver = Receiver(SECRET, seen=Store())
assert_type(receiver.begin(receiver.read(b"")), bool)
receiver.verify({"a": "b"})

# FastAPI and Starlette.
app = FastAPI()
Signed = Annotated[Webhook, Depends(receive_webhook(SECRET, seen=Store()))]


@app.post("/hook")
def hook(webhook: Signed) -> None:
    assert_type(webhook.kind, WebhookKind)


@webhook_endpoint([SECRET])
async def endpoint(request: Request, webhook: Webhook) -> Response | None:
    return JSONResponse({}) if webhook.deliveries else None


starlette = Starlette(routes=[Route("/hook", endpoint, methods=["POST"])])
assert_type(endpoint, Callable[[Request], Awaitable[Response]])


@webhook_endpoint(SECRET)  # mistake
async def without_the_webhook(request: Request) -> None: ...


# Django.
@webhook_view(SECRET)
def view(request: HttpRequest, webhook: Webhook, name: str) -> HttpResponse | None:
    return HttpResponse(name) if webhook.templates else None


@webhook_view([SECRET], max_bytes=1000)
async def async_view(request: HttpRequest, webhook: Webhook) -> None: ...


urlpatterns = [path("hook/<str:name>", view), path("async-hook", async_view)]
view(HttpRequest(), name=7)  # mistake


@webhook_view(SECRET)  # mistake
def takes_too_little(request: HttpRequest) -> None: ...

"""Webhooks as the vendor sends them, and real servers on loopback that receive them."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
import uvicorn
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from bizmessage.webhooks import Webhook
from bizmessage.webhooks.django import webhook_view
from bizmessage.webhooks.fastapi import receive_webhook, webhook_endpoint
from tests.payloads import NUMBER, delivery, kakao_shapes

SECRET = "s3cret-서울"  # noqa: S105 - of no one
OLD_SECRET = "before-the-change"  # noqa: S105
SIGNATURE = "X-Toast-Webhook-Signature"
HIDDEN = (NUMBER, SECRET, OLD_SECRET, "app-key-of-ours")
"""What must not get out by accident."""


def about_messages(*codes: str, hooks_id: str = "H1") -> dict[str, Any]:
    """The webhook about a message for each code."""
    found = kakao_shapes({})["webhook"]
    hooks = [{"hookId": f"h{number}", **delivery(code)} for number, code in enumerate(codes, 1)]
    return {**found, "hooksId": hooks_id, "appKey": "app-key-of-ours", "hooks": hooks}


def about_templates(event: str | None = "TEMPLATE_REVIEWED", hooks_id: str = "H2", **more: object) -> dict[str, Any]:
    """The webhook about a template, under an event name that is made up: the guide does not tell the vendor's."""
    comment = {
        "id": 7,
        "content": f"call {NUMBER}",
        "userName": f"Kim {NUMBER}",
        "createdAt": "2022-05-01 00:00:00",
        "attachment": [{"originalFileName": f"{NUMBER}.png", "filePath": "/files/1.png"}],
        "status": "REJ",
    }
    hook = {
        "hookId": "h1",
        "senderKey": "S",
        "templateCode": "T",
        "kakaoTemplateCode": "KT",
        "status": "TSC04",
        "comments": [comment],
        "updateDate": "2022-05-01 00:00:01",
        **more,
    }
    return {"hooksId": hooks_id, "webhookConfigId": "W", "event": event, "hooks": [hook]}


class Log:
    """What the handlers of an app were given, and what they are told to do with the next."""

    def __init__(self) -> None:
        self.webhooks: list[Webhook] = []
        self.fail = ""
        self.entered = threading.Event()
        self.go_on = threading.Event()

    def handle(self, webhook: Webhook) -> int:
        """Take a webhook; the status to answer with."""
        if self.fail == "raise":
            raise RuntimeError("the handler failed")
        if self.fail == "answer":
            return 503
        if self.fail == "wait":
            self.entered.set()
            assert self.go_on.wait(20)
        self.webhooks.append(webhook)
        return 200


def fastapi_app(log: Log) -> FastAPI:
    """An app with the dependency."""
    app = FastAPI()
    receive = receive_webhook([SECRET, OLD_SECRET], max_bytes=100_000)

    @app.post("/hook")
    def hook(webhook: Annotated[Webhook, Depends(receive)]) -> dict[str, str]:
        log.handle(webhook)
        return {"kind": webhook.kind.value}

    return app


def starlette_app(log: Log) -> Starlette:
    """An app with the decorator."""

    @webhook_endpoint([SECRET, OLD_SECRET], max_bytes=100_000)
    async def hook(_request: Request, webhook: Webhook) -> Response | None:
        status = log.handle(webhook)
        return None if status == 200 else Response(status_code=status)

    return Starlette(routes=[Mount("/", routes=[Route("/hook", hook, methods=["POST"])])])


def use_django() -> None:
    """Set Django up, once in a process."""
    if not settings.configured:
        settings.configure(
            SECRET_KEY="x",  # noqa: S106
            ROOT_URLCONF="tests.webhooks",
            ALLOWED_HOSTS=["*"],
            MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware", "django.middleware.common.CommonMiddleware"],
            LOGGING_CONFIG=None,
        )
        django.setup()


DJANGO_LOG = Log()


@webhook_view([SECRET, OLD_SECRET], max_bytes=100_000)
def django_hook(_request: HttpRequest, webhook: Webhook, name: str = "") -> HttpResponse | None:
    """A view."""
    status = DJANGO_LOG.handle(webhook)
    return None if status == 200 and not name else HttpResponse(name, status=status)


@webhook_view([SECRET, OLD_SECRET], max_bytes=100_000)
async def django_async_hook(_request: HttpRequest, webhook: Webhook) -> HttpResponse | None:
    """An asynchronous view."""
    status = DJANGO_LOG.handle(webhook)
    return None if status == 200 else HttpResponse(status=status)


urlpatterns = [
    path("hook", django_hook),
    path("hook/<str:name>", django_hook),
    path("async-hook", django_async_hook),
]


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """Run an ASGI app under uvicorn; give the URL of its root."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        deadline = time.monotonic() + 20
        while not server.started:
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(20)


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving_django() -> Iterator[str]:
    """Run Django under a WSGI server; give the URL of its root."""
    use_django()
    with make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join(20)


def as_bytes(payload: object) -> bytes:
    """A payload as the vendor sends it."""
    return json.dumps(payload, ensure_ascii=False).encode()

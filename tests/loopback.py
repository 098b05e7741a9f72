"""A real server on loopback that answers as NHN Cloud does: the FastAPI half of the package under uvicorn."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI, Request, Response

import bizmessage.kakao
from bizmessage.answering.fastapi import answer_errors
from bizmessage.errors import BizMessageError
from tests import catalogue
from tests.payloads import header, kakao_shapes, send_answer

PROVIDERS: dict[str, Any] = {
    "alimtalk": bizmessage.kakao,
    **{each.__name__.rpartition(".")[2]: each for each in catalogue.PROVIDERS},
}


def app() -> FastAPI:
    """Services that raise what the path names, and answer with any body that the request asks for."""
    application = FastAPI()
    answer_errors(application)
    calls: Counter[str] = Counter()

    @application.post("/{service}/script/{run}/{script}")
    def scripted(service: str, run: str, script: str) -> dict[str, Any]:
        """Fail with the comma-separated classes of a script, one at each call, and succeed after the last."""
        step = calls[run]
        calls[run] += 1
        names = script.split(",")
        if step < len(names) and names[step] == "hang":
            time.sleep(1.5)
        elif step < len(names) and names[step] == "partial":
            return send_answer(0, -9999)
        elif step < len(names):
            error: type[BizMessageError] = getattr(PROVIDERS[service], names[step])
            raise error
        return {"header": header()}

    @application.get("/calls/{run}")
    def count(run: str) -> int:
        return calls[run]

    @application.post("/{service}/raise/{table}/{code}")
    def raise_code(service: str, table: str, code: str) -> None:
        provider = PROVIDERS[service]
        raise getattr(provider, f"{table}_error_class")(code)

    @application.post("/{service}/raise/{name}")
    def raise_class(service: str, name: str) -> None:
        error: type[BizMessageError] = getattr(PROVIDERS[service], name)
        raise error

    @application.post("/{service}/echo")
    async def echo(request: Request) -> Response:
        body = await request.body()
        status = int(request.query_params.get("status", "200"))
        return Response(body, status, media_type=request.query_params.get("type", "application/json"))

    @application.get("/{service}/shapes/{shape}")
    def shape(shape: str) -> dict[str, Any]:
        return kakao_shapes({"requestId": "R1", "resultCode": "3019"})[shape]

    @application.get("/{service}/success")
    def success() -> dict[str, Any]:
        return {"header": header()}

    @application.get("/{service}/slow")
    def slow() -> dict[str, Any]:
        time.sleep(1.5)
        return {"header": header()}

    return application


@contextmanager
def serving() -> Iterator[str]:
    """Run the server in a thread; give the URL of its root."""
    # Named as TCP in so many words: asyncio switches Nagle's algorithm off for no other, and each answer waits 40 ms.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app(), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        deadline = time.monotonic() + 20
        while not server.started:
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(20)


@contextmanager
def cutting_off() -> Iterator[str]:
    """A server that takes a request and closes the connection without an answer; give the URL of its root."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:  # closed: the test is over
                    return
                connection.recv(65536)
                connection.close()

        threading.Thread(target=run, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def closed_port() -> str:
    """The URL of a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}"

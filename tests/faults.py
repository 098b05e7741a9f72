"""A server on loopback that goes wrong in every way that a test names, and counts what it carried out all the same."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from bizmessage._catalogue.installed import wire_of
from tests.payloads import header, refusal, send_answer

UNTRUSTED = Path(__file__).with_name("untrusted.pem")
"""A certificate that nobody has signed, with its key; for these tests only."""

TOO_LONG = 0.3
"""The seconds that a client of these tests waits; what hangs takes longer."""

_KEY = wire_of("kakao").idempotency_header.lower()


class Request(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]


class Fault(NamedTuple):
    """What the server does with a request: whether it carries it out, and the bytes that it sends then."""

    carried_out: bool
    answer: Callable[[Server, Request], bytes]
    ending: str = "close"
    """``close``, ``reset``, or ``hang``: until the client has gone away."""


class Server:
    """The server, and the places beside it where nothing is carried out."""

    def __init__(self) -> None:
        self.executed: Counter[str] = Counter()
        """How often each message was carried out, by its name, which is in the path."""
        self.urls: dict[str, str] = {}
        self._keys: set[str] = set()
        self._lock = threading.Lock()

    def url(self, fault: str, message: str, service: str = "alimtalk") -> str:
        """Where to send a message so that this fault happens to it."""
        return f"{self.urls.get(fault, self.urls['here'])}/{service}/{message}/{fault}"

    def handle(self, connection: socket.socket) -> None:
        """Answer one request, and close the connection."""
        with connection, contextlib.suppress(OSError):
            request = _read(connection)
            if request is None:
                return
            _, _, message, name = request.path.split("/")
            fault = FAULTS[name]
            duplicate = fault.carried_out and request.method == "POST" and not self._carry_out(message, request)
            answer = _json(200, refusal(-1005)) if duplicate else fault.answer(self, request)
            connection.sendall(answer if request.method != "HEAD" else answer.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
            if fault.ending == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            elif fault.ending == "hang":
                connection.settimeout(5)
                connection.recv(1)

    def _carry_out(self, message: str, request: Request) -> bool:
        key = request.headers.get(_KEY)
        with self._lock:
            if key in self._keys:
                return False
            if key is not None:
                self._keys.add(key)
            self.executed[message] += 1
            return True


def _read(connection: socket.socket) -> Request | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    missing = int(headers.get("content-length", 0)) - len(body)
    while missing > 0:
        missing -= len(connection.recv(65536))
    method, target, _ = first.split(" ")
    return Request(method, target.partition("?")[0], headers)


def _bytes(status: int, body: bytes, kind: str = "application/json", *more: str) -> bytes:
    lines = [
        f"HTTP/1.1 {status} X",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *more,
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _json(status: int, values: object, kind: str = "application/json", *more: str) -> bytes:
    return _bytes(status, json.dumps(values).encode(), kind, *more)


def _says(answer: bytes, *, carried_out: bool = False, ending: str = "close") -> Fault:
    return Fault(carried_out, lambda _server, _request: answer, ending)


def _redirects(status: int, place: str, *, carried_out: bool = True) -> Fault:
    """A redirect to another fault's place."""

    def answer(server: Server, request: Request) -> bytes:
        _, service, message, _ = request.path.split("/")
        return _bytes(status, b"", "text/html", f"Location: {server.url(place, message, service)}")

    return Fault(carried_out, answer)


_SUCCESS = {"header": header()}
_HTML = b"<html><body>a page of a proxy</body></html>"
_BARE = b"HTTP/1.1 %d X\r\nConnection: close\r\n\r\n"

FAULTS: dict[str, Fault] = {
    "success": _says(_json(200, _SUCCESS), carried_out=True),
    "success-as-text": _says(_json(200, _SUCCESS, "text/plain"), carried_out=True),
    "continue": _says(b"HTTP/1.1 100 Continue\r\n\r\n" + _json(200, _SUCCESS), carried_out=True),
    "refusal": _says(_json(200, refusal(-3003))),
    "refusal-as-text": _says(_json(200, refusal(-3003), "text/plain")),
    "refusal-400": _says(_json(400, refusal(-3003))),
    "partial": _says(_json(200, send_answer(0, -9999)), carried_out=True),
    "system-failure": _says(_json(200, refusal(-9999)), carried_out=True),
    "server-failed": _says(_json(500, refusal(500)), carried_out=True),
    "rate-limit": _says(_json(429, refusal(4291000))),
    "rate-limit-soon": _says(_json(429, refusal(4291000), "application/json", "Retry-After: 0")),
    "rate-limit-long": _says(_json(429, refusal(4291000), "application/json", "Retry-After: 3600")),
    "circuit-open": _says(_json(503, refusal(5030001))),
    "gateway-timeout": _says(_json(504, refusal(5040001)), carried_out=True),
    "cut": _says(b"", carried_out=True),
    "reset": _says(b"", carried_out=True, ending="reset"),
    "cut-status": _says(b"HTTP/1.1 20", carried_out=True),
    "cut-headers": _says(b"HTTP/1.1 200 OK\r\nContent-", carried_out=True),
    "cut-body": _says(_json(200, _SUCCESS)[:-9], carried_out=True),
    "cut-chunks": _says(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"hea\r\n', carried_out=True),
    "hang": _says(b"", carried_out=True, ending="hang"),
    "hang-body": _says(_json(200, _SUCCESS)[:-9], carried_out=True, ending="hang"),
    "garbage": _says(b"\x00\x01 no HTTP at all\r\n\r\n", carried_out=True),
    "gzip-broken": _says(
        _bytes(200, b"no gzip at all", "application/json", "Content-Encoding: gzip"),
        carried_out=True,
    ),
    "wrong-charset": _says(_bytes(200, '{"a": "템플릿"}'.encode("euc-kr"), "application/json; charset=utf-8")),
    "cut-json": _says(_bytes(200, json.dumps(_SUCCESS).encode()[:-9]), carried_out=True),
    "list": _says(_json(200, [])),
    "page-200": _says(_bytes(200, _HTML, "text/html")),
    "page-404": _says(_bytes(404, _HTML, "text/html")),
    "page-502": _says(_bytes(502, _HTML, "text/html"), carried_out=True),
    "empty": _says(_bytes(200, b"")),
    "no-content": _says(_BARE % 204, carried_out=True),
    "reset-content": _says(_bytes(205, b"")),
    "not-modified": _says(_BARE % 304),
    "redirect-loop": _redirects(307, "redirect-loop"),
    "redirect-302": _redirects(302, "success", carried_out=False),
    "redirect-303": _redirects(303, "success", carried_out=False),
    "redirect-307": _redirects(307, "success"),
    "redirect-refused": _redirects(307, "refused"),
    "redirect-elsewhere": _redirects(302, "elsewhere"),
    "redirect-nowhere": Fault(True, lambda _s, _r: _bytes(302, b"", "text/html", "Location: http://[bad")),
    "elsewhere": _says(_bytes(200, _HTML, "text/html")),
}
"""What the server does with a request, by the last part of its path."""

BESIDE = ("refused", "no-such-host", "connect-timeout", "tls-untrusted", "tls-to-plain", "tls-cut", "tls-hang")
"""What happens at a place of its own, before anything is sent."""


@contextmanager
def serving() -> Iterator[Server]:
    """Run the server in threads, and the places beside it."""
    server = Server()
    with ExitStack() as stack:
        here = stack.enter_context(_listening(server.handle))
        trusted_by_nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trusted_by_nobody.load_cert_chain(UNTRUSTED)
        tls = stack.enter_context(_listening(lambda connection: _shake_hands(trusted_by_nobody, connection)))
        cut = stack.enter_context(_listening(lambda connection: _hang_up(connection, b"")))
        plain = stack.enter_context(_listening(lambda connection: _hang_up(connection, _bytes(400, b""))))
        full = stack.enter_context(_full())
        with socket.create_server(("127.0.0.1", 0)) as listener:
            closed = listener.getsockname()[1]
        server.urls = {
            "here": f"http://127.0.0.1:{here}",
            "elsewhere": f"http://localhost:{here}",
            "refused": f"http://127.0.0.1:{closed}",
            "no-such-host": "http://nowhere.invalid",
            "connect-timeout": f"http://127.0.0.1:{full}",
            "tls-untrusted": f"https://127.0.0.1:{tls}",
            "tls-to-plain": f"https://127.0.0.1:{plain}",
            "tls-hang": f"https://127.0.0.1:{here}",
            "tls-cut": f"https://127.0.0.1:{cut}",
        }
        yield server


@contextmanager
def _listening(handle: Callable[[socket.socket], None]) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:

        def run() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:  # closed: the test is over
                    return
                threading.Thread(target=handle, args=[connection], daemon=True).start()

        threading.Thread(target=run, daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)


@contextmanager
def _full() -> Iterator[int]:
    """A port whose queue is full, so that further connections hang."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        time.sleep(0.05)
        yield listener.getsockname()[1]


def _shake_hands(context: ssl.SSLContext, connection: socket.socket) -> None:
    with contextlib.suppress(OSError), context.wrap_socket(connection, server_side=True) as trusted:
        trusted.recv(1)
    connection.close()


def _hang_up(connection: socket.socket, answer: bytes) -> None:
    with connection, contextlib.suppress(OSError):
        connection.recv(65536)
        connection.sendall(answer)

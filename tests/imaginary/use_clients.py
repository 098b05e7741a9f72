"""Clients of all three providers; run where these are installed."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx

from bizmessage.clients._judging import Judge
from bizmessage.clients._routing import Routes
from bizmessage.clients.httpx import raise_typed_errors
from bizmessage.errors.transport import ConnectionFailed
from bizmessage.pigeon import LoftClosed
from bizmessage.smoke_signal import FireOut

ANSWERS = {
    "/pigeon/flights": {"body": {"status": {"number": 1, "words": "closed", "fine": False}}},
    "/signals": {"result": {"statusCode": "42910000"}},
}


class Handler(BaseHTTPRequestHandler):
    """Refuses everything."""

    def do_POST(self) -> None:
        """Answer as the provider of the path does."""
        body = json.dumps(ANSWERS[self.path]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


routes = Routes(hosts={"127.0.0.1/pigeon": "pigeon"})
assert routes.provider_of("https://loft.pigeon.example/x") == "pigeon"
assert routes.provider_of("https://hill.smoke.example/x") == "smoke_signal"
assert routes.provider_of("http://127.0.0.1/pigeon/x") == "pigeon"
assert routes.provider_of("http://127.0.0.1/telex") is None
for name, class_name in (("pigeon", "PigeonConnectionFailed"), ("telex", "TelexConnectionFailed")):
    exchange = Judge(name).exchange("POST", "http://127.0.0.1/", {})
    assert exchange is not None
    assert type(exchange.error_of_failure(OSError("gone"), ConnectionFailed)).__name__ == class_name

server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
for provider, path, error in (("pigeon", "/pigeon/flights", LoftClosed), ("smoke_signal", "/signals", FireOut)):
    try:
        raise_typed_errors(httpx.Client(), provider=provider).post(url + path)
    except error:
        continue
    raise AssertionError(provider)
server.shutdown()
print("done")

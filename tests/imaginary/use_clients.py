"""Clients of all three providers; run where these are installed."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx

from bizmessage.clients.httpx import raise_typed_errors
from bizmessage.clients.judging import Judge
from bizmessage.clients.routing import is_own_host, provider_of
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


assert provider_of("https://loft.pigeon.example/x") == "pigeon"
assert provider_of("https://hill.smoke.example/x") == "smoke_signal"
assert provider_of("http://127.0.0.1/pigeon/x") == "pigeon"
assert provider_of("http://127.0.0.1/telex") is None
assert is_own_host("https://hill.smoke.example/")
assert not is_own_host("https://example.com/")
for name, class_name in (("pigeon", "PigeonConnectionFailed"), ("telex", "TelexConnectionFailed")):
    assert type(Judge(name).failure("http://127.0.0.1/", OSError("gone"), sent=False)).__name__ == class_name

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

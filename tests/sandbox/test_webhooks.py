"""Webhooks reach a real server, which takes them as it would take the vendor's."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from bizmessage._sandbox.targets import TargetRefused, check_target
from bizmessage.kakao import KakaoMessageType
from bizmessage.webhooks import Webhook, read_webhook, verify_signature
from tests.sandbox.using import APP_KEY, NUMBER, SMS, Sandbox, alimtalk, sms

SIGNATURE = "s3cret-서울"


class Target:
    """A server that keeps the webhooks that it gets, and answers with a status for each."""

    def __init__(self) -> None:
        self.received: list[tuple[dict[str, str], bytes]] = []
        self.statuses: list[int] = []
        self.url = ""

    @property
    def webhooks(self) -> list[Webhook]:
        return [read_webhook(body) for _, body in self.received]

    def wait(self, count: int) -> None:
        until(lambda: len(self.received) >= count)


def until(is_true: Callable[[], object]) -> None:
    """Wait for something."""
    deadline = time.monotonic() + 60
    while not is_true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def target() -> Iterator[Target]:
    with serving() as found:
        yield found


@contextmanager
def serving() -> Iterator[Target]:
    """Run a target."""
    found = Target()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            found.received.append((dict(self.headers.items()), body))
            self.send_response(found.statuses.pop(0) if found.statuses else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as the base calls it
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        found.url = f"http://127.0.0.1:{server.server_port}/hook"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield found
        server.shutdown()


def watch(sandbox: Sandbox, url: str, signature: str = SIGNATURE) -> Any:
    return sandbox.control("POST", "/webhooks", {"url": url, "signature": signature})


def test_results_are_posted_in_batches_and_signed(sandbox: Sandbox, target: Target) -> None:
    assert watch(sandbox, target.url) == {"id": 1, "provider": "kakao", "url": target.url, "signed": True}
    numbers = [f"0109999{number:04}" for number in range(248)]
    request = sandbox.accepted("01020003019", "01020003018", *numbers)
    sandbox.advance(2)
    target.wait(3)
    assert sorted(len(webhook.deliveries) for webhook in target.webhooks) == [50, 100, 100]
    for headers, _ in target.received:
        verify_signature(headers, SIGNATURE)
        assert headers["Content-Type"] == "application/json;charset=UTF-8"
    first = min(target.webhooks, key=lambda webhook: webhook.deliveries[0].recipient_seq or 0)
    assert [getattr(result.error, "code", None) for result in first.deliveries][:3] == ["3019", "3018", None]
    assert {result.request_id for webhook in target.webhooks for result in webhook.deliveries} == {request}
    sequences = sorted(result.recipient_seq or 0 for webhook in target.webhooks for result in webhook.deliveries)
    assert sequences == list(range(1, 251))
    assert posts(sandbox)[-1]["body"]["appKey"] == "****"
    body = json.loads(target.received[0][1])
    assert (body["appKey"], body["event"], body["productName"]) == (
        APP_KEY,
        "MESSAGE_RESULT_UPDATE",
        "KakaoTalk Bizmessage",
    )
    assert body["hooks"][0]["kakaoMessageType"] == KakaoMessageType.ALIMTALK_NORMAL
    assert len({webhook.hooks_id for webhook in target.webhooks}) == 3


def test_a_webhook_that_is_not_taken_comes_again(sandbox: Sandbox, target: Target) -> None:
    target.statuses = [500, 302]
    watch(sandbox, target.url)
    sandbox.accepted(NUMBER)
    sandbox.advance(2)
    target.wait(3)
    assert len({body for _, body in target.received}) == 1
    until(lambda: posts(sandbox)[0]["state"] == "delivered")
    assert (posts(sandbox)[0]["attempts"], posts(sandbox)[0]["status"]) == (3, 200)


def posts(sandbox: Sandbox) -> Any:
    return sandbox.control("GET", "/webhooks/posts")["posts"]


def test_it_is_given_up_in_the_end_and_can_be_posted_again(sandbox: Sandbox, target: Target) -> None:
    target.statuses = [503] * 4
    watch(sandbox, target.url)
    sandbox.accepted(NUMBER)
    sandbox.advance(2)
    until(lambda: posts(sandbox) and posts(sandbox)[0]["state"] == "failed")
    (failed,) = posts(sandbox)
    assert (failed["attempts"], failed["status"]) == (4, 503)
    again = sandbox.control("POST", f"/webhooks/posts/{failed['id']}/again")
    assert (again["state"], again["attempts"], again["status"]) == ("delivered", 5, 200)
    assert len(target.received) == 5
    assert sandbox.http.post("/_sandbox/webhooks/posts/999/again").status_code == 404


def test_a_target_that_nobody_listens_at(sandbox: Sandbox) -> None:
    watch(sandbox, "http://127.0.0.1:9/")
    sandbox.accepted(NUMBER)
    sandbox.advance(2)
    until(lambda: posts(sandbox) and posts(sandbox)[0]["state"] == "failed")
    assert posts(sandbox)[0]["error"] == "ConnectError"


def test_without_a_signature_there_is_no_header(sandbox: Sandbox, target: Target) -> None:
    watch(sandbox, target.url, "")
    sandbox.accepted(NUMBER)
    sandbox.advance(2)
    target.wait(1)
    assert "X-Toast-Webhook-Signature" not in target.received[0][0]


def test_a_webhook_is_about_messages_of_one_app_key_and_provider(sandbox: Sandbox, target: Target) -> None:
    watch(sandbox, target.url)
    sandbox.accepted(NUMBER)
    sandbox.send(alimtalk(NUMBER), "/alimtalk/v2.3/appkeys/another/messages")
    sandbox.send(sms(NUMBER), SMS)
    sandbox.advance(2)
    target.wait(2)
    assert sorted(json.loads(body)["appKey"] for _, body in target.received) == ["another", APP_KEY]


def test_refused_and_cancelled_messages_have_no_webhook(sandbox: Sandbox, target: Target) -> None:
    watch(sandbox, target.url)
    sandbox.send(alimtalk("01010003003", NUMBER))
    sandbox.advance(2)
    target.wait(1)
    assert [result.recipient_seq for result in target.webhooks[0].deliveries] == [2]


def test_targets_are_listed_and_removed_and_signatures_never_told(sandbox: Sandbox, target: Target) -> None:
    first, second = watch(sandbox, target.url), watch(sandbox, target.url + "2")
    assert sandbox.control("GET", "/webhooks")["targets"] == [first, second]
    assert SIGNATURE not in sandbox.http.get("/_sandbox/state").text
    assert sandbox.control("DELETE", f"/webhooks/{first['id']}") == first
    assert sandbox.http.delete(f"/_sandbox/webhooks/{first['id']}").status_code == 404
    assert sandbox.control("DELETE", "/webhooks") == {"removed": 1}


@pytest.mark.parametrize(
    "body",
    [
        {"url": "http://8.8.8.8/hook"},
        {"url": "http://169.254.169.254/latest"},
        {"url": "http://[fe80::1]/"},
        {"url": "http://0.0.0.0/"},
        {"url": "http://[::ffff:8.8.8.8]/"},
        {"url": "http://nowhere.invalid/"},
        {"url": "ftp://127.0.0.1/"},
        {"url": "file:///etc/passwd"},
        {"url": "http://"},
        {"url": "http://[::1"},
        {"url": "http://127.0.0.1:99999/"},
        {"url": "nonsense"},
        {"url": "http://127.0.0.1/", "provider": "rcs"},
        {"url": "http://127.0.0.1/", "provider": "nobody"},
        {"url": "http://127.0.0.1/", "signature": "a\r\nX: y"},
    ],
)
def test_where_webhooks_may_not_go(sandbox: Sandbox, body: dict[str, str]) -> None:
    response = sandbox.http.post("/_sandbox/webhooks", json=body)
    assert response.status_code == 409, response.text
    assert response.json()["detail"]
    assert sandbox.control("GET", "/webhooks")["targets"] == []


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:1/",
        "https://10.1.2.3/",
        "http://192.168.0.9/",
        "http://[::1]/",
        "http://[fd00::1]/",
    ],
)
def test_where_they_may(url: str) -> None:
    check_target(url, allow_any=False)


def test_anywhere_with_a_flag() -> None:
    check_target("http://8.8.8.8/", allow_any=True)
    with pytest.raises(TargetRefused):
        check_target("ftp://8.8.8.8/", allow_any=True)


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["127.0.0.2", "127.0.0.1"], ["::1", "127.0.0.1"]])
def test_a_name_is_looked_up_once(
    sandbox: Sandbox, target: Target, addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bizmessage._sandbox.targets._addresses", lambda *_: addresses)
    host = target.url.replace("127.0.0.1", "hooks.invalid")  # which nothing else leads anywhere
    sandbox.control("POST", "/webhooks", {"url": host})
    sandbox.accepted(NUMBER)
    sandbox.control("POST", "/deliver")
    target.wait(1)
    ((headers, _),) = target.received
    assert headers["Host"] == host.removeprefix("http://").removesuffix("/hook")

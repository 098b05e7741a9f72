"""The fixture ``bizmessage_sandbox``, used as users do: real clients, a real server, the classes of the library."""

from __future__ import annotations

import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bizmessage import kakao, rcs
from bizmessage.clients.httpx import raise_typed_errors
from bizmessage.errors import BizMessageError
from bizmessage.kakao import (
    KakaoGatewayRateLimited,
    KakaoSendErrorGroup,
    RecipientNotKakaotalkUser,
    TemplateNotFound,
    Verdict,
    delivery_results,
    raise_for_response,
)
from bizmessage.testing import BizmessageSandbox
from bizmessage.webhooks import WebhookVerifier, read_webhook

SEND = "/alimtalk/v2.3/appkeys/my-key/messages"
SAMPLE = {"senderKey": "5a4d504c45a1b2c3d4e5f60718293a4b5c6d7e8f", "templateCode": "sample-plain"}
HEADERS = {"X-Secret-Key": "my-secret"}


@pytest.fixture
def client(bizmessage_sandbox: BizmessageSandbox) -> Iterator[httpx.Client]:
    """A client of the kind that users have."""
    with httpx.Client(base_url=bizmessage_sandbox.base_url, headers=HEADERS, trust_env=False) as client:
        yield client


def send(client: httpx.Client, *recipients: str) -> httpx.Response:
    return client.post(SEND, json={**SAMPLE, "recipientList": [{"recipientNo": each} for each in recipients]})


def look_up(client: httpx.Client, request_id: str, seq: int = 1) -> bytes:
    return client.get(f"{SEND}/{request_id}/{seq}").content


def test_a_message_is_sent_pending_and_delivered(client: httpx.Client, bizmessage_sandbox: BizmessageSandbox) -> None:
    request_id = send(client, "01000000001").json()["message"]["requestId"]
    (result,) = delivery_results(look_up(client, request_id))
    assert result.verdict is Verdict.PENDING
    assert [each.status for each in bizmessage_sandbox.sent] == ["pending"]
    bizmessage_sandbox.advance(seconds=2)
    (result,) = delivery_results(look_up(client, request_id))
    assert result.verdict is Verdict.DELIVERED
    (sent,) = bizmessage_sandbox.sent
    assert (sent.recipient, sent.template, sent.status) == ("01000000001", "sample-plain", "delivered")


@pytest.mark.parametrize("name", [TemplateNotFound, TemplateNotFound(), TemplateNotFound().fingerprint, "-3003"])
def test_a_recipient_fails(
    client: httpx.Client, bizmessage_sandbox: BizmessageSandbox, name: type[BizMessageError] | BizMessageError | str
) -> None:
    bizmessage_sandbox.fail(name, recipient="01000000002")
    with pytest.raises(KakaoSendErrorGroup) as caught:
        raise_for_response(send(client, "01000000001", "01000000002").json())
    assert [type(error) for error in caught.value.exceptions] == [TemplateNotFound]
    assert {each.recipient: each.status for each in bizmessage_sandbox.sent} == {
        "01000000001": "pending",
        "01000000002": "refused",
    }


def test_the_next_request_fails_and_no_other(client: httpx.Client, bizmessage_sandbox: BizmessageSandbox) -> None:
    bizmessage_sandbox.fail(TemplateNotFound, times=1)
    with pytest.raises(TemplateNotFound):
        raise_for_response(send(client, "01000000001").json())
    raise_for_response(send(client, "01000000001").json())


def test_the_gateway_stands_in(bizmessage_sandbox: BizmessageSandbox) -> None:
    bizmessage_sandbox.fail(KakaoGatewayRateLimited)
    with httpx.Client(base_url=bizmessage_sandbox.base_url, headers=HEADERS, trust_env=False) as plain:
        client = raise_typed_errors(plain, provider="kakao")
        with pytest.raises(KakaoGatewayRateLimited):
            send(client, "01000000001")


def test_an_answer_that_never_comes(client: httpx.Client, bizmessage_sandbox: BizmessageSandbox) -> None:
    bizmessage_sandbox.disturb("reset-after", times=1)
    with pytest.raises(httpx.TransportError):
        send(client, "01000000001")
    assert len(bizmessage_sandbox.sent) == 1  # and was carried out all the same


def test_a_delivery_fails_when_the_test_says_so(client: httpx.Client, bizmessage_sandbox: BizmessageSandbox) -> None:
    request_id = send(client, "01000000001").json()["message"]["requestId"]
    (sent,) = bizmessage_sandbox.deliver(request_id, RecipientNotKakaotalkUser)
    assert sent.error == "RecipientNotKakaotalkUser"
    (result,) = delivery_results(look_up(client, request_id))
    assert isinstance(result.error, RecipientNotKakaotalkUser)
    with pytest.raises(ValueError, match="on its way"):
        bizmessage_sandbox.deliver(request_id)


def test_a_number_says_what_happens(client: httpx.Client, bizmessage_sandbox: BizmessageSandbox) -> None:
    number = bizmessage_sandbox.number_for(RecipientNotKakaotalkUser, substitute="delivered")
    request_id = send(client, number).json()["message"]["requestId"]
    bizmessage_sandbox.advance(minutes=1)
    (result,) = delivery_results(look_up(client, request_id))
    assert result.verdict is Verdict.DELIVERED_BY_SMS


def test_what_is_no_failure_is_refused(bizmessage_sandbox: BizmessageSandbox) -> None:
    with pytest.raises(ValueError, match="KakaoTemplateError"):
        bizmessage_sandbox.fail(kakao.KakaoTemplateError)
    with pytest.raises(ValueError, match="nonsense"):
        bizmessage_sandbox.disturb("nonsense")


def test_another_provider(bizmessage_sandbox: BizmessageSandbox) -> None:
    bizmessage_sandbox.fail(rcs.BrandNotFound)
    body = {"brandId": "b", "chatbotId": "15881234", "recipientNumber": "01000000001", "body": "text"}
    headers = {"X-TC-APP-KEY": "my-key", "X-SECRET-KEY": "my-secret"}
    answer = httpx.post(
        f"{bizmessage_sandbox.base_url}/rcs/v1.0/messages/sms", json=body, headers=headers, trust_env=False
    )
    with pytest.raises(rcs.BrandNotFound):
        rcs.raise_for_response(answer.json())


@pytest.fixture
def target() -> Iterator[tuple[str, list[tuple[dict[str, str], bytes]]]]:
    """A server that keeps the webhooks that it gets."""
    got: list[tuple[dict[str, str], bytes]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook", got
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_webhooks_have_been_told_when_a_test_goes_on(
    client: httpx.Client,
    bizmessage_sandbox: BizmessageSandbox,
    target: tuple[str, list[tuple[dict[str, str], bytes]]],
) -> None:
    url, got = target
    bizmessage_sandbox.webhooks(url, signature="s")
    send(client, "01000000001", "01000000002")
    bizmessage_sandbox.advance(seconds=5)
    ((headers, body),) = got
    WebhookVerifier("s").verify(headers)
    assert [result.recipient_seq for result in read_webhook(body).deliveries] == [1, 2]
    assert [post.state for post in bizmessage_sandbox.webhook_posts] == ["delivered"]
    with pytest.raises(ValueError, match="private"):
        bizmessage_sandbox.webhooks("http://8.8.8.8/hook")


def test_many_messages_are_all_there(client: httpx.Client, bizmessage_sandbox: BizmessageSandbox) -> None:
    for _ in range(3):
        send(client, *(f"0109{number:07}" for number in range(600)))
    assert [each.recipient for each in bizmessage_sandbox.sent] == [f"0109{number:07}" for number in range(600)] * 3


USERS_TESTS = """
import httpx, pytest
from bizmessage.kakao import TemplateNotFound, raise_for_response

@pytest.mark.parametrize("number", range(6))
def test_each_has_its_own(bizmessage_sandbox, number):
    assert bizmessage_sandbox.sent == []
    bizmessage_sandbox.fail(TemplateNotFound, times=1)
    answer = httpx.post(
        f"{bizmessage_sandbox.base_url}/alimtalk/v2.3/appkeys/k/messages", headers={"X-Secret-Key": "s"},
        json={"senderKey": "5a4d504c45a1b2c3d4e5f60718293a4b5c6d7e8f", "templateCode": "sample-plain",
              "recipientList": [{"recipientNo": f"0109000000{number}"}]},
    )
    with pytest.raises(TemplateNotFound):
        raise_for_response(answer.json())
    assert [each.recipient for each in bizmessage_sandbox.sent] == [f"0109000000{number}"]
"""


def test_workers_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    (tmp_path / "test_users.py").write_text(USERS_TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "6 passed" in done.stdout, done.stdout + done.stderr


def test_a_run_that_asks_for_nothing_loads_nothing(tmp_path: Path) -> None:
    (tmp_path / "test_nothing.py").write_text(
        "import sys\ndef test_nothing():\n    assert not {'httpx', 'fastapi', 'bizmessage.sandbox'} & {*sys.modules}\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("import sys\nsys.modules['uvicorn'] = None\n")
    (tmp_path / "test_it.py").write_text("def test_it(bizmessage_sandbox):\n    pass\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert 'needs uvicorn: pip install "bizmessage[pytest]"' in done.stdout, done.stdout


def test_the_control_api_speaks_json(bizmessage_sandbox: BizmessageSandbox) -> None:
    answer = httpx.get(f"{bizmessage_sandbox.control_url}/state", trust_env=False)
    assert json.loads(answer.content)["frozen"] is True

"""What strangers send: nothing makes the sandbox fail, and nothing secret gets into what it keeps."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from bizmessage._sandbox.store import Store, StoreUnusable
from bizmessage.sandbox import Settings, running
from tests.sandbox.using import ALIMTALK, APP_KEY, MESSAGES, NUMBER, ORDER, SECRET, SENDER, SMS, Sandbox, alimtalk, sms

HUGE = 10**400
ODD: list[Any] = [
    None,
    1,
    True,
    [],
    {},
    [[]],
    "\x00",
    "\ud800",
    HUGE,
    -HUGE,
    1e308,
    "x" * 100_000,
    "０１０１０００３００３",
]
JSON = {"Content-Type": "application/json"}


def status(sandbox: Sandbox, path: str, body: object, **headers: str) -> int:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return sandbox.http.post(path, content=raw, headers={**JSON, **named}).status_code


@pytest.mark.parametrize("value", ODD, ids=lambda each: ascii(each)[:12])
def test_odd_values_anywhere(sandbox: Sandbox, value: Any) -> None:
    recipient = {"recipientNo": NUMBER}
    filled = {"templateParameter": {"name": value, "order": value}}
    bodies = [{**alimtalk(NUMBER), name: value} for name in ("senderKey", "templateCode", "requestDate", "statsId")]
    bodies += [alimtalk(NUMBER, recipientList=value), alimtalk(NUMBER, recipientList=[value])]
    bodies += [
        alimtalk(NUMBER, recipientList=[{**recipient, name: value}]) for name in ("recipientNo", "resendParameter")
    ]
    bodies += [alimtalk(NUMBER, templateCode=ORDER, recipientList=[{**recipient, **filled}])]
    asked = [(MESSAGES, body) for body in bodies]
    asked += [(SMS, sms(NUMBER, **{name: value})) for name in ("recipientNumber", "sendDateTime", "buttons", "body")]
    price = {"title": "a", "regularPrice": value, "discountPrice": value}
    offer = {"senderKey": SENDER, "chatBubbleType": "COMMERCE", "commerce": price, "recipientList": [recipient]}
    asked += [(f"/brand-message/v1.0/appkeys/{APP_KEY}/freestyle-messages", offer)]
    asked += [(f"{ALIMTALK}/sender/token", {"plusFriendId": value, "token": value})]
    found = [(body, code) for path, body in asked if (code := status(sandbox, path, body)) >= 500]
    assert found == []
    assert sandbox.http.get("/_sandbox/messages", params={"limit": 1000}).status_code == 200


@pytest.mark.parametrize(
    "body",
    [b"[" * 100_000, b'{"a":' * 50_000 + b"1" + b"}" * 50_000, b'{"a":"\xff"}', b"\xef\xbb\xbf{}", b'{"a":1'],
    ids=["deep list", "deep object", "no UTF-8", "a mark", "half"],
)
def test_what_is_no_json_is_refused(sandbox: Sandbox, body: bytes) -> None:
    assert status(sandbox, MESSAGES, body) < 500


def test_odd_headers(sandbox: Sandbox) -> None:
    assert status(sandbox, MESSAGES, alimtalk(NUMBER), X_Sandbox_Answer="recipient=1:" * 4000 + "-3003") == 400
    assert status(sandbox, MESSAGES, alimtalk(NUMBER), X_Sandbox_Answer="recipient=nan: -3003") == 400
    assert status(sandbox, MESSAGES, alimtalk(NUMBER), X_Sandbox_Answer="delay=1e400") == 400
    assert sandbox.http.get("/_sandbox/state", headers={"Origin": "http://[broken"}).status_code == 403


def test_many_rules_do_not_take_long(sandbox: Sandbox) -> None:
    for number in range(300):
        sandbox.rule("-3003", recipient=f"0101234{number:04}")
    began = time.monotonic()
    sandbox.accepted(*[f"0109876{number:04}" for number in range(1000)])
    assert time.monotonic() - began < 5


def test_two_sandboxes_do_not_share_a_file(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with running(Settings(database=file)) as server, Sandbox(server) as sandbox:
        with pytest.raises(StoreUnusable, match="locked"):
            Store(file)
        sandbox.accepted(NUMBER)
    Store(file).close()


def test_no_secret_is_kept_wherever_it_is_put(tmp_path: Path) -> None:
    with running(Settings(database=tmp_path / "sandbox.db")) as server, Sandbox(server) as sandbox:
        for path in (f"/alimtalk/v2.3/AppKeys/{APP_KEY}/messages", f"/alimtalk/v2.3/appkeys//{APP_KEY}/x", MESSAGES):
            sandbox.http.get(path, params={"secretKey": SECRET, "appKey": APP_KEY, "requestId": "x"})
        for folder in (ALIMTALK, "/nowhere"):
            sandbox.send({"resendAppKey": APP_KEY, "nested": {"secret_key": SECRET}}, f"{folder}/failback/appkey")
        sandbox.send(alimtalk(NUMBER), Authorization=f"Bearer {SECRET}", Cookie=f"session={SECRET}")
        shown = json.dumps([sandbox.control("GET", f"/exchanges/{number}") for number in range(1, 7)])
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"****" in kept
    for each in (APP_KEY, SECRET):
        assert each.encode() not in kept
        assert each not in shown

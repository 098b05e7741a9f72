"""What is in a file outlives the process: nothing that was acknowledged is lost, not even by ``kill -9``."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from bizmessage._sandbox.store import Store, StoreUnusable
from bizmessage.sandbox import Settings, running
from tests.loopback import closed_port
from tests.sandbox.test_webhooks import serving, until, watch
from tests.sandbox.using import ALIMTALK, APP_KEY, HEADERS, MESSAGES, NUMBER, SECRET, SENDER, Sandbox, alimtalk


def test_nothing_that_was_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    acknowledged: list[str] = []
    for _ in range(2):
        acknowledged += _killed_while_sending(file)
    with running(Settings(database=file)) as server, Sandbox(server) as sandbox:
        kept = set()
        before = None
        while page := sandbox.sent(limit=1000, **({"before": before} if before else {})):
            kept |= {each["request_id"] for each in page}
            before = page[-1]["id"]
        assert len(acknowledged) > 20
        assert set(acknowledged) <= kept
        sandbox.advance(5)
        assert sandbox.look_up(acknowledged[-1])["resultCode"] == "1000"


def _killed_while_sending(file: Path) -> list[str]:
    """The ids that a sandbox gave out before it was killed in the middle of its work."""
    url = closed_port()
    command = [
        str(Path(sys.executable).with_name("bizmessage")),
        "sandbox",
        "--quiet",
        "--port",
        url.rpartition(":")[2],
    ]
    process = subprocess.Popen([*command, "--database", str(file)], stdout=subprocess.DEVNULL)
    acknowledged: list[str] = []

    def send() -> None:
        with httpx.Client(base_url=url, headers=HEADERS, trust_env=False) as client:
            while True:
                try:
                    answer = client.post(MESSAGES, json=alimtalk(NUMBER))
                    acknowledged.append(answer.json()["message"]["requestId"])
                except httpx.ConnectError:
                    if process.poll() is not None:
                        return
                    time.sleep(0.02)  # it is not there yet
                except httpx.HTTPError:
                    return

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        until(lambda: len(acknowledged) > 15)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        for thread in threads:
            thread.join(20)
    return acknowledged


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    settings = Settings(database=tmp_path / "sandbox.db")
    templates = f"{ALIMTALK}/senders/{SENDER}/templates"
    with running(settings) as server, Sandbox(server) as sandbox:
        request = sandbox.accepted(NUMBER)
        sandbox.send(alimtalk(NUMBER), X_NC_API_IDEMPOTENCY_KEY="once")
        sandbox.rule("TemplateNotFound", times=3, template="rare")
        sandbox.send(alimtalk(NUMBER, templateCode="rare"))
        sandbox.send({"templateCode": "mine", "templateName": "n", "templateContent": "c"}, templates)
        sandbox.http.delete(f"{templates}/sample-order")
    with running(settings) as server, Sandbox(server) as sandbox:
        assert sandbox.look_up(request)["recipientNo"] == NUMBER
        assert sandbox.send(alimtalk(NUMBER), X_NC_API_IDEMPOTENCY_KEY="once")["header"]["resultCode"] == -1005
        assert [each["remaining"] for each in sandbox.control("GET", "/rules")["rules"]] == [2]
        assert sandbox.get(f"{templates}/mine")["header"]["isSuccessful"]
        assert not sandbox.get(f"{templates}/sample-order")["header"]["isSuccessful"]


def test_webhooks_that_were_not_taken_are_posted_by_the_next_run(tmp_path: Path) -> None:
    settings = Settings(database=tmp_path / "sandbox.db", webhook_pause=30)
    with serving() as target:
        target.statuses = [500]
        with running(settings) as server, Sandbox(server) as sandbox:
            watch(sandbox, target.url)
            sandbox.accepted(NUMBER)
            sandbox.advance(2)
            target.wait(1)
        with running(settings):
            target.wait(2)
        assert len({webhook.hooks_id for webhook in target.webhooks}) == 1
        # The app key is nowhere once the process is gone that was told it.
        assert [json.loads(body)["appKey"] for _, body in target.received] == [APP_KEY, "****"]


def test_no_key_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with running(Settings(database=file)) as server, Sandbox(server) as sandbox, serving() as target:
        watch(sandbox, target.url, "")
        sandbox.accepted(NUMBER)
        sandbox.get(MESSAGES, requestId="x")
        sandbox.http.get(f"/alimtalk/v2.3/appkeys/{APP_KEY}/nothing")
        until(lambda: sandbox.control("GET", "/state")["counts"]["delivered"] == 1)
    found = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert NUMBER.encode() in found
    assert SECRET.encode() not in found
    assert APP_KEY.encode() not in found


@pytest.mark.parametrize("content", [b"no database", None])
def test_a_file_that_is_something_else_is_left_alone(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "other.db"
    if content is None:
        connection = sqlite3.connect(file)
        connection.execute("CREATE TABLE theirs (a)")
        connection.close()
    else:
        file.write_bytes(content)
    before = file.read_bytes()
    with pytest.raises(StoreUnusable):
        Store(file)
    assert file.read_bytes() == before


def test_what_fails_in_a_transaction_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "sandbox.db")

    def fail() -> Any:
        with store.transaction():
            store.put_rule(1, "{}")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert store.rules() == []
    store.close()

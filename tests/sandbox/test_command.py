"""``bizmessage sandbox`` as people run it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from bizmessage._cli.app import app
from tests.loopback import closed_port
from tests.sandbox.test_webhooks import serving, until
from tests.sandbox.using import APP_KEY, HEADERS, MESSAGES, NUMBER, SECRET, alimtalk

COMMAND = [str(Path(sys.executable).with_name("bizmessage")), "sandbox"]


@contextmanager
def started(*options: str) -> Iterator[tuple[httpx.Client, subprocess.Popen[str]]]:
    """Run the command and wait until it answers."""
    url = closed_port()
    process = subprocess.Popen(
        [*COMMAND, "--port", url.rpartition(":")[2], *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    with httpx.Client(base_url=url, headers=HEADERS, trust_env=False) as client:

        def answers() -> bool:
            assert process.poll() is None, process.stdout and process.stdout.read()
            try:
                return client.get("/_sandbox/state").status_code == 200
            except httpx.ConnectError:
                return False

        try:
            until(answers)
            yield client, process
        finally:
            process.kill()
            process.communicate()


def test_it_answers_and_writes_a_line_for_each_request_without_keys_and_numbers() -> None:
    with started("--delay", "0") as (client, process):
        answer = client.post(MESSAGES, json=alimtalk("01010003003", NUMBER)).json()
        client.get(f"{MESSAGES}/{answer['message']['requestId']}/2")
        client.get(f"/alimtalk/v2.3/appkeys/{APP_KEY}/{NUMBER}")
        client.patch(f"/alimtalk/v9/appkeys/{APP_KEY}/x?recipientNo={NUMBER}")
        process.send_signal(signal.SIGINT)
        written, _ = process.communicate(timeout=60)
    first, second, *lines = written.splitlines()
    assert first.startswith("bizmessage sandbox: http://127.0.0.1:")
    assert "memory" in second
    assert [line.partition(" ")[2] for line in lines][:1] == [
        "POST /alimtalk/v2.3/appkeys/****/messages 200 kakao/api/-3003"
    ]
    assert len(lines) == 4
    for hidden in (APP_KEY, SECRET, NUMBER):
        assert hidden not in written
    assert process.returncode == 0


def test_quietly() -> None:
    with started("--quiet") as (client, process):
        client.post(MESSAGES, json=alimtalk(NUMBER))
        process.send_signal(signal.SIGTERM)
        written, _ = process.communicate(timeout=60)
    assert len(written.splitlines()) == 2


def test_webhooks_from_the_command_line() -> None:
    with serving() as target:
        options = ("--webhook", target.url, "--signature", "sig", "--delay", "0.1")
        with started(*options) as (client, _):
            assert client.get("/_sandbox/state").json()["targets"][0]["signed"] is True
            client.post(MESSAGES, json=alimtalk(NUMBER))
            target.wait(1)
        assert target.received[0][0]["X-Toast-Webhook-Signature"] == "sig"


def test_it_ends_although_somebody_watches() -> None:
    with started() as (client, process), client.stream("GET", "/_sandbox/events") as response:
        assert next(response.iter_lines()) == ": watching"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0


def run(*options: str) -> tuple[int, str]:
    """The exit status of the command and what it wrote, in this process."""
    done = CliRunner().invoke(app, ["sandbox", *options])
    return done.exit_code, done.output


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--host", "0.0.0.0"], "--allow-remote"),  # noqa: S104 - which is refused
        (["--host", "example.com"], "--allow-remote"),
        (["--webhook", "http://8.8.8.8/"], "--allow-any-webhook"),
        (["--database", __file__], "cannot be used as a database"),
        (["--port", "70000"], "70000"),
        (["--delay", "-1"], "-1"),
    ],
)
def test_what_it_refuses_to_do(options: list[str], says: str) -> None:
    status, written = run(*options)
    assert status == 2
    assert says in written
    assert "Traceback" not in written


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status, written = run("--port", str(taken.getsockname()[1]))
    assert status == 2
    assert "cannot be listened to" in written


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "fastapi.py").write_text("raise ModuleNotFoundError(\"No module named 'fastapi'\", name='fastapi')\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(COMMAND, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.returncode == 2
    assert done.stderr == 'bizmessage: fastapi is missing; install it with: pip install "bizmessage[sandbox]"\n'

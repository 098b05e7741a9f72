"""What prints the local variables of each frame prints nothing of a payload: with the default settings of each tool."""

from __future__ import annotations

import inspect
import io
import json
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import sentry_sdk
import structlog
from rich.console import Console
from rich.traceback import Traceback
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from bizmessage.clients import httpx as typed_httpx
from bizmessage.errors import BizMessageError
from tests import clients, faults, leaking
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def errors() -> Iterator[dict[str, BizMessageError]]:
    """An error of every way to raise one, with its traceback."""
    with faults.serving() as server:
        cases = {**leaking.of_reading(), **leaking.of_clients(server)}
        yield {name: leaking.caught(case) for name, case in cases.items()}


def shown_by_rich(error: BizMessageError) -> str:
    console = Console(file=io.StringIO(), width=400)
    shown = Traceback.from_exception(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_length=1000,
        locals_max_string=10_000,
        extra_lines=0,
    )
    console.print(shown)
    return str(console.file.getvalue())  # type: ignore[attr-defined]


def shown_by_structlog(error: BizMessageError) -> str:
    return repr(structlog.processors.dict_tracebacks(None, "error", {"exc_info": error}))


class Kept(Transport):
    """Keeps the events instead of sending them."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Any] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.events.append(envelope.get_event())


@cache
def sentry() -> tuple[sentry_sdk.Client, Kept]:
    """A client of Sentry with its default settings, and what it would have sent."""
    transport = Kept()
    return sentry_sdk.Client(dsn="http://key@127.0.0.1:1/1", transport=transport), transport


def shown_by_sentry(error: BizMessageError) -> str:
    client, transport = sentry()
    with sentry_sdk.new_scope() as scope:
        scope.set_client(client)
        scope.capture_exception(error)
    return json.dumps(transport.events.pop()["exception"])


def shown_by_the_standard_library(error: BizMessageError) -> str:
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


@pytest.mark.parametrize(
    "shown",
    [shown_by_rich, shown_by_structlog, shown_by_sentry, shown_by_the_standard_library],
    ids=lambda f: f.__name__,
)
def test_what_a_tool_shows(errors: dict[str, BizMessageError], shown: Callable[[BizMessageError], str]) -> None:
    for name, error in errors.items():
        text = shown(error)
        assert type(error).__name__ in text, name
        assert "leaking.py" in text, name
        check(name, text)


def test_what_crosses_a_process(errors: dict[str, BizMessageError]) -> None:
    for name, error in errors.items():
        pickled = pickle.dumps(error)
        check(name, pickled.decode("latin-1"))
        assert b"X-Secret-Key" not in pickled
        assert type(pickle.loads(pickled)) is type(error)


def test_what_pytest_shows(tmp_path: Path) -> None:
    script = tmp_path / "test_all.py"
    script.write_text(
        "import pytest\n"
        "from tests import faults, leaking\n"
        "@pytest.fixture(scope='session')\n"
        "def server():\n"
        "    with faults.serving() as it:\n"
        "        yield it\n"
        "@pytest.mark.parametrize('name', list(leaking.of_reading()))\n"
        "def test_reading(name):\n"
        "    leaking.of_reading()[name]()\n"
        "@pytest.mark.parametrize('post', leaking.CLIENTS)\n"
        "@pytest.mark.parametrize('fault', leaking.FAULTS)\n"
        "def test_clients(server, post, fault):\n"
        "    post(server.url(fault, 'm'))\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--showlocals",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(script),
    ]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    count = len(leaking.of_reading()) + len(leaking.CLIENTS) * len(leaking.FAULTS)
    assert f"{count} failed" in result.stdout
    check("pytest", "\n".join(line for line in result.stdout.splitlines() if not line.startswith("SECRETS")))


def check(name: str, text: str) -> None:
    for secret in leaking.SECRETS:
        assert secret not in text, f"{name}: {text[max(0, text.index(secret) - 500) : text.index(secret) + 100]}"


def test_errors_of_others_pass_through_frames_that_hold_nothing() -> None:
    source = Path(inspect.getfile(typed_httpx)).parent
    with faults.serving() as server:
        for client in clients.ALL:
            with client(hosts={}) as send:
                for fault in ("refused", "cut"):
                    with pytest.raises(Exception, match=r".") as caught:
                        send("POST", leaking.address(server.url(fault, "m")), json.dumps(leaking.content()).encode())
                    assert not isinstance(caught.value, BizMessageError)
                    frames = [frame for frame, _ in traceback.walk_tb(caught.tb)]
                    ours = [frame for frame in frames if Path(frame.f_code.co_filename).parent == source]
                    assert ours
                    for frame in ours:
                        check(client.__name__, repr(frame.f_locals))


def test_no_error_of_a_client_has_a_frame_of_it(errors: dict[str, BizMessageError]) -> None:
    for name, error in errors.items():
        files = [Path(frame.f_code.co_filename) for frame, _ in traceback.walk_tb(error.__traceback__)]
        assert not any(file.parent.name in ("httpx", "requests") for file in files), name
        while error.__cause__ is not None:
            assert error.__cause__.__traceback__ is None
            error = error.__cause__  # type: ignore[assignment]

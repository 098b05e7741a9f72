"""What the command does where it is interrupted, cannot write, or is told what it does not know."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("bizmessage"))


def run(*arguments: str, stdout: int = subprocess.PIPE, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "LANG": "C.UTF-8", **environment}
    return subprocess.run([COMMAND, *arguments], env=env, stdout=stdout, stderr=subprocess.PIPE, check=False)


@pytest.mark.parametrize("arguments", [("explain", "--lag", "en", "-3003"), ("search", "-x", "template")])
def test_an_unknown_option_is_a_wrong_call(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert b"No such option" in result.stderr


def test_a_code_with_its_minus_is_none(tmp_path: Path) -> None:
    assert b"TemplateNotFound" in run("explain", "-3003").stdout
    assert b"TemplateNotFound" in run("search", "-3003").stdout
    assert run("explain", "--", "-3003").stdout == run("explain", "-3003").stdout
    assert b"nothing is called '-77777'." in run("explain", "-77777").stderr
    assert b"nothing is about '-77777 xyzzyplugh'." in run("search", "-77777", "xyzzyplugh").stderr
    assert run("search", "template", "--limit", "-3").returncode == 2


@pytest.mark.parametrize(
    ("name", "heading", "caught"),
    [
        ("KakaoSendErrorGroup", b"kakao/-/KakaoSendErrorGroup", b""),
        ("bizmessage.kakao.KakaoTemplateError", b"kakao/-/KakaoTemplateError", b"kakao/api/-3003 TemplateNotFound"),
        ("TemplateError", b"TemplateError", b"kakao/api/-3003 TemplateNotFound"),
        ("OutcomeUnknown", b"OutcomeUnknown", b"kakao/api/-9999 SystemFailure"),
        ("unknownrcsapierror", b"rcs/api/UnknownRcsApiError", b""),
        ("SendErrorGroup", b"SendErrorGroup", b""),
        ("KakaoGatewayRateLimited", b"kakao/gateway/4291000 KakaoGatewayRateLimited", b""),
    ],
)
def test_a_class_without_a_code_is_explained(name: str, heading: bytes, caught: bytes) -> None:
    result = run("explain", name)
    assert result.stdout.splitlines()[0] == heading
    assert caught in result.stdout
    assert result.returncode == 0


@pytest.mark.parametrize("arguments", [("explain", "-3003"), ("list",), ("search", "template", "--json")])
def test_a_full_disk_is_told_in_a_line(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        result = run(*arguments, stdout=full.fileno())
    assert result.stderr == b"bizmessage: No space left on device\n"
    assert result.returncode == 1


def test_a_terminal_without_korean_gets_the_numbers_of_the_letters() -> None:
    result = run("explain", "-3003", "--lang", "ko", PYTHONIOENCODING="cp1252")
    assert result.stderr == b""
    assert "존재하는".encode("ascii", "backslashreplace") in result.stdout
    shown = run("explain", "-3003", "--json", PYTHONIOENCODING="cp1252").stdout
    assert json.loads(shown.decode("cp1252")) == json.loads(run("explain", "-3003", "--json").stdout)


def _mind_interrupts() -> None:
    """What a shell runs in the background ignores Ctrl-C, and so does all that this starts: the tests too."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_after_an_interrupt_the_status_says_so() -> None:
    with subprocess.Popen(
        [COMMAND, "annotate"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_mind_interrupts,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"a line\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"a line\n"  # now it waits for the next one
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in stderr


def test_who_reads_no_further_is_no_mistake() -> None:
    with subprocess.Popen([COMMAND, "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""

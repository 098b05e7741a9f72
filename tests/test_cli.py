"""The command in the terminal, as a user calls it."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bizmessage._catalogue.entries import entries
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._catalogue.looking_up import look_up
from bizmessage._cli.annotating import annotate
from bizmessage._cli.app import app
from bizmessage._cli.finding import search
from tests.catalogue import code_classes, rows

COMMAND = str(Path(sys.executable).parent / "bizmessage")


def run(*arguments: str, **environment: str) -> Result:
    env: dict[str, str | None] = {"LC_ALL": None, "LC_MESSAGES": None, "LANG": "C.UTF-8", **environment}
    return CliRunner().invoke(app, arguments, env=env, prog_name="bizmessage")


def test_every_code_is_there() -> None:
    by_path = {entry.path: entry for entry in entries()}
    assert sorted(by_path) == sorted(f"{row['path']}/{row['code']}" for row in rows())
    for error in code_classes():
        entry = by_path[f"{error.provider}/{error.table}/{error.code}"]
        assert entry.name == error.__name__
        assert entry.explain("en") == error.explain("en")
        assert entry.explain("ko") == error.explain("ko")


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("3018", ["kakao/delivery/3018"]),
        ("-3003", ["kakao/api/-3003", "rcs/api/-3003"]),
        ("\N{MINUS SIGN}3003", ["kakao/api/-3003", "rcs/api/-3003"]),
        ("0", sorted(f"{row['path']}/0" for row in rows() if row["code"] == "0")),
        ("TemplateNotFound", ["kakao/api/-3003", "rcs/api/-4020"]),
        ("TEMPLATE_NOT_FOUND", ["kakao/api/-3003", "rcs/api/-4020"]),
        ("templatenotfound", ["kakao/api/-3003", "rcs/api/-4020"]),
        ("kakao/api/-3003", ["kakao/api/-3003"]),
        ("3003", []),
        ("", []),
        ("-", []),
    ],
)
def test_looking_up(query: str, paths: list[str]) -> None:
    assert [entry.path for entry in look_up(query)] == paths


def test_explain_a_code_with_its_minus() -> None:
    result = run("explain", "-3003")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "kakao/api/-3003 TemplateNotFound"
    assert "\n\nrcs/api/-3003 SendTimeTooFarAhead\n" in result.stdout  # told apart, and both there


def test_explain_several_at_once_each_once() -> None:
    result = run("explain", "3018", "-3003", "TemplateNotFound", "--lang", "ko")
    headings = [line for line in result.stdout.splitlines() if line.startswith(("kakao/", "rcs/"))]
    assert [line.split()[0] for line in headings] == [
        "kakao/delivery/3018",
        "kakao/api/-3003",
        "rcs/api/-3003",
        "rcs/api/-4020",
    ]
    assert "조치 방법: " in result.stdout


def test_explain_suggests_what_is_near() -> None:
    result = run("explain", "TemplateNotFond", "3018")
    assert result.exit_code == 1
    assert "nothing is called 'TemplateNotFond'. Did you mean TemplateNotFound" in result.stderr
    assert "kakao/delivery/3018" in result.stdout  # the rest is explained all the same
    assert run("explain").exit_code == 2


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("template not found", "TemplateNotFound"),
        ("carousel button", "CarouselButtonMismatch"),
        ("carosel buton mismatch", "CarouselButtonMismatch"),
        ("카카오톡 유저가 아님", "RecipientNotKakaotalkUser"),
        ("카카오톡유저가 아 님", "RecipientNotKakaotalkUser"),
        ("야간 광고", "NightAdNotAllowed"),
        ("idempotency", "DuplicateIdempotencyKey"),
    ],
)
def test_search_finds_what_is_meant(words: str, first: str) -> None:
    assert first in [entry.name for entry in search(words)[:3]]


def test_search_in_korean_finds_what_has_the_word() -> None:
    found = search("템플릿")
    assert len(found) > 50
    assert all("템플릿" in entry.title("ko") + entry.advice.remedy_ko for entry in found[:30])


def test_search_says_when_there_is_nothing() -> None:
    result = run("search", "xyzzyplugh")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert run("search", "!!!").exit_code == 1


def test_list_filters() -> None:
    result = run("list", "--category", "carousel", "--provider", "kakao", "--table", "delivery", "--json")
    found = json.loads(result.stdout)
    assert {(each["category"], each["provider"], each["table"]) for each in found} == {
        ("carousel", "kakao", "delivery")
    }
    assert len(run("list").stdout.splitlines()) == len(rows())
    assert run("list", "--category", "carousel", "--retry", "later").exit_code == 1
    wrong = run("list", "--category", "carusel")
    assert wrong.exit_code == 2
    assert "Did you mean carousel?" in wrong.stderr


def test_json_everywhere() -> None:
    for arguments in (("explain", "-3003"), ("search", "템플릿"), ("list", "--retry", "later")):
        for each in json.loads(run(*arguments, "--json").stdout):
            assert set(each) >= {
                "provider",
                "table",
                "code",
                "name",
                "fault",
                "retry",
                "fallback",
                "remedy",
                "remedy_ko",
            }


@pytest.mark.parametrize(
    ("environment", "korean"),
    [({"LANG": "ko_KR.UTF-8"}, True), ({"LANG": "ko_KR.UTF-8", "LC_ALL": "en_US.UTF-8"}, False), ({"LANG": ""}, False)],
)
def test_the_language_follows_the_locale(environment: dict[str, str], korean: bool) -> None:
    assert ("조치 방법" in run("explain", "3018", **environment).stdout) is korean


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (b'{"header": {"resultCode": -1000, "isSuccessful": false}}', [b"InvalidAppKey"]),
        (b'{\\"resultCode\\": \\"3019\\"}', [b"RecipientNotKakaotalkUser"]),
        (b"resultCode=3019 and result_code: 54003", [b"RecipientNotKakaotalkUser", b"SendingToRecipientFailed"]),
        (b"POST /alimtalk/ resultCode: -3003", [b"kakao/api TemplateNotFound"]),
        (b"POST /rcs/ resultCode: -3003", [b"rcs/api SendTimeTooFarAhead"]),
        (b"resultCode: -3003", [b"kakao/api TemplateNotFound", b"rcs/api SendTimeTooFarAhead"]),
        (b"fingerprint kakao/delivery/3019", [b"RecipientNotKakaotalkUser"]),
        (b'"resultCode": 0', []),
        (b'"resultCode": "1000"', []),
        (b'"resultCode": -30031234', []),
        (b'"resultCode": 3019.5', []),
        (b"3019 -3003 took 3019 ms, code 3019", []),
        (b"\xff\xfe resultCode \x00", []),
    ],
)
def test_annotate_a_line(line: bytes, names: list[bytes]) -> None:
    found = annotate(line, "en")
    assert all(name in found for name in names)
    assert (found == line) is (not names)
    # What was put in can be taken out again, and nothing else was changed.
    rest = found
    while b" [" in rest and b"again: " in rest:
        start = rest.index(b" [")
        rest = rest[:start] + rest[rest.index(b")]", start) + 2 :]
    assert rest == line


def test_annotate_leaves_every_other_byte_alone(tmp_path: Path) -> None:
    data = bytes(range(256)) * 20 + b"\r\n\n" + b"no end of line"
    (tmp_path / "app.log").write_bytes(data)
    result = subprocess.run([COMMAND, "annotate", str(tmp_path / "app.log")], capture_output=True, check=True)
    assert result.stdout == data
    assert result.stderr == b""


def test_annotate_as_json(tmp_path: Path) -> None:
    (tmp_path / "app.log").write_bytes(b'nothing\n"resultCode": "3019", "resultCode": -1000\n')
    lines = run("annotate", "--json", str(tmp_path / "app.log")).stdout.splitlines()
    found = [json.loads(line) for line in lines]
    assert [(each["line"], each["position"], each["name"]) for each in found] == [
        (2, 20, "RecipientNotKakaotalkUser"),
        (2, 41, "InvalidAppKey"),
    ]


def test_annotate_streams() -> None:
    with subprocess.Popen([COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b'"resultCode": "3019"\n')
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], 20)
        assert ready, "the line should come back before the input ends"
        assert b"RecipientNotKakaotalkUser" in process.stdout.readline()
        process.stdin.close()
        assert process.wait(20) == 0


def on_terminal(*arguments: str, **environment: str) -> str:
    """What a command writes to a terminal of 80 columns."""
    leader, follower = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LANG": "C.UTF-8", **environment}
    env.pop("CI", None)
    with subprocess.Popen([COMMAND, *arguments], stdout=follower, stderr=follower, env=env) as process:
        os.close(follower)
        written = b""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                piece = os.read(leader, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            written += piece
        process.wait(20)
    os.close(leader)
    return written.decode()


def test_colours_and_tables_on_a_terminal_only() -> None:
    assert "\x1b[" in on_terminal("explain", "-3003")
    assert "╭" in on_terminal("explain", "-3003")
    assert "\x1b[3" not in on_terminal("explain", "-3003", NO_COLOR="1")
    assert "\x1b[" not in run("explain", "-3003").stdout
    assert "╭" not in run("explain", "-3003").stdout


def test_korean_has_its_width() -> None:
    from rich.cells import cell_len

    lines = (
        on_terminal("explain", "3018", "-1005", "--lang", "ko", NO_COLOR="1")
        .replace("\x1b[1m", "")
        .replace("\x1b[0m", "")
    )
    boxed = [line for line in lines.splitlines() if line.startswith(("│", "╭", "╰"))]
    assert len(boxed) > 10
    assert {cell_len(line) for line in boxed} == {80}


def test_completion() -> None:
    env = {
        **os.environ,
        "_BIZMESSAGE_COMPLETE": "bash_complete",
        "COMP_WORDS": "bizmessage explain TemplateNotF",
        "COMP_CWORD": "2",
    }
    result = subprocess.run([COMMAND], env=env, capture_output=True, text=True, check=False)
    assert result.stdout.split() == ["plain,TemplateNotFound", "plain,TemplateNotFound"]


def test_the_version() -> None:
    first, *pages = run("--version").stdout.splitlines()
    assert first == "bizmessage 0.1.0"
    assert pages == [f"{name}: the vendor's page of {wire_of(name).page_date}" for name in providers()]
    assert all(re.fullmatch(r"[a-z]+: the vendor's page of \d{4}-\d\d-\d\d", page) for page in pages)


def test_the_guide_shows_what_is_written() -> None:
    guide = (Path(__file__).parent.parent / "docs" / "terminal.md").read_text(encoding="utf-8")
    shown = guide.split("$ bizmessage explain 3019\n")[1].split("```")[0]
    assert run("explain", "3019").stdout == shown


def test_the_command_starts_in_no_time() -> None:
    # What makes a command slow to start is what it imports: the terminal library and the search are for later.
    script = "import sys, bizmessage._cli.app; print([name for name in ('rich', 'rapidfuzz') if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"

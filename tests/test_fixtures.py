"""``bizmessage fixtures``: what it prints and writes leads back to the class that was asked for."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bizmessage._catalogue.entries import entries
from bizmessage._cli import app as commands
from bizmessage._sandbox import fixtures
from bizmessage._sandbox.failures import listed
from bizmessage.errors.groups import SendErrorGroup


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands.app, ["fixtures", *arguments])


def test_every_failure_in_every_shape_leads_back_to_its_class(tmp_path: Path) -> None:
    count = fixtures.write_all(tmp_path)
    index = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert len(index) == count == len(list(tmp_path.rglob("*.json"))) - 1
    wrong = [each["file"] for each in index if each["class"] != read(tmp_path, each)]
    assert wrong == []
    told = {(each["provider"], each["table"], str(each["code"])) for each in index}
    failing = {(each.provider, each.table, each.code) for each in entries() if each.advice.fault != "none"}
    assert failing <= told
    assert len(told) == len(listed())


def read(folder: Path, told: dict[str, Any]) -> str | None:
    """The class that the library makes of a file."""
    provider = import_module(f"bizmessage.{told['provider']}")
    text = (folder / told["file"]).read_text(encoding="utf-8")
    if told["shape"] == "refusal":
        return type(provider.error_from_response(text)).__name__
    if told["shape"] == "recipient":
        group = provider.error_from_response(text)
        assert isinstance(group, SendErrorGroup)
        (error,) = group.exceptions
        return type(error).__name__
    (result,) = provider.delivery_results(text)
    if str(told["code"]) not in text:  # a list may say that a message failed, and not why
        assert result.verdict is provider.Verdict.NOT_DELIVERED
        return str(told["class"])
    return type(result.error).__name__


def test_they_are_the_same_in_every_run() -> None:
    (failure,) = (each for each, _ in listed() if each.path == "kakao/delivery/3019")
    assert fixtures.fixtures(failure) == fixtures.fixtures(failure)
    assert [each.shape for each in fixtures.fixtures(failure)] == ["list", "look-up", "updates", "webhook"]


def test_one_code_is_printed_by_shape() -> None:
    result = run("kakao/api/-3003")
    assert result.exit_code == 0
    bodies = json.loads(result.stdout)
    assert list(bodies) == ["refusal", "recipient"]
    assert bodies["refusal"] == json.loads(run("kakao/api/-3003", "--shape", "refusal").stdout)


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["nonsense"], 1, "no failure is called 'nonsense'"),
        (["kakao/delivery/3019", "--shape", "refusal"], 1, "comes as list, look-up, updates, webhook"),
        ([], 2, "Name codes"),
        (["3019", "--all", "x"], 2, "Name codes"),
        (["3019", "--shape", "round"], 2, "round"),
    ],
)
def test_what_is_wrong_is_said(arguments: list[str], status: int, says: str) -> None:
    result = run(*arguments)
    assert result.exit_code == status
    assert says in result.stderr


def test_the_command_names_the_shapes_that_there_are() -> None:
    assert commands._SHAPES == fixtures.SHAPES


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "bizmessage._cli.fixtures", None)
    result = run("3019")
    assert isinstance(result.exception, ModuleNotFoundError)  # one of ours is no missing extra


def test_all_of_them_are_written(tmp_path: Path) -> None:
    result = run("--all", str(tmp_path))
    assert result.exit_code == 0
    assert f"files below {tmp_path}" in result.stderr
    assert (tmp_path / "kakao" / "api" / "-3003.recipient.json").is_file()

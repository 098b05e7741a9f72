"""Text becomes Python source that says the text again, whatever is in it, and that the formatter leaves alone."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

from codegen import source
from tests.hostile import LONE_SURROGATES, texts

HOSTILE = texts(*LONE_SURROGATES)


@given(HOSTILE)
def test_a_literal_says_its_text(text: str) -> None:
    written = source.literal(text)
    assert "\n" not in written
    assert ast.literal_eval(written) == text
    assert written.isprintable()


@given(HOSTILE)
def test_an_assignment_says_its_text_within_the_width(text: str) -> None:
    written = source.assignment("name", text)
    (statement,) = ast.parse(f"class C:\n    {written}\n").body[0].body  # type: ignore[attr-defined]
    assert isinstance(statement, ast.Assign)
    assert ast.literal_eval(statement.value) == text
    # Only a word that is too wide in itself may stick out.
    words = max(map(len, text.split(" ")), default=0)
    assert words > 20 or all(source.width(line) <= source.WIDTH for line in written.splitlines())


@given(HOSTILE)
def test_an_argument_says_its_text(text: str) -> None:
    call = ast.parse(f"call(\n        {source.argument('name', text)}\n)").body[0].value  # type: ignore[attr-defined]
    assert [keyword.arg for keyword in call.keywords] == ["name"]
    assert ast.literal_eval(call.keywords[0].value) == text


@given(HOSTILE)
def test_a_docstring_says_its_words_and_nothing_else(text: str) -> None:
    tree = ast.parse(f"def f():\n    {source.docstring(text)}\n    pass\n")
    (function,) = tree.body
    assert isinstance(function, ast.FunctionDef)
    statement, last = function.body
    assert isinstance(last, ast.Pass)
    assert isinstance(statement, ast.Expr)
    assert "".join(ast.literal_eval(statement.value).split()) == "".join(text.split())


@pytest.mark.parametrize("name", ["", "a b", "1a", "a.b", "class", "a\nb", "가", "a=1", "ªb"])
def test_an_identifier_is_checked(name: str) -> None:
    with pytest.raises(ValueError, match="no Python identifier"):
        source.identifier(name)


def test_width_counts_columns() -> None:
    assert source.width("a템\N{COMBINING ACUTE ACCENT}") == 3


def test_what_is_too_wide_stands_line_by_line() -> None:
    names = [f"VeryLongNameNumber{number}" for number in range(8)]
    assert source.class_head("Name", names).splitlines()[1] == "    VeryLongNameNumber0,"
    assert source.import_from("a.b", names, 4).splitlines()[-1] == "    )"


def test_the_formatter_has_nothing_to_do(tmp_path: Path) -> None:
    samples = [
        "",
        "plain",
        "it's",
        'say "x"',
        "both ' and \"",
        "two '' and \"",
        "back\\slash",
        "a\nb",
        "가" * 70,
        "x " * 99,
    ]
    lines = [f"    {source.assignment(f'name{number}', text)}" for number, text in enumerate(samples)]
    path = tmp_path / "sample.py"
    path.write_text("class Sample:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=120", "--diff", str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stdout == ""
    assert result.returncode == 0, result.stderr

"""Text becomes Python source that says the text again, whatever is in it, and that the formatter leaves alone."""

from __future__ import annotations

import ast
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import source
from tests.hostile import LONE_SURROGATES, texts

HOSTILE = texts(*LONE_SURROGATES)

MIXED = st.lists(
    st.one_of(
        HOSTILE,
        st.text(st.characters(max_codepoint=0x7F)),  # ASCII, its controls too
        st.text(st.characters(min_codepoint=0x7F, max_codepoint=0x36F)),  # controls, Latin, combining marks
        st.text(st.characters(min_codepoint=0x1100, max_codepoint=0x11FF)),  # Hangul letter by letter
        st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)),  # Hangul
        st.text(st.characters(min_codepoint=0xFF00, max_codepoint=0xFFEF)),  # half and full width
        st.text(st.sampled_from("§±·×→①─가\u3000\u302a\u0301\u200b\U0001f468")),  # ambiguous, wide, combining
    ),
    max_size=4,
).map("".join)
"""Characters of every width that :func:`codegen.source.width` tells apart."""


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


@given(HOSTILE, HOSTILE)
def test_an_entry_says_its_texts(key: str, value: str) -> None:
    assert ast.literal_eval(f"{{\n    {source.entry(key, value)}\n}}") == {key: value}


@given(HOSTILE)
def test_an_element_says_its_text(text: str) -> None:
    assert ast.literal_eval(f"(\n        {source.element(text)}\n)") == (text,)


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


@given(MIXED)
def test_width_counts_every_text_as_the_table_of_unicode_does(text: str) -> None:
    assert source.width(text) == sum(map(columns, text))
    assert source.width(text) == sum(map(columns, text))  # and once the characters are known


@given(texts(), st.integers(min_value=6, max_value=130))
def test_a_line_is_wrapped_before_the_first_word_that_has_no_room(text: str, room: int) -> None:
    for paragraph in text.split("\n"):
        lines = [""]
        for word in paragraph.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and sum(map(columns, source._docstring_line(longer))) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        assert source._wrapped(paragraph, room) == [line.rstrip(" ") for line in lines]


def columns(character: str) -> int:
    """The columns of a character, from nothing but the Unicode database."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


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
        "x" * 105,
        "x" * 108,
        "x" * 120,
    ]
    lines = [f"    {source.assignment(f'name{number}', text)}" for number, text in enumerate(samples)]
    entries = [f"    {source.entry(f'entry{number}', text)}" for number, text in enumerate(samples)]
    elements = [f"        {source.element(text)}" for text in samples]
    path = tmp_path / "sample.py"
    parts = [
        "class Sample:",
        *lines,
        "\n",
        "entries = {",
        *entries,
        "}",
        "elements = {",
        "    1: (",
        *elements,
        "    )",
        "}",
    ]
    path.write_text("\n".join(parts) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=120", "--diff", str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stdout == ""
    assert result.returncode == 0, result.stderr

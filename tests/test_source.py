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
    """The columns of a character, from nothing but the Unicode database that does not change."""
    if unicodedata.ucd_3_2_0.combining(character):
        return 0
    return 2 if unicodedata.ucd_3_2_0.east_asian_width(character) in ("W", "F") else 1


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


@given(HOSTILE, st.integers(0, 40))
def test_no_piece_of_a_text_sticks_out(text: str, indent: int) -> None:
    lines = source.assignment("name", text, indent).splitlines()
    assert all(source.width(line) <= source.WIDTH for line in lines[1:])
    assert source.width(lines[0]) + indent <= source.WIDTH


@given(HOSTILE, st.integers(20, 60))
def test_the_words_of_a_text_are_the_text(text: str, room: int) -> None:
    words = list(source._words(text, room))
    assert "".join(words) == text
    assert all(source.width(source.literal(word)) <= room for word in words)


@given(HOSTILE, st.integers(10, 100))
def test_pieces_break_where_measuring_each_whole_would_break_them(text: str, room: int) -> None:
    pieces = [""]
    for word in source._words(text, room):
        wide = source.width(source.literal(pieces[-1] + word)) > room
        if pieces[-1].endswith("\n") or (pieces[-1] and wide):
            pieces.append("")
        pieces[-1] += word
    assert source._pieces(text, room) == ([source.literal(piece) for piece in pieces if piece] or [source.literal("")])


def test_a_word_is_cut_where_there_is_no_room_left() -> None:
    assert list(source._words("a" * 10, 10)) == ["a" * 8, "aa"]
    assert list(source._words("a" * 8, 10)) == ["a" * 8]
    assert list(source._words("a" * 9, 10)) == ["a" * 8, "a"]
    assert list(source._words("가나다라마 b", 10)) == ["가나다라", "마 ", "b"]
    assert list(source._words('""""""', 8)) == ['""""""']
    assert list(source._words("\u200b" * 2, 10)) == ["\u200b", "\u200b"]
    assert list(source._pieces("a" * 12, 10)) == ['"aaaaaaaa"', '"aaaa"']


def test_a_long_word_is_taken_in_one_go() -> None:
    text = "가\u200b'\"" * 25_000
    assert ast.literal_eval(source.assignment("name", text).partition("= ")[2]) == text


@pytest.mark.parametrize("room", [119, 120])
def test_a_mapping_of_types_stands_on_one_line_if_there_is_room(room: int) -> None:
    name = "n" * (room - len('    x = {"": str}'))
    written = source.type_mapping("x", {name: "str"})
    assert written == f'x = {{"{name}": str}}'
    assert source.type_mapping("x", {f"{name}yy": "str", "b": "int"}) == (
        f'x = {{\n        "{name}yy": str,\n        "b": int,\n    }}'
    )
    assert source.type_mapping("x", {"n" * 104: "str"}, 0).count("\n") == 0
    assert source.type_mapping("x", {"n" * 108: "str"}, 0).count("\n") == 2


def test_lists_and_mappings_of_a_call() -> None:
    assert source.listed("x", []) == "x=[],"
    assert source.listed("x", ["a", "b"]) == 'x=[\n        "a",\n        "b",\n    ],'
    assert source.mapped("x", {}, 2) == "x={},"
    assert source.mapped("x", {"a": "b", "c": ["d", "e"]}, 2) == ('x={\n      "a": "b",\n      "c": ["d", "e"],\n  },')
    fits = ["d" * 40, "e" * 55]
    line = f'      "c": ["{fits[0]}", "{fits[1]}"],'
    assert len(line) <= 120 < len(line) + 6
    assert source.mapped("x", {"c": fits}, 2) == f"x={{\n{line}\n  }},"
    last = [fits[0], fits[1] + "e" * (120 - len(line))]
    assert source.mapped("x", {"c": last}, 2).splitlines()[1] == f'      "c": ["{last[0]}", "{last[1]}"],'
    over = [fits[0], f"{last[1]}e"]
    assert source.mapped("x", {"c": over}, 2) == (
        f'x={{\n      "c": [\n          "{over[0]}",\n          "{over[1]}",\n      ],\n  }},'
    )


def test_entries_of_a_dictionary() -> None:
    assert source.entry("en", "a") == '"en": "a",'
    text = "a " * 54 + "b"
    assert source.entry("en", text, 0) == f'"en": "{text}",'
    assert source.entry("en", text, 4).splitlines() == ['"en": (', f'        "{text}"', "    ),"]


def test_comments_take_as_many_lines_as_they_need() -> None:
    assert source.comment("one two") == "# one two"
    assert source.comment("x " * 59 + "y").count("\n") == 1
    assert source.comment("x " * 58 + "yy").count("\n") == 0
    assert source.comment("x " * 59 + "y").splitlines()[1] == "# y"
    assert source.comment("a\u200bb\x0cc") == r"# a\u200bb\x0cc"


def test_the_bases_of_a_class_may_have_a_parameter() -> None:
    assert source.class_head("A", ["B[C]", "D"]) == "class A(B[C], D):"
    for base in ("B[C", "B]", "B[]", "[C]", "B[C][D]", "B[C, D]", "B[C]:"):
        with pytest.raises(ValueError, match="no Python identifier"):
            source.class_head("A", [base])


def test_the_first_line_of_a_docstring_has_the_quotes_beside_it() -> None:
    fits = "x " * 56 + "y"
    assert len(f'    """{fits}') == 120
    assert source.docstring(f"{fits}\n\nz").splitlines()[0] == f'"""{fits}'
    assert source.docstring(f"{fits}y\n\nz").splitlines()[:2] == [f'"""{"x " * 55}x', "    yy"]
    others = f"z\n\n{'x ' * 57}yy"
    assert source.docstring(others).splitlines()[2:] == [f"    {'x ' * 57}yy", '    """']


def test_imports_stand_on_one_line_if_there_is_room() -> None:
    assert source.import_from("a.b", ["C", "D"]) == "from a.b import C, D"
    for indent in (0, 4):
        name = "N" * (120 - indent - len("from a.b import C, "))
        assert source.import_from("a.b", ["C", name], indent) == f"from a.b import C, {name}"
        margin = " " * indent
        assert source.import_from("a.b", ["C", f"{name}N"], indent) == (
            f"from a.b import (\n{margin}    C,\n{margin}    {name}N,\n{margin})"
        )


def test_a_stub_hands_names_on_by_importing_them_as_themselves() -> None:
    assert source.import_again("a.b", ["C", "D"]) == "from a.b import C as C, D as D"
    name = "N" * 50
    assert source.import_again("a.b", ["C", name]) == f"from a.b import (\n    C as C,\n    {name} as {name},\n)"


def test_the_head_of_a_class_stands_on_one_line_if_there_is_room() -> None:
    base = "B" * (120 - len("class A(C, ):"))
    assert source.class_head("A", ["C", base]) == f"class A(C, {base}):"
    assert source.class_head("A", ["C", f"{base}B"]) == f"class A(\n    C,\n    {base}B,\n):"


def test_the_indentation_of_what_is_written_by_itself() -> None:
    text = "a " * 60 + "b"
    assert source.argument("x", text).splitlines()[1].startswith('            "a a')
    assert source.entry("x", text).splitlines()[1].startswith('        "a a')
    assert source.mapped("x", {"a": "b"}).splitlines()[1:] == ['        "a": "b",', "    },"]
    assert source.type_mapping("x", {"a": "str", "b": "int"}) == 'x = {"a": str, "b": int}'


@pytest.mark.parametrize("indent", [0, 4])
def test_a_docstring_is_wrapped_at_the_width(indent: int) -> None:
    margin = " " * indent
    alone = "x " * ((120 - indent - 6) // 2 - 1) + "yy"
    assert len(f'{margin}"""{alone}"""') == 120
    assert source.docstring(alone, indent) == f'"""{alone}"""'
    assert source.docstring(f"{alone}y", indent).splitlines() == [f'"""{alone[:-3]}', f"{margin}yyy", f'{margin}"""']
    full = "x " * ((120 - indent) // 2 - 1) + "yy"
    assert source.docstring(f"z\n\n{full}", indent).splitlines() == ['"""z', "", f"{margin}{full}", f'{margin}"""']
    assert source.docstring(f"z\n\n{full}y", indent).splitlines()[2:4] == [f"{margin}{full[:-3]}", f"{margin}yyy"]
    assert source.docstring("X\n\nX", indent) == f'"""X\n\n{margin}X\n{margin}"""'


def test_a_paragraph_is_wrapped_at_the_room() -> None:
    assert source._wrapped("aa bb", 5) == ["aa bb"]
    assert source._wrapped("aa bb", 4) == ["aa", "bb"]
    assert source._wrapped("aa bb cc", 5) == ["aa bb", "cc"]
    assert source._wrapped("aa bb", 6, 1) == ["aa bb"]
    assert source._wrapped("aa bb", 5, 1) == ["aa", "bb"]
    assert source._wrapped(" X ", 9) == ["X"]
    assert source._wrapped("aa bb  X", 5) == ["aa bb", "X"]
    assert source._wrapped("aaX   bb", 6) == ["aaX", "bb"]


def test_an_import_and_a_class_of_a_stub() -> None:
    assert source.import_whole("one.two") == "import one.two"
    assert source.stub_class("Some", "one.two", "Base") == "class Some(one.two.Base): ..."

"""What is escaped, and how wide a letter is, does not change with the version of Python."""

from __future__ import annotations

import ast
import csv
import hashlib
import unicodedata
from pathlib import Path

import pytest

from codegen import characters, source, texts
from codegen.__main__ import generate
from codegen.load import shown

EVERY = [chr(point) for point in range(0x110000)]


def digest(values: object) -> str:
    return hashlib.sha256(repr(values).encode()).hexdigest()[:16]


@pytest.mark.slow
def test_the_tables_are_those_of_any_version() -> None:
    # Digests, and not the tables of the Python that runs this: with another version they have to stay.
    printable = [ord(each) for each in EVERY if characters.is_printable(each)]
    assert len(printable) == 94_978
    assert digest(printable) == "9beb1b62ee9fe427"
    assert digest([characters.columns(chr(point)) for point in printable]) == "6b7d05ad7bd7eb38"
    assert digest([point for point in printable if characters.is_mark(chr(point))]) == "12a4450e4acc9b2e"


@pytest.mark.slow
def test_what_is_printable_is_so_for_python_too() -> None:
    assert [each for each in EVERY if characters.is_printable(each) and not each.isprintable()] == []


@pytest.mark.parametrize("character", ["가", "힣", "ㄱ", "中", "あ", "é", "€", "①", "→", "×", "~", " ", "￦"])
def test_letters_of_today_stand_as_they_are(character: str) -> None:
    assert source.literal(character) == f'"{character}"'
    wide = unicodedata.east_asian_width(character) in "WF"
    assert characters.columns(character) == (2 if wide else 1)


@pytest.mark.parametrize(
    ("character", "escaped"),
    [
        ("\x7f", r"\x7f"),
        ("\xa0", r"\xa0"),
        ("\xad", r"\xad"),
        ("\u0378", r"\u0378"),  # nothing yet
        ("\u034f", r"\u034f"),
        ("\u115f", r"\u115f"),
        ("\u1160", r"\u1160"),
        ("\u200b", r"\u200b"),
        ("\u202e", r"\u202e"),
        ("\u2066", r"\u2066"),
        ("\u2800", r"\u2800"),
        ("\u3164", r"\u3164"),
        ("\ud800", r"\ud800"),
        ("\ue000", r"\ue000"),
        ("\ufe00", r"\ufe00"),
        ("\ufe0f", r"\ufe0f"),
        ("\uffa0", r"\uffa0"),
        ("\U0001f468", r"\U0001f468"),  # younger than the table
        ("\U000e0001", r"\U000e0001"),
        ("\U000e0100", r"\U000e0100"),
        ("\U0010ffff", r"\U0010ffff"),
        ("\t", r"\t"),
        ("\r", r"\r"),
        ("\n", r"\n"),
        ("\0", r"\x00"),
        ("\\", r"\\"),
    ],
)
def test_what_nobody_sees_or_the_table_lacks_is_escaped(character: str, escaped: str) -> None:
    assert source.literal(f"a{character}b") == f'"a{escaped}b"'
    if character != "\n":
        assert source.docstring(f"a{character}b") == f'"""a{escaped}b"""'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u0301a", r'"\u0301a"'),
        ("a\u0301", '"a\u0301"'),
        ("a \u0301", r'"a \u0301"'),
        ("가\n\u0301", r'"가\n\u0301"'),
        ("'\u0301", r'''"'\u0301"'''),
        ("\u0301\u0302", '"\\u0301\u0302"'),
        ("é\u0301 \u00e9", '"é\u0301 é"'),
    ],
)
def test_an_accent_is_not_drawn_onto_a_quote_or_a_blank(text: str, expected: str) -> None:
    assert source.literal(text) == expected
    assert ast.literal_eval(source.literal(text)) == text


def test_the_spec_of_today_is_escaped_nowhere(root: Path) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (root / "spec").rglob("*.csv"))
    assert [each for each in set(text) - {"\n"} if not characters.is_printable(each)] == []


@pytest.mark.slow  # and no mutant asks another table
def test_no_table_of_the_running_python_is_asked(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    before = generate(root / "spec")
    asked: list[str] = []
    text = "가\u0301 é\u200b\U0001f468 '\"\\ " * 30
    with monkeypatch.context() as patch:
        for name in ("east_asian_width", "combining", "category", "bidirectional", "normalize", "decomposition"):
            patch.setattr(unicodedata, name, lambda *_, name=name: asked.append(name))
        patch.setattr(source, "_COLUMNS", source._Columns())
        patch.setattr(source, "_ESCAPES", source._Escapes())
        source.assignment("name", text)
        source.docstring(text)
        patch.setattr(characters, "hidden", lambda _: "")  # the validator may ask: it writes nothing
        assert generate(root / "spec") == before
    assert asked == []


@pytest.mark.slow  # for mutants, all of which stand in the source that it reads
def test_nor_what_it_can_print(root: Path) -> None:
    for path in (root / "codegen").glob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        attributes = [node.attr for node in nodes if isinstance(node, ast.Attribute)]
        # Of ASCII only, which is asked for first; and where cells are checked, of what the frozen table lacks.
        assert attributes.count("isprintable") == (1 if path.name in ("source.py", "characters.py") else 0)
        called = {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
        assert "ascii" not in called
        if path.name in ("source.py", "texts.py", "render.py", "naming.py", "wire.py", "exports.py", "transport.py"):
            assert not {"casefold", "swapcase", "isnumeric", "isspace", "isalpha", "isalnum"} & {*attributes}


def test_characters_by_name() -> None:
    assert characters.named("\u2212") == "U+2212 MINUS SIGN"
    assert characters.named("\u2212\u200b\u2212") == "U+2212 MINUS SIGN and U+200B ZERO WIDTH SPACE"
    assert characters.named("abc") == (
        "U+0061 LATIN SMALL LETTER A and U+0062 LATIN SMALL LETTER B and U+0063 LATIN SMALL LETTER C"
    )
    assert characters.named("abcd").endswith("LETTER C and 1 more")
    assert characters.named("abcde").endswith("LETTER C and 2 more")
    assert characters.named("\ue000") == "U+E000 (private use)"
    assert characters.named("\ud800") == "U+D800 (a lone surrogate)"
    assert characters.named("\x07") == "U+0007 (a control character)"
    assert characters.named("\uffff") == "U+FFFF (unassigned)"
    assert characters.named("\U0010fffd") == "U+10FFFD (private use)"


def test_the_quick_look_finds_what_the_closer_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    # Letters without case are many, and whole planes of the others are alike.
    alike = ("Co", "Cn", "Cs", "Lo")
    some = [one for point, one in enumerate(EVERY) if unicodedata.category(one) not in alike or point % 97 == 0]
    texts = [text for one in some for text in (one, f"a{one}", f"a {one}", f"\n{one}")]
    quick = [[*characters.hidden(text)] for text in texts]

    class Everything:
        def search(self, text: str) -> str:
            return text

    monkeypatch.setattr(characters, "_MAYBE_A_LONE_MARK", Everything())
    assert quick == [[*characters.hidden(text)] for text in texts]


def test_what_is_hidden() -> None:
    assert "".join(characters.hidden("plain text, 한글 é 中 \N{PILE OF POO}\n다음")) == ""
    assert list(characters.hidden("a\u200bb\u200bc")) == ["\u200b", "\u200b"]
    assert list(characters.hidden("\u0301")) == ["\u0301"]
    assert list(characters.hidden("a\n\u0301")) == ["\u0301"]
    assert list(characters.hidden("e\u0301")) == []
    assert list(characters.hidden("a\ue000\ud800\u200b")) == ["\ue000", "\ud800", "\u200b"]
    assert list(characters.hidden("a\u3000b\u2028\u2029")) == ["\u3000", "\u2028", "\u2029"]
    assert list(characters.hidden("\u061c\u2067")) == ["\u061c", "\u2067"]  # younger than the frozen table


def test_what_is_worked_out_when_it_is_first_asked_for() -> None:
    escapes = source._Escapes()
    assert "a가\\\u0301\x07".translate(escapes) == "a가\\\\\u0301\\x07"
    assert escapes == {ord("a"): "a", ord("가"): "가", 0x5C: "\\\\", 0x301: "\u0301", 7: "\\x07"}
    assert escapes.marks == {"\u0301"}
    columns = source._Columns()
    assert [columns[each] for each in "a가\u0301"] == [1, 2, 0]
    assert columns == {"a": 1, "가": 2, "\u0301": 0}


def test_the_capital_of_a_sentence_is_one_of_ascii() -> None:
    assert texts._sentence("the word") == "The word"
    assert texts._sentence("ƛa") == "ƛa"  # which has a capital in some versions and none in others
    assert texts._sentence("가나") == "가나"
    assert texts._sentence("x") == "X"


@pytest.mark.parametrize(
    ("character", "escaped"),
    [
        *(("\n", r"\n"), ("\r", r"\r"), ("\t", r"\t"), ("\\", r"\\"), ("\0", r"\x00"), ("\xff", r"\xff")),
        *(("\u0100", r"\u0100"), ("\uffff", r"\uffff"), ("\U00010000", r"\U00010000"), ("\U0010ffff", r"\U0010ffff")),
    ],
)
def test_how_a_character_is_escaped(character: str, escaped: str) -> None:
    assert characters.escape(character) == escaped
    assert ast.literal_eval(f'"{escaped}"') == character


def test_what_is_visible() -> None:
    assert characters.visible("plain 한글 é, \\n 'x'") == "plain 한글 é, \\n 'x'"
    assert characters.visible("a\nb\tc\x1b\u202e\u200b\xa0") == r"a\nb\tc\x1b\u202e\u200b\xa0"


def test_dashes() -> None:
    assert [each for each in EVERY[:0x2012] if characters.is_dash(each)] == [*"\xad\u058a\u1806\u2010\u2011"]
    assert characters.is_dash("\N{MINUS SIGN}")
    assert characters.is_dash("\N{FULLWIDTH HYPHEN-MINUS}")
    assert not characters.is_dash("-")
    assert not characters.is_dash("_")


def test_letters_with_case() -> None:
    assert all(map(characters.is_letter_with_case, "aZéßДǅ\u0378\U0001f468"))
    assert not any(map(characters.is_letter_with_case, "가中あ١_-٫"))


def test_the_spec_can_be_shown_in_full(root: Path) -> None:
    for path in (root / "spec").rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            assert all("\\u" not in shown(cell) for row in csv.reader(file) for cell in row)

"""How a report on two editions is told: to people, to programs and in the changelog, every letter of it."""

from __future__ import annotations

import json

import pytest
from packaging.version import Version

from codegen.changes import show
from codegen.changes.bumps import Bump
from codegen.changes.change import Change, Kind
from codegen.changes.promises import Breach
from codegen.changes.report import Report

API = "spec/toy/api.csv"
LONG = "a text of more than sixty letters, which differs only at its last word: "


def change(kind: Kind, subject: str = "toy/api/-1", name: str = "Wrong", **cells: str) -> Change:
    return Change(kind, API, 7, subject, name, **cells)


def report(*changes: Change, breaches: tuple[Breach, ...] = (), bump: Bump = Bump.PATCH, to_add: str = "") -> Report:
    return Report("v1.0.0", "spec", changes, breaches, tuple(to_add.split()), bump)


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (change(Kind.ADDED, new="Wrong."), "toy/api/-1 Wrong: 'Wrong.'"),
        (change(Kind.REMOVED, old="Wrong."), "toy/api/-1 Wrong: 'Wrong.'"),
        (change(Kind.OTHER, name=""), "toy/api/-1"),
        (change(Kind.OTHER, name="", why="a new file"), "toy/api/-1: (a new file)"),
        (change(Kind.TEXT, column="note", old="a", new="b"), "toy/api/-1 Wrong: note: 'a' -> 'b'"),
        (change(Kind.TEXT, column="note", old="a"), "toy/api/-1 Wrong: note: 'a' -> ''"),
        (
            change(Kind.REUSED, column="note", old="a\n", new="b\t", why="Read\nit."),
            r"toy/api/-1 Wrong: note: 'a\n' -> 'b\t' (Read\nit.)",
        ),
    ],
)
def test_a_difference_in_one_line(one: Change, line: str) -> None:
    found = list(show.for_people(report(one), None))
    assert found[1:] == [f"  {API}:7: {line}", "1 difference(s): patch."]


def test_long_texts_from_where_they_begin_to_differ() -> None:
    def both(old: str, new: str) -> str:
        (_, line, _) = show.for_people(report(change(Kind.TEXT, column="note", old=old, new=new)), None)
        return line.partition(": note: ")[2]

    assert both(f"{LONG}one", f"{LONG}two") == "'...its last word: one' -> '...its last word: two'"
    assert both(LONG, f"{LONG}more") == "'...its last word: ' -> '...its last word: more'"
    assert (
        both(LONG, LONG[:20])
        == "'...t of more than sixty letters, which differs only at it...' -> '...t of more than '"
    )
    assert both("x" * 60, f"{'x' * 59}y") == f"'{'x' * 60}' -> '{'x' * 59}y'"
    assert both("x" * 61, f"{'x' * 60}y") == f"'...{'x' * 16}' -> '...{'x' * 15}y'"
    assert both(f"{'x' * 15}{'y' * 60}", f"{'x' * 15}{'z' * 60}").startswith("'xxx")
    assert both(f"{'x' * 16}{'y' * 60}", f"{'x' * 16}z") == f"'...{'x' * 15}{'y' * 39}...' -> '...{'x' * 15}z'"
    assert both("y" * 61, "z") == f"'{'y' * 57}...' -> 'z'"


def test_each_kind_has_its_title_once() -> None:
    changes = [change(Kind.ADDED, f"toy/api/-{number}", new="x") for number in (1, 2)]
    lines = list(show.for_people(report(*changes, change(Kind.TEXT)), None))
    assert [line for line in lines if not line.startswith(" ")] == [
        "Added (2)",
        "Texts changed (1)",
        "3 difference(s): patch.",
    ]


def test_what_breaks_users_is_told_with_its_place() -> None:
    breaches = (
        Breach("bizmessage.toy.Wrong", "is gone", Bump.MAJOR),
        Breach("bizmessage.toy.Other", "is new", Bump.MINOR),
    )
    lines = list(show.for_people(report(change(Kind.REMOVED), breaches=breaches, bump=Bump.MAJOR), Version("1.2.3")))
    assert lines[2:] == [
        "What breaks users (1)",
        f"  {API}:7: bizmessage.toy.Wrong: is gone",
        "1 difference(s): breaking, so 1.2.3 is followed by 2.0.0 or later.",
    ]


@pytest.mark.parametrize(
    ("bump", "version", "expected"),
    [
        (Bump.NONE, None, "v1.0.0 and spec say the same."),
        (Bump.NONE, "1.0.0", "v1.0.0 and spec say the same."),
        (Bump.MINOR, None, "1 difference(s): minor."),
        (Bump.MAJOR, None, "1 difference(s): breaking."),
        (Bump.MINOR, "1.2.3", "1 difference(s): minor, so 1.2.3 is followed by 1.3.0 or later."),
        (Bump.MAJOR, "0.2.3", "1 difference(s): breaking, so 0.2.3 is followed by 0.3.0 or later."),
    ],
)
def test_the_last_line(bump: Bump, version: str | None, expected: str) -> None:
    found = report(change(Kind.TEXT), bump=bump)
    assert show.conclusion(found, Version(version) if version else None) == expected


def test_for_programs() -> None:
    breaches = (
        Breach("bizmessage.toy.틀림", "gone", Bump.MAJOR),
        Breach("bizmessage.toy.New", "is new", Bump.MINOR),
    )
    undecided = change(Kind.UNDECIDED, column="description", old="가", new="나", why="the texts are alike to 0%")
    found = report(undecided, breaches=breaches, bump=Bump.MAJOR, to_add="row1 row2")
    text = show.for_programs(found, Version("0.3.0"))
    assert "틀림" in text
    assert text.startswith('{\n  "old": "v1.0.0",\n')
    assert json.loads(text) == {
        "old": "v1.0.0",
        "new": "spec",
        "bump": "minor",
        "breaking": True,
        "undecided": 1,
        "decisions": ["row1", "row2"],
        "changes": [
            {
                "kind": "undecided",
                "file": API,
                "line": 7,
                "subject": "toy/api/-1",
                "name": "Wrong",
                "column": "description",
                "old": "가",
                "new": "나",
                "why": "the texts are alike to 0%",
            }
        ],
        "promises": [
            {"name": "bizmessage.toy.틀림", "what": "gone", "bump": "major"},
            {"name": "bizmessage.toy.New", "what": "is new", "bump": "minor"},
        ],
    }
    assert json.loads(show.for_programs(found, None))["bump"] == "major"
    assert json.loads(show.for_programs(report(bump=Bump.MINOR), None))["breaking"] is False


def test_how_to_decide() -> None:
    assert list(show.how_to_decide(report(change(Kind.REUSED), to_add="row"))) == []
    assert list(show.how_to_decide(report(change(Kind.UNDECIDED), to_add="header row"))) == [
        "1 code(s) may mean something else now. Read both texts, and add to spec/decisions.csv,",
        "with 'reworded' or 'reused' and the reason in the last two cells:",
        "header",
        "row",
    ]


@pytest.mark.parametrize(
    ("one", "section", "line"),
    [
        (change(Kind.ADDED, new="Wrong."), "Added", "`Wrong` (toy/api/-1): 'Wrong.'"),
        (change(Kind.ADDED, name="", new="x"), "Added", "`toy/api/-1` (toy/api/-1): 'x'"),
        (change(Kind.REMOVED, old="Wrong."), "Removed", "`Wrong` (toy/api/-1): 'Wrong.'"),
        (change(Kind.RETIRED, old="Wrong."), "Deprecated", "`Wrong` (toy/api/-1): 'Wrong.'"),
        (change(Kind.RENAMED, old="Old", new="Wrong"), "Changed", "`Old` (toy/api/-1) is called `Wrong`"),
        (change(Kind.MOVED, old="a", new="b"), "Changed", "`Wrong` (toy/api/-1): from the category a to b"),
        (
            change(Kind.REUSED, old="a", new="b"),
            "Changed",
            "`Wrong` (toy/api/-1): the code means something else now, 'a' -> 'b'",
        ),
        (change(Kind.UNDECIDED, old="a", new="b"), "Changed", "`Wrong` (toy/api/-1): 'a' -> 'b'"),
        (change(Kind.PARAMETERS, old="a", new="b"), "Changed", "`Wrong` (toy/api/-1): parameters 'a' -> 'b'"),
        (change(Kind.ADVICE, old="a", new="b"), "Changed", "`Wrong` (toy/api/-1): other advice"),
        (change(Kind.TEXT, old="a", new="b"), "Changed", "`Wrong` (toy/api/-1): another text"),
        (change(Kind.TEXT, name="Wr\nong"), "Changed", r"`Wr\nong` (toy/api/-1): another text"),
    ],
)
def test_a_line_of_the_changelog(one: Change, section: str, line: str) -> None:
    assert list(show.for_changelog(report(one))) == [f"### {section}", "", f"- {line}", ""]


@pytest.mark.parametrize("kind", [Kind.COSMETIC, Kind.OTHER])
def test_what_is_nobodys_news(kind: Kind) -> None:
    assert list(show.for_changelog(report(change(kind, old="a", new="b")))) == []


def test_what_several_columns_say_stands_in_the_changelog_once() -> None:
    twice = (change(Kind.TEXT, column="note"), change(Kind.TEXT, column="summary"))
    assert list(show.for_changelog(report(*twice))) == ["### Changed", "", "- `Wrong` (toy/api/-1): another text", ""]


def test_what_breaks_stands_in_the_changelog() -> None:
    breaches = (
        Breach("bizmessage.toy.Wrong", "bases: A, B -> A", Bump.MAJOR),
        Breach("bizmessage.toy.Wrong", "code: int 1 -> int 2", Bump.MAJOR),
        Breach("bizmessage.other.Wrong", "is gone", Bump.MAJOR),
        Breach("bizmessage.toy.ToyError", "is gone", Bump.MAJOR),
        Breach("bizmessage.toy.ToyError", "is not seen", Bump.MAJOR),
        Breach("bizmessage.toy.Small", "is new", Bump.MINOR),
    )
    assert list(show.for_changelog(report(change(Kind.ADVICE), breaches=breaches))) == [
        "### Changed",
        "",
        "- `Wrong` (toy/api/-1): other advice, bases: A, B -> A; code: int 1 -> int 2",
        "- `bizmessage.toy.ToyError`: is gone",
        "",
    ]


def test_one_line_of_a_width() -> None:
    assert show.one_line("abcdef", 6) == "abcdef"
    assert show.one_line("abcdefg", 6) == "abc..."
    assert show.one_line("a\nb'\"\\", 7) == "a\\nb'\"\\"

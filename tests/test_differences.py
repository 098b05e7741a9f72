"""A diff that is one, in a time that grows with the texts, however much they differ."""

from __future__ import annotations

import difflib
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import differences

TEXTS = st.lists(st.sampled_from(["a", "b", "c", "d", "", "-", "+", " a"]) | st.text("xyz", max_size=3), max_size=30)


def unified(old: list[str], new: list[str]) -> list[str]:
    return list(differences.unified(old, new, "before", "after"))


def patched(old: list[str], lines: list[str]) -> list[str]:
    """The old text with a diff carried out, every context line and number of it checked."""
    assert lines[:2] == (["--- before", "+++ after"] if lines else [])
    new: list[str] = []
    position = 0
    body = iter(lines[2:])
    line = next(body, None)
    while line is not None:
        match = re.fullmatch(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", line)
        assert match, line
        numbers = [1 if number is None else int(number) for number in match.groups()]
        first = numbers[0] - (1 if numbers[1] else 0)
        new += old[position:first]
        position = first
        assert numbers[2] - (1 if numbers[3] else 0) == len(new)
        begun, written = position, len(new)
        line = next(body, None)
        while line is not None and not (line.startswith("@@") and position - begun == numbers[1]):
            if line[0] in " -":
                assert old[position] == line[1:]
                position += 1
            if line[0] in " +":
                new.append(line[1:])
            line = next(body, None)
        assert (position - begun, len(new) - written) == (numbers[1], numbers[3])
    return new + old[position:]


@given(TEXTS, TEXTS)
def test_it_makes_one_text_out_of_the_other(old: list[str], new: list[str]) -> None:
    assert patched(old, unified(old, new)) == new
    assert (unified(old, new) == []) == (old == new)


@given(st.lists(st.integers(), unique=True, max_size=20).map(lambda each: [str(number) for number in each]), st.data())
def test_where_every_line_stands_once_it_is_as_short_as_any(old: list[str], data: st.DataObject) -> None:
    new = data.draw(st.permutations([*old, "new"]))
    ours = [line for line in unified(old, new)[2:] if line[0] in "+-"]
    theirs = [line for line in list(difflib.unified_diff(old, new))[2:] if line[0] in "+-"]
    assert len(ours) <= len(theirs)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "a", ["@@ -0,0 +1 @@", "+a"]),
        ("a b", "", ["@@ -1,2 +0,0 @@", "-a", "-b"]),
        ("a b c", "a x c", ["@@ -1,3 +1,3 @@", " a", "-b", "+x", " c"]),
        ("1 2 3 4 5 6", "1 2 3 4 5 x", ["@@ -3,4 +3,4 @@", " 3", " 4", " 5", "-6", "+x"]),
        ("a a b a", "a b a a", ["@@ -1,4 +1,4 @@", " a", "-a", " b", "+a", " a"]),
        ("a x x b x", "c x x d x", ["@@ -1,5 +1,5 @@", "-a", "+c", " x", " x", "-b", "+d", " x"]),
        ("x x y", "x y", ["@@ -1,3 +1,2 @@", " x", "-x", " y"]),
        (
            "1 2 3 4 5 6 7 8 9",
            "0 1 2 3 4 5 6 7 8 9 10",
            ["@@ -1,3 +1,4 @@", "+0", " 1", " 2", " 3", "@@ -7,3 +8,4 @@", " 7", " 8", " 9", "+10"],
        ),
    ],
)
def test_what_it_says(old: str, new: str, expected: list[str]) -> None:
    assert unified(old.split(), new.split()) == ["--- before", "+++ after", *expected]


def test_nothing_is_said_of_two_texts_that_are_one() -> None:
    assert unified(["a"], ["a"]) == []
    assert unified([], []) == []


def test_few_lines_get_a_closer_look_and_many_are_exchanged() -> None:
    def texts(count: int) -> tuple[list[str], list[str]]:
        # No line stands once, so that nothing holds the texts together.
        return ["a", *["x", "y"] * count, "a"], ["b", *["x", "z"] * count, "b"]

    few = unified(*texts(99))
    assert " x" in few
    many = unified(*texts(100))
    assert " x" not in many
    assert patched(texts(100)[0], many) == texts(100)[1]


def test_texts_that_keep_others_busy_for_minutes() -> None:
    choice = random.Random(1)  # noqa: S311 - not for secrets
    old = [f"line {number % 7}" if choice.random() < 0.7 else f"line {number}" for number in range(60_000)]
    new = [line if choice.random() < 0.6 else f"{line}!" for line in old]
    lines = unified(old, new)
    assert patched(old, lines) == new
    # A third of the lines is left as it is; that much of it is found again.
    assert sum(line[0] == "-" for line in lines) < 50_000
    shuffled = [f"line {number}" for number in range(60_000)]
    choice.shuffle(shuffled)
    assert patched(shuffled, unified(shuffled, sorted(shuffled))) == sorted(shuffled)


def test_lines_that_both_texts_have_once_between_what_is_the_same() -> None:
    assert differences._anchors(["A", "L", "B", "L"], ["C", "L", "D", "L"], 0, 1) == [(1, 1)]
    assert differences._anchors(["L", "A", "L"], ["L", "L", "D"], 1, 0) == [(2, 1)]
    assert differences._anchors(["A", "L", "L"], ["L", "L", "A"], 0, 0) == [(0, 2)]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [([], []), ([5], [0]), ([3, 4, 1], [0, 1]), ([2, 0, 1], [1, 2]), ([1, 3, 2, 4], [0, 2, 3]), ([3, 2, 1], [2])],
)
def test_the_longest_part_that_ascends(seconds: list[int], expected: list[int]) -> None:
    pairs = list(enumerate(seconds))
    assert differences._ascending(pairs) == [pairs[at] for at in expected]


def test_lines_between_two_that_have_partners() -> None:
    assert unified(["b", "y", "b"], ["y", "b", "a"])[3:] == ["-b", " y", " b", "+a"]

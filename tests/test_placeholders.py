"""The placeholders of a message, and what is no placeholder."""

from __future__ import annotations

import pytest

from bizmessage.errors._placeholders import filled, split


@pytest.mark.parametrize(
    ("template", "texts", "order"),
    [
        ("", [""], []),
        ("text", ["text"], []),
        ("{}", ["", ""], [0]),
        ("{} and {}", ["", " and ", ""], [0, 1]),
        ("The {} must", ["The ", " must"], [0]),
        ("{a} of {b}, {a}", ["", " of ", ", ", ""], [0, 1, 0]),
        ("{a}{}{a}{}", ["", "", "", "", ""], [0, 1, 0, 2]),
        ("{0}, {1}, {0}", ["", ", ", ", ", ""], [0, 1, 0]),
        ("{a_b} {9a}", ["", " ", ""], [0, 1]),
        ("{a}} b}", ["", "} b}"], [0]),
        # What is in braces and no name is text, and so are braces alone.
        ("{a}: {b c}", ["", ": ", ""], [0, 1]),
        ("{a b}, {a b}, {a}", ["", ", ", ", ", ""], [0, 0, 1]),
        ("{a  b}{ a}{a }{c}", ["{a  b}{ a}{a }", ""], [0]),
        ("{a-b}{c}", ["{a-b}", ""], [0]),
        ("{가} {}", ["{가} ", ""], [0]),
        ("{ {}", ["{ ", ""], [0]),
        ("open {", ["open {"], []),
        ("open {a", ["open {a"], []),
        ("{a} { {b} {", ["", " { ", " {"], [0, 1]),
        ("{{a}}", ["{", "}"], [0]),
        ("close }", ["close }"], []),
    ],
)
def test_what_stands_between_and_which_is_which(template: str, texts: list[str], order: list[int]) -> None:
    assert split(template) == (texts, order)


@pytest.mark.parametrize(
    ("template", "values", "text"),
    [
        ("no", [], "no"),
        ("{a} of {b}, {a}", [1, "two"], "1 of two, 1"),
        ("{a} of {b}, {a}", [None, "two"], "{a} of two, {a}"),
        ("{a} of {b}, {a}", [1], "1 of {b}, 1"),
        ("{} {x-y} {}.", ["}", None], "} {x-y} {}."),
        ("{} {x y} {}.", ["}", None], "} {x y} {}."),
        ("{} {x y} {}.", ["}", 2, None], "} 2 {}."),
        ("{}{}", [0, ""], "0"),
    ],
)
def test_values_take_the_places(template: str, values: list[int | str | None], text: str) -> None:
    assert filled(template, values) == text

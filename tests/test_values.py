"""Values that came over the wire, whatever they are."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from bizmessage._reading.normal import LONGEST_TEXT
from bizmessage._reading.values import as_object, at, beginning, first, integer, object_at, text


class Odd(int):
    """A number that says something else of itself, as members of enums do."""

    def __str__(self) -> str:
        return "odd"


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (0, 0),
        (10**15 - 1, 10**15 - 1),
        (10**15, None),
        (1 - 10**15, 1 - 10**15),
        (-(10**15), None),
        (1.0, 1),
        (-0.0, 0),
        (0.5, None),
        (float(10**15 - 1), 10**15 - 1),
        (1e15, None),
        (1.0 - 1e15, 1 - 10**15),
        (-1e15, None),
        (float("inf"), None),
        (float("nan"), None),
        ("7", 7),
        ("-7", -7),
        ("0", 0),
        ("", None),
        ("-", None),
        ("7-", None),
        ("-0", None),
        ("00", None),
        ("+7", None),
        (" 7", None),
        ("7.0", None),
        ("\N{ARABIC-INDIC DIGIT THREE}", None),
        ("\N{SUPERSCRIPT TWO}", None),
        ("9" * 15, 10**15 - 1),
        ("9" * 16, None),
        ("1" * 5000, None),
        (True, None),
        (False, None),
        (None, None),
        ([], None),
        (Odd(7), 7),
        (Odd(10**15), None),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_whole_numbers(value: object, number: int | None) -> None:
    found = integer(value)
    assert found == number
    assert type(found) is type(number)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x", "x"),
        ("", None),
        ("x" * (LONGEST_TEXT + 1), "x" * LONGEST_TEXT),
        ("가\ud800", "가?"),
        (7, "7"),
        (7.0, "7"),
        (0.5, None),
        (True, None),
        (None, None),
        ({}, None),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_texts(value: object, shown: str | None) -> None:
    assert text(value) == shown


def test_places() -> None:
    inner = {"b": {"c": 1}, "d": "text", "e": [{"c": 2}]}
    values = {"a": inner}
    assert at(values, ()) is values
    assert at(values, ("a", "b", "c")) == 1
    for path in (("x",), ("a", "x"), ("a", "x", "y"), ("a", "d", "x"), ("a", "e", "c"), ("x", "a")):
        assert at(values, path) is None
    assert object_at(values, ("a",)) is inner
    assert object_at(values, ("a", "d")) is None
    assert object_at(values, ("x",)) is None
    frozen = MappingProxyType(values)
    assert object_at(frozen, ()) is frozen
    assert at(frozen, ("a", "b")) == {"c": 1}


def test_the_first_key_that_has_something() -> None:
    values: dict[str, object] = {"none": None, "empty": "", "zero": 0, "x": "x"}
    assert first(values, ("missing", "none", "empty", "zero", "x")) == 0
    assert first(values, ("x", "zero")) == "x"
    assert first(values, ("none", "empty")) is None
    assert first(values, ()) is None


@pytest.mark.parametrize(
    "payload", ['{"a": 1}', b'{"a": 1}', bytearray(b'{"a": 1}'), {"a": 1}, MappingProxyType({"a": 1}), '\ufeff{"a": 1}']
)
def test_objects(payload: object) -> None:
    assert as_object(payload) == {"a": 1}


@pytest.mark.parametrize("payload", ["[]", "{", "1", None, 1, [("a", 1)], "\ufeff\ufeff{}"])
def test_what_is_no_object(payload: object) -> None:
    assert as_object(payload) is None


@pytest.mark.parametrize(
    ("payload", "shown"),
    [
        ("x" * 600, "x" * 500),
        (b"x" * 600, "x" * 500),
        (bytearray(b"x"), "x"),
        (b"\x80x", "\N{REPLACEMENT CHARACTER}x"),
        ("\ud800x", "?x"),
        ("call 01012345678", "call 010****5678"),
        ({}, ""),
        ({"a": "b", "n": 1.5, "t": True, "o": None}, "'a': 'b', 'n': 1.5, 't': True, 'o': None"),
        ({"list": [1], "object": {}, 7: b"x"}, "'list': <list>, 'object': <dict>, 7: <bytes>"),
        ({"a": 10**15, "b": -(10**400), "c": 10**15 - 1}, f"'a': a huge number, 'b': a huge number, 'c': {10**15 - 1}"),
        ({"a": float("nan"), "b": 1e300}, "'a': nan, 'b': 1e+300"),
        ({"a": "y" * 101}, f"'a': '{'y' * 100}'"),
        (dict.fromkeys(range(30), 0), ", ".join(f"{number}: 0" for number in range(20))),
        (None, "None"),
        (True, "True"),
        ([1, 2], "<list>"),
        (7, "7"),
    ],
    ids=range(17),
)
def test_the_beginning_of_what_came(payload: object, shown: str) -> None:
    assert beginning(payload) == shown


def test_a_number_is_masked_though_it_stands_where_the_text_is_cut() -> None:
    for prefix in range(480, 500):
        for payload in ("x" * prefix + " 01012345678", b"x" * prefix + b" 01012345678"):
            assert "0101234" not in beginning(payload)


def test_no_more_than_the_beginning_is_looked_at() -> None:
    payload = "token=" + "x" * 994 + " behind" + "y" * 10_000
    for form in (payload, payload.encode()):
        assert beginning(form).startswith("token=**** behind")
        assert len(beginning(form)) <= 500

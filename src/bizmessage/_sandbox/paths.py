"""Find values in JSON by dotted keys, ``[]`` behind that of a list, ``*`` for any: ``rows[].parameters.*``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bizmessage._privacy.texts import sound

MISSING = object()
"""In the place of a value that is not there."""


class Found(NamedTuple):
    """A value, and the numbers of the rows that it was found in, one for each list on the way."""

    rows: tuple[int, ...]
    value: object


class Step(NamedTuple):
    """A key on the way, and whether all rows of the list behind it are meant."""

    key: str
    each: bool


def steps(field: str) -> tuple[Step, ...]:
    """The way that a field describes."""
    return tuple(Step(key.removesuffix("[]"), key.endswith("[]")) for key in field.split("."))


def walk(value: object, way: Sequence[Step], rows: tuple[int, ...] = ()) -> list[Found]:
    """Every value at the end of a way. :data:`MISSING` where the last key is not there, nothing where one before is."""
    for number, step in enumerate(way, 1):
        if not isinstance(value, dict):
            return []
        rest = way[number:]
        if step.key == "*":
            return [found for each in value.values() for found in walk(each, rest, rows)]
        inner = value.get(step.key, MISSING)
        if step.each:
            each_row = enumerate(inner) if isinstance(inner, list) else ()
            return [found for row, each in each_row for found in walk(each, rest, (*rows, row))]
        if inner is MISSING and rest:
            return []
        value = inner
    return [Found(rows, value)]


def at(value: object, keys: Sequence[str]) -> object:
    """The value under keys, of which whole numbers count the rows of lists; ``None`` if there is none."""
    for key in keys:
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value


def text_or_none(value: object) -> str | None:
    """A text as it is, a number as text; ``None`` for what is no single value, or an empty text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float) or value == "":
        return None
    return sound(str(value))

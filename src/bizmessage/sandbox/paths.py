"""Find values in JSON by dotted keys, ``[]`` behind that of a list, ``*`` for any: ``rows[].parameters.*``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bizmessage.privacy.texts import sound

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


def walk(value: object, way: Sequence[Step], rows: tuple[int, ...] = ()) -> Iterator[Found]:
    """Every value at the end of a way. :data:`MISSING` where the last key is not there, nothing where one before is."""
    if not way:
        yield Found(rows, value)
        return
    if not isinstance(value, Mapping):
        return
    step, *rest = way
    if step.key == "*":
        for each in value.values():
            yield from walk(each, rest, rows)
        return
    inner = value.get(step.key, MISSING)
    if step.each:
        if isinstance(inner, list):
            for number, each in enumerate(inner):
                yield from walk(each, rest, (*rows, number))
    elif inner is not MISSING or not rest:
        yield from walk(inner, rest, rows)


def at(value: object, keys: Sequence[str]) -> object:
    """The value under keys, of which whole numbers count the rows of lists; ``None`` if there is none."""
    for key in keys:
        if isinstance(value, Mapping):
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

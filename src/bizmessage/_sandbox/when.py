"""The conditions of checks: a field is there, is not there, or is one of some words; the path ends in something."""

from __future__ import annotations

from typing import NamedTuple

from bizmessage._sandbox.paths import MISSING, Found, Step, steps, walk

_AND = " & "


class Condition(NamedTuple):
    """A condition on another field."""

    way: tuple[Step, ...]
    words: frozenset[str] | None
    """The words that the field may be; ``None`` if it is enough that it is there."""

    absent: bool
    """Whether it has to be missing instead."""

    def is_true(self, source: object, found: Found) -> bool:
        """Whether it is true for a value: in the same row of the lists that both are in, in any of the others."""
        others = [other.value for other in walk(source, self.way) if _same_row(found.rows, other.rows)]
        if self.absent:
            return not any(map(_is_there, others))
        if self.words is None:
            return any(map(_is_there, others))
        return any(_shown(other) in self.words for other in others)


def conditions(when: str) -> tuple[Condition, ...]:
    """The conditions on fields that a check has."""
    return tuple(_condition(part) for part in _parts(when) if not part.startswith("/"))


def is_of_endpoint(when: str, path: str) -> bool:
    """Whether the conditions on the path are true for an endpoint's."""
    return all(path.endswith(part) for part in _parts(when) if part.startswith("/"))


def _parts(when: str) -> list[str]:
    return when.split(_AND) if when else []


def _condition(part: str) -> Condition:
    if part.startswith("!"):
        return Condition(steps(part[1:]), None, True)
    name, equals, words = part.partition("=")
    return Condition(steps(name), frozenset(words.split()) if equals else None, False)


def _same_row(rows: tuple[int, ...], others: tuple[int, ...]) -> bool:
    return all(a == b for a, b in zip(rows, others, strict=False))


def _is_there(value: object) -> bool:
    return value is not MISSING and value is not None


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value) if _is_there(value) else ""

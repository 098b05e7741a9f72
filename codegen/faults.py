"""Faults in the spec: collected, never raised one at a time, and shown all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.characters import visible


@dataclass(frozen=True, order=True)
class Fault:
    """One mistake in the spec and where it stands.

    ``file`` is relative to the folder that holds ``spec/``; ``line`` counts from 1 and is the line on which the row
    begins; ``column`` is the column's name, or ``file``, ``header`` or ``row`` where no single column is at fault.
    """

    file: str
    line: int
    column: str
    found: str
    expected: str

    def __str__(self) -> str:
        """The fault as one line of output: ``spec/kakao/api.csv:7: name: found ..., expected ...``."""
        return visible(f"{self.file}:{self.line}: {self.column}: found {self.found}, expected {self.expected}")


def one_of(values: Iterable[str]) -> str:
    """The values that are allowed, as a fault names them."""
    return " or ".join(map(repr, values))


class SpecError(Exception):
    """The spec has faults, so nothing was generated from it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take the faults in any order; ``faults`` keeps them by file and line, each once."""
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))


class Trouble(Exception):
    """Something that was asked for cannot be had: no such revision, no git, no reader for pages.

    Its text is one line for the person who asked.
    """

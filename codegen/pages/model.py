"""What comes out of a page, and what is passed on between the steps of reading it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from codegen.faults import Fault
from codegen.page_words import VENDOR_COLUMNS


@dataclass(frozen=True, slots=True)
class PageRow:
    """A result code as the page has it, on line ``line``; a column that the page does not have is empty.

    Markdown and HTML are resolved, and blanks are single. ``success`` is ``true`` or ``false``, or empty where the
    table has no such column.
    """

    line: int
    code: str
    description: str
    message: str = ""
    section: str = ""
    note: str = ""
    success: str = ""

    def __getitem__(self, column: str) -> str:
        """The text of one of :data:`VENDOR_COLUMNS`."""
        return str(getattr(self, column))


@dataclass(frozen=True, slots=True)
class PageTable:
    """The rows of a table of the spec in the order of the page; ``columns`` are those that the page has."""

    table: str
    line: int
    rows: tuple[PageRow, ...]
    columns: tuple[str, ...] = VENDOR_COLUMNS


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a provider: the language of its headings, its day if that is known, and its tables."""

    provider: str
    language: str
    date: date | None
    tables: tuple[PageTable, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its line."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell; ``trouble`` is what is found and what is allowed where it cannot be read for certain."""

    line: int
    text: str
    trouble: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it stands on the page: its cells, the header's first, with the line of each row."""

    line: int
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


@dataclass(slots=True)
class Report:
    """The faults of a page, collected while it is read."""

    file: str
    faults: list[Fault] = field(default_factory=list)

    def add(self, line: int, column: str, found: str, expected: str) -> None:
        """Take in one fault."""
        self.faults.append(Fault(self.file, line, column, found, expected))

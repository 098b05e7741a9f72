"""The one place that knows how a vendor's page is read: its rows become rows of a spec with fewer columns.

The reader itself is ``codegen.pages``. It is asked for by name when there is a page, so that spec folders and revisions
can be compared without it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from codegen.faults import Trouble
from codegen.load import Row, Sheets, shown

LANGUAGE = "ko"
"""The language of the vendor's texts in the spec, but for ``message``; a page in another one has columns of its own."""


class PageRow(Protocol):
    """A result code on a page."""

    @property
    def line(self) -> int: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def description(self) -> str: ...  # noqa: D102
    @property
    def message(self) -> str: ...  # noqa: D102
    @property
    def section(self) -> str: ...  # noqa: D102
    @property
    def note(self) -> str: ...  # noqa: D102


class PageTable(Protocol):
    """A table on a page: ``table`` is its name in the spec."""

    @property
    def table(self) -> str: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[PageRow]: ...  # noqa: D102


class Page(Protocol):
    """A page of a provider in a language."""

    @property
    def provider(self) -> str: ...  # noqa: D102
    @property
    def language(self) -> str: ...  # noqa: D102
    @property
    def tables(self) -> Sequence[PageTable]: ...  # noqa: D102


def is_page(path: Path) -> bool:
    """Whether a path is a vendor's page."""
    return path.suffix in (".md", ".txt") and path.is_file()


def page_rows(path: Path, spec: Path) -> tuple[Sheets, Mapping[str, tuple[str, ...]]]:
    """The rows of a page by the file of the spec that they belong in, and the columns that they have."""
    return as_rows(_read(path, spec), path.name)


def as_rows(page: Page, name: str) -> tuple[Sheets, Mapping[str, tuple[str, ...]]]:
    """What a page says in the way that a spec says it. A column in which a table has no text is not on the page."""
    ending = "" if page.language == LANGUAGE else f"_{page.language}"
    sheets: dict[str, tuple[Row, ...]] = {}
    columns: dict[str, tuple[str, ...]] = {}
    for table in page.tables:
        file = f"{page.provider}/{table.table}.csv"
        rows = tuple(Row(name, row.line, _cells(row, ending)) for row in table.rows)
        sheets[file] = rows
        columns[file] = tuple(column for column in _cells_in(rows) if any(row[column] for row in rows))
    return sheets, columns


def _cells_in(rows: Sequence[Row]) -> Sequence[str]:
    return tuple(rows[0].cells) if rows else ()


def _cells(row: PageRow, ending: str) -> dict[str, str]:
    return {
        "code": row.code,
        f"description{ending}": row.description,
        "message": row.message,
        f"section{ending}": row.section,
        f"note{ending}": row.note,
    }


def _read(path: Path, spec: Path) -> Page:
    try:
        reader = import_module("codegen.pages")
    except ModuleNotFoundError as error:
        raise Trouble(f"{shown(path.name)} is a page, and codegen.pages, which reads pages, is not there") from error
    page: Page = reader.read_page(path, reader.read_words(spec))
    return page

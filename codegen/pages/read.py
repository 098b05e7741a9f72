"""Read a page: its provider, language and day, and its tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from codegen.faults import Fault, SpecError
from codegen.load import shown
from codegen.page_words import Words, plain
from codegen.pages.html import html_grid
from codegen.pages.lines import Line, lines_of, parts_of
from codegen.pages.markdown import markdown_parts
from codegen.pages.model import Grid, Heading, Page, PageTable, Report
from codegen.pages.plain import plain_tables
from codegen.pages.tables import has_codes, joined, table_of

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read of a page, and what could not. Only a page without faults may be merged."""

    page: Page
    faults: tuple[Fault, ...]
    title: str


def read_page(path: Path, words: Words, *, provider: str = "", day: date | None = None) -> Page:
    """Read the page at ``path``: Markdown, or flattened text if its name ends in ``.txt``.

    ``provider`` and ``day`` win over what its title and its name say. :class:`SpecError` with every fault at once if
    anything cannot be read for certain; ``OSError`` if the file cannot be read at all.
    """
    reading = attempt(path, words, provider=provider, day=day)
    if reading.faults:
        raise SpecError(reading.faults)
    return reading.page


def attempt(path: Path, words: Words, *, provider: str = "", day: date | None = None) -> Reading:
    """Read as much of a page as there is to read, for those who only want to see it."""
    report = Report(path.as_posix())
    lines = lines_of(path.read_bytes(), report)
    if report.faults:
        return Reading(Page(provider, "", day, ()), tuple(report.faults), "")
    if path.suffix.lower() == ".txt":
        title = next((Heading(line.number, line.text) for line in lines if line.text.strip()), None)
        whose = provider or _provider(title, words, report)
        headed = plain_tables(lines, whose, words, report) if whose else []  # today's rows are needed
    else:
        parts = _in_order(lines, report)
        title = next((part for part in parts if isinstance(part, Heading)), None)
        whose = provider or _provider(title, words, report)
        headed = _tables(parts, words, report)
    language = _language([heading for heading, _ in headed], words, report)
    for heading, table in headed:
        if table.columns and not table.rows:
            report.add(heading.line, "table", "no rows", "a row below the header")
    tables = joined([table for _, table in headed], report)
    if not tables and not report.faults:
        report.add(1, "file", "no table of result codes", words.allowed("heading"))
    page = Page(whose, language, day or _day(path, report), tables)
    return Reading(page, tuple(sorted(set(report.faults))), title.text if title else "")


def _in_order(lines: list[Line], report: Report) -> list[Heading | Grid]:
    """The headings and tables of a page in its order, whether of Markdown or HTML."""
    parts = parts_of(lines, report)
    found = [*markdown_parts(parts.markdown, report), *(html_grid(table, report) for table in parts.tables)]
    return sorted(found, key=lambda part: part.line)


def _tables(parts: Iterable[Heading | Grid], words: Words, report: Report) -> list[tuple[Heading, PageTable]]:
    """The tables below headings that the spec knows; one more below the same, or none, is a fault."""
    headed: list[tuple[Heading, PageTable]] = []
    heading = Heading(1, "")
    filled = True
    for part in parts:
        name, _ = words.headings.get(plain(heading.text), ("", ""))
        if isinstance(part, Heading):
            _check_filled(heading, name, filled, words, report)
            heading, filled = part, False
        elif name and filled:
            report.add(part.line, "heading", f"a second table below {shown(heading.text)}", "a heading of its own")
        elif name:
            headed.append((heading, table_of(name, part, words, report)))
            filled = True
        elif has_codes(part, words):
            report.add(heading.line, "heading", shown(heading.text), words.allowed("heading"))
            filled = True
    _check_filled(heading, words.headings.get(plain(heading.text), ("", ""))[0], filled, words, report)
    return headed


def _check_filled(heading: Heading, name: str, filled: bool, words: Words, report: Report) -> None:
    if name and not filled:
        report.add(heading.line, "heading", f"no table below {shown(heading.text)}", words.allowed("column"))


def _provider(title: Heading | None, words: Words, report: Report) -> str:
    """Whose page this is: one part of its title says so."""
    parts = title.text.split(">") if title else []
    found = {words.providers[plain(part)] for part in parts if plain(part) in words.providers}
    if len(found) == 1:
        return found.pop()
    text = shown(title.text) if title else "no heading"
    report.add(title.line if title else 1, "title", text, f"--provider, or {words.allowed('provider')}")
    return ""


def _language(headings: Sequence[Heading], words: Words, report: Report) -> str:
    languages = {words.headings[plain(heading.text)][1]: heading for heading in headings}
    if len(languages) > 1:
        last = headings[-1]
        report.add(last.line, "heading", f"headings in {' and '.join(sorted(languages))}", "one language")
    return next(iter(languages), "")


def _day(path: Path, report: Report) -> date | None:
    """The day in the name of a file, ``page-2026-05-27.md``; ``None`` if there is none."""
    found = _DAY.search(path.stem)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        report.add(1, "file", f"the day {found[1] if found else ''} in its name", "a day of the calendar (2026-05-27)")
        return None

"""What a page changes in a table: the vendor's columns are the page's, ours stay as they are, and no row goes away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from codegen.faults import Fault
from codegen.load import CODE_COLUMNS, Row, shown, table_file
from codegen.model import RETIRED
from codegen.page_words import MERGED, is_live
from codegen.pages import Page, PageRow, PageTable, Words
from codegen.validate import CODE_TYPES

_MANY = 4
"""More than one code in so many that are gone: an old page or half a page, rather than a new one."""


_DAYS = ("since", "until", "page_date")
"""The columns that tell of a page's day, as far as a spec has them."""


@dataclass(frozen=True, slots=True)
class Change:
    """Another text in one cell, by the page's line."""

    code: str
    line: int
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A table as it is to be, and how it comes to that.

    ``rows`` are the cells of every row in the order of the page, each with the row of today that it leaves as it is.
    """

    provider: str
    table: str
    header: tuple[str, ...]
    rows: tuple[tuple[Mapping[str, str], Row | None], ...]
    new: tuple[PageRow, ...]
    changed: tuple[Change, ...]
    dropped: tuple[str, ...]
    moved: bool

    @property
    def done(self) -> bool:
        """Whether the file is as it is to be."""
        return not self.moved and all(row for _, row in self.rows)


def merge(
    page: Page, words: Words, file: str, day: date | None, *, many: bool = False
) -> tuple[list[Merged], list[Fault]]:
    """What becomes of each table of the page; ``many`` allows that many codes are gone."""
    faults = list(page_faults(page, words, file))
    merged: list[Merged] = []
    for table in page.tables:
        if _known_table(page.provider, table.table, words) is None:
            known = (row["table"] for row in words.sheets["tables.csv"] if row["provider"] == page.provider)
            expected = f"a table of {page.provider} in spec/tables.csv: {', '.join(known)}"
            faults.append(Fault(file, table.line, "heading", f"the table {table.table!r}", expected))
            continue
        one = _table(page.provider, table, words, day)
        faults += _table_faults(page.provider, table, one, words, file, day, many)
        merged.append(one)
    return merged, faults


def page_faults(page: Page, words: Words, file: str) -> Iterator[Fault]:
    """What keeps a page from being merged as a whole."""
    if words.languages.get(page.language) != MERGED:
        allowed = " or ".join(repr(word) for word, meaning in words.languages.items() if meaning == MERGED)
        line = page.tables[0].line if page.tables else 1
        expected = f"the language of the spec's descriptions ({allowed}); its codes can be compared with --check-codes"
        yield Fault(file, line, "language", repr(page.language), expected)


def _provider(provider: str, words: Words) -> Row:
    return next(row for row in words.sheets["providers.csv"] if row["provider"] == provider)


def _known_table(provider: str, table: str, words: Words) -> Row | None:
    rows = words.sheets.get("tables.csv", ())
    return next((row for row in rows if (row["provider"], row["table"]) == (provider, table)), None)


def _table_faults(
    provider: str, table: PageTable, merged: Merged, words: Words, file: str, day: date | None, many: bool
) -> Iterator[Fault]:
    known = words.known(provider, table.table)
    named = _known_table(provider, table.table, words)
    for again in _again(words.sheets.get(table_file(provider, table.table), ())):
        yield again.fault("code", "each code once")
    pattern, form = CODE_TYPES.get(named["code_type"] if named else "str", CODE_TYPES["str"])
    for row in table.rows:
        today = known.get(row.code)
        if not pattern.fullmatch(row.code):
            yield Fault(file, row.line, "code", shown(row.code), form)
        if today and not is_live(today):
            place = f"{today.file}:{today.line}"
            yield Fault(file, row.line, "code", f"{row.code}, which {place} has retired", "its status decided on there")
    newest = max(row.cells.get(column, "") for row in (_provider(provider, words), *known.values()) for column in _DAYS)
    if day and day.isoformat() < newest:
        yield Fault(file, table.line, "date", day.isoformat(), f"{newest} or later: the spec knows a page of that day")
    if len(merged.dropped) * _MANY > len(known) and not many:
        found = f"{len(merged.dropped)} of {len(known)} codes gone"
        yield Fault(file, table.line, "table", found, "a whole page that is no older than the spec, or --many")
    if merged.dropped and "until" in merged.header and day is None:
        yield Fault(
            file, 1, "date", "no day in the name of the page", "--date, or a name that ends in a day (2026-05-27)"
        )


def _again(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows with a code that stands above already and holds there too: of two, one would be lost."""
    seen: set[str] = set()
    for row in filter(is_live, rows):
        if row["code"] in seen:
            yield row
        seen.add(row["code"])


def _table(provider: str, table: PageTable, words: Words, day: date | None) -> Merged:
    today = words.sheets.get(table_file(provider, table.table), ())
    known = words.known(provider, table.table)
    header = tuple(today[0].cells) if today else CODE_COLUMNS
    pages = {row.code: row for row in table.rows}
    rows: list[tuple[Mapping[str, str], Row | None]] = []
    changes: list[Change] = []
    for code, row in _order(today, known, pages):
        cells = dict(row.cells) if row else dict.fromkeys(header, "")
        if code in pages and row is known.get(code):
            changes += _fill(cells, provider, table, pages[code], words)
        elif row and is_live(row) and day and {"status", "until"} <= set(header):
            cells |= {"status": RETIRED, "until": day.isoformat()}
        rows.append((cells, row if row and row.cells == cells else None))
    before = [row["code"] for row in today if row["code"] in pages and row is known[row["code"]]]
    return Merged(
        provider,
        table.table,
        header,
        tuple(rows),
        new=tuple(row for row in table.rows if row.code not in known),
        changed=tuple(change for change in changes if change.code in known),
        dropped=tuple(row["code"] for row in today if is_live(row) and row["code"] not in pages),
        moved=before != [code for code in pages if code in known],
    )


def _order(
    today: Iterable[Row], known: Mapping[str, Row], pages: Mapping[str, PageRow]
) -> Iterator[tuple[str, Row | None]]:
    """The codes in the order of the page; a row that it does not have stays behind the one that it was behind."""
    behind: dict[str, list[Row]] = {}
    last = ""
    for row in today:
        if row["code"] in pages and row is known[row["code"]]:
            last = row["code"]
        else:
            behind.setdefault(last, []).append(row)
    for code in ("", *pages):
        if code:
            yield code, known.get(code)
        yield from ((row["code"], row) for row in behind.get(code, ()))


def _fill(cells: dict[str, str], provider: str, table: PageTable, row: PageRow, words: Words) -> Iterator[Change]:
    """Put the texts of the page into a row; what the page has no column for stays."""
    for column in table.columns:
        text = words.corrected(provider, table.table, row.code, column, row[column])
        if cells[column] != text:
            yield Change(row.code, row.line, column, cells[column], text)
            cells[column] = text


def provider_rows(page: Page, words: Words) -> list[tuple[Mapping[str, str], Row | None]]:
    """The rows of ``providers.csv``: where the day of the provider's page is kept, it becomes that of this one."""
    rows: list[tuple[Mapping[str, str], Row | None]] = []
    for row in words.sheets["providers.csv"]:
        day = row.cells.get("page_date", "")
        newer = row["provider"] == page.provider and page.date and day and day < page.date.isoformat()
        rows.append(({**row.cells, "page_date": str(page.date)}, None) if newer else (row.cells, row))
    return rows


def draft(page: Page, words: Words) -> list[Merged]:
    """The tables of a provider that the spec does not have yet."""
    return [_table(page.provider, table, words, None) for table in page.tables]


def table_path(merged: Merged) -> str:
    """The file of a table below ``spec/``."""
    return table_file(merged.provider, merged.table)

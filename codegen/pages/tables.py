"""From the cells of a table to rows of result codes, by what the words of its header mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from codegen.load import shown
from codegen.page_words import VENDOR_COLUMNS, Words, plain
from codegen.pages.model import Cell, Grid, PageRow, PageTable, Report

_CODE = re.compile(r"-?(?=[A-Za-z]*[0-9])[0-9A-Za-z_]+")
_CODE_FORM = "digits, with '-' or letters in front (-1000, 3018, E900)"


def has_codes(grid: Grid, words: Words) -> bool:
    """Whether the header of a table has a column of result codes."""
    return any(words.columns.get(plain(cell.text)) == "code" for cell in grid.rows[0][1]) if grid.rows else False


def table_of(name: str, grid: Grid, words: Words, report: Report) -> PageTable:
    """The rows of a table that the spec calls ``name``; a row that has a fault is there as far as it could be read."""
    columns = _columns(grid, words, report)
    if columns is None:
        return PageTable(name, grid.line, (), ())
    rows = [_row(line, cells, columns, words, report) for line, cells in grid.rows[1:]]
    return PageTable(name, grid.line, tuple(row for row in rows if row), tuple(sorted(columns)))


def joined(parts: Sequence[PageTable], report: Report) -> tuple[PageTable, ...]:
    """The tables of a page, each once, and each of their codes once; the same code with another text is a fault."""
    tables: dict[str, PageTable] = {}
    for part in parts:
        first = tables.setdefault(part.table, part)
        if first is not part:
            columns = tuple(sorted({*first.columns, *part.columns}))
            tables[part.table] = replace(first, rows=first.rows + part.rows, columns=columns)
    return tuple(replace(table, rows=_once(table.rows, report)) for table in tables.values())


def _once(rows: tuple[PageRow, ...], report: Report) -> tuple[PageRow, ...]:
    first: dict[str, PageRow] = {}
    for row in rows:
        earlier = first.setdefault(row.code, row)
        if earlier is not row and replace(row, line=earlier.line) != earlier:
            report.add(
                row.line, "code", f"{row.code} with another text", f"the text of line {earlier.line}, or one row"
            )
    return tuple(first.values())


def _columns(grid: Grid, words: Words, report: Report) -> dict[str, int] | None:
    """The position of each column by what it is; ``None`` if the header leaves a doubt."""
    columns: dict[str, int] = {}
    sound = True
    line, header = grid.rows[0]
    while header and header[-1] == Cell(header[-1].line, ""):  # a pipe too many
        header = header[:-1]
    for position, cell in enumerate(header):
        meaning = words.columns.get(plain(cell.text), "")
        if not meaning:
            report.add(line, "header", f"the column {shown(cell.text)}", words.allowed("column"))
        elif meaning in columns:
            report.add(line, "header", f"a second column of the {meaning}: {shown(cell.text)}", "one")
        sound = sound and bool(meaning) and meaning not in columns
        columns[meaning] = position
    for needed in ("code", "description"):
        if needed not in columns and sound:
            report.add(line, "header", f"no column of the {needed}", words.allowed("column"))
            sound = False
    return columns if sound else None


def _row(
    line: int, cells: tuple[Cell, ...], columns: Mapping[str, int], words: Words, report: Report
) -> PageRow | None:
    """A row; ``None`` if not even its code can be read."""
    full = _filled_up(line, cells, len(columns), report)
    texts = {column: full[position].text for column, position in columns.items()}
    for column, position in columns.items():
        trouble = full[position].trouble
        if trouble:
            report.add(full[position].line, column, *trouble)
    if not _CODE.fullmatch(texts["code"]):
        report.add(full[columns["code"]].line, "code", shown(texts["code"]), _CODE_FORM)
        return None
    if not texts["description"]:
        report.add(full[columns["description"]].line, "description", "an empty cell", "some text")
    if "success" in texts:
        texts["success"] = _success(full[columns["success"]], words, report)
    return PageRow(line, **{column: texts.get(column, "") for column in VENDOR_COLUMNS})


def _filled_up(line: int, cells: tuple[Cell, ...], width: int, report: Report) -> tuple[Cell, ...]:
    """As many cells as the header has; empty ones more than that do no harm."""
    filled = tuple(cells)
    while len(filled) > width and not filled[-1].text and not filled[-1].trouble:
        filled = filled[:-1]
    if len(filled) != width:
        report.add(line, "row", f"{len(filled)} cells", f"{width} cells, as the header has")
    return (*filled, *[Cell(line, "")] * width)[:width]


def _success(cell: Cell, words: Words, report: Report) -> str:
    found = words.values.get(plain(cell.text), "")
    if not found:
        report.add(cell.line, "success", shown(cell.text), words.allowed("value"))
    return found

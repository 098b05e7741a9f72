"""The rows of an HTML table, whose tags may be left open, but not in a way that leaves two readings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import Comment, NavigableString, PreformattedString, Tag

from codegen.load import shown
from codegen.pages.cells import TAGS, tag_text, tidy, unescaped
from codegen.pages.lines import Line
from codegen.pages.model import Cell, Grid, Report

_FRAME = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"})
_BLANKS = re.compile(r"\s+")
_SPAN = re.compile(r"[1-9][0-9]{0,3}")


def html_grid(lines: tuple[Line, ...], report: Report) -> Grid:
    """The rows of a table whose lines go from ``<table`` to ``</table>``; a cell over several rows stands in each."""
    soup = BeautifulSoup("\n".join(line.text for line in lines), "html.parser", multi_valued_attributes=None)
    tags = list(soup.find_all(True))
    for tag in tags:
        _check(tag, _line(tag, lines), report)
    _check_loose_text(soup, lines, report)
    rows = [tag for tag in tags if tag.name == "tr"]
    cells: dict[int, list[Tag]] = {id(row): [] for row in rows}
    for tag in tags:
        if tag.name in ("td", "th"):
            row = tag.find_parent(["tr", "table"])
            if row is None or row.name == "table":
                report.add(
                    _line(tag, lines), "row", f"a cell outside of any row: {shown(_text(tag))}", "<tr> before it"
                )
            else:
                cells[id(row)].append(tag)
    found = [(_line(row, lines), cells[id(row)]) for row in rows]
    return Grid(lines[0].number, tuple(_spread([row for row in found if row[1]], lines, report)))


def _check(tag: Tag, line: int, report: Report) -> None:
    """Report a tag that should not be there, or that its quotes show to have swallowed others."""
    source = " ".join(f"{key}={value}" for key, value in tag.attrs.items())
    if "<" in source or ">" in source:
        report.add(line, "row", f"<{tag.name} {shown(source)}", "a tag whose quotes are closed")
    if tag.name == "table" and tag.find_parent("table"):
        report.add(line, "row", "a table inside of a table", "its rows, or </table> before it")
    if tag.name in ("td", "th") and "colspan" in tag.attrs and tag.attrs["colspan"] != "1":
        report.add(line, "row", f"a cell over {tag.attrs['colspan']} columns", "a cell for each column")


def _check_loose_text(soup: BeautifulSoup, lines: tuple[Line, ...], report: Report) -> None:
    for string in soup.find_all(string=True):
        if isinstance(string, PreformattedString) and not isinstance(string, Comment):
            report.add(lines[0].number, "row", f"{shown(str(string))} between '<' and '>'", TAGS)
            continue
        if not string.strip() or isinstance(string, Comment) or string.find_parent(["td", "th", "caption"]):
            continue
        parent = string.parent
        line = lines[0].number if parent is None else _line(parent, lines)
        report.add(line, "row", f"text outside of any cell: {shown(string.strip())}", "text between <td> and </td>")


def _spread(
    rows: list[tuple[int, list[Tag]]], lines: tuple[Line, ...], report: Report
) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """The cells of each row, with those from above that reach down to it in their columns."""
    reaching: dict[int, tuple[int, Cell]] = {}  # by column: how many rows are left, and what stands there
    for position, (line, tags) in enumerate(rows):
        cells: list[Cell] = []
        waiting = list(tags)
        while waiting or len(cells) in reaching:
            column = len(cells)
            if column in reaching:
                left, cell = reaching.pop(column)
                if left > 1:
                    reaching[column] = (left - 1, cell)
            else:
                tag = waiting.pop(0)
                cell = _cell(tag, _line(tag, lines))
                span = _rows_of(tag, len(rows) - position, cell.line, report)
                if span > 1:
                    reaching[column] = (span - 1, cell)
            cells.append(cell)
        yield line, tuple(cells)


def _rows_of(tag: Tag, left: int, line: int, report: Report) -> int:
    """Over how many rows a cell stands."""
    span = str(tag.attrs.get("rowspan", "1"))
    if _SPAN.fullmatch(span) and int(span) <= left:
        return int(span)
    report.add(line, "row", f"a cell over {shown(span)} rows", f"a number of rows from 1 to {left}")
    return 1


def _cell(tag: Tag, line: int) -> Cell:
    for child in tag.find_all(True):
        strange = child.name not in _FRAME and tag_text(child.name) is None
        if strange and child.find_parent(["td", "th"]) is tag:
            return Cell(line, tidy(_text(tag)), (f"<{child.name}>", TAGS))
    behind = _behind_another(tag)
    return Cell(line, tidy(_text(tag)), (f"{shown(behind)} behind another cell", "</td> before it") if behind else None)


def _behind_another(tag: Tag) -> str:
    """Text of a cell that was not closed, behind the cells that came to stand inside of it."""
    framed = [child for child in tag.children if isinstance(child, Tag) and child.name in _FRAME]
    rest = framed[-1].next_siblings if framed else ()
    return tidy("".join(each.get_text() for each in rest if not isinstance(each, Comment)))


def _text(tag: Tag) -> str:
    """The text of a cell, without what only came to stand inside of it because its end is missing."""
    pieces: list[str] = []
    for child in tag.children:
        if isinstance(child, Tag):
            if child.name not in _FRAME:
                mark = tag_text(child.name) or ""
                pieces += [mark, _text(child), mark]
        elif isinstance(child, NavigableString) and not isinstance(child, Comment):
            pieces.append(unescaped(_BLANKS.sub(" ", child)))
    return "".join(pieces)


def _line(tag: Tag, lines: tuple[Line, ...]) -> int:
    """The line of the page on which a tag stands."""
    return lines[(tag.sourceline or 1) - 1].number

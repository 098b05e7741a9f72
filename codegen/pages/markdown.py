"""The headings and pipe tables of a page, as markdown-it finds them, and the rows that it does not find."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from codegen.load import shown
from codegen.pages.cells import markdown_cell
from codegen.pages.lines import Line
from codegen.pages.model import Cell, Grid, Heading, Report

# Cells are read one by one in codegen.pages.cells: the parser drops those that the header has no room for.
_BLOCKS = MarkdownIt("commonmark", {"html": True}).enable("table").disable("inline")
_PIPE = re.compile(r"(?<!\\)\|")
_DOUBTFUL = re.compile(r"(?<!\\)(?:\\\\)+\|")
_SWALLOWED = re.compile(r" {0,3}#{1,6}\s|.*<h[1-6]\b", re.IGNORECASE)


def markdown_parts(lines: tuple[Line, ...], report: Report) -> Iterator[Heading | Grid]:
    """The headings and tables on the top level, in order; whatever else looks like cells is reported."""
    text = "\n".join(line.text for line in lines)
    taken: set[int] = set()
    tokens = _BLOCKS.parse(text)
    for position, token in enumerate(tokens):
        if token.map is None or token.level:
            continue
        block = range(*token.map)
        if token.type == "heading_open":
            taken.update(block)
            yield _heading(lines[block.start], tokens[position + 1], report)
        elif token.type == "table_open":
            taken.update(block)
            yield _grid([lines[number] for number in block], report)
        elif token.type == "fence":
            taken.update(block)
        elif token.type == "html_block":
            _look_for_headings([lines[number] for number in block], report)
    for number, line in enumerate(lines):
        if number not in taken and _PIPE.search(line.text):
            report.add(line.number, "row", shown(line.text.strip()), "a row right below a table, or no '|'")


def split(text: str) -> list[str]:
    """The cells of a row: what stands between the pipes that are not escaped, those at its ends left out."""
    cells = _PIPE.split(text.strip())
    if cells[0] == "" and len(cells) > 1:
        del cells[0]
    if cells[-1] == "" and len(cells) > 1:
        del cells[-1]
    return cells


def _heading(line: Line, inline: Token, report: Report) -> Heading:
    cell = markdown_cell(line.number, inline.content)
    if cell.trouble:
        report.add(line.number, "heading", *cell.trouble)
    return Heading(line.number, cell.text)


def _grid(lines: list[Line], report: Report) -> Grid:
    """The rows of a table without the line of dashes below the header."""
    for line in lines:
        if _DOUBTFUL.search(line.text):
            report.add(line.number, "row", r"'\\|'", r"'\\ |' or '\\\|': whether the pipe is escaped, not all agree")
    rows = [(line.number, _cells(line)) for line in (lines[0], *lines[2:])]
    return Grid(lines[0].number, tuple(rows))


def _cells(line: Line) -> tuple[Cell, ...]:
    return tuple(markdown_cell(line.number, text) for text in split(line.text))


def _look_for_headings(lines: list[Line], report: Report) -> None:
    """Report headings that are part of a block of HTML, because a table below them would be taken for another one's."""
    for line in lines:
        if _SWALLOWED.match(line.text):
            report.add(line.number, "heading", shown(line.text.strip()), "'##' and a heading, with an empty line above")

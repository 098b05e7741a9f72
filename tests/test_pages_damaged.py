"""Known rows in any spelling come out as they were; a damaged page gives its rows or says which line is at fault."""

from __future__ import annotations

import html
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from codegen.faults import SpecError
from codegen.pages import Page, PageRow, read_page
from tests.pages import CLEAN, FOLDER, made_words

WORDS = made_words()
HEADERS = {"code": "코드", "description": "뜻", "message": "답", "section": "구분", "note": "덧붙임", "success": "성공"}
SUCCESS = {"true": "예", "false": "아니요"}
Draw = Callable[[st.SearchStrategy[Any]], Any]
COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

PIECES = [*"|-\n\n <>/`\\#!&;~*가a1", "<td>", "<tr>", "<table>", "</table>", "<!--", "-->"]

pytestmark = pytest.mark.slow

letters = st.sampled_from("가나 다abC 12.,:;'\"!?()[]{}<>&|\\`*_~^-+=#/%$@")
texts = st.text(letters, max_size=30).map(lambda text: " ".join(text.split()))
lines = st.lists(texts.filter(bool), min_size=1, max_size=3).map("\n".join)
codes = st.one_of(st.integers(-9999, 9999).map(str), st.from_regex(r"[A-Z][0-9]{3,4}", fullmatch=True))


@st.composite
def page_rows(draw: st.DrawFn) -> list[PageRow]:
    """Rows with codes of their own and any text in them."""
    rows = []
    for code in draw(st.lists(codes, min_size=1, max_size=6, unique=True)):
        success = draw(st.sampled_from(sorted(SUCCESS)))
        rows.append(PageRow(0, code, draw(lines), draw(texts), draw(texts), draw(texts), success))
    return rows


def markdown(draw: Draw, text: str) -> str:
    """A text as the cell of a pipe table, each letter escaped, an entity, or as it is if it means nothing."""
    spelled = []
    for letter in text:
        if letter == "\n":
            spelled.append(draw(st.sampled_from(["<br>", "<br/>", " <BR /> "])))
        elif letter == " ":
            spelled.append(draw(st.sampled_from([" ", "  ", "&nbsp;", "\u00a0"])))
        elif letter.isascii() and not letter.isalnum():
            spelled.append(draw(st.sampled_from([f"\\{letter}", f"&#{ord(letter)};"])))
        else:
            spelled.append(draw(st.sampled_from([letter] * 9 + [f"&#x{ord(letter):x};"])))
    return "".join(spelled)


def markup(draw: Draw, text: str) -> str:
    """A text as the cell of an HTML table."""
    escaped = html.escape(text.replace("\\", "\\\\"), quote=False)
    return escaped.replace("\n", draw(st.sampled_from(["<br>", "<br/>\n  ", "<p>"])))


def cells(draw: Draw, row: PageRow, columns: list[str], html_table: bool) -> list[str]:
    spell = markup if html_table else markdown
    return [spell(draw, SUCCESS[row.success] if column == "success" else row[column]) for column in columns]


def pipes(draw: Draw, rows: list[PageRow], columns: list[str]) -> list[str]:
    dashes = draw(st.sampled_from(["-", "---", ":-:", "-:"]))
    out = [
        " | ".join(("", *(HEADERS[column] for column in columns), "")),
        "|".join(["", *(dashes for _ in columns), ""]),
    ]
    for row in rows:
        written = cells(draw, row, columns, html_table=False)
        # Without a pipe in front of it, an empty cell would be none, and a cell could begin a list.
        line = "| " + " | ".join(written)
        out.append(line + (draw(st.sampled_from([" |", " | |"])) if not written[-1] else draw(ENDS)))
        out += draw(st.sampled_from([[], [], ["<!-- a | b -->"], ["<!--", "| a |", "-->"], ['<a name="x"></a>']]))
    return out


ENDS = st.sampled_from(["", " |", " | |", " |  "])


def tags(draw: Draw, rows: list[PageRow], columns: list[str]) -> list[str]:
    td, tr = draw(st.sampled_from(["</td>", ""])), draw(st.sampled_from(["</tr>", ""]))
    out = ["<table>", "<tr>", *(f"<th>{HEADERS[column]}</th>" for column in columns), "</tr>"]
    for row in rows:
        out += ["<tr>", *(f"  <td>{cell}{td}" for cell in cells(draw, row, columns, html_table=True)), tr]
        out += draw(st.sampled_from([[], ["<!-- <td>x</td> -->"], ["<!--", "</table>", "-->"]]))
    return [*out, "</table>"]


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[PageRow]]:
    """A page with its rows."""
    rows = draw(page_rows())
    columns = draw(st.permutations(list(HEADERS)))
    table = tags(draw, rows, columns) if draw(st.booleans()) else pipes(draw, rows, columns)
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(["# Toy Post", "", "## 요청 코드", *draw(st.sampled_from([[], [""]])), *table, ""]), rows


def read(tmp_path: Path, text: str) -> Page:
    path = tmp_path / "page.md"
    path.write_bytes(text.encode())
    return read_page(path, WORDS)


@COMMON
@given(page=pages())
def test_known_rows_come_out_as_they_were(tmp_path: Path, page: tuple[str, list[PageRow]]) -> None:
    text, rows = page
    assume(all(row.description for row in rows))
    (table,) = read(tmp_path, text).tables
    assert [replace(row, line=0) for row in table.rows] == rows


def spoiled(draw: Draw, row: str) -> str:
    """A row of a pipe table that cannot be read any more."""
    written = row.strip("| ").split(" | ")
    at = draw(st.integers(0, len(written) - 1))
    kind = draw(st.sampled_from(["less", "more", "code", "tag", "twice"]))
    if kind == "less":
        return "| " + " | ".join(written[:at] + written[at + 1 :]) + " |"
    if kind == "more":
        return "| " + " | ".join([*written[:at], "더", *written[at:]]) + " |"
    if kind == "twice":
        return row + row
    return row.replace(written[2], "none" if kind == "code" else "<tag>")


@COMMON
@given(data=st.data())
def test_a_spoiled_row_is_reported_by_its_line(tmp_path: Path, data: st.DataObject) -> None:
    before = CLEAN.splitlines()
    at = data.draw(st.sampled_from([6, 7, 8, 10]))  # with something in each cell
    draw: Draw = data.draw
    after = [*before[:at], spoiled(draw, before[at]), *before[at + 1 :]]
    with pytest.raises(SpecError) as caught:
        read(tmp_path, "\n".join(after))
    assert at + 1 in {fault.line for fault in caught.value.faults}


def by_code(page: Page) -> dict[tuple[str, str], PageRow]:
    return {(table.table, row.code): row for table in page.tables for row in table.rows}


@settings(COMMON, max_examples=400)
@given(data=st.data())
@pytest.mark.parametrize("name", ["clean.md", "wild.md"])
def test_a_letter_more_or_less_costs_no_other_row(tmp_path: Path, name: str, data: st.DataObject) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    at = data.draw(st.integers(text.index("요청"), len(text) - 1))
    more = data.draw(st.one_of(st.just(""), st.sampled_from(list("|<>/\\`-!\n #tdr\"'&"))))
    line = text.count("\n", 0, at) + 1
    whole = by_code(read(tmp_path, text))
    try:
        found = by_code(read(tmp_path, text[:at] + more + text[at + (not more) :]))
    except SpecError:
        return
    shift = (more == "\n") - (not more and text[at] == "\n")
    for key, row in whole.items():
        begins = row.line
        ends = min((other.line for other in whole.values() if other.line > begins), default=begins + 9)
        if not begins - 1 <= line <= ends:  # a cell over two rows may stand one line above
            expected = replace(row, line=row.line + (shift if line < begins else 0))
            assert found.get(key) == expected, (text.splitlines()[line - 1], more)


@COMMON
@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_page_breaks_the_reader(tmp_path: Path, text: str) -> None:
    for page in (text, CLEAN.replace("우표가 없음", text), CLEAN.replace("배달됨", text)):
        with suppress(SpecError):
            read(tmp_path, page)

"""A page is read as it stands, or what is wrong with it is reported; nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from codegen.faults import SpecError
from codegen.load import Row
from codegen.page_words import words_of
from codegen.pages import Page, PageRow, Reading, attempt, plain, read_page
from codegen.pages.cells import markdown_cell
from codegen.pages.html import html_grid
from codegen.pages.lines import Line
from codegen.pages.model import Report
from tests.pages import CLEAN, FOLDER, made_words, sections
from tests.pages.damage import DOUBTFUL, HARMLESS, Change, Damage

WORDS = made_words()
TOLD = sections(FOLDER / "faults.txt")  # in full; to be changed by hand with what the faults say
API = [
    PageRow(7, "0", "잘 되었음", "FINE", "모두", "", "true"),
    PageRow(8, "-10", "우표가 없음", "The stamp is missing.", "모두", "", "false"),
    PageRow(9, "-11", "우표 값이 모자람", "The '{}' must cost {} at least.", "모두", "", "false"),
    PageRow(10, "-20", "소포가 너무 무거움", "", "소포", "", "false"),
    PageRow(11, "-21", "끈 길이는 2 ~ 10", "{thing}: {0}", "소포", "", "false"),
]
DELIVERY = [
    PageRow(23, "1000", "배달됨"),
    PageRow(27, "2001", "집에 아무도 없음\n문이 잠김"),
    PageRow(31, "E900", "알 수 없음"),
]


def read(tmp_path: Path, text: str, name: str = "page-2026-05-27.md") -> Page:
    path = tmp_path / name
    path.write_bytes(text.encode())
    return read_page(path, WORDS)


def faults(tmp_path: Path, text: str, name: str = "page.md") -> list[str]:
    path = tmp_path / name
    path.write_bytes(text.encode())
    with pytest.raises(SpecError) as caught:
        read_page(path, WORDS)
    return [str(fault) for fault in caught.value.faults]


def _with(row: PageRow, column: str, text: str) -> PageRow:
    return replace(row, description=text) if column == "description" else replace(row, message=text)


def without_lines(page: Page) -> dict[str, list[PageRow]]:
    return {table.table: [replace(row, line=0) for row in table.rows] for table in page.tables}


def test_a_page_without_a_blemish(tmp_path: Path) -> None:
    page = read(tmp_path, CLEAN)
    assert (page.provider, page.language, page.date) == ("toy", "ko", date(2026, 5, 27))
    api, delivery = page.tables
    assert (api.table, api.line, list(api.rows)) == ("api", 5, API)
    assert (delivery.table, delivery.line, list(delivery.rows)) == ("delivery", 15, DELIVERY)
    assert api.columns == ("code", "description", "message", "section", "success")
    assert delivery.columns == ("code", "description")


@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.name)
def test_what_leaves_no_doubt_is_read(tmp_path: Path, change: Change) -> None:
    assert change.before in CLEAN
    expected = {name: [replace(row, line=0) for row in rows] for name, rows in (("api", API), ("delivery", DELIVERY))}
    for code, column, text in change.cells:
        for rows in expected.values():
            rows[:] = [_with(row, column, text) if row.code == code else row for row in rows]
    if change.name == "a code of letters":
        expected["api"][1] = replace(expected["api"][1], code="A0000")
    assert without_lines(read(tmp_path, CLEAN.replace(change.before, change.after))) == expected


@pytest.mark.parametrize("damage", DOUBTFUL, ids=lambda damage: damage.name)
def test_what_leaves_a_doubt_is_reported_by_its_line(tmp_path: Path, damage: Damage) -> None:
    assert damage.before in CLEAN
    found = faults(tmp_path, CLEAN.replace(damage.before, damage.after, 1))
    path = (tmp_path / "page.md").as_posix()
    assert any(fault.startswith(f"{path}:{damage.fault}") for fault in found), found
    assert [fault.replace(path, "page.md") for fault in found] == TOLD[damage.name]


def test_all_that_leaves_no_doubt_together() -> None:
    page = read_page(FOLDER / "wild.md", WORDS)
    clean = read_page(FOLDER / "clean.md", WORDS)
    found, expected = without_lines(page), without_lines(clean)
    *rest, listed = found["api"]
    assert rest == expected["api"]
    assert listed == PageRow(0, "-30", "이것 | 저것 <둘>", "The list is:\npaper\nstring", "소포", "", "false")
    assert found["delivery"] == [
        *expected["delivery"],
        PageRow(0, "E901", "알 수 없음"),
        PageRow(0, "A0000", "하나 & 둘\n셋"),
    ]
    lines = (FOLDER / "wild.md").read_text(encoding="utf-8").splitlines()
    for table in page.tables:
        for row in table.rows:
            assert row.code[-2:] in lines[row.line - 1] + lines[row.line], "a row knows its line"


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_and_a_byte_order_mark(tmp_path: Path, ends: str) -> None:
    assert read(tmp_path, "\ufeff" + CLEAN.replace("\n", ends)) == read(tmp_path, CLEAN)


def test_all_doubts_at_once(tmp_path: Path) -> None:
    text = CLEAN.replace("| -10 |", "| none |").replace("| 아니요 | -20", "| 글쎄 | -20").replace("배달됨", "<x>")
    assert [fault.partition(".md:")[2].split(",")[0] for fault in faults(tmp_path, text)] == [
        "8: code: found 'none'",
        "10: success: found '글쎄'",
        "25: description: found <x>",
        "25: description: found an empty cell",
    ]


def test_what_is_no_text_at_all(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(b"## Toy Post\n\xff\n")
    reading = attempt(path, WORDS)
    assert reading == Reading(Page("", "", None, ()), reading.faults, "")
    assert [str(fault) for fault in reading.faults] == [
        f"{path.as_posix()}:2: file: found the byte 0xff, expected valid UTF-8"
    ]
    assert faults(tmp_path, "") == [
        f"{path.as_posix()}:1: title: found no heading, expected --provider, or a provider of spec/pages.csv: Toy Post"
    ]
    assert "no table of result codes" in faults(tmp_path, "# Toy Post\n")[0]


def test_a_name_with_a_day_that_the_calendar_does_not_have(tmp_path: Path) -> None:
    path = (tmp_path / "page-2026-13-01.md").as_posix()
    assert faults(tmp_path, CLEAN, "page-2026-13-01.md") == [
        f"{path}:1: file: found the day 2026-13-01 in its name, expected a day of the calendar (2026-05-27)"
    ]
    assert read(tmp_path, CLEAN, "page.md").date is None


def test_provider_and_day_of_the_caller_win(tmp_path: Path) -> None:
    path = tmp_path / "page-2026-05-27.md"
    path.write_text(CLEAN.replace("Toy Post", "Mail"), encoding="utf-8")
    page = read_page(path, WORDS, provider="mail", day=date(2026, 1, 2))
    assert (page.provider, page.date) == ("mail", date(2026, 1, 2))


def known(rows: list[PageRow], file: str) -> tuple[Row, ...]:
    columns = ("code", "description", "message", "section", "note", "success")
    return tuple(Row(file, at, {column: row[column] for column in columns}) for at, row in enumerate(rows, 2))


def flat(tmp_path: Path, text: str) -> Page:
    path = tmp_path / "flat.txt"
    path.write_text(text, encoding="utf-8")
    sheets = {"toy/api.csv": known(API, "spec/toy/api.csv"), "toy/delivery.csv": known(DELIVERY, "spec/toy/d.csv")}
    return read_page(path, made_words(**sheets))


FLAT = (FOLDER / "flat.txt").read_text(encoding="utf-8")


def test_flattened_text_that_says_what_the_spec_says(tmp_path: Path) -> None:
    page = flat(tmp_path, FLAT)
    assert (page.provider, page.language, page.date) == ("toy", "ko", None)
    found = without_lines(page)
    assert found["api"] == [replace(row, line=0) for row in API]
    assert found["delivery"] == [replace(row, line=0) for row in DELIVERY]
    assert [row.line for row in page.tables[1].rows] == [15, 16, 18]


@pytest.mark.parametrize(
    ("before", "after"),
    [("요청 코드\n\n", "요청 코드\n"), ("맨 위로\n", ""), ("맨 위로\n", "맨 위로"), ("\n배달 코드", "\n\n\n배달 코드")],
)
def test_flattened_text_in_other_lines(tmp_path: Path, before: str, after: str) -> None:
    assert before in FLAT
    assert without_lines(flat(tmp_path, FLAT.replace(before, after).rstrip("\n"))) == without_lines(
        flat(tmp_path, FLAT)
    )


FLAT_DOUBTS = [
    ("맨 위로\n", "\n배달 코드\n", "20: heading: found no table below '배달 코드', expected a column"),
    (
        "우표가 없음 The",
        "우표가 없음 URL The",
        "7: description: found '우표가 없음 URL The stamp is missing.', which",
    ),
    (
        "우표가 없음 The stamp is missing.",
        "우표가 없음 Fine",
        "7: description: found '우표가 없음 Fine', which can",
    ),
    ("우표가 없음 The stamp", "우표가 없음 the stamp", "7: description: found '우표가 없음 the stamp is missing.'"),
    ("너무 무거움", "무거움", "9: description: found '소포가 무거움', which can end in several places"),
    ("문이 잠김", "문이 닫힘", "16: description: found '집에 아무도 없음 문이 닫힘', which can end in several"),
    ("1000 배달됨", "1000 배달됨\n어제", "15: description: found '배달됨 어제', which can end in several places"),
    ("문이 잠김", "2002 문이 잠김", "17: code: found '2002' at the beginning of a line, expected a code of the"),
    ("1000 배달됨\n", "999 처음\n", "15: code: found '999' at the beginning of a line"),
    (
        "1000 배달됨\n",
        "처음\n",
        "15: row: found '처음', expected a row that begins with what the header begins with",
    ),
    (
        "구분 성공 코드 뜻 답",
        "구분 성공 코드 뜻 대답",
        "5: header: found '구분 성공 코드 뜻 대답', expected a column",
    ),
    ("\n\n코드 뜻", "\n\nresult code result", "14: header: found columns that can be told apart in several ways"),
    ("E900", "\nE900", "19: row: found 'E900 알 수 없음', expected no empty line inside of a table"),
    (
        "1000 배달됨\n2001 집에 아무도 없음\n문이 잠김\nE900 알 수 없음\n맨 위로",
        "",
        "12: table: found no rows, expected a",
    ),
]


def test_flattened_text_that_can_end_in_one_place_only(tmp_path: Path) -> None:
    new = "모두 아니요 -12 우표가 젖음 The stamp is wet.\n"
    page = flat(tmp_path, FLAT.replace("소포 아니요 -20", new + "소포 아니요 -20"))
    assert page.tables[0].rows[3] == PageRow(9, "-12", "우표가 젖음", "The stamp is wet.", "모두", "", "false")
    page = flat(tmp_path, FLAT.replace("1000 배달됨", "1000 배달을 끝냄"))
    assert page.tables[1].rows[0].description == "배달을 끝냄"
    page = flat(tmp_path, FLAT.replace("E900", "E800 새로 생김\nE900"))
    assert page.tables[1].rows[2] == PageRow(18, "E800", "새로 생김")


@pytest.mark.parametrize(("before", "after", "fault"), FLAT_DOUBTS)
def test_flattened_text_that_leaves_a_doubt(tmp_path: Path, before: str, after: str, fault: str) -> None:
    assert before in FLAT
    with pytest.raises(SpecError) as caught:
        flat(tmp_path, FLAT.replace(before, after))
    path = (tmp_path / "flat.txt").as_posix()
    found = [str(each) for each in caught.value.faults]
    assert any(each.startswith(f"{path}:{fault}") for each in found), found
    assert [each.replace(path, "flat.txt") for each in found] == TOLD[f"{before!r} -> {after!r}"]


def test_words_that_a_spec_does_not_have() -> None:
    assert words_of({}).allowed("value") == "a value of spec/pages.csv: there is none yet"
    assert WORDS.allowed("value") == "a value of spec/pages.csv: 예, 아니요"


def test_cells_over_several_rows() -> None:
    """By HTML's rules: a cell reaches down, what is beside it moves to the right."""
    text = """<table>
<tr><td rowspan=3>a</td><td>b</td><td rowspan="2">c</td></tr>
<tr><td>d</td></tr>
<tr><td>e</td><td>f</td></tr>
<tr><td>g</td>
<td>h</td><td rowspan='1'>i</td></tr>
</table>"""
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 11))
    report = Report("page.md")
    grid = html_grid(lines, report)
    assert report.faults == []
    assert grid.line == 11
    assert [(line, [(cell.text, cell.line) for cell in cells]) for line, cells in grid.rows] == [
        (12, [("a", 12), ("b", 12), ("c", 12)]),
        (13, [("a", 12), ("d", 13), ("c", 12)]),
        (14, [("a", 12), ("e", 14), ("f", 14)]),
        (15, [("g", 15), ("h", 16), ("i", 16)]),
    ]


def test_what_begins_no_row_where_a_mark_of_success_is_needed() -> None:
    columns, words = ("success", "code", "description"), made_words()
    for text in ("just a line", "perhaps -20 of them", ""):
        assert plain._begins(Line(3, text), columns, words) is None


def test_a_new_row_with_a_note_only_cannot_be_taken_apart() -> None:
    words = made_words()
    draft = plain._Draft(3, "", "", "-99", ["Something new. And a note"])
    for columns, certain in ((("code", "description"), True), (("code", "description", "note"), False)):
        reader = plain._Reader("toy", "api", columns, {}, words, Report("x"))
        assert (reader._taken_apart(draft) is not None) == certain


@pytest.mark.parametrize("title", ["a<b", "a>b"])
def test_a_tag_that_swallowed_another(title: str) -> None:
    report = Report("x")
    html_grid((Line(7, f'<table><tr><td title="{title}">x</td></tr></table>'),), report)
    assert [str(fault) for fault in report.faults] == [
        f"x:7: row: found <td 'title={title}', expected a tag whose quotes are closed"
    ]


def test_a_line_end_in_a_cell_stays() -> None:
    assert markdown_cell(3, "*one*\ntwo").text == "one\ntwo"

"""A page is merged into the spec: its columns are taken, ours stay, nothing is lost and nothing half-written."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.load import CODE_COLUMNS, COLUMNS, Row, load
from codegen.page_words import read_words, words_of
from codegen.pages import Page, PageRow, PageTable
from codegen.sync.draft import draft_faults
from codegen.sync.merge import merge, provider_rows
from codegen.sync.propose import proposal
from codegen.sync.show import page_lines
from codegen.sync.write import file_text
from tests.pages import CLEAN, FOLDER
from tests.pages.spec import API, DELIVERY, page_spec
from tests.small_spec import SmallSpec, code

DAY = "page-2026-05-27.md"


@pytest.fixture
def spec(tmp_path: Path) -> SmallSpec:
    made = page_spec(tmp_path / "spec")
    made.write()
    return made


def snapshot(spec: SmallSpec) -> dict[str, bytes]:
    return {path.relative_to(spec.folder).as_posix(): path.read_bytes() for path in spec.folder.rglob("*.*")}


def sync(spec: SmallSpec, text: str, *options: str, name: str = DAY) -> int:
    page = spec.folder.parent / name
    page.write_text(text, encoding="utf-8")
    return main(["sync", str(page), "--spec", str(spec.folder), *options])


def lines(spec: SmallSpec, table: str) -> list[str]:
    return (spec.folder / table).read_text(encoding="utf-8").split("\n")


def test_the_page_that_the_spec_was_made_of_changes_nothing(
    spec: SmallSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(spec)
    assert sync(spec, CLEAN) == 0
    assert snapshot(spec) == before
    assert capsys.readouterr().out.splitlines() == [
        "A page of toy in ko, 2026-05-27:",
        "    api, line 5: 5 rows",
        "    delivery, line 15: 3 rows",
        "The spec says what the page says.",
    ]


def test_nor_does_its_flattened_text(spec: SmallSpec) -> None:
    before = snapshot(spec)
    assert main(["sync", str(FOLDER / "flat.txt"), "--spec", str(spec.folder)]) == 0
    assert snapshot(spec) == before


def test_another_text_replaces_the_vendors_columns_alone(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    before = lines(spec, API)
    text = CLEAN.replace("우표가 없음", "우표를 잊음").replace("| 소포 | 아니요 | -20", "| 상자 | 예 | -20")
    assert sync(spec, text) == 0
    after = lines(spec, API)
    assert [number for number, line in enumerate(before) if after[number] != line] == [2, 4]
    assert after[2] == before[2].replace("우표가 없음", "우표를 잊음")
    assert after[4] == before[4].replace(",소포,", ",상자,").replace(",false,", ",true,")
    out = capsys.readouterr().out
    assert "changed  toy/api -10 description (line 8)\n    - '우표가 없음'\n    + '우표를 잊음'\n" in out
    assert "changed spec/toy/api.csv" in out
    assert "delivery.csv" not in out


def test_a_row_that_stays_keeps_its_bytes(spec: SmallSpec) -> None:
    path = spec.folder / API
    quoted = path.read_text(encoding="utf-8").replace("RequestSucceeded", '"RequestSucceeded"')
    path.write_text(quoted, encoding="utf-8")
    assert sync(spec, CLEAN.replace("우표가 없음", '우표, "가" 없음<br>둘')) == 0
    assert path.read_text(encoding="utf-8") == quoted.replace("우표가 없음", '"우표, ""가"" 없음\n둘"')


def test_a_new_code_waits_for_people(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    new = "| 소포 | 아니요 | -12 | 우표가 젖음 | The {stamp} is wet. |\n"
    text = CLEAN.replace("| 소포 | 아니요 | -20", new + "| 소포 | 아니요 | -20")
    before = lines(spec, API)
    assert sync(spec, text) == 0
    after = lines(spec, API)
    assert after[4] == "-12,,,,우표가 젖음,The {stamp} is wet.,,소포,,false" + "," * (len(CODE_COLUMNS) - 10)
    assert after[:4] + after[5:] == before
    out = capsys.readouterr().out.splitlines()
    assert out[out.index("toy/api -12, a proposal:") :] == [
        "toy/api -12, a proposal:",
        "    name      StampMissing12",
        "    category  template",
        "    params    stamp",
        "    summary   The {stamp} is wet.",
        "    like      -10 StampMissing: 우표가 없음",
        "changed spec/toy/api.csv",
        "Fill in the empty cells of the new codes, then: make gen",
    ]
    capsys.readouterr()
    assert main(["check", "--spec", str(spec.folder), "--output", str(spec.folder.parent / "generated")]) == 1
    refused = capsys.readouterr().err.splitlines()
    for column in ("name", "category", "summary", "fault", "retry", "fallback", "remedy", "remedy_ko"):
        assert f"spec/toy/api.csv:5: {column}: found an empty cell, expected some text" in refused
    assert any(line.startswith("spec/toy/api.csv:5: params: found '', expected one name for each") for line in refused)
    again = snapshot(spec)
    assert sync(spec, text) == 0
    assert snapshot(spec) == again


def test_whether_a_new_code_means_success_is_not_guessed(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    new = "<tr><td>1001</td><td>예</td></tr><tr><td>1002</td><td>아마</td></tr></tbody>"
    assert sync(spec, CLEAN.replace("</tbody>", new)) == 0
    assert lines(spec, DELIVERY)[-3].startswith("1001,,,,예,,,,,,,")
    out = capsys.readouterr().out
    assert [line.split() for line in out.splitlines() if line.startswith("    success")] == [
        ["success", "true"],
        ["success", "false"],
    ]


def test_the_order_is_that_of_the_page(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = (line for line in CLEAN.splitlines(keepends=True) if "| -10 |" in line or "| -11 |" in line)
    before = lines(spec, API)
    assert sync(spec, CLEAN.replace(first + second, second + first)) == 0
    assert lines(spec, API) == [*before[:2], before[3], before[2], *before[4:]]
    assert "moved    toy/api" in capsys.readouterr().out


LIFECYCLE = ("status", "since", "until", "supersedes", "aliases")


@pytest.fixture
def bare(spec: SmallSpec, monkeypatch: pytest.MonkeyPatch) -> SmallSpec:
    """The spec without columns for what becomes of a code over the years."""
    columns = tuple(column for column in CODE_COLUMNS if column not in LIFECYCLE)
    monkeypatch.setattr("codegen.load.CODE_COLUMNS", columns)
    for table in (API, DELIVERY):
        spec.columns[table] = columns
        spec.rows[table] = [{column: row[column] for column in columns} for row in spec.rows[table]]
    spec.write()
    return spec


GONE = CLEAN.replace("| 모두 | 아니요 | -10 | 우표가 없음 | The stamp is missing. |\n", "")


def test_a_code_that_the_page_lost_stays(bare: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(bare)
    assert sync(bare, GONE) == 0
    assert snapshot(bare) == before
    assert "dropped  toy/api -10: it stays; the spec has no column for its status" in capsys.readouterr().out


def test_many_codes_gone_are_an_old_page(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    text = CLEAN[: CLEAN.index("| 소포 | 아니요 | -20")] + CLEAN[CLEAN.index("\n## 배달") :]
    assert sync(spec, text) == 1
    assert "page-2026-05-27.md:5: table: found 2 of 5 codes gone, expected a whole page" in capsys.readouterr().err
    assert sync(spec, text, "--many") == 0


@pytest.fixture
def lifecycle(spec: SmallSpec, monkeypatch: pytest.MonkeyPatch) -> SmallSpec:
    """The spec with columns for what becomes of a code over the years."""
    columns = tuple(dict.fromkeys((*CODE_COLUMNS, "status", "since", "until", "supersedes")))
    monkeypatch.setattr("codegen.load.CODE_COLUMNS", columns)
    for table in (API, DELIVERY):
        spec.columns[table] = columns
        for row in spec.rows[table]:
            row |= {"status": "", "since": "2026-01-01", "until": "", "supersedes": ""}
    spec.write()
    return spec


def test_it_is_retired_where_the_spec_can_say_so(lifecycle: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    before = lines(lifecycle, API)
    assert sync(lifecycle, GONE) == 0
    after = lines(lifecycle, API)
    assert after[2] == before[2].replace(",,2026-01-01,,", ",retired,2026-01-01,2026-05-27,")
    assert after[:2] + after[3:] == before[:2] + before[3:]
    assert "dropped  toy/api -10: retired" in capsys.readouterr().out
    again = snapshot(lifecycle)
    assert sync(lifecycle, GONE, "--date", "2026-06-01") == 0
    assert snapshot(lifecycle) == again


def test_a_number_with_a_new_meaning_leaves_the_old_row_alone(lifecycle: SmallSpec) -> None:
    old = lifecycle.rows[API][1] | {"name": "StampForgotten", "status": "retired", "until": "2026-02-02"}
    lifecycle.rows[API][1] |= {"supersedes": "StampForgotten"}
    for at in (1, 2, 5):
        lifecycle.rows[API].insert(at, old)
        lifecycle.write()
        before = lines(lifecycle, API)
        assert sync(lifecycle, CLEAN) == 0
        assert lines(lifecycle, API) == before
        assert sync(lifecycle, CLEAN.replace("우표가 없음", "우표를 잊음")) == 0
        new = next(line for line in before if line.startswith("-10,StampMissing"))
        changed = new.replace("우표가 없음", "우표를 잊음")
        assert lines(lifecycle, API) == [changed if line == new else line for line in before]
        del lifecycle.rows[API][at]


def test_the_day_of_the_page_is_kept_where_the_spec_keeps_it(
    lifecycle: SmallSpec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = tuple(dict.fromkeys((*lifecycle.columns["providers.csv"], "page_date")))
    monkeypatch.setitem(COLUMNS, "providers.csv", columns)
    lifecycle.columns["providers.csv"] = columns
    lifecycle.rows["providers.csv"][0]["page_date"] = "2026-03-04"
    lifecycle.write()
    assert sync(lifecycle, CLEAN, name="page-2026-03-03.md") == 1
    assert "date: found 2026-03-03, expected 2026-03-04 or later" in capsys.readouterr().err
    before = snapshot(lifecycle)
    assert sync(lifecycle, CLEAN, name="page-2026-03-04.md") == 0
    assert snapshot(lifecycle) == before
    assert sync(lifecycle, CLEAN) == 0
    before["providers.csv"] = before["providers.csv"].replace(b"2026-03-04", b"2026-05-27")
    assert snapshot(lifecycle) == before


def test_one_that_comes_back_is_for_people_to_judge(lifecycle: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    assert sync(lifecycle, GONE) == 0
    before = snapshot(lifecycle)
    assert sync(lifecycle, CLEAN) == 1
    assert "page-2026-05-27.md:8: code: found -10, which spec/toy/api.csv:3 has retired" in capsys.readouterr().err
    assert snapshot(lifecycle) == before


def test_a_page_that_is_older_than_the_spec_is_refused(
    lifecycle: SmallSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sync(lifecycle, GONE, name="page-2025-12-31.md") == 1
    assert "page-2025-12-31.md:5: date: found 2025-12-31, expected 2026-01-01 or later" in capsys.readouterr().err


def test_the_day_has_to_be_known_to_retire_a_code(lifecycle: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    assert sync(lifecycle, CLEAN, name="page.md") == 0
    assert sync(lifecycle, GONE, name="page.md") == 1
    assert "page.md:1: date: found no day in the name of the page, expected --date" in capsys.readouterr().err
    assert sync(lifecycle, GONE, "--date", "2026-02-03", name="page.md") == 0
    assert ",retired,2026-01-01,2026-02-03," in lines(lifecycle, API)[2]


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30"])
def test_a_day_that_is_none_is_a_wrong_call(spec: SmallSpec, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        sync(spec, CLEAN, "--date", day)
    assert caught.value.code == 2
    assert "is no day like 2026-05-27" in capsys.readouterr().err


def test_where_codes_of_the_spec_stay_that_the_page_does_not_have(spec: SmallSpec) -> None:
    sheets, _ = load(spec.folder)
    known = [row["code"] for row in sheets[API]]
    assert known == ["0", "-10", "-11", "-20", "-21"]
    for page, expected in (
        (["0", "-11", "-20", "-21"], known),
        (["-10", "-11", "-20", "-21"], known),
        (["0", "-10", "-11", "-20"], known),
        (["0", "-11", "-15", "-20", "-21"], ["0", "-10", "-11", "-15", "-20", "-21"]),
        (["-21", "-20", "-11", "-10"], ["0", "-21", "-20", "-11", "-10"]),
    ):
        rows = tuple(PageRow(at, code, "뜻") for at, code in enumerate(page, 1))
        table = PageTable("api", 1, rows, ("code", "description"))
        (merged,), _ = merge(Page("toy", "ko", None, (table,)), words_of(sheets), "page.md", date(2026, 5, 27))
        assert [cells["code"] for cells, _ in merged.rows] == expected


@pytest.mark.parametrize("option", [(), ("--dry-run",)])
def test_nothing_is_written_while_there_is_a_fault(
    spec: SmallSpec, option: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(spec)
    text = CLEAN.replace("우표가 없음", "우표를 잊음").replace("배달됨", "<x>")
    assert sync(spec, text, *option) == 1
    assert snapshot(spec) == before
    shown = capsys.readouterr()
    assert shown.err.splitlines()[-1].startswith("2 fault(s)")
    assert ("changed  toy/api -10" in shown.out) == bool(option)


def test_a_dry_run_writes_nothing(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(spec)
    assert sync(spec, CLEAN.replace("우표가 없음", "우표를 잊음"), "--dry-run") == 0
    assert snapshot(spec) == before
    assert "would change spec/toy/api.csv" in capsys.readouterr().out


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_all_files_or_none_where_one_cannot_be_written(spec: SmallSpec) -> None:
    before = snapshot(spec)
    (spec.folder / "toy").chmod(0o500)
    assert sync(spec, CLEAN.replace("우표가 없음", "우표를 잊음")) == 1
    (spec.folder / "toy").chmod(0o700)
    assert snapshot(spec) == before


def test_all_files_or_none_where_writing_stops(spec: SmallSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    before = snapshot(spec)
    made: list[int] = []
    seen: set[str] = set()
    fdopen = os.fdopen

    def full(descriptor: int, mode: str) -> object:
        made.append(descriptor)
        seen.update(path.name for path in (spec.folder / "toy").iterdir())
        if len(made) == 2:
            os.close(descriptor)
            raise OSError("no space left")
        return fdopen(descriptor, mode)

    monkeypatch.setattr("codegen.sync.write.os.fdopen", full)
    assert sync(spec, CLEAN.replace("우표가 없음", "우표를 잊음").replace("배달됨", "배달 끝")) == 1
    assert len(made) == 2
    assert all(
        name.startswith((".api.csv.", ".delivery.csv."))
        for name in seen - {"wire.csv", "words.csv", "api.csv", "delivery.csv"}
    )
    assert any(name.startswith(".delivery.csv.") for name in seen)
    assert snapshot(spec) == before


ENGLISH = """# Toy Post

## Request codes

| Code | Meaning |
|------|---------|
{}
## Delivery codes

| Code | Meaning |
|------|---------|
| 1000 | delivered |
| 2001 | nobody home |
| E900 | unknown |
"""


def english(*codes: str) -> str:
    return ENGLISH.format("".join(f"| {code} | text |\n" for code in codes))


def test_a_page_in_another_language_is_not_merged(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(spec)
    for option in ((), ("--dry-run",)):
        assert sync(spec, english("0", "-10", "-11", "-20", "-21"), *option) == 1
        assert (
            "page-2026-05-27.md:5: language: found 'en', expected the language of the spec's descriptions ('ko')"
            in (capsys.readouterr().err)
        )
    assert snapshot(spec) == before


def test_its_codes_can_be_compared(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    assert sync(spec, english("0", "-10", "-11", "-20", "-21"), "--check-codes") == 0
    assert capsys.readouterr().out.endswith("The page has the codes of the spec.\n")
    assert sync(spec, english("0", "-10", "-12", "-20", "-21"), "--check-codes") == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "toy/api -12 (line 9): only on the page",
        "toy/api -11: only on the spec",
    ]
    assert sync(spec, english("0", "-10", "-11", "-20", "-21 | |", "x"), "--check-codes") == 1
    assert "code: found 'x'" in capsys.readouterr().err


def test_a_retired_code_is_not_missed(lifecycle: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    assert sync(lifecycle, GONE) == 0
    capsys.readouterr()
    assert sync(lifecycle, english("0", "-11", "-20", "-21"), "--check-codes") == 0


def test_what_differs_on_purpose(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    correction = {
        "provider": "toy",
        "table": "api",
        "code": "-10",
        "column": "message",
        "page": "The stamp is",
        "ours": "The stamp is missing.",
        "why": "the page breaks off",
    }
    spec.rows["corrections.csv"] = [correction]
    spec.write()
    before = snapshot(spec)
    assert sync(spec, CLEAN.replace("The stamp is missing.", "The stamp is")) == 0
    assert (
        sync(spec, (FOLDER / "flat.txt").read_text("utf-8").replace("stamp is missing.", "stamp is"), name="a.txt") == 0
    )
    assert snapshot(spec) == before
    capsys.readouterr()
    assert sync(spec, CLEAN.replace("The stamp is missing.", "The stamp was")) == 0
    assert "+ 'The stamp was'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("요청 코드", "이상한 코드", "heading: found '이상한 코드', expected a heading of spec/pages.csv"),
        ("| -10 |", "| E10 |", "page-2026-05-27.md:8: code: found 'E10', expected an integer in its shortest form"),
        ("| -10 |", "| -010 |", "page-2026-05-27.md:8: code: found '-010', expected an integer in its shortest form"),
    ],
)
def test_what_the_spec_cannot_hold(
    spec: SmallSpec, before: str, after: str, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sync(spec, CLEAN.replace(before, after)) == 1
    assert fault in capsys.readouterr().err


def test_a_table_that_the_spec_does_not_have(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    spec.rows["pages.csv"].append({"kind": "heading", "word": "옛 코드", "meaning": "old", "language": "ko"})
    spec.write()
    assert sync(spec, CLEAN + "\n## 옛 코드\n\n| 코드 | 뜻 |\n|-|-|\n| 1 | 옛날 |\n") == 1
    assert (
        "page-2026-05-27.md:40: heading: found the table 'old', expected a table of toy in spec/tables.csv: api, del"
        in (capsys.readouterr().err)
    )


def test_a_table_that_the_page_does_not_have_is_left_alone(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(spec)
    assert sync(spec, CLEAN[: CLEAN.index("## 배달")]) == 0
    assert snapshot(spec) == before
    assert "    delivery: not on this page, left as it is" in capsys.readouterr().out


def test_a_spec_with_a_code_twice_is_refused(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    spec.rows[API].append(dict(spec.rows[API][1]))
    spec.write()
    assert sync(spec, CLEAN) == 1
    assert "spec/toy/api.csv:7: code: found '-10', expected each code once" in capsys.readouterr().err


def test_no_page_and_no_spec(spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for page in (tmp_path / "none.md", tmp_path):
        assert main(["sync", str(page), "--spec", str(spec.folder)]) == 1
        assert "cannot be read" in capsys.readouterr().err
    (spec.folder / "tables.csv").write_text("x\n", encoding="utf-8")
    assert sync(spec, CLEAN) == 1
    assert "spec/tables.csv:1: header: found no column 'provider'" in capsys.readouterr().err


def test_a_new_provider_is_drafted(spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    text = CLEAN.replace("Toy Post", "Pigeons")
    before = snapshot(spec)
    assert sync(spec, text, "--provider", "pigeon", "--dry-run") == 0
    assert snapshot(spec) == before
    assert sync(spec, text, "--provider", "pigeon") == 0
    assert (spec.folder / "providers.csv").read_text("utf-8").splitlines()[-1].startswith("pigeon,,,")
    assert (spec.folder / "tables.csv").read_text("utf-8").splitlines()[-2:] == [
        "pigeon,api,,,,,,",
        "pigeon,delivery,,,,,,",
    ]
    assert {name: text for name, text in before.items() if name not in ("providers.csv", "tables.csv")}.items() <= (
        snapshot(spec).items()
    )
    sheets, faults = load(spec.folder)
    assert faults == []
    made: tuple[Row, ...] = sheets["pigeon/api.csv"]
    assert [row["description"] for row in made] == [row["description"] for row in sheets[API]]
    assert all(not row[column] for row in made for column in ("name", "category", "summary", "fault", "remedy"))
    assert (spec.folder / "pigeon/words.csv").read_text("utf-8").startswith("vocabulary,word,")
    capsys.readouterr()
    assert main(["check", "--spec", str(spec.folder), "--output", str(spec.folder.parent / "generated")]) == 1
    refused = capsys.readouterr().err
    for cell in (
        "providers.csv:3: error",
        "tables.csv:4: enum",
        "pigeon/api.csv:2: name",
        "pigeon/delivery.csv:2: success",
    ):
        assert f"spec/{cell}: found an empty cell, expected some text" in refused
    assert "spec/pigeon/wire.csv:1: file: found no rows" in refused
    again = snapshot(spec)
    assert sync(spec, text, "--provider", "pigeon") == 0
    assert snapshot(spec) == again


@pytest.mark.parametrize(
    ("provider", "title", "fault"),
    [
        ("Pigeon", "Pigeons", "provider: found 'Pigeon', expected a Python module name in lower case"),
        ("../x", "Pigeons", "provider: found '../x', expected a Python module name in lower case"),
        ("tooy", "Toy Post", "provider: found 'tooy' for a page of 'toy', expected a provider of the spec: toy"),
        ("there", "Pigeons", "provider: found the folder spec/there and no row of this provider, expected a row"),
    ],
)
def test_what_cannot_be_drafted(
    spec: SmallSpec, provider: str, title: str, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (spec.folder / "there").mkdir()
    before = snapshot(spec)
    assert sync(spec, CLEAN.replace("Toy Post", title), "--provider", provider) == 1
    assert fault in capsys.readouterr().err
    assert snapshot(spec) == before


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (Page("", "", None, ()), ["A page of nobody known in no known language:"]),
        (
            Page("toy", "ko", date(2026, 5, 27), (PageTable("api", 5, ()),)),
            [
                "A page of toy in ko, 2026-05-27:",
                "    api, line 5: 0 rows",
                "    delivery: not on this page, left as it is",
            ],
        ),
    ],
)
def test_what_is_said_of_a_page(spec: SmallSpec, page: Page, expected: list[str]) -> None:
    assert list(page_lines(page, words_of(load(spec.folder)[0]))) == expected


def test_what_is_said_of_a_page_whose_tables_no_spec_has() -> None:
    page = Page("toy", "ko", None, (PageTable("api", 5, ()),))
    assert list(page_lines(page, words_of({}))) == ["A page of toy in ko:", "    api, line 5: 0 rows"]


ALIKE = code(
    "-10", "StampMissing2", description="우표가 없음\n둘째 줄", message="Old {0}.", params="old:int", section="모두"
)


def proposed(cells: dict[str, str], *others: dict[str, str]) -> list[str]:
    words = words_of({})
    rows = [Row("toy/api.csv", line, other) for line, other in enumerate(others, 2)]
    return list(proposal(PageRow(7, **cells), "api", "toy", rows, words))


def test_a_proposal_out_of_an_english_message() -> None:
    cells = {
        "code": "-77",
        "description": "우표가 없나",
        "message": "The {Stamp Name} of '{1}' is {} wet",
        "success": "false",
    }
    assert proposed(cells) == [
        "toy/api -77, a proposal:",
        "    name      ?",
        "    category  ?",
        "    params    stamp_name value_2 value_3",
        "    summary   The {Stamp Name} of '{1}' is {} wet.",
    ]
    assert proposed(cells, ALIKE) == [
        "toy/api -77, a proposal:",
        "    name      StampMissing",
        "    category  template",
        "    params    stamp_name value_2 value_3",
        "    summary   The {Stamp Name} of '{1}' is {} wet.",
        "    like      -10 StampMissing2: 우표가 없음",
    ]


def test_a_proposal_out_of_the_code_that_is_alike() -> None:
    cells = {"code": "-X7X-", "description": "우표가 없나", "message": "Old {0}."}
    taken = {**ALIKE, "name": "StampMissing", "message": "New."}
    assert proposed(cells, taken, ALIKE) == [
        "toy/api -X7X-, a proposal:",
        "    name      StampMissingX7X-",
        "    category  template",
        "    params    old:int",
        "    summary   Old {0}.",
        "    success   false",
        "    like      -10 StampMissing2: 우표가 없음",
    ]
    nothing = {"code": "1", "description": "말", "message": "{ab}"}
    assert proposed(nothing) == [
        "toy/api 1, a proposal:",
        "    name      ?",
        "    category  ?",
        "    params    ab",
        "    summary   ?",
        "    success   false",
    ]
    assert proposed(nothing, ALIKE)[4] == "    summary   Something is wrong."


@pytest.mark.parametrize(
    ("provider", "title", "expected"),
    [
        ("pigeon", "", []),
        ("pigeon", "pigeon", []),
        ("Pigeon", "", ["--provider:1: provider: found 'Pigeon', expected a Python module name in lower case"]),
        (
            "toy",
            "",
            [
                (
                    "spec/providers.csv:1: provider: found the folder spec/toy and no row of this provider, "
                    "expected a row, or no such folder"
                )
            ],
        ),
        (
            "pigeon",
            "toy",
            ["--provider:1: provider: found 'pigeon' for a page of 'toy', expected a provider of the spec: toy"],
        ),
    ],
)
def test_what_keeps_a_draft_back(spec: SmallSpec, provider: str, title: str, expected: list[str]) -> None:
    words = words_of(load(spec.folder)[0])
    found = draft_faults(Page(provider, "ko", None, ()), words, spec.folder, title)
    assert [str(fault) for fault in found] == expected


def test_a_proposed_name_is_made_of_the_words_that_tell() -> None:
    def name(message: str, *others: dict[str, str]) -> str:
        return proposed({"code": "-77", "description": "우표", "message": message}, *others)[1].split()[1]

    assert name("Stamp wet") == "StampWet"
    assert name("stampA'{x}'stampB") == "StampStamp" or name("stampA'{x}'stampB") == "StampAStampB"
    assert name("The '{field}' of stamp is x wet.") == "StampWet"
    assert name("One two three four five six seven") == "OneTwoThreeFourFiveSix"
    assert name("Stamp", ALIKE) == "StampMissing"
    assert name("Stamp") == "?"


def test_the_likeliest_row_goes_by_description_message_and_section() -> None:
    def nearest_to(message: str, section: str) -> str:
        rows = [
            {**ALIKE, "code": "1", "description": "우표가 없음", "message": "about stamps", "section": "a"},
            {**ALIKE, "code": "2", "description": "우표가 없음", "message": "on letters", "section": "b"},
            {**ALIKE, "code": "3", "description": "우표가 없다", "message": "on letters", "section": "a"},
        ]
        cells = {"code": "-77", "description": "우표가 없음", "message": message, "section": section}
        return proposed(cells, *rows)[-1].split()[1]

    assert nearest_to("about stamps", "") == "1"
    assert nearest_to("on letters", "") == "2"
    assert nearest_to("on letters", "a") == "2"
    assert nearest_to("", "a") == "1"
    assert nearest_to("", "b") == "2"
    assert nearest_to("on stamps of letters", "a") == "1"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("{__Stamp Name__}", "stamp_name"),
        ("{1st}", "value_1"),
        ("{}", "value_1"),
        ("{a}{b c}", "a b_c"),
    ],
)
def test_proposed_parameters(message: str, expected: str) -> None:
    lines = proposed({"code": "-77", "description": "우표", "message": message})
    assert lines[3] == f"    params    {expected}"


def test_what_is_new_has_a_text_in_every_cell(spec: SmallSpec) -> None:
    words = words_of(load(spec.write())[0])
    page = Page("toy", "ko", date(2026, 5, 27), (PageTable("api", 5, (PageRow(9, "-77", "새로움"),)),))
    (merged,), _ = merge(page, words, "x", date(2026, 5, 27), many=True)
    (cells,) = (cells for cells, _ in merged.rows if cells["code"] == "-77")
    assert set(map(type, cells.values())) == {str}


def test_a_page_of_the_same_day_leaves_the_day_alone(spec: SmallSpec) -> None:
    spec.columns["providers.csv"] = tuple(dict.fromkeys((*spec.columns["providers.csv"], "page_date")))
    spec.rows["providers.csv"][0]["page_date"] = "2026-05-27"
    words = words_of(load(spec.write())[0])
    for day, is_left in ((date(2026, 5, 27), True), (date(2026, 5, 28), False)):
        ((_, row),) = provider_rows(Page("toy", "ko", day, ()), words)
        assert (row is not None) == is_left


def test_a_quarter_of_the_codes_may_go(spec: SmallSpec) -> None:
    spec.rows[API] = [row for row in spec.rows[API] if row["code"] != "-21"]
    assert len(spec.rows[API]) == 4
    words = words_of(load(spec.write())[0])
    for codes, faultless in ((("0", "-10", "-11"), True), (("0", "-10"), False)):
        rows = tuple(PageRow(9, each, "뜻") for each in codes)
        _, found = merge(Page("toy", "ko", None, (PageTable("api", 5, rows),)), words, "x", None, many=False)
        assert ("table" not in {fault.column for fault in found}) == faultless


def test_a_header_stays_as_it_is_written() -> None:
    text = '"a",b\n1,2\n'
    row = Row("x", 2, {"a": "1", "b": "2"})
    assert file_text(("a", "b"), [(row.cells, row)], [row], text) == text
    assert file_text(("a", "b"), [(row.cells, None)]) == "a,b\n1,2\n"


def test_the_words_of_a_spec(spec: SmallSpec) -> None:
    assert read_words(spec.write()).sheets.keys() >= {"pages.csv", "providers.csv"}

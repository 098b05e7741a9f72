"""What changed between two editions of a spec, one difference at a time and all of them together."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packaging.version import Version

from codegen.__main__ import generate, main
from codegen.changes import models, promises
from codegen.changes.bumps import Bump, after, while_zero
from codegen.changes.change import TITLES, Change, Kind
from codegen.changes.command import compared
from codegen.changes.compare import _whole, compare, said
from codegen.changes.decisions import decisions_of
from codegen.changes.editions import NOTHING, Edition, edition, of_files
from codegen.changes.models import catalogues
from codegen.changes.report import Report, report
from codegen.changes.revisions import _git, last_release
from codegen.changes.show import for_people, one_line
from codegen.changes.vendor_pages import as_rows
from codegen.faults import SpecError, Trouble
from codegen.load import CODE_COLUMNS, DECISION_COLUMNS, DECISIONS, PROVIDER_COLUMNS, Row
from tests.conftest import ROOT
from tests.history import History
from tests.pages import CLEAN
from tests.pages.spec import page_spec
from tests.sandbox_spec import CHECKS, ENDPOINTS, SAMPLES, SEND, sandbox_spec
from tests.small_spec import SmallSpec, code, words

API = "toy/api.csv"
DELIVERED = "수신자의 앱이 너무 오래됨"
OTHER = "버튼이 템플릿과 일치하지 않음"


@pytest.fixture
def history(tmp_path: Path) -> History:
    """A repository with one release, which has an alphabet of codes to change."""
    made = History(tmp_path)
    made.spec.rows["categories.csv"].append(
        {"category": "button", "error": "ButtonError", "title_en": "buttons", "title_ko": "버튼"}
    )
    made.spec.rows[API] += [
        code("-3", "RecipientBlocked", description=DELIVERED),
        code("-4", "ButtonMismatch", category="button", description="버튼 오류", retry="later"),
    ]
    made.spec.write()
    made.commit("v0.1.0")
    return made


def changed(history: History, line: int, **cells: str) -> Report:
    """What comparing the release with the spec says once these cells of a row are others."""
    extra = [column for column in cells if column not in history.spec.columns[API]]
    history.spec.columns[API] = (*history.spec.columns[API], *extra)
    for row in history.spec.rows[API]:
        row.update(dict.fromkeys(extra, ""))
    history.spec.rows[API][line].update(cells)
    history.spec.write()
    found, version = compared(history.folder)
    assert version == Version("0.1.0")
    return found


def kinds(found: Report) -> list[tuple[str, str, str]]:
    return [(change.kind.value, change.subject, change.column) for change in found.changes]


def broken(found: Report) -> set[str]:
    return {f"{breach.name.rpartition('.')[2]} {breach.what}" for breach in found.breaches if breach.bump is Bump.MAJOR}


def test_nothing_changed(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "--repository", str(history.folder)]) == 0
    assert capsys.readouterr().out == "v0.1.0 and spec say the same.\n"


@pytest.mark.parametrize(
    ("line", "cells", "expected", "bump"),
    [
        (1, {"description": "템플릿  없음."}, ("cosmetic", "description"), Bump.PATCH),
        (1, {"summary": "The template does not exist"}, ("cosmetic", "summary"), Bump.PATCH),
        (1, {"summary": "No such template."}, ("text", "summary"), Bump.PATCH),
        (3, {"description": f"{DELIVERED}, 최소 버전 확인"}, ("text", "description"), Bump.PATCH),
        (3, {"note": "확인 필요"}, ("text", "note"), Bump.PATCH),
        (1, {"remedy": "Register it."}, ("advice", "remedy"), Bump.PATCH),
        (1, {"fault": "recipient"}, ("advice", "fault"), Bump.PATCH),
        (1, {"retry": "later"}, ("advice", "retry"), Bump.MAJOR),
        (2, {"params": "name maximum:int"}, ("parameters", "params"), Bump.MAJOR),
        (2, {"params": "field maximum"}, ("parameters", "params"), Bump.MAJOR),
        (3, {"category": "button"}, ("moved", "category"), Bump.MAJOR),
        (1, {"name": "TemplateMissing"}, ("renamed", "name"), Bump.MAJOR),
        (3, {"description": OTHER}, ("undecided", "description"), Bump.MAJOR),
    ],
)
def test_one_cell(history: History, line: int, cells: dict[str, str], expected: tuple[str, str], bump: Bump) -> None:
    found = changed(history, line, **cells)
    subject = f"toy/api/{history.spec.rows[API][line]['code']}"
    assert kinds(found) == [(expected[0], subject, expected[1])]
    assert found.changes[0].line == line + 2
    assert found.bump is bump


def test_an_added_row(history: History) -> None:
    history.spec.rows[API].append(code("-9", "TooManyButtons", description="버튼 개수 초과"))
    history.spec.write()
    found, _ = compared(history.folder)
    assert kinds(found) == [("added", "toy/api/-9", "")]
    assert {breach.name for breach in found.breaches} == {
        "bizmessage.toy.TooManyButtons",
        "bizmessage.toy.ToyApiCode.TOO_MANY_BUTTONS",
    }
    assert found.bump is Bump.MINOR


def test_a_removed_row(history: History) -> None:
    del history.spec.rows[API][3]
    history.spec.write()
    found, _ = compared(history.folder)
    assert kinds(found) == [("removed", "toy/api/-3", "")]
    assert broken(found) == {"RecipientBlocked is gone", "RECIPIENT_BLOCKED is gone"}
    assert found.bump is Bump.MAJOR


def test_a_retired_row_keeps_its_class(history: History) -> None:
    found = changed(history, 3, status="retired")
    assert kinds(found) == [("retired", "toy/api/-3", "")]
    assert broken(found) == set()
    assert found.bump is Bump.MINOR


def test_an_alias_keeps_a_rename_from_breaking(history: History) -> None:
    found = changed(history, 1, name="TemplateMissing", aliases="TemplateNotFound")
    assert kinds(found) == [("renamed", "toy/api/-1", "name")]
    assert broken(found) == set()
    assert found.aliases == {"TemplateNotFound", "ToyApiCode.TEMPLATE_NOT_FOUND"}
    assert found.bump is Bump.MINOR


def test_an_alias_of_a_class_with_other_bases_breaks(history: History) -> None:
    found = changed(history, 1, name="TemplateMissing", aliases="TemplateNotFound", retry="later")
    assert broken(found) == {
        "TemplateNotFound bases: ToyApiError, ToyTemplateError -> ToyApiError, ToyTemplateError, TryLater"
    }


def test_columns_that_only_one_edition_has_are_no_change(history: History) -> None:
    found = changed(history, 1, colour="blue")
    assert kinds(found) == []
    assert found.bump is Bump.NONE


def test_columns_that_nobody_knows_are_compared(history: History) -> None:
    changed(history, 1, colour="blue")
    history.commit("v0.2.0")
    history.spec.rows[API][1]["colour"] = "red"
    history.spec.write()
    found, _ = compared(history.folder)
    assert kinds(found) == [("other", "toy/api/-1", "colour")]
    assert found.bump is Bump.PATCH


def test_a_code_that_became_a_success_has_no_class(history: History) -> None:
    found = changed(history, 3, success="true", fault="none")
    assert ("other", "toy/api/-3", "success") in kinds(found)
    assert broken(found) == {"RecipientBlocked is gone"}


def test_another_type_of_codes_breaks_every_class(history: History) -> None:
    history.spec.rows["tables.csv"][0]["code_type"] = "str"
    history.spec.write()
    found, _ = compared(history.folder)
    assert kinds(found) == [("other", "tables.csv toy api", "code_type")]
    assert "TemplateNotFound code: int -1 -> str -1" in broken(found)


def test_the_other_files_are_compared_too(history: History) -> None:
    history.spec.rows["vocabularies.csv"][0]["title_en"] = "whoever calls"
    history.spec.rows["toy/wire.csv"].pop()
    history.spec.columns["toy/words.csv"] = tuple(words("event message -")[0])
    history.spec.rows["toy/words.csv"] = words("message-status done delivered")
    history.spec.write()
    found, _ = compared(history.folder)
    assert {subject for _, subject, _ in kinds(found)} == {
        "toy/wire.csv field success ok",
        "toy/words.csv message-status done",
        "vocabularies.csv fault caller",
    }


def test_a_word_that_is_gone_breaks(history: History) -> None:
    history.spec.columns["toy/words.csv"] = tuple(words("event message -")[0])
    history.spec.rows["toy/words.csv"] = words("message-status done delivered\nmessage-status open pending")
    history.spec.write()
    history.commit("v0.2.0")
    history.spec.rows["toy/words.csv"].pop()
    history.spec.write()
    found, _ = compared(history.folder)
    assert broken(found) == {"OPEN is gone"}


def decide(history: History, *rows: tuple[str, ...]) -> None:
    history.spec.columns[DECISIONS] = DECISION_COLUMNS
    history.spec.rows[DECISIONS] = [dict(zip(DECISION_COLUMNS, row, strict=True)) for row in rows]
    history.spec.write()


def test_a_question_is_answered_in_the_spec(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    changed(history, 3, description=OTHER)
    assert main(["compare", "--repository", str(history.folder)]) == 1
    printed = capsys.readouterr()
    assert "Reused or reworded? Somebody has to decide (1)" in printed.out
    header, row = printed.err.splitlines()[-2:]
    assert header == ",".join(DECISION_COLUMNS)
    cells = next(csv.reader([row]))
    assert cells[:3] == ["toy", "api", "-3"]
    assert cells[4:] == [DELIVERED, "", ""]

    # As it was printed it is no decision yet, so it cannot be pasted without thinking.
    decide(history, tuple(cells))
    with pytest.raises(SpecError, match=r"decisions\.csv:2: decision: found an empty cell"):
        generate(history.folder / "spec")

    decide(history, (*cells[:5], "reworded", "The same in other words."))
    generate(history.folder / "spec")
    found, _ = compared(history.folder)
    assert kinds(found) == [("text", "toy/api/-3", "description")]
    assert found.bump is Bump.PATCH
    assert main(["compare", "--repository", str(history.folder)]) == 0

    decide(history, (*cells[:5], "reused", "Another fault."))
    found, _ = compared(history.folder)
    assert kinds(found) == [("reused", "toy/api/-3", "description")]
    assert found.bump is Bump.MAJOR
    assert main(["compare", "--repository", str(history.folder)]) == 0


def test_a_decision_is_about_one_text(history: History) -> None:
    decide(history, ("toy", "api", "-3", "2024-01-01", "something else", "reworded", "It was."))
    assert changed(history, 3, description=OTHER).undecided == 1


def test_the_rows_to_add_have_no_second_header(history: History) -> None:
    decide(history, ("toy", "api", "-3", "2024-01-01", "something else", "reworded", "It was."))
    (row,) = changed(history, 3, description=OTHER).to_add
    assert row.startswith("toy,api,-3,")


def test_a_new_name_together_with_a_new_text_is_a_question(history: History) -> None:
    found = changed(history, 3, name="RecipientAppTooOld", description=f"{DELIVERED}, 최소 버전 확인")
    assert ("undecided", "toy/api/-3", "description") in kinds(found)
    assert found.changes[0].why == "its name changed together with its text"


def test_the_message_alone_can_be_a_question(history: History) -> None:
    found = changed(history, 2, message="No template has {} in the {} any more.")
    assert kinds(found) == [("undecided", "toy/api/-2", "message")]


def test_a_new_row_can_take_over_the_code_of_a_retired_one(history: History) -> None:
    changed(history, 3, status="retired")
    history.spec.rows[API].append(
        {**code("-3", "HeaderTooLong", description="헤더 길이 초과"), "supersedes": "RecipientBlocked"}
    )
    history.spec.write()
    found, _ = compared(history.folder)
    assert kinds(found) == [
        ("reused", "toy/api/-3", "description"),
        ("retired", "toy/api/-3", ""),
        ("added", "toy/api/-3", ""),
    ]
    assert found.changes[0].name == "HeaderTooLong"
    assert found.changes[0].old == DELIVERED
    assert found.undecided == 0
    assert found.bump is Bump.MAJOR


def everything(history: History) -> None:
    """One difference of every kind that a spec can have at once."""
    rows = history.spec.rows[API]
    rows += [code(f"-1{number}", f"CodeNumber{number}", description=DELIVERED) for number in range(10, 20)]
    history.spec.columns[API] = (*history.spec.columns[API], "colour")
    for row in rows:
        row.update(colour="blue")
    rows[7]["params"], rows[7]["message"] = "field", "The {} is wrong."
    history.spec.write()
    history.commit("v0.2.0")
    rows[4]["name"] = "ButtonWrong"
    rows[5]["category"] = "button"
    rows[6]["description"] = OTHER
    rows[7]["params"] = "name"
    rows[8]["remedy"] = "Wait."
    rows[9] |= {"status": "retired", "until": "2026-05-27"}
    rows[10]["summary"] = "Something else is wrong."
    rows[11]["description"] = f"{DELIVERED}."
    rows[12]["colour"] = "red"
    rows[13]["description"] = OTHER
    del rows[14]
    rows.append({**code("-99", "TooManyHeaders", description="헤더 개수 초과"), "colour": "blue"})
    decide(history, ("toy", "api", "-118", "2024-05-01", DELIVERED, "reused", "Another fault."))


def test_all_together(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    everything(history)
    found, _ = compared(history.folder)
    assert [change.kind for change in found.changes] == [kind for kind in Kind if kind is not Kind.OTHER] + [Kind.OTHER]
    assert main(["compare", "--repository", str(history.folder)]) == 1
    out = capsys.readouterr().out
    for title in TITLES.values():
        assert f"{title} (1)\n" in out
    assert "spec/toy/api.csv:15: toy/api/-118 CodeNumber18: description: " in out
    assert f"'{DELIVERED}' -> '{OTHER}' (Another fault.)" in out
    assert out.endswith("12 difference(s): breaking, so 0.2.0 is followed by 0.3.0 or later.\n")


def test_as_json(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    everything(history)
    assert main(["compare", "--json", "--repository", str(history.folder)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["old"], found["new"], found["bump"], found["breaking"]) == ("v0.2.0", "spec", "minor", True)
    assert found["undecided"] == 1
    assert {change["kind"] for change in found["changes"]} == {kind.value for kind in Kind}
    assert {"name": "bizmessage.toy.CodeNumber19", "what": "is gone", "bump": "major"} in found["promises"]


def test_as_an_entry_of_the_changelog(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    everything(history)
    main(["compare", "--changelog", "--repository", str(history.folder)])
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if line.startswith("#")] == [
        "### Added",
        "### Changed",
        "### Deprecated",
        "### Removed",
    ]
    assert "- `TooManyHeaders` (toy/api/-99): '헤더 개수 초과'\n" in out
    assert "- `ButtonMismatch` (toy/api/-4) is called `ButtonWrong`\n" in out
    assert "- `CodeNumber10` (toy/api/-110): from the category template to button\n" in out
    assert "`CodeNumber16`" not in out
    assert all(line.startswith(("- ", "### ")) or not line for line in out.splitlines())


def test_the_entry_tells_which_advice_breaks(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    changed(history, 4, retry="never", remedy="Stop.")
    changed(history, 3, remedy="Wait.")
    main(["compare", "--changelog", "--repository", str(history.folder)])
    assert capsys.readouterr().out.splitlines()[2:] == [
        "- `RecipientBlocked` (toy/api/-3): other advice",
        (
            "- `ButtonMismatch` (toy/api/-4): other advice, "
            "bases: ToyApiError, ToyButtonError, TryLater -> ToyApiError, ToyButtonError"
        ),
    ]


def test_the_entry_tells_what_breaks_without_a_row(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows["categories.csv"][1]["error"] = "KeyError"
    history.spec.rows["tables.csv"][0]["enum"] = "ToyCode"
    history.spec.write()
    main(["compare", "--changelog", "--repository", str(history.folder)])
    out = capsys.readouterr().out
    assert "- `bizmessage.toy.ToyApiCode`: is gone\n" in out
    assert "- `bizmessage.categories.ButtonError`: is gone\n" in out


def test_two_revisions_and_nothing(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    everything(history)
    history.commit()
    root = ["--repository", str(history.folder)]
    assert main(["compare", "v0.1.0", "v0.2.0", *root]) == 0
    assert "v0.2.0:spec/toy/api.csv:7: toy/api/-110 CodeNumber10: " in capsys.readouterr().out
    assert main(["compare", "v0.2.0", "HEAD", *root]) == 1
    capsys.readouterr()
    assert main(["compare", NOTHING, str(history.folder / "spec"), *root]) == 0
    assert "Added (15)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["nowhere"], "'nowhere' is no folder, no page (.md or .txt) and no revision that git knows"),
        (["--", "--output=x"], "'--output=x' is no folder, no page"),
        (["v0.1.0", "page.md"], "'page.md' is no folder, no page"),
        (["a\nb"], r"'a\nb' is no folder"),
        (["HEAD; echo"], "'HEAD; echo' is no folder"),
    ],
)
def test_what_cannot_be_compared(
    history: History, names: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "--repository", str(history.folder), *names]) == 1
    assert expected in capsys.readouterr().err


def test_a_spec_that_cannot_be_read_says_where(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows[API][1].update(code="minus one", category="tempalte", name="")
    history.spec.rows["tables.csv"][0]["provider"] = "toy"
    history.spec.write()
    (history.folder / "spec" / "categories.csv").write_bytes(b"category,error,title_en,title_ko\nbutton,A\n")
    assert main(["compare", "--repository", str(history.folder)]) == 1
    assert "spec/categories.csv:2: row: found 2 cells, expected 4 cells" in capsys.readouterr().err
    (history.folder / "spec" / "categories.csv").write_bytes(b"category,error,title_en,title_ko\nbutton,A,B,C\n")
    assert main(["compare", "--repository", str(history.folder)]) == 1
    err = capsys.readouterr().err
    assert "spec/toy/api.csv:3: code: found 'minus one', expected an integer in its shortest form" in err
    assert "spec/toy/api.csv:3: category: found 'tempalte', expected one that categories.csv has" in err
    assert "spec/toy/api.csv:3: name: found an empty cell, expected some text" in err


def test_an_old_spec_lacks_what_todays_has(history: History) -> None:
    columns = history.spec.columns[API]
    history.spec.columns[API] = tuple(column for column in CODE_COLUMNS if column not in ("fault", "retry", "fallback"))
    everything_there = [dict(row) for row in history.spec.rows[API]]
    for row in history.spec.rows[API]:
        for column in ("fault", "retry", "fallback"):
            del row[column]
    history.spec.write()
    for file in ("vocabularies.csv", "toy/wire.csv"):
        (history.folder / "spec" / file).unlink()
    history.commit("v0.3.0")
    history.spec.columns[API], history.spec.rows[API] = columns, everything_there
    history.spec.write()
    found, _ = compared(history.folder)
    # ButtonMismatch is a TryLater by advice that the old spec did not have: no base of it has changed.
    assert broken(found) == set()
    assert {kind for kind, _, _ in kinds(found)} <= {"other"}


def test_releases_are_tags_of_versions(history: History) -> None:
    for tag in ("v0.10.0", "v0.9.0", "v1.0.0rc1", "vanished", "release-2"):
        history.git("tag", tag)
    assert last_release(history.folder) == ("v0.10.0", Version("0.10.0"))


def test_a_release_of_another_branch_is_not_the_last_one(history: History) -> None:
    history.git("checkout", "--quiet", "-b", "other")
    history.commit("v5.0.0")
    history.git("checkout", "--quiet", "main")
    assert last_release(history.folder) == ("v0.1.0", Version("0.1.0"))


def test_there_may_be_no_release(tmp_path: Path) -> None:
    history = History(tmp_path)
    assert last_release(tmp_path) is None
    history.commit()
    assert last_release(tmp_path) is None
    found, version = compared(tmp_path)
    assert (found.old, version) == (NOTHING, None)
    assert len([change for change in found.changes if change.kind is Kind.ADDED]) == 3


def test_a_shallow_clone_does_not_pass_for_a_first_release(history: History, tmp_path: Path) -> None:
    history.commit()
    clone = tmp_path / "clone"
    history.git("clone", "--quiet", "--depth=1", "--no-tags", history.folder.as_uri(), str(clone))
    with pytest.raises(Trouble, match="this clone is shallow"):
        last_release(clone)


def test_git_may_be_missing(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(history.folder))
    with pytest.raises(Trouble, match="git cannot be run"):
        last_release(history.folder)


HOSTILE = "줄\n바꿈\x1b[31m\u202e뒤집힘\u2028끝 # `코드`"


@pytest.mark.parametrize("form", [[], ["--changelog"]])
def test_hostile_texts_come_out_as_one_line(
    history: History, form: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    text = HOSTILE.replace("\x1b", "")
    history.spec.rows[API].append(code("-9", "TooManyButtons", description=text))
    history.spec.rows[API][3].update(description=text, summary=text)
    history.spec.write()
    main(["compare", *form, "--repository", str(history.folder)])
    out = capsys.readouterr().out
    assert r"줄\n바꿈[31m\u202e뒤집힘\u2028끝" in out
    assert all(character.isprintable() or character == "\n" for character in out)


def test_one_line_keeps_what_can_be_read() -> None:
    assert one_line("한국어 \N{NO-BREAK SPACE}\tb") == r"한국어 \xa0\tb"
    assert one_line("abcdefghij", 6) == "abc..."


@dataclass(frozen=True)
class PageRow:
    line: int
    code: str
    description: str
    message: str = ""
    section: str = ""
    note: str = ""


@dataclass(frozen=True)
class PageTable:
    table: str
    rows: tuple[PageRow, ...]


@dataclass(frozen=True)
class Page:
    provider: str
    language: str
    tables: tuple[PageTable, ...]


def page(*rows: PageRow, language: str = "ko", table: str = "api") -> Edition:
    sheets, columns = as_rows(Page("toy", language, (PageTable(table, rows),)), "page.md")
    return Edition("page.md", sheets, columns, page=True)


def test_a_page_is_compared_in_what_it_has(history: History, today: Callable[[Edition, Edition], Report]) -> None:
    spec = edition(str(history.folder / "spec"), history.folder)
    found = today(spec, page(PageRow(9, "0", "오류"), PageRow(10, "-1", OTHER), PageRow(11, "-9", "버튼 개수 초과")))
    assert [(change.kind.value, change.subject, change.line) for change in found.changes] == [
        ("undecided", "toy/api/-1", 10),
        ("removed", "toy/api/-2", 4),
        ("removed", "toy/api/-3", 5),
        ("removed", "toy/api/-4", 6),
        ("added", "toy/api/-9", 11),
    ]
    assert found.bump is Bump.MAJOR


def test_a_page_says_nothing_about_other_tables(history: History, today: Callable[[Edition, Edition], Report]) -> None:
    spec = edition(str(history.folder / "spec"), history.folder)
    found = today(spec, page(PageRow(9, "7", "오류"), table="delivery"))
    assert [(change.kind.value, change.subject) for change in found.changes] == [("added", "toy/delivery/7")]


def test_a_page_in_another_language_has_other_texts(today: Callable[[Edition, Edition], Report]) -> None:
    korean = page(PageRow(9, "-1", "템플릿 없음", "No template.", "공통"))
    english = page(PageRow(9, "-1", "The template does not exist", "No template", "Common"), language="en")
    assert [change.kind for change in today(korean, english).changes] == [Kind.COSMETIC]
    reused = page(PageRow(9, "-1", "The header is too long", "No template", "Common"), language="en")
    (change, row) = today(english, reused).changes[0], today(english, reused).to_add[-1]
    assert (change.kind, change.column) == (Kind.UNDECIDED, "description_en")
    assert "The template does not exist" in row


def test_two_pages_need_no_spec(today: Callable[[Edition, Edition], Report]) -> None:
    old, new = page(PageRow(1, "-1", "템플릿 없음")), page(PageRow(2, "-1", "템플릿 없음"), PageRow(3, "-2", "오류"))
    assert today(old, old).bump is Bump.NONE
    assert today(old, new).bump is Bump.MINOR
    assert today(new, old).bump is Bump.MINOR


def test_a_page_is_read_by_its_reader(
    history: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = history.folder / "page.md"
    path.write_text("# Codes", encoding="utf-8")
    arguments = ["compare", "v0.1.0", str(path), "--repository", str(history.folder)]
    monkeypatch.setitem(sys.modules, "codegen.pages", None)
    assert main(arguments) == 1
    assert capsys.readouterr().err == "'page.md' is a page, and codegen.pages, which reads pages, is not there\n"
    read = Page("toy", "ko", (PageTable("api", (PageRow(9, "-1", OTHER),)),))
    reader = SimpleNamespace(read_page=lambda path, words: read, read_words=lambda spec: spec)
    monkeypatch.setitem(sys.modules, "codegen.pages", reader)
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert "  page.md:9: toy/api/-1: description: '템플릿 없음' -> " in printed.out
    assert printed.err.splitlines()[-1].startswith("toy,api,-1,")


@pytest.fixture
def today() -> Callable[[Edition, Edition], Report]:
    """Compare two editions without any decision."""
    return lambda old, new: report(old, new, Edition("none"), date(2024, 1, 1))


TEXTS = st.sampled_from(["오류", DELIVERED, OTHER, "템플릿 없음", "Error", "", HOSTILE])
ROWS = st.lists(
    st.builds(
        lambda code, name, description, status: {
            "code": code,
            "name": name,
            "description": description,
            "status": status,
        },
        st.sampled_from(["-1", "-2", "-3", "x"]),
        st.sampled_from(["TemplateNotFound", "FieldTooLong", "ButtonMismatch"]),
        TEXTS,
        st.sampled_from(["active", "retired"]),
    ),
    max_size=6,
)


def sheet(label: str, rows: list[dict[str, str]]) -> Edition:
    found = tuple(Row(f"{label}/{API}", line, row) for line, row in enumerate(rows, 2))
    return Edition(label, {API: found}, {API: ("code", "name", "description", "status")})


def places(changes: list[Change], kind: Kind) -> list[tuple[str, str]]:
    return sorted((change.subject, change.name) for change in changes if change.kind is kind)


@given(ROWS)
def test_an_edition_is_as_itself(rows: list[dict[str, str]]) -> None:
    assert compare(sheet("old", rows), sheet("new", rows), decisions_of(())) == []


@given(ROWS, ROWS)
def test_the_other_way_round_what_was_added_is_removed(old: list[dict[str, str]], new: list[dict[str, str]]) -> None:
    there = compare(sheet("a", old), sheet("b", new), decisions_of(()))
    back = compare(sheet("b", new), sheet("a", old), decisions_of(()))
    assert places(there, Kind.ADDED) == places(back, Kind.REMOVED)
    assert places(there, Kind.REMOVED) == places(back, Kind.ADDED)
    assert all(line == one_line(line) for each in (there, back) for line in lines(each))


def lines(changes: list[Change]) -> list[str]:
    return list(for_people(Report("a", "b", tuple(changes), (), (), Bump.PATCH), None))


def test_the_real_spec_is_as_itself_and_a_copy() -> None:
    spec = edition(str(ROOT / "spec"), ROOT)
    assert compare(spec, spec, decisions_of(())) == []


@settings(deadline=None, max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(min_value=2, max_value=300))
def test_rows_that_are_cut_out_of_the_real_spec(tmp_path: Path, line: int) -> None:
    copy = tmp_path / "copy" / "spec"
    shutil.copytree(ROOT / "spec", copy, dirs_exist_ok=True)
    (file,) = copy.glob("rcs/delivery.csv")
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
    gone = rows.pop(min(line, len(rows) - 1))
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)
    found, _ = compared(ROOT, str(ROOT / "spec"), str(copy))
    assert kinds(found) == [("removed", f"rcs/delivery/{gone[0]}", "")]
    back, _ = compared(ROOT, str(copy), str(ROOT / "spec"))
    assert kinds(back) == [("added", f"rcs/delivery/{gone[0]}", "")]


@pytest.mark.parametrize(
    ("version", "bump", "expected"),
    [
        ("0.1.0", Bump.MAJOR, "0.2.0"),
        ("0.1.3", Bump.MINOR, "0.2.0"),
        ("0.1.3", Bump.PATCH, "0.1.4"),
        ("1.4.2", Bump.MAJOR, "2.0.0"),
        ("1.4.2", Bump.MINOR, "1.5.0"),
        ("1.4.2", Bump.NONE, "1.4.2"),
    ],
)
def test_versions(version: str, bump: Bump, expected: str) -> None:
    assert str(after(Version(version), while_zero(bump, Version(version)))) == expected


def test_a_spec_of_its_own(small_spec: SmallSpec, capsys: pytest.CaptureFixture[str]) -> None:
    # Two folders, and no repository anywhere near.
    other = SmallSpec(small_spec.folder.parent / "other")
    other.rows[API][1]["summary"] = "No such template."
    other.write()
    folders = [str(small_spec.folder), str(other.folder)]
    assert main(["compare", *folders, "--repository", str(small_spec.folder.parent)]) == 0
    out = capsys.readouterr().out
    assert "other/toy/api.csv:3: toy/api/-1 TemplateNotFound: summary: " in out
    assert out.endswith("1 difference(s): patch.\n")


def test_parameters_are_told_with_their_types(history: History) -> None:
    found = changed(history, 2, params="name maximum")
    assert broken(found) == {"FieldTooLong parameters: field:str maximum:int -> name:str maximum:str"}


def test_a_spec_whose_table_is_not_there(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows["tables.csv"].append({**history.spec.rows["tables.csv"][0], "table": "other"})
    history.spec.write()
    assert main(["compare", "--repository", str(history.folder)]) == 1
    assert "tables.csv:3: table: found 'other', expected a file toy/other.csv" in capsys.readouterr().err


def test_a_word_without_a_code_is_told_apart_by_all_that_it_has(history: History) -> None:
    # An old spec without titles of the vocabularies: each word gets its own from today's, and none has changed.
    columns = history.spec.columns["vocabularies.csv"]
    rows = [dict(row) for row in history.spec.rows["vocabularies.csv"]]
    history.spec.columns["vocabularies.csv"] = ("vocabulary", "value")
    history.spec.rows["vocabularies.csv"] = [{"vocabulary": row["vocabulary"], "value": row["value"]} for row in rows]
    history.spec.write()
    history.commit("v0.2.0")
    history.spec.columns["vocabularies.csv"], history.spec.rows["vocabularies.csv"] = columns, rows
    history.spec.write()
    old, new = (edition(name, history.folder) for name in ("v0.2.0", str(history.folder / "spec")))
    then, now = catalogues(old, new)
    assert then.vocabularies == now.vocabularies


def test_parameters_that_are_gone(history: History) -> None:
    found = changed(history, 2, params="", message="Too long.")
    assert broken(found) == {"FieldTooLong parameters: field:str maximum:int -> none"}


def test_a_code_of_another_type(history: History) -> None:
    history.spec.rows["tables.csv"][0]["code_type"] = "str"
    history.spec.write()
    found, _ = compared(history.folder)
    assert broken(found) >= {
        "TEMPLATE_NOT_FOUND value: int -1 -> str -1",
        "TemplateNotFound code: int -1 -> str -1",
        "REQUEST_SUCCEEDED value: int 0 -> str 0",
    }


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            b"code,code\n",
            ["old/toy/api.csv:1: header: found a column that stands there twice, expected each column once"],
        ),
        (
            b'code,name\n"1\n",A\n2\n3,B,C\n',
            [
                "old/toy/api.csv:4: row: found 1 cells, expected 2 cells",
                "old/toy/api.csv:5: row: found 3 cells, expected 2 cells",
            ],
        ),
        (b'code\n1\n"2', ["old/toy/api.csv:3: row: found broken CSV (unexpected end of data), expected RFC 4180"]),
        (b"\xff", ["old/toy/api.csv:1: file: found the byte 0xff, expected valid UTF-8"]),
    ],
)
def test_a_file_of_an_edition_that_cannot_be_read(data: bytes, expected: list[str]) -> None:
    with pytest.raises(SpecError) as caught:
        of_files("old", {"toy/api.csv": data})
    assert [str(fault) for fault in caught.value.faults] == expected


def test_the_files_of_an_edition() -> None:
    found = of_files("old", {"b.csv": b"", "toy/api.csv": b'code,x\n"1\n2",A\n3,B\n'}, "v1:spec")
    assert found.label == "old"
    assert found.columns == {"b.csv": (), "toy/api.csv": ("code", "x")}
    assert found.sheets["b.csv"] == ()
    assert [(row.file, row.line, dict(row.cells)) for row in found.sheets["toy/api.csv"]] == [
        ("v1:spec/toy/api.csv", 2, {"code": "1\n2", "x": "A"}),
        ("v1:spec/toy/api.csv", 4, {"code": "3", "x": "B"}),
    ]


def test_what_is_for_a_sandbox_is_told_and_breaks_nothing(history: History) -> None:
    made = sandbox_spec(history.spec.folder)
    history.spec.rows |= {name: made.rows[name] for name in (ENDPOINTS, CHECKS, "toy/wire.csv", "toy/limits.csv")}
    history.spec.columns |= made.columns
    history.spec.documents = dict(made.documents)
    history.spec.write()
    history.commit("v0.2.0")
    assert edition("v0.2.0", history.folder).tables == (API,)

    history.spec.rows[CHECKS][0]["code"] = "-1"
    history.spec.rows[ENDPOINTS][0]["answer"] = "nothing"
    del history.spec.documents[SEND]
    (history.spec.folder / SEND).unlink()
    history.spec.documents[SAMPLES] = "{}\n"
    history.spec.documents["toy/answers/new.json"] = "{}\n"
    history.spec.write()
    found, version = compared(history.folder)
    assert version == Version("0.2.0")
    assert {(change.kind, change.subject, change.column, change.why) for change in found.changes} == {
        (Kind.OTHER, f"{CHECKS} send TEXT body people max-items {{people}} ", "code", ""),
        (Kind.OTHER, f"{ENDPOINTS} POST /toy/{{key}}/messages", "answer", ""),
        (Kind.OTHER, SEND, "", "the document was removed"),
        (Kind.OTHER, SAMPLES, "", "the document changed"),
        (Kind.OTHER, "toy/answers/new.json", "", "the document was added"),
    }
    assert found.breaches == ()


def test_what_a_row_says() -> None:
    assert said(Row("x", 2, {"code": "1", "message": "Hm."})) == "Hm."
    assert said(Row("x", 2, {"code": "1"})) == ""
    assert said(Row("x", 2, {"message": "Hm.", "description_en": "One.", "description": "Two."})) == "One."


def test_a_command_of_git_that_fails(history: History) -> None:
    with pytest.raises(Trouble, match=r"^git archive failed: '[^']*nowhere[^']*'$"):
        _git(history.folder, "archive", "nowhere")


def editions(**columns: str) -> Edition:
    """An edition of one code whose row of ``tables.csv`` has these cells."""
    files = {
        "providers.csv": "provider,error\ntoy,ToySendError\n",
        "categories.csv": "category,error\na,AError\n",
        "tables.csv": f"{','.join(columns)}\n{','.join(columns.values())}\n",
        "toy/api.csv": "code,name,category\nx1,,b\n",
    }
    return of_files("old", {name: text.encode() for name, text in files.items()})


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (
            {"provider": "toy", "table": "api", "code_type": "int"},
            [
                "old/toy/api.csv:2: code: found 'x1', expected an integer in its shortest form",
                "old/toy/api.csv:2: category: found 'b', expected one that categories.csv has",
                "old/toy/api.csv:2: name: found an empty cell, expected some text",
            ],
        ),
        (
            {"provider": "toy", "table": "api", "code_type": "text"},
            ["old/tables.csv:2: code_type: found 'text', expected 'int' or 'str'"],
        ),
        (
            {"provider": "boy", "table": "api", "code_type": "str"},
            [
                "old/tables.csv:2: provider: found 'boy', expected one that providers.csv has",
                "old/tables.csv:2: table: found 'api', expected a file boy/api.csv",
            ],
        ),
    ],
)
def test_an_edition_that_no_catalogue_can_be_made_of(cells: dict[str, str], expected: list[str]) -> None:
    with pytest.raises(SpecError) as caught:
        catalogues(editions(**cells), Edition("nothing"))
    assert sorted(str(fault) for fault in caught.value.faults) == sorted(expected)
    with pytest.raises(SpecError) as caught:
        catalogues(Edition("nothing"), editions(**cells))
    assert sorted(str(fault) for fault in caught.value.faults) == sorted(expected)


def test_a_change_in_full(history: History) -> None:
    history.spec.documents["toy/samples.json"] = "{}\n"
    history.spec.rows["vocabularies.csv"].append(
        {"vocabulary": "fault", "value": "the-moon", "title_en": "the moon", "title_ko": "달"}
    )
    history.spec.write()
    found, _ = compared(history.folder)
    (row,) = (change for change in found.changes if change.file.endswith("vocabularies.csv"))
    assert (row.kind, row.name, row.column, row.old) == (Kind.OTHER, "", "", "")
    (document,) = (change for change in found.changes if change.file.endswith("samples.json"))
    assert (document.name, document.column, document.old, document.new) == ("", "", "", "")


def test_what_git_says_may_be_no_text(history: History) -> None:
    with pytest.raises(Trouble) as caught:
        _git(history.folder, "show", b"\xff\xfe".decode(errors="surrogateescape"))
    assert "git show failed" in str(caught.value)
    assert "\N{REPLACEMENT CHARACTER}" in str(caught.value)


def test_what_a_name_lost_is_told() -> None:
    was = promises._Promise({"bases": "ToyError", "parameters": "field:str"})
    told = [breach.what for breach in promises._changed("x", was, promises._Promise({}))]
    assert told == ["bases: ToyError -> none", "parameters: field:str -> none"]


def test_a_row_of_a_page_has_no_name() -> None:
    row = Row("x", 2, {"code": "1", "description": "오류", "message": "Error."})
    for kind, texts in ((Kind.ADDED, ("", "오류")), (Kind.REMOVED, ("오류", ""))):
        found = _whole(kind, API, row)
        assert (found.name, found.column, found.old, found.new) == ("", "", *texts)


def test_a_file_more_in_full(history: History) -> None:
    history.spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    history.spec.rows["toy/words.csv"] = words("thing seen -")
    history.spec.documents["toy/samples.json"] = "{}\n"
    history.spec.write()
    found, _ = compared(history.folder)
    (word,) = (change for change in found.changes if change.file.endswith("words.csv"))
    assert (word.kind, word.line, word.old, word.why) == (Kind.OTHER, 2, "", "a row was added")
    (document,) = (change for change in found.changes if change.file.endswith("samples.json"))
    assert document.line == 1


def test_a_row_is_told_by_its_code_alone() -> None:
    cells = {"code": "1", "name": "One", "provider": "toy"}
    assert models._key(Row("x", 2, cells), cells) == ("1",)
    assert "1" not in models._key(Row("x", 2, cells), {"provider": "toy", "name": "One"})


def test_a_page_is_an_edition(tmp_path: Path) -> None:
    made = page_spec(tmp_path / "repository" / "spec")
    made.write()
    page = tmp_path / "page-2026-05-27.md"
    page.write_text(CLEAN, encoding="utf-8")
    found = edition(str(page), tmp_path / "repository")
    assert found.page
    assert {row["code"] for row in found.sheets[API]} >= {"0", "-10", "-21"}

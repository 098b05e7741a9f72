"""The vendor's own pages and documents, where they stand beside the checkout."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.load import load
from codegen.page_words import Words, words_of
from codegen.pages import attempt
from tests.catalogue import SPEC

SOURCES = SPEC.parent.parent / "shared" / "sources"
PAGES = SOURCES / "pages"

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the vendor's pages are missing: ../shared/sources/pages")

READ = {
    "kakao-ko-2018-02-21": (95, []),
    "kakao-ko-2019-01-18": (123, []),
    "kakao-ko-2020-08-28": (163, []),
    "kakao-ko-2022-07-26": (208, []),
    "kakao-ko-2023-06-27": (225, []),
    "kakao-ko-2024-08-27": (232, []),
    "kakao-ko-2025-05-13": (309, []),
    "kakao-ko-2026-02-24": (334, []),
    "kakao-ko-2026-05-27": (335, []),
    "kakao-ja-2026-06-23": (335, []),
    "kakao-en-2026-06-23": (335, [102]),
    "rcs-ko-2023-06-05": (311, []),
    "rcs-ko-2024-04-22": (318, []),
    "rcs-en-2024-04-22": (318, [36]),
}
"""The rows of each page, and the lines that leave a doubt."""


@pytest.fixture(scope="module")
def words() -> Words:
    sheets, faults = load(SPEC)
    assert faults == []
    return words_of(sheets)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """The spec of this checkout, to be changed."""
    return shutil.copytree(SPEC, tmp_path / "spec")


def page(name: str) -> Path:
    path = PAGES / f"{name}.md"
    if not path.exists():
        pytest.skip(f"the page {path.name} is not beside this checkout")
    return path


@pytest.mark.parametrize("name", READ)
def test_every_row_is_read_or_reported(name: str, words: Words) -> None:
    reading = attempt(page(name), words)
    found = sum(len(table.rows) for table in reading.page.tables)
    assert (found, [fault.line for fault in reading.faults]) == READ[name]
    assert [reading.page.provider, reading.page.language, str(reading.page.date)] == name.split("-", 2)
    for table in reading.page.tables:
        lines = page(name).read_text(encoding="utf-8").split("\n")
        assert all(row.code in lines[row.line - 1] + lines[row.line] for row in table.rows)


def snapshot(spec: Path) -> dict[str, bytes]:
    return {path.relative_to(spec).as_posix(): path.read_bytes() for path in spec.rglob("*.csv")}


def codes(table: str, words: Words) -> list[str]:
    return [row["code"] for row in words.sheets[f"{table}.csv"]]


def test_the_page_of_the_spec_changes_nothing(spec: Path) -> None:
    before = snapshot(spec)
    assert main(["sync", str(page("rcs-ko-2024-04-22")), "--spec", str(spec)]) == 0
    assert snapshot(spec) == before


def test_what_came_with_the_newest_page_is_there_or_comes(spec: Path, words: Words) -> None:
    before = snapshot(spec)
    for name in ("kakao-ko-2026-02-24", "kakao-ko-2026-05-27") if "-4105" not in codes("kakao/api", words) else ():
        assert main(["sync", str(page(name)), "--spec", str(spec)]) == 0
        changed = {path for path, text in snapshot(spec).items() if text != before[path]}
        assert changed - {"providers.csv"} == ({"kakao/api.csv"} if name.endswith("05-27") else set())
    assert main(["sync", str(page("kakao-ko-2026-05-27")), "--spec", str(spec)]) == 0
    after = snapshot(spec)
    assert b"\n-4105,,,," in after["kakao/api.csv"] or after == before
    assert main(["sync", str(page("kakao-ko-2026-05-27")), "--spec", str(spec)]) == 0
    assert snapshot(spec) == after


def test_the_documents_say_what_the_spec_says(spec: Path, words: Words, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(spec)
    for name, option in (
        ("kakaotalk-bizmessage-error-codes.txt", ()),
        ("rcs-bizmessage-result-codes.txt", ("--provider", "rcs")),  # it has no title
    ):
        path = SOURCES / name
        if not path.exists():
            pytest.skip(f"the document {name} is not beside this checkout")
        # A code that the vendor added since is not in them: the day is for that.
        assert main(["sync", str(path), "--spec", str(spec), "--dry-run", "--date", "2099-01-01", *option]) == 0
        out = capsys.readouterr().out
        assert "changed" not in out
        assert "new  " not in out
    assert snapshot(spec) == before


@pytest.mark.parametrize("name", ["kakao-en-2026-06-23", "kakao-ja-2026-06-23", "rcs-en-2024-04-22"])
def test_pages_in_other_languages_have_the_same_codes(
    name: str, spec: Path, words: Words, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["sync", str(page(name)), "--spec", str(spec), "--check-codes"])
    differing = [line for line in capsys.readouterr().out.splitlines() if " only on the " in line]
    there = "-4105" in codes("kakao/api", words) or name.startswith("rcs")
    assert differing == ([] if there else ["kakao/api -4105 (line 208): only on the page"])

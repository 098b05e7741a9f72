"""Every mistake in the words of the pages and in the corrections is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import generate
from codegen.faults import SpecError
from tests.catalogue import sheet, tables
from tests.pages.spec import page_spec
from tests.small_spec import SmallSpec

CORRECTION = {
    "provider": "toy",
    "table": "api",
    "code": "-10",
    "column": "message",
    "page": "The stamp is",
    "ours": "The stamp is missing.",
    "why": "the page breaks off",
}


@pytest.fixture
def spec(tmp_path: Path) -> SmallSpec:
    made = page_spec(tmp_path / "spec")
    made.rows["corrections.csv"] = [dict(CORRECTION)]
    return made


def faults(spec: SmallSpec) -> list[str]:
    with pytest.raises(SpecError) as caught:
        generate(spec.write())
    return [str(fault) for fault in caught.value.faults]


def test_a_faultless_spec_has_no_faults(spec: SmallSpec) -> None:
    assert "bizmessage/toy/template.py" in generate(spec.write())


@pytest.mark.parametrize(
    ("line", "column", "text", "expected"),
    [
        (2, "kind", "", "kind: found an empty cell, expected some text"),
        (
            2,
            "kind",
            "title",
            ("kind: found 'title', expected 'provider' or 'language' or 'heading' or 'column' or 'value' or 'line'"),
        ),
        (2, "word", "", "word: found an empty cell, expected some text"),
        (2, "meaning", "", "meaning: found an empty cell, expected some text"),
        (2, "meaning", "toyy", "meaning: found 'toyy', expected 'toy'"),
        (4, "meaning", "merged", "meaning: found 'merged', expected compared, because line 3 is merged"),
        (4, "meaning", "read", "meaning: found 'read', expected 'merged' or 'compared'"),
        (5, "meaning", "Api", "meaning: found 'Api', expected a table: a Python name in lower case"),
        (5, "language", "", "language: found '', expected a code of a language in small letters ('ko')"),
        (5, "language", "Korean", "language: found 'Korean', expected a code of a language in small letters ('ko')"),
        (6, "word", "요청  코드", "word: found '요청  코드', expected a word that line 5 does not have"),
        (
            9,
            "meaning",
            "name",
            (
                "meaning: found 'name', expected 'code' or 'description' or 'message' or 'section'"
                " or 'note' or 'success'"
            ),
        ),
    ],
)
def test_a_wrong_word(spec: SmallSpec, line: int, column: str, text: str, expected: str) -> None:
    spec.rows["pages.csv"][line - 2][column] = text
    found = faults(spec)
    assert f"spec/pages.csv:{line}: {expected}" in found, found


@pytest.mark.parametrize(
    ("column", "text", "expected"),
    [
        ("why", "", "why: found an empty cell, expected some text"),
        ("provider", "pigeon", "code: found '-10', expected a code that a readable file spec/pigeon/api.csv has"),
        ("code", "-99", "code: found '-99', expected a code that a readable file spec/toy/api.csv has"),
        (
            "column",
            "summary",
            ("column: found 'summary', expected 'description' or 'message' or 'section' or 'note' or 'success'"),
        ),
        ("ours", "Stamp!", "ours: found 'Stamp!', expected the message that spec/toy/api.csv:3 has"),
        (
            "page",
            "The stamp is missing.",
            ("ours: found 'The stamp is missing.', expected another text than that of the page"),
        ),
    ],
)
def test_a_wrong_correction(spec: SmallSpec, column: str, text: str, expected: str) -> None:
    spec.rows["corrections.csv"][0][column] = text
    found = faults(spec)
    assert f"spec/corrections.csv:2: {expected}" in found, found


def test_a_correction_twice(spec: SmallSpec) -> None:
    spec.rows["corrections.csv"].append(dict(CORRECTION))
    assert "spec/corrections.csv:3: page: found 'The stamp is', expected a text that line 2 does not correct" in (
        faults(spec)
    )


def test_every_table_of_the_spec_has_a_heading() -> None:
    meant = {row["meaning"] for row in sheet("pages") if row["kind"] == "heading" and row["language"] == "ko"}
    assert {table.partition("/")[2] for table in tables()} <= meant


def test_a_correction_of_nothing(spec: SmallSpec) -> None:
    spec.rows["corrections.csv"][0]["page"] = ""
    assert "bizmessage/toy/template.py" in generate(spec.write())

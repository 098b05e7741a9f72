"""The file of decisions is checked like every other file of the spec."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import generate
from codegen.faults import SpecError
from codegen.load import DECISION_COLUMNS, DECISIONS, Row
from codegen.validate_decisions import validate_decisions
from tests.small_spec import SmallSpec

DECIDED = ("toy", "api", "-1", "2024-02-29", "옛 설명", "reworded", "The same in other words.")


def decide(spec: SmallSpec, *rows: tuple[str, ...]) -> Path:
    spec.rows[DECISIONS] = [dict(zip(DECISION_COLUMNS, row, strict=True)) for row in rows]
    return spec.write()


def faults(spec: SmallSpec, *rows: tuple[str, ...]) -> list[str]:
    with pytest.raises(SpecError) as caught:
        generate(decide(spec, *rows))
    return [str(fault) for fault in caught.value.faults]


def test_a_spec_needs_none(small_spec: SmallSpec) -> None:
    without = generate(small_spec.folder)
    assert generate(decide(small_spec, DECIDED)) == without


@pytest.mark.parametrize(
    ("column", "text", "expected"),
    [
        *((column, "", "found an empty cell, expected some text") for column in DECISION_COLUMNS),
        ("provider", "tyo", "found 'tyo', expected one that spec/providers.csv has"),
        ("table", "apo", "found 'apo', expected one that spec/tables.csv has for this provider"),
        ("code", "-7", "found '-7', expected one that spec/toy/api.csv has"),
        ("date", "2023-02-29", "found '2023-02-29', expected a day as YYYY-MM-DD"),
        ("date", "20240229", "found '20240229', expected a day as YYYY-MM-DD"),
        ("date", "2024-2-9", "found '2024-2-9', expected a day as YYYY-MM-DD"),
        ("date", "2024-W09-4", "found '2024-W09-4', expected a day as YYYY-MM-DD"),
        ("date", "\N{ARABIC-INDIC DIGIT TWO}024-02-29", "expected a day as YYYY-MM-DD"),
        ("decision", "Reused", "found 'Reused', expected 'reworded' or 'reused'"),
        ("reason", " why", "found ' why', expected no blanks at either end"),
    ],
)
def test_a_wrong_cell(small_spec: SmallSpec, column: str, text: str, expected: str) -> None:
    cells = dict(zip(DECISION_COLUMNS, DECIDED, strict=True)) | {column: text}
    (fault,) = faults(small_spec, tuple(cells.values()))
    assert fault.startswith(f"spec/decisions.csv:2: {column}: ")
    assert fault.endswith(expected)


def test_the_same_text_is_decided_about_once(small_spec: SmallSpec) -> None:
    again = (*DECIDED[:5], "reused", "No.")
    (fault,) = faults(small_spec, DECIDED, again)
    assert fault.startswith("spec/decisions.csv:3: was: found '옛 설명', expected a text that line 2 has not decided")
    # The vendor may change it back and forth, and each of the texts is one decision.
    generate(decide(small_spec, DECIDED, (*DECIDED[:4], "더 옛 설명", "reused", "No.")))


def test_rows_are_in_order(small_spec: SmallSpec) -> None:
    earlier = ("toy", "api", "-2", "2024-02-28", "옛 설명", "reworded", "Yes.")
    generate(decide(small_spec, earlier, DECIDED))
    (fault,) = faults(small_spec, DECIDED, earlier)
    assert fault == (
        "spec/decisions.csv:3: date: found '2024-02-28', expected rows sorted by date, provider, table, code as text"
    )


def test_a_file_without_rows_is_left_out_rather(small_spec: SmallSpec) -> None:
    (fault,) = faults(small_spec)
    assert fault == "spec/decisions.csv:1: file: found no rows, expected at least one row below the header"


def test_it_does_not_hide_what_is_wrong_elsewhere(small_spec: SmallSpec) -> None:
    small_spec.rows["providers.csv"] = []
    found = faults(small_spec, DECIDED)
    assert "spec/providers.csv:1: file: found no rows, expected at least one row below the header" in found
    assert not any(fault.startswith("spec/decisions.csv") for fault in found)


def test_files_that_are_not_there_are_reported_elsewhere() -> None:
    row = Row(DECISIONS, 2, dict(zip(DECISION_COLUMNS, DECIDED, strict=True)))
    provider = Row("providers.csv", 2, {"provider": "toy"})
    assert list(validate_decisions({DECISIONS: (row,)})) == []
    assert [fault.column for fault in validate_decisions({DECISIONS: (row,), "providers.csv": (provider,)})] == [
        "table"
    ]

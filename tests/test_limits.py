"""The facts that remedies go by: limits, guides, how long to wait, what a number meant before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bizmessage._catalogue.installed import providers
from bizmessage.errors._advising import advice_on
from codegen.__main__ import generate
from codegen.limits import fields_of, filled
from codegen.load import DECISION_COLUMNS, PROVIDER_COLUMNS
from tests.catalogue import rows, sheet
from tests.small_spec import SmallSpec
from tests.test_validate import API, faults

LIMITS = "toy/limits.csv"


@pytest.fixture
def limited(small_spec: SmallSpec) -> SmallSpec:
    """A spec with a limit that a remedy names."""
    small_spec.columns[LIMITS] = PROVIDER_COLUMNS["limits.csv"]
    small_spec.rows[LIMITS] = [
        {"field": "body.length", "limit": "30", "unit": "characters", "guide": "api-guide.md#Body"},
        {"field": "body.lines", "limit": "2", "unit": "", "guide": "result code -2"},
    ]
    small_spec.rows[API][1] |= {
        "remedy": "Use {body.length} characters in {body.lines} lines, at most {body.length}.",
        "remedy_ko": "{body.lines}줄, {body.length}자 이하로 줄이세요.",
        "wait": "until 08:00",
        "source": "api-guide.md#Body length; judgement",
    }
    return small_spec


def test_a_limit_is_written_once(limited: SmallSpec) -> None:
    text = generate(limited.write())["bizmessage/toy/_advice.py"]
    assert "Use 30 characters in 2 lines, at most 30." in text
    assert "2줄, 30자 이하로 줄이세요." in text
    assert 'wait="until 08:00"' in text
    assert 'source="api-guide.md#Body length; judgement"' in text
    limited.rows[LIMITS][0]["limit"] = "40"
    assert "Use 40 characters in 2 lines, at most 40." in generate(limited.write())["bizmessage/toy/_advice.py"]


def test_what_a_number_meant_before(limited: SmallSpec) -> None:
    limited.columns["decisions.csv"] = DECISION_COLUMNS
    decided = {"provider": "toy", "table": "api", "date": "2026-01-01", "reason": "Read both."}
    limited.rows["decisions.csv"] = [
        {**decided, "code": "-1", "was": "옛 의미", "decision": "reused"},
        {**decided, "code": "-2", "was": "옛 글", "decision": "reworded"},
    ]
    text = generate(limited.write())["bizmessage/toy/_advice.py"]
    assert text.count("formerly=") == 1
    assert 'formerly="옛 의미"' in text


@pytest.mark.parametrize(
    ("file", "line", "column", "text", "expected"),
    [
        (API, 1, "remedy", "At most {body.size}.", "remedy: found 'body.size', expected fields of the provider's"),
        (API, 1, "remedy_ko", "{body.length}자", "remedy_ko: found '{body.length}자', expected the same limits as in"),
        (API, 1, "wait", "10", "wait: found '10', expected how long, such as 10m, 3d or 'until 08:00', or nothing"),
        (API, 1, "wait", "0m", "wait: found '0m', expected how long"),
        (API, 1, "wait", "until 24:00", "wait: found 'until 24:00', expected how long"),
        (API, 1, "source", "somewhere", "source: found 'somewhere', expected guide.md#heading or judgement, joined"),
        (API, 1, "source", "a.md#B;judgement", "source: found 'a.md#B;judgement', expected guide.md#heading"),
        (LIMITS, 1, "field", "body.length", "field: found 'body.length', expected a value that line 2 does not have"),
        (LIMITS, 0, "field", "body length", "field: found 'body length', expected names joined by dots"),
        (LIMITS, 0, "limit", "", "limit: found an empty cell, expected some text"),
        (LIMITS, 0, "guide", "guide", "guide: found 'guide', expected guide.md#heading, or the result code"),
    ],
)
def test_a_wrong_cell(limited: SmallSpec, file: str, line: int, column: str, text: str, expected: str) -> None:
    limited.rows[file][line][column] = text
    assert any(expected in fault for fault in faults(limited.write())), faults(limited.folder)


def test_fields_and_what_takes_their_place() -> None:
    assert fields_of("{a} {b.c} {a} {} x") == ("a", "b.c", "a", "")
    assert filled("{a} of {b.c}", {"a": "1", "b.c": "2"}) == "1 of 2"
    assert filled("{%} {a}", {"a": "1"}) == "{%} 1"


def test_the_advice_knows_the_history_of_a_code() -> None:
    reused = [row for row in sheet("decisions") if row["decision"] == "reused"]
    assert len(reused) >= 38
    for row in reused:
        advice = advice_on(row["provider"], row["table"], row["code"])
        assert advice is not None
        assert advice.formerly == row["was"]
    for row in rows():
        provider, table = row["path"].split("/")
        advice = advice_on(provider, table, row["code"])
        assert advice is not None
        assert (advice.since, advice.wait, advice.source) == (row["since"], row["wait"], row["source"])


GUIDES = Path(__file__).parent.parent.parent / "shared" / "sources" / "guides"


def for_sandbox() -> list[dict[str, str]]:
    """The rows of what only a sandbox needs, like those of the tables."""
    names = [f"{provider}/{name}" for provider in providers() for name in ("endpoints", "checks")]
    return [{**row, "path": name} for name in names for row in sheet(name)]


@pytest.mark.skipif(not GUIDES.is_dir(), reason="the vendor's guides are not beside the checkout")
def test_sources_are_headings_of_guides() -> None:
    folders = {"kakao": "kakaotalk"}
    headings: dict[str, set[str]] = {}
    for row in (*rows(), *for_sandbox()):
        folder = GUIDES / folders.get(row["path"].split("/")[0], row["path"].split("/")[0])
        for source in filter(None, row["source"].split("; ")):
            guide, _, heading = source.partition("#")
            if not heading:
                continue  # judgement, or a result code
            if str(folder / guide) not in headings:
                lines = (folder / guide).read_text(encoding="utf-8").splitlines()
                headings[str(folder / guide)] = {line.lstrip("#").strip() for line in lines if line.startswith("#")}
            assert heading in headings[str(folder / guide)], (row["path"], source)

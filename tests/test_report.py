"""Rows of delivery results with what the catalogue says, and counts of them: the same as reading says one by one."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from datetime import date, datetime
from typing import Any

import ibis
import pyarrow as pa
import pytest

from bizmessage import report
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._report.annotating import ADDED
from bizmessage._report.columns import ColumnsNotFound, find_columns, whose
from bizmessage._report.deciding import codes, decisions
from tests.conftest import ROOT
from tests.results import Row, combinations, read, run, table


def said(result: Any) -> dict[str, Any]:
    """What a result says, in the words of a report."""
    advice = dict.fromkeys(("fault", "retry", "fallback"))
    if result.error is not None:
        advice = {name: str(getattr(result.error, name)) for name in advice}
    return {
        "status": result.status.value,
        "sms_status": result.sms_status.value,
        "verdict": result.verdict.value,
        **advice,
    }


@pytest.mark.parametrize("provider", providers())
def test_every_combination_is_decided_as_reading_does(provider: str) -> None:
    rows = combinations(provider)
    assert len(rows) > 5000
    found = run(report.annotated(table(rows), provider).order_by("position"))
    wrong = [
        (row, said(result), each)
        for row, each, result in zip(rows, found, read(provider, rows), strict=True)
        if any(each[name] != value for name, value in said(result).items())
    ]
    assert wrong[:3] == []
    assert {each["verdict"] for each in found} == {row["verdict"] for row in decisions(provider)}


@pytest.mark.parametrize("provider", providers())
def test_every_code_has_its_name_and_its_advice(provider: str) -> None:
    key = wire_of(provider).key("delivery-code")
    listed = [row["listed_code"] for row in codes(provider)]
    found = run(report.annotated(table({key: code} for code in listed), provider).order_by("position"))
    for code, each, result in zip(listed, found, read(provider, [{key: code} for code in listed]), strict=True):
        assert each["code"] == code
        assert each["known"]
        assert not each["malformed"]
        assert {name: each[name] for name in said(result)} == said(result)
        if result.error is not None and type(result.error).code is not None:
            assert (each["name"], each["category"]) == (type(result.error).__name__, result.error.category)


@pytest.mark.parametrize(
    ("column", "codes_found"),
    [
        (pa.array(["3019", " 3019 ", None, "", "9998"]), ["3019", "3019", None, None, "9998"]),
        (pa.array([3019, 3019, None, 9998], pa.int32()), ["3019", "3019", None, "9998"]),
        (pa.array([3019, 1000, None], pa.uint16()), ["3019", "1000", None]),
        (pa.array([3019.0, float("nan"), None, 3019.5, 1e15]), ["3019", None, None, None, None]),
        (pa.array([True, None]), [None, None]),
        (pa.array([datetime(2026, 11, 28), None]), [None, None]),
    ],
    ids=["text", "int", "unsigned", "float", "bool", "time"],
)
def test_codes_of_any_type(column: Any, codes_found: list[str | None]) -> None:
    rows = ibis.memtable(pa.table({"position": range(len(column)), "resultCode": column}))
    found = run(report.annotated(rows).order_by("position"))
    assert [each["code"] for each in found] == codes_found
    missing = [value is None or value != value or value == "" for value in column.to_pylist()]
    assert [each["status"] == "pending" for each in found] == missing
    for each, is_missing in zip(found, missing, strict=True):
        assert each["malformed"] is (each["code"] is None and not is_missing)


def test_unknown_codes_keep_their_number_and_what_is_none_is_counted() -> None:
    rows = table(
        {"resultCode": code} for code in ["7777", "7777", "A-77", "oops", "010-1234-5678", "01012345678", "1000"]
    )
    found = {each["code"]: each for each in run(report.by(rows, "code"))}
    assert {code: each["messages"] for code, each in found.items()} == {"7777": 2, "A-77": 1, "1000": 1, None: 3}
    assert (found["7777"]["unknown_codes"], found["1000"]["unknown_codes"], found[None]["malformed"]) == (2, 0, 3)


def some_rows(number: int, seed: int = 1) -> list[dict[str, Any]]:
    chance = random.Random(seed)  # noqa: S311
    return [
        {
            "resultCode": chance.choice(["1000"] * 9 + ["3019", "3018", "3005", "9998", "7777", "garbage!", None, ""]),
            "messageStatus": chance.choice(["COMPLETED", "FAILED", None]),
            "resendStatus": chance.choice([None, "RSC01", "RSC02", "RSC04", "RSC05"]),
            "templateCode": chance.choice(["ORDER", "LOGIN", None]),
            "senderKey": "a" * 40,
            "requestDate": f"2026-11-{chance.randint(20, 27)} {chance.randint(8, 19):02}:15:00.0",
            "recipientNo": f"010{chance.randint(0, 99999999):08}",
        }
        for _ in range(number)
    ]


def test_counts_are_those_of_reading_one_by_one() -> None:
    rows = some_rows(3000)
    results = read("kakao", rows)
    expected = Counter(
        (row["templateCode"], row["requestDate"][:10], each.verdict.value)
        for row, each in zip(rows, results, strict=True)
    )
    found = run(report.by(table(rows), "template", "day", "verdict"))
    assert {(each["template"], each["day"], each["verdict"]): each["messages"] for each in found} == expected
    (whole,) = run(report.summary(table(rows)))
    verdicts = Counter(each.verdict.value for each in results)
    assert whole["messages"] == 3000
    assert {name: whole[name.replace(" ", "_")] for name in verdicts} == verdicts
    assert whole["failed"] == sum(each.status.value == "failed" for each in results)
    assert whole["arrived_rate"] == pytest.approx((verdicts["delivered"] + verdicts["delivered by sms"]) / 3000)
    assert [each["messages"] for each in found] == sorted((each["messages"] for each in found), reverse=True)


def test_nothing_is_no_fault() -> None:
    empty = ibis.memtable(pa.table({"resultCode": pa.array([], pa.string())}))
    (whole,) = run(report.summary(empty))
    assert (whole["messages"], whole["delivered"], whole["arrived_rate"]) == (0, 0, None)
    assert run(report.by(empty, "code")) == []


@pytest.mark.parametrize(
    ("column", "hours"),
    [
        (
            pa.array(["2026-11-20 09:15:00.0", "2026-11-20T10:00:00.000+09:00", "soon"]),
            ["2026-11-20 09:00", "2026-11-20 10:00", None],
        ),
        (
            pa.array([datetime(2026, 11, 20, 9, 15), datetime(2026, 11, 20, 10), None]),
            ["2026-11-20 09:00", "2026-11-20 10:00", None],
        ),
        (pa.array([date(2026, 11, 20), date(2026, 11, 21), None]), ["2026-11-20 00:00", "2026-11-21 00:00", None]),
    ],
    ids=["text", "time", "date"],
)
def test_hours_and_days(column: Any, hours: list[str | None]) -> None:
    rows = ibis.memtable(pa.table({"resultCode": ["1000"] * len(column), "requestDate": column}))
    assert {each["hour"] for each in run(report.trend(rows, "hour"))} == set(hours)
    days = run(report.trend(rows))
    assert {each["day"] for each in days} == {None if hour is None else hour[:10] for hour in hours}
    with pytest.raises(ValueError, match="'month' is none of day, hour"):
        report.trend(rows, "month")


def test_what_can_be_done() -> None:
    rows: list[Row] = [
        {"requestId": "A", "resultCode": "9998", "resendStatus": "RSC01"},  # later, and SMS would do
        {"requestId": "B", "resultCode": "3019", "resendStatus": "RSC01"},  # never, and SMS would do
        {"requestId": "C", "resultCode": "3019", "resendStatus": "RSC04"},  # SMS did
        {"requestId": "D", "resultCode": "3005", "resendStatus": "RSC01"},  # nobody knows
        {"requestId": "E", "resultCode": "9998", "resendStatus": None},  # nothing is said of a substitute
        {"requestId": "F", "resultCode": "1000", "resendStatus": "RSC02"},
    ]
    ids = [
        sorted(each["requestId"] for each in run(those(table(rows))))
        for those in (report.repeatable, report.substitutable, report.to_look_up)
    ]
    assert ids == [["A"], ["A", "B"], ["D", "E"]]
    assert sorted(each["requestId"] for each in run(report.repeatable(table(rows), without_substitutes=True))) == [
        "A",
        "E",
    ]


def test_columns_by_the_vendors_names_or_by_the_callers() -> None:
    found = find_columns(["result_code", "MESSAGESTATUS", "recipient-no", "other"], "kakao", {"template": "other"})
    assert found.of == {
        "code": ("result_code",),
        "status": ("MESSAGESTATUS",),
        "template": ("other",),
        "number": ("recipient-no",),
    }
    assert find_columns(["resultCode", "messageStatus"], "kakao", {"status": None}).of == {"code": ("resultCode",)}
    with pytest.raises(ColumnsNotFound, match=r"calls them resultCode, messageStatus\. The table has a, b"):
        find_columns(["a", "b"], "kakao", {})
    with pytest.raises(ColumnsNotFound, match="there is no column 'c' for code; the table has a, b"):
        find_columns(["a", "b"], "kakao", {"code": "c"})
    with pytest.raises(TypeError, match="'colour' is nothing that a column can say"):
        find_columns(["a"], "kakao", {"colour": "a"})


@pytest.mark.parametrize("provider", providers())
def test_the_provider_is_told_by_its_names(provider: str) -> None:
    wire = wire_of(provider)
    names = [wire.key(field) for field in ("delivery-code", "delivery-template", "recipient-number", "request-id")]
    assert whose(names) == provider
    assert whose(["whatever"], provider) == provider
    with pytest.raises(ColumnsNotFound, match=r"say whose, \w+ or \w+"):
        whose(["whatever"])


def test_a_name_that_is_taken() -> None:
    rows = table([{"resultCode": "3019", "name": "Kim", "recipientNo": "01012345678"}])
    with pytest.raises(ValueError, match="the table has name already: give the added columns a prefix"):
        report.annotated(rows)
    (found,) = run(report.annotated(rows, prefix="result_"))
    assert (found["name"], found["result_name"]) == ("Kim", "RecipientNotKakaotalkUser")
    assert set(found) == {"position", "resultCode", "name", *(f"result_{name}" for name in ADDED)}


def test_nothing_is_counted_by_phone_numbers() -> None:
    rows = table([{"resultCode": "3019", "recipientNo": "01012345678"}])
    with pytest.raises(ColumnsNotFound, match="recipientNo has phone numbers"):
        report.by(rows, "recipientNo")
    with pytest.raises(ColumnsNotFound, match="there is no column for template"):
        report.by(rows, "template")


def test_changes_name_what_rose_and_by_how_much() -> None:
    days: dict[str, dict[str | None, int]] = {
        "2026-11-20": {"1000": 990, "3019": 10},
        "2026-11-21": {"1000": 880, "3019": 11, "3016": 109, None: 500},  # what is pending counts for nothing
    }
    rows = [
        {"resultCode": code, "requestDate": day}
        for day, numbers in days.items()
        for code, number in numbers.items()
        for _ in range(number)
    ]
    rose, same = report.changes(table(rows), since="2026-11-21")
    assert (rose.key, rose.change.is_certain) == ("3016", True)
    assert rose.change.difference == pytest.approx(0.109)
    assert rose.change.low < 0.109 < rose.change.high
    assert (same.key, same.change.is_certain) == ("3019", False)


def test_names_come_when_they_are_asked_for() -> None:
    script = (
        "import sys, bizmessage.report, bizmessage._cli.app\n"
        "print([name for name in ('ibis', 'duckdb', 'pyarrow', 'rich', 'jinja2') if name in sys.modules])\n"
        "print(sorted(name for name in dir(bizmessage.report) if not name.startswith('_') and name.islower()))"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.splitlines()[0] == "[]"
    assert all(repr(name) in shown for name in report.__all__)
    stub = (ROOT / "src" / "bizmessage" / "report" / "__init__.pyi").read_text(encoding="utf-8")
    assert all(f"import {name} as {name}\n" in stub for name in report.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'colour'"):
        _ = report.colour  # type: ignore[attr-defined]


def test_without_the_extra_it_says_which() -> None:
    script = "import sys; sys.modules['ibis'] = None\nimport bizmessage.report as report\nreport.annotated"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.stderr.splitlines()[-1] == (
        'ModuleNotFoundError: ibis is missing; install it with: pip install "bizmessage[report]"'
    )

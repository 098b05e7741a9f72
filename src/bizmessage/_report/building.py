"""From a table to a report: the engine counts, and what is left to do with a few thousand counts is done here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ibis.expr.types as ir

from bizmessage._catalogue.entries import Entry, entries
from bizmessage._privacy.masking import mask
from bizmessage._report.changing import spans
from bizmessage._report.columns import Columns, ColumnsNotFound, find_columns
from bizmessage._report.comparing import Change, Share, change, onset
from bizmessage._report.counting import MESSAGES, VERDICTS, count
from bizmessage._report.listing import REPEATABLE
from bizmessage._report.model import MALFORMED, NO_CODE, Actions, Count, Part, Period, Reason, Report, Span

PARTS = ("template", "sender")
"""What messages are parts of, where the table says so."""

_FEW_DAYS = 3
"""So many days, and fewer, are shown by the hour."""
_PERIODS_BEFORE = 7
"""The last period is compared with so many before it, if nobody says with what."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Wanted:
    """What a report is to be about."""

    provider: str
    every: str | None = None
    since: str | None = None
    until: str | None = None
    parts: tuple[str, ...] | None = None
    without_substitutes: bool = False


def build(
    table: ir.Table,
    wanted: Wanted,
    columns: Mapping[str, str | None],
    *,
    rejected: Callable[[], int] = lambda: 0,
    step: Callable[[str], object] = lambda _: None,
) -> Report:
    """Count, compare and explain.

    ``rejected`` says how many lines were no rows, once the table was read; ``step`` is told what is done next. Raises
    :class:`~bizmessage._report.columns.ColumnsNotFound`.
    """
    found = find_columns(table.columns, wanted.provider, columns)
    every, rows = _by_period(table, wanted, found, step)
    labels = sorted({row[every] for row in rows if row[every] is not None}) if every else []
    now, before = _spans(labels, wanted)
    own = [row for row in rows if row[every] in now] if every and wanted.since else _until(rows, every, wanted)
    parts = {part: _part(table, wanted, found, part, every, step) for part in _parts(wanted, found)}
    step("compare")
    rejected_lines = rejected()
    return _report(own, rows, wanted, every, now, before, parts, rejected_lines)


def _by_period(
    table: ir.Table, wanted: Wanted, found: Columns, step: Callable[[str], object]
) -> tuple[str | None, list[Row]]:
    """The counts by day or by hour, and by which; without a column of time, the counts."""
    if found.one("time") is None:
        if wanted.every or wanted.since or wanted.until:
            raise ColumnsNotFound(
                f"no column says when; the table has {', '.join(table.columns)}. Name yours: time=..."
            )
        step("count")
        return None, _fetch(table, wanted, found, [])
    every = wanted.every or "day"
    step(f"count by {every}")
    rows = _fetch(table, wanted, found, [every])
    if wanted.every is None and len({row[every] for row in rows} - {None}) <= _FEW_DAYS:
        every = "hour"
        step(f"count by {every}")
        rows = _fetch(table, wanted, found, [every])
    return every, rows


def _fetch(table: ir.Table, wanted: Wanted, found: Columns, parts: list[str]) -> list[Row]:
    counted = count(table, wanted.provider, found, parts, without_substitutes=wanted.without_substitutes)
    rows: list[Row] = counted.to_pyarrow().to_pylist()
    return rows


def _parts(wanted: Wanted, found: Columns) -> Sequence[str]:
    return [part for part in PARTS if found.one(part)] if wanted.parts is None else wanted.parts


def _part(
    table: ir.Table, wanted: Wanted, found: Columns, part: str, every: str | None, step: Callable[[str], object]
) -> list[Row]:
    step(f"count by {part}")
    within = every if every and (wanted.since or wanted.until) else None
    rows = _fetch(table, wanted, found, [part, within] if within else [part])
    return [row for row in rows if _is_within(row[within], wanted)] if within else rows


def _is_within(label: str | None, wanted: Wanted) -> bool:
    if label is None:
        return False
    after = wanted.since is None or label >= wanted.since
    return after and (wanted.until is None or label[: len(wanted.until)] <= wanted.until)


def _until(rows: list[Row], every: str | None, wanted: Wanted) -> list[Row]:
    return [row for row in rows if _is_within(row[every], wanted)] if every and wanted.until else rows


def _spans(labels: list[str], wanted: Wanted) -> tuple[set[str], set[str]]:
    """The periods that are compared: those since a time and as many before; or the last one and those before it."""
    if wanted.since is not None:
        return spans(labels, wanted.since, wanted.until)
    labels = [label for label in labels if _is_within(label, wanted)]
    return set(labels[-1:]), set(labels[:-1][-_PERIODS_BEFORE:])


def _report(
    own: list[Row],
    rows: list[Row],
    wanted: Wanted,
    every: str | None,
    now: set[str],
    before: set[str],
    parts: Mapping[str, list[Row]],
    rejected: int,
) -> Report:
    compared = _Compared(rows, every, now, before)
    labels = [row[every] for row in own if row[every] is not None] if every else []
    failing = [row for row in own if _fails(row)]
    return Report(
        provider=wanted.provider,
        messages=_messages(own),
        verdicts=_verdicts(own),
        failed=_messages(row for row in own if row["status"] == "failed"),
        uncertain=_messages(row for row in own if row["status"] == "unknown"),
        unknown_codes=_messages(row for row in own if row["code"] is not None and not row["known"]),
        malformed=_messages(row for row in own if row["malformed"]),
        rejected=rejected,
        untold=_messages(row for row in own if row["status"] == "failed" and row["sms_status"] == "not told"),
        actions=_actions(own),
        reasons=_reasons(failing, wanted.provider, compared),
        faults=_counts(failing, "fault"),
        parts={part: _part_lines(found, part, wanted.provider) for part, found in parts.items()},
        every=every,
        span=_span(labels),
        periods=_periods(own, every) if every else [],
        now=_span(now) if before else None,
        before=_span(before) if now else None,
        change=compared.change() if now and before else None,
    )


def _messages(rows: Iterable[Row]) -> int:
    return sum(row[MESSAGES] for row in rows)


def _fails(row: Row) -> bool:
    return row["status"] in ("failed", "unknown")


def _verdicts(rows: Iterable[Row]) -> dict[str, int]:
    found = dict.fromkeys(VERDICTS.values(), 0)
    for row in rows:
        found[row["verdict"]] += row[MESSAGES]
    return found


def _counts(rows: Iterable[Row], key: str) -> list[Count]:
    found: Counter[str] = Counter()
    for row in rows:
        found[row[key]] += row[MESSAGES]
    return [Count(label, messages) for label, messages in found.most_common()]


def _actions(rows: list[Row]) -> Actions:
    nobody = [row for row in rows if row["verdict"] == "not delivered"]
    return Actions(
        repeatable=_messages(row for row in nobody if row["retry"] in REPEATABLE),
        substitutable=_messages(row for row in nobody if row["fallback"] == "yes"),
        to_look_up=_messages(row for row in rows if row["verdict"] == "unknown"),
    )


def _code(row: Row) -> str:
    if row["code"] is not None:
        return mask(row["code"])
    return MALFORMED if row["malformed"] else NO_CODE


def _reasons(rows: Iterable[Row], provider: str, compared: _Compared | None) -> list[Reason]:
    """Why messages failed, the most frequent code first."""
    found: Counter[str] = Counter()
    for row in rows:
        found[_code(row)] += row[MESSAGES]
    known = _entries(provider)
    return [
        _reason(code, known.get(code), messages, compared, len(found))
        for code, messages in sorted(found.items(), key=lambda each: (-each[1], each[0]))
    ]


def _reason(code: str, entry: Entry | None, messages: int, compared: _Compared | None, comparisons: int) -> Reason:
    if compared is None:
        return Reason(code, entry, messages, None, None, None)
    since, rise = compared.onset(code, comparisons)
    return Reason(code, entry, messages, compared.change(code, comparisons), since, rise)


def _entries(provider: str) -> dict[str, Entry]:
    return {each.code: each for each in entries() if (each.provider, each.table) == (provider, "delivery")}


def _part_lines(rows: list[Row], part: str, provider: str) -> list[Part]:
    """What became of each part, the one with the most failures first."""
    by_label: dict[str | None, list[Row]] = defaultdict(list)
    for row in rows:
        by_label[None if row[part] is None else mask(str(row[part]))].append(row)
    found = [_part_line(label, each, provider) for label, each in by_label.items()]
    return sorted(found, key=lambda each: (-each.failing, -each.messages, each.label or ""))


def _part_line(label: str | None, rows: list[Row], provider: str) -> Part:
    arrived = _messages(row for row in rows if row["verdict"] in ("delivered", "delivered by sms"))
    failing = [row for row in rows if _fails(row)]
    reasons = _reasons(failing, provider, None)
    return Part(label, _messages(rows), arrived, _messages(failing), reasons[0] if reasons else None)


def _periods(rows: list[Row], every: str) -> list[Period]:
    by_label: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row[every] is not None:
            by_label[str(row[every])].append(row)
    return [
        Period(label, _messages(each), _verdicts(each), _messages(row for row in each if _fails(row)))
        for label, each in sorted(by_label.items())
    ]


def _span(labels: Iterable[str]) -> Span | None:
    ordered = sorted(labels)
    return Span(ordered[0], ordered[-1]) if ordered else None


class _Compared:
    """The rates of every code in every period: of messages whose outcome is not pending."""

    def __init__(self, rows: list[Row], every: str | None, now: set[str], before: set[str]) -> None:
        self._now, self._before = now, before
        self._settled: Counter[str] = Counter()
        self._failed: dict[str, Counter[str]] = defaultdict(Counter)
        self._all: Counter[str] = Counter()
        if every is None:
            return
        for row in rows:
            label = row[every]
            if label is None or row["verdict"] == "pending":
                continue
            self._settled[label] += row[MESSAGES]
            if _fails(row):
                self._failed[_code(row)][label] += row[MESSAGES]
                self._all[label] += row[MESSAGES]

    def change(self, code: str | None = None, comparisons: int = 1) -> Change | None:
        """How the rate of a code changed, or that of all failures; ``None`` without two periods."""
        if not self._now or not self._before:
            return None
        failed = self._all if code is None else self._failed[code]
        return change(self._share(failed, self._now), self._share(failed, self._before), comparisons=comparisons)

    def onset(self, code: str, comparisons: int) -> tuple[str | None, Change | None]:
        """Since when a code comes more often, and by how much."""
        labels = sorted(self._settled)
        found = onset([self._share(self._failed[code], {each}) for each in labels], comparisons=comparisons)
        return (None, None) if found is None else (labels[found.position], found.change)

    def _share(self, failed: Mapping[str, int], labels: set[str]) -> Share:
        return Share(sum(failed[each] for each in labels), sum(self._settled[each] for each in labels))

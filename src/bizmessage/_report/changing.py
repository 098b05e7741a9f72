"""What changed against the period before: rates of two spans of time, and whether chance explains the difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import ibis.expr.types as ir

from bizmessage._privacy.masking import mask
from bizmessage._report.comparing import Change, Share, change
from bizmessage._report.counting import MESSAGES, trend


@dataclass(frozen=True)
class Changed:
    """How often messages failed with one value of the key, now and before."""

    key: str | None
    change: Change


def changes(
    table: ir.Table,
    key: str = "code",
    *,
    since: str,
    until: str | None = None,
    every: str = "day",
    provider: str | None = None,
    without_substitutes: bool = False,
    **columns: str | None,
) -> list[Changed]:
    """Compare a span of time with the one before it that is as long, for each value of a key; the largest rise first.

    ``since`` and ``until`` are days or hours (``"2026-11-20"``, ``"2026-11-20 09:00"``), both included; without
    ``until`` it is to the end. A rate is of all messages in the span whose outcome is not pending: the share of those
    that failed with this value, which for ``"code"`` is how often each code came. Runs the expression; what is
    compared is counted by :func:`bizmessage.report.trend`, which takes the same arguments.
    """
    counted = trend(table, every, key, provider=provider, without_substitutes=without_substitutes, **columns)
    rows = [row for row in counted.to_pyarrow().to_pylist() if row[every] is not None]
    now, before = spans(sorted({row[every] for row in rows}), since, until)
    settled: Counter[bool] = Counter()
    failed: Counter[tuple[bool, str | None]] = Counter()
    for row in rows:
        if row[every] in now or row[every] in before:
            is_now = row[every] in now
            settled[is_now] += row[MESSAGES] - row["pending"]
            failed[is_now, _label(row[key])] += row["failed"]
    keys = {each for (_, each), number in failed.items() if number}
    found = [
        Changed(
            each,
            change(_share(failed, settled, True, each), _share(failed, settled, False, each), comparisons=len(keys)),
        )
        for each in keys
    ]
    return sorted(found, key=lambda each: (-each.change.difference, each.key or ""))


def spans(periods: list[str], since: str, until: str | None) -> tuple[set[str], set[str]]:
    """The periods of a span, and as many before them, of those that there are."""
    now = [each for each in periods if each >= since and (until is None or each[: len(until)] <= until)]
    before = [each for each in periods if each < since]
    return set(now), set(before[-len(now) :] if now else ())


def _share(
    failed: Mapping[tuple[bool, str | None], int], settled: Mapping[bool, int], is_now: bool, key: str | None
) -> Share:
    return Share(failed[is_now, key], settled[is_now])


def _label(value: object) -> str | None:
    return None if value is None else mask(str(value))

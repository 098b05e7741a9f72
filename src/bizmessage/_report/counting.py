"""How many messages became what: counted by the engine over what the columns say, and annotated after that.

A hundred million rows have a few hundred different combinations of code, status and substitute. The engine counts
those, and only they are read and joined with the catalogue.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from bizmessage._report.annotating import ADDED, annotated_by
from bizmessage._report.columns import Columns, ColumnsNotFound, find_columns, whose
from bizmessage._report.periods import PERIODS, as_label, as_part

MESSAGES = "messages"
"""The column of counts."""

VERDICTS = {
    "delivered": "delivered",
    "delivered_by_sms": "delivered by sms",
    "pending": "pending",
    "not_delivered": "not delivered",
    "unknown": "unknown",
}
"""The column of counts for each verdict."""

_SAYING = ("code", "status", "sms_status", "sms_code", "sms_wanted")
"""The roles of the columns that decide what became of a message."""


def summary(
    table: ir.Table, provider: str | None = None, *, without_substitutes: bool = False, **columns: str | None
) -> ir.Table:
    """One row with the counts and rates of everything, as :func:`by` has them."""
    return by(table, provider=provider, without_substitutes=without_substitutes, **columns)


def by(
    table: ir.Table,
    *keys: str,
    provider: str | None = None,
    without_substitutes: bool = False,
    **columns: str | None,
) -> ir.Table:
    """Count messages by what became of them, for each value of the keys; the most first.

    A key is one of what :func:`annotated` adds (``"code"``, ``"name"``, ``"category"``, ``"fault"``, ``"retry"``,
    ``"fallback"``, ``"status"``, ``"verdict"``, ...), ``"template"``, ``"sender"``, ``"day"`` or ``"hour"``, or else a
    column of the table. ``columns`` are as for :func:`annotated`, and ``template``, ``sender`` and ``time`` besides.

    Each row has ``messages``, one count for each verdict (``delivered``, ``delivered_by_sms``, ``pending``,
    ``not_delivered``, ``unknown``), ``failed`` (the message itself did not arrive, whatever its substitute did),
    ``unknown_codes`` and ``malformed``; and ``arrived_rate`` and ``failed_rate``, of all messages.
    """
    provider = whose(table.columns, provider)
    found = find_columns(table.columns, provider, columns)
    parts = [key for key in keys if key not in ADDED]
    counted = count(table, provider, found, parts, without_substitutes=without_substitutes)
    return _totals(counted, keys).order_by([ibis.desc(MESSAGES), *keys])


def trend(
    table: ir.Table,
    every: str = "day",
    *keys: str,
    provider: str | None = None,
    without_substitutes: bool = False,
    **columns: str | None,
) -> ir.Table:
    """The same by ``"day"`` or ``"hour"``, in the order of time, and by the keys in it."""
    if every not in PERIODS:
        raise ValueError(f"{every!r} is none of {', '.join(PERIODS)}")
    found = by(table, every, *keys, provider=provider, without_substitutes=without_substitutes, **columns)
    return found.order_by([every, ibis.desc(MESSAGES), *keys])


def count(
    table: ir.Table, provider: str, found: Columns, parts: list[str], *, without_substitutes: bool = False
) -> ir.Table:
    """Count the messages of each combination of what :func:`annotated` adds and of the parts of them."""
    saying = [name for role in _SAYING for name in found.all(role)]
    raw = {_inner(part): _part(table, found, part) for part in parts}
    counted = table.aggregate(
        by=[table[name] for name in saying] + [raw[name].name(name) for name in raw], **{MESSAGES: table.count()}
    )
    counted = counted.mutate(**{_inner(part): as_label(counted[_inner(part)], part) for part in parts})
    inner = [_inner(part) for part in parts]
    annotated = annotated_by(counted, provider, found, [*inner, MESSAGES], without_substitutes=without_substitutes)
    renamed = annotated.rename({part: _inner(part) for part in parts})
    return renamed.group_by([*ADDED, *parts]).aggregate(**{MESSAGES: renamed[MESSAGES].sum()})


def _inner(part: str) -> str:
    return f"bizmessage_part_{part}"


def _part(table: ir.Table, found: Columns, part: str) -> ir.Value:
    if part in (*ADDED, MESSAGES):
        raise ColumnsNotFound(f"{part} is what a report says: give the column another name to count by it")
    role = "time" if part in PERIODS else part
    column = found.one(role) if role in ("time", "template", "sender") else part
    if column is None or column not in table.columns:
        raise ColumnsNotFound(f"there is no column for {part}; the table has {', '.join(table.columns)}")
    if column in found.all("number"):
        raise ColumnsNotFound(f"{column} has phone numbers, by which nothing is counted")
    return as_part(table[column], part)


def _totals(counted: ir.Table, keys: tuple[str, ...]) -> ir.Table:
    messages = counted[MESSAGES]

    def those(condition: ir.BooleanValue) -> ir.IntegerScalar:
        return messages.sum(where=condition).fill_null(0)

    totals = counted.aggregate(
        by=list(keys),
        **{MESSAGES: messages.sum().fill_null(0)},
        **{name: those(counted["verdict"] == verdict) for name, verdict in VERDICTS.items()},
        failed=those(counted["status"] == "failed"),
        unknown_codes=those(counted["code"].notnull() & ~counted["known"]),
        malformed=those(counted["malformed"]),
    )
    return totals.mutate(
        arrived_rate=(totals["delivered"] + totals["delivered_by_sms"]) / totals[MESSAGES].nullif(0),
        failed_rate=totals["failed"] / totals[MESSAGES].nullif(0),
    )

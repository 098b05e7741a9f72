"""Days and hours out of a column of time, whether it has times or the vendor's texts of them."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

PERIODS = {"day": 10, "hour": 13}
"""How many characters of ``2026-11-28 16:20:00`` tell the period."""

_UNITS = {"day": "D", "hour": "h"}
_FORM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2})?$"


def as_part(column: ir.Value, part: str) -> ir.Value:
    """What to count by for a part of a table: for a period, as little of the time as tells it.

    The time is taken as it is written, its zone left aside: the vendor writes all of them in one. A column of times
    with a zone counts in the zone of the engine's session, which is UTC for DuckDB.
    """
    if part not in PERIODS:
        return column
    kind = column.type()
    if kind.is_timestamp():
        return column.truncate(_UNITS[part])
    if kind.is_date():
        return column
    if kind.is_string():
        return column.substr(0, PERIODS[part])
    raise ValueError(f"a column of {kind} tells no {part}: give one of times, or of texts like 2026-11-28 16:20:00")


def as_label(column: ir.Value, part: str) -> ir.Value:
    """The period as text: ``2026-11-28``, ``2026-11-28 16:00``; null where there is no time, or what is none."""
    if part not in PERIODS:
        return column
    text = column if column.type().is_string() else column.cast("string").substr(0, PERIODS[part])
    label = text.replace("T", " ")
    if part == "hour":
        label = ibis.cases((label.length() == PERIODS["hour"], label + ":00"), else_=label + " 00:00")
    return ibis.cases((text.re_search(_FORM), label), else_=ibis.null("string"))

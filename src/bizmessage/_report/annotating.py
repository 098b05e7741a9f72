"""Rows of delivery results with what the catalogue says of each, as an expression that runs where the data is."""

from __future__ import annotations

from functools import cache

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from bizmessage._catalogue.installed import wire_of
from bizmessage._report import deciding
from bizmessage._report.columns import Columns, find_columns, whose
from bizmessage._report.deciding import NOTHING
from bizmessage._report.normalising import (
    code_of,
    is_code,
    looks_like_code,
    sms_arrived,
    sms_meaning,
    status_meaning,
)

ADDED = (
    "code",
    "name",
    "category",
    "fault",
    "retry",
    "fallback",
    "status",
    "sms_status",
    "verdict",
    "known",
    "malformed",
)
"""What is added to each row."""

_KEYS = ("code_kind", "status_meaning", "sms_meaning", "sms_arrived")
_OURS = "bizmessage_"
"""What the columns in between begin with, which no table of anybody's should have."""


def annotated(
    table: ir.Table,
    provider: str | None = None,
    *,
    prefix: str = "",
    without_substitutes: bool = False,
    **columns: str | None,
) -> ir.Table:
    """Add to rows of delivery results what became of them and what to do.

    Without a ``provider``, the names of the columns tell whose they are. ``columns`` names those of your own
    (``code="result"``): ``code``, ``status``, ``sms_status``, ``sms_code``, ``sms_wanted``, ``number``; the others are
    found by the vendor's field names. Added are ``code`` (as text, null if there is none), ``name``, ``category``,
    ``fault``, ``retry``, ``fallback``, ``status``, ``sms_status``, ``verdict``, ``known`` (the catalogue has the code)
    and ``malformed`` (what stands in the code's place is none).
    The words are those of ``bizmessage.advice``, ``DeliveryStatus``, ``SmsStatus`` and ``Verdict``, and are decided
    as ``delivery_results`` does. Where nothing failed, ``fault``, ``retry`` and ``fallback`` are null.

    The column of phone numbers is left out. ``prefix`` goes before the added names, for a table that has one of them.
    ``without_substitutes`` says that no substitute SMS is ever sent for these, where the table has no word about it.

    Raises ``ValueError`` if no column says what became of a message, or if a name is taken.
    """
    provider = whose(table.columns, provider)
    found = find_columns(table.columns, provider, columns)
    kept = [name for name in table.columns if name not in found.all("number")]
    taken = [prefix + name for name in ADDED if prefix + name in kept]
    if taken:
        raise ValueError(f"the table has {', '.join(taken)} already: give the added columns a prefix")
    added = _added(table, provider, found, without_substitutes=without_substitutes)
    return added.select(*kept, **{prefix + name: added[_OURS + name] for name in ADDED})


def annotated_by(
    table: ir.Table, provider: str, found: Columns, keep: list[str], *, without_substitutes: bool
) -> ir.Table:
    """The same for columns that were found, and with some of the others only."""
    added = _added(table, provider, found, without_substitutes=without_substitutes)
    return added.select(*keep, **{name: added[_OURS + name] for name in ADDED})


def _added(table: ir.Table, provider: str, found: Columns, *, without_substitutes: bool) -> ir.Table:
    wire = wire_of(provider)
    codes, decisions = _codes(provider), _decisions(provider)
    read = table.mutate(
        **{
            _OURS + "text": code_of(table, found),
            _OURS + "status_meaning": status_meaning(table, found, wire),
            _OURS + "sms_meaning": sms_meaning(table, found, wire, without=without_substitutes),
            _OURS + "sms_arrived": sms_arrived(table, found, wire),
        }
    )
    listed = read.left_join(codes, read[_OURS + "text"] == codes[_OURS + "listed_code"])
    kind = _kind(listed, has_code=found.one("code") is not None)
    listed = listed.mutate(**{_OURS + "code_kind": kind})
    decided = listed.left_join(decisions, [listed[_OURS + key] == decisions[_OURS + "d_" + key] for key in _KEYS])
    return decided.mutate(**{_OURS + name: value for name, value in _said(decided, provider).items()})


def _kind(listed: ir.Table, *, has_code: bool) -> ir.StringValue:
    if not has_code:
        return ibis.literal(NOTHING)
    text, kind = listed[_OURS + "text"], listed[_OURS + "kind"]
    return ibis.cases(
        (kind.notnull(), kind),
        (text.isnull(), deciding.EMPTY),
        (is_code(text), deciding.OTHER),
        else_=NOTHING,
    )


def _said(decided: ir.Table, provider: str) -> dict[str, ir.Value]:
    column = {name.removeprefix(_OURS): decided[name] for name in decided.columns if name.startswith(_OURS)}
    text, known = column["text"], column["kind"].notnull()
    shaped = known | looks_like_code(text, _most_digits(provider))
    failed = column["d_status"].isin(("failed", "unknown"))
    advice = {}
    for name in ("fault", "retry", "fallback"):
        said = column["listed_" + name].nullif(NOTHING)
        if name == "fallback":
            said = ibis.cases((said == "yes", column["d_fallback_for_yes"]), else_=said)
        said = said.fill_null(column[f"d_{name}_otherwise"])
        advice[name] = ibis.cases((failed, said), else_=ibis.null("string"))
    return {
        "code": ibis.cases((shaped, text), else_=ibis.null("string")),
        "name": column["listed_name"].nullif(NOTHING),
        "category": column["listed_category"].nullif(NOTHING),
        **advice,
        "status": column["d_status"],
        "sms_status": column["d_sms_status"],
        "verdict": column["d_verdict"],
        "known": known,
        "malformed": text.notnull() & ~shaped.fill_null(False),
    }


@cache
def _codes(provider: str) -> ir.Table:
    rows = deciding.codes(provider)
    return _memtable({_OURS + name: [row[name] for row in rows] for name in rows[0]})


@cache
def _decisions(provider: str) -> ir.Table:
    rows = deciding.decisions(provider)
    return _memtable({f"{_OURS}d_{name}": [row[name] for row in rows] for name in rows[0]})


def _memtable(columns: dict[str, list[str]]) -> ir.Table:
    return ibis.memtable(pa.table(columns))


@cache
def _most_digits(provider: str) -> int:
    """How many digits a new code may have: one more than those of today."""
    return 1 + max(sum(map(str.isdigit, row["listed_code"])) for row in deciding.codes(provider))

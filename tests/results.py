"""Rows of delivery results for the tests of reports: every combination of what a row can say, odd forms included."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from itertools import product
from typing import Any

import ibis
import pyarrow as pa

from bizmessage._catalogue.installed import wire_of
from bizmessage._report.deciding import codes

Row = dict[str, Any]

ODD_CODES = [None, "", "  ", " 3019 ", "7777", "07777", "MRC01", "MRC02", "no code at all", "01012345678", "x" * 21]
ODD_WORDS = [None, "", " ", "what", "01012345678"]


def combinations(provider: str) -> list[Row]:
    """A row for each combination of code, word of the status, word and code of the substitute."""
    wire = wire_of(provider)
    kinds = {row["kind"]: row["listed_code"] for row in codes(provider)}
    parts: dict[str, list[Any]] = {
        wire.key("delivery-code"): [*kinds.values(), *ODD_CODES],
        wire.key("message-status"): [*wire.message_status, *ODD_WORDS, " failed "],
        wire.key("substitute-code"): [None, "", "1000", " 1000 ", "0", "3015", "y" * 21],
    }
    for key in wire.keys("substitute-status"):
        parts[key] = [*wire.substitute_status, *ODD_WORDS, "rsc04 "] if len(parts) == 3 else [None, "RSC01"]
    if wire.key("substitute-wanted"):
        parts[wire.key("substitute-wanted")] = [None, True, False]
    return [dict(zip(parts, values, strict=True)) for values in product(*parts.values())]


def table(rows: Iterable[Row]) -> Any:
    """The rows as a table of Ibis, each with its position."""
    return ibis.memtable(pa.Table.from_pylist([{"position": position, **row} for position, row in enumerate(rows)]))


def run(expression: Any) -> list[Row]:
    """The rows of an expression."""
    found: list[Row] = expression.to_pyarrow().to_pylist()
    return found


def read(provider: str, rows: Iterable[Row]) -> list[Any]:
    """What ``delivery_results`` says of the rows."""
    return list(import_module(f"bizmessage.{provider}").delivery_results(rows))

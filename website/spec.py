"""What the spec says beyond what the package carries: sections, notes, limits, aliases."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "spec"

_IN_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Limit:
    """A number that the vendor's guides give."""

    field: str
    limit: str
    unit: str
    guide: str


def sheet(name: str) -> list[dict[str, str]]:
    """The rows of a file of the spec, ``"tables"`` or ``"kakao/api"``; none if it is absent."""
    path = SPEC / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def tables() -> dict[str, dict[str, str]]:
    """The row of each table by its path: ``"kakao/api"``."""
    return {f"{row['provider']}/{row['table']}": row for row in sheet("tables")}


@cache
def categories() -> dict[str, dict[str, str]]:
    """The row of each category by its key."""
    return {row["category"]: row for row in sheet("categories")}


@cache
def rows() -> dict[str, dict[str, str]]:
    """The row of each code that is in use, by its path: ``"kakao/api/-3003"``."""
    return {f"{table}/{row['code']}": row for table in tables() for row in sheet(table) if not row["status"]}


@cache
def _limits(provider: str) -> dict[str, Limit]:
    found = (Limit(row["field"], row["limit"], row["unit"], row["guide"]) for row in sheet(f"{provider}/limits"))
    return {limit.field: limit for limit in found}


def limits_of(path: str) -> list[Limit]:
    """The limits that the remedy of a code goes by, in its order."""
    row = rows().get(path)
    if row is None:
        return []
    known = _limits(path.partition("/")[0])
    return [known[field] for field in dict.fromkeys(_IN_BRACES.findall(row["remedy"])) if field in known]


def decisions_of(path: str) -> list[dict[str, str]]:
    """What was decided about a number whose text changed, oldest first."""
    return [row for row in sheet("decisions") if f"{row['provider']}/{row['table']}/{row['code']}" == path]

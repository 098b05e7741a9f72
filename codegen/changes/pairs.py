"""Which row of one edition is which of the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.load import Row
from codegen.model import RETIRED


@dataclass(frozen=True, slots=True)
class Pair:
    """A row before and after; ``None`` where it is not. ``taken`` is the row whose code a new row took over."""

    old: Row | None
    new: Row | None
    taken: Row | None = None

    @property
    def row(self) -> Row:
        """The row as it is, or as it was."""
        found = self.new or self.old
        assert found is not None  # noqa: S101 (one of them is there)
        return found


def pairs(old: Sequence[Row], new: Sequence[Row]) -> list[Pair]:
    """The rows of a table by their codes, in the order of the new table; what is gone comes last.

    A code may have several rows, because a name that was released stays when the vendor gives its number to something
    else: those of one name belong together then. What remains is a row that took over a code, or new, or gone.
    """
    rest = _by_code(old)
    found = [Pair(_taken_out(rest.get(row["code"], []), row, len(rows)), row) for row, rows in _with_siblings(new)]
    found = [_with_what_was_taken(pair, found) for pair in found]
    return found + [Pair(row, None) for rows in rest.values() for row in rows]


def retired(row: Row) -> bool:
    """Whether a row is of a code that the vendor does not have any more."""
    return row.cells.get("status", "") == RETIRED


def _by_code(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["code"], []).append(row)
    return found


def _with_siblings(rows: Sequence[Row]) -> list[tuple[Row, list[Row]]]:
    by_code = _by_code(rows)
    return [(row, by_code[row["code"]]) for row in rows]


def _taken_out(candidates: list[Row], row: Row, rows: int) -> Row | None:
    """The old row that a new one goes on from: of the same name, or the only one there is on both sides."""
    named = [each for each in candidates if each.cells.get("name") == row.cells.get("name")]
    chosen = next(iter(named or (candidates if rows == len(candidates) == 1 else [])), None)
    if chosen:
        candidates.remove(chosen)
    return chosen


def _with_what_was_taken(pair: Pair, found: Sequence[Pair]) -> Pair:
    """A new row of a code whose old row has been retired beside it took that code over."""
    if pair.old or pair.new is None or retired(pair.new):
        return pair
    for other in found:
        if other.old and other.new and other.new["code"] == pair.new["code"] and retired(other.new):
            return Pair(None, pair.new, taken=other.old)
    return pair

"""What people decided about codes whose text changed: the rows of ``spec/decisions.csv``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from codegen.changes.change import Change, Kind
from codegen.load import DECISION_COLUMNS, Row
from codegen.model import REUSED
from codegen.validate_decisions import REWORDED


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a code that was described as ``was`` still means that."""

    decision: str
    reason: str


@dataclass(frozen=True)
class Decisions:
    """Every decision by the code and the description that it had."""

    rows: Mapping[tuple[str, str], Decision]

    def about(self, subject: str, was: str) -> Decision | None:
        """What was decided about a code (``toy/api/-1``) when it lost this description; ``None`` if nothing was."""
        return self.rows.get((subject, was))


def decisions_of(rows: Iterable[Row]) -> Decisions:
    """The decisions in the rows of the file; of several about one text the last counts."""
    return Decisions(
        {
            (f"{row['provider']}/{row['table']}/{row['code']}", row["was"]): Decision(row["decision"], row["reason"])
            for row in rows
        }
    )


def rows_to_add(changes: Iterable[Change], was: Mapping[str, str], day: date, *, header: bool) -> list[str]:
    """The lines to add to the file for every question, without the two cells that a person has to write.

    ``was`` has the old description of each subject. Text that has line breaks takes as many lines, as CSV does.
    """
    undecided = sorted({change.subject for change in changes if change.kind is Kind.UNDECIDED}, key=_order)
    rows = [(*subject.split("/"), day.isoformat(), was[subject], "", "") for subject in undecided]
    return [_line(row) for row in ([DECISION_COLUMNS] if header and rows else []) + rows]


def _order(subject: str) -> tuple[str, ...]:
    return tuple(subject.split("/"))


def _line(cells: tuple[str, ...]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(cells)
    return text.getvalue()


__all__ = ["REUSED", "REWORDED", "Decision", "Decisions", "decisions_of", "rows_to_add"]

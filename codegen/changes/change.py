"""What can differ between two editions, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a difference is, in the order in which they are shown: what breaks users first."""

    UNDECIDED = "undecided"
    REUSED = "reused"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    PARAMETERS = "parameters"
    RETIRED = "retired"
    ADDED = "added"
    ADVICE = "advice"
    TEXT = "text"
    COSMETIC = "cosmetic"
    OTHER = "other"


TITLES = {
    Kind.UNDECIDED: "Reused or reworded? Somebody has to decide",
    Kind.REUSED: "Reused: the same code means something else",
    Kind.REMOVED: "Removed",
    Kind.RENAMED: "Renamed",
    Kind.MOVED: "Moved to another category",
    Kind.PARAMETERS: "Parameters changed",
    Kind.RETIRED: "Retired",
    Kind.ADDED: "Added",
    Kind.ADVICE: "Advice changed",
    Kind.TEXT: "Texts changed",
    Kind.COSMETIC: "Texts changed to the eye only",
    Kind.OTHER: "Other columns and files changed",
}
"""What people read above the differences of a kind."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: where it stands, what it is about, and the cell before and after.

    ``subject`` is provider, table and code (``toy/api/-1``), or the file and the key of another row. ``file`` and
    ``line`` are those of the new edition, of the old one if the row is gone. ``column`` is empty for whole rows.
    """

    kind: Kind
    file: str
    line: int
    subject: str
    name: str
    column: str = ""
    old: str = ""
    new: str = ""
    why: str = ""

    def as_dict(self) -> dict[str, str | int]:
        """The difference for JSON."""
        return {
            "kind": self.kind.value,
            "file": self.file,
            "line": self.line,
            "subject": self.subject,
            "name": self.name,
            "column": self.column,
            "old": self.old,
            "new": self.new,
            "why": self.why,
        }

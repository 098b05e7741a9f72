"""All that two editions say about each other: differences, promises, questions, and the version that follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from codegen.changes.bumps import Bump
from codegen.changes.change import Change, Kind
from codegen.changes.compare import compare, said, subject_of, tables_of
from codegen.changes.decisions import decisions_of, rows_to_add
from codegen.changes.editions import SPEC, Edition
from codegen.changes.models import catalogues
from codegen.changes.promises import Breach, aliases_of, breaches
from codegen.load import DECISIONS, Sheets
from codegen.naming import member_name

_BUMPS = {Kind.UNDECIDED: Bump.MAJOR, Kind.REUSED: Bump.MAJOR, Kind.RETIRED: Bump.MINOR}
"""The bumps that do not follow from the model: it cannot know what a text means, nor that a class is on its way out."""

_BUMPS_OF_PAGES = {**_BUMPS, Kind.ADDED: Bump.MINOR, Kind.REMOVED: Bump.MINOR}
"""The same where there are no classes: what is new gets one, and what is gone from a page is retired and stays."""


@dataclass(frozen=True)
class Report:
    """What came out of comparing.

    ``to_add`` are the lines that ``decisions.csv`` is waiting for, ``aliases`` the old names that stay.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    breaches: tuple[Breach, ...]
    to_add: tuple[str, ...]
    bump: Bump
    aliases: frozenset[str] = frozenset()

    @property
    def undecided(self) -> int:
        """How many codes somebody has to decide about."""
        return sum(change.kind is Kind.UNDECIDED for change in self.changes)

    @property
    def broken(self) -> tuple[Breach, ...]:
        """The promises that are not kept."""
        return tuple(breach for breach in self.breaches if breach.bump is Bump.MAJOR)

    def place(self, breach: Breach) -> str:
        """Where in the spec stands what breaks a promise, as file and line; the folder alone if in no single row."""
        provider = breach.name.removeprefix("bizmessage.").partition(".")[0]
        name = breach.last
        for each in self.changes:
            called = (each.name, each.old if each.kind is Kind.RENAMED else each.name)
            if each.subject.startswith(f"{provider}/") and name in (*called, *map(member_name, called)):
                return f"{each.file}:{each.line}"
        return SPEC


def without_members(names: Iterable[str]) -> tuple[str, ...]:
    """Names of classes and functions, each once, without the enum members that only follow from one of them."""
    own = tuple(dict.fromkeys(names))
    members = {member_name(name) for name in own if not name.isupper()}
    return tuple(name for name in own if name not in members)


def report(old: Edition, new: Edition, decided: Edition, today: date) -> Report:
    """Compare two editions by the decisions of an edition, which is the new one or, for pages, the spec of today."""
    rows = decided.sheets.get(DECISIONS, ())
    changes = compare(old, new, decisions_of(rows))
    pages = old.page or new.page
    promised = [] if pages else breaches(*catalogues(old, new), aliases_of(new))
    to_add = rows_to_add(changes, _were(old, new), today, header=DECISIONS not in decided.sheets)
    bumps = _BUMPS_OF_PAGES if pages else _BUMPS
    least = [bumps.get(change.kind, Bump.PATCH) for change in changes]
    bump = max((*least, *(breach.bump for breach in promised)), default=Bump.NONE)
    aliases = frozenset(alias for names in aliases_of(new).values() for alias in names)
    return Report(old.label, new.label, tuple(changes), tuple(promised), tuple(to_add), bump, aliases)


def decisions_in(old: Edition, new: Edition, spec: Edition) -> Edition:
    """Where the decisions about two editions stand: in the new one, in the spec of today if that is a page."""
    return spec if new.page else _at_least(new, spec.sheets)


def _at_least(edition: Edition, spec: Sheets) -> Edition:
    """An edition that knows what was decided later too, because a question is answered after it came up."""
    own = edition.sheets.get(DECISIONS, ())
    rows = (*spec.get(DECISIONS, ()), *own)
    return Edition(edition.label, {DECISIONS: rows} if rows else {})


def _were(old: Edition, new: Edition) -> Mapping[str, str]:
    return {subject_of(file, row): said(row) for file in tables_of(old, new) for row in old.sheets.get(file, ())}

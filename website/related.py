"""Which codes are about the same: in another table or at another provider, and in the same category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import log

from bizmessage._catalogue.beside import Word, everything
from bizmessage._catalogue.entries import Entry, entries
from bizmessage._cli.grams import words

_ALIKE = 0.5
"""How much of the words of two names has to be shared for them to be about the same."""

_NEIGHBOURS = 8


@cache
def same_idea(entry: Entry) -> list[Entry]:
    """The codes of other tables whose names say the same, or nearly, the most alike first."""
    others = (each for each in entries() if (each.provider, each.table) != (entry.provider, entry.table))
    return _most_alike(entry, others, _ALIKE)[:6]


@cache
def neighbours(entry: Entry) -> list[Entry]:
    """Codes of the same table and category, the most alike first."""
    same = (entry.provider, entry.table, entry.category)
    others = (each for each in entries() if (each.provider, each.table, each.category) == same and each != entry)
    return _most_alike(entry, others, 0.0)[:_NEIGHBOURS]


def siblings(entry: Entry) -> list[Entry]:
    """What stands beside the tables with an entry: words of its status, or errors of the transport."""
    return [each for each in everything() if each != entry and _beside(each) == _beside(entry)]


def _beside(entry: Entry) -> tuple[str, str]:
    return entry.provider, entry.table if isinstance(entry, Word) else entry.category or "the transport"


def _most_alike(entry: Entry, others: Iterable[Entry], least: float) -> list[Entry]:
    scored = [(alike, each) for each in others if (alike := _alike(entry, each)) >= least]
    return [each for _, each in sorted(scored, key=lambda pair: -pair[0])]


def _alike(one: Entry, other: Entry) -> float:
    """How much of the words of the names is shared, from 0 to 1, rare words first; a little for the same category."""
    ours, theirs = _words(one.name), _words(other.name)
    if ours.isdisjoint(theirs):
        return 0.0
    shared = _weight(ours & theirs) / (_weight(ours | theirs) or 1.0)
    return shared + (0.1 if one.category == other.category else 0.0)


def _weight(found: frozenset[str]) -> float:
    return sum(map(_rarity().__getitem__, sorted(found)))  # sums are the same every time


@cache
def _rarity() -> dict[str, float]:
    """How telling a word is: ``Not`` stands in many names."""
    counts = Counter(word for entry in entries() for word in _words(entry.name))
    return {word: log(len(entries()) / count) for word, count in counts.items()}


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(words(name.replace("_", " ")))

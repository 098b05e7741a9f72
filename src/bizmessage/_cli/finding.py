"""Find entries by words: English or Korean, with typing errors, without spaces, with codes among them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache
from pkgutil import get_data

from bizmessage import categories
from bizmessage._catalogue.beside import everything
from bizmessage._catalogue.entries import Entry
from bizmessage._catalogue.installed import wire_of
from bizmessage._catalogue.looking_up import look_up, with_code
from bizmessage._cli.grams import closed, grams, is_korean, words
from bizmessage._cli.index import Index

_COVERED = 0.2
"""How much of what a search says has to be found in an entry, by how telling it is."""

_NEAR = 0.25
"""How well an entry has to fit, compared with the best."""

_MEANT = 0.5
"""How much what a query means counts at most, compared with what it says."""

_CODES = re.compile(r"(?<![\w-])(?<!\d[.,:])-?[A-Za-z]*[0-9]{2,}(?!\w|[.,:-]\d)")
"""What may be a code, in a text that has other words: no part of a date, a time or a longer number."""


def search(query: str) -> list[Entry]:
    """What is about what a query says, the best first; of what fits equally, in the order of the catalogue."""
    return _with_number(query) or list(dict.fromkeys((*look_up(query), *_ranked(query))))


def _with_number(query: str) -> list[Entry]:
    """What has a code; people leave out its sign."""
    number = query.strip()
    return with_code(query) or (with_code(f"-{number}") if number.isascii() and number.isdigit() else [])


def _ranked(query: str) -> list[Entry]:
    """The entries that have enough of a query's words or one of its codes, the best first."""
    index, wanted = _index(), _wanted(query)
    scores = index.scores(wanted)
    whole = _weight(_pieces(closed(words(query))))
    best = max(scores, key=lambda number: scores[number], default=None)
    if best is None or index.covered(best, wanted) < _COVERED * whole:
        scores = {}
    else:
        scores = {number: score for number, score in scores.items() if score >= _NEAR * scores[best]}
    for number in _with_codes(query):
        scores[number] = scores.get(number, 0.0) + whole  # as if it had all that was said
    return [everything()[number] for number in sorted(scores, key=lambda number: (-scores[number], number))]


def _with_codes(query: str) -> list[int]:
    """The numbers of the entries whose code is among the words. A success is none: it is a round number at best."""
    codes = {entry.path for code in _CODES.findall(query) for entry in with_code(code) if entry.advice.fault != "none"}
    return [number for number, entry in enumerate(everything()) if entry.path in codes] if codes else []


def _wanted(query: str) -> dict[str, float]:
    """The pieces of a query and of what it means in the vendor's words, with how important each is."""
    said = list(closed(words(query)))
    wanted = dict.fromkeys(_pieces(said), 1.0)
    for typed, meant in synonyms():
        if _says(said, typed):
            more = [piece for piece in _pieces(meant) if piece not in wanted]
            # A common word does not become important by meaning a rare one.
            importance = min(_MEANT, _weight(_pieces(typed)) / (_weight(more) or 1.0))
            wanted.update(dict.fromkeys(more, importance))
    return wanted


def _pieces(found: Iterable[str]) -> dict[str, None]:
    """The pieces of words, in an order that is the same every time: sums of floats depend on it, and so do equals."""
    return dict.fromkeys(piece for word in found for piece in sorted(grams(word)))


def _weight(pieces: Iterable[str]) -> float:
    return sum(map(_index().weight, pieces))


def _says(found: list[str], said: tuple[str, ...]) -> bool:
    """Whether words are among others, in a row; Korean ones anywhere in a row of letters."""
    if len(said) == 1 and is_korean(said[0]):
        return any(said[0] in word for word in found)
    return any(tuple(found[at : at + len(said)]) == said for at in range(len(found)))


@cache
def synonyms() -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What people type, and what it means in the words of the vendor, as words."""
    text = (get_data("bizmessage._cli", "synonyms.csv") or b"").decode()
    _, *rows = csv.reader(text.splitlines())
    return [(tuple(closed(words(typed))), tuple(closed(words(meant)))) for typed, meant in rows]


@cache
def _index() -> Index:
    return Index(documents(), WEIGHTS)


def documents() -> list[list[list[str]]]:
    """The words of each text about each entry."""
    about = {
        error.category: error.__doc__ or "" for error in (getattr(categories, name) for name in categories.__all__)
    }
    # Many texts are those of several entries.
    of_text = cache(words)
    return [[of_text(text) for text in _texts(entry, about)] for entry in everything()]


WEIGHTS = (3.0, 2.0, 2.0, 1.5, 1.5, 0.5, 0.25, 0.25, 0.4)
"""How much each of the texts about an entry counts."""


def _texts(entry: Entry, about: dict[str, str]) -> tuple[str, ...]:
    wire = wire_of(entry.provider)
    return (
        entry.name,
        entry.summary,
        entry.title("ko"),
        entry.description,
        entry.message,
        entry.advice.remedy,
        entry.advice.remedy_ko,
        f"{entry.category} {about.get(entry.category, '')}",
        f"{wire.provider} {entry.table} {wire.title_ko}",
    )

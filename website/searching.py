"""The index of ``bizmessage search`` for the browser: where each word stands, and what people type for it.

``static/search.js`` does with it what :mod:`bizmessage._cli.finding` does, and finds the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from bizmessage._catalogue.beside import everything
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._cli import finding
from bizmessage._cli.grams import words

Json = dict[str, Any]


def code_index() -> Json:
    """All that finding a code needs."""
    return {
        "entries": [
            [
                entry.path,
                entry.code,
                entry.name,
                entry.category,
                entry.advice.fault,
                entry.title("en"),
                entry.title("ko"),
            ]
            for entry in everything()
        ],
        "ranges": list(_ranges()),
        "synonyms": finding.synonyms(),
        "index": index(finding.documents(), finding.WEIGHTS),
    }


def guide_index(sections: Sequence[tuple[str, str, str, str]]) -> Json:
    """All that finding a section of a guide needs: its address, the titles of guide and section, its text."""
    documents = [[words(title), words(heading), words(text)] for _, title, heading, text in sections]
    return {
        "sections": [[address, title, heading] for address, title, heading, _ in sections],
        "index": index(documents, (2.0, 3.0, 0.5)),
    }


def index(documents: Sequence[Sequence[Sequence[str]]], weights: Sequence[float]) -> Json:
    """Where each word stands: the numbers of its fields, counted through all documents, each as a distance."""
    places: dict[str, list[int]] = {}
    fields = [field for fields in documents for field in fields]
    for number, field in enumerate(fields):
        for word in dict.fromkeys(field):
            places.setdefault(word, []).append(number)
    return {
        "weights": list(weights),
        "lengths": [len(field) for field in fields],
        "places": {word: [b - a for a, b in pairwise([0, *found])] for word, found in places.items()},
    }


def _ranges() -> list[list[Any]]:
    """The codes of gateways for which there is no class of their own: first, last, numbers of the entries."""
    found = []
    for name in providers():
        wire = wire_of(name)
        for first, last, error in wire.transport_ranges:
            number = next(at for at, each in enumerate(everything()) if (each.provider, each.name) == (name, error))
            found.append([first, last, number])
    return found

"""An index of texts: which of them have a piece of a word, in how prominent a place, and how telling that is.

The score is BM25F with its usual constants: what few texts have counts for more, what stands in a long field counts for
less, and the same thing again counts for little.

A command searches once. So what is made first is where each *word* stands, which is little, and where a piece stands is
put together of the words that have it when it is asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from math import log

from bizmessage._cli.grams import grams

_SATURATION = 1.2
_LENGTH = 0.75
"""How much it counts against a field that it is longer than others, from 0 to 1."""


class Index:
    """Finds documents by pieces of words. A document is the words of its fields, of which each document has as many."""

    def __init__(self, documents: Sequence[Sequence[Sequence[str]]], weights: Sequence[float]) -> None:
        self._count = len(documents)
        self._fields = len(weights)
        usual = [_usual([len(fields[at]) for fields in documents]) for at in range(self._fields)]
        self._prominence = [
            weight / (1 - _LENGTH + _LENGTH * len(words) / length)
            for fields in documents
            for words, weight, length in zip(fields, weights, usual, strict=True)
        ]
        """How much it counts to stand in a field, by the number of the field, counted through all documents."""
        self._places: dict[str, list[int]] = defaultdict(list)
        """The numbers of the fields that have a word."""
        place = 0
        for fields in documents:
            for words in fields:
                for word in dict.fromkeys(words):
                    self._places[word].append(place)
                place += 1
        self._words: dict[str, list[str]] = defaultdict(list)
        """The words that have a piece."""
        for word in self._places:
            for piece in grams(word):
                self._words[piece].append(word)
        self._documents = cache(self._documents_with)

    def weight(self, piece: str) -> float:
        """How telling a piece is; one that no document has is as telling as one that a single one has."""
        count = len(self._documents(piece)) or 1
        return log(1 + (self._count - count + 0.5) / (count + 0.5))

    def scores(self, wanted: Mapping[str, float]) -> dict[int, float]:
        """How well each document fits that has any of the pieces, by its number; pieces have an importance."""
        found: dict[int, float] = defaultdict(float)
        for piece, importance in wanted.items():
            telling = importance * self.weight(piece)
            for number, prominence in self._documents(piece).items():
                found[number] += telling * prominence / (prominence + _SATURATION)
        return found

    def covered(self, number: int, wanted: Mapping[str, float]) -> float:
        """How much of the pieces a document has, by how telling they are."""
        return sum(
            importance * self.weight(piece) for piece, importance in wanted.items() if number in self._documents(piece)
        )

    def _documents_with(self, piece: str) -> dict[int, float]:
        """The documents that have a piece, and in how prominent a place, all places together."""
        found: dict[int, float] = defaultdict(float)
        places = {place for word in self._words.get(piece, ()) for place in self._places[word]}
        for place in sorted(places):  # the sums are the same every time
            found[place // self._fields] += self._prominence[place]
        return found


def _usual(lengths: Sequence[int]) -> float:
    """The mean length of a field where it is not empty."""
    filled = [length for length in lengths if length]
    return sum(filled) / len(filled) if filled else 1.0

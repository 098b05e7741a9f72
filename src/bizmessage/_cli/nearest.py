"""What looks like a query that names nothing."""

from __future__ import annotations

from collections.abc import Iterable

from bizmessage._catalogue.beside import everything
from bizmessage._catalogue.looking_up import plain


def nearest(query: str, count: int = 3) -> list[str]:
    """Codes and names that look like a query that names nothing."""
    words = (word for entry in everything() for word in (entry.name, entry.code) if word)
    return closest(query, dict.fromkeys(words), count)


def closest(word: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The known words that look most like a word, the best first; none if nothing does."""
    from rapidfuzz import fuzz, process

    found = process.extract(word, list(known), scorer=fuzz.ratio, processor=plain, limit=count, score_cutoff=60)
    return [each for each, _, _ in found]

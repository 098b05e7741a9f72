"""Find entries: by code, name or path exactly, and by words with typing errors in them."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from bizmessage.cli.entries import Entry, entries

_ENOUGH = 82.0
"""How well an entry has to match a search, out of 100."""


def look_up(query: str) -> list[Entry]:
    """The entries that a query names: a code of any table, a class, an enum member, a path (kakao/api/-3003)."""
    wanted = query.strip().replace("\N{MINUS SIGN}", "-")
    plain = _plain(wanted)
    return [
        entry for entry in entries() if wanted in (entry.code, entry.path) or (plain and plain == _plain(entry.name))
    ]


def nearest(query: str, count: int = 3) -> list[str]:
    """Codes and names that look like a query that names nothing."""
    return closest(query, dict.fromkeys(word for entry in entries() for word in (entry.name, entry.code)), count)


def closest(word: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The known words that look most like a word, the best first; none if nothing does."""
    found = process.extract(word, list(known), scorer=fuzz.ratio, processor=_plain, limit=count, score_cutoff=60)
    return [each for each, _, _ in found]


def search(query: str, among: Iterable[Entry] | None = None) -> list[Entry]:
    """The entries about what the words say, the best first."""
    words = [_plain(word) for word in query.split() if _plain(word)]
    if not words:
        return []
    whole = "".join(words)
    scored = [(_score(entry, words, whole), entry) for entry in (entries() if among is None else among)]
    kept = [(score, entry) for score, entry in scored if score >= _ENOUGH]
    kept.sort(key=lambda pair: -pair[0])  # stable: equals stay in the vendor's order
    return [entry for _, entry in kept]


def _score(entry: Entry, words: list[str], whole: str) -> float:
    fields = (
        (1.0, entry.name),
        (0.99, entry.summary),
        (0.99, entry.title("ko")),
        (0.97, entry.message),
        (0.96, entry.category),
        (0.92, entry.advice.remedy),
        (0.92, entry.advice.remedy_ko),
    )
    texts = [(weight, _plain(text)) for weight, text in fields if text]
    by_words = sum(max(weight * _within(word, text) for weight, text in texts) for word in words) / len(words)
    return max(by_words, max(weight * _within(whole, text) for weight, text in texts))


def _within(word: str, text: str) -> float:
    if word in text:
        return 100.0 + 5 * len(word) / len(text)  # the more of the text it is, the more the text is about it
    # A short word is within a letter of too much.
    return fuzz.partial_ratio(word, text) if len(text) >= len(word) > 3 else 0.0


def _plain(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())

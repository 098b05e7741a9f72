"""Cut what people type, and what the catalogue says, into small pieces that survive typing errors.

Korean is taken apart into its letters: a wrong letter, a letter too many or a syllable that was left half-typed
(``템플릿`` as ``ㅌㅔㅁ플릿``) leaves most of the pieces of a word as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from unicodedata import normalize

_WORDS = re.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+(?:,[0-9]{3})*|[\u1100-\u11ff]+")
"""A word is of one kind: a hump of Latin letters, digits or the letters of Korean syllables."""

_SIZE = 3
"""How many letters a piece has."""

_FINALS = range(0x11A8, 0x11C3)
"""The consonants that end a syllable, by their own code points."""

_COMPATIBLE = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_PAIRS = {
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}
_AS_TYPED = {
    final: normalize("NFKD", _PAIRS.get(letter, letter)) for final, letter in zip(_FINALS, _COMPATIBLE, strict=True)
}
"""A consonant is the same key at the end of a syllable as at its beginning."""


def words(text: str) -> list[str]:
    """The words of a text, in lower case; Korean as a row of letters, names by their humps."""
    letters = normalize("NFKD", text)
    if not letters.isascii():
        letters = letters.translate(_AS_TYPED)
    return [word.lower().replace(",", "") for word in _WORDS.findall(letters)]


def closed(found: Iterable[str]) -> Iterator[str]:
    """Words with the Korean ones in a row put together: people leave spaces out, and put them where none are."""
    for korean, row in groupby(found, key=is_korean):
        if korean:
            yield "".join(row)
        else:
            yield from row


def is_korean(word: str) -> bool:
    """Whether a word is a row of Korean letters."""
    return word[:1] >= "\u1100"


@cache
def grams(word: str) -> frozenset[str]:
    """The pieces of a word. Of a number there is one: numbers that look alike have nothing in common."""
    if word.isdigit():
        return frozenset((word,))
    whole = word if is_korean(word) else f"<{word}>"  # where a Korean word begins is anybody's guess
    return frozenset(whole[at : at + _SIZE] for at in range(max(len(whole) - _SIZE, 0) + 1))

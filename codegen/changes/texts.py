"""How much a vendor's text changed: not at all to a reader, in its words, or perhaps in its meaning.

The measure was calibrated on the revisions of two pages from eight years, in which 155 texts changed in their words.
All of these pairs were read: in 26 the number had been given another meaning. ``CONTRIBUTING.md`` has the figures, and
``tests/test_changed_texts.py`` the pairs that taught something.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from rapidfuzz import fuzz

from codegen.naming import placeholders

ALIKE = 0.45
"""Texts that have less in common may mean different things."""

_SAME_WORD = 70
"""Two words that are less alike, of 100, are two words and not two forms of one."""

_NUMBER = re.compile(r"(?<!\w)-?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_LATIN = re.compile(r"[a-z]")
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|without|cannot|missing|empty|in(?:active|valid)|un(?:able|available|known|registered))\b"
    r"|n['’]t\b|않|없|아니|아님|못|불가|누락|비어"
)
"""What turns a sentence into its opposite, in the languages of the texts."""


def cosmetic(old: str, new: str) -> bool:
    """Whether two texts differ in white space, punctuation, case, width or quotes alone.

    Numbers, placeholders and comparison signs carry meaning: ``2~10`` and ``210`` differ, and ``{}`` is no punctuation.
    """
    return _letters(old) == _letters(new) and _numbers(old) == _numbers(new) and placeholders(old) == placeholders(new)


def similarity(old: str, new: str) -> float:
    """What two texts have in common, from 0 to 1: the share of their pairs of letters, of triples in an alphabet.

    Syllables say more than letters: unrelated English texts share one pair in six, unrelated Korean ones hardly any.
    """
    size = 3 if _alphabetic(old) and _alphabetic(new) else 2
    first, second = _grams(_letters(old), size), _grams(_letters(new), size)
    return 2 * (first & second).total() / (first.total() + second.total())


def doubt(old: str, new: str) -> str:
    """Why a person has to say whether two texts mean the same; empty if nobody has to.

    A text that is new or gone is no reason. Neither is one that grew or lost a clause: what it said, it still says.
    """
    if not old.strip() or not new.strip() or cosmetic(old, new):
        return ""
    alike = similarity(old, new)
    if alike < ALIKE:
        return f"the texts are alike to {alike:.0%}"
    swapped = _swapped(old, new)
    if swapped:
        return f"one word became another: {' -> '.join(swapped)}"
    if bool(_NEGATION.search(_plain(old))) != bool(_NEGATION.search(_plain(new))):
        return "a negation came or went"
    return ""


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _letters(text: str) -> str:
    return "".join(each for each in _plain(text) if each.isalnum() or each == "%" or _compares(each))


def _compares(character: str) -> bool:
    return unicodedata.category(character) == "Sm" and character not in "~|"


def _numbers(text: str) -> list[str]:
    return [each.replace(",", "") for each in _NUMBER.findall(_plain(text))]


def _alphabetic(text: str) -> bool:
    letters = _letters(text)
    return 2 * len(_LATIN.findall(letters)) > len(letters)


def _grams(letters: str, size: int) -> Counter[str]:
    return Counter(letters[start : start + size] for start in range(max(1, len(letters) - size + 1)))


def _swapped(old: str, new: str) -> tuple[str, str] | None:
    """The one word in which two texts differ, if it became an unrelated one: ``blocked`` where it was ``closed``."""
    before, after = _WORD.findall(_plain(old)), _WORD.findall(_plain(new))
    if len(before) != len(after):
        return None
    different = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    return different[0] if len(different) == 1 and _unrelated(*different[0]) else None


def _unrelated(old: str, new: str) -> bool:
    """Whether two words are no forms of one.

    A number is a limit, a single syllable is an ending, a word in another script is a translation, and the forms of one
    Korean stem begin alike.
    """
    if min(len(old), len(new)) < 2 or bool(_LATIN.search(old)) != bool(_LATIN.search(new)):
        return False
    if old.isdigit() or new.isdigit() or (not _LATIN.search(old) and old[0] == new[0]):
        return False
    return fuzz.ratio(old, new) < _SAME_WORD

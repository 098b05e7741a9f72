"""What a character is, by a table that does not change with the version of Python.

Python's own idea of what can be printed, and how wide that is, follows the Unicode of the day: :func:`repr` and
:func:`unicodedata.east_asian_width` of two versions would write two files out of one spec. Version 3.2 of the table,
kept in :data:`unicodedata.ucd_3_2_0` for internet names, never changes. What it does not have is escaped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

_FROZEN = unicodedata.ucd_3_2_0

_INVISIBLE = frozenset(
    chr(point)
    for first, last in (
        (0x00AD, 0x00AD),  # the soft hyphen, which was a dash in 3.2
        (0x034F, 0x034F),  # the grapheme joiner
        (0x115F, 0x1160),  # fillers of Hangul
        (0x17B4, 0x17B5),  # inherent vowels of Khmer
        (0x180B, 0x180F),  # variation selectors of Mongolian
        (0x2800, 0x2800),  # braille without a dot
        (0x3164, 0x3164),  # a filler of Hangul
        (0xFE00, 0xFE0F),  # variation selectors
        (0xFFA0, 0xFFA0),  # a filler of Hangul
        (0xE0100, 0xE01EF),  # variation selectors
    )
    for point in range(first, last + 1)
)
"""Letters, marks and signs that nobody sees."""

_MAYBE_A_LONE_MARK = re.compile(r"(?:^|\s)[^\w\x00-\x7f]")
"""What may be a mark with nothing to be drawn onto; marks are no letters to :mod:`re`."""


def is_printable(character: str) -> bool:
    """Whether a character may stand in source as it is: it can be seen, or is the blank."""
    return character == " " or (_FROZEN.category(character)[0] not in "CZ" and character not in _INVISIBLE)


def is_mark(character: str) -> bool:
    """Whether a character is drawn onto the one before it."""
    return _FROZEN.category(character)[0] == "M"


def columns(character: str) -> int:
    """How many columns of a terminal a character takes: Hangul takes two, a combining accent none."""
    if _FROZEN.combining(character):
        return 0
    return 2 if _FROZEN.east_asian_width(character) in "WF" else 1


def escape(character: str) -> str:
    r"""A character as it is escaped in a literal: ``\n``, ``\x7f``, ``\u200b``, ``\U000e0001``."""
    point = ord(character)
    short = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}.get(character)
    return short or (
        f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
    )


def is_dash(character: str) -> bool:
    """Whether a character looks like a hyphen and is not the one that a keyboard has."""
    return character == "\N{MINUS SIGN}" or (_FROZEN.category(character) == "Pd" and character != "-")


def is_letter_with_case(character: str) -> bool:
    """Whether a character is one of two forms of a letter, or may be: what is not in the table may be anything."""
    return _FROZEN.category(character) in ("Lu", "Ll", "Lt", "Cn")


def hidden(text: str) -> Iterator[str]:
    """The characters of a text that nobody sees or that move others about, each once: blanks but the blank included."""
    if text.isprintable() and _INVISIBLE.isdisjoint(text) and _MAYBE_A_LONE_MARK.search(text) is None:
        return  # what most texts are, found out without looking at every character
    for previous, character in dict.fromkeys(pairwise(f" {text}")):
        # A character that is newer than the frozen table is what the running Python says: it may be one of these.
        kind = unicodedata.category(character)
        moves = kind in ("Cf", "Co", "Cs", "Zs", "Zl", "Zp") and character != " "
        if moves or character in _INVISIBLE or (kind[0] == "M" and previous.isspace()):
            yield character


def visible(text: str) -> str:
    """A text for a terminal, on one line: with everything escaped that nobody sees, line ends included."""
    escaped = {*hidden(text), *(character for character in text if _FROZEN.category(character) == "Cc")}
    return "".join(escape(character) if character in escaped else character for character in text)


def named(characters: str) -> str:
    """Characters by number and name, each once and no more than three: ``U+2212 MINUS SIGN and U+200B ZERO ...``."""
    names = [_name(character) for character in dict.fromkeys(characters)]
    return " and ".join(names if len(names) < 4 else [*names[:3], f"{len(names) - 3} more"])


def _name(character: str) -> str:
    kinds = {"Co": "(private use)", "Cs": "(a lone surrogate)", "Cc": "(a control character)"}
    name = unicodedata.name(character, "") or kinds.get(unicodedata.category(character), "(unassigned)")
    return f"U+{ord(character):04X} {name}"

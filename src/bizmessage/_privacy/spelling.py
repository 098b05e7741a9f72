"""The same text in the spelling that the patterns know: ASCII digits, hyphens, blanks and quotes, nothing escaped.

People and programs write a number in many ways. The patterns would have to know all of them at each of their places, so
texts are respelled instead, and only where they have something to respell: nearly all of them do not.
"""

from __future__ import annotations

import re

_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # the full-width forms
_LIKE_ASCII = {
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164",
    # Points, the long vowel of Japanese, a vowel of Korean and a line of a box are typed for a hyphen too.
    "-": "\u00b7\u2022\u2027\u30fb\u318d"
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207b\u2212\u2500\u2501\u30fc\u3161\ufe58\ufe63",
    ".": "\u2024\u3002\ufe52",
    "/": "\u2044\u2215",
    "~": "\u223c\u301c",
    ":": "\u02d0\u2236\ufe55",
    ">": "\u2192\u21d2\u27a1\u203a\u300b\u3009",
    "<": "\u2039\u300a\u3008",
    "@": "\ufe6b",
    "'": "\u2018\u2019\u201a\u201b\u2032",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb",
    "[": "\u300c\u300e\u3010\u3014",
    "]": "\u300d\u300f\u3011\u3015",
    "i": "\u0130",  # the one letter that is two when it is small
}
_RESPELLED: dict[int, int | str] = {
    **_ASCII,
    **{ord(each): to for to, many in _LIKE_ASCII.items() for each in many},
}
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
ODD = "".join(map(chr, _RESPELLED)) + _INVISIBLE
"""The characters, as a set of a pattern, that are not what they look like, or that one cannot see."""
_ODD = re.compile(f"[{ODD}]")
INVISIBLE = re.compile(f"[{_INVISIBLE}]")
_X = r"\\{1,4}x"
_MORE = "%[89ab][0-9a-f]"
_UTF_8 = f"(?:%[cd][0-9a-f]|%e[0-9a-f]{_MORE}|%f[0-7]{_MORE}{_MORE}){_MORE}"
_ESCAPE = re.compile(
    rf"[{_INVISIBLE}]+"
    r"|\\{1,4}u(?!d[89a-f])(?!00[0-7])[0-9a-f]{4}"  # \u2011, but no half of a pair
    rf"|{_UTF_8.replace('%', _X)}|{_UTF_8}"  # in the repr() of bytes, and in URLs
    r"|\\{1,4}x(?:a0|ad)"  # how repr() writes a blank and a hyphen that must not break
    r"|%(?:2[0-247-9a-f]|3[ac-f]|40|5[bd])"  # nothing that other escapes are made of: once is enough
    r"|\\{1,4}[nrt](?=[0-9])"
    r"|&(?:nbsp|shy|quot|lt|gt|[nm]dash|#[0-9]{2,5}|#x[0-9a-f]{2,4});",
    re.IGNORECASE,
)
_ENTITIES = {
    "nbsp": " ",
    "shy": "",
    "quot": '"',
    "lt": "<",
    "gt": ">",
    "ndash": "-",
    "mdash": "-",
}


def respelled(text: str) -> str:
    """The text, as long as it was, with ASCII for what looks like it or is typed for it."""
    return text if text.isascii() or _ODD.search(text) is None else text.translate(_RESPELLED)


def unescaped(text: str) -> str:
    """The text without invisible characters and with what JSON, ``repr()``, URLs and HTML escape written out."""
    return _ESCAPE.sub(_written_out, text)


def _written_out(match: re.Match[str]) -> str:
    escape = match[0]
    if escape[0] == "&":
        name = escape[1:-1].lower()
        if name in _ENTITIES:
            return _ENTITIES[name]
        return _character(int(name[2:], 16) if name[1] == "x" else int(name[1:]), escape)
    if escape[0] not in "\\%":
        return ""
    kind = escape.lstrip("\\")[0].lower()
    if kind in "nrt":
        return " "
    if kind == "u":
        return _character(int(escape[-4:], 16), escape)
    octets = bytes.fromhex(re.sub(r"\\+[xX]|%", "", escape))
    try:
        return octets.decode("latin-1" if len(octets) == 1 else "utf-8")
    except ValueError:
        return escape


def _character(code: int, escape: str) -> str:
    # Escapes that would come out of an escape have to stay: masking twice would write out more than masking once.
    character = chr(code)
    may_escape = character in "\\%&;#" or (code < 128 and character.isalnum())
    return escape if may_escape or 0xD800 <= code < 0xE000 else character

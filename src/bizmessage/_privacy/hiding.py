"""Hide what the patterns find: the thorough half of :mod:`bizmessage._privacy.masking`."""

from __future__ import annotations

import re

from bizmessage._privacy.names import has_korean_name, has_name, has_number_name
from bizmessage._privacy.spelling import INVISIBLE, ODD, respelled, unescaped

_TELLING = re.compile(rf"[0-9@=:/\"'`()\[{{<>|\\%&{ODD}]")
_DIGIT_OR_ESCAPE = re.compile(rf"[0-9@\\%&{ODD}]")
_FOUR_DIGITS = re.compile(r"[0-9](?:[-. ()/~]{0,3}+[0-9]){3}")
_EIGHT_DIGITS = re.compile(r"[0-9](?:[^0-9]{0,5}+[0-9]){7}")
_OF_NUMBER = re.compile("번호|전화|휴대|핸드폰|연락처|팩스|모바일|고객|[☎☏📞]")
_MOST_PASSES = 8
"""Two are enough for what people write; a limit keeps the time linear for what they make up."""


def hide(text: str) -> str:
    """What :func:`bizmessage._privacy.masking.mask` makes of a text in which there may be something to hide."""
    if not text.isascii() and _is_clean(text):
        return text
    masked = _masked_until_stable(text)
    # What is still there may be escaped: in JSON in a string, in the repr() of bytes, in a URL.
    if "\\" in masked or "%" in masked or "&" in masked or (not masked.isascii() and INVISIBLE.search(masked)):
        plain = unescaped(masked)
        if plain != masked:
            again = _masked_until_stable(plain)
            if again != plain:
                return again
    return masked


def _is_clean(text: str) -> bool:
    """What masking finds out of ASCII texts, for others: whether there is surely nothing to hide."""
    sign = _TELLING.search(text)
    if sign is not None and _DIGIT_OR_ESCAPE.search(text, sign.start()) is not None:
        return False
    lower = text.lower()
    if sign is None and lower[1:] == text[1:]:
        return "bearer" not in lower
    return not has_name(lower) and "eyJ" not in text and not has_korean_name(lower)


def _masked_until_stable(text: str) -> str:
    # A number that is hidden may have kept the one that follows from being seen: "+1 212 555 1234 010 1234 5678".
    for _ in range(_MOST_PASSES):
        masked = _masked(text)
        if masked is text or masked == text:
            break
        text = masked
    return text


def _masked(text: str) -> str:
    spelled = text if text.isascii() else respelled(text)
    lower = spelled.lower()
    if has_name(lower) or "eyj" in lower or (not lower.isascii() and has_korean_name(lower)):
        text = _hide_credentials(text, spelled)
        spelled = text if text.isascii() else respelled(text)
    if "@" in spelled:
        text = _hide_addresses(text, spelled)
        spelled = text if text.isascii() else respelled(text)
    if _FOUR_DIGITS.search(spelled) is None:
        return text
    named = has_number_name(lower) or (not lower.isascii() and _OF_NUMBER.search(lower) is not None)
    return _hide_numbers(text, spelled, named) if named or _EIGHT_DIGITS.search(spelled) is not None else text


# Replaced by the real ones with the first text that needs them: their patterns take their time to compile.
def _hide_credentials(text: str, spelled: str) -> str:
    global _hide_credentials
    from bizmessage._privacy.credentials import hide_credentials as _hide_credentials

    return _hide_credentials(text, spelled)


def _hide_addresses(text: str, spelled: str) -> str:
    global _hide_addresses
    from bizmessage._privacy.addresses import hide_addresses as _hide_addresses

    return _hide_addresses(text, spelled)


def _hide_numbers(text: str, spelled: str, named: bool) -> str:
    global _hide_numbers
    from bizmessage._privacy.numbers import hide_numbers as _hide_numbers

    return _hide_numbers(text, spelled, named)

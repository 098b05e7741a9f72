"""Hide phone numbers, app keys, secret keys and tokens in text that may end up in a log.

What is hidden cannot be had back from the masked text. The patterns are bounded, so that masking takes linear time.
"""

from __future__ import annotations

import re

_DIGIT = re.compile(r"\d")

# Domestic numbers (01012345678, 02-123-4567, 080-123-4567) and international ones (+821012345678, 82-10-1234-5678).
_NUMBER = (
    r"(?<![0-9])"
    r"(?:\+[0-9]{1,3}[-. ]?(?:\(0\))?|82[-. ]?)?"
    r"(?:(?<=[-+. 0-9)])[0-9]|\(?0[0-9])[0-9]{0,2}\)?[-. ]?[0-9]{3,4}[-. ]?[0-9]{4}"
    r"(?![0-9])"
)

# A name that says what comes after it, as in JSON, query strings, headers and the path of NHN Cloud's URLs.
_SECRET_NAME = r"(?:app[-_]?keys?|secret[-_]?keys?|api[-_]?keys?|tokens?|password|authorization)"  # noqa: S105
_NUMBER_NAME = r"(?:recipient|send|sender|unsubscribe|phone|tel|contact|fax)(?:[-_]?(?:no|num|number))s?"
_AFTER_NAME = r"[\\\"']{0,3}\s{0,3}[:=/]\s{0,3}[\\\"']{0,3}(?:(?:bearer|basic)\s{1,3})?"

_SECRETS = re.compile(rf"(?P<name>{_SECRET_NAME}{_AFTER_NAME}|\bbearer\s{{1,3}})[^\s\"'\\&,;/?#}}\]]+", re.IGNORECASE)
_NAMED_NUMBERS = re.compile(
    rf"(?P<name>{_NUMBER_NAME}{_AFTER_NAME})(?P<number>\+?[0-9][0-9-. ]{{3,20}})", re.IGNORECASE
)
_NUMBERS = re.compile(_NUMBER)

# Most texts hold neither, and finding that out has to be cheap: every error with a text of the server's comes by here.
_DIGITS = re.compile(r"[0-9][-. ]?[0-9][-. ]?[0-9]")
_MANY_DIGITS = re.compile(r"[0-9](?:[-. ()]{0,2}[0-9]){7}")
_NUMBER_WORDS = ("recipient", "send", "phone", "tel", "contact", "unsubscribe", "fax")


def mask(text: str) -> str:
    """The text with every phone number as ``010****0001`` and every key or token as ``****``."""
    lower = text.lower()
    # Written out: a loop over the words would cost more than the tests.
    if "key" in lower or "token" in lower or "bearer" in lower or "password" in lower or "authorization" in lower:
        text = _SECRETS.sub(r"\g<name>****", text)
    if _DIGITS.search(text):
        for word in _NUMBER_WORDS:
            if word in lower:
                text = _NAMED_NUMBERS.sub(lambda match: match["name"] + mask_number(match["number"]), text)
                break
        if _MANY_DIGITS.search(text):
            text = _NUMBERS.sub(lambda match: mask_number(match[0]), text)
    return text


def mask_number(number: str) -> str:
    """A phone number, whatever it looks like, with at most its first three and last four digits left."""
    digits = len(_DIGIT.findall(number))
    shown_first, shown_last = (3, 4) if digits > 9 else (0, min(2, digits // 3))
    seen = 0
    masked = []
    for character in number:
        if character.isalnum():
            seen += character.isdigit()
            keep = character.isdigit() and (seen <= shown_first or seen > digits - shown_last)
            character = character if keep else "*"
        masked.append(character)
    return "".join(masked)


class HiddenNumber:
    """A phone number that shows itself masked, and in full only when asked for by name, and never in a pickle."""

    __slots__ = ("_masked", "full")

    def __init__(self, full: str | None, masked: str = "") -> None:
        """Hide a number; without the full one, only what is left of it can be shown."""
        self.full = full
        self._masked = masked

    @property
    def masked(self) -> str:
        """What may be shown of the number."""
        return self._masked if self.full is None else mask_number(self.full)

    def __repr__(self) -> str:
        """The masked number."""
        return repr(self.masked)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle as the masked number: the full one does not leave the process."""
        return HiddenNumber, (None, self.masked)

    def __copy__(self) -> HiddenNumber:
        """Itself: it never changes."""
        return self

    def __deepcopy__(self, _memo: dict[int, object], /) -> HiddenNumber:
        """Itself: it never changes."""
        return self

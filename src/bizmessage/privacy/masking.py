"""Hide phone numbers, keys, tokens, passwords and addresses in text that may end up in a log.

What is hidden cannot be had back from the masked text. Masking twice does what masking once does, and takes time in
proportion to the length of the text: every pattern is bounded, or passes over what it has read.
"""

from __future__ import annotations

import re

from bizmessage.privacy.shown import mask_number
from bizmessage.privacy.spelling import INVISIBLE, ODD, respelled, unescaped

__all__ = ["HiddenNumber", "mask", "mask_beginning", "mask_number"]

_TELLING = re.compile(rf"[0-9@=:/\"'`()\[{{<>|\\%&{ODD}]")
_DIGIT_OR_ESCAPE = re.compile(rf"[0-9@\\%&{ODD}]")
_FOUR_DIGITS = re.compile(r"[0-9](?:[-. ()/~]{0,3}+[0-9]){3}")
_EIGHT_DIGITS = re.compile(r"[0-9](?:[^0-9]{0,5}+[0-9]){7}")
_OF_PERSON = re.compile("recei|recv|unsub|contact|cell|callback|dest")
_OF_NUMBER = re.compile("번호|전화|휴대|핸드폰|연락처|팩스|모바일|고객|[☎☏📞]")
_MOST_PASSES = 8
"""Two are enough for what people write; a limit keeps the time linear for what they make up."""
_MARGIN = 200
"""How many characters at the end of what is read are not shown: a number may be cut in two there."""


def mask(text: str) -> str:
    """The text with every phone number as ``010****0001`` and every key, token, password or cookie as ``****``.

    E-mail addresses become ``****@example.com``, URLs ``https://****@host``. Takes any text; raises nothing.
    """
    # Most texts have nothing to hide, and finding that out has to be cheap: every error with a text of the server's
    # comes by here. Without a sign that tells, only a bare name with letters that are no word is left to be found.
    sign = _TELLING.search(text)
    if sign is None or _DIGIT_OR_ESCAPE.search(text, sign.start()) is None:
        lower = text.lower()
        if sign is None and lower[1:] == text[1:]:
            if "bearer" not in lower:
                return text
        elif not _has_name(lower) and "eyJ" not in text and (lower.isascii() or not _has_korean_name(lower)):
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


def mask_beginning(text: str, length: int) -> str:
    """The first ``length`` characters of the masked text, without a look at much more of it than that.

    It is masked before it is cut: what is left of a number or a key is what :func:`mask` leaves of it.
    """
    window = 2 * length + 2 * _MARGIN
    masked = mask(text[:window])
    if len(text) > window:
        # What the end of the window cuts in two is masked otherwise where the window ends sooner: show what both say.
        sooner = mask(text[: window - _MARGIN])
        pairs = zip(masked, sooner, strict=False)
        same = next((at for at, (one, other) in enumerate(pairs) if one != other), len(sooner))
        masked = masked[:same]
    return masked[:length]


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
    if _has_name(lower) or "eyj" in lower or (not lower.isascii() and _has_korean_name(lower)):
        text = _hide_credentials(text, spelled)
        spelled = text if text.isascii() else respelled(text)
    if "@" in spelled:
        text = _hide_addresses(text, spelled)
        spelled = text if text.isascii() else respelled(text)
    if _FOUR_DIGITS.search(spelled) is None:
        return text
    named = _has_number_name(lower)
    return _hide_numbers(text, spelled, named) if named or _EIGHT_DIGITS.search(spelled) is not None else text


def _has_name(lower: str) -> bool:
    return (
        "key" in lower
        or "token" in lower
        or "secret" in lower
        or "pass" in lower
        or "pw" in lower
        or "auth" in lower
        or "cookie" in lower
        or "signature" in lower
        or "bearer" in lower
        or "basic" in lower
        or "credential" in lower
        or "/sender" in lower
        or "sess" in lower
    )


def _has_number_name(lower: str) -> bool:
    return (
        "num" in lower
        or "phone" in lower
        or "tel" in lower
        or "fax" in lower
        or "mobile" in lower
        or "hp" in lower
        or "msisdn" in lower
        or ("no" in lower and ("recipient" in lower or "send" in lower or _OF_PERSON.search(lower) is not None))
        or (not lower.isascii() and _OF_NUMBER.search(lower) is not None)
    )


def _has_korean_name(text: str) -> bool:
    return (
        "키" in text
        or "토큰" in text
        or "비밀" in text
        or "암호" in text
        or "패스워드" in text
        or "서명" in text
        or "비번" in text
        or "시크릿" in text
    )


# Replaced by the real ones with the first text that needs them: their patterns take their time to compile.
def _hide_credentials(text: str, spelled: str) -> str:
    global _hide_credentials
    from bizmessage.privacy.credentials import hide_credentials as _hide_credentials

    return _hide_credentials(text, spelled)


def _hide_addresses(text: str, spelled: str) -> str:
    global _hide_addresses
    from bizmessage.privacy.addresses import hide_addresses as _hide_addresses

    return _hide_addresses(text, spelled)


def _hide_numbers(text: str, spelled: str, named: bool) -> str:
    global _hide_numbers
    from bizmessage.privacy.numbers import hide_numbers as _hide_numbers

    return _hide_numbers(text, spelled, named)


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

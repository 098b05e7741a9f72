"""Hide phone numbers, keys, tokens, passwords and addresses in text that may end up in a log.

What is hidden cannot be had back from the masked text. Masking twice does what masking once does, and takes time in
proportion to the length of the text: every pattern is bounded, or passes over what it has read.

This module is on the import path of every decoder and imports no :mod:`re`: that comes with the first text in which
there may be something to hide.
"""

from bizmessage._privacy.names import has_name, has_number_name
from bizmessage._privacy.shown import mask_number

__all__ = ["HiddenNumber", "mask", "mask_beginning", "mask_number"]

_DIGITS = b"0123456789"
_LOUD = b"@\\%&"
_QUIET = b"=:/\"'`()[{<>|"
_PLAIN = bytes(range(128)).translate(None, _DIGITS + _LOUD + _QUIET)
"""What stands in texts and tells nothing of what may have to be hidden."""
_FEWEST_DIGITS = 4
_FEWEST_WITHOUT_NAME = 8
"""What is shorter is no phone number; and what has no such name before it has to be as long as this."""
_MARGIN = 200
"""How many characters at the end of what is read are not shown: a number may be cut in two there."""

_CLEAN: set[str] = set()
"""Texts that were searched and have nothing to hide: servers send the same few again and again."""
_MOST_CLEAN = 1024
_LONGEST_CLEAN = 200


def mask(text: str) -> str:
    """The text with every phone number as ``010****0001`` and every key, token, password or cookie as ``****``.

    E-mail addresses become ``****@example.com``, URLs ``https://****@host``. Takes any text; raises nothing.
    """
    # Most texts have nothing to hide, and finding that out has to be cheap: every error with a text of the server's
    # comes by here.
    if text.__class__ is str and text in _CLEAN:
        return text
    masked = _searched(text)
    if masked == text and len(text) <= _LONGEST_CLEAN and text.__class__ is str:
        if len(_CLEAN) >= _MOST_CLEAN:
            _CLEAN.clear()
        _CLEAN.add(text)
    return masked


def _searched(text: str) -> str:
    """The same without remembering the text: of a whole answer, that would keep it."""
    return text if text.isascii() and _is_clean(text) else _hide(text)


def _is_clean(text: str) -> bool:
    """Whether an ASCII text surely has nothing to hide. Without a sign that tells, only names with a value are left."""
    telling = text.encode().translate(None, _PLAIN)
    lower = text.lower()
    if not telling and lower[1:] == text[1:]:
        return "bearer" not in lower  # words; what follows another name would have digits or capitals
    if has_name(lower) or "eyj" in lower:
        return False
    digits = telling.translate(None, _QUIET)
    if not digits.isdigit():
        return not digits
    return len(digits) < _FEWEST_DIGITS or (len(digits) < _FEWEST_WITHOUT_NAME and not has_number_name(lower))


def mask_beginning(text: str, length: int) -> str:
    """The first ``length`` characters of the masked text, without a look at much more of it than that.

    It is masked before it is cut: what is left of a number or a key is what :func:`mask` leaves of it.
    """
    window = 2 * length + 2 * _MARGIN
    masked = _searched(text[:window])
    if len(text) > window:
        # What the end of the window cuts in two is masked otherwise where the window ends sooner: show what both say.
        sooner = _searched(text[: window - _MARGIN])
        pairs = zip(masked, sooner, strict=False)
        same = next((at for at, (one, other) in enumerate(pairs) if one != other), len(sooner))
        masked = masked[:same]
    return masked[:length]


# Replaced by the real one with the first text that needs it: its patterns take their time to compile.
def _hide(text: str) -> str:
    global _hide
    from bizmessage._privacy.hiding import hide as _hide

    return _hide(text)


class HiddenNumber:
    """A phone number that shows itself masked, and in full only when asked for by name, and never in a pickle."""

    __module__ = "bizmessage.results"

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

    def __copy__(self) -> "HiddenNumber":
        """Itself: it never changes."""
        return self

    def __deepcopy__(self, _memo: "dict[int, object]", /) -> "HiddenNumber":
        """Itself: it never changes."""
        return self

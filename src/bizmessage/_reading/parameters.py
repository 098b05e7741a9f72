"""Read the values of a message's placeholders back out of the text that the server sent.

The wire text often differs from the documented one: a prefix, other quotes, other spaces, other case. So the fixed
parts of the message are looked for, in order, first exactly and then in a form that ignores all of that. No class is
ever chosen by this, and a text that does not fit gives no values.
"""

from bizmessage._reading.normal import LONGEST_TEXT
from bizmessage.errors._placeholders import split

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_QUOTES = "'\"`\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"
_BETWEEN = _QUOTES + "\N{RIGHT DOUBLE QUOTATION MARK}\\ \t\r\n\N{NO-BREAK SPACE}"
_IGNORED = frozenset(_BETWEEN)


def read_parameters(
    template: str, types: "Mapping[str, type[int | str]]", text: str, *, prefix: str = ""
) -> dict[str, int | str]:
    """The values by parameter name that ``text`` gives to the placeholders of ``template``; empty if it does not fit.

    A placeholder that the server left unfilled, and a value that is not of its type, is left out. ``prefix`` is what
    the servers of the provider put before many messages, documented or not.
    """
    if len(text) > LONGEST_TEXT:
        return {}
    fixed = _FIXED.get(template) or _Fixed.of(template)
    if fixed.begins:
        text = text.removeprefix(prefix).lstrip()  # else it would be taken for the value that the message begins with
    values: dict[str, int | str] = {}
    names = tuple(types)
    for number, value in zip(fixed.order, _exact(fixed, text) or _tolerant(fixed.parts, text), strict=False):
        name = names[number]
        read = _number(value) if types[name] is int else None if value[:1] == "{" and split(value)[1] else value
        if read is not None and name not in values:  # and not left unfilled
            values[name] = read
    return values


class _Fixed:
    """What is fixed in the messages of a template, split once."""

    __slots__ = ("begins", "first", "last", "middle", "order", "parts")

    def __init__(self, parts: list[str], order: list[int]) -> None:
        self.parts = parts
        self.order = order
        self.first, *self.middle, self.last = parts
        self.begins = not parts[0] and any(parts)
        """Whether the message begins with a value, and has more than values."""

    @classmethod
    def of(cls, template: str) -> "_Fixed":
        """The one of a template, which is kept."""
        made = _FIXED[template] = cls(*split(template))
        return made


# By templates of the catalogue, so that there are never more than it has.
_FIXED: dict[str, _Fixed] = {}


def _exact(fixed: _Fixed, text: str) -> list[str]:
    """What stands between the parts, which are the whole of the text but for that."""
    start = len(fixed.first)
    end = len(text) - len(fixed.last)
    if end < start or not text.startswith(fixed.first) or not text.endswith(fixed.last):
        return []
    found = []
    for part in fixed.middle:
        position = text.find(part, start, end)
        if position < 0:
            return []
        found.append(text[start:position])
        start = position + len(part)
    found.append(text[start:end])
    return found


def _tolerant(parts: list[str], text: str) -> list[str]:
    """The same without regard to quotes, spaces, case, and what comes before the first part and after the last."""
    if not any(map(_letters, parts)):
        return []  # nothing to hold on to
    plain, positions = _plain(text)
    positions.append(len(text))
    start = plain.find(_letters(parts[0]))
    if start < 0:
        return []
    start += len(_letters(parts[0]))
    found = []
    for part in parts[1:-1]:
        letters = _letters(part)
        position = plain.find(letters, start)
        if not letters or position < 0:
            return []  # not there, or nothing to tell where one value ends and the next begins
        found.append(text[positions[start] : positions[position]].rstrip(_BETWEEN))
        start = position + len(letters)
    letters = _letters(parts[-1]).rstrip(".")  # which the server may have left out
    if not letters:
        return [*found, text[positions[start] :].rstrip(_BETWEEN + ".")]
    position = plain.find(letters, start)
    return [] if position < 0 else [*found, text[positions[start] : positions[position]].rstrip(_BETWEEN)]


def _letters(part: str) -> str:
    return "".join(_fold(part))


def _plain(text: str) -> tuple[str, list[int]]:
    positions = [position for position, character in enumerate(text) if character not in _IGNORED]
    return "".join(_fold(text)), positions


def _fold(text: str) -> "Iterator[str]":
    # One letter for one letter: "İ".lower() would be two, and the positions would no longer fit.
    for character in text:
        if character not in _IGNORED:
            lower = character.lower()
            yield lower if len(lower) == 1 else character


def _number(text: str) -> int | None:
    """The whole number that a text is, or begins with before a sentence that the server added."""
    if text.isdecimal() and text.isascii() and len(text) <= 18:
        return int(text)
    stripped = text.strip().replace(",", "")
    unsigned = stripped.removeprefix("-")
    digits = unsigned[: len(unsigned) - len(unsigned.lstrip("0123456789"))]
    behind = unsigned[len(digits) :]
    if not digits or len(digits) > 18 or behind[:1].isalnum():
        return None
    return -int(digits) if stripped.startswith("-") else int(digits)

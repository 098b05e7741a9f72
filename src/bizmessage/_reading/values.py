"""Read what came over the wire, whatever it is, into plain values. Nothing here raises for bad input."""

from bizmessage._privacy.texts import sound
from bizmessage._reading.normal import LONGEST_TEXT

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Mapping

    Payload = Mapping[str, object] | str | bytes | bytearray

_BODY = 500
"""How many characters of an answer that cannot be read are kept."""

_VALUE = 100
"""How many characters of each of its values."""

_LONGEST_CODE = 20
"""Anything longer in the place of a code is none."""

_LARGEST = 10**15
"""No code is as large; one that is would make every line that shows it unreadable."""


def as_json(payload: object) -> object:
    """The payload, parsed if it is text or bytes; ``None`` if that is no JSON."""
    if not isinstance(payload, (str, bytes, bytearray)):
        return payload
    if isinstance(payload, str):
        payload = payload.removeprefix("\ufeff")  # of bytes, json removes it itself
    from json import loads  # which takes time to import, and users of parsed answers do not need

    try:
        return loads(payload)
    except (ValueError, RecursionError):  # no JSON, a number of too many digits, or nested too deep
        return None


def as_object(payload: object) -> "Mapping[str, object] | None":
    """The payload as a mapping, parsed if it is text or bytes; ``None`` if it is none."""
    return mapping(as_json(payload))


def mapping(value: object) -> "Mapping[str, object] | None":
    """The value if it is an object of JSON, of whatever type of mapping; ``None`` if it is not."""
    if isinstance(value, dict):
        return value
    if value is None or isinstance(value, (str, list)):  # most of what is no object; asking Mapping costs more
        return None
    from collections.abc import Mapping

    return value if isinstance(value, Mapping) else None


def rows(value: object) -> list[object] | None:
    """The value as a list of its own; ``None`` if it is none. What stands alone where a list should is its only row."""
    if isinstance(value, (list, tuple)):
        return list(value)
    return None if value is None else [value]


def at(values: "Mapping[str, object]", path: tuple[str, ...]) -> object:
    """What stands at a path of keys; ``None`` if there is nothing. The empty path is the values themselves."""
    found: object = values
    for key in path:
        inner = found if isinstance(found, dict) else mapping(found)
        if inner is None:
            return None
        found = inner.get(key)
    return found


def object_at(values: "Mapping[str, object]", path: tuple[str, ...]) -> "Mapping[str, object] | None":
    """The object at a path of keys; ``None`` if there is none. The empty path is the values themselves."""
    return mapping(at(values, path))


def first(values: "Mapping[str, object]", keys: tuple[str, ...]) -> object:
    """The value under the first of the keys that has one; ``None`` if none has."""
    for key in keys:
        found = values.get(key)
        if found is not None and not (isinstance(found, str) and not found):
            return found
    return None


def text(value: object) -> str | None:
    """A value as text, cut if it is endless: a string that is not empty, or a number; ``None`` for everything else."""
    if value is None:
        return None
    if isinstance(value, str):
        if len(value) <= LONGEST_TEXT:
            return sound(value) or None
        from bizmessage._privacy.masking import mask_beginning

        return sound(mask_beginning(value, LONGEST_TEXT)) or None  # half a number would not be masked as one later
    number = integer(value)
    return None if number is None else str(number)


def integer(value: object) -> int | None:
    """A whole number, given as such, as a float or as its text; ``None`` for everything else, booleans too."""
    if value is None:
        return None
    if type(value) is int:
        return value if -_LARGEST < value < _LARGEST else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and -_LARGEST < value < _LARGEST else None
    if isinstance(value, str) and len(value) < 20:
        unsigned = value.removeprefix("-")
        number = integer(int(value)) if unsigned.isascii() and unsigned.isdigit() else None
        return number if str(number) == value else None  # "00" is a code of another kind of table
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(int(value))
    return None


def code_text(value: object) -> str | None:
    """A code of a table of text, given as such or as a number; ``None`` for what is no code."""
    if value is None:
        return None
    found = (text(value) or "").strip() or None
    return found if found is not None and len(found) <= _LONGEST_CODE else None


def beginning(payload: object) -> str:
    """The first part of a payload as masked text, for a person to see what came."""
    from bizmessage._privacy.masking import mask_beginning

    if isinstance(payload, bytes | bytearray):
        shown = bytes(payload[: 8 * _BODY]).decode(errors="replace")
    elif isinstance(payload, str):
        shown = payload
    elif isinstance(payload, dict):
        items = zip(range(20), payload.items(), strict=False)
        shown = ", ".join(f"{_short(key)}: {_short(value)}" for _, (key, value) in items)
    else:
        shown = _short(payload)
    return sound(mask_beginning(shown, _BODY))


def _short(value: object) -> str:
    """A value in a few characters, without a look at more of it than that."""
    if isinstance(value, str):
        from bizmessage._privacy.masking import mask_beginning

        return repr(value if len(value) <= _VALUE else mask_beginning(value, _VALUE))
    if isinstance(value, int) and not isinstance(value, bool) and integer(value) is None:
        return "a huge number"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    return f"<{type(value).__name__}>"

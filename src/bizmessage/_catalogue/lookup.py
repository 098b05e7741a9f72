"""From a result code to its exception class, where that was not asked for before.

A provider's generated ``lookup`` module has the functions that users call, and comes here for what they do not know.
"""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from bizmessage.errors import BizMessageError

    Error = TypeVar("Error", bound=BizMessageError)


# A bound, because unknown codes are remembered too and come from outside.
_REMEMBERED = 4096


def find(
    code: object,
    names: "Mapping[str, str]",
    classes: "dict[int | str, type[Error]]",
    unknown: "type[Error]",
    load: "Callable[[str], type[Error]]",
) -> "type[Error]":
    """Find the class of a code, and remember it in ``classes``.

    ``names`` has the name of each class by the text of its code; ``load`` gives a class by name. A code can be given as
    number or text, or as anything that equals either: ``-3003.0``, a member of an enum. One that is not in the table,
    or that means success, gives ``unknown``, and so does what is no code. Nothing raises.
    """
    text = _text(code)
    if text is None:
        return unknown
    found = load(names[text]) if text in names else unknown
    if len(classes) < _REMEMBERED:
        # Not the code itself, which can be of any type: a number or a text that equals it.
        classes[text if isinstance(code, str) else int(text)] = found
    return found


def _text(code: object) -> str | None:
    """The code as the spec has it, the same for all that are equal as keys of a dictionary; ``None`` if it is none."""
    if isinstance(code, str):
        return str.__str__(code)  # an enum's own __str__ is its name
    try:
        return str(int(code)) if code == int(code) else None  # type: ignore[call-overload]
    except (TypeError, ValueError, OverflowError):  # no number, not finite, or more digits than Python turns into text
        return None

"""From a result code to its exception class, loading each class when it is first asked for.

A provider's generated ``lookup`` module binds these to its tables; users call the functions there.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Generic, TypeVar

    from bizmessage.errors import BizMessageError

    Error = TypeVar("Error", bound=BizMessageError)

    class _Classes(dict[int | str, type[Error]], Generic[Error]): ...
else:
    _Classes = dict


# A bound, because unknown codes are remembered too and come from outside.
_REMEMBERED = 4096


class ErrorClasses(_Classes["Error"]):
    """A dictionary from the codes of one table to their classes, which fills itself: ``classes[-3003]``.

    A code can be given as its text as well: ``classes["-3003"]``; or as anything that equals it: ``-3003.0``, a member
    of an enum. One that is not in the table, or that means success, gives the table's class for unknown codes. Nothing
    raises.
    """

    def __init__(
        self, names: "Mapping[str, str]", unknown: "type[Error]", load: "Callable[[str], type[Error]]"
    ) -> None:
        """Take class names by the text of their codes, the class for other codes, and how to load one by name."""
        super().__init__()
        self._names = names
        self._unknown = unknown
        self._load = load

    def __missing__(self, code: int | str) -> "type[Error]":
        """Find the class of a code that was not asked for before."""
        text = _text(code)
        name = None if text is None else self._names.get(text)
        found = self._unknown if name is None else self._load(name)
        if len(self) < _REMEMBERED:
            self[code] = found
        return found


def _text(code: object) -> str | None:
    """The code as the spec has it, the same for all that are equal as keys of a dictionary; ``None`` if it is none."""
    if isinstance(code, str):
        return str.__str__(code)  # an enum's own __str__ is its name
    try:
        return str(int(code)) if code == int(code) else None  # type: ignore[call-overload]
    except (TypeError, ValueError, OverflowError):  # no number, not finite, or more digits than Python turns into text
        return None

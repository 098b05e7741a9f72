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

    A code can be given as its text as well: ``classes["-3003"]``. One that is not in the table, or that means success,
    gives the table's class for unknown codes. Nothing raises.
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
        try:
            name = self._names.get(str(code))
        except ValueError:  # an integer of more digits than Python turns into text
            return self._unknown
        found = self._unknown if name is None else self._load(name)
        if len(self) < _REMEMBERED:
            self[code] = found
        return found

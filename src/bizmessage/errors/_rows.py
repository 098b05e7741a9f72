"""An error as JSON-ready values, and made again of them: how the errors of a group get through a JSON result.

The class is named as a pickle names it, so that only classes of the catalogue are made.
"""

from __future__ import annotations

from bizmessage.errors import BizMessageError
from bizmessage.errors._by_name import class_of, reference

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import Any

_IDS = ("request_id", "recipient_seq", "sender_grouping_key", "recipient_grouping_key", "http_status", "_fallback")
"""What is kept beside the arguments; the recipient's number is not."""


def row_of(error: BizMessageError) -> dict[str, object]:
    """The error as JSON-ready values; a class of the user's own counts as what it is a kind of."""
    named = next(name for cls in type(error).__mro__ if isinstance(name := reference(cls), tuple))
    known = {name: error.__dict__[name] for name in _IDS if name in error.__dict__}
    return {"class": list(named), "args": list(error.args), **known}


def error_of(row: dict[str, Any]) -> BizMessageError:
    """The error that such values are of. ``ValueError`` if they are of none."""
    try:
        provider, table, code, name = row["class"]
        cls = class_of((str(provider), table, code, str(name)))
        if not issubclass(cls, BizMessageError):
            raise TypeError(name)
        error: BizMessageError = cls(*row["args"])
    except (AttributeError, KeyError, ImportError, TypeError) as fault:
        raise ValueError("no error of the catalogue") from fault
    error.__dict__.update({name: row[name] for name in _IDS if name in row})
    return error

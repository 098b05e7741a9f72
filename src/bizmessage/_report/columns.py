"""Which column of a table says what, found by the names that the vendor gives to its fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bizmessage._catalogue.installed import providers, wire_of

ROLES = {
    "code": "delivery-code",
    "status": "message-status",
    "sms_status": "substitute-status",
    "sms_code": "substitute-code",
    "sms_wanted": "substitute-wanted",
    "template": "delivery-template",
    "sender": "delivery-sender",
    "time": "delivery-time",
    "number": "recipient-number",
}
"""What a column can say, and the field of the vendor's that says it."""

_SEVERAL = ("sms_status", "sms_code", "number")
"""Of these, all columns count: the first that has a value in a row, as the vendor's products call them differently."""


class ColumnsNotFound(ValueError):
    """A table has no column that says what became of a message, or not the one that the caller named."""


@dataclass(frozen=True)
class Columns:
    """The columns of a table by what they say; a role that no column has is left out."""

    of: Mapping[str, tuple[str, ...]]

    def all(self, role: str) -> tuple[str, ...]:
        """Every column of a role, the one that goes first being the first."""
        return self.of.get(role, ())

    def one(self, role: str) -> str | None:
        """The column of a role; ``None`` if there is none."""
        return next(iter(self.all(role)), None)

    @property
    def tells_of_substitutes(self) -> bool:
        """Whether anything is said of substitute SMS."""
        return bool(self.all("sms_status") or self.all("sms_code"))


def find_columns(names: Iterable[str], provider: str, named: Mapping[str, str | None]) -> Columns:
    """Find what the columns of a table say.

    ``names`` are those of the table. ``named`` are those that the caller gives for a role (``{"code": "result"}``);
    ``None`` says that there is none. The others are found by the vendor's spelling (``resultCode``), or by the same
    with underscores or in other capitals (``result_code``). Raises :class:`ColumnsNotFound` without a code and a
    status, or if the table lacks a column that is named; ``TypeError`` for a role that there is not.
    """
    names = tuple(names)
    for role in named:
        if role not in ROLES:
            raise TypeError(f"{role!r} is nothing that a column can say; there are {', '.join(ROLES)}")
    by_spelling = {_spelling(name): name for name in reversed(names)}
    wire = wire_of(provider)
    if not wire.key("delivery-code"):
        raise ColumnsNotFound(f"{wire.title_en} has no codes of deliveries")
    found: dict[str, tuple[str, ...]] = {}
    for role, field in ROLES.items():
        if role in named:
            columns = [name for name in (named[role],) if name is not None]
            _check(role, columns, names)
        else:
            columns = [by_spelling[_spelling(key)] for key in wire.keys(field) if _spelling(key) in by_spelling]
        if columns:
            found[role] = tuple(columns if role in _SEVERAL else columns[:1])
    if "code" not in found and "status" not in found:
        wanted = ", ".join(key for role in ("code", "status") for key in wire.keys(ROLES[role]))
        raise ColumnsNotFound(
            f"no column says what became of a message: {wire.title_en} calls them {wanted}. "
            f"The table has {', '.join(names) or 'none'}. Name yours: code=..., status=..."
        )
    return Columns(found)


def whose(names: Iterable[str], provider: str | None = None) -> str:
    """The provider, or else the one whose names of fields most columns have.

    Raises :class:`ColumnsNotFound` if no column has any of those.
    """
    if provider is not None:
        return provider
    spelled = {_spelling(name) for name in names}
    fitting = {name: _fitting(name, spelled) for name in providers()}
    best = max(fitting, key=lambda name: fitting[name])
    if not fitting[best]:
        raise ColumnsNotFound(f"no column is called as a provider calls its fields: say whose, {' or '.join(fitting)}")
    return best


def _fitting(provider: str, spelled: set[str]) -> int:
    keys = (wire_of(provider).keys(field) for field in ROLES.values())
    return sum(any(_spelling(key) in spelled for key in each) for each in keys)


def _check(role: str, columns: list[str], names: tuple[str, ...]) -> None:
    for column in columns:
        if column not in names:
            raise ColumnsNotFound(f"there is no column {column!r} for {role}; the table has {', '.join(names)}")


def _spelling(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()

"""What can be asked for to go wrong: the codes of every table and gateway, named as everywhere in this package."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple

from bizmessage._catalogue.entries import Entry
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._catalogue.looking_up import look_up
from bizmessage.advice import Fault
from bizmessage.errors import BizMessageError

API = "api"
DELIVERY = "delivery"


class Failure(NamedTuple):
    """A code that means a failure, or an error of the transport that has a code in the header."""

    provider: str
    table: str
    code: int | str
    name: str

    @property
    def path(self) -> str:
        """Where it stands in the catalogue: ``kakao/api/-3003``."""
        return f"{self.provider}/{self.table}/{self.code}"

    @property
    def is_delivery(self) -> bool:
        """Whether the message is accepted and fails later."""
        return self.table == DELIVERY

    def error(self, **values: int | str) -> BizMessageError:
        """The error itself, the placeholders in its text filled with values as far as it has them."""
        cls = error_class(self)
        if self.table not in (API, DELIVERY):
            return cls(code=self.code) if cls.code != self.code else cls()  # type: ignore[call-arg]
        known = {name: values.get(name, _example(name, kind)) for name, kind in cls.parameter_types.items()}
        return cls(**known)


def _example(name: str, kind: type[int | str]) -> int | str:
    """What a placeholder says where nothing was checked, because the failure was asked for."""
    if kind is int:
        return 1 if name.startswith("min") else 1000
    return name


@cache
def named(query: str) -> tuple[Failure, ...]:
    """The failures that a class, a code or a path names, one for each provider and table that has it."""
    found = [failure for entry in look_up(query) if (failure := _of_entry(entry, query.strip())) is not None]
    return tuple(dict.fromkeys(found))


@cache
def of_provider(query: str, provider: str) -> Failure | None:
    """The failure that a query names at a provider, that of the API first; ``None`` if there is none."""
    return next((failure for failure in named(query) if failure.provider == provider), None)


@cache
def of_code(provider: str, table: str, code: int | str) -> Failure | None:
    """The failure of a code in a table, in the type that the table has; ``None`` if the code means none."""
    path = f"{provider}/{table}/{code}"
    return next((failure for failure in named(path) if failure.path == path), None)


@cache
def of_transport(provider: str, code: int) -> Failure | None:
    """The failure of a code that a gateway or a broken server puts into the header; ``None`` if it is none."""
    name = wire_of(provider).transport_error(code)
    if name is None:
        return None
    cls: type[BizMessageError] = getattr(import_module(f"bizmessage.{provider}"), name)
    return Failure(provider, cls.table or "-", code, name)


@cache
def listed() -> tuple[tuple[Failure, Entry], ...]:
    """Every failure with what the catalogue says of it, in the catalogue's order."""
    from bizmessage._catalogue.beside import everything

    found = ((_of_entry(entry, ""), entry) for entry in everything())
    return tuple((failure, entry) for failure, entry in found if failure is not None)


def searched(words: str) -> list[tuple[Failure, Entry]]:
    """The failures that have all of these words in their code, name or texts, those that they name first."""
    first = dict.fromkeys(named(words)) if words.strip() else {}
    wanted = words.casefold().split()
    found = {failure: entry for failure, entry in listed() if all(word in _text_of(entry) for word in wanted)}
    entries = dict(listed())
    ordered = [failure for failure in first if failure in entries] + [each for each in found if each not in first]
    return [(failure, entries[failure]) for failure in ordered]


@cache
def _text_of(entry: Entry) -> str:
    texts = (entry.path, entry.name, entry.summary, entry.title("ko"), entry.description, entry.message, entry.category)
    return " ".join(texts).casefold()


def error_class(failure: Failure) -> type[BizMessageError]:
    """The exception class of a failure."""
    cls: type[BizMessageError] = getattr(import_module(f"bizmessage.{failure.provider}"), failure.name)
    return cls


def _of_entry(entry: Entry, query: str) -> Failure | None:
    if entry.provider not in providers() or "." in entry.name or entry.advice.fault == Fault.NONE:
        return None
    cls = getattr(import_module(f"bizmessage.{entry.provider}"), entry.name, None)
    if not isinstance(cls, type) or not issubclass(cls, BizMessageError):
        return None
    if cls.code is not None:
        return Failure(entry.provider, entry.table, cls.code, entry.name)
    # What a gateway says without a class of its own for it is named by the code alone.
    return of_transport(entry.provider, int(query)) if query.isascii() and query.isdigit() else None

"""The classes that have no code of their own: what they catch, for who meets their names in code or logs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from bizmessage import categories, errors
from bizmessage._catalogue.beside import everything
from bizmessage._catalogue.entries import Entry, entries
from bizmessage._catalogue.installed import providers
from bizmessage.errors import BizMessageError, transport

_SHOWN = 10


@dataclass(frozen=True)
class Kind(Entry):
    """A class that catches others: there is nothing to be done about it, but about what it caught."""

    caught: tuple[Entry, ...] = ()

    @property
    def heading(self) -> str:
        """Whose it is, and its name; the name alone across providers."""
        return self.name if self.provider == "-" else self.path

    def explain(self, language: str) -> str:
        """What it is about, and which codes it catches."""
        lines = [self.heading, self.title(language)]
        if self.caught:
            label = "이 클래스로 잡히는 코드" if language == "ko" else "Catches"
            more = f", ... ({len(self.caught)})" if len(self.caught) > _SHOWN else ""
            lines.append(f"{label}: {', '.join(each.heading for each in self.caught[:_SHOWN])}{more}")
        return "\n".join(lines)


def class_named(query: str) -> list[Entry]:
    """The classes of a name, of providers and across them, that are none of a code, a gateway or a status."""
    wanted = query.strip().rpartition(".")[2].casefold()
    return [kind for kind in _kinds() if kind.name.casefold() == wanted]


@cache
def _kinds() -> tuple[Kind, ...]:
    known = {(entry.provider, entry.name) for entry in everything()}
    found = {error.__name__: error for error in _classes() if (error.provider or "-", error.__name__) not in known}
    return tuple(_kind(error) for error in found.values())


def _classes() -> Iterator[type[BizMessageError]]:
    modules = [errors, transport, categories, import_module("bizmessage.errors.groups")]
    for module in (*modules, *(import_module(f"bizmessage.{name}") for name in providers())):
        for name in getattr(module, "__all__", vars(module)):
            error = getattr(module, name)
            if isinstance(error, type) and issubclass(error, BizMessageError):
                yield error


def _kind(error: type[BizMessageError]) -> Kind:
    english, _, korean = (error.__doc__ or "").partition("\n\n")
    korean = korean.strip() if not korean.isascii() else ""
    return Kind(
        provider=error.provider or "-",
        table=error.table or "-",
        code="",
        name=error.__name__,
        category=error.category or "",
        summary=" ".join(english.split()),
        description=korean,
        message="",
        advice=error._advice(),
        caught=tuple(entry for entry in entries() if issubclass(_class_of(entry), error)),
    )


@cache
def _class_of(entry: Entry) -> type[object]:
    """The class of a code; ``object`` for one that means success."""
    found: type[object] = getattr(import_module(f"bizmessage.{entry.provider}"), entry.name, object)
    return found

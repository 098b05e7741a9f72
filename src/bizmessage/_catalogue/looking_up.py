"""Look up what is named exactly: by code, path, class, enum member or the word of a status."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from bizmessage._catalogue.beside import everything, transport_entry
from bizmessage._catalogue.entries import Entry


def look_up(query: str) -> list[Entry]:
    """What a query names.

    A code of any table or gateway, a class (``TemplateNotFound``), an enum member with or without its enum, a path
    (``kakao/api/-3003``), the word of a status. Of a name with dots, those that the names before the last agree with.
    """
    return with_code(query) or _with_name(query.strip())


def with_code(query: str) -> list[Entry]:
    """What has a code, of a table or a gateway, or a path."""
    wanted = query.strip().replace("\N{MINUS SIGN}", "-")
    found = _codes().get(wanted.casefold(), [])
    if not found and wanted.isascii() and wanted.isdigit():
        return list(transport_entry(int(wanted)))
    # Words are written in either case; of two that differ in nothing else, the one that was typed is meant.
    return [entry for entry in found if wanted in (entry.code, entry.path)] or found


@cache
def _codes() -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in everything():
        for key in {entry.code.casefold(), entry.path.casefold()} - {""}:
            found.setdefault(key, []).append(entry)
    return found


def _with_name(wanted: str) -> list[Entry]:
    before, _, last = wanted.rpartition(".")
    named = _names().get(plain(last), [])
    most = max((_agreement(entry, before) for entry in named), default=0)
    return [entry for entry in named if _agreement(entry, before) == most]


@cache
def _names() -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in everything():
        for key in dict.fromkeys(_spellings(entry)):
            found.setdefault(key, []).append(entry)
    return found


def _spellings(entry: Entry) -> Iterator[str]:
    """What an entry may be called, plainly: an error of the transport also as it is across providers."""
    yield plain(entry.name)
    yield from map(plain, entry.name.split("."))
    if not entry.category:
        yield plain(entry.name).removeprefix(plain(entry.provider))


def _agreement(entry: Entry, before: str) -> int:
    """How much of where an entry stands is in what was written before its name."""
    said = plain(before)
    places = (entry.provider, entry.table, *entry.name.split(".")[:-1])
    return sum(plain(place) in said for place in places)


def plain(text: str) -> str:
    """A name without what people leave out or add when they type it: its letters and digits, in one case."""
    return "".join(character for character in text.casefold() if character.isalnum())

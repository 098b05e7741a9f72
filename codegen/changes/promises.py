"""What an edition promises to users: public names, bases, codes, parameters; and which promises another one breaks.

They are those of :mod:`codegen.model`, so that what is generated and what is promised are decided in one place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.changes.bumps import Bump
from codegen.changes.editions import Edition
from codegen.exports import exports
from codegen.model import Catalogue, Code, Provider, Table, category_error
from codegen.naming import member_name

_SEPARATORS = re.compile(r"[\s,;]+")

Aliases = Mapping[str, Mapping[str, str]]
"""By provider, the class that an old name stays an alias of."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A promise that is not kept, or a new one: the dotted name, and in a few words what is the matter with it."""

    name: str
    what: str
    bump: Bump

    @property
    def last(self) -> str:
        """The name without its package."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class _Promise:
    """What a name stands for, by the aspect: its bases, its code. Nothing, if there is only the name to promise."""

    aspects: Mapping[str, str]


def breaches(old: Catalogue, new: Catalogue, aliases: Aliases) -> list[Breach]:
    """Every promise that was broken or added, by name; an old name that stays as an alias is kept."""
    before, after = dict(_promises(old)), dict(_promises(new))
    kept = {
        f"bizmessage.{provider}.{alias}": f"bizmessage.{provider}.{name}"
        for provider, names in aliases.items()
        for alias, name in names.items()
    }
    standing = after | {alias: after[name] for alias, name in kept.items() if name in after}
    found: list[Breach] = []
    for name, promise in before.items():
        now = standing.get(name)  # an alias is what it stands for
        found += _changed(name, promise, now) if now else [Breach(name, "is gone", Bump.MAJOR)]
    found += [Breach(name, "is new", Bump.MINOR) for name in {**after, **kept} if name not in before]
    return sorted(found, key=lambda breach: (-breach.bump, breach.name))


def aliases_of(edition: Edition) -> Aliases:
    """The old names in the column ``aliases``, enum members included."""
    found: dict[str, dict[str, str]] = {}
    enums = {(row["provider"], row["table"]): row.cells.get("enum", "") for row in edition.sheets.get("tables.csv", ())}
    for file in edition.tables:
        provider, _, table = file.removesuffix(".csv").partition("/")
        names = found.setdefault(provider, {})
        for row in edition.sheets[file]:
            for alias in filter(None, _SEPARATORS.split(row.cells.get("aliases", ""))):
                names[alias] = row["name"]
                enum = enums.get((provider, table), "")
                names[f"{enum}.{member_name(alias)}"] = f"{enum}.{member_name(row['name'])}"
    return found


def _changed(name: str, old: _Promise, new: _Promise) -> Iterator[Breach]:
    for aspect, was in old.aspects.items():
        now = new.aspects.get(aspect, "")
        if was != now and not (aspect == "parameters" and not was):
            yield Breach(name, f"{aspect}: {was or 'none'} -> {now or 'none'}", Bump.MAJOR)


def _promises(catalogue: Catalogue) -> Iterator[tuple[str, _Promise]]:
    """Every public name that follows from a spec. Of two classes with one name the last counts, as in Python."""
    for category in catalogue.categories:
        yield f"bizmessage.categories.{category.error}", _Promise({})
    for vocabulary in catalogue.vocabularies:
        for term in vocabulary.terms:
            yield f"bizmessage.advice.{vocabulary.enum}.{term.member}", _Promise({"value": term.value})
    for provider in catalogue.providers:
        for export in exports(provider):
            yield from ((f"{provider.package}.{name}", _Promise({})) for name in export.names)
        for table in provider.tables:
            yield from _table(provider, table)
        for words in provider.wire.vocabularies:
            for word in words.words:
                yield f"{provider.package}.{words.enum}.{word.name}", _Promise({"value": word.word})


def _table(provider: Provider, table: Table) -> Iterator[tuple[str, _Promise]]:
    for code in table.codes:
        yield f"{provider.package}.{table.enum}.{code.member}", _Promise({"value": f"{table.code_type} {code.text}"})
    for code in table.failures:
        yield f"{provider.package}.{code.name}", _Promise(_class(provider, table, code))


def _class(provider: Provider, table: Table, code: Code) -> dict[str, str]:
    bases = (table.error, category_error(provider.name, code.category.error), *code.own_bases)
    return {
        "bases": ", ".join(bases),
        "code": f"{table.code_type} {code.text}",
        "parameters": " ".join(f"{param.name}:{param.type}" for param in code.params),
    }

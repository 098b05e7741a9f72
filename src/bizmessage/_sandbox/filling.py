"""Answers out of templates: a text that begins with ``$`` is filled in, ``["$each", {...}]`` once for every row."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from bizmessage._sandbox.paths import at

EACH = "$each"

_CONSTANTS = ("true", "false", "[]", "{}")
"""What is JSON behind the last bar; anything else is text."""


class Scope(Protocol):
    """What an answer is filled with."""

    def value(self, name: str) -> object:
        """The value of a name that stands alone; ``None`` if there is none."""
        ...

    def root(self, name: str) -> object:
        """What the keys behind a name are looked for in; ``None`` if there is nothing."""
        ...

    def rows(self) -> Iterable[Scope]:
        """What the rows of the answer are filled with."""
        ...


Filler = Callable[[Scope], object]
"""Makes the value that a template describes."""


def compiled(template: object) -> Filler:
    """What fills a template in, made once for many answers."""
    if isinstance(template, str) and template.startswith("$"):
        return _choice(template)
    if isinstance(template, list) and template[:1] == [EACH]:
        each = compiled(template[1])
        return lambda scope: [each(row) for row in scope.rows()]
    if isinstance(template, Sequence) and not isinstance(template, str):
        items = [compiled(item) for item in template]
        return lambda scope: [item(scope) for item in items]
    if isinstance(template, Mapping):
        fields = [(key, compiled(value)) for key, value in template.items()]
        return lambda scope: {key: field(scope) for key, field in fields}
    return lambda _: template


def _choice(text: str) -> Filler:
    """The first of the names between bars that has a value, or what stands behind the last bar without a ``$``."""
    names = text.split("|")
    last = None if names[-1].startswith("$") else names.pop()
    found = [_name(name.removeprefix("$")) for name in names]
    if len(found) == 1 and last is None:
        return found[0]

    def choose(scope: Scope) -> object:
        values = (each(scope) for each in found)
        value = next((value for value in values if value is not None), None)
        return _constant(last) if value is None else value

    return choose


def _name(name: str) -> Filler:
    root, *keys = name.split(".")
    if not keys:
        return lambda scope: scope.value(root)
    return lambda scope: at(scope.root(root), keys)


def _constant(text: str | None) -> object:
    if text is None:
        return None
    return json.loads(text) if text in _CONSTANTS else text  # of its own for every answer

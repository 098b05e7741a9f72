"""What a sandbox has to know of a provider's API: its endpoints, what they check, what they answer.

A provider's generated ``sandbox`` module has it, as ``endpoints.csv``, ``checks.csv``, ``answers/*.json``,
``objects.json`` and ``samples.json`` below ``spec/<provider>/`` say; ``spec/README.md`` documents their words. The
sandbox goes by it, so that no provider, path or field is named in its code. Nothing else loads this module.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Endpoint(NamedTuple):
    """A documented path of the API and what it does."""

    method: str
    """``"POST"``, in capitals."""

    path: str
    """The path with its names in braces: ``"/toys/v1/keys/{appkey}/messages"``."""

    operation: str
    """What it does, a word of ``spec/README.md``: ``"send"``, ``"list"``, ``"look-up"``, ``"create"``."""

    answer: str
    """The key of its success in :attr:`Sandbox.answers`."""

    kinds: tuple[str, ...] = ()
    """The kinds of messages that it sends or sees, or the collection of the objects that it is about."""

    recipients: str = ""
    """Where the recipients stand in the body of a ``send``: dotted keys, ``"."`` if the body is about one."""

    content: str = ""
    """What the body is: ``"json"``, ``"multipart"``, or nothing."""

    change: str = ""
    """The name of what it sets in the stored object: one of the collection's ``changes`` in :attr:`Sandbox.objects`."""

    idempotent: bool = False
    """Whether it takes the header that keeps a request from being carried out twice."""


class Check(NamedTuple):
    """Something that the API refuses."""

    operation: str
    """The operation of the endpoints that check it."""

    where: str
    """``"header"``, ``"path"``, ``"query"`` or ``"body"``."""

    field: str
    """The field: dotted keys, with ``[]`` behind the key of a list, each of whose rows is checked."""

    rule: str
    """A word of ``spec/README.md``: ``"required"``, ``"max-length"``, ``"exists"``."""

    code: int | str
    """The code of the provider's API table that the refusal has, in the type that its JSON has."""

    kinds: tuple[str, ...] = ()
    """The kinds that are checked; empty for all that the operation has."""

    value: str = ""
    """What the rule needs to know, limits filled in: ``"1000"``, ``"%Y-%m-%d %H:%M"``, words joined by blanks."""

    when: str = ""
    """The condition: ``"isAd=true"``, ``"type=WL AL"`` for one of two words, ``"image"`` for a field that is there,
    ``"!image"`` for one that is not, ``"/raw-messages"`` for endpoints whose path ends so, several
    joined by ``" & "``, or nothing."""


class Sandbox:
    """Everything that the sandbox has of one provider."""

    def __init__(
        self,
        provider: str,
        *,
        endpoints: Sequence[Endpoint],
        checks: Sequence[Check] = (),
        answers: Mapping[str, object],
        objects: Mapping[str, Mapping[str, object]],
        samples: Mapping[str, Sequence[Mapping[str, object]]],
        settings: Mapping[str, Sequence[str]],
    ) -> None:
        """Take what the spec says of a provider.

        ``answers`` are the bodies of documented successes without their header, by name; ``objects`` says of each
        collection of stored objects what the ``key`` of one is, has a ``new`` one as a template, and may have what
        else it goes by (``also``), query parameters that are called otherwise than their field (``filters``) and what
        endpoints set in it (``changes``); ``samples`` are the objects that a sandbox starts with, by collection;
        ``settings`` are rows of ``wire.csv`` that the sandbox alone needs, by part and name:
        ``{"http secret-header": ["X-Key"]}``.
        """
        self.provider = provider
        self.endpoints = tuple(endpoints)
        self.checks = tuple(checks)
        self.answers = answers
        self.objects = objects
        self.samples = samples
        self._settings = settings

    def settings(self, part: str, name: str) -> tuple[str, ...]:
        """Every value of a setting, the usual one first; empty if the provider has none."""
        return tuple(self._settings.get(f"{part} {name}", ()))

    def setting(self, part: str, name: str) -> str:
        """The usual value of a setting; empty if the provider has none."""
        return next(iter(self.settings(part, name)), "")

    def settings_of(self, part: str) -> dict[str, tuple[str, ...]]:
        """The values of every name of a part: the query parameters that a list is filtered by, for example."""
        found = (key.partition(" ") for key in self._settings)
        return {name: self.settings(part, name) for its, _, name in found if its == part}

"""Find result codes in bytes: where a field or a fingerprint says that there is one, and whose code it is.

No provider is known here: the words, the keys and the codes come in as data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from bizmessage._catalogue.entries import Entry

_QUOTE = rb"""(?:\\?["'])?"""
_SPACE = rb"[ \t\r\f\v]{0,4}"  # no line feed: a match never leaves its line
_AROUND = len(b"""\\"    :    \\"code\\"?""") - len(b"code")
"""The most bytes that a match has beside its key and its code, with the one that must not go on with the code."""


@dataclass(frozen=True)
class Vocabulary:
    """By what a provider's codes are known in a log.

    ``words``, in lower case, are what a line says that speaks of the provider: its name, hosts, paths. ``keys`` are the
    fields that its codes stand in, as the API spells them (``someCode`` or ``some_code``).
    """

    provider: str
    words: tuple[bytes, ...]
    keys: tuple[str, ...]


class Meaning:
    """What a code stands for; one object for each meaning, so that what is made of it can be kept."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self.is_clear = len({entry.provider for entry in entries}) == 1
        self._narrowed: dict[frozenset[str], Meaning] = {}

    def among(self, providers: frozenset[str]) -> Meaning:
        """What is left if only these providers are meant; all of it if nothing were left."""
        if providers not in self._narrowed:
            left = tuple(entry for entry in self.entries if entry.provider in providers)
            self._narrowed[providers] = Meaning(left) if left else self
        return self._narrowed[providers]


class Spot(NamedTuple):
    """A code that was found: ``end`` is behind it in the block, ``position`` in its line, both in bytes."""

    end: int
    line: int
    position: int
    meaning: Meaning


@dataclass(frozen=True)
class Block:
    """Bytes to search: whole lines, of which the first may be the rest of one that began in earlier blocks.

    What begins before ``start`` was searched before, and is here for what stands behind it. A match that ends after
    ``stop`` is for the next block. ``line`` and ``position`` are where the block begins, ``named`` whom the earlier
    blocks of the first line named.
    """

    data: bytes
    start: int
    stop: int
    line: int
    position: int
    named: frozenset[str]


class _Anchor(NamedTuple):
    """What stands before a code: its expression in lower case, how it is spelt, and a piece of every spelling."""

    expression: bytes
    spellings: tuple[bytes, ...]
    piece: bytes


class Spotter:
    """Finds the codes of ``entries``.

    A code, of letters, digits, ``-`` and ``_``, counts as a whole: after it stands none of these, and after one in a
    field no full stop. It stands behind a provider's key, then ``:`` or ``=``, with and without quotes, also escaped
    ones; or behind ``provider/table/``. Keys are found in any case, with underscores and without, also at the end of a
    longer key; one of a single word only alone, for every other key may end in it.

    With ``provider``, only its codes are found behind keys, whatever the line says. Else, of a code that several
    providers have, those that the line names are meant, or all if it names none of them.
    """

    def __init__(
        self, vocabularies: Sequence[Vocabulary], entries: Iterable[Entry], provider: str | None = None
    ) -> None:
        entries = tuple(entries)
        self._words = [(vocabulary.provider, vocabulary.words) for vocabulary in vocabularies]
        self._by_key = _by_key(vocabularies, [entry for entry in entries if provider in (None, entry.provider)])
        self._by_path = {entry.path.encode(): Meaning((entry,)) for entry in entries}
        keys = {key: None for vocabulary in vocabularies for key in vocabulary.keys}
        folders = {(entry.provider, entry.table): None for entry in entries}
        self._anchors: dict[bytes, list[_Anchor]] = {}
        for anchor in (*map(_key, keys), *(_folder(*folder) for folder in folders)):
            self._anchors.setdefault(anchor.piece, []).append(anchor)
        self._value = _value({entry.code for entry in entries})
        self._compiled = lru_cache(maxsize=64)(self._compile)
        anchors = (anchor for anchors in self._anchors.values() for anchor in anchors)
        longest = max((len(spelling) for anchor in anchors for spelling in anchor.spellings), default=0)
        word = max((len(word) for _, words in self._words for word in words), default=0)
        code = max((len(entry.code) for entry in entries), default=0)
        self.reach = max(longest + code + _AROUND, word)
        """How many bytes after a border have to be there to know all that begins before it."""

    def named(self, lower: bytes) -> frozenset[str]:
        """The providers that a text, in lower case, speaks of."""
        found = []
        for provider, words in self._words:
            for word in words:
                if word in lower:
                    found.append(provider)
                    break
        return frozenset(found)

    def spots(self, block: Block) -> tuple[list[Spot], int]:
        """The codes in a block, and where it ends: at ``stop``, or before the match that goes on after it."""
        data = block.data
        lower = data.lower()
        present = tuple(self._present(lower))
        if not present:
            return [], block.stop
        spots: list[Spot] = []
        lines = _Lines(self, block, lower)
        for match in self._compiled(present).finditer(lower, block.start):
            if match.lastindex == _IN_PATH:
                start, end = match.span(_IN_PATH)
                meaning = self._by_path.get(data[match.start() : end])  # paths and codes count in their own case only
            else:
                start, end = match.span(_IN_FIELD)
                meaning = self._by_key[match[0]].get(data[start:end])
                end = match.end(_QUOTE_BEHIND)
            if end > block.stop:
                return spots, match.start()
            if meaning is not None:
                lines.move_to(end)
                if not meaning.is_clear:
                    meaning = meaning.among(lines.named())
                spots.append(Spot(end, lines.number, end - lines.start, meaning))
        return spots, block.stop

    def _present(self, lower: bytes) -> Iterator[bytes]:
        """The expressions of what a block has at all: an expression for one literal is many times faster than others.

        Many keys share a piece, as all tables of a name do, and most pieces are not there.
        """
        for piece, anchors in self._anchors.items():
            if piece in lower:
                for anchor in anchors:
                    if any(spelling in lower for spelling in anchor.spellings):
                        yield anchor.expression

    def _compile(self, anchors: tuple[bytes, ...]) -> re.Pattern[bytes]:
        return re.compile(b"(?:%b)%b" % (b"|".join(anchors), self._value))


class _Lines:
    """Follows the matches from line to line: each line is looked for, and searched for words, once."""

    def __init__(self, spotter: Spotter, block: Block, lower: bytes) -> None:
        self.number = block.line
        self.start = -block.position
        """Where the line begins in the block; less than 0 if it began before."""
        self._spotter = spotter
        self._lower = lower
        self._end = self._line_end(0)
        self._before = block.named
        self._named: frozenset[str] | None = None

    def move_to(self, position: int) -> None:
        """Make the line that a position, behind a code, is in the current one."""
        if position > self._end:
            start = self._lower.rfind(b"\n", self._end, position) + 1
            self.number += self._lower.count(b"\n", self._end, start)
            self.start = start
            self._end = self._line_end(start)
            self._before = frozenset()
            self._named = None

    def named(self) -> frozenset[str]:
        """The providers that the current line names."""
        if self._named is None:
            self._named = self._spotter.named(self._lower[max(self.start, 0) : self._end]) or self._before
        return self._named

    def _line_end(self, start: int) -> int:
        """Where the line feed is, or would be."""
        end = self._lower.find(b"\n", start)
        return len(self._lower) if end < 0 else end


_IN_PATH, _IN_FIELD, _QUOTE_BEHIND = 1, 2, 3
"""The groups of an expression: the code, behind a path or a key, and the quote that closes behind it."""


def _value(codes: set[str]) -> bytes:
    """What follows an anchor: the code, and what makes it one.

    It is looked at and not consumed, for a value that is no code may be the next key.
    """
    code = rb"(%b)(?![a-z0-9_-])" % _any_of({code.lower() for code in codes}).encode()
    in_path = rb"(?<=/)(?=%b)" % code
    in_field = rb"(?<!/)(?=%b%b[:=]%b%b%b(?!\.)(%b))" % (_QUOTE, _SPACE, _SPACE, _QUOTE, code, _QUOTE)
    return b"(?:%b|%b)" % (in_path, in_field)


def _any_of(words: set[str]) -> str:
    """The expression for these words, by their letters: what many words share is tried once, not for each of them.

    ``10``, ``20`` and ``105`` make ``(?:10(?:5)?|20)``; no word at all makes what never matches.
    """
    heads: dict[str, set[str]] = {}
    for word in words - {""}:
        heads.setdefault(word[0], set()).add(word[1:])
    ways = "|".join(re.escape(head) + _any_of(rest) for head, rest in sorted(heads.items()))
    if not ways:
        return "" if words else "(?!)"
    return f"(?:{ways})?" if "" in words else f"(?:{ways})" if len(heads) > 1 else ways


def _by_key(vocabularies: Iterable[Vocabulary], entries: Sequence[Entry]) -> dict[bytes, dict[bytes, Meaning]]:
    """The meaning of each code behind each spelling of a key."""
    providers: dict[bytes, set[str]] = {}
    for vocabulary in vocabularies:
        for key in vocabulary.keys:
            for spelling in _spellings(key):
                providers.setdefault(spelling, set()).add(vocabulary.provider)
    return {
        spelling: _by_code(entry for entry in entries if entry.provider in those)
        for spelling, those in providers.items()
    }


def _by_code(entries: Iterable[Entry]) -> dict[bytes, Meaning]:
    found: dict[bytes, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.code.encode(), []).append(entry)
    return {code: Meaning(tuple(those)) for code, those in found.items()}


def _key(key: str) -> _Anchor:
    humps = _humps(key)
    expression = b"_?".join(re.escape(hump.encode()) for hump in humps)
    if len(humps) == 1:
        expression += rb"(?<![a-z0-9_]%b)" % expression
    return _Anchor(expression, _spellings(key), max(humps, key=len).encode())


def _spellings(key: str) -> tuple[bytes, ...]:
    """A key in lower case, with each of its underscores and without."""
    first, *others = _humps(key)
    return tuple(
        (first + "".join(between + hump for between, hump in zip(underscores, others, strict=True))).encode()
        for underscores in product(("", "_"), repeat=len(others))
    )


def _humps(key: str) -> list[str]:
    """The words of ``someCode``, ``some_code`` or ``SOMECode``, in lower case."""
    return [hump.lower() for hump in re.split(r"_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", key) if hump]


def _folder(provider: str, table: str) -> _Anchor:
    """``provider/table/``, not at the end of a longer word."""
    folder = f"{provider}/{table}/".lower().encode()
    # The look back stands behind: an expression that begins with a literal is found many times faster.
    return _Anchor(rb"%b(?<!\w%b)" % (re.escape(folder), re.escape(folder)), (folder,), f"/{table}/".lower().encode())

"""Put the name and the advice beside the result codes in a log, and leave every other byte as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, Protocol

from bizmessage._catalogue.entries import Entry, entries
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._catalogue.wire import Wire
from bizmessage._cli.spotting import Block, Meaning, Spot, Spotter, Vocabulary
from bizmessage.advice import TITLES

CHUNK = 256 * 1024
"""The most bytes that are read at a time."""

WINDOW = 1024 * 1024
"""A longer line, in bytes, is read in parts of this size, so that one that never ends takes no more memory."""


def _vocabulary() -> list[Vocabulary]:
    """By what each provider's codes are known in a log."""
    wires = [wire_of(name) for name in providers()]
    found = [
        Vocabulary(wire.provider, _words(wire), _keys(wire, "header-code", "recipient-code", "delivery-code"))
        for wire in wires
    ]
    # The codes of a substitute are of a table that is not in the catalogue. The longest key decides, so they have to be
    # known to be left alone.
    others = [key for wire in wires for key in _keys(wire, "substitute-code")]
    return [*found, Vocabulary("", (), tuple(dict.fromkeys(others)))]


def _words(wire: Wire) -> tuple[bytes, ...]:
    """What a line says, in lower case, that speaks of a provider."""
    return tuple(word.lower().encode() for word in (wire.provider, *sorted(wire.hosts), *wire.names))


def _keys(wire: Wire, *fields: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for field in fields for key in wire.keys(field)))


class Source(Protocol):
    """What a log is read from: ``io.BufferedReader``, ``io.BytesIO``."""

    def read1(self, size: int, /) -> bytes:
        """What is there, up to a size; nothing at the end. It waits only if nothing is there yet."""
        ...


class Target(Protocol):
    """What is written to."""

    def write(self, data: bytes, /) -> object:
        """Take all of it."""
        ...

    def flush(self) -> object:
        """Hand on what was taken."""
        ...


def copy(source: Source, target: Target, annotator: Annotator) -> None:
    """Annotate a log as it comes in, to its end."""
    # A read takes what is there. So a line that comes alone is handed on at once, and a thousand that came meanwhile
    # are handed on together.
    while chunk := source.read1(CHUNK):
        if written := annotator.feed(chunk):
            target.write(written)
            target.flush()
    target.write(annotator.finish())
    target.flush()


def annotate(text: bytes, language: str, provider: str | None = None) -> bytes:
    """A text with the name and the advice behind each code that it has; success and unknown codes stay bare.

    Of a code that several tables have, those of ``provider`` are taken, or of the provider that the line speaks of, or
    all, clearly told apart.
    """
    annotator = Annotator(language, provider)
    return annotator.feed(text) + annotator.finish()


class Annotator:
    """Annotates a log as it comes in; or writes, ``as_json``, a line for each code instead."""

    def __init__(self, language: str, provider: str | None = None, *, as_json: bool = False) -> None:
        self._pieces = Pieces(_spotter(provider))
        self._language = language
        self._as_json = as_json
        self._kept: dict[Meaning, list[bytes]] = {}

    def feed(self, chunk: bytes) -> bytes:
        """What is to be written after the next bytes of the log: all lines that are complete with them."""
        return b"".join(part for piece in self._pieces.feed(chunk) for part in self._written(piece))

    def finish(self) -> bytes:
        """What is to be written at the end: a last line that has no end."""
        return b"".join(part for piece in self._pieces.finish() for part in self._written(piece))

    def _written(self, piece: Piece) -> Iterator[bytes]:
        return self._findings(piece) if self._as_json else self._annotated(piece)

    def _annotated(self, piece: Piece) -> Iterator[bytes]:
        written = piece.start
        for spot in piece.spots:
            yield piece.data[written : spot.end]
            yield from self._texts(spot.meaning)
            written = spot.end
        yield piece.data[written : piece.stop]

    def _findings(self, piece: Piece) -> Iterator[bytes]:
        for spot in piece.spots:
            for text in self._texts(spot.meaning):
                yield b'{"line": %d, "position": %d, %b' % (spot.line, spot.position, text)

    def _texts(self, meaning: Meaning) -> list[bytes]:
        """What is written of a meaning. It is the same each time, and a log has few."""
        if meaning not in self._kept:
            if self._as_json:
                self._kept[meaning] = [_json(entry) for entry in meaning.entries]
            else:
                notes = " | ".join(_note(entry, self._language) for entry in meaning.entries)
                self._kept[meaning] = [f" [{notes}]".encode()]
        return self._kept[meaning]


class Piece(NamedTuple):
    """The bytes of ``data`` from ``start`` to ``stop``, and the codes in them."""

    data: bytes
    start: int
    stop: int
    spots: list[Spot]


class Pieces:
    """Cuts what comes in into whole lines, a line that is too long into parts, and finds the codes in them.

    A line that has more than ``window`` bytes to come, and a little that the spotter needs to see of what follows, is
    cut there. A code in such a part belongs to the provider that this part names, or if it names none, the last part
    before it that did. Where a line is cut hangs on the line alone, not on the chunks in which it comes.
    """

    def __init__(self, spotter: Spotter, window: int = WINDOW) -> None:
        self._spotter = spotter
        self._window = max(window, spotter.reach)  # or a match would have no room in a part
        self._line = 1
        self._begin_line(b"")

    def feed(self, chunk: bytes) -> Iterator[Piece]:
        """The pieces that are complete with the next bytes, whatever their number."""
        for start in range(0, len(chunk), self._window):
            yield from self._feed(chunk[start : start + self._window])

    def finish(self) -> Iterator[Piece]:
        """What is left, at the end."""
        if self._pending:
            yield self._whole(bytes(self._pending))
            self._begin_line(b"")

    def _feed(self, chunk: bytes) -> Iterator[Piece]:
        # Only what is new is searched for line feeds, or a line in many chunks would be searched over and over.
        first = chunk.find(b"\n") + 1
        self._pending += chunk[:first] if first else chunk
        while len(self._pending) - self._start > self._window + self._spotter.reach:
            yield self._part()
        if first:
            last = chunk.rfind(b"\n") + 1
            data = bytes(self._pending) + chunk[first:last]
            yield self._whole(data)
            self._line += data.count(b"\n")
            self._begin_line(chunk[last:])

    def _begin_line(self, begun: bytes) -> None:
        self._pending = bytearray(begun)
        """Of the line that has no end yet, what is not written, after one byte that is: a code may hang on it."""
        self._start = 0
        self._position = 0
        self._named: frozenset[str] = frozenset()

    def _whole(self, data: bytes) -> Piece:
        spots, stop = self._spotter.spots(self._block(data, len(data)))
        return Piece(data, self._start, stop, spots)

    def _part(self) -> Piece:
        stop = self._start + self._window
        data = bytes(self._pending[: stop + self._spotter.reach])
        self._named = self._spotter.named(data.lower()) or self._named
        spots, cut = self._spotter.spots(self._block(data, stop))
        piece = Piece(data, self._start, cut, spots)
        del self._pending[: cut - 1]
        self._position += cut - 1
        self._start = 1
        return piece

    def _block(self, data: bytes, stop: int) -> Block:
        return Block(data, self._start, stop, self._line, self._position, self._named)


def _note(entry: Entry, language: str) -> str:
    retry = TITLES["retry"][entry.advice.retry][language].split(",")[0]
    remedy = entry.advice.remedy_ko if language == "ko" else entry.advice.remedy
    label = "재전송" if language == "ko" else "again"
    return f"{entry.provider}/{entry.table} {entry.name}: {remedy} ({label}: {retry})"


def _json(entry: Entry) -> bytes:
    """The line about an entry, without its beginning: where it was found comes first."""
    return json.dumps(entry.as_dict(), ensure_ascii=False).removeprefix("{").encode() + b"\n"


@cache
def _spotter(provider: str | None) -> Spotter:
    return Spotter(_vocabulary(), (entry for entry in entries() if entry.advice.fault != "none"), provider)

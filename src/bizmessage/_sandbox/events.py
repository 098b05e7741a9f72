"""Tells those who watch that something changed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import NamedTuple

_MOST_WAITING = 1000
"""How many changes are kept for somebody who does not read them; then the oldest is forgotten."""


class Event(NamedTuple):
    """A change: ``message``, ``request``, ``delivery``, ``webhook``, ``rules`` or ``cleared``, and what it is about."""

    kind: str
    id: int


class Events:
    """Hands changes on to everybody who watches, in the thread of the event loop."""

    def __init__(self) -> None:
        """Begin with nobody watching."""
        self._watching: set[asyncio.Queue[Event | None]] = set()

    @property
    def watched(self) -> bool:
        """Whether anybody would notice."""
        return bool(self._watching)

    def publish(self, kind: str, number: int = 0) -> None:
        """Tell of a change."""
        for queue in self._watching:
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(Event(kind, number))

    def end(self) -> None:
        """Let everybody go who watches."""
        for queue in self._watching:
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(None)

    async def watch_kinds(self, pause: float) -> AsyncIterator[set[str]]:
        """The kinds of changes from now on, those that come within ``pause`` seconds together."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue(_MOST_WAITING)
        self._watching.add(queue)
        try:
            while True:
                found = [await queue.get()]
                await asyncio.sleep(pause)
                found += [queue.get_nowait() for _ in range(queue.qsize())]
                if None in found:
                    return
                yield {event.kind for event in found if event is not None}
        finally:
            self._watching.discard(queue)

    async def watch(self) -> AsyncIterator[Event]:
        """The changes from now on, until the sandbox ends."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue(_MOST_WAITING)
        self._watching.add(queue)
        try:
            while (event := await queue.get()) is not None:
                yield event
        finally:
            self._watching.discard(queue)

"""Which webhooks were handled before, so that the same request, sent again, is not handled again.

The vendor signs no time, so remembering is all that there is against a replay.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from enum import Enum
from typing import Protocol


class Seen(Enum):
    """What is known of a webhook that came."""

    __module__ = "bizmessage.webhooks"

    NEW = "new"
    """Nothing: it is to be handled, and from now on it is ``RUNNING``."""

    RUNNING = "running"
    """It came before and is still being handled, so that nobody knows yet how that ends."""

    DONE = "done"
    """It came before and was handled."""


class HookStore(Protocol):
    """Where webhooks are remembered: a database or a cache, if several processes receive them.

    Every method can be called by several threads at a time. ``begin`` has to be atomic: of two that ask for the same
    id, one gets ``NEW``. A webhook whose process died stays ``RUNNING``, so let that state expire after some minutes.
    """

    def begin(self, hooks_id: str) -> Seen:
        """What is known of a webhook; of a new one, remember that it is being handled."""
        ...

    def finish(self, hooks_id: str) -> None:
        """Remember that a webhook was handled."""
        ...

    def forget(self, hooks_id: str) -> None:
        """Forget a webhook whose handling failed, so that it is handled when it is sent again."""
        ...


class SeenHooks:
    """Remembers the last webhooks in memory: for one process, and as long as it runs."""

    __module__ = "bizmessage.webhooks"

    def __init__(self, limit: int = 10_000, *, running_seconds: float = 300) -> None:
        """Remember at most ``limit`` that were handled, and give up on one after ``running_seconds`` without an end."""
        if limit < 1:
            raise ValueError("the limit has to be 1 or more")
        self._limit = limit
        self._seconds = running_seconds
        self._lock = threading.Lock()
        self._running: dict[str, float] = {}
        self._done: OrderedDict[str, None] = OrderedDict()

    def begin(self, hooks_id: str) -> Seen:
        """What is known of a webhook; of a new one, remember that it is being handled."""
        now = time.monotonic()
        with self._lock:
            if hooks_id in self._done:
                return Seen.DONE
            self._give_up(now)
            if hooks_id in self._running:
                return Seen.RUNNING
            self._running[hooks_id] = now
            return Seen.NEW

    def finish(self, hooks_id: str) -> None:
        """Remember that a webhook was handled; the oldest goes if there are too many."""
        with self._lock:
            self._running.pop(hooks_id, None)
            self._done[hooks_id] = None
            self._done.move_to_end(hooks_id)
            while len(self._done) > self._limit:
                self._done.popitem(last=False)

    def forget(self, hooks_id: str) -> None:
        """Forget a webhook whose handling failed."""
        with self._lock:
            self._running.pop(hooks_id, None)
            self._done.pop(hooks_id, None)

    def _give_up(self, now: float) -> None:
        """Forget what has been running for too long: the oldest come first."""
        while self._running:
            oldest = next(iter(self._running))
            if now - self._running[oldest] < self._seconds:
                return
            del self._running[oldest]

    def __len__(self) -> int:
        """How many are remembered."""
        return len(self._running) + len(self._done)

    def __repr__(self) -> str:
        """How many are remembered."""
        return f"{type(self).__name__}({len(self._done)} done, {len(self._running)} running)"

"""The sandbox's clock: real time, which a test can put forward, set, or stop."""

from __future__ import annotations

import time


class Clock:
    """Tells the time as seconds since 1970."""

    def __init__(self) -> None:
        """Start with the real time."""
        self._ahead = 0.0
        self._stopped: float | None = None

    def reset(self) -> None:
        """Have the real time again."""
        self._ahead = 0.0
        self._stopped = None

    @property
    def frozen(self) -> bool:
        """Whether the time stands still."""
        return self._stopped is not None

    def now(self) -> float:
        """The time, as seconds since 1970."""
        return time.time() + self._ahead if self._stopped is None else self._stopped

    def advance(self, seconds: float) -> None:
        """Let seconds pass at once."""
        if self._stopped is None:
            self._ahead += seconds
        else:
            self._stopped += seconds

    def set(self, moment: float) -> None:
        """Make it a moment, from which the time goes on as it did."""
        self.advance(moment - self.now())

    def freeze(self, frozen: bool) -> None:
        """Stop the time, or let it go on from where it stands."""
        if frozen and self._stopped is None:
            self._stopped = self.now()
        elif not frozen and self._stopped is not None:
            self._ahead = self._stopped - time.time()
            self._stopped = None

"""What the sandbox is told when it starts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """How the sandbox behaves; all of it has a safe default."""

    database: Path | None = None
    """The file that keeps everything; ``None`` is memory, which is empty at every start."""

    delay: float = 1.0
    """How many seconds of the sandbox's clock pass from a message to its result, and from there to its substitute's."""

    allow_remote: bool = False
    """Whether other machines may ask: the name in a request's ``Host`` header is not looked at then."""

    allow_any_webhook: bool = False
    """Whether webhooks may go to addresses that are neither of this machine nor of a private network."""

    webhook_pause: float = 1.0
    """How many seconds pass before a webhook that failed is posted again; twice as many each time after that."""

    webhook_attempts: int = 6
    """How many times a webhook is posted before it is given up."""

    seed: int | None = None
    """What makes ids and the probabilities of rules the same in every run; ``None`` makes them different."""

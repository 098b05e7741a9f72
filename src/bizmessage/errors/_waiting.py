"""How long to wait before the same request may succeed, out of the word that the advice has for it.

The words are ``10m`` (seconds, minutes, hours, days: ``s``, ``m``, ``h``, ``d``) and ``until 08:00``: until the clock
shows that in Korea, where the messages arrive.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}

_KOREA = timezone(timedelta(hours=9))
"""Korea has no summer time."""


def seconds_of(word: str, now: datetime | None = None) -> float | None:
    """The seconds from ``now``, with a time zone, or from this moment; ``None`` for the empty word: it is not known."""
    if not word:
        return None
    if not word.startswith("until "):
        return float(int(word[:-1]) * _SECONDS[word[-1]])
    hour, _, minute = word.removeprefix("until ").partition(":")
    here = (now or datetime.now(_KOREA)).astimezone(_KOREA)
    then = here.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
    return (then - here if then > here else then + timedelta(days=1) - here).total_seconds()

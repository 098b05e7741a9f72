"""How long a server asks to wait before the next request."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def read_retry_after(retry_after: str | None, now: datetime | None = None) -> float | None:
    """The seconds that a ``Retry-After`` header names, by number or as a date; ``None`` without one that can be read.

    ``now`` is for tests. A date that is over gives 0.
    """
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:12])  # whatever is longer is longer than anybody waits
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())

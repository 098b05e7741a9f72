"""Days as they stand in the spec, in the names of pages and in the changelog: ``2026-05-27``."""

from __future__ import annotations

from datetime import date


def is_day(text: str) -> bool:
    """Whether a text is a day in this one form."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

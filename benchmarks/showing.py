"""Write figures for people."""

from __future__ import annotations

_UNITS = {
    "s": [("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)],
    "B": [("MB", 1e6), ("kB", 1e3), ("B", 1)],
}


def shown(value: float, unit: str) -> str:
    """A figure of seconds (``s``) or bytes (``B``) in the unit that suits it."""
    name, size = next((each for each in _UNITS[unit] if value >= each[1]), _UNITS[unit][-1])
    return f"{value / size:.0f} {name}" if name in ("ns", "B") else f"{value / size:.2f} {name}"

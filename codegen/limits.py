"""The limits in a remedy: a field of ``limits.csv`` in braces stands for its number, so that it is changed once."""

from __future__ import annotations

import re
from collections.abc import Mapping

FIELD = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")
_IN_BRACES = re.compile(r"\{([^{}]*)\}")


def fields_of(remedy: str) -> tuple[str, ...]:
    """The fields that a remedy names, in order."""
    return tuple(_IN_BRACES.findall(remedy))


def filled(remedy: str, limits: Mapping[str, str]) -> str:
    """The remedy with the limit in the place of each field; what is no field stays, and the validator refuses it."""
    return _IN_BRACES.sub(lambda match: limits.get(match[1], match[0]), remedy)

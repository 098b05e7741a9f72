"""Reports over delivery results: what went wrong, how often, and what to do, wherever the data is.

Needs ``pip install "bizmessage[report]"``. Tables are those of `Ibis <https://ibis-project.org>`_, so that one
expression runs on the embedded DuckDB and where the data outgrew it: Spark, BigQuery, Snowflake, Trino, PostgreSQL.
"""

from __future__ import annotations

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from types import ModuleType

_HOMES = {
    "annotated": "annotating",
    "by": "counting",
    "changes": "changing",
    "repeatable": "listing",
    "substitutable": "listing",
    "summary": "counting",
    "to_look_up": "listing",
    "trend": "counting",
}
"""The module of each name; none is loaded before its name is asked for."""

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(_load(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _load(module: str) -> ModuleType:
    from importlib import import_module

    try:
        return import_module(f"bizmessage._report.{module}")
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] == "bizmessage":
            raise
        text = f'{error.name} is missing; install it with: pip install "bizmessage[report]"'
        raise ModuleNotFoundError(text, name=error.name) from error

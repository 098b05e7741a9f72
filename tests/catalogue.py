"""Every row of the spec and every class of the catalogue, for tests that go over all of them."""

from __future__ import annotations

import csv
from importlib import import_module
from pathlib import Path
from typing import Any

from bizmessage._catalogue.installed import providers
from bizmessage.errors import BizMessageError

PROVIDERS: tuple[Any, ...] = tuple(import_module(f"bizmessage.{name}") for name in providers())

SPEC = Path(__file__).parent.parent / "spec"


def sheet(name: str) -> list[dict[str, str]]:
    """The rows of a file of the spec: ``"tables"``, ``"kakao/api"``."""
    with (SPEC / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tables() -> list[str]:
    """The tables of the spec: ``"kakao/api"``."""
    return [f"{each['provider']}/{each['table']}" for each in sheet("tables")]


def rows() -> list[dict[str, str]]:
    """Every row of every table, with the name of its table under ``path``."""
    return [{"path": table, **row} for table in tables() for row in sheet(table)]


def provider_of(error: BizMessageError | type[BizMessageError]) -> Any:
    """The package of an error's provider."""
    return import_module(f"bizmessage.{error.provider}")


def enums() -> list[Any]:
    """The enum of each table."""
    return [getattr(import_module(f"bizmessage.{each['provider']}"), each["enum"]) for each in sheet("tables")]


def public_names(provider: Any) -> list[str]:
    """What a provider's package says that it offers."""
    names: list[str] = provider.__all__
    return names


def error_classes() -> list[type[BizMessageError]]:
    """Every exception class of every provider, base classes and those for unknown codes included, groups not."""
    found = (getattr(provider, name) for provider in PROVIDERS for name in public_names(provider))
    classes = [each for each in found if isinstance(each, type) and issubclass(each, BizMessageError)]
    return [each for each in classes if not issubclass(each, ExceptionGroup)]


def code_classes() -> list[type[BizMessageError]]:
    """The class of every failing code."""
    return [each for each in error_classes() if each.code is not None and each.table in ("api", "delivery")]

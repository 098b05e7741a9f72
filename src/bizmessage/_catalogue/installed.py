"""The providers that are installed, found in the namespace: a further distribution may bring more of them."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

import bizmessage

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage._catalogue.wire import Wire


@cache
def providers() -> tuple[str, ...]:
    """The names of the providers, sorted: the packages of the namespace that can read answers."""
    names = (module.name for module in pkgutil.iter_modules(bizmessage.__path__) if module.ispkg)
    return tuple(sorted(filter(_reads_answers, names)))


def _reads_answers(name: str) -> bool:
    """Whether a package of the namespace has such a module, told without importing any of them."""
    folders = [f"{folder}/{name}" for folder in bizmessage.__path__]
    return any(module.name == "_answers" for module in pkgutil.iter_modules(folders))


@cache
def wire_of(provider: str) -> Wire:
    """What is peculiar to a provider; ``ModuleNotFoundError`` if it is not installed."""
    wire: Wire = import_module(f"bizmessage.{provider}._wire").WIRE
    return wire

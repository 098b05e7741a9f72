"""For your tests: what the pytest fixture ``bizmessage_sandbox`` gives, to name it in annotations.

Needs ``pip install "bizmessage[pytest]"``, which is asked for when the class is.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage.testing._sandbox import BizmessageSandbox

__all__ = ["BizmessageSandbox"]


def __getattr__(name: str) -> object:
    """The class and what it needs are loaded when it is asked for: every run of pytest loads this module."""
    if name == "BizmessageSandbox":
        return import_module("bizmessage.testing._sandbox").BizmessageSandbox
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

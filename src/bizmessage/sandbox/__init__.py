"""The API on your own machine, which answers any code on demand and keeps what it was sent.

``bizmessage sandbox`` runs it in a terminal; :func:`running` runs it in a thread, for tests. Both need
``pip install "bizmessage[sandbox]"``. :func:`magic_number`, which gives the phone number that makes an error happen,
needs nothing.
"""

from __future__ import annotations

from importlib import import_module

from bizmessage._sandbox.magic import magic_number
from bizmessage._sandbox.settings import Settings

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage._sandbox.serving import Running, running

__all__ = ["Running", "Settings", "magic_number", "running"]


def __getattr__(name: str) -> object:
    """What needs the extra is loaded when it is asked for."""
    if name in ("Running", "running"):
        return getattr(import_module("bizmessage._sandbox.serving"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

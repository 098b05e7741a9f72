"""Whose webhooks they are."""

from __future__ import annotations

from bizmessage._catalogue.installed import providers, wire_of

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from bizmessage._catalogue.wire import Wire


def sender(provider: str | None) -> Wire:
    """What is peculiar to a provider that sends webhooks; without a name, to the only one that does.

    ``ValueError`` if the provider sends none, or if it has to be named; ``ModuleNotFoundError`` if it is not installed.
    """
    if provider is not None:
        wire = wire_of(provider)
        if not wire.has_hooks:
            raise ValueError(f"{provider!r} sends no webhooks")
        return wire
    found = [wire for wire in map(wire_of, providers()) if wire.has_hooks]
    if len(found) != 1:
        raise ValueError(f"which provider's webhooks? Those of {[wire.provider for wire in found]} are installed")
    return found[0]

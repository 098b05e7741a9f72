"""How to have a code come back from the sandbox: its magic numbers."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from bizmessage._catalogue.entries import Entry


def magic_numbers(entry: Entry) -> list[tuple[str, str]]:
    """The numbers to send to, each with what happens, a key of ``PROVOKED``; none without a sandbox."""
    if find_spec("bizmessage.sandbox") is None or entry.advice.fault == "none":
        return []
    magic_number = import_module("bizmessage._sandbox.magic").magic_number
    if entry.table == "delivery":
        wanted: list[tuple[str, dict[str, object]]] = [
            ("delivery", {}),
            ("delivered", {"substitute": "delivered"}),
            ("failed", {"substitute": "failed"}),
        ]
    else:
        wanted = [("recipient", {}), ("request", {"whole_request": True})]
    found: dict[str, str] = {}
    for what, options in wanted:
        try:
            found.setdefault(magic_number(entry.path, **options), what)
        except ValueError:  # it has none
            continue
    if entry.table != "delivery" and len(found) == 1:
        found = dict.fromkeys(found, "request")  # a code of a gateway refuses all
    return [(number, what) for number, what in found.items()]

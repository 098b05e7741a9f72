"""From method and path to the endpoint that the provider documents, or to what its gateway says instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from bizmessage._catalogue.sandbox import Endpoint
from bizmessage._sandbox.vendor import Vendor


class Route(NamedTuple):
    """An endpoint, whose it is, and what its path has in the place of its names."""

    vendor: Vendor
    endpoint: Endpoint
    path: dict[str, str]


class NoRoute(NamedTuple):
    """No endpoint has the path (``"unknown-path"``), or it has another method (``"wrong-method"``)."""

    vendor: Vendor
    reason: str


@dataclass
class _Node:
    literal: dict[str, _Node] = field(default_factory=dict)
    named: _Node | None = None
    methods: dict[str, tuple[Vendor, Endpoint, tuple[tuple[int, str], ...]]] = field(default_factory=dict)


class Router:
    """All paths of all providers."""

    def __init__(self, vendors: Iterable[Vendor]) -> None:
        """Take the providers whose paths there are."""
        self._root = _Node()
        self._vendors = list(vendors)
        for vendor in self._vendors:
            for endpoint in vendor.data.endpoints:
                self._add(vendor, endpoint)

    def _add(self, vendor: Vendor, endpoint: Endpoint) -> None:
        node = self._root
        names = []
        for number, segment in enumerate(_segments(endpoint.path)):
            if segment.startswith("{"):
                names.append((number, segment[1:-1]))
                node.named = node.named or _Node()
                node = node.named
            else:
                node = node.literal.setdefault(segment, _Node())
        node.methods[endpoint.method] = (vendor, endpoint, tuple(names))

    def find(self, method: str, path: str) -> Route | NoRoute:
        """The endpoint of a request, or why there is none."""
        segments = _segments(path)
        nodes = _found(self._root, segments, 0)
        for node in nodes:
            if method in node.methods:
                vendor, endpoint, names = node.methods[method]
                return Route(vendor, endpoint, {name: segments[number] for number, name in names})
        if nodes:
            vendor, _, _ = next(iter(nodes[0].methods.values()))
            return NoRoute(vendor, "wrong-method")
        return NoRoute(self._of_path(segments[0] if segments else ""), "unknown-path")

    def _of_path(self, first: str) -> Vendor:
        """Whose gateway a path belongs to, by its first segment; any, if nobody has it."""
        return next((each for each in self._vendors if first in each.wire.paths), self._vendors[0])


def _segments(path: str) -> list[str]:
    return path.removeprefix("/").split("/")


def _found(node: _Node, segments: list[str], at: int) -> list[_Node]:
    """The nodes of a path that have endpoints, those with fewer names first."""
    if at == len(segments):
        return [node] if node.methods else []
    found = []
    if segments[at] in node.literal:
        found += _found(node.literal[segments[at]], segments, at + 1)
    if node.named is not None and segments[at]:
        found += _found(node.named, segments, at + 1)
    return found

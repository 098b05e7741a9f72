"""Stored objects: templates, sender profiles and whatever else the API creates, lists, changes and deletes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bizmessage._sandbox.store import Store
from bizmessage._sandbox.vendor import Vendor

Body = dict[str, object]


@dataclass
class Kept:
    """An object and its number."""

    id: int
    body: Body


class Objects:
    """The objects of all providers: in memory, and kept in the store with every change."""

    def __init__(self, store: Store, vendors: Iterable[Vendor]) -> None:
        """Take over what is kept; a new store gets the samples."""
        self._store = store
        self._vendors = list(vendors)
        self._next = 1
        self._of: dict[tuple[str, str], list[Kept]] = {}
        self._by_field: dict[tuple[str, str, str], dict[str, list[Body]]] = {}
        self._are_samples = False
        if store.is_new:
            self.reset()
            return
        for number, provider, collection, body in store.objects():
            self._of.setdefault((provider, collection), []).append(Kept(number, body))
            self._next = max(self._next, number + 1)

    def reset(self) -> None:
        """Have the samples and nothing else."""
        if self._are_samples:
            return
        self._of.clear()
        self._by_field.clear()
        with self._store.transaction():
            self._store.clear("objects")
            for vendor in self._vendors:
                for collection, rows in vendor.data.samples.items():
                    for row in rows:
                        self.add(vendor.provider, collection, dict(row))
        self._are_samples = True

    def add(self, provider: str, collection: str, body: Body) -> Kept:
        """Keep a new object."""
        kept = Kept(self._next, body)
        self._next += 1
        self._of.setdefault((provider, collection), []).append(kept)
        self._changed(provider, collection, kept)
        return kept

    def change(self, provider: str, collection: str, kept: Kept, fields: Mapping[str, object]) -> None:
        """Give an object other fields."""
        kept.body = {**kept.body, **fields}
        self._changed(provider, collection, kept)

    def remove(self, provider: str, collection: str, kept: Kept) -> None:
        """Remove an object."""
        self._of[provider, collection].remove(kept)
        self._store.remove("objects", kept.id)
        self._by_field.clear()
        self._are_samples = False

    def all(self, provider: str, collection: str) -> list[Kept]:
        """The objects of a collection, the oldest first."""
        return self._of.get((provider, collection), [])

    def like(self, provider: str, collection: str, fields: Mapping[str, object]) -> list[Kept]:
        """The objects that have each of these fields, if they have it at all, with this value."""
        return [each for each in self.all(provider, collection) if _agrees(each.body, fields)]

    def with_field(self, provider: str, collection: str, field: str, value: object) -> list[Body]:
        """The objects that have a value in a field."""
        key = (provider, collection, field)
        index = self._by_field.get(key)
        if index is None:
            index = self._by_field[key] = {}
            for kept in self.all(provider, collection):
                index.setdefault(str(kept.body.get(field)), []).append(kept.body)
        return index.get(str(value), [])

    def _changed(self, provider: str, collection: str, kept: Kept) -> None:
        self._by_field.clear()
        self._are_samples = False
        self._store.put_object(kept.id, provider, collection, kept.body)


def _agrees(body: Mapping[str, object], fields: Mapping[str, object]) -> bool:
    return all(name not in body or str(body[name]) == str(value) for name, value in fields.items())

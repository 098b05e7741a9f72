"""One request to a provider's API, read and understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bizmessage._catalogue.sandbox import Endpoint
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.faults import Plan
from bizmessage._sandbox.paths import at
from bizmessage._sandbox.vendor import Vendor


class Refused(Exception):
    """The API refuses the request."""

    def __init__(self, failure: Failure, **values: int | str) -> None:
        """Take the code, and what the placeholders in its text say."""
        super().__init__(failure.path)
        self.failure = failure
        self.values = values


@dataclass(frozen=True)
class File:
    """A file of an upload."""

    name: str
    content_type: str
    size: int


@dataclass
class Call:
    """A request to an endpoint. The body is JSON, or what a form has, files by their names."""

    vendor: Vendor
    endpoint: Endpoint
    exchange_id: int
    account: str
    now: float
    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: object = None
    files: Mapping[str, File] = field(default_factory=dict)
    plan: Plan = field(default_factory=Plan)

    @property
    def recipients(self) -> list[object]:
        """What the body says of each recipient; the body itself if it is about one."""
        return recipients_of(self.body, self.endpoint.recipients)

    def field(self, name: str) -> object:
        """A field of the request by our name for it."""
        return self.vendor.field(name, self.body)


def recipients_of(body: object, place: str) -> list[object]:
    """What a body says of each recipient."""
    if place in ("", "."):
        return [body] if place else []
    found = at(body, place.split("."))
    return found if isinstance(found, list) else []


def has_odd_recipients(body: object, place: str) -> bool:
    """Whether something else than a list of objects stands where a body has its recipients."""
    found = None if place in ("", ".") else at(body, place.split("."))
    return found is not None and not (isinstance(found, list) and all(isinstance(each, dict) for each in found))

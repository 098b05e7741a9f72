"""What a report says, before anybody writes it to a terminal, a page or a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bizmessage._catalogue.entries import Entry
from bizmessage._report.comparing import Change

MALFORMED = "malformed"
NO_CODE = "no code"
"""What stands in a code's place where there is none: something that is no code, or nothing."""


@dataclass(frozen=True)
class Count:
    """So many messages of one kind."""

    label: str
    messages: int


@dataclass(frozen=True)
class Reason:
    """Messages that failed, or of which nobody knows, with one code; ``code`` may be ``MALFORMED`` or ``NO_CODE``.

    ``entry`` is what the catalogue has of it, if it has it. ``since`` is the first period of those in which it came
    more often than before, and ``rise`` by how much; ``change`` is that against the period before.
    """

    code: str
    entry: Entry | None
    messages: int
    change: Change | None
    since: str | None
    rise: Change | None


@dataclass(frozen=True)
class Part:
    """What became of the messages of one template, or of one sender; ``failing`` are those that have a reason."""

    label: str | None
    messages: int
    arrived: int
    failing: int
    reason: Reason | None


@dataclass(frozen=True)
class Period:
    """What became of the messages of one day or hour; ``failing`` are those that have a reason."""

    label: str
    messages: int
    verdicts: Mapping[str, int]
    failing: int


@dataclass(frozen=True)
class Span:
    """From one period to another, both included."""

    first: str
    last: str

    def __str__(self) -> str:
        """From one to the other, or the one that it is."""
        return self.first if self.first == self.last else f"{self.first} - {self.last}"


@dataclass(frozen=True)
class Actions:
    """How many messages something can be done about."""

    repeatable: int
    substitutable: int
    to_look_up: int


@dataclass(frozen=True)
class Report:
    """Everything that a report says. Counts are of messages."""

    provider: str
    messages: int
    verdicts: Mapping[str, int]
    failed: int
    uncertain: int
    unknown_codes: int
    malformed: int
    rejected: int
    """Lines of files that are no rows, and not among the messages."""
    untold: int
    """Messages that failed and of whose substitute nothing is said."""
    actions: Actions
    reasons: list[Reason]
    faults: list[Count]
    parts: Mapping[str, list[Part]]
    every: str | None
    span: Span | None
    periods: list[Period] = field(default_factory=list)
    now: Span | None = None
    before: Span | None = None
    change: Change | None = None
    """Of the rate of failed messages."""

    @property
    def arrived(self) -> int:
        """Messages that reached the person, by themselves or by SMS."""
        return self.verdicts["delivered"] + self.verdicts["delivered by sms"]

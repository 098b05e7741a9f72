"""What the sandbox tells of itself, typed: its control API, the page and tests share it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

Status = Literal["accepted", "refused", "pending", "delivered", "failed", "cancelled"]
"""What became of a message: accepted and reserved for later, refused at once, on its way, or at its end."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=500)]


def _whole(value: object) -> object:
    """A number that JSON has as ``1.0`` and means as 1."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Count = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=1_000_000_000)]
Seed = Annotated[int, BeforeValidator(_whole), Field(ge=0, le=2**53)]


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class AdviceTold(_Record):
    """What the catalogue says is to be done about an error."""

    fault: str
    retry: str
    fallback: str
    remedy: str
    remedy_ko: str


class SubstituteSent(_Record):
    """The SMS that goes out instead of a message that fails."""

    wanted: bool
    status: str = Field(description="none, subject (goes out if the message fails), pending, delivered or failed")
    code: str | None = Field(description="the result code of the SMS service")


class Sent(_Record):
    """A message to one recipient, and what became of it."""

    id: int
    provider: str
    kind: str
    request_id: str | None
    recipient_seq: int
    recipient: str | None
    sender: str | None
    template: str | None
    content: str | None = Field(description="the text, with the template's variables filled in")
    body: Any = Field(description="the JSON of the request")
    recipient_body: Any = Field(description="what the request says of this recipient; the body if it has only one")
    api_code: int | str | None = Field(description="the code with which it was refused")
    delivery_code: str | None
    status: Status
    substitute: SubstituteSent
    error: str | None = Field(description="the class that the library raises or reports for it")
    path: str | None = Field(description="where its code stands in the catalogue")
    advice: AdviceTold | None
    requested_at: str = Field(description="when it is to go out, ISO 8601")
    created_at: str
    received_at: str | None
    exchange_id: int


class Messages(_Record):
    """Messages, the latest first."""

    messages: list[Sent]


class Exchange(_Record):
    """A request as it came and the answer as it went, keys masked."""

    id: int
    at: str
    provider: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    status: int = Field(description="the HTTP status; 0 if no answer went out")
    answer_headers: dict[str, str]
    answer: str
    broken: str = Field(description="how the answer was broken; empty if it was not")
    told: str = Field(description="what went wrong: paths of failures, what the gateway refused; empty if nothing did")
    messages: int = Field(description="how many messages the request made, refused ones too")


class Exchanges(_Record):
    """Requests and their answers, the latest first."""

    exchanges: list[Exchange]


class Delivering(_Record):
    """What is to become of a message now."""

    code: Line | None = Field(default=None, description="class, code or path of the failure; null delivers it")
    substitute: Literal["delivered", "failed"] | None = None


class Delivered(_Record):
    """How many messages got a result."""

    delivered: int


class Clearing(_Record):
    """What to forget."""

    model_config = ConfigDict(strict=True)  # what is no boolean is a mistake

    messages: bool = Field(default=True, description="what was sent, with idempotency keys and webhooks")
    rules: bool = True
    objects: bool = Field(default=True, description="stored objects; the samples come back")
    targets: bool = Field(default=False, description="where webhooks go")
    clock: bool = Field(default=False, description="what was done to the clock")


class Cleared(_Record):
    """How much is gone."""

    messages: int
    rules: int


class NewRule(_Record):
    """What is to go wrong, and with which requests: those of which everything that is said is true."""

    answer: Line = Field(
        description="what happens: a class, code or path of a failure; delay=SECONDS; reset, cut, html, empty or "
        "reset-after; substitute=delivered or =failed; several joined by semicolons",
        examples=["TemplateNotFound", "delay=2; TemplateNotFound"],
    )
    provider: Line | None = None
    sender: Line | None = None
    template: Line | None = None
    recipient: Line | None = Field(default=None, description="a phone number")
    operation: Line | None = Field(default=None, description="send, list, look-up, cancel, ...")
    times: Count | None = Field(default=None, description="how many requests it is for; null for all of them")
    probability: float = Field(default=1.0, ge=0, le=1)
    seed: Seed | None = Field(default=None, description="makes the probability the same in every run")


class Rule(NewRule):
    """A rule that was made."""

    id: int
    remaining: int | None = Field(description="how many requests are left; null for all of them")
    matched: int = Field(description="how many requests it was for")


class RuleList(_Record):
    """The rules, the oldest first."""

    rules: list[Rule]


class Removed(_Record):
    """How many are gone."""

    removed: int


class NewTarget(_Record):
    """Where webhooks go."""

    url: Annotated[str, StringConstraints(min_length=1, max_length=2000)]
    provider: Line | None = Field(default=None, description="whose webhooks; null for the only provider that has any")
    signature: Annotated[str, StringConstraints(max_length=500)] = Field(
        default="", description="what the vendor's signature header says; without one, there is no header"
    )


class Target(_Record):
    """Where webhooks go; the signature is not told again."""

    id: int
    provider: str
    url: str
    signed: bool


class Targets(_Record):
    """All targets."""

    targets: list[Target]


class Post(_Record):
    """A webhook that was posted, or is to be."""

    id: int
    target_id: int
    provider: str
    url: str
    body: Any
    state: Literal["pending", "delivered", "failed"]
    attempts: int
    status: int | None = Field(description="the HTTP status of the last answer; null if there was none")
    error: str | None
    created_at: str


class Posts(_Record):
    """Webhooks, the latest first."""

    posts: list[Post]


class ClockSetting(_Record):
    """What the clock is to do; what is not said stays."""

    model_config = ConfigDict(strict=True)  # what is no boolean is a mistake

    advance: float | None = Field(default=None, ge=0, le=10 * 366 * 86400, description="seconds to let pass")
    now: Line | None = Field(
        None, description="the moment to make it, ISO 8601", examples=["2026-05-01T09:00:00+09:00"]
    )
    frozen: bool | None = Field(default=None, description="whether the time stands still")


class ClockTold(_Record):
    """The time of the sandbox."""

    now: str
    frozen: bool


class State(_Record):
    """How things stand."""

    now: str
    frozen: bool
    version: str
    providers: list[str]
    counts: dict[str, int] = Field(description="how many messages there are of each status, and in all (total)")
    exchanges: int
    rules: int
    targets: list[Target]
    posts: dict[str, int] = Field(description="how many webhooks there are of each state")
    delay: float


class CatalogueRow(_Record):
    """A failure that can be asked for."""

    path: str
    code: str
    provider: str
    table: str
    name: str
    title_en: str
    title_ko: str
    advice: AdviceTold
    magic_number: str | None


class CatalogueFound(_Record):
    """Failures, the best first where something was searched for."""

    entries: list[CatalogueRow]


class Problem(_Record):
    """Why a request to the control API was refused."""

    detail: str

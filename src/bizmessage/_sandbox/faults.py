"""What is to go wrong with a request: asked for by its header, by rules, by the numbers of its recipients.

What is said first counts: the header before the rules before the numbers. What they say of different things adds up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bizmessage._sandbox import failures, magic
from bizmessage._sandbox.failures import Failure

HEADER = "x-sandbox-answer"
"""The request header that says what is to go wrong, in lower case."""

SUBSTITUTES = ("delivered", "failed")
"""What can become of a substitute."""

LONGEST_DELAY = 3600.0
"""How many seconds an answer may be kept back at most."""

_BROKEN = tuple(magic.BROKEN.values())


class Ask(NamedTuple):
    """One thing that is to go wrong."""

    what: str
    """``"failure"``, ``"delay"``, ``"broken"``, ``"substitute"`` or ``"carried-out"``."""

    value: Failure | float | str = ""

    recipient: int | None = None
    """The number of the recipient that it is about, counted from 1; ``None`` for all of them."""


class NotUnderstood(ValueError):
    """Nothing is called what an answer asks for."""


@dataclass
class Outcome:
    """What becomes of one recipient."""

    refusal: Failure | None = None
    delivery: Failure | None = None
    substitute: str = ""


@dataclass
class Plan:
    """What goes wrong with one request; by default nothing does."""

    refusal: Failure | None = None
    """The whole request is refused with this."""

    carried_out: bool = False
    """It is carried out nevertheless, and the client does not learn of it."""

    delay: float = 0.0
    """How many seconds the answer is kept back."""

    broken: str = ""
    """How the answer is broken, a word of :data:`bizmessage._sandbox.magic.BROKEN`."""

    recipients: list[Outcome] = field(default_factory=list)
    """What becomes of each recipient, as far as it was asked for."""


def parsed(text: str, provider: str | None = None) -> list[Ask]:
    """What an answer asks for: ``"kakao/api/-3003"``, ``"recipient=2: TemplateNotFound; delay=3"``.

    Without a provider, only whether it can be understood is of interest: the failures are those of any.

    Raises :class:`NotUnderstood`.
    """
    return [_ask(part.strip(), provider) for part in text.split(";") if part.strip()]


def _ask(text: str, provider: str | None) -> Ask:
    prefix, colon, rest = text.partition(":")
    name, equals, value = prefix.partition("=")
    if colon and equals and name.strip() == "recipient":
        number = _number(value.strip(), text)
        return _of_any(rest.strip(), provider)._replace(recipient=int(number))
    return _of_any(text, provider)


def _of_any(text: str, provider: str | None) -> Ask:
    name, equals, value = (part.strip() for part in text.partition("="))
    if name == "delay" and equals:
        seconds = _number(value, text)
        if seconds > LONGEST_DELAY:
            raise NotUnderstood(f"{text!r}: a delay has {LONGEST_DELAY:g} seconds at most")
        return Ask("delay", seconds)
    if name == "substitute" and value in SUBSTITUTES:
        return Ask("substitute", value)
    if text == "carried-out":
        return Ask("carried-out")
    if text in _BROKEN:
        return Ask("broken", text)
    return Ask("failure", _failure(text, provider))


def _failure(text: str, provider: str | None) -> Failure:
    found = failures.named(text)
    of_provider = [each for each in found if provider in (None, each.provider)]
    if not of_provider:
        where = f" of {provider}" if found else ""
        raise NotUnderstood(f"{text!r} is no class, code or path of a failure{where}, and no other thing to ask for")
    return of_provider[0]


def _number(text: str, whole: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number < 1e9:
        raise NotUnderstood(f"{whole!r}: {text!r} is no number that it may have")
    return number


def planned(provider: str, recipients: Sequence[object], asked: Iterable[Ask]) -> Plan:
    """What goes wrong with a request to these phone numbers, of which the first thing that was asked for counts."""
    plan = Plan(recipients=[Outcome() for _ in recipients])
    for ask in asked:
        _take(plan, ask)
    for index, number in enumerate(recipients):
        read = magic.read(number)
        if read is not None:
            for ask in _of_magic(read, provider, index + 1):
                _take(plan, ask)
    return plan


def _of_magic(read: magic.Magic, provider: str, recipient: int) -> Iterable[Ask]:
    if read.kind == magic.DELAY:
        yield Ask("delay", min(float(read.value), LONGEST_DELAY))
    elif read.kind == magic.BROKEN_ANSWER:
        if read.value in magic.BROKEN:
            yield Ask("broken", magic.BROKEN[read.value])
    elif (failure := magic.failure_of(read, provider)) is not None:
        yield Ask("failure", failure, None if read.kind == magic.REQUEST else recipient)
        if read.kind in (magic.SUBSTITUTED, magic.SUBSTITUTE_FAILED):
            yield Ask("substitute", "delivered" if read.kind == magic.SUBSTITUTED else "failed", recipient)


def _take(plan: Plan, ask: Ask) -> None:
    """Add what was asked for to a plan that says nothing of it yet."""
    if ask.what == "delay":
        plan.delay = plan.delay or float(ask.value)  # type: ignore[arg-type]
    elif ask.what == "broken":
        plan.broken = plan.broken or str(ask.value)
    elif ask.what == "carried-out":
        plan.carried_out = True
    elif ask.what == "substitute":
        for outcome in _meant(plan, ask):
            outcome.substitute = outcome.substitute or str(ask.value)
    elif isinstance(ask.value, Failure):
        _take_failure(plan, ask, ask.value)


def _take_failure(plan: Plan, ask: Ask, failure: Failure) -> None:
    if ask.recipient is None and not failure.is_delivery:
        plan.refusal = plan.refusal or failure
        return
    for outcome in _meant(plan, ask):
        if outcome.refusal is None and outcome.delivery is None:
            if failure.is_delivery:
                outcome.delivery = failure
            elif failure.table == failures.API:
                outcome.refusal = failure
            else:  # a gateway knows no recipients
                plan.refusal = plan.refusal or failure


def _meant(plan: Plan, ask: Ask) -> list[Outcome]:
    if ask.recipient is None:
        return plan.recipients
    return plan.recipients[ask.recipient - 1 : ask.recipient] if ask.recipient else []

"""Rules: what goes wrong with requests that somebody described beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import Random

from bizmessage._sandbox import faults
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.faults import Ask
from bizmessage._sandbox.magic import plain
from bizmessage._sandbox.records import NewRule, Rule


@dataclass(frozen=True)
class Asking:
    """What rules look at in a request."""

    provider: str
    operation: str
    sender: str | None = None
    template: str | None = None
    recipients: Sequence[object] = ()

    @cached_property
    def numbered(self) -> dict[str, list[int]]:
        """The numbers of the recipients of each phone number."""
        found: dict[str, list[int]] = {}
        for number, each in enumerate(self.recipients, 1):
            found.setdefault(plain(each), []).append(number)
        return found


@dataclass
class _Kept:
    rule: Rule
    random: Random = field(repr=False)


class Rules:
    """The rules in the order in which they were made. The first that says something of a thing counts."""

    def __init__(self, seed: int | None = None) -> None:
        """Take what makes the rules without a seed of their own the same in every run."""
        self._seeds = Random(seed)  # noqa: S311 - nothing is secret here
        self._kept: dict[int, _Kept] = {}
        self.on_change: Callable[[Rule, bool], None] = lambda _rule, _kept: None
        """Called with a rule that was made or counted down, and whether it is still there."""

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._kept)

    def __iter__(self) -> Iterator[Rule]:
        """The rules, the oldest first."""
        return iter([kept.rule for kept in self._kept.values()])

    def add(self, new: NewRule) -> Rule:
        """Make a rule; :class:`~bizmessage._sandbox.faults.NotUnderstood` if nobody knows what it asks for."""
        faults.parsed(new.answer, new.provider)
        rule = Rule(id=max(self._kept, default=0) + 1, remaining=new.times, matched=0, **new.model_dump())
        self.restore(rule)
        self.on_change(rule, True)
        return rule

    def restore(self, rule: Rule) -> None:
        """Take a rule that was made in another run."""
        seed = self._seeds.random() if rule.seed is None else rule.seed
        self._kept[rule.id] = _Kept(rule, Random(seed))  # noqa: S311

    def remove(self, number: int) -> Rule | None:
        """Remove a rule; ``None`` if there is none of this number."""
        kept = self._kept.pop(number, None)
        if kept is None:
            return None
        self.on_change(kept.rule, False)
        return kept.rule

    def clear(self) -> int:
        """Remove all of them; how many there were."""
        numbers = list(self._kept)
        for number in numbers:
            self.remove(number)
        return len(numbers)

    def asked_of(self, asking: Asking) -> list[Ask]:
        """What the rules ask for of a request; those that say something count it."""
        found: list[Ask] = []
        for kept in list(self._kept.values()):
            found += self._asked(kept, asking)
        return found

    def _asked(self, kept: _Kept, asking: Asking) -> list[Ask]:
        rule = kept.rule
        meant = _meant(rule, asking)
        if meant is None or kept.random.random() >= rule.probability:
            return []
        try:
            asked = faults.parsed(rule.answer, asking.provider)
        except faults.NotUnderstood:  # a class of another provider: the rule is not about this one
            return []
        if asking.operation != "send" and all(map(_is_of_messages, asked)):
            return []
        self._count(kept)
        if not meant:
            return asked
        return [ask if ask.recipient else ask._replace(recipient=number) for ask in asked for number in meant]

    def _count(self, kept: _Kept) -> None:
        remaining = None if kept.rule.remaining is None else kept.rule.remaining - 1
        kept.rule = kept.rule.model_copy(update={"matched": kept.rule.matched + 1, "remaining": remaining})
        if remaining == 0:
            self.remove(kept.rule.id)
        elif remaining is not None:
            self.on_change(kept.rule, True)


def _is_of_messages(ask: Ask) -> bool:
    """Whether something that was asked for can only become of a message."""
    late = isinstance(ask.value, Failure) and ask.value.is_delivery
    return late or ask.what == "substitute" or ask.recipient is not None


def _meant(rule: Rule, asking: Asking) -> list[int] | None:
    """The numbers of the recipients that a rule names, none for all of them; ``None`` if the request is not meant."""
    told = ((rule.provider, asking.provider), (rule.operation, asking.operation))
    named = ((rule.sender, asking.sender), (rule.template, asking.template))
    if any(wanted is not None and wanted != found for wanted, found in (*told, *named)):
        return None
    if rule.recipient is None:
        return []
    return asking.numbered.get(plain(rule.recipient))

"""Whether a rate changed, or only seems to have.

Rates are compared by Newcombe's interval of a difference (R. G. Newcombe, Statistics in Medicine 17, 1998, 873-890,
method 10), which is put together from Wilson's intervals of both rates and holds for rates near 0 and for few
messages. It takes messages for independent of each other; where one cause fails a whole batch they are not, and it is
narrower than it should be. Where several rates are compared at once, each interval is made wider by Bonferroni's rule,
so that a change by chance turns up in one report of twenty and not beside one code of twenty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def rate(self) -> float:
        """The rate, from 0 to 1; 0 of nothing."""
        return self.part / self.whole if self.whole else 0.0

    def without(self, other: Share) -> Share:
        """What is left without a part of it."""
        return Share(self.part - other.part, self.whole - other.whole)

    def wilson(self, z: float) -> tuple[float, float]:
        """Wilson's interval of the rate."""
        if not self.whole:
            return 0.0, 1.0
        spread = z * sqrt(self.rate * (1 - self.rate) / self.whole + z * z / (4 * self.whole**2))
        middle, scale = self.rate + z * z / (2 * self.whole), 1 + z * z / self.whole
        return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


@dataclass(frozen=True)
class Change:
    """How a rate changed, in points from -1 to 1, with the interval that the true change is in."""

    now: Share
    before: Share
    low: float
    high: float

    @property
    def difference(self) -> float:
        """The change of the rate."""
        return self.now.rate - self.before.rate

    @property
    def is_certain(self) -> bool:
        """Whether chance does not explain it."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True)
class Onset:
    """Since when a rate is higher than before."""

    position: int
    change: Change


def change(now: Share, before: Share, *, comparisons: int = 1) -> Change:
    """Compare two rates, as one of so many ``comparisons`` that are looked at together."""
    z = NormalDist().inv_cdf(1 - (1 - CONFIDENCE) / (2 * max(1, comparisons)))
    (low, high), (low_before, high_before) = now.wilson(z), before.wilson(z)
    difference = now.rate - before.rate
    down = sqrt((now.rate - low) ** 2 + (high_before - before.rate) ** 2)
    up = sqrt((high - now.rate) ** 2 + (before.rate - low_before) ** 2)
    return Change(now, before, difference - down, difference + up)


def onset(series: Sequence[Share], *, comparisons: int = 1) -> Onset | None:
    """Since which position of a series the rate is higher than before it; ``None`` if it is not, or by chance.

    Of all positions, the one that tells the two sides apart best. Every position counts as a comparison.
    """
    whole = Share(sum(each.part for each in series), sum(each.whole for each in series))
    before, best, best_score = Share(0, 0), None, 0.0
    for position, each in enumerate(series):
        now = whole.without(before)
        if position and before.whole and now.whole:
            score = _score(now, before, whole)
            if score > best_score:
                best, best_score = (position, now, before), score
        before = Share(before.part + each.part, before.whole + each.whole)
    if best is None:
        return None
    found = change(best[1], best[2], comparisons=comparisons * max(1, len(series) - 1))
    return Onset(best[0], found) if found.low > 0 else None


def _score(now: Share, before: Share, whole: Share) -> float:
    """By how many standard errors the rate rose."""
    error = sqrt(whole.rate * (1 - whole.rate) * (1 / now.whole + 1 / before.whole))
    return (now.rate - before.rate) / error if error else 0.0

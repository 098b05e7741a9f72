"""Whether a rate changed: intervals against those of the paper, and how often chance is taken for news."""

from __future__ import annotations

import random

import pytest

from bizmessage._report.changing import spans
from bizmessage._report.comparing import Share, change, onset


@pytest.mark.parametrize(
    ("now", "before", "low", "high"),
    [  # R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
    ],
)
def test_the_interval_is_newcombes(now: tuple[int, int], before: tuple[int, int], low: float, high: float) -> None:
    found = change(Share(*now), Share(*before))
    assert found.low == pytest.approx(low, abs=5e-5)
    assert found.high == pytest.approx(high, abs=5e-5)
    assert found.is_certain is (low > 0)
    assert found.low < found.difference < found.high


def test_nothing_is_certain_of_nothing() -> None:
    for now, before in ((Share(0, 0), Share(5, 10)), (Share(5, 10), Share(0, 0)), (Share(0, 0), Share(0, 0))):
        assert not change(now, before).is_certain
    assert onset([]) is None
    assert onset([Share(0, 0), Share(0, 0)]) is None
    assert onset([Share(5, 10)]) is None


def test_more_comparisons_make_wider_intervals() -> None:
    one, many = change(Share(30, 1000), Share(15, 1000)), change(Share(30, 1000), Share(15, 1000), comparisons=50)
    assert many.low < one.low < one.high < many.high
    assert (one.is_certain, many.is_certain) == (True, False)


def drawn(rates: list[float], number: int, seed: int) -> list[Share]:
    chance = random.Random(seed)  # noqa: S311
    return [Share(sum(chance.random() < rate for _ in range(number)), number) for rate in rates]


def test_it_finds_since_when() -> None:
    for seed in range(20):
        found = onset(drawn([0.01] * 9 + [0.05] * 5, 2000, seed), comparisons=20)
        assert found is not None
        assert found.position == 9
        assert found.change.difference == pytest.approx(0.04, abs=0.01)
    assert onset(drawn([0.05] * 9 + [0.01] * 5, 2000, 1)) is None  # a fall is no onset


def test_chance_is_no_news() -> None:
    # Of 400 that are all the same, five in a hundred may be taken for a change; fewer are, for the rule is careful.
    assert sum(onset(drawn([0.02] * 14, 500, seed)) is not None for seed in range(400)) <= 20
    alike = [drawn([0.02] * 2, 2000, seed) for seed in range(400)]
    assert 2 <= sum(change(now, before).is_certain for now, before in alike) <= 34


def test_as_long_before() -> None:
    days = [f"2026-11-{day}" for day in range(10, 20)]
    assert spans(days, "2026-11-18", None) == ({"2026-11-18", "2026-11-19"}, {"2026-11-16", "2026-11-17"})
    assert spans(days, "2026-11-15", "2026-11-15") == ({"2026-11-15"}, {"2026-11-14"})
    assert spans(days, "2026-11-30", None) == (set(), set())
    hours = ["2026-11-10 08:00", "2026-11-10 09:00", "2026-11-11 08:00"]
    assert spans(hours, "2026-11-10", "2026-11-10") == (set(hours[:2]), set())

"""Nothing is sent twice, and nothing fails in silence: a few of the scenarios of ``make scenarios``."""

from __future__ import annotations

from bizmessage import kakao
from tests import clients, scenarios


def test_a_few_of_them() -> None:
    played = scenarios.run(runs=120, seed=7)
    assert scenarios.wrong(played) == []
    assert {scenario.client for scenario, _ in played} == {client.__name__ for client in clients.ALL}
    assert any(outcome.attempts > 1 for _, outcome in played)
    assert any(outcome.error is None for _, outcome in played)


def test_what_goes_wrong_is_seen() -> None:
    scenario = next(scenarios.scenarios(1, 1))
    for outcome, word in (
        (scenarios.Outcome(3, 2, 1, None), "2 times"),
        (scenarios.Outcome(1, 0, 0, None), "not carried out"),
        (scenarios.Outcome(1, 1, 1, kakao.TemplateNotFound()), "says it was not"),
    ):
        (line,) = scenarios.wrong([(scenario, outcome)])
        assert word in line
        assert scenario.client in line
    every = {(each.script[0], each.client, each.library) for each in scenarios.scenarios(1000, 1)}
    assert len(every) == len(scenarios.STEPS) * len(clients.ALL) * len(scenarios.LIBRARIES)

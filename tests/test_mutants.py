"""Which mutants ``make mutants`` draws, which tests it runs first, and what its figures mean."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from tests.mutants import Draw, Survivor, closest, explanations, interval, print_scores

NAMES = [f"{module}.x_{letter}__mutmut_1" for module in ("pages.html", "naming") for letter in "abcdefghij"]


def test_a_sample_is_that_of_its_seed() -> None:
    draw = Draw(sample=8, seed=3)
    chosen = draw.chosen(NAMES)
    assert chosen == draw.chosen(reversed(NAMES)) == sorted(set(chosen) & set(NAMES))
    assert len(chosen) == 8
    assert chosen != Draw(sample=8, seed=4).chosen(NAMES)
    assert any(name.startswith("naming") for name in chosen)
    assert any(name.startswith("pages") for name in chosen)


def test_every_mutant_is_drawn_as_often_as_any() -> None:
    drawn = [name for seed in range(400) for name in Draw(sample=5, seed=seed).chosen(NAMES)]
    assert all(70 < drawn.count(name) < 130 for name in NAMES)


def test_without_a_sample_all_are_run() -> None:
    assert Draw().chosen(NAMES) == sorted(NAMES)
    assert Draw(sample=20).chosen(NAMES) == sorted(NAMES)
    assert Draw(sample=99).chosen(NAMES) == sorted(NAMES)


def test_those_of_some_modules() -> None:
    assert Draw(("naming",)).chosen(NAMES) == NAMES[10:]
    assert Draw(("pages.*", "naming")).chosen(NAMES) == sorted(NAMES)
    assert Draw(("pages.*", "places")).chosen(NAMES) == NAMES[:10]
    assert set(Draw(("naming",), 3).chosen(NAMES)) < set(NAMES[10:])


def test_what_is_explained_has_to_survive_where_all_mutants_were_run() -> None:
    explained = [Survivor("naming.a", "x", "y"), Survivor("pages.html.b", "x", "y"), Survivor("gone.c", "x", "y")]
    assert Draw().due(explained, NAMES) == explained
    assert Draw(("naming",)).due(explained, NAMES[10:]) == explained[:1]
    assert Draw(sample=20).due(explained, NAMES) == []


@pytest.mark.parametrize(("killed", "drawn"), [(570, 600), (1, 7), (50, 100), (599, 600)])
def test_the_interval_ends_where_the_sample_would_be_odd(killed: int, drawn: int) -> None:
    share = killed / drawn
    low, high = (each / 100 for each in interval(killed, drawn))
    assert low < share < high
    for score in (low, high):  # what Wilson's interval is: of that score, the sample is 1.96 deviations away
        assert abs(share - score) / math.sqrt(score * (1 - score) / drawn) == pytest.approx(1.96, abs=0.001)


def test_the_interval_of_a_sample_without_survivors() -> None:
    assert interval(10, 10) == pytest.approx((72.2, 100), abs=0.05)
    assert interval(0, 10) == pytest.approx((0, 27.8), abs=0.05)


def test_the_first_tests_of_a_function_are_about_it() -> None:
    tests = {"f": ["all", "slow", "own", "both"], "g": ["all", "both"], "h": ["all"]}
    seconds = {"all": 0.01, "slow": 1.0, "own": 0.2, "both": 0.1}
    assert closest(tests, seconds, 10) == {"f": ["own", "both", "all", "slow"], "g": ["both", "all"], "h": ["all"]}
    assert closest(tests, seconds, 1) == {"f": ["own", "both", "all"], "g": ["both", "all"], "h": ["all"]}
    assert closest(tests, seconds, 0.3) == {"f": ["own"], "g": ["both", "all"], "h": ["all"]}
    assert closest(tests, seconds, 0) == {"f": ["own"], "g": ["both"], "h": ["all"]}


def test_the_score(capsys: pytest.CaptureFixture[str]) -> None:
    found = dict.fromkeys(NAMES, "killed") | {NAMES[0]: "timeout", NAMES[1]: "survived", NAMES[2]: "no tests"}
    assert print_scores(found, drawn=True) == 90
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines[:2]] == [
        ["naming", "10", "of", "10", "100.0", "%"],
        ["pages.html", "8", "of", "10", "80.0", "%"],
    ]
    assert "18 of    20   90.0 % (69.9 to 97.2 % of all mutants" in lines[2]
    assert lines[3].startswith("1 of them")
    print_scores(found, drawn=False)
    assert "of all mutants" not in capsys.readouterr().out


def test_a_reason_is_given(tmp_path: Path) -> None:
    path = tmp_path / "mutants.toml"
    entry = '[[survivor]]\nwhere = "a.b"\nwas = "x"\nbecomes = "y"\nwhy = "{}"\n'
    path.write_text(entry.format("None is as false."), encoding="utf-8")
    assert explanations(path) == [Survivor("a.b", "x", "y")]
    path.write_text(entry.format(""), encoding="utf-8")
    with pytest.raises(ValueError, match="no reason is given"):
        explanations(path)

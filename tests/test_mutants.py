"""Which mutants ``make mutants`` draws, which tests it runs first, and what its figures mean."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.covering import RESULT, changed_lines
from tests.mutants import Draw, Survivor, by_function, candidates, closest, explanations, interval, print_scores, widest

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


def test_the_first_tests_of_a_mutant_are_about_it() -> None:
    tests = {"f": ["all", "slow", "own", "both", "unknown"], "g": ["all", "both"], "h": ["all"], "i": []}
    seconds = {"all": 0.01, "slow": 1.0, "own": 0.2, "both": 0.1}
    every = {"f": ["own", "both", "all", "slow"], "g": ["both", "all"], "h": ["all"], "i": []}
    assert closest(tests, seconds, 10) == every
    assert closest(tests, seconds, 1) == every | {"f": ["own", "both", "all"]}
    assert closest(tests, seconds, 0.3) == every | {"f": ["own"]}
    assert closest(tests, seconds, 0) == {"f": ["own"], "g": ["both"], "h": ["all"], "i": []}


def test_the_last_tests_of_a_mutant_are_about_everything() -> None:
    tests = {"f": ["own", "both", "all"], "g": ["both", "all"], "h": ["all"], "i": []}
    seconds = {"own": 0.1, "both": 0.1, "all": 2.0}
    assert widest(tests, seconds, 10) == {"f": ["all", "both", "own"], "g": ["all", "both"], "h": ["all"], "i": []}
    assert widest(tests, seconds, 2.2) == {"f": ["all", "both"], "g": ["all", "both"], "h": ["all"], "i": []}


def test_the_tests_of_a_mutant_are_those_of_its_line_or_its_function() -> None:
    names = ["a.x_f__mutmut_1", "a.x_f__mutmut_2", "a.x_g__mutmut_1"]
    tests = candidates("codegen", names, {"codegen.a.x_f": ["1", "2", "3"]}, {names[0]: ["2"], names[1]: []})
    assert tests == {names[0]: ["2"], names[1]: ["1", "2", "3"], names[2]: ()}
    assert by_function("codegen", tests) == {"codegen.a.x_f": ["1", "2", "3"], "codegen.a.x_g": []}


SOURCE = '''"""A module."""


def one(x: int) -> int:
    """With a docstring."""
    y = x + 1
    return y * 2


class Two:
    def three(self) -> int:
        return 3
'''

MUTATED = """
def x_one__mutmut_orig(x: int) -> int:
    y = x + 1
    return y * 2

def x_one__mutmut_1(x: int) -> int:
    y = x - 1
    return y * 2

def x_one__mutmut_2(x: int) -> int:
    y = x + 1
    return y / 2

class Two:
    def xǁTwoǁthree__mutmut_orig(self) -> int:
        return 3

    def xǁTwoǁthree__mutmut_1(self) -> int:
        return 4
"""


@pytest.mark.parametrize("base", ["", "src/"])
def test_the_line_that_a_mutant_changes(tmp_path: Path, base: str) -> None:
    for path, text in ((f"{base}kit/a/b.py", SOURCE), (f"mutants/{base}kit/a/b.py", MUTATED)):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    names = ["a.b.x_one__mutmut_1", "a.b.x_one__mutmut_2", "a.b.xǁTwoǁthree__mutmut_1", "a.b.x_gone__mutmut_1"]
    found = changed_lines(tmp_path, "kit", names)
    assert found == dict(zip(names, [(f"{base}kit/a/b.py", line) for line in (6, 7, 12)], strict=False))


def test_the_tests_that_run_a_line(tmp_path: Path) -> None:
    settings = '[tool.mutmut]\npytest_add_cli_args = ["-q"]\npytest_add_cli_args_test_selection = ["test_b.py"]\n'
    tests = """import pytest
from kit.b import Two, one

def test_one(): assert one(1) == 4

@pytest.mark.parametrize("x", [1])
def test_both(x): assert one(x) + Two().three() == 7
"""
    for path, text in (("pyproject.toml", settings), ("test_b.py", tests), ("kit/b.py", SOURCE)):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "tests.covering", "kit"]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    found = json.loads((tmp_path / RESULT).read_text(encoding="utf-8"))
    lines = {line: {found["tests"][at] for at in tests} for line, tests in found["lines"]["kit/b.py"].items()}
    both = {"test_b.py::test_one", "test_b.py::test_both[1]"}
    assert {line: tests for line, tests in lines.items() if tests} == {
        "6": both,
        "7": both,
        "12": {"test_b.py::test_both[1]"},
    }


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

"""Measure code in fresh processes and in this one; every figure is a median."""

from __future__ import annotations

import subprocess
import sys
import timeit
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

FRESH_RUNS = 25
REPEATS = 15


@dataclass(frozen=True)
class Result:
    """A figure in seconds with what it is compared to, and the ratio that is aimed at."""

    name: str
    seconds: float
    baseline: float
    aim: float | None

    @property
    def ratio(self) -> float:
        """How many times the baseline it took."""
        return self.seconds / self.baseline


def fresh(statements: list[str], folder: Path) -> list[float]:
    """The seconds that each statement takes in a fresh interpreter which can import from ``folder``.

    The statements take turns, so that a machine that is busy for a while slows all of them down, and each runs once
    before it counts, so that its bytecode is on disk.
    """
    times: list[list[float]] = [[] for _ in statements]
    for run in range(FRESH_RUNS + 1):
        for position, statement in enumerate(statements):
            seconds = _fresh_once(statement, folder)
            if run:
                times[position].append(seconds)
    return [median(each) for each in times]


def _fresh_once(statement: str, folder: Path) -> float:
    script = (
        f"import sys; sys.path.insert(0, {str(folder)!r})\n"
        "from time import perf_counter\n"
        "start = perf_counter()\n"
        f"{statement}\n"
        "print(perf_counter() - start)"
    )
    command = [sys.executable, "-I", "-c", script]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def together(*functions: Callable[[], object], number: int) -> list[float]:
    """The seconds that one call of each function takes, over ``number`` calls at a time; they take turns as well."""
    timers = [timeit.Timer(function) for function in functions]
    rounds = [[timer.timeit(number) / number for timer in timers] for _ in range(REPEATS)]
    return [median(column) for column in zip(*rounds, strict=True)]

"""Measure code in fresh processes and in this one; every figure is a median."""

from __future__ import annotations

import gc
import subprocess
import sys
import timeit
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

FRESH_RUNS = 25
REPEATS = 15


@dataclass(frozen=True)
class Result:
    """A figure in seconds, or in bytes, with what it is compared to, and the ratio that is aimed at."""

    name: str
    seconds: float
    baseline: float
    aim: float | None
    unit: str = "s"
    """``s``, or ``B`` where the figures are bytes."""

    @property
    def ratio(self) -> float:
        """How many times the baseline it took."""
        return self.seconds / self.baseline


def nothing() -> None:
    """What there is to do before a turn, where there is nothing."""


@dataclass(frozen=True)
class Work:
    """Something that is done over and over in one process."""

    call: Callable[[], object]
    number: int
    """How many calls a turn has."""
    ready: Callable[[], object] = nothing
    """What makes ready for a turn, and does not count."""
    parts: int = 1
    """How many things a call is about: the figures are of one."""

    def turn(self, clock: Callable[[], float] = perf_counter) -> float:
        """The seconds of one part, in one turn; the collector is off meanwhile."""
        return timeit.timeit(self.call, self.ready, clock, self.number) / self.number / self.parts


def in_turns(*works: Work, repeats: int = REPEATS) -> list[float]:
    """The seconds of one part of each; they take turns, and each has one before it counts."""
    for work in works:
        work.turn()
    rounds = [[work.turn() for work in works] for _ in range(repeats)]
    return [median(column) for column in zip(*rounds, strict=True)]


def kept(make: Callable[[], object]) -> int:
    """The bytes, as ``tracemalloc`` counts them, that what ``make`` gives keeps alive once it has returned."""
    make()  # what is made with the first one, and stays, is nobody's
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        found = make()
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        del found
    finally:
        tracemalloc.stop()
    return after - before


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
    return in_turns(*(Work(function, number) for function in functions))

"""What generating costs, and whether it grows with the spec and no faster.

``make bench`` measures the real spec; ``make bench-generator``, a spec of a hundred times as many codes, and the memory
that it takes.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.measure import Result
from codegen.__main__ import ROOT, generate
from codegen.load import is_table

TIMES = 100
SMALL_RUNS = 11
LARGE_RUNS = 3

_GENERATE = """
import resource, sys
from time import perf_counter
from codegen.__main__ import main
start = perf_counter()
status = main(["gen", "--spec", sys.argv[1], "--output", sys.argv[2]])
seconds = perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seconds, peak / (2**20 if sys.platform == "darwin" else 2**10))
sys.exit(status)
"""


@dataclass(frozen=True)
class Run:
    """What one ``gen`` took in a process of its own, where nothing was generated before."""

    seconds: float
    megabytes: float


@dataclass(frozen=True)
class Figure:
    """A median or a peak, with the most that is aimed at."""

    name: str
    value: float
    aim: float
    unit: str


def results(folder: Path) -> Iterator[Result]:
    """The real spec against a second."""
    real = median(_seconds(ROOT / "spec") for _ in range(SMALL_RUNS))
    yield Result("codegen on the real spec / 1 s", real, 1.0, 0.3)


def hundredfold(folder: Path) -> Iterator[Figure]:
    """The real spec, and a spec of ``TIMES`` times as many codes: seconds, growth and memory."""
    multiply(ROOT / "spec", folder / "spec")
    real, large = [], []
    for _ in range(LARGE_RUNS):
        # They take turns, so that a machine that is busy for a while slows both of them down.
        real += [_gen(ROOT / "spec", folder / "output") for _ in range(3)]
        large.append(_gen(folder / "spec", folder / "output"))
    once = median(run.seconds for run in real)
    seconds = median(run.seconds for run in large)
    yield Figure("gen on the real spec", once, 0.3, "s")
    yield Figure(f"gen on {TIMES} times as many codes", seconds, 12, "s")
    yield Figure(f"gen on {TIMES} times as many codes / gen on the real spec", seconds / once, TIMES, "times")
    yield Figure(f"gen on {TIMES} times as many codes, peak memory", max(run.megabytes for run in large), 350, "MB")


def main() -> None:
    """Run the benchmark that takes too long for ``make bench``, and print a table."""
    print(f"Python {sys.version.split()[0]}, medians and the largest peak")
    print(f"{'':60}  {'measured':>12}  {'aim':>12}")
    with TemporaryDirectory() as folder:
        for figure in hundredfold(Path(folder)):
            print(
                f"{figure.name:60}  {_shown(figure.value, figure.unit)}  {_shown(figure.aim, figure.unit)}", flush=True
            )


def multiply(spec: Path, target: Path) -> None:
    """Copy a spec with every code ``TIMES`` times over, each time with another number and name."""
    shutil.copytree(spec, target)
    for path in target.glob("*/*.csv"):
        if not is_table(path.relative_to(target).as_posix()):
            continue
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            for time in range(TIMES):
                writer.writerows(_copied(row, time) for row in rows)


def _copied(row: dict[str, str], time: int) -> dict[str, str]:
    if not time:
        return row
    # Long enough to be none of the gateway's codes, which have seven digits.
    return {
        **row,
        "code": f"{row['code']}{time:07}" if row["code"] != "0" else f"9{time:09}",
        "name": f"{row['name']}Again{time}",
    }


def _seconds(spec: Path) -> float:
    start = perf_counter()
    generate(spec)
    return perf_counter() - start


def _gen(spec: Path, output: Path) -> Run:
    command = [sys.executable, "-c", _GENERATE, str(spec), str(output)]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    shutil.rmtree(output)
    seconds, megabytes = map(float, printed.splitlines()[-1].split())
    return Run(seconds, megabytes)


def _shown(value: float, unit: str) -> str:
    return f"{value:8.{0 if unit == 'MB' else 2}f} {unit:5}"


if __name__ == "__main__":
    main()

"""What generating costs, and whether it grows with the spec and no faster."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.measure import Result
from codegen.__main__ import ROOT, generate

TIMES = 100


def results(folder: Path) -> Iterator[Result]:
    """The real spec against a second, and a spec of 100 times as many rows against 100 times the real one."""
    spec = ROOT / "spec"
    real = median(_seconds(spec) for _ in range(5))
    multiply(spec, folder / "spec")
    large = median(_seconds(folder / "spec") for _ in range(3))
    yield Result("codegen on the real spec / 1 s", real, 1.0, 1)
    yield Result(f"codegen on {TIMES} times as many rows / {TIMES} times the real spec", large, TIMES * real, 1.2)


def multiply(spec: Path, target: Path) -> None:
    """Copy a spec with every code ``TIMES`` times over, each time with another number and name."""
    shutil.copytree(spec, target)
    for path in target.glob("*/*.csv"):
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
    return {
        **row,
        "code": f"{row['code']}{time:04}" if row["code"] != "0" else f"9{time:09}",
        "name": f"{row['name']}Again{time}",
    }


def _seconds(spec: Path) -> float:
    start = perf_counter()
    generate(spec)
    return perf_counter() - start

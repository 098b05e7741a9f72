"""``make bench``: print each median, its baseline, the ratio, and the ratio aimed at."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import annotating, decoding, generating, imports, runtime
from benchmarks.measure import Result
from benchmarks.showing import shown


def main() -> None:
    """Run every benchmark and print a table."""
    print(f"Python {sys.version.split()[0]}, medians")
    print(f"{'':72}  {'median':>10}  {'baseline':>10}  {'ratio':>6}  {'aim':>5}")
    with TemporaryDirectory() as folder:
        for result in _results(Path(folder)):
            figures = [shown(value, result.unit) for value in (result.seconds, result.baseline)]
            aim = "" if result.aim is None else f"{result.aim:.2f}"
            print(f"{result.name:72}  {figures[0]:>10}  {figures[1]:>10}  {result.ratio:6.2f}  {aim:>5}", flush=True)


def _results(folder: Path) -> Iterator[Result]:
    yield from imports.results(folder)
    yield from runtime.results()
    yield from decoding.results()
    yield from annotating.results()
    yield from generating.results(folder)


if __name__ == "__main__":
    main()

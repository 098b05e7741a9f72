"""``make bench``: print each median, its baseline, the ratio, and the ratio aimed at."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import annotating, decoding, generating, imports, runtime
from benchmarks.measure import Result


def main() -> None:
    """Run every benchmark and print a table."""
    print(f"Python {sys.version.split()[0]}, medians")
    print(f"{'':72}  {'median':>10}  {'baseline':>10}  {'ratio':>6}  {'aim':>5}")
    with TemporaryDirectory() as folder:
        for result in _results(Path(folder)):
            print(
                f"{result.name:72}  {_shown(result.seconds):>10}  {_shown(result.baseline):>10}  "
                f"{result.ratio:6.2f}  {'' if result.aim is None else f'{result.aim:.2f}':>5}",
                flush=True,
            )


def _results(folder: Path) -> Iterator[Result]:
    yield from imports.results(folder)
    yield from runtime.results()
    yield from decoding.results()
    yield from annotating.results()
    yield from generating.results(folder)


def _shown(seconds: float) -> str:
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds * 1e9:.0f} ns"


if __name__ == "__main__":
    main()

"""``make bench-compare REV=...``: today's tree against that of a revision, in one run.

For each row a process of either tree is started, and they take turns, so that a machine that is busy for a while slows
both down; what counts is the time that the process itself had. Three pairs of processes, because where things come to
lie in memory differs from process to process. A row is slower if its median and its fastest turn both are; one that
seems so is measured once more, and counts with the better of the two.

``NOISE`` was chosen by comparing trees with themselves: see CONTRIBUTING.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from benchmarks import rows
from benchmarks.showing import shown
from benchmarks.trees import Missing, Tree, Turns, both

PAIRS = 3
TURNS = 5
NOISE = 1.1
"""What differs by less may be chance."""

LIMIT = 1.25
"""A row that is slower by more than that fails the run."""


@dataclass(frozen=True)
class Compared:
    """What was measured of a row in both trees."""

    now: list[float]
    then: list[float]
    unit: str

    @property
    def medians(self) -> tuple[float, float]:
        """The medians, now and then."""
        return median(self.now), median(self.then)

    @property
    def ratio(self) -> float:
        """How many times as much it is now."""
        return median(self.now) / median(self.then)

    @property
    def slower(self) -> float:
        """The ratio that can be relied on: a busy machine makes turns slower, and never the fastest one faster."""
        return min(self.ratio, min(self.now) / min(self.then))


def main(arguments: list[str] | None = None) -> int:
    """Print the table; the exit status is 1 if a row is slower than the limit, 2 if there is no such revision."""
    options = _parser().parse_args(arguments)
    too_slow = 0
    try:
        with both(options.rev) as (now, then):
            print(f"Python {sys.version.split()[0]}, medians of CPU time; now / {options.rev}")
            print(f"{'':56}  {'now':>10}  {'then':>10}  {'ratio':>6}")
            for name in rows.NAMES:
                if options.rows.lower() in name.lower():
                    too_slow += _print_row(name, now, then, options.limit)
    except Missing as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"{too_slow} row(s) slower by more than {options.limit}." if too_slow else "No row is slower by more than that."
    )
    return int(too_slow > 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("--rev", default="HEAD", help="what to compare with (%(default)s)")
    parser.add_argument("--rows", default="", help="only rows with this in their name")
    parser.add_argument("--limit", type=float, default=LIMIT, help="the ratio that fails the run (%(default)s)")
    return parser


def _print_row(name: str, now: Tree, then: Tree, limit: float) -> bool:
    try:
        measured = compared(name, now, then)
    except Missing as error:
        print(f"{name:56}  skipped: {error}", flush=True)
        return False
    figures = [shown(value, measured.unit) for value in measured.medians]
    too_slow = measured.slower > limit
    said = "  TOO SLOW" if too_slow else f"  {verdict(measured)}".rstrip()
    print(f"{name:56}  {figures[0]:>10}  {figures[1]:>10}  {measured.ratio:6.2f}{said}", flush=True)
    return too_slow


def verdict(measured: Compared) -> str:
    """What is to be said of a row."""
    return "slower" if measured.slower > NOISE else "faster" if measured.ratio < 1 / NOISE else ""


def compared(name: str, now: Tree, then: Tree) -> Compared:
    """A row in both trees; :class:`Missing` if the older one has no such thing, an error if today's has none."""
    _need(name, now)
    if name in rows.SIZES:
        place = rows.SIZES[name]
        return Compared([now.size(place)], [then.size(place)], "B")
    measure = _of_statement if name in rows.STATEMENTS else _of_work
    first = measure(name, now, then)
    return first if first.slower <= NOISE else min(first, measure(name, now, then), key=lambda each: each.slower)


def _need(name: str, now: Tree) -> None:
    """Fail where today's tree cannot do it: that is no row to skip."""
    try:
        if name in rows.STATEMENTS:
            now.seconds(rows.STATEMENTS[name])
        elif name in rows.TIMES:
            Turns(now, rows.TIMES[name]).close()
        else:
            now.size(rows.SIZES[name])
    except Missing as error:
        raise SystemExit(f"{name}: {error}") from None


def _of_statement(name: str, now: Tree, then: Tree) -> Compared:
    statement = rows.STATEMENTS[name]
    then.seconds(statement)  # once, so that its bytecode is on disk
    return _in_turns(lambda: now.seconds(statement), lambda: then.seconds(statement), PAIRS * TURNS)


def _of_work(name: str, now: Tree, then: Tree) -> Compared:
    pairs = [_of_pair(rows.TIMES[name], now, then) for _ in range(PAIRS)]
    return Compared([each for pair in pairs for each in pair.now], [each for pair in pairs for each in pair.then], "s")


def _of_pair(place: str, now: Tree, then: Tree) -> Compared:
    newer = Turns(now, place)
    try:
        older = Turns(then, place)
        try:
            return _in_turns(newer.turn, older.turn, TURNS)
        finally:
            older.close()
    finally:
        newer.close()


def _in_turns(now: Callable[[], float], then: Callable[[], float], turns: int) -> Compared:
    seconds: dict[Callable[[], float], list[float]] = {now: [], then: []}
    for turn in range(turns):
        for measure in (now, then) if turn % 2 else (then, now):
            seconds[measure].append(measure())
    return Compared(seconds[now], seconds[then], "s")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # by now everything is tidied up
        sys.exit(130)

"""``make bench-instructions``: how many instructions each row takes, which no busy machine changes.

They are counted by ``perf`` where the kernel lets it, else by ``valgrind``. A row is run with some calls and with none,
and the difference counts. With ``REV=...`` the tree of a revision is counted as well.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

from benchmarks import rows
from benchmarks.measure import Work
from benchmarks.trees import Missing, Tree, both, today

CALLS = 1_000
"""How many calls are counted, of a row that has as many in a turn."""

NOISE = 1.02
"""What differs by less may be chance: addresses, and with them the order in some tables, differ from run to run."""

PERF = ["perf", "stat", "-x,", "-e", "instructions:u", "--"]
VALGRIND = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", "--"]
_BY_PERF = re.compile(r"^(\d+),[^,]*,instructions", re.MULTILINE)
_BY_VALGRIND = re.compile(r"I +refs: +([\d,]+)")


@dataclass(frozen=True)
class Counter:
    """What counts the instructions of a command."""

    name: str
    prefix: list[str]
    pattern: re.Pattern[str]

    def count(self, command: list[str]) -> int:
        """The instructions of a command; :class:`Missing` if it or the counting failed."""
        # Not -I, which would make the hashes of texts others each time.
        options = ["-s", "-P"]
        command = [command[0], *options, *command[2:]]
        done = subprocess.run(
            [*self.prefix, *command], capture_output=True, text=True, check=False, env={"PYTHONHASHSEED": "0"}
        )
        if done.stdout.startswith("missing"):
            raise Missing(done.stdout.removeprefix("missing ").strip())
        found = self.pattern.search(done.stderr)
        if done.returncode or found is None:
            raise Missing((done.stderr.strip().splitlines() or ["nothing was counted"])[-1])
        return int(found[1].replace(",", ""))


def counter() -> Counter | None:
    """What counts instructions on this machine; ``None`` if nothing does, which is said on standard error."""
    for each in (Counter("perf", _found(PERF), _BY_PERF), Counter("valgrind", _found(VALGRIND), _BY_VALGRIND)):
        try:
            if each.prefix:
                each.count([sys.executable, "-I", "-S", "-c", "pass"])
                return each
            print(f"{each.name} is not installed.", file=sys.stderr)
        except Missing as error:
            print(f"{each.name} is there and cannot count: {error}", file=sys.stderr)
    return None


def _found(prefix: list[str]) -> list[str]:
    path = shutil.which(prefix[0])
    return [] if path is None else [path, *prefix[1:]]


def instructions(count: Counter, name: str, tree: Tree) -> float:
    """The instructions of a row, of one part of it."""
    tree.write_bytecode(name)
    if name in rows.STATEMENTS:
        with_it, without = (count.count(tree.statement(each)) for each in (rows.STATEMENTS[name], "pass"))
        return with_it - without
    place = rows.TIMES[name]
    work: Work = rows.found(place)
    calls = min(work.number, CALLS)
    with_them, without = (count.count(tree.command(f"calls:{each}", place)) for each in (calls, 0))
    return (with_them - without) / calls / work.parts


def main(arguments: list[str] | None = None) -> int:
    """Print the table; the exit status is 2 if nothing here counts instructions, or there is no such revision."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions", description=__doc__)
    parser.add_argument("--rev", default="", help="what to compare with; nothing if not given")
    parser.add_argument("--rows", default="", help="only rows with this in their name")
    options = parser.parse_args(arguments)
    count = counter()
    if count is None:
        print("Without one of them, `make bench-compare` is what there is.", file=sys.stderr)
        return 2
    names = [name for name in (*rows.STATEMENTS, *rows.TIMES) if options.rows.lower() in name.lower()]
    try:
        with ExitStack() as stack:
            trees = [*stack.enter_context(both(options.rev))] if options.rev else [stack.enter_context(today())]
            print(f"Python {sys.version.split()[0]}, instructions by {count.name}")
            for line in _lines(count, names, trees):
                print(line, flush=True)
    except Missing as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _lines(count: Counter, names: list[str], trees: list[Tree]) -> Iterator[str]:
    def counted(name: str, tree: Tree) -> Callable[[], float | Missing]:
        def run() -> float | Missing:
            try:
                return instructions(count, name, tree)
            except Missing as error:
                return error

        return run

    # Counts do not depend on what else runs, so there may be as many processes as there are cores.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        tasks = {name: [pool.submit(counted(name, tree)) for tree in trees] for name in names}
        yield f"{'':56}  {'now':>14}" + (f"  {'then':>14}  {'ratio':>6}" if len(trees) > 1 else "")
        for name, futures in tasks.items():
            yield f"{name:56}" + _figures([future.result() for future in futures])


def _figures(found: list[float | Missing]) -> str:
    figures = [f"  {each:>14,.0f}" if isinstance(each, float | int) else f"  skipped: {each}" for each in found]
    if len(found) == 2 and not any(isinstance(each, Missing) for each in found):
        ratio = float(found[0]) / float(found[1])  # type: ignore[arg-type]
        figures.append(f"  {ratio:6.3f}" + ("  more" if ratio > NOISE else "  fewer" if ratio < 1 / NOISE else ""))
    return "".join(figures)


if __name__ == "__main__":
    sys.exit(main())

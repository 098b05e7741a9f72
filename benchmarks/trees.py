"""Today's tree and that of a revision side by side, and processes that import from one of them alone."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import rows

ROOT = Path(__file__).parent.parent
PARTS = ("src", "generated", "codegen", "spec")


class Missing(Exception):
    """A tree does not have what a row measures."""


@dataclass(frozen=True)
class Tree:
    """The code of a revision, and the benchmarks of today."""

    folder: Path
    harness: Path

    def command(self, what: str, place: str) -> list[str]:
        """The command of a :mod:`benchmarks.worker`."""
        worker = self.harness / "benchmarks" / "worker.py"
        return [sys.executable, "-I", "-S", str(worker), what, place, *self._folders()]

    def statement(self, statement: str) -> list[str]:
        """The command that runs a statement and prints the CPU seconds that it took."""
        script = (
            f"import sys; sys.path[:] = [*{self._folders()[:-1]!r}, *sys.path, {self._folders()[-1]!r}]\n"
            "from time import process_time\n"
            "start = process_time()\n"
            f"{statement}\n"
            "print(process_time() - start)"
        )
        return [sys.executable, "-I", "-S", "-c", script]

    def size(self, place: str) -> float:
        """The bytes of a row; :class:`Missing` if there is no such thing."""
        return _number(_output(self.command("size", place)))

    def seconds(self, statement: str) -> float:
        """The CPU seconds of a statement in a fresh process; :class:`Missing` if it cannot be run."""
        return _number(_output(self.statement(statement)))

    def write_bytecode(self, name: str) -> None:
        """Run a row once, so that the first time that counts compiles nothing."""
        known = rows.STATEMENTS.get(name)
        _output(self.command("calls:0", rows.TIMES[name]) if known is None else self.statement(known))

    def _folders(self) -> list[str]:
        trees = [self.harness, self.folder / "src", self.folder / "generated", self.folder]
        # Only as a folder: its .pth files, which would bring the installed package in, are not read.
        return [*map(str, trees), sysconfig.get_path("purelib")]


class Turns:
    """A process that has a row ready and measures a turn of it whenever it is asked to."""

    def __init__(self, tree: Tree, place: str) -> None:
        """Start it, and wait until it is ready; :class:`Missing` if it does not get there."""
        self._process = subprocess.Popen(
            tree.command("turns", place), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        answer = self._line()
        if answer != "ready":
            self.close()
            raise Missing(answer.removeprefix("missing ") or "the process ended")

    def turn(self) -> float:
        """The CPU seconds of one turn."""
        assert self._process.stdin is not None
        self._process.stdin.write("turn\n")
        self._process.stdin.flush()
        return float(self._line())

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")


@contextmanager
def today() -> Iterator[Tree]:
    """A copy of the working tree."""
    with TemporaryDirectory() as folder:
        yield _copied(Path(folder))


@contextmanager
def both(revision: str) -> Iterator[tuple[Tree, Tree]]:
    """A copy of the working tree, and the tree of a revision beside it; both are gone afterwards, whatever happens.

    The working tree is copied so that both lie in folders of the same kind. :class:`Missing` if git does not know the
    revision.
    """
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))  # so that what is below is run
    with TemporaryDirectory() as folder:
        now = _copied(Path(folder))
        then = Path(folder) / "then"
        try:
            added = _git("worktree", "add", "--quiet", "--detach", str(then), revision)
            if added.returncode:
                raise Missing(added.stderr.strip())
            yield now, Tree(then, now.harness)
        finally:
            _git("worktree", "remove", "--force", str(then))
            _git("worktree", "prune")


def _copied(folder: Path) -> Tree:
    now, harness = folder / "now", folder / "harness"
    without = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for part in PARTS:
        shutil.copytree(ROOT / part, now / part, ignore=without)
    shutil.copytree(ROOT / "benchmarks", harness / "benchmarks", ignore=without)
    return Tree(now, harness)


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607


def _output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or f"missing {(done.stderr.strip().splitlines() or ['nothing'])[-1]}"


def _number(text: str) -> float:
    if text.startswith("missing"):
        raise Missing(text.removeprefix("missing "))
    return float(text)

"""Is there a test for everything that the code does? ``make mutants`` finds out.

mutmut makes one small change after the other to the code and runs the tests: a change that no test notices, a mutant
that survives, is a gap in them. A change that cannot be noticed, because it makes no difference, is explained; no other
may survive.

``make mutants`` changes what reads, writes, masks and retries: ``[tool.mutmut]`` in pyproject.toml says which modules
and which tests, and ``tests/mutants.toml`` explains. ``make mutants-codegen`` changes the generator, in a copy of the
checkout, for mutmut reads no other file than pyproject.toml: ``tests/mutants_codegen.toml`` says and explains it all.

Each mutant gets those of its tests first that are quick and about it: of those that run the line which it changes, as
coverage tells, the ones that run little else. What they leave alive gets more of them, and then those that run most:
a test of the whole output notices what none of a part does.

``--sample 600 --seed 7`` draws mutants at random and prints between which figures the score of all of them lies.

mutmut changes functions and methods; it leaves alone what is decorated, such as properties, and what runs at import.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import NormalDist
from typing import Any, NamedTuple

from tests.covering import tests_by_line

ROOT = Path(__file__).parent.parent
MUTMUT = Path(sys.executable).with_name("mutmut")
AIM = 95.0
"""The percentage of mutants that has to be killed, those that are explained not taken out."""

KILLED = ("killed", "timeout")
"""A mutant that never ends is noticed too."""

SETTINGS = re.compile(r"^\[tool\.mutmut\]\n.*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
"""The table of pyproject.toml that mutmut reads."""


TESTS_OF = "tests_by_mangled_function_name"
"""Where mutmut writes down which tests run a function, and reads which it is to run for a mutant of it."""

QUICK = 0.3
"""How many seconds a test may take to be among the first ones."""

OVERHEAD = 0.01
"""How many seconds a test takes besides what it is measured for."""


class Draw(NamedTuple):
    """Which mutants are run: of these modules, or of all; and so many of them, drawn by the seed, or all."""

    modules: tuple[str, ...] = ()
    sample: int | None = None
    seed: int = 1

    def chosen(self, names: Iterable[str]) -> list[str]:
        """Those of all names, in the order of the alphabet; all of the modules' if they are fewer than the sample."""
        of = [name for name in sorted(names) if not self.modules or self._is_of_a_module(name)]
        if self.sample is None or self.sample >= len(of):
            return of
        return sorted(Random(self.seed).sample(of, self.sample))  # noqa: S311 - to be had again

    def due(self, explained: Iterable[Survivor], names: Iterable[str]) -> list[Survivor]:
        """What has to survive where these mutants were run, as it is explained; of a sample, nothing has to."""
        functions = set(map(_function, names))
        return [each for each in explained if self.sample is None and (not self.modules or each.where in functions)]

    def _is_of_a_module(self, name: str) -> bool:
        return any(fnmatchcase(name, f"{module}.*") for module in self.modules)


class Survivor(NamedTuple):
    """A change that no test noticed: in which function, and the lines before and after it."""

    where: str
    was: str
    becomes: str


def main() -> int:
    """Run mutmut anew, print the score, and what is not as it is explained."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants")
    parser.add_argument("package", choices=["bizmessage", "codegen"], default="bizmessage", nargs="?")
    parser.add_argument("modules", nargs="*", help="only these, such as naming or 'pages.*'")
    parser.add_argument("--sample", type=int, help="only so many mutants, drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="which ones are drawn")
    wanted = parser.parse_args()
    draw = Draw(tuple(wanted.modules), wanted.sample, wanted.seed)
    if wanted.package == "bizmessage":
        shutil.rmtree(ROOT / "mutants", ignore_errors=True)
        return judged(ROOT, wanted.package, draw, ROOT / "tests" / "mutants.toml")
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        settings = ROOT / "tests" / "mutants_codegen.toml"
        return judged(copied(Path(folder) / "checkout", settings), wanted.package, draw, settings)


def copied(folder: Path, settings: Path) -> Path:
    """A copy of the checkout whose pyproject.toml has the settings of that file for mutmut instead of its own."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".*", "__pycache__", "mutants", "build", "dist"))
    path = folder / "pyproject.toml"
    (own,) = SETTINGS.findall(path.read_text(encoding="utf-8"))
    (other,) = SETTINGS.findall(settings.read_text(encoding="utf-8"))
    path.write_text(path.read_text(encoding="utf-8").replace(own, other), encoding="utf-8")
    return folder


def judged(folder: Path, package: str, draw: Draw, explained_in: Path) -> int:
    """Run mutmut in the folder: 0 if enough mutants are killed, and just those survive that are explained."""
    chosen = draw.chosen(prepared(folder, package))
    found = {name: status for name, status in run(folder, package, chosen).items() if name in set(chosen)}
    score = print_scores(found, drawn=draw.sample is not None)
    survivors = Counter(survivor(folder, package, name) for name, status in found.items() if status not in KILLED)
    explained = explanations(explained_in)
    new = survivors - Counter(explained)
    gone = Counter(draw.due(explained, found)) - survivors
    for title, each in (("not explained", new), ("explained, but killed", gone)):
        for where, was, becomes in sorted(each.elements()):
            print(f"\n# {title}\n[[survivor]]\nwhere = {_quoted(where)}")
            print(f"was = {_quoted(was)}\nbecomes = {_quoted(becomes)}")
    return 0 if score >= AIM and not new and not gone else 1


def prepared(folder: Path, package: str) -> list[str]:
    """Make the mutants and find out which tests run which function; the names of all mutants."""
    # mutmut has no command for just that: it gives up when it finds that no mutant has this name.
    done = subprocess.run([MUTMUT, "run", "none"], cwd=folder, check=False, capture_output=True, text=True)
    if "nothing matches" not in done.stderr:
        raise RuntimeError(f"{done.stdout[-5000:]}\n{done.stderr[-5000:]}")
    return sorted(results(folder, package))


def run(folder: Path, package: str, names: Sequence[str]) -> dict[str, str]:
    """Run the closest tests of each mutant, which kill most, and more of those that are left; what became of them."""
    started = time.monotonic()
    stats = folder / "mutants" / "mutmut-stats.json"
    every = json.loads(stats.read_text(encoding="utf-8"))
    tests = candidates(package, names, every[TESTS_OF], tests_by_line(folder, package, names))
    # Names with escapes in them are not found where mutmut has pytest run them.
    seconds = {test: took for test, took in every["duration_by_test"].items() if "\\" not in test}
    print(f"Which tests run which line is known after {time.monotonic() - started:.0f} s more", flush=True)
    left = list(names)
    for pick, budget in ROUNDS:
        started = time.monotonic()
        chosen = pick({name: tests[name] for name in left}, seconds, budget)
        stats.write_text(json.dumps(every | {TESTS_OF: by_function(package, chosen)}), encoding="utf-8")
        subprocess.run([str(MUTMUT), "run", *(f"{package}.{name}" for name in left)], cwd=folder, check=True)
        found = results(folder, package)
        ran, left = len(left), [name for name in left if found[name] not in KILLED]
        took = time.monotonic() - started
        killed = f"{ran - len(left)} of {ran} killed by {budget:g} s of the {pick.__name__} tests each"
        print(f"{killed}, in {took:.0f} s", flush=True)
        if not left:
            break
    return results(folder, package)


def candidates(
    package: str, names: Iterable[str], by_function: Mapping[str, Sequence[str]], by_mutant: Mapping[str, Sequence[str]]
) -> dict[str, Sequence[str]]:
    """The tests that can notice each mutant: those that run its line, or its function if that is not known."""
    return {name: by_mutant.get(name) or by_function.get(function_of(package, name), ()) for name in names}


def closest(
    tests: Mapping[str, Sequence[str]], seconds: Mapping[str, float], budget: float
) -> dict[str, Sequence[str]]:
    """For each mutant as many tests as take so many seconds: quick ones that can notice few mutants come first."""
    return _first(tests, seconds, budget, lambda test, reach: (seconds[test] > QUICK, reach, seconds[test], test))


def widest(tests: Mapping[str, Sequence[str]], seconds: Mapping[str, float], budget: float) -> dict[str, Sequence[str]]:
    """For each mutant as many tests as take so many seconds: those that can notice most mutants come first."""
    return _first(tests, seconds, budget, lambda test, reach: (-reach, seconds[test], test))


def _first(
    tests: Mapping[str, Sequence[str]],
    seconds: Mapping[str, float],
    budget: float,
    rank: Callable[[str, int], tuple[object, ...]],
) -> dict[str, Sequence[str]]:
    """For each mutant as many tests as take so many seconds, by a rank of a test that so many mutants have."""
    reach = Counter(test for each in tests.values() for test in each)
    ranks: dict[str, Any] = {test: rank(test, reach[test]) for test in reach if test in seconds}
    return {
        name: _within(sorted(filter(ranks.__contains__, each), key=ranks.__getitem__), seconds, budget)
        for name, each in tests.items()
    }


ROUNDS = ((closest, 1.5), (closest, 15.0), (widest, 15.0))
"""Which tests are run for each mutant, and for how many seconds; the later ones for those that are left."""


def _within(tests: Sequence[str], seconds: Mapping[str, float], budget: float) -> Sequence[str]:
    ends = accumulate(seconds[test] + OVERHEAD for test in tests)
    return [test for test, end in zip(tests, ends, strict=True) if end <= budget] or tests[:1]


def by_function(package: str, tests: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """The same by the names of functions, as mutmut wants it: all that any mutant of a function gets."""
    found: dict[str, set[str]] = {}
    for name, each in tests.items():
        found.setdefault(function_of(package, name), set()).update(each)
    return {function: sorted(each) for function, each in found.items()}


def function_of(package: str, name: str) -> str:
    """What mutmut calls the function that a mutant is of."""
    return f"{package}.{name.rpartition('__mutmut_')[0]}"


def results(folder: Path, package: str) -> dict[str, str]:
    """The status of every mutant by its name."""
    lines = _mutmut(folder, "results", "--all", "true").splitlines()
    found = (line.strip().rsplit(": ", 1) for line in lines)
    return {name.removeprefix(f"{package}."): status for name, status in found}


def print_scores(found: Mapping[str, str], *, drawn: bool) -> float:
    """Print a line for each module and one for all; the percentage of all that were killed."""
    total = Counter(_module(name) for name in found)
    killed = Counter(_module(name) for name, status in found.items() if status in KILLED)
    for module in sorted(total):
        print(f"{module:32} {killed[module]:5} of {total[module]:5} {100 * killed[module] / total[module]:6.1f} %")
    score = 100 * killed.total() / total.total()
    low, high = interval(killed.total(), total.total())
    sure = f" ({low:.1f} to {high:.1f} % of all mutants, with a confidence of 95 %)" if drawn else ""
    print(f"{'all':32} {killed.total():5} of {total.total():5} {score:6.1f} %{sure}, to be at least {AIM:.1f} %")
    print(f"{sum(status == 'timeout' for status in found.values())} of them were killed because they took too long.")
    return score


def interval(killed: int, drawn: int) -> tuple[float, float]:
    """Between which percentages the score of all mutants is, when so many of a sample were killed: Wilson's, 95 %."""
    z = NormalDist().inv_cdf(0.975)
    share = killed / drawn
    middle = share + z * z / (2 * drawn)
    half = z * math.sqrt(share * (1 - share) / drawn + z * z / (4 * drawn * drawn))
    scale = 100 / (1 + z * z / drawn)
    return scale * (middle - half), scale * (middle + half)


def survivor(folder: Path, package: str, name: str) -> Survivor:
    """What a mutant changes, so that it can be told when others have come before it."""
    lines = _mutmut(folder, "show", f"{package}.{name}").splitlines()
    was = " ".join(line[1:].strip() for line in lines if line.startswith("-") and not line.startswith("---"))
    becomes = " ".join(line[1:].strip() for line in lines if line.startswith("+") and not line.startswith("+++"))
    return Survivor(_function(name), was, becomes)


def explanations(path: Path) -> list[Survivor]:
    """The survivors that the file gives a reason for."""
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("survivor", [])
    for entry in entries:
        if not entry["why"]:
            raise ValueError(f"no reason is given: {entry}")
    return [Survivor(entry["where"], entry["was"], entry["becomes"]) for entry in entries]


def _function(name: str) -> str:
    """``reading.shapes.Shapes._ids`` of ``reading.shapes.xǁShapesǁ_ids__mutmut_7``."""
    module, _, mangled = name.rpartition(".")
    return f"{module}.{re.sub(r'^x_?|__mutmut_[0-9]+$', '', mangled).replace('ǁ', '.').lstrip('.')}"


def _module(name: str) -> str:
    return name.rpartition(".")[0]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # which TOML reads as well


def _mutmut(folder: Path, *arguments: str) -> str:
    return subprocess.run([MUTMUT, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())

"""Is there a test for everything that the code does which reads, writes, masks and retries? ``make mutants`` finds out.

mutmut makes one small change after the other to that code and runs the tests: a change that no test notices, a mutant
that survives, is a gap in them. ``[tool.mutmut]`` in pyproject.toml says which modules and which tests. A change that
cannot be noticed, because it makes no difference, is explained in ``tests/mutants.toml``; no other may survive.

mutmut changes functions and methods; it leaves alone what is decorated, such as properties, and what runs at import.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
EXPLAINED = ROOT / "tests" / "mutants.toml"
MUTMUT = Path(sys.executable).with_name("mutmut")
AIM = 95.0
"""The percentage of mutants that has to be killed, those that are explained not taken out."""

KILLED = ("killed", "timeout")
"""A mutant that never ends is noticed too."""


class Survivor(NamedTuple):
    """A change that no test noticed: in which function, and the lines before and after it."""

    where: str
    was: str
    becomes: str


def main() -> int:
    """Run mutmut anew, print the score, and what is not as ``tests/mutants.toml`` has it."""
    shutil.rmtree(ROOT / "mutants", ignore_errors=True)
    subprocess.run([MUTMUT, "run"], cwd=ROOT, check=True)
    found = results()
    score = print_scores(found)
    survivors = Counter(survivor(name) for name, status in found.items() if status not in KILLED)
    explained = Counter(explanations())
    for title, each in (("not explained", survivors - explained), ("explained, but killed", explained - survivors)):
        for where, was, becomes in sorted(each.elements()):
            print(f"\n# {title}\n[[survivor]]\nwhere = {_quoted(where)}")
            print(f"was = {_quoted(was)}\nbecomes = {_quoted(becomes)}")
    return 0 if score >= AIM and survivors == explained else 1


def results() -> dict[str, str]:
    """The status of every mutant by its name."""
    lines = _mutmut("results", "--all", "true").splitlines()
    return dict(line.strip().rsplit(": ", 1) for line in lines)


def print_scores(found: dict[str, str]) -> float:
    """Print a line for each module and one for all; the percentage of all that were killed."""
    total = Counter(_module(name) for name in found)
    killed = Counter(_module(name) for name, status in found.items() if status in KILLED)
    for module in sorted(total):
        print(f"{module:32} {killed[module]:5} of {total[module]:5} {100 * killed[module] / total[module]:6.1f} %")
    score = 100 * killed.total() / total.total()
    print(f"{'all':32} {killed.total():5} of {total.total():5} {score:6.1f} %, to be at least {AIM:.1f} %")
    return score


def survivor(name: str) -> Survivor:
    """What a mutant changes, so that it can be told when others have come before it."""
    lines = _mutmut("show", name).splitlines()
    was = " ".join(line[1:].strip() for line in lines if line.startswith("-") and not line.startswith("---"))
    becomes = " ".join(line[1:].strip() for line in lines if line.startswith("+") and not line.startswith("+++"))
    return Survivor(_function(name), was, becomes)


def explanations() -> list[Survivor]:
    """The survivors that ``tests/mutants.toml`` gives a reason for."""
    entries = tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))["survivor"]
    for entry in entries:
        if not entry["why"]:
            raise ValueError(f"no reason is given: {entry}")
    return [Survivor(entry["where"], entry["was"], entry["becomes"]) for entry in entries]


def _function(name: str) -> str:
    """``reading.shapes.Shapes._ids`` of ``bizmessage.reading.shapes.xǁShapesǁ_ids__mutmut_7``."""
    module, _, mangled = name.removeprefix("bizmessage.").rpartition(".")
    return f"{module}.{re.sub(r'^x_?|__mutmut_[0-9]+$', '', mangled).replace('ǁ', '.').lstrip('.')}"


def _module(name: str) -> str:
    return name.removeprefix("bizmessage.").rpartition(".")[0]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # which TOML reads as well


def _mutmut(*arguments: str) -> str:
    return subprocess.run([MUTMUT, *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())

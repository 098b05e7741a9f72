"""Is there a test for everything that the code does? ``make mutants`` finds out.

mutmut makes one small change after the other to the code and runs the tests: a change that no test notices, a mutant
that survives, is a gap in them. A change that cannot be noticed, because it makes no difference, is explained; no other
may survive.

``make mutants`` changes what reads, writes, masks and retries: ``[tool.mutmut]`` in pyproject.toml says which modules
and which tests, and ``tests/mutants.toml`` explains. ``make mutants-codegen`` changes the generator, in a copy of the
checkout, for mutmut reads no other file than pyproject.toml: ``tests/mutants_codegen.toml`` says and explains it all.

mutmut changes functions and methods; it leaves alone what is decorated, such as properties, and what runs at import.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
MUTMUT = Path(sys.executable).with_name("mutmut")
AIM = 95.0
"""The percentage of mutants that has to be killed, those that are explained not taken out."""

KILLED = ("killed", "timeout")
"""A mutant that never ends is noticed too."""

SETTINGS = re.compile(r"^\[tool\.mutmut\]\n.*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
"""The table of pyproject.toml that mutmut reads."""


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
    arguments = parser.parse_args()
    if arguments.package == "bizmessage":
        shutil.rmtree(ROOT / "mutants", ignore_errors=True)
        return judged(ROOT, arguments.package, arguments.modules, ROOT / "tests" / "mutants.toml")
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        settings = ROOT / "tests" / "mutants_codegen.toml"
        copy = copied(Path(folder) / "checkout", settings)
        return judged(copy, arguments.package, arguments.modules, settings)


def copied(folder: Path, settings: Path) -> Path:
    """A copy of the checkout whose pyproject.toml has the settings of that file for mutmut instead of its own."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".*", "__pycache__", "mutants", "build", "dist"))
    path = folder / "pyproject.toml"
    (own,) = SETTINGS.findall(path.read_text(encoding="utf-8"))
    (other,) = SETTINGS.findall(settings.read_text(encoding="utf-8"))
    path.write_text(path.read_text(encoding="utf-8").replace(own, other), encoding="utf-8")
    return folder


def judged(folder: Path, package: str, modules: list[str], explained_in: Path) -> int:
    """Run mutmut in the folder: 0 if enough mutants are killed, and just those survive that are explained."""
    subprocess.run([MUTMUT, "run", *(f"{package}.{module}.*" for module in modules)], cwd=folder, check=True)
    found = {name.removeprefix(f"{package}."): status for name, status in results(folder).items()}
    score = print_scores(found)
    survivors = Counter(survivor(folder, package, name) for name, status in found.items() if status not in KILLED)
    functions = {_function(name) for name in found}
    explained = Counter(each for each in explanations(explained_in) if not modules or each.where in functions)
    for title, each in (("not explained", survivors - explained), ("explained, but killed", explained - survivors)):
        for where, was, becomes in sorted(each.elements()):
            print(f"\n# {title}\n[[survivor]]\nwhere = {_quoted(where)}")
            print(f"was = {_quoted(was)}\nbecomes = {_quoted(becomes)}")
    return 0 if score >= AIM and survivors == explained else 1


def results(folder: Path) -> dict[str, str]:
    """The status of every mutant that was run by its name."""
    lines = _mutmut(folder, "results", "--all", "true").splitlines()
    found = dict(line.strip().rsplit(": ", 1) for line in lines)
    return {name: status for name, status in found.items() if status != "not checked"}


def print_scores(found: dict[str, str]) -> float:
    """Print a line for each module and one for all; the percentage of all that were killed."""
    total = Counter(_module(name) for name in found)
    killed = Counter(_module(name) for name, status in found.items() if status in KILLED)
    for module in sorted(total):
        print(f"{module:32} {killed[module]:5} of {total[module]:5} {100 * killed[module] / total[module]:6.1f} %")
    score = 100 * killed.total() / total.total()
    print(f"{'all':32} {killed.total():5} of {total.total():5} {score:6.1f} %, to be at least {AIM:.1f} %")
    return score


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

"""Which lines mutants change and which tests run these: what ``tests/mutants.py`` tries first.

``python -m tests.covering PACKAGE``, in a checkout whose pyproject.toml has the settings of mutmut, runs its tests once
and writes ``mutants/covering.json``: the names of tests, and by file and line the numbers of those that run the line.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from coverage import Coverage

RESULT = Path("mutants", "covering.json")


class _Contexts:
    """A plugin of pytest: what is covered belongs to the test that is running."""

    def __init__(self, coverage: Coverage) -> None:
        self._coverage = coverage

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._coverage.switch_context(item.nodeid)


def tests_by_line(folder: Path, package: str, names: Iterable[str]) -> dict[str, list[str]]:
    """Run the tests of a checkout: by mutant, the tests that run the line that it changes."""
    subprocess.run([sys.executable, "-m", "tests.covering", package], cwd=folder, check=True, capture_output=True)
    found = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    return {
        name: [found["tests"][number] for number in found["lines"].get(file, {}).get(str(line), ())]
        for name, (file, line) in changed_lines(folder, package, names).items()
    }


def sources(folder: Path, package: str) -> Path:
    """Where a package lies in a checkout."""
    return Path(package) if (folder / package).is_dir() else Path("src", package)


def changed_lines(folder: Path, package: str, names: Iterable[str]) -> dict[str, tuple[str, int]]:
    """The file and the line that each mutant changes; those of no function that can be found are left out."""
    by_module: dict[str, list[str]] = {}
    for name in names:
        by_module.setdefault(name.rpartition(".")[0], []).append(name)
    found: dict[str, tuple[str, int]] = {}
    for module, own in by_module.items():
        path = sources(folder, package).joinpath(*module.split("."))
        file = path / "__init__.py" if (folder / path).is_dir() else path.with_suffix(".py")
        before = _functions((folder / file).read_text(encoding="utf-8"))
        mutated = (folder / "mutants" / file).read_text(encoding="utf-8")
        after, lines = _functions(mutated), mutated.splitlines()
        for name in own:
            line = _changed(name.rpartition(".")[2], before, after, lines)
            if line:
                found[name] = (file.as_posix(), line)
    return found


def _functions(text: str) -> dict[str, ast.FunctionDef]:
    """Functions by their names as mutmut has them, methods with their class: ``x_one``, ``xǁClassǁone``."""
    found: dict[str, ast.FunctionDef] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            methods = (each for each in node.body if isinstance(each, ast.FunctionDef))
            found |= {f"xǁ{node.name}ǁ{each.name}": each for each in methods}
            found |= {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
        elif isinstance(node, ast.FunctionDef):
            found |= {f"x_{node.name}": node, node.name: node}
    return found


def _changed(
    name: str, before: Mapping[str, ast.FunctionDef], after: Mapping[str, ast.FunctionDef], lines: list[str]
) -> int | None:
    """The line of the source that a mutant changes, counted from the end: mutmut leaves out what stands at the top."""
    function = name.rpartition("__mutmut_")[0]
    try:
        own, original, mutant = before[function], after[f"{function}__mutmut_orig"], after[name]
    except KeyError:
        return None
    was, becomes = (lines[each.lineno : each.end_lineno] for each in (original, mutant))
    at = next((at for at, (one, other) in enumerate(zip(was, becomes, strict=False)) if one != other), None)
    return None if at is None or own.end_lineno is None else own.end_lineno - (len(was) - 1 - at)


def main(package: str) -> int:
    """Run the tests that mutmut is told to run, and write down what each of them covers."""
    settings = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    coverage = Coverage(data_file=None, source=[sources(Path(), package).as_posix()], config_file=False)
    coverage.start()
    arguments = [*settings["pytest_add_cli_args"], *settings["pytest_add_cli_args_test_selection"]]
    status = pytest.main(["-q", *arguments], plugins=[_Contexts(coverage)])
    coverage.stop()
    data = coverage.get_data()
    numbers = {test: number for number, test in enumerate(sorted(data.measured_contexts()))}
    lines = {
        Path(file).relative_to(Path.cwd()).as_posix(): {
            line: [numbers[test] for test in tests if test] for line, tests in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps({"tests": list(numbers), "lines": lines}), encoding="utf-8")
    return int(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

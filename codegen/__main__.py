"""The command line: ``python -m codegen gen | check | diff``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from codegen import publish
from codegen.faults import SpecError
from codegen.load import load
from codegen.model import Catalogue, build
from codegen.render import render
from codegen.validate import validate

ROOT = Path(__file__).parent.parent

_DIFF_LINES = 200
"""How much of a difference ``check`` shows."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit status is 0 if all is well, 1 if the spec or the output is not, 2 for a wrong call."""
    options = _parser().parse_args(arguments)
    try:
        files = generate(options.spec)
    except SpecError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        print(f"{len(error.faults)} fault(s) in the spec; nothing was written.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The spec cannot be read: {error}", file=sys.stderr)
        return 1
    commands = {"gen": _gen, "check": _check, "diff": _diff}
    try:
        return commands[options.command](options.output, files)
    except OSError as error:
        print(f"The output cannot be read or written: {error}", file=sys.stderr)
        return 1


def generate(spec: Path) -> dict[str, str]:
    """Every generated file by its path, out of the folder ``spec``; :class:`SpecError` if it has any fault."""
    return render(_catalogue(spec))


def _catalogue(spec: Path) -> Catalogue:
    """The catalogue of a spec; its rows are not needed any more once this returns."""
    sheets, faults = load(spec)
    faults += validate(sheets)
    if faults:
        raise SpecError(faults)
    return build(sheets)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the catalogue from spec/.")
    parser.add_argument("command", choices=("gen", "check", "diff"), help="write; fail on a difference; show it")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the CSVs (%(default)s)")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="where the code goes (%(default)s)")
    return parser


def _gen(output: Path, files: Mapping[str, str]) -> int:
    plan = publish.compare(output, files)
    publish.write(output, files, plan)
    for verb, paths in (("created", plan.create), ("updated", plan.update), ("removed", plan.remove)):
        for path in paths:
            print(f"{verb} {output.name}/{path}")
    print(
        f"{len(plan.create)} created, {len(plan.update)} updated, {len(plan.remove)} removed, "
        f"{len(plan.keep)} left alone."
    )
    return 0


def _check(output: Path, files: Mapping[str, str]) -> int:
    plan = publish.compare(output, files)
    if plan.done:
        print(f"{output.name}/ matches the spec: {len(plan.keep)} files.")
        return 0
    lines = publish.diff(output, files, plan)
    for line in islice(lines, _DIFF_LINES):
        print(line)
    rest = sum(1 for _ in lines)
    if rest:
        print(f"... and {rest} more lines; `make diff` shows them all.")
    for fault, paths in (("missing", plan.create), ("changed", plan.update), ("stray", plan.remove)):
        for path in paths:
            print(f"{fault}: {output.name}/{path}", file=sys.stderr)
    print(f"{output.name}/ does not match the spec. Mend it with: make gen", file=sys.stderr)
    return 1


def _diff(output: Path, files: Mapping[str, str]) -> int:
    plan = publish.compare(output, files)
    for line in publish.diff(output, files, plan):
        print(line)
    return 0 if plan.done else 1


if __name__ == "__main__":
    sys.exit(main())

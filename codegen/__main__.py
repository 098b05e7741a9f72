"""The command line: ``python -m codegen gen | check | diff | sync | compare | release-check``."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path

from codegen import publish
from codegen.faults import SpecError, Trouble
from codegen.load import load
from codegen.locking import locked
from codegen.model import Catalogue, build
from codegen.places import RefusedError, refuse, shown
from codegen.render import render
from codegen.sync.arguments import add_arguments
from codegen.validate import validate

ROOT = Path(__file__).parent.parent

_DIFF_LINES = 200
"""How much of a difference ``check`` shows."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit status is 0 if all is well, 1 if the spec or the output is not, 2 for a wrong call."""
    options = _parser().parse_args(arguments)
    commands = {"sync": _sync, "compare": _compare, "release-check": _release_check}
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not have every letter
    try:
        return commands.get(options.command, _generated)(options)
    except SpecError as error:
        return _refused(map(str, error.faults), "spec")
    except Trouble as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"The spec cannot be read: {error}", file=sys.stderr)
    return 1


def _generated(options: argparse.Namespace) -> int:
    """Run a command that has to do with the generated files."""
    files = generate(options.spec)
    commands = {"gen": _gen, "check": _check, "diff": _diff}
    try:
        refuse(options.output, files, options.spec)
        return commands[options.command](options, files)
    except RefusedError as error:
        return _refused(error.faults, "output")
    except OSError as error:
        print(f"The output cannot be read or written: {error}", file=sys.stderr)
        return 1


def _refused(faults: Iterable[str], where: str) -> int:
    lines = list(faults)
    for line in lines:
        print(line, file=sys.stderr)
    print(f"{len(lines)} fault(s) in the {where}; nothing was written.", file=sys.stderr)
    return 1


def generate(spec: Path) -> dict[str, str]:
    """Every generated file by its path, out of the folder ``spec``; :class:`SpecError` if it has any fault."""
    return render(_catalogue(spec))


def _catalogue(spec: Path) -> Catalogue:
    """The catalogue of a spec; its rows are not needed any more once this returns."""
    sheets, faults = load(spec)
    unread = frozenset(fault.file.partition("/")[2] for fault in faults) - sheets.keys()
    faults += validate(sheets, unread)
    if faults:
        raise SpecError(faults)
    return build(sheets)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the catalogue from spec/.")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the CSVs (%(default)s)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, what in (("gen", "write the code"), ("check", "fail on a difference"), ("diff", "show the difference")):
        command = commands.add_parser(name, parents=[shared], help=what)
        command.add_argument(
            "--output", type=Path, default=ROOT / "generated", help="where the code goes (%(default)s)"
        )
    what = "take a page of the vendor's into the spec"
    add_arguments(commands.add_parser("sync", parents=[shared], help=what, description=what))
    _add_compare(commands.add_parser("compare", help="say what changed, and which version follows"))
    command = commands.add_parser("release-check", help="fail if this must not be released yet")
    command.add_argument("--repository", type=Path, default=ROOT, help="what is to be released (%(default)s)")
    return parser


def _add_compare(parser: argparse.ArgumentParser) -> None:
    what = "a spec folder, a git revision of the repository, or a vendor's page (.md, .txt)"
    parser.add_argument("old", nargs="?", help=f"{what}; if left out, the last release, or nothing before the first")
    parser.add_argument("new", nargs="?", help="the same; if left out, the spec of the working tree")
    parser.add_argument("--repository", type=Path, default=ROOT, help="whose revisions are meant (%(default)s)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_const", dest="form", const="json", help="for programs")
    form.add_argument("--changelog", action="store_const", dest="form", const="changelog", help="for CHANGELOG.md")


def _sync(options: argparse.Namespace) -> int:
    from codegen.sync.command import sync  # it reads Markdown and HTML, which the others need not wait for

    try:
        return sync(options)
    except SpecError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        print(f"{len(error.faults)} fault(s); nothing was written.", file=sys.stderr)
    except OSError as error:
        print(f"The page or the spec cannot be read or written: {error}", file=sys.stderr)
    return 1


def _compare(options: argparse.Namespace) -> int:
    # Imported here, because generating needs nothing of it and is to start fast.
    from codegen.changes.command import run

    return run(options.repository, options.old, options.new, options.form)


def _release_check(options: argparse.Namespace) -> int:
    from codegen.release.command import run

    return run(options.repository)


def _gen(options: argparse.Namespace, files: Mapping[str, str]) -> int:
    output: Path = options.output
    output.mkdir(parents=True, exist_ok=True)
    with locked(output):
        refuse(output, files, options.spec)  # again: somebody else may have been here
        plan = publish.compare(output, files)
        publish.write(output, files, plan)
    for verb, paths in (("created", plan.create), ("updated", plan.update), ("removed", plan.remove + plan.empty)):
        for path in paths:
            print(f"{verb} {shown(output, path)}")
    for path in plan.foreign:
        print(
            f"{shown(output, path)} is not of the spec; `make gen` did not make it, and leaves it alone.",
            file=sys.stderr,
        )
    print(
        f"{len(plan.create)} created, {len(plan.update)} updated, {len(plan.remove + plan.empty)} removed, "
        f"{len(plan.keep)} left alone."
    )
    return 0


def _check(options: argparse.Namespace, files: Mapping[str, str]) -> int:
    output: Path = options.output
    plan = publish.compare(output, files)
    if plan.done:
        print(f"{shown(output)} matches the spec: {len(plan.keep)} files.")
        return 0
    lines = publish.diff(output, files, plan)
    for line in islice(lines, _DIFF_LINES):
        print(line)
    rest = sum(1 for _ in lines)
    if rest:
        print(f"... and {rest} more lines; `make diff` shows them all.")
    faults = {
        "missing": plan.create,
        "changed": plan.update,
        "stray": plan.remove + plan.empty,
        "not made by `make gen`": plan.foreign,
    }
    for fault, paths in faults.items():
        for path in paths:
            print(f"{fault}: {shown(output, path)}", file=sys.stderr)
    mend = " and by moving away what it did not make" if plan.foreign else ""
    print(f"{shown(output)} does not match the spec. Mend it with: make gen{mend}", file=sys.stderr)
    return 1


def _diff(options: argparse.Namespace, files: Mapping[str, str]) -> int:
    plan = publish.compare(options.output, files)
    for line in publish.diff(options.output, files, plan):
        print(line)
    return 0 if plan.done else 1


if __name__ == "__main__":
    sys.exit(main())

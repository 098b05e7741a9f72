"""The structure of the package as its imports say: for tests, and for the diagrams of ``docs/architecture.md``.

``python -m tests.architecture`` brings the diagrams up to date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import grimp

from bizmessage._catalogue.installed import providers

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "architecture.md"

Edges = set[tuple[str, str]]
"""Who imports whom."""


def folders() -> list[str]:
    """The hand-written folders under ``src/bizmessage/``, sorted."""
    return sorted(path.parent.name for path in (ROOT / "src" / "bizmessage").glob("*/__init__.py"))


def graph(*names: str, type_checking: bool = False) -> grimp.ImportGraph:
    """The imports between these parts of the package, deferred ones counted."""
    packages = [f"bizmessage.{name}" for name in names]
    return grimp.build_graph(*packages, exclude_type_checking_imports=not type_checking, cache_dir=None)


def edges(found: grimp.ImportGraph) -> Edges:
    """Every import between two modules."""
    return {
        (module, imported) for module in found.modules for imported in found.find_modules_directly_imported_by(module)
    }


def circles(between: Edges) -> list[set[str]]:
    """The groups of modules that import each other in a loop."""
    reached = {module: _reached(module, between) for module, _ in between}
    found = {
        frozenset(other for other in there if module in reached.get(other, ())) for module, there in reached.items()
    }
    return [set(circle) for circle in found if circle]


def _reached(module: str, between: Edges) -> set[str]:
    ahead = {imported for importer, imported in between if importer == module}
    there: set[str] = set()
    while ahead:
        there |= ahead
        ahead = {imported for importer, imported in between if importer in ahead} - there
    return there


def diagrams() -> dict[str, str]:
    """The diagrams of the page by their names, as Mermaid."""
    hand_written = edges(graph(*folders()))
    generated = edges(graph(*folders(), providers()[0]))
    top = {(_folder(importer), _folder(imported)) for importer, imported in hand_written | generated}
    top = {(a.replace(providers()[0], "provider"), b.replace(providers()[0], "provider")) for a, b in top}
    inside = {
        (importer.rpartition(".")[2], imported.rpartition(".")[2])
        for importer, imported in hand_written
        if _folder(importer) == _folder(imported) == "_reading"
    }
    label = '\n    provider["«provider», generated"]'
    return {"folders": _mermaid(top) + label, "reading": _mermaid(inside)}


def with_diagrams(page: str) -> str:
    """The page with the diagrams of today."""
    for name, text in diagrams().items():
        block = f"<!-- {name}: made by `python -m tests.architecture` -->\n```mermaid\n{text}\n```\n"
        page = re.sub(rf"<!-- {name}: .*?-->\n```mermaid\n.*?\n```\n", lambda _: block, page, flags=re.DOTALL)  # noqa: B023
    return page


def _folder(module: str) -> str:
    return module.split(".")[1]


def _mermaid(between: Iterable[tuple[str, str]]) -> str:
    return "\n".join(["flowchart TD", *_lines({(a, b) for a, b in between if a != b})])


def _lines(between: Edges) -> Iterator[str]:
    """An arrow for each import that no longer way tells already."""
    for importer, imported in sorted(between):
        others = between - {(importer, imported)}
        if imported not in _reached(importer, others):
            yield f"    {importer} --> {imported}"


if __name__ == "__main__":
    PAGE.write_text(with_diagrams(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

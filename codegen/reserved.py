"""Which names are taken: by the package that the generated modules are put into, by themselves, and by their bases.

Nothing is listed here. What the generator writes down of its own accord is found by rendering two imaginary catalogues
that have no name in common: the names that both of them use are the generator's. What stands under ``src/`` is read
from the files, because neither side imports the other.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from codegen.exports import exports
from codegen.load import CODE_COLUMNS, SANDBOX_COLUMNS, Row
from codegen.model import RETIRED, Catalogue, build
from codegen.render import render
from codegen.transport import BASES, WITH_CODE
from codegen.wire import MEANINGS

SOURCE = Path(__file__).parent.parent / "src" / "bizmessage"
"""The hand-written half of the package."""


@cache
def shared_modules() -> frozenset[str]:
    """The modules and folders of the package that belong to no provider."""
    by_hand = {path.stem for path in SOURCE.iterdir() if path.suffix in ("", ".py")} - {"__pycache__"}
    generated = {path.split("/")[1].partition(".")[0] for path in _common_files()}
    return frozenset(by_hand | generated - {"<provider>", "__pycache__"})


@cache
def provider_modules() -> frozenset[str]:
    """What a category's module may not be called: the other modules of a provider, and what its package offers."""
    inside = {path.removeprefix(_PACKAGE).partition(".")[0] for path in _common_files() if path.startswith(_PACKAGE)}
    first, second = ({name for export in exports(each.providers[0]) for name in export.names} for each in _catalogues())
    facade = {name for path, trees in _common_files().items() if _is_facade(path) for name in _both(trees, _globals)}
    return frozenset((inside - {_CATEGORY}) | (first & second) | facade)


@cache
def generator_names() -> frozenset[str]:
    """Every name that the generated modules use by themselves, and the classes that a provider has of each kind."""
    used = {name for trees in _common_files().values() for name in _both(trees, _names)}
    return frozenset(used | set(BASES))


@cache
def provider_names() -> frozenset[str]:
    """What a provider may not be called: the names that stand beside its own in the modules that import it."""
    first, second = (each.providers[0].name for each in _catalogues())
    together = (
        _both(trees, _names)
        for trees in _common_files().values()
        if first in set(_names(trees[0])) and second in set(_names(trees[1]))
    )
    return frozenset(name for names in together for name in names)


@cache
def attributes() -> frozenset[str]:
    """What an exception of the catalogue has already, or its source uses, so that no parameter may be called so."""
    module = ast.parse((SOURCE / "errors" / "__init__.py").read_text(encoding="utf-8"))
    classes = (node for node in ast.walk(module) if isinstance(node, ast.ClassDef))
    own = {name for node in classes for name in _members(node.body)}
    beside = _both(_common_files()[f"{_PACKAGE}{_CATEGORY}.py"], _names)
    return frozenset(own | set(dir(Exception)) | beside)


@cache
def tables() -> frozenset[str]:
    """The tables of codes that are in no spec, such as those of the gateway."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(SOURCE.rglob("*.py")))
    modules = (ast.parse(text) for text in texts if _GIVES_A_TABLE.search(text))
    assignments = (node for module in modules for node in ast.walk(module) if isinstance(node, ast.AnnAssign))
    return frozenset(
        str(node.value.value)
        for node in assignments
        if isinstance(node.target, ast.Name)
        and node.target.id == "table"
        and isinstance(node.value, ast.Constant)
        and node.value.value is not None
    )


_GIVES_A_TABLE = re.compile(r"^\s*table: .* = ", re.MULTILINE)
_PACKAGE = "bizmessage/<provider>/"
_CATEGORY = "<category>"


def _is_facade(path: str) -> bool:
    return path.startswith(f"{_PACKAGE}__init__.py")


@cache
def _common_files() -> dict[str, tuple[ast.Module, ast.Module]]:
    """The files of both catalogues by a path in which the provider and the category have no name."""
    first, second = (_files(catalogue) for catalogue in _catalogues())
    return {path: (ast.parse(text), ast.parse(second[path])) for path, text in first.items()}


def _files(catalogue: Catalogue) -> dict[str, str]:
    (provider,) = catalogue.providers
    (module,) = provider.modules
    found = {}
    for path, text in render(catalogue).items():
        if not path.endswith((".py", ".pyi")):
            continue
        path = path.replace(f"bizmessage/{provider.name}/", _PACKAGE)
        found[path.replace(f"{_PACKAGE}{module.module}.", f"{_PACKAGE}{_CATEGORY}.")] = text
    return found


@cache
def _catalogues() -> tuple[Catalogue, Catalogue]:
    return _catalogue("goose", "Gander"), _catalogue("otter", "Holt")


def _catalogue(word: str, name: str) -> Catalogue:
    """A catalogue with one of everything, in which all names are made of two words of its own."""
    both = (("api", "int"), ("delivery", "str"))
    return build(
        {
            "providers.csv": _rows(provider=word, error=f"{name}SendError", page_date=""),
            "tables.csv": tuple(
                row
                for table, kind in both
                for row in _rows(
                    provider=word,
                    table=table,
                    enum=f"{name}{table}Code",
                    code_type=kind,
                    error=f"{name}{table}Error",
                    docs="x",
                )
            ),
            "categories.csv": _rows(category=f"{word}-{word}", error=f"{name}CategoryError"),
            "vocabularies.csv": tuple(
                row for vocabulary in ("fault", "retry", "fallback") for row in _rows(vocabulary=vocabulary, value=word)
            ),
            f"{word}/wire.csv": tuple(_wire(word)),
            f"{word}/words.csv": tuple(
                row for each in MEANINGS for row in _rows(vocabulary=each, word=word, name=word.upper(), meaning="")
            ),
            f"{word}/endpoints.csv": _rows(**dict.fromkeys(SANDBOX_COLUMNS["endpoints.csv"], word)),
            f"{word}/checks.csv": _rows(**dict.fromkeys(SANDBOX_COLUMNS["checks.csv"], word) | {"code": "10"}),
            **{f"{word}/{table}.csv": tuple(_codes(table, word, name)) for table, _ in both},
        }
    )


def _wire(word: str) -> Iterator[Row]:
    for place in ("header", "recipients", "deliveries", "hooks"):
        yield from _rows(part="place", name=place, value=word)
    for code, base in enumerate(WITH_CODE, 2):
        yield from _rows(part="api-code", name=base, value=str(code))
    yield from _rows(part="http", name="code-unit", value="1")


def _codes(table: str, word: str, name: str) -> Iterator[Row]:
    texts = dict.fromkeys(CODE_COLUMNS, "") | {"category": f"{word}-{word}", "success": "false"}
    for code, retry, params in (("10", "check-first", f"{word}_first:int {word}_second"), ("11", "later", "")):
        its = {"fault": "recipient", "fallback": "yes", "retry": retry, "params": params}
        yield from _rows(**texts | its | {"code": code, "name": f"{name}{table}{code}"})
    yield from _rows(**texts | {"code": "12", "name": f"{name}{table}Done", "success": "true"})
    gone = {"status": RETIRED, "until": "2026-05-27", "aliases": f"{name}{table}Old"}
    yield from _rows(**texts | gone | {"code": "13", "name": f"{name}{table}Gone"})


def _rows(**cells: str) -> tuple[Row]:
    return (Row("", 1, {"title_en": "x", "title_ko": "x", "source": "x", **cells}),)


def _both(trees: tuple[ast.Module, ast.Module], names: Callable[[ast.Module], Iterable[str]]) -> set[str]:
    """The names that are found in both."""
    return set(names(trees[0])) & set(names(trees[1]))


def _names(tree: ast.Module) -> Iterator[str]:
    """Every name that a module imports, defines, takes or asks for; not its attributes and the keywords of calls."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).partition(".")[0]
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name


def _globals(tree: ast.Module) -> Iterator[str]:
    """The names of a module itself."""
    yield from _members(tree.body)


def _members(body: list[ast.stmt]) -> Iterator[str]:
    """What statements define where they stand, those under an ``if`` too."""
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((alias.asname or alias.name).partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.If):
            yield from _members([*node.body, *node.orelse])

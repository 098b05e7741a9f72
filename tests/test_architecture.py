"""The way of the data, held by tests; ``lint-imports`` holds the layers."""

from __future__ import annotations

import io
import re
import token
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bizmessage._catalogue.installed import providers, wire_of
from tests import architecture
from tests.catalogue import sheet
from website import reference

SOURCES = sorted(
    path
    for folder in ("src", "codegen")
    for path in (architecture.ROOT / folder).rglob("*")
    if path.suffix in (".py", ".j2", ".html") or path.name == "page.js"
)


def test_no_import_circle_deferred_imports_counted() -> None:
    everything = architecture.edges(architecture.graph(*architecture.folders(), *providers()))
    assert ("bizmessage._reading.reader", "bizmessage._reading.shapes") in everything
    assert architecture.circles(everything) == []


def test_none_by_hand_either_if_those_of_type_checkers_are_counted() -> None:
    by_hand = architecture.edges(architecture.graph(*architecture.folders(), type_checking=True))
    assert architecture.circles(by_hand) == []


def test_circles_are_found() -> None:
    assert architecture.circles({("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")}) == [{"a", "b", "c"}]


def test_every_folder_has_its_layer() -> None:
    settings = tomllib.loads((architecture.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    names = {f"bizmessage.{name}" for name in architecture.folders()}
    assert set(settings["root_packages"]) == names
    (way,) = (each for each in settings["contracts"] if each["id"] == "way")
    assert {name for layer in way["layers"] for name in layer.split(" | ")} == names


def test_the_diagrams_are_those_of_the_code() -> None:
    page = architecture.PAGE.read_text(encoding="utf-8")
    assert architecture.with_diagrams(page) == page, "bring them up to date with: python -m tests.architecture"
    for folder in architecture.folders():
        assert f"`{folder}/`" in page


def test_every_public_module_is_in_the_reference_or_generated() -> None:
    source = architecture.ROOT / "src"
    modules = {".".join(path.relative_to(source).with_suffix("").parts) for path in source.rglob("*.py")}
    public = {name.removesuffix(".__init__") for name in modules if "._" not in name.removesuffix(".__init__")}
    shown = {module.name for module in reference.modules()}
    # A folder of modules that need an extra each has nothing to show.
    assert public - {"bizmessage.clients"} == shown - generated_modules()


def generated_modules() -> set[str]:
    root = architecture.ROOT / "generated"
    return {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for path in root.rglob("*.py")
    }


def names() -> set[str]:
    """What providers, their services, hosts and paths are called."""
    wires = [wire_of(name) for name in providers()]
    return {name for wire in wires for name in (wire.provider, *wire.names, *wire.hosts, *wire.paths)} - {"common"}


def keys() -> set[str]:
    """The keys of their JSON that cannot be a word of ours."""
    places = {
        row["value"] for name in providers() for row in sheet(f"{name}/wire") if row["part"] in ("place", "field")
    }
    return {key for place in places for key in place.split(".") if re.search("[a-z][A-Z]", key)}


def code_of(path: Path) -> Iterator[tuple[int, str]]:
    """The tokens of a file with their lines, without comments and docstrings; the lines of a template."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        yield from enumerate(text.splitlines(), 1)
        return
    before = token.NEWLINE
    for each in tokenize.generate_tokens(io.StringIO(text).readline):
        starts = before in (token.NEWLINE, token.INDENT, token.DEDENT, tokenize.NL, tokenize.COMMENT, token.ENCODING)
        if each.type != tokenize.COMMENT and not (each.type == token.STRING and starts):
            yield each.start[0], each.string
        before = each.type


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(architecture.ROOT).as_posix())
def test_no_provider_is_named_where_all_are_served(path: Path) -> None:
    named = "|".join(map(re.escape, sorted(names())))
    pattern = re.compile(rf"(?i:(?<![a-z])(?:{named}|nhn|toast))|\b(?:{'|'.join(sorted(keys()))})\b")
    assert [(line, text) for line, text in code_of(path) if pattern.search(text)] == []

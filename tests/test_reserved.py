"""No name in a spec gets in the way of one that the package has already, and no list of those is kept by hand."""

from __future__ import annotations

import ast
import builtins
import keyword
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import bizmessage
from bizmessage.errors import BizMessageError, transport
from codegen import naming, reserved
from codegen.__main__ import generate
from codegen.advice import MAY_HAVE_HAPPENED, NEEDED, VOCABULARIES
from codegen.exports import exports
from codegen.faults import SpecError
from codegen.transport import WITH_CODE
from codegen.wire import MEANINGS
from tests.small_spec import SmallSpec, code

API = "toy/api.csv"


def faults(spec: SmallSpec) -> list[str]:
    try:
        generate(spec.write())
    except SpecError as error:
        return [str(fault) for fault in error.faults]
    return []


def refused(spec: SmallSpec, file: str, line: int, column: str, name: str) -> bool:
    return any(fault.startswith(f"spec/{file}:{line}: {column}: found {name!r}") for fault in faults(spec))


def folders(root: Path) -> list[str]:
    return sorted(path.parent.name for path in (root / "src" / "bizmessage").glob("*/__init__.py"))


@pytest.fixture
def anew() -> None:
    """Nothing is known yet: what was found before a mutant came is not taken for what it finds."""
    for each in (
        reserved.shared_modules,
        reserved.provider_modules,
        reserved.generator_names,
        reserved.provider_names,
        reserved.attributes,
        reserved.tables,
        reserved._common_files,
        reserved._catalogues,
    ):
        each.cache_clear()


@pytest.mark.usefixtures("anew")
def test_what_is_found_is_what_there_is(root: Path) -> None:
    assert reserved.shared_modules() == {*folders(root), "advice", "categories"}
    installed = {module.name for module in pkgutil.iter_modules(bizmessage.__path__)}
    assert installed - {"kakao", "rcs"} == reserved.shared_modules()
    assert {name for name in dir(BizMessageError) if not name.startswith("__")} <= reserved.attributes()
    assert {name for name in vars(transport) if name.startswith("Gateway")} <= reserved.generator_names()
    assert {"IntEnum", "StrEnum", "Advice", "Any", "SendErrorGroup", "OutcomeUnknown"} <= reserved.generator_names()
    assert {"self", "message", "overload", "with_traceback", "args"} <= reserved.attributes()
    assert {"__init__", "errors", "codes", "_lookup", "_answers", "_wire", "words"} <= reserved.provider_modules()
    assert {"_advice", "transport", "sys", "send_results", "api_error_class"} <= reserved.provider_modules()
    assert reserved.tables() >= {"gateway"}


@pytest.mark.usefixtures("anew")
def test_no_name_of_the_two_catalogues_is_among_them() -> None:
    everything = {
        *reserved.generator_names(),
        *reserved.provider_modules(),
        *reserved.provider_names(),
        *reserved.shared_modules(),
        *reserved.attributes(),
    }
    assert [name for name in everything if any(word in name.lower() for word in ("goose", "gander", "otter"))] == []
    assert not {"<provider>", "<category>", "py"} & everything


@pytest.mark.usefixtures("anew")
def test_a_name_that_users_may_want_is_free() -> None:
    assert not {"name", "field", "value", "maximum", "error"} & reserved.attributes()
    assert not {"message", "request", "fallback", "link", "search", "service"} & reserved.provider_modules()
    assert not {"kakao", "rcs", "line", "message", "sms"} & reserved.provider_names()


@pytest.mark.parametrize(
    "name",
    [
        *sorted(reserved.shared_modules()),
        *(name for name in sorted(reserved.provider_names()) if naming.MODULE_NAME.fullmatch(name)),
        *(name for name in dir(builtins) if naming.MODULE_NAME.fullmatch(name)),
        *(name for name in keyword.kwlist if naming.MODULE_NAME.fullmatch(name)),
    ],
)
def test_no_provider_is_called_so(small_spec: SmallSpec, name: str) -> None:
    small_spec.rows["providers.csv"][0]["provider"] = name
    assert refused(small_spec, "providers.csv", 2, "provider", name)


@pytest.mark.parametrize(
    "module",
    [
        *(name for name in sorted(reserved.provider_modules()) if naming.MODULE_NAME.fullmatch(name)),
        *(name for name in dir(builtins) if naming.MODULE_NAME.fullmatch(name)),
        *keyword.softkwlist[1:],
        "class",
    ],
)
def test_no_category_is_called_so(small_spec: SmallSpec, module: str) -> None:
    category = module.replace("_", "-")
    small_spec.rows["categories.csv"][0]["category"] = category
    for row in small_spec.rows[API]:
        row["category"] = category
    assert refused(small_spec, "categories.csv", 2, "category", category)


@pytest.mark.parametrize(("file", "column", "line"), [(API, "name", 3), ("categories.csv", "error", 2)])
@pytest.mark.parametrize(
    "name",
    [
        *(name for name in sorted(reserved.generator_names()) if naming.CLASS_NAME.fullmatch(name)),
        *(name for name in dir(builtins) if naming.CLASS_NAME.fullmatch(name)),
        *("TYPE_CHECKING", "None", "True", "ADVICE", "WIRE", "TITLES", "__init__"),
    ],
)
def test_no_class_is_called_so(small_spec: SmallSpec, file: str, column: str, line: int, name: str) -> None:
    small_spec.rows[file][line - 2][column] = name
    assert refused(small_spec, file, line, column, name)


@pytest.mark.parametrize("column", ["error", "enum"])
@pytest.mark.parametrize("name", ["Exception", "GatewayError", "ServerFailed", "Advice", "Any"])
def test_nor_a_class_of_a_table_or_a_provider(small_spec: SmallSpec, column: str, name: str) -> None:
    small_spec.rows["tables.csv"][0][column] = name
    assert refused(small_spec, "tables.csv", 2, column, name)
    small_spec.rows["providers.csv"][0]["error"] = name
    assert refused(small_spec, "providers.csv", 2, "error", name)


@pytest.mark.parametrize("name", sorted(name for name in reserved.attributes() if naming.MODULE_NAME.fullmatch(name)))
def test_no_parameter_is_called_so(small_spec: SmallSpec, name: str) -> None:
    small_spec.rows[API][2]["params"] = f"{name} maximum:int"
    assert refused(small_spec, API, 4, "params", name)


@pytest.mark.parametrize("name", sorted(reserved.tables()))
def test_no_table_is_called_so(small_spec: SmallSpec, name: str) -> None:
    small_spec.rows["tables.csv"].append({**small_spec.rows["tables.csv"][0], "table": name})
    assert refused(small_spec, "tables.csv", 3, "table", name)


def test_no_lookup_function_is_called_like_a_category_or_a_provider(small_spec: SmallSpec) -> None:
    free = "a name of which the lookup function is called like no provider or category"
    small_spec.rows["categories.csv"].append(
        {"category": "extra-error-class", "error": "ExtraError", "title_en": "extras", "title_ko": "더"}
    )
    small_spec.rows[API].append(code("-3", "ExtraWrong", category="extra-error-class"))
    assert faults(small_spec) == []
    table = {**small_spec.rows["tables.csv"][0], "table": "extra", "enum": "ExtraCode", "error": "ExtraFault"}
    small_spec.rows["tables.csv"].append(table)
    small_spec.columns["toy/extra.csv"] = small_spec.columns[API]
    small_spec.rows["toy/extra.csv"] = [code("1", "ExtraCodeSeen")]
    assert faults(small_spec) == [f"spec/tables.csv:3: table: found 'extra', expected {free}"]
    small_spec.rows["categories.csv"][1]["category"] = "extras"
    small_spec.rows[API][-1]["category"] = "extras"
    assert faults(small_spec) == []


def test_every_export_of_every_provider_is_out_of_reach_of_its_categories() -> None:
    for catalogue in reserved._catalogues():
        (provider,) = catalogue.providers
        for export in exports(provider):
            lower = {name for name in export.names if name.islower()}
            assert lower <= reserved.provider_modules()


@pytest.mark.slow  # for mutants, all of which stand in the source that it reads
def test_the_words_that_are_needed_are_those_that_the_source_goes_by(root: Path) -> None:
    found = {(name, word) for path in (root / "src").rglob("*.py") for name, word in words_in(path) if word}
    found |= {("retry", word) for word in MAY_HAVE_HAPPENED}
    needed = {(name, word) for name, words in NEEDED.items() for word in words}
    assert found <= needed
    assert {word for _, word in found} >= {"unknown", "never", "yes", "no", "check-first", "after-fix", "recipient"}
    assert tuple(NEEDED) == VOCABULARIES


@pytest.mark.slow  # for mutants, all of which stand in the source that it reads
def test_the_words_of_the_generator_are_among_them(root: Path) -> None:
    for file in ("model.py", "validate.py"):
        for name, word in words_in(root / "codegen" / file):
            assert word in NEEDED[name], (file, word)


def words_in(path: Path) -> Iterator[tuple[str, str]]:
    """The words of the advice in a file: passed, defaulted, compared or counted by the name of their vocabulary."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg in VOCABULARIES:
            yield from ((node.arg, word) for word in constants(node.value))
        elif isinstance(node, ast.arguments):
            for argument, default in zip(node.kwonlyargs, node.kw_defaults, strict=True):
                if argument.arg in VOCABULARIES and default is not None:
                    yield from ((argument.arg, word) for word in constants(default))
        elif isinstance(node, ast.Compare) and (name := vocabulary(node.left)):
            yield from ((name, word) for each in node.comparators for word in constants(each))
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = str(node.args[0].value)
            if called in VOCABULARIES:  # self._failed_with("retry", "never")
                yield from ((called, word) for each in node.args[1:] for word in constants(each) if " " not in word)


def vocabulary(node: ast.expr) -> str:
    """The vocabulary of ``error.retry`` and ``row["retry"]``."""
    last = node.attr if isinstance(node, ast.Attribute) else ""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        last = str(node.slice.value)
    return last if last in VOCABULARIES else ""


def constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for each in node.elts:
            yield from constants(each)
    elif isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)


def test_the_catalogue_that_names_are_found_with_has_one_of_everything() -> None:
    (provider,) = (made := reserved._catalogue("goose", "Gander")).providers
    assert (provider.name, provider.error, provider.page_date) == ("goose", "GanderSendError", "")
    assert (provider.title_en, provider.title_ko) == ("x", "x")
    assert [(each.name, each.enum, each.error, each.code_type) for each in provider.tables] == [
        ("api", "GanderapiCode", "GanderapiError", "int"),
        ("delivery", "GanderdeliveryCode", "GanderdeliveryError", "str"),
    ]
    assert [(each.name, each.error) for each in made.categories] == [("goose-goose", "GanderCategoryError")]
    assert [(each.name, [term.value for term in each.terms]) for each in made.vocabularies] == [
        (name, ["goose"]) for name in VOCABULARIES
    ]
    for table, number in zip(provider.tables, (int, str), strict=True):
        first, later, done, gone = table.codes
        assert [each.value for each in table.codes] == [number(each) for each in (10, 11, 12, 13)]
        assert [each.name for each in table.codes] == [
            f"Gander{table.name}{what}" for what in ("10", "11", "Done", "Gone")
        ]
        assert {each.category.name for each in table.codes} == {"goose-goose"}
        assert first.param_types == {"goose_first": "int", "goose_second": "str"}
        assert (later.param_types, done.param_types, gone.param_types) == ({}, {}, {})
        assert first.own_bases == ("OutcomeUnknown", "RecipientUnreachable")
        assert later.own_bases == ("RecipientUnreachable", "TryLater")
        assert [each.success for each in table.codes] == [False, False, True, False]
        assert [each.retired for each in table.codes] == [False, False, False, True]
        assert (gone.until, gone.aliases) == ("2026-05-27", (f"Gander{table.name}Old",))
        assert {each.note + each.message + each.since for each in table.codes} == {""}


def test_the_wire_that_names_are_found_with_has_one_of_everything() -> None:
    rows = [(row["part"], row["name"], row["value"]) for row in reserved._wire("goose")]
    assert rows == [
        *(("place", name, "goose") for name in ("header", "recipients", "deliveries", "hooks")),
        *(("api-code", base, str(number)) for number, base in enumerate(WITH_CODE, 2)),
        ("http", "code-unit", "1"),
    ]
    (provider,) = reserved._catalogue("goose", "Gander").providers
    assert [
        (each.name, [(word.name, word.word, word.meaning) for word in each.words])
        for each in (provider.wire.vocabularies)
    ] == [(name, [("GOOSE", "goose", "")]) for name in MEANINGS]


MODULE = """
import a.b
import c as d
from e import f, g as h
i = j = 1
k: int = 2
l.m = 3
if n:
    o = 4
else:
    def p(q, *r, s=t, **u): return v.w(x=y)
class Z(A):
    B = 5
"""


def test_the_names_of_a_module() -> None:
    tree = ast.parse(MODULE)
    assert sorted(reserved._globals(tree)) == sorted(["a", "d", "f", "h", "i", "j", "k", "o", "p", "Z"])
    assert set(reserved._names(tree)) == {*"adfhijklnopqrstuvy", "int", "Z", "A", "B"}
    assert reserved._both((tree, ast.parse("a = d = B")), reserved._names) == {"a", "d", "B"}

"""Turn the catalogue into the text of every generated file, in memory."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import source, texts
from codegen.exports import decoding, exports, helpful
from codegen.model import Catalogue, Category, CategoryModule, Provider
from codegen.source import Source
from codegen.transport import transport_errors

TEMPLATES = Path(__file__).parent / "templates"

MADE_BY = "Made by `make gen` from"
"""What the comment at the top of every generated file begins with."""


def render(catalogue: Catalogue) -> dict[str, str]:
    """Every generated file: its text by its path below ``generated/``."""
    jinja = _environment()
    files = {
        # Type checkers want the marker in each of the folders that an editable install puts together.
        "bizmessage/py.typed": "",
        **_categories(jinja, catalogue.categories),
        "bizmessage/advice.py": jinja.get_template("vocabularies.py.j2").render(
            header=_header(["vocabularies.csv"]), vocabularies=catalogue.vocabularies
        ),
    }
    for provider in catalogue.providers:
        for name, text in _provider(jinja, provider).items():
            files[f"bizmessage/{provider.name}/{name}"] = text
    return files


def _categories(jinja: Environment, categories: tuple[Category, ...]) -> dict[str, str]:
    return {
        f"bizmessage/{name}": jinja.get_template(f"{name}.j2").render(
            header=_header(["categories.csv"]), categories=categories
        )
        for name in ("categories.py", "categories.pyi")
    }


def _provider(jinja: Environment, provider: Provider) -> dict[str, str]:
    files = {"py.typed": ""}
    sheets = ["providers.csv", "tables.csv", f"{provider.name}/*.csv"]
    context = {
        "header": _header(sheets),
        "header_with_json": _header([*sheets, f"{provider.name}/*.json", f"{provider.name}/answers/*.json"]),
        "provider": provider,
        "exports": exports(provider),
        "decoding": decoding(provider),
        "helpful": " ".join(helpful(provider)),
        "transport": transport_errors(provider),
        "transport_names": {error.base: error.name for error in transport_errors(provider)},
        "delivered": _delivered(provider),
        "wire": provider.wire,
        "sandbox": provider.sandbox,
    }
    for name, template in (
        ("__init__.py", "facade.py.j2"),
        ("__init__.pyi", "facade.pyi.j2"),
        ("errors.py", "errors.py.j2"),
        ("codes.py", "codes.py.j2"),
        ("_lookup.py", "lookup.py.j2"),
        ("_advice.py", "advice.py.j2"),
        ("transport.py", "transport.py.j2"),
        ("_wire.py", "wire.py.j2"),
        *((("words.py", "words.py.j2"),) if provider.wire.vocabularies else ()),
        *((("_sandbox.py", "sandbox.py.j2"),) if provider.sandbox else ()),
        ("_answers.py", "answers.py.j2"),
    ):
        files[name] = jinja.get_template(template).render(context)
    for module in provider.modules:
        files[f"{module.module}.py"] = jinja.get_template("category.py.j2").render(
            header=_header(["categories.csv", *_module_tables(provider, module)]), provider=provider, module=module
        )
    return files


def _delivered(provider: Provider) -> list[str]:
    """Every delivery code that means success: of the table, and beside it."""
    listed = provider.delivery.success_texts if provider.delivery else ()
    return list(dict.fromkeys((*listed, *provider.wire.values("delivery-code", "delivered"))))


def _module_tables(provider: Provider, module: CategoryModule) -> list[str]:
    return [f"{provider.name}/{section.table.name}.csv" for section in module.sections]


def _header(sheets: Iterable[str]) -> Source:
    """The comment at the top of a file; the names of sheets are checked names."""
    return source.comment(f"{MADE_BY} {', '.join(f'spec/{sheet}' for sheet in sheets)}. Do not edit.")


@cache
def _environment() -> Environment:
    jinja = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - this is Python, not HTML, and `finalize` lets nothing through unescaped
        finalize=_only_source,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        optimized=False,  # looking for constants to fold takes longer than they are worth
        newline_sequence="\n",
    )
    jinja.filters.update(
        argument=source.argument,
        assignment=source.assignment,
        class_head=source.class_head,
        docstring=source.docstring,
        element=source.element,
        entry=source.entry,
        identifier=source.identifier,
        import_again=source.import_again,
        import_from=source.import_from,
        import_whole=source.import_whole,
        literal=source.literal,
        listed=source.listed,
        mapped=source.mapped,
        nested=source.nested,
        stub_class=source.stub_class,
        type_mapping=source.type_mapping,
    )
    jinja.globals["texts"] = texts
    return jinja


def _only_source(value: object) -> Source:
    """Jinja calls this with everything that a template is about to write down."""
    if not isinstance(value, Source):
        raise TypeError(f"{value!r} is written down without a filter that makes it Python source")
    return value

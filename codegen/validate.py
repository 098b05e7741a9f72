"""Find every mistake in the meaning of the spec's cells.

Each function yields the faults of one kind of file or one rule; :func:`validate` puts them together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

from codegen import characters, naming, reserved
from codegen.advice import MAY_HAVE_HAPPENED, NEEDED, VOCABULARIES
from codegen.dates import is_day
from codegen.faults import Fault, one_of
from codegen.load import (
    COLUMNS,
    PAGE_COLUMNS,
    PROVIDER_COLUMNS,
    SANDBOX_COLUMNS,
    Row,
    Sheets,
    is_document,
    is_table,
    shown,
)
from codegen.model import Param, parse_params
from codegen.validate_decisions import validate_decisions
from codegen.validate_lifecycle import validate_lifecycle
from codegen.validate_limits import validate_limits
from codegen.validate_names import class_names
from codegen.validate_pages import validate_pages
from codegen.validate_sandbox import validate_sandbox
from codegen.validate_wire import validate_wire

CODE_TYPES = {
    "int": (re.compile(r"0|-?[1-9][0-9]{0,17}"), "an integer in its shortest form"),
    "str": (re.compile(r"[0-9A-Za-z_-]+"), "letters, digits, '-' and '_'"),
}
"""How the codes of a table may look, by the table's ``code_type``, and how to say so."""

TABLES_OF_ANSWERS = ("api", "delivery")
"""The tables whose codes stand in answers, of which a provider has one or both."""

PARAM_TYPES = ("int", "str")

VENDORS = frozenset({"description", "message", "section", "note"})
"""The columns with the vendor's text, letter for letter: what nobody sees is kept, and escaped in the source."""

_REQUIRED = ("code", "name", "category", "summary", "description", "success", *VOCABULARIES, "remedy", "remedy_ko")
_LONGEST_CODE = 40
_HANGUL = re.compile("[가-힣]")
WAIT = re.compile(r"[1-9][0-9]{0,5}[smhd]|until (?:[01][0-9]|2[0-3]):[0-5][0-9]")
"""How long to wait: the words of :mod:`bizmessage.errors._waiting`."""


def validate(sheets: Sheets, unread: frozenset[str] = frozenset()) -> list[Fault]:
    """All faults in rows that were read; an empty list for a spec that can be built.

    ``unread`` are files that are there and could not be read. They have been reported, and no other file is blamed for
    what it misses of them.
    """
    providers = sheets.get("providers.csv", ())
    tables = sheets.get("tables.csv", ())
    categories = sheets.get("categories.csv", ())
    return [
        *_whole(sheets),
        *chain.from_iterable(map(_text, chain.from_iterable(sheets.values()))),
        *_providers(providers),
        *_tables(tables, providers, sheets, unread),
        *_categories(categories, sheets, unread),
        *_vocabularies(sheets),
        *_codes(sheets, tables, categories),
        *validate_lifecycle(sheets),
        *validate_limits(sheets),
        *class_names(sheets),
        *validate_wire(sheets, unread),
        *validate_sandbox(sheets, unread),
        *validate_decisions(sheets),
        *validate_pages(sheets),
    ]


def _whole(sheets: Sheets) -> Iterator[Fault]:
    """Files without rows, and files that nothing refers to."""
    named = {f"{row['provider']}/{row['table']}.csv" for row in sheets.get("tables.csv", ())}
    providers = {row["provider"] for row in sheets.get("providers.csv", ())}
    named |= {f"{provider}/{name}" for provider in providers for name in (*PROVIDER_COLUMNS, *SANDBOX_COLUMNS)}
    named |= {name for name in sheets if is_document(name) and name.partition("/")[0] in providers}
    can_tell = "tables.csv" in sheets and "providers.csv" in sheets
    for name, rows in sheets.items():
        if can_tell and name not in (*COLUMNS, *PAGE_COLUMNS) and name not in named:
            yield Fault(f"spec/{name}", 1, "file", "a file that no table names", "a row for it in spec/tables.csv")
        elif not rows:
            yield Fault(f"spec/{name}", 1, "file", "no rows", "at least one row below the header")


def _text(row: Row) -> Iterator[Fault]:
    """What no cell may be, whatever it says."""
    for column, text in row.cells.items():
        if text != text.strip():
            yield row.fault(column, "no blanks at either end")
        if not text.isascii() and column not in VENDORS:
            hidden = "".join(characters.hidden(text))
            if hidden:
                yield row.fault(column, "text in which everything can be seen", characters.named(hidden))


def _providers(rows: tuple[Row, ...]) -> Iterator[Fault]:
    yield from _filled(rows, ("provider", "error", "title_en", "title_ko"))
    yield from _unique(rows, "provider")
    yield from _matching(rows, "provider", naming.MODULE_NAME, "a Python module name")
    yield from _short(rows, "provider", naming.LONGEST_NAME)
    for row in rows:
        if naming.taken_by_python(row["provider"]) == "a Python built-in":
            yield row.fault("provider", "a name that is not a Python built-in")
        if row["page_date"] and not is_day(row["page_date"]):
            yield row.fault("page_date", "the date of the vendor's page, such as 2026-05-27, or nothing")
        if row["provider"] in reserved.shared_modules():
            yield row.fault("provider", "a name that no module of bizmessage has")
        if row["provider"] in reserved.provider_names():
            yield row.fault("provider", "a name that the generated modules do not use themselves")


def _tables(
    rows: tuple[Row, ...], providers: tuple[Row, ...], sheets: Sheets, unread: frozenset[str]
) -> Iterator[Fault]:
    yield from _filled(rows, tuple(column for column in COLUMNS["tables.csv"] if column != "docs"))
    yield from _unique(rows, "provider", "table")
    yield from _matching(rows, "table", naming.MODULE_NAME, "a Python name in lower case")
    yield from _short(rows, "table", naming.LONGEST_NAME)
    yield from _listed(rows, "provider", providers)
    for row in rows:
        file = f"{row['provider']}/{row['table']}.csv"
        if f"{row['table']}.csv" in (*PROVIDER_COLUMNS, *SANDBOX_COLUMNS):
            yield row.fault("table", "a name that no other file beside a provider's tables has")
        if row["table"] in reserved.tables():
            yield row.fault("table", "a name that errors without a table do not have")
        if naming.lookup(row["table"]) in (row["provider"], *_modules(sheets)):
            yield row.fault("table", "a name of which the lookup function is called like no provider or category")
        if row["code_type"] not in CODE_TYPES:
            yield row.fault("code_type", one_of(CODE_TYPES))
        if file not in sheets and file not in unread:
            yield row.fault("table", f"a readable file spec/{file}")
    if "tables.csv" in sheets:
        yield from _without_tables(providers, rows)


def _without_tables(providers: tuple[Row, ...], tables: tuple[Row, ...]) -> Iterator[Fault]:
    """Providers of which no answer could be read, because the codes in answers are those of two tables."""
    for row in providers:
        its = {table["table"] for table in tables if table["provider"] == row["provider"]}
        if not its:
            yield row.fault("provider", "at least one table in spec/tables.csv")
        elif not its & set(TABLES_OF_ANSWERS):
            yield row.fault("provider", f"a table {one_of(TABLES_OF_ANSWERS)} in spec/tables.csv")


def _modules(sheets: Sheets) -> list[str]:
    """The modules of the categories."""
    return [naming.module_name(row["category"]) for row in sheets.get("categories.csv", ())]


def _categories(rows: tuple[Row, ...], sheets: Sheets, unread: frozenset[str]) -> Iterator[Fault]:
    yield from _filled(rows, COLUMNS["categories.csv"])
    yield from _unique(rows, "category")
    yield from _matching(rows, "category", naming.CATEGORY_NAME, "kebab case (sender-profile)")
    yield from _short(rows, "category", naming.LONGEST_MODULE)
    used = {row["category"] for _, row in _code_rows(sheets)}
    all_read = not any(map(is_table, unread))
    for row in rows:
        module = naming.module_name(row["category"])
        if module in reserved.provider_modules() or naming.taken_by_python(module):
            yield row.fault("category", "a name that no module, keyword or built-in of Python has")
        if row["category"] not in used and all_read:
            yield row.fault("category", "at least one code of this category")


def _codes(sheets: Sheets, tables: tuple[Row, ...], categories: tuple[Row, ...]) -> Iterator[Fault]:
    types = {f"{row['provider']}/{row['table']}.csv": row["code_type"] for row in tables}
    for name, rows in sheets.items():
        if not is_table(name):
            continue
        yield from _filled(rows, _REQUIRED)
        yield from _listed(rows, "category", categories)
        for row in rows:
            yield from _code(row, types.get(name, "str"))


def _vocabularies(sheets: Sheets) -> Iterator[Fault]:
    rows = sheets.get("vocabularies.csv", ())
    yield from _filled(rows, COLUMNS["vocabularies.csv"])
    yield from _unique(rows, "vocabulary", "value")
    yield from _matching(rows, "value", naming.CATEGORY_NAME, "kebab case (check-first)")
    yield from _short(rows, "value", naming.LONGEST_MODULE)
    words: dict[str, list[str]] = {name: [] for name in VOCABULARIES}
    for row in rows:
        if row["vocabulary"] in words:
            words[row["vocabulary"]].append(row["value"])
        else:
            yield row.fault("vocabulary", one_of(VOCABULARIES))
    if rows:
        yield from _needed(words)
    for _, row in _code_rows(sheets):
        for name, allowed in words.items():
            if allowed and row[name] and row[name] not in allowed:
                yield row.fault(name, one_of(allowed))


def _needed(words: Mapping[str, list[str]]) -> Iterator[Fault]:
    """What would be missed when somebody asks for advice."""
    for name, needed in NEEDED.items():
        for word in needed:
            if word not in words[name]:
                found = f"no word {word!r} of {name!r}"
                yield Fault("spec/vocabularies.csv", 1, "value", found, "one, because errors are told apart by it")


def _advice(row: Row) -> Iterator[Fault]:
    """What the words of one code say together."""
    if (row["retry"] in MAY_HAVE_HAPPENED) != (row["fallback"] == "check-first"):
        together = one_of(MAY_HAVE_HAPPENED)
        yield row.fault(
            "fallback", f"'check-first' together with retry {together} and no other; it is {row['retry']!r}"
        )
    if row["success"] == "true" and (row["fault"], row["retry"], row["fallback"]) != ("none", "never", "no"):
        yield row.fault("fault", "none, with retry never and fallback no, because the code means success")
    if row["success"] == "false" and row["fault"] == "none":
        yield row.fault("fault", "somebody, because the code means a failure")
    if row["wait"] and not WAIT.fullmatch(row["wait"]):
        yield row.fault("wait", "how long, such as 10m, 3d or 'until 08:00', or nothing")
    if bool(row["remark"]) != bool(row["remark_ko"]):
        yield row.fault("remark_ko", "the remark in Korean, or nothing if there is no remark")
    if not _HANGUL.search(row["description"] + row["summary_ko"]):
        yield row.fault("summary_ko", "a Korean sentence, because the description has no Korean")


def _code(row: Row, code_type: str) -> Iterator[Fault]:
    pattern, expected = CODE_TYPES.get(code_type, CODE_TYPES["str"])
    if row["code"] and not pattern.fullmatch(row["code"]):
        yield row.fault("code", expected + _hyphen(row["code"]), row.shown("code"))
    yield from _short((row,), "code", _LONGEST_CODE)
    if row["success"] not in ("", "true", "false"):
        yield row.fault("success", "true or false")
    yield from _params(row)
    yield from _advice(row)


def _params(row: Row) -> Iterator[Fault]:
    params = parse_params(row["params"])
    count = len(naming.placeholders(row["message"]))
    if len(params) != count:
        yield row.fault("params", f"one name for each placeholder of the message, of which there are {count}")
    for name, times in Counter(param.name for param in params).items():
        if times > 1:
            yield row.fault("params", "each name once", repr(name))
    for param in params:
        yield from _param(row, param)


def _param(row: Row, param: Param) -> Iterator[Fault]:
    if param.type not in PARAM_TYPES:
        yield row.fault("params", f"a type out of {one_of(PARAM_TYPES)}", repr(param.type))
    if not naming.MODULE_NAME.fullmatch(param.name) or naming.taken_by_python(param.name):
        yield row.fault("params", "Python names in lower case", repr(param.name))
    if param.name in reserved.attributes():
        yield row.fault("params", "names that no exception has already", repr(param.name))
    if len(param.name) > naming.LONGEST_MODULE:
        yield row.fault("params", f"names of {naming.LONGEST_MODULE} characters at most", shown(param.name))


def _code_rows(sheets: Sheets) -> Iterator[tuple[str, Row]]:
    for name, rows in sheets.items():
        if is_table(name):
            for row in rows:
                yield name, row


def _filled(rows: tuple[Row, ...], columns: tuple[str, ...]) -> Iterator[Fault]:
    for row in rows:
        for column in columns:
            if not row[column].strip():
                yield row.fault(column, "some text", "an empty cell")


def _unique(rows: tuple[Row, ...], *columns: str) -> Iterator[Fault]:
    first: dict[tuple[str, ...], Row] = {}
    for row in rows:
        key = tuple(row[column] for column in columns)
        earlier = first.setdefault(key, row)
        if earlier is not row:
            yield row.fault(columns[-1], f"a value that line {earlier.line} does not have")


def _matching(rows: tuple[Row, ...], column: str, pattern: re.Pattern[str], expected: str) -> Iterator[Fault]:
    for row in rows:
        name = row[column]
        if name and (not pattern.fullmatch(name) or naming.taken_by_python(name) == "a Python keyword"):
            yield row.fault(column, expected, row.shown(column))


def _short(rows: tuple[Row, ...], column: str, longest: int) -> Iterator[Fault]:
    for row in rows:
        if len(row[column]) > longest:
            yield row.fault(column, f"{longest} characters at most", f"{len(row[column])} characters")


def _hyphen(code: str) -> str:
    """What to write for a dash that is none: a minus sign (U+2212), a full-width one."""
    dashes = [character for character in code if characters.is_dash(character)]
    return ", its minus a '-' (U+002D HYPHEN-MINUS)" if dashes else ""


def _listed(rows: tuple[Row, ...], column: str, source: tuple[Row, ...]) -> Iterator[Fault]:
    if not source:
        return  # unreadable or empty, and reported as such: no need to repeat it for every row
    allowed = {row[column] for row in source}
    for row in rows:
        if row[column] and row[column] not in allowed:
            yield row.fault(column, f"one that {source[0].file} has")

"""The catalogue as values that templates can write down without deciding anything.

:func:`build` takes rows that :mod:`codegen.validate` has found no fault with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from codegen.advice import MAY_HAVE_HAPPENED
from codegen.limits import filled
from codegen.load import DECISIONS, Row, Sheets
from codegen.naming import lookup, member_name, module_name, pascal_case
from codegen.sandbox import ENDPOINTS, Sandbox, build_sandbox
from codegen.wire import Wire, build_wire

REUSED = "reused"
"""The ``decision`` on a code that the vendor gave another meaning."""

RETIRED = "retired"
"""The ``status`` of a code that the vendor's page does not have any more."""


@dataclass(frozen=True)
class Param:
    """A placeholder of a message: its name and the Python type of its value, ``str`` or ``int``."""

    name: str
    type: str


@dataclass(frozen=True)
class Category:
    """What codes are about, across providers."""

    name: str
    error: str
    title_en: str
    title_ko: str


@dataclass(frozen=True, slots=True)
class Code:
    """One row of a table."""

    value: int | str
    name: str
    category: Category
    summary: str
    description: str
    message: str
    params: tuple[Param, ...]
    section: str
    note: str
    success: bool
    summary_ko: str
    fault: str
    retry: str
    fallback: str
    remedy: str
    remedy_ko: str
    remark: str
    remark_ko: str
    since: str
    until: str
    supersedes: tuple[str, ...]
    aliases: tuple[str, ...]
    retired: bool
    wait: str
    source: str
    formerly: str
    """What the vendor's page said of the number before it gave it another meaning, if it did."""
    superseded: bool
    """Whether the number means something else now: the class stays, and the code leads to another one."""

    @property
    def like_a_test(self) -> bool:
        """Whether pytest would take the class for one of tests where somebody imports it: by how its name begins."""
        return self.name.startswith("Test")

    @property
    def own_bases(self) -> tuple[str, ...]:
        """The bases that the code's class has beside those of its table and its category, by its advice."""
        unreachable = self.fault == "recipient" and self.fallback == "yes"
        found = {
            "OutcomeUnknown": self.retry in MAY_HAVE_HAPPENED,
            "RecipientUnreachable": unreachable,
            "TryLater": self.retry in ("later", "much-later"),
        }
        return tuple(name for name, applies in found.items() if applies)

    @property
    def member(self) -> str:
        """The enum member: ``TEMPLATE_NOT_FOUND``."""
        return member_name(self.name)

    @property
    def alias_members(self) -> tuple[str, ...]:
        """The enum members of the former names."""
        return tuple(map(member_name, self.aliases))

    @property
    def advised_by(self) -> str:
        """What the advice on it is kept under: its code, or its name if the code means something else now."""
        return self.name if self.superseded else self.text

    @property
    def text(self) -> str:
        """The code as text, as it stands in the spec."""
        return str(self.value)

    @property
    def param_types(self) -> dict[str, str]:
        """The type of each parameter by its name, in the message's order."""
        return {param.name: param.type for param in self.params}


@dataclass(frozen=True)
class Table:
    """A table of result codes, in the vendor's order."""

    name: str
    enum: str
    error: str
    code_type: str
    title_en: str
    title_ko: str
    docs: str
    codes: tuple[Code, ...]

    @property
    def unknown(self) -> str:
        """The class for codes that the table does not have: ``UnknownKakaoApiError``."""
        return f"Unknown{self.error}"

    @property
    def unclear(self) -> str:
        """The class for what may have failed or not: ``KakaoDeliveryOutcomeUnknown``."""
        return f"{self.error.removesuffix('Error')}OutcomeUnknown"

    @property
    def enum_base(self) -> str:
        """The standard library's enum for codes of this type."""
        return {"int": "IntEnum", "str": "StrEnum"}[self.code_type]

    @property
    def lookup(self) -> str:
        """The function that finds a code's class: ``api_error_class``."""
        return lookup(self.name)

    @property
    def names_constant(self) -> str:
        """Where the lookup module keeps the names of this table's classes: ``_API_NAMES``."""
        return f"_{self.name.upper()}_NAMES"

    @property
    def classes_constant(self) -> str:
        """Where the lookup module keeps this table's classes that were asked for: ``_API_CLASSES``."""
        return f"_{self.name.upper()}_CLASSES"

    @property
    def success_constant(self) -> str:
        """Where the module of the enums keeps the texts of this table's successes: ``_API_SUCCESS``."""
        return f"_{self.name.upper()}_SUCCESS"

    @property
    def success_texts(self) -> tuple[str, ...]:
        """The codes that mean success, as text."""
        return tuple(code.text for code in self.successes)

    @property
    def success_message(self) -> str:
        """The text that goes with the first code that means success."""
        return next((code.message for code in self.successes), "")

    @cached_property
    def current(self) -> tuple[Code, ...]:
        """The codes whose number means what they say, retired ones too."""
        return tuple(code for code in self.codes if not code.superseded)

    @cached_property
    def failures(self) -> tuple[Code, ...]:
        """The codes that have an exception class."""
        return tuple(code for code in self.codes if not code.success)

    @cached_property
    def listed(self) -> tuple[Code, ...]:
        """The codes that lead to an exception class."""
        return tuple(code for code in self.current if not code.success)

    @cached_property
    def successes(self) -> tuple[Code, ...]:
        """The codes that are enum members only."""
        return tuple(code for code in self.codes if code.success)


@dataclass(frozen=True)
class Section:
    """The codes of one table in one category."""

    table: Table
    codes: tuple[Code, ...]


@dataclass(frozen=True)
class Deprecated:
    """A name that still can be imported: where its class is, and what that is called there."""

    name: str
    module: str
    stands_for: str
    code: Code

    @property
    def renamed(self) -> bool:
        """Whether it is a former name; else the code was retired."""
        return self.name != self.stands_for


@dataclass(frozen=True)
class CategoryModule:
    """A module of a provider: every failure of one category, table by table."""

    category: Category
    error: str
    module: str
    sections: tuple[Section, ...]

    @property
    def table_errors(self) -> tuple[str, ...]:
        """The classes of the tables that have codes here."""
        return tuple(section.table.error for section in self.sections)

    @property
    def own_bases(self) -> tuple[str, ...]:
        """What the classes here need from the base module beside the usual."""
        found = {base for section in self.sections for code in section.codes for base in code.own_bases}
        return tuple(sorted(found))

    @property
    def has_params(self) -> bool:
        """Whether any code here has parameters."""
        return any(code.params for section in self.sections for code in section.codes)


@dataclass(frozen=True)
class Provider:
    """A provider with its tables."""

    name: str
    error: str
    title_en: str
    title_ko: str
    page_date: str
    tables: tuple[Table, ...]
    modules: tuple[CategoryModule, ...]
    wire: Wire
    sandbox: Sandbox | None

    @property
    def prefix(self) -> str:
        """What the names of the provider's own classes begin with: ``Kakao``."""
        return pascal_case(self.name)

    @property
    def group(self) -> str | None:
        """The class for a send request of which recipients failed; ``None`` if its answers name no recipients."""
        return f"{self.error}Group" if self.api and self.wire.values("place", "recipients") else None

    @property
    def api(self) -> Table | None:
        """The table of what the API answers to requests, if the provider has one."""
        return next((table for table in self.tables if table.name == "api"), None)

    @property
    def delivery(self) -> Table | None:
        """The table of what becomes of messages, if the provider has one."""
        return next((table for table in self.tables if table.name == "delivery"), None)

    @property
    def package(self) -> str:
        """The dotted name of the provider's package."""
        return f"bizmessage.{self.name}"

    @property
    def table_errors(self) -> tuple[str, ...]:
        """The classes of the provider's tables."""
        return tuple(table.error for table in self.tables)

    @property
    def lookup_results(self) -> tuple[str, ...]:
        """What the lookup module needs: what a lookup gives, and what it gives for an unknown code."""
        return tuple(name for table in self.tables for name in (table.error, table.unknown))

    @property
    def lookup_errors(self) -> tuple[str, ...]:
        """The classes of the tables, and those for codes that are not in them or cannot be read."""
        return tuple(name for table in self.tables for name in (table.error, table.unknown, table.unclear))

    @property
    def answer_errors(self) -> tuple[str, ...]:
        """The classes that reading answers starts from."""
        api = (self.api.error,) if self.api and self.group else ()
        unknown_api = (self.api.unknown, self.api.unclear) if self.api else ()
        delivery = (self.delivery.error, self.delivery.unknown, self.delivery.unclear) if self.delivery else ()
        return (self.error, *api, *unknown_api, *delivery)

    @property
    def answer_lookups(self) -> tuple[str, ...]:
        """The lookup functions that reading answers needs: those of the tables that turn up in them."""
        return tuple(table.lookup for table in (self.api, self.delivery) if table)

    @property
    def lookups(self) -> tuple[str, ...]:
        """The lookup functions of the provider's tables."""
        return tuple(table.lookup for table in self.tables)

    @property
    def deprecated(self) -> tuple[Deprecated, ...]:
        """The names that still can be imported and are not to be used any more."""
        codes = [
            (f"{self.package}.{module.module}", code)
            for module in self.modules
            for part in module.sections
            for code in part.codes
        ]
        retired = [Deprecated(code.name, module, code.name, code) for module, code in codes if code.retired]
        renamed = [Deprecated(alias, module, code.name, code) for module, code in codes for alias in code.aliases]
        return (*retired, *renamed)

    @property
    def deprecated_modules(self) -> tuple[str, ...]:
        """The modules that classes of deprecated names are in."""
        return tuple(dict.fromkeys(old.module for old in self.deprecated))

    @property
    def enum_bases(self) -> tuple[str, ...]:
        """What the enums need from the standard library."""
        return tuple(sorted({table.enum_base for table in self.tables}))


@dataclass(frozen=True)
class Term:
    """A word of a closed vocabulary, and what it means."""

    value: str
    title_en: str
    title_ko: str

    @property
    def member(self) -> str:
        """The enum member: ``check-first`` gives ``CHECK_FIRST``."""
        return self.value.upper().replace("-", "_")


@dataclass(frozen=True)
class Vocabulary:
    """A closed vocabulary of the advice: ``fault``, ``retry``, ``fallback``."""

    name: str
    terms: tuple[Term, ...]

    @property
    def enum(self) -> str:
        """The enum: ``Fault``."""
        return pascal_case(self.name)


@dataclass(frozen=True)
class Catalogue:
    """Everything that the spec says."""

    categories: tuple[Category, ...]
    vocabularies: tuple[Vocabulary, ...]
    providers: tuple[Provider, ...]


@dataclass(frozen=True)
class Surroundings:
    """What the rows of a table refer to: categories, limits, and what numbers meant before, by code."""

    categories: Mapping[str, Category]
    limits: Mapping[str, str]
    formerly: Mapping[str, str]

    @classmethod
    def of(cls, provider: str, table: str, sheets: Sheets, categories: Mapping[str, Category]) -> Surroundings:
        """Those of a provider's table."""
        limits = {row["field"]: row["limit"] for row in sheets.get(f"{provider}/limits.csv", ())}
        about = (row for row in sheets.get(DECISIONS, ()) if (row["provider"], row["table"]) == (provider, table))
        return cls(categories, limits, {row["code"]: row["was"] for row in about if row["decision"] == REUSED})


def build(sheets: Sheets) -> Catalogue:
    """The catalogue of a faultless spec."""
    categories = {row["category"]: _category(row) for row in sheets["categories.csv"]}
    return Catalogue(
        categories=tuple(categories.values()),
        vocabularies=tuple(_vocabularies(sheets["vocabularies.csv"])),
        providers=tuple(_provider(row, sheets, categories) for row in sheets["providers.csv"]),
    )


def category_error(provider: str, category_class: str) -> str:
    """A provider's class of a category: ``kakao`` and ``TemplateError`` give ``KakaoTemplateError``."""
    return pascal_case(provider) + category_class


def parse_params(text: str) -> tuple[Param, ...]:
    """The parameters in a ``params`` cell: ``field minimum:int``. Without a type it is ``str``."""
    parts = (part.partition(":") for part in text.split())
    return tuple(Param(name, kind if colon else "str") for name, colon, kind in parts)


def _category(row: Row) -> Category:
    return Category(row["category"], row["error"], row["title_en"], row["title_ko"])


def _vocabularies(rows: tuple[Row, ...]) -> Iterator[Vocabulary]:
    for name in dict.fromkeys(row["vocabulary"] for row in rows):
        terms = (Term(row["value"], row["title_en"], row["title_ko"]) for row in rows if row["vocabulary"] == name)
        yield Vocabulary(name, tuple(terms))


def _provider(row: Row, sheets: Sheets, categories: dict[str, Category]) -> Provider:
    name = row["provider"]
    tables = tuple(
        _table(table, sheets[f"{name}/{table['table']}.csv"], Surroundings.of(name, table["table"], sheets, categories))
        for table in sheets["tables.csv"]
        if table["provider"] == name
    )
    modules = tuple(_modules(name, tables, categories))
    wire = build_wire(name, sheets[f"{name}/wire.csv"], sheets.get(f"{name}/words.csv", ()))
    types = {table.name: table.code_type for table in tables}
    has_sandbox = f"{name}/{ENDPOINTS}" in sheets
    sandbox = build_sandbox(name, sheets, types.get("api", "str"), wire.settings) if has_sandbox else None
    titles = row["error"], row["title_en"], row["title_ko"], row["page_date"]
    return Provider(name, *titles, tables, modules, wire, sandbox)


def _table(row: Row, rows: tuple[Row, ...], around: Surroundings) -> Table:
    code_type = row["code_type"]
    current = {code["code"] for code in rows if code["status"] != RETIRED}
    codes = tuple(_code(code, code_type, around, current) for code in rows)
    titles = row["title_en"], row["title_ko"], row["docs"]
    return Table(row["table"], row["enum"], row["error"], code_type, *titles, codes)


def _code(row: Row, code_type: str, around: Surroundings, current: set[str]) -> Code:
    retired = row["status"] == RETIRED
    return Code(
        value=int(row["code"]) if code_type == "int" else row["code"],
        name=row["name"],
        category=around.categories[row["category"]],
        summary=row["summary"],
        description=row["description"],
        message=row["message"],
        params=parse_params(row["params"]),
        section=row["section"],
        note=row["note"],
        success=row["success"] == "true",
        summary_ko=row["summary_ko"],
        fault=row["fault"],
        retry=row["retry"],
        fallback=row["fallback"],
        remedy=filled(row["remedy"], around.limits),
        remedy_ko=filled(row["remedy_ko"], around.limits),
        remark=row["remark"],
        remark_ko=row["remark_ko"],
        since=row["since"],
        until=row["until"],
        supersedes=tuple(row["supersedes"].split()),
        aliases=tuple(row["aliases"].split()),
        retired=retired,
        wait=row["wait"],
        source=row["source"],
        formerly="" if retired else around.formerly.get(row["code"], ""),
        superseded=retired and row["code"] in current,
    )


def _modules(provider: str, tables: tuple[Table, ...], categories: dict[str, Category]) -> Iterator[CategoryModule]:
    sorted_out = [(table, _by_category(table)) for table in tables]
    for category in categories.values():
        used = tuple(
            Section(table, tuple(codes[category.name])) for table, codes in sorted_out if category.name in codes
        )
        if used:
            error = category_error(provider, category.error)
            yield CategoryModule(category, error, module_name(category.name), used)


def _by_category(table: Table) -> dict[str, list[Code]]:
    """The failures of a table by the name of their category."""
    found: dict[str, list[Code]] = {}
    for code in table.failures:
        found.setdefault(code.category.name, []).append(code)
    return found

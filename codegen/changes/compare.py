"""Every difference between two editions, by its kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from codegen.changes.change import Change, Kind
from codegen.changes.decisions import REUSED, Decisions
from codegen.changes.editions import Edition
from codegen.changes.pairs import Pair, pairs, retired
from codegen.changes.texts import cosmetic, doubt
from codegen.load import COLUMNS, PROVIDER_COLUMNS, SANDBOX_COLUMNS, Row, is_document

_KINDS = {
    "name": Kind.RENAMED,
    "category": Kind.MOVED,
    "params": Kind.PARAMETERS,
    **dict.fromkeys(("fault", "retry", "fallback", "remedy", "remedy_ko"), Kind.ADVICE),
    **dict.fromkeys(("summary", "summary_ko", "remark", "remark_ko", "section", "note"), Kind.TEXT),
}
"""What a change of a column is; a column that is not here is :data:`Kind.OTHER`, so that new columns need no line."""

_VENDORS = ("description", "message")
"""The columns, or what their names begin with, in which the vendor says what a code means."""

_KEYS = {
    "providers.csv": ("provider",),
    "tables.csv": ("provider", "table"),
    "categories.csv": ("category",),
    "vocabularies.csv": ("vocabulary", "value"),
    "wire.csv": ("part", "name", "value"),
    "words.csv": ("vocabulary", "word"),
    "endpoints.csv": ("method", "path"),
    "checks.csv": ("operation", "kind", "where", "field", "rule", "value", "when"),
}
"""The columns that tell the rows of other files apart."""


def compare(old: Edition, new: Edition, decisions: Decisions) -> list[Change]:
    """Every difference, sorted by kind and then as the spec is.

    A page is compared in the tables that it has. A column that only one edition has says nothing about a change, except
    that a row can be retired in the edition that brings the column ``status``.
    """
    found = [*_codes(old, new, decisions), *_others(old, new)]
    order = list(Kind)
    return sorted(found, key=lambda change: order.index(change.kind))


def tables_of(old: Edition, new: Edition) -> tuple[str, ...]:
    """The tables in which two editions are compared."""
    if old.page or new.page:
        pages = [set(each.tables) for each in (old, new) if each.page]
        return tuple(name for name in dict.fromkeys((*new.tables, *old.tables)) if all(name in page for page in pages))
    return tuple(dict.fromkeys((*new.tables, *old.tables)))


def subject_of(file: str, row: Row) -> str:
    """Provider, table and code of a row: ``toy/api/-1``."""
    return f"{file.removesuffix('.csv')}/{row['code']}"


def said(row: Row) -> str:
    """What the vendor says that a code means: its description, in whichever language the edition has."""
    texts = (text for column, text in row.cells.items() if column.startswith("description"))
    return next(texts, row.cells.get("message", ""))


def _codes(old: Edition, new: Edition, decisions: Decisions) -> Iterator[Change]:
    for file in tables_of(old, new):
        shared = _shared(file, old, new)
        for pair in pairs(old.sheets.get(file, ()), new.sheets.get(file, ())):
            yield from _pair(file, pair, shared, decisions)


def _shared(file: str, old: Edition, new: Edition) -> tuple[str, ...]:
    """The columns that both editions of a file have."""
    return tuple(column for column in new.columns.get(file, ()) if column in old.columns.get(file, ()))


def _pair(file: str, pair: Pair, shared: Sequence[str], decisions: Decisions) -> Iterator[Change]:
    if pair.taken and pair.new:
        yield _change(Kind.REUSED, file, pair.new, "description", pair.taken, "a new row took the code over")
    if pair.old is None and pair.new is not None:
        yield _whole(Kind.ADDED, file, pair.new)
    elif pair.new is None and pair.old is not None:
        yield _whole(Kind.REMOVED, file, pair.old)
    elif pair.old and pair.new:
        yield from _cells(file, pair.old, pair.new, shared, decisions)


def _cells(file: str, old: Row, new: Row, shared: Sequence[str], decisions: Decisions) -> Iterator[Change]:
    """The differences between two rows that are one."""
    if retired(new) and not retired(old):
        yield _whole(Kind.RETIRED, file, new)
    different = [column for column in shared if old[column] != new[column]]
    yield from _meaning(file, old, new, [column for column in different if column.startswith(_VENDORS)], decisions)
    told = {"status", "until"} if retired(new) else {"aliases"} if "name" in different else set()
    for column in different:
        if not column.startswith(_VENDORS) and column not in told:
            kind = _kind(column)
            looks = kind is Kind.TEXT and cosmetic(old[column], new[column])
            yield _change(Kind.COSMETIC if looks else kind, file, new, column, old)


def _kind(column: str) -> Kind:
    """What a change of a column is; a text may have its language after its name."""
    return _KINDS.get(column) or _KINDS.get(column.partition("_")[0], Kind.OTHER)


def _meaning(file: str, old: Row, new: Row, texts: Sequence[str], decisions: Decisions) -> Iterator[Change]:
    """The differences in what the vendor says: one question, or one verdict, for all of its texts."""
    changed = [column for column in texts if not cosmetic(old[column], new[column])]
    for column in texts:
        if column not in changed:
            yield _change(Kind.COSMETIC, file, new, column, old)
    why = _doubt(old, new, changed)
    decided = decisions.about(subject_of(file, old), said(old)) if why else None
    if why and decided is None:
        yield _change(Kind.UNDECIDED, file, new, changed[0], old, why)
        changed = changed[1:]
    elif decided and decided.decision == REUSED:
        yield _change(Kind.REUSED, file, new, changed[0], old, decided.reason)
        changed = changed[1:]
    for column in changed:
        yield _change(Kind.TEXT, file, new, column, old)


def _doubt(old: Row, new: Row, changed: Sequence[str]) -> str:
    """Why a person has to decide what a changed text means.

    Whoever gave a code another name or category together with its text found that it means something else.
    """
    reasons = [why for column in changed if (why := doubt(old[column], new[column]))]
    if not reasons and any(old[column].strip() and new[column].strip() for column in changed):
        ours = [each for each in ("name", "category") if {each} <= old.cells.keys() & new.cells.keys()]
        reasons = [f"its {each} changed together with its text" for each in ours if old[each] != new[each]]
    return "; ".join(reasons)


def _whole(kind: Kind, file: str, row: Row) -> Change:
    old, new = (said(row), "") if kind is Kind.REMOVED else ("", said(row))
    return Change(kind, row.file, row.line, subject_of(file, row), row.cells.get("name", ""), "", old, new)


def _change(kind: Kind, file: str, row: Row, column: str, old: Row, why: str = "") -> Change:
    name = row.cells.get("name", "")
    before, after = old.cells.get(column, ""), row.cells.get(column, "")
    return Change(kind, row.file, row.line, subject_of(file, row), name, column, before, after, why)


def _others(old: Edition, new: Edition) -> Iterator[Change]:
    """The differences in the files that hold no result codes."""
    if old.page or new.page:
        return
    for file in sorted(_other_files(old) | _other_files(new)):
        if is_document(file):
            yield from _document(file, old, new)
            continue
        shared = _shared(file, old, new) or new.columns.get(file) or old.columns.get(file, ())
        before, after = _keyed(file, old), _keyed(file, new)
        for key in dict.fromkeys((*after, *before)):
            yield from _other(file, key, before.get(key), after.get(key), shared)


def _other(file: str, key: str, old: Row | None, new: Row | None, shared: Sequence[str]) -> Iterator[Change]:
    subject = f"{file} {key}"
    if old is None and new is not None:
        yield Change(Kind.OTHER, new.file, new.line, subject, "", why="a row was added")
    elif new is None and old is not None:
        yield Change(Kind.OTHER, old.file, old.line, subject, "", why="a row was removed")
    elif old and new:
        for column in shared:
            if old[column] != new[column]:
                yield Change(Kind.OTHER, new.file, new.line, subject, "", column, old[column], new[column])


def _document(file: str, old: Edition, new: Edition) -> Iterator[Change]:
    """That a JSON document came, went or changed; what is in it can be seen in git."""
    before, after = (next(iter(each.sheets.get(file, ())), None) for each in (old, new))
    row = after or before
    if row is not None and (before is None or after is None or before["json"] != after["json"]):
        what = "was added" if before is None else "was removed" if after is None else "changed"
        yield Change(Kind.OTHER, row.file, row.line, file, "", why=f"the document {what}")


def _other_files(edition: Edition) -> set[str]:
    """The files beside the tables. What was decided about changes is no change."""
    beside = (*PROVIDER_COLUMNS, *SANDBOX_COLUMNS)
    names = {name for name in edition.sheets if name in COLUMNS or name.rpartition("/")[2] in beside}
    names |= set(filter(is_document, edition.sheets))
    return names - {"decisions.csv"}


def _keyed(file: str, edition: Edition) -> Mapping[str, Row]:
    keys = _KEYS.get(file, ()) or _KEYS.get(file.rpartition("/")[2], ())
    return {" ".join(row.cells.get(key, "") for key in keys): row for row in edition.sheets.get(file, ())}

"""The catalogue as one table, for BI tools, warehouses, dashboards and other languages.

``docs/reports.md`` says what each column has. A column may be added in a version of the package; one that goes or
changes its meaning makes another :data:`SCHEMA_VERSION`.
"""

from __future__ import annotations

import csv
import io
import json
import re
from importlib import import_module

from bizmessage._catalogue.entries import Entry, entries
from bizmessage._catalogue.installed import wire_of
from bizmessage.errors import OutcomeUnknown

SCHEMA_VERSION = 1

COLUMNS = (
    *("schema_version", "provider", "code_table", "code", "name", "category", "outcome"),
    *("summary_en", "summary_ko", "description", "message"),
    *("fault", "retry", "fallback", "remedy_en", "remedy_ko", "remark_en", "remark_ko"),
    *("source", "docs", "page_date"),
)
"""All are text and none is null, but for the version, which is a whole number."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
_ROWS_OF_AN_INSERT = 50

Row = dict[str, str | int]


def catalogue_rows(provider: str | None = None) -> list[Row]:
    """Every result code of a provider, or of all: one row each, which provider, table and code tell apart."""
    return [_row(entry) for entry in entries() if provider in (None, entry.provider)]


def exported(form: str, provider: str | None = None, name: str = "bizmessage_codes") -> bytes:
    """The table as ``"parquet"``, ``"csv"``, ``"json"`` (an array) or ``"sql"`` (a table of this name).

    Parquet needs pyarrow, which comes with the extra ``report``. Raises ``ValueError`` for a name that SQL would have
    to quote.
    """
    rows = catalogue_rows(provider)
    if form == "parquet":
        return _parquet(rows)
    if form == "sql":
        return _sql(rows, name).encode()
    return {"csv": _csv, "json": _json}[form](rows).encode()


def _row(entry: Entry) -> Row:
    advice = entry.advice
    values: Row = {
        "schema_version": SCHEMA_VERSION,
        "provider": entry.provider,
        "code_table": entry.table,
        "code": entry.code,
        "name": entry.name,
        "category": entry.category,
        "outcome": _outcome(entry),
        "summary_en": entry.title("en"),
        "summary_ko": entry.title("ko"),
        "description": entry.description,
        "message": entry.message,
        "fault": advice.fault,
        "retry": advice.retry,
        "fallback": advice.fallback,
        "remedy_en": advice.remedy,
        "remedy_ko": advice.remedy_ko,
        "remark_en": advice.remark,
        "remark_ko": advice.remark_ko,
        "source": advice.source,
        "docs": entry.docs,
        "page_date": wire_of(entry.provider).page_date,
    }
    return {column: values[column] for column in COLUMNS}


def _outcome(entry: Entry) -> str:
    """What a code says: ``succeeded``, ``failed``, or ``unknown`` where it may have worked all the same."""
    look_up = getattr(import_module(f"bizmessage.{entry.provider}"), f"{entry.table}_error_class")
    error = look_up(entry.code)
    if error.code is None:
        return "succeeded"
    return "unknown" if issubclass(error, OutcomeUnknown) else "failed"


def _csv(rows: list[Row]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def _json(rows: list[Row]) -> str:
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def _sql(rows: list[Row], name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a table: letters, digits and underscores, and dots between")
    columns = ",\n".join(
        f"  {column} {'INTEGER' if column == 'schema_version' else 'VARCHAR'} NOT NULL" for column in COLUMNS
    )
    statements = [f"CREATE TABLE {name} (\n{columns}\n);"]
    for start in range(0, len(rows), _ROWS_OF_AN_INSERT):
        values = ",\n".join(
            f"({', '.join(map(_literal, row.values()))})" for row in rows[start : start + _ROWS_OF_AN_INSERT]
        )
        statements.append(f"INSERT INTO {name} ({', '.join(COLUMNS)}) VALUES\n{values};")
    return "\n".join(statements) + "\n"


def _literal(value: str | int) -> str:
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def _parquet(rows: list[Row]) -> bytes:
    import pyarrow as pa
    from pyarrow import parquet

    types = {column: pa.int32() if column == "schema_version" else pa.string() for column in COLUMNS}
    schema = pa.schema([pa.field(column, kind, nullable=False) for column, kind in types.items()])
    table = pa.Table.from_pylist(rows, schema=schema.with_metadata({"bizmessage.schema_version": str(SCHEMA_VERSION)}))
    written = io.BytesIO()
    parquet.write_table(table, written)
    return written.getvalue()

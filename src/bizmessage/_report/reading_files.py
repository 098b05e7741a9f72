"""Tables out of Parquet, CSV and JSON Lines, and of the databases that Ibis connects to, for the command."""

from __future__ import annotations

import glob
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir

from bizmessage._catalogue.installed import providers, wire_of
from bizmessage._privacy.masking import mask
from bizmessage._reading.shapes import Shapes
from bizmessage._report.columns import whose
from bizmessage._report.normalising import UNREADABLE

_COMPRESSED = (".gz", ".zst")
_SEPARATOR = "::"
"""What stands between a database and its table: ``results.duckdb::deliveries``."""

_DUCKDB = (".db", ".ddb", ".duckdb")
_SQLITE = (".sqlite", ".sqlite3")
_UNREADABLE_FILES = (duckdb.IOException, duckdb.InvalidInputException, sqlite3.DatabaseError)
"""What the engines raise for files that are damaged, or are not of the kind that their names say."""

_SAMPLE = 1000
"""How many lines of JSON are looked at to see what keys there are."""


class NotReadable(ValueError):
    """A source that is none, or of which nothing can be read."""


@dataclass(frozen=True)
class Source:
    """A table, whose deliveries they are, and how many lines of its files are no rows, known once it was read."""

    table: ir.Table
    provider: str
    rejected: Callable[[], int] = lambda: 0


@contextmanager
def opened(names: Sequence[str], provider: str | None = None) -> Iterator[Source]:
    """Open files of one kind, or a table of a database, for as long as they are read.

    A file is named by its path or by a pattern (``results/*.parquet``); ``.gz`` and ``.zst`` of CSV and JSON are
    unpacked. A database is a file and a table (``results.duckdb::deliveries``, ``results.sqlite::deliveries``), or a
    URL that Ibis connects to and a table. Without a provider, the names of the columns tell. Raises
    :class:`NotReadable`, within this too: an engine may notice late that it cannot read a file.
    """
    try:
        source = _opened(names, provider)
        try:
            yield source
        finally:
            source.table.get_backend().disconnect()
    except _UNREADABLE_FILES as error:
        raise NotReadable(f"{mask(', '.join(names))}: {_in_a_line(error)}") from error


def _in_a_line(error: Exception) -> str:
    """What an engine or a driver says: without the place in our SQL that DuckDB draws, and without passwords."""
    return mask(" ".join(str(error).partition("\nLINE ")[0].split()))


def _opened(names: Sequence[str], provider: str | None) -> Source:
    databases = [name for name in names if _SEPARATOR in name]
    if databases:
        if len(names) > 1:
            raise NotReadable("a table of a database is read by itself: give one name")
        return _source(_of_database(*databases[0].rsplit(_SEPARATOR, 1)), provider)
    paths = [path for name in names for path in _paths(name)]
    kinds = {_kind(path) for path in paths}
    if len(kinds) != 1:
        raise NotReadable(f"files of one kind are read together, and these are {', '.join(sorted(kinds))}")
    return _READERS[kinds.pop()](paths, provider)


def _paths(name: str) -> list[str]:
    if Path(name).is_file():
        return [name]
    found = sorted(path for path in glob.glob(name, recursive=True) if Path(path).is_file())  # noqa: PTH207 - of any root
    if not found:
        raise NotReadable(f"there is no file {name}")
    return found


def _kind(path: str) -> str:
    suffixes = [suffix.lower() for suffix in Path(path).suffixes]
    if suffixes and suffixes[-1] in _COMPRESSED:
        suffixes.pop()
    kind = {".jsonl": "json", ".ndjson": "json", ".json": "json", ".csv": "csv", ".tsv": "csv", ".parquet": "parquet"}
    if not suffixes or suffixes[-1] not in kind:
        raise NotReadable(
            f"{path} is no .parquet, .csv, .tsv, .json, .jsonl or .ndjson, nor one of these with .gz or .zst"
        )
    return kind[suffixes[-1]]


def _source(table: ir.Table, provider: str | None, rejected: Callable[[], int] = lambda: 0) -> Source:
    return Source(table, whose(table.columns, provider), rejected)


def _parquet(paths: list[str], provider: str | None) -> Source:
    return _source(ibis.duckdb.connect().read_parquet(paths, union_by_name=True), provider)


def _csv(paths: list[str], provider: str | None) -> Source:
    """All as text: a column that looks like numbers in its first rows may be anything after that."""
    connection = ibis.duckdb.connect()
    table = connection.read_csv(paths, header=True, all_varchar=True, ignore_errors=True, store_rejects=True)
    return _source(table, provider, lambda: _rejected(connection))


def _rejected(connection: Any) -> int:
    # Each time that a file is read, its lines are rejected again.
    query = "SELECT count(DISTINCT (file_path, line)) FROM reject_errors JOIN reject_scans USING (scan_id, file_id)"
    return int(connection.raw_sql(query).fetchone()[0])


def _json(paths: list[str], provider: str | None) -> Source:
    connection = ibis.duckdb.connect()
    answer = _answer(paths[0], provider) if len(paths) == 1 else None
    if answer is None:
        source = f"read_ndjson_objects([{', '.join(map(_quoted, paths))}], ignore_errors=true)"
    else:
        provider, rows = answer
        connection.con.execute(
            "CREATE TEMP TABLE answer AS SELECT unnest($1)::JSON AS json", [list(map(json.dumps, rows))]
        )
        source = "answer"
    names = _keys(connection, source)
    provider = whose(names, provider)
    return Source(connection.sql(_select(names, source, wire_of(provider).key("delivery-code"))), provider)


def _select(names: list[str], source: str, code: str) -> str:
    """Every key as a column of texts. A line that is no object has a code that cannot be read, and nothing else."""
    fields = (
        f"CASE WHEN json_type(json) = 'OBJECT' THEN json->>{_quoted('$.' + _name(name))} "
        f"ELSE {_quoted(UNREADABLE) if name == code else 'NULL'} END AS {_name(name)}"
        for name in dict.fromkeys([*names, code])
    )
    return f"SELECT {', '.join(fields)} FROM {source}"  # noqa: S608 - all is quoted


def _keys(connection: Any, source: str) -> list[str]:
    """The keys of the first lines."""
    query = (
        f"SELECT DISTINCT unnest(json_keys(json)) FROM (SELECT json FROM {source} LIMIT {_SAMPLE}) "  # noqa: S608
        "WHERE json_type(json) = 'OBJECT'"
    )
    return sorted(name for (name,) in connection.con.execute(query).fetchall())


def _answer(path: str, provider: str | None) -> tuple[str, list[object]] | None:
    """Whose answer a file is, and its rows; ``None`` if it is no single answer of the vendor's but lines of JSON."""
    if path.endswith(_COMPRESSED):
        return None
    with Path(path).open("rb") as file:
        if file.readline().strip()[-1:] == b"}" and file.readline().strip():
            return None
        file.seek(0)
        try:
            values = json.loads(file.read())
        except ValueError:
            return None
    for name in providers() if provider is None else (provider,):
        found = Shapes(wire_of(name)).delivery_rows(values)
        if found is not None:
            rows = list(found[0])
            keys = {key for row in rows if isinstance(row, dict) for key in row}
            return whose(keys, provider), rows
    return None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _name(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


_READERS: dict[str, Callable[[list[str], str | None], Source]] = {"parquet": _parquet, "csv": _csv, "json": _json}


def _of_database(database: str, table: str) -> ir.Table:
    connection = _connected(database)
    *schema, name = table.split(".")
    try:
        return connection.table(name, database=tuple(schema) or None)
    except _UNREADABLE_FILES:
        connection.disconnect()
        raise
    except Exception as error:
        tables = ", ".join(sorted(connection.list_tables())) or "none"
        connection.disconnect()
        raise NotReadable(f"there is no table {table} in the database; it has {tables}") from error


def _connected(database: str) -> Any:
    if "://" in database:
        try:
            return ibis.connect(database)
        except Exception as error:  # of a driver, each of which has its own
            raise NotReadable(f"{mask(database)} cannot be connected to: {_in_a_line(error)}") from error
    suffix = Path(database).suffix.lower()
    if suffix not in _DUCKDB + _SQLITE:
        files = f"DuckDB ({', '.join(_DUCKDB)}) or SQLite ({', '.join(_SQLITE)})"
        raise NotReadable(f"{database} is no file of {files}, nor a URL")
    if not Path(database).is_file():
        raise NotReadable(f"there is no file {database}")
    return ibis.duckdb.connect(database, read_only=True) if suffix in _DUCKDB else ibis.sqlite.connect(database)

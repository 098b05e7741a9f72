"""The catalogue as one table: the same in every format, and what its page says of it."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner
from pyarrow import parquet

from bizmessage._catalogue.installed import providers
from bizmessage._cli.app import app
from bizmessage._report.exporting import COLUMNS, SCHEMA_VERSION, catalogue_rows, exported
from tests.catalogue import rows
from tests.conftest import ROOT


def test_every_code_once() -> None:
    found = catalogue_rows()
    assert [f"{row['provider']}/{row['code_table']}/{row['code']}" for row in found] == [
        f"{row['path']}/{row['code']}" for row in rows()
    ]
    for row, spec in zip(found, rows(), strict=True):
        assert (row["fault"], row["retry"], row["fallback"]) == (spec["fault"], spec["retry"], spec["fallback"])
        assert (row["description"], row["message"]) == (spec["description"], spec["message"])
        assert (row["outcome"] == "succeeded") is (spec["success"] == "true")
        assert row["schema_version"] == SCHEMA_VERSION


def test_every_format_says_the_same(tmp_path: Path) -> None:
    expected = catalogue_rows()
    assert json.loads(exported("json")) == expected
    as_text = [{column: str(value) for column, value in row.items()} for row in expected]
    assert list(csv.DictReader(io.StringIO(exported("csv").decode(), newline=""))) == as_text
    (tmp_path / "codes.parquet").write_bytes(exported("parquet"))
    table = parquet.read_table(tmp_path / "codes.parquet")
    assert table.to_pylist() == expected
    assert table.schema.metadata[b"bizmessage.schema_version"] == str(SCHEMA_VERSION).encode()


def test_sql_runs_in_two_databases() -> None:
    script = exported("sql", name="dim_codes").decode()
    query = f"SELECT {', '.join(COLUMNS)} FROM dim_codes ORDER BY provider, code_table, code"  # noqa: S608
    expected = sorted((tuple(row.values()) for row in catalogue_rows()), key=lambda row: row[1:4])
    of_duckdb = duckdb.connect()
    of_duckdb.execute(script)
    of_sqlite = sqlite3.connect(":memory:")
    of_sqlite.executescript(script)
    for connection in (of_duckdb, of_sqlite):
        assert [tuple(row) for row in connection.execute(query).fetchall()] == expected
        connection.close()
    with pytest.raises(ValueError, match="is no name of a table"):
        exported("sql", name="codes; DROP TABLE x")


def test_the_command(tmp_path: Path) -> None:
    written = CliRunner().invoke(app, ["export", "--format", "csv", "--provider", providers()[0]])
    assert written.exit_code == 0
    assert written.stdout_bytes == exported("csv", providers()[0])
    path = tmp_path / "codes.parquet"
    assert CliRunner().invoke(app, ["export", "--format", "parquet", "--output", str(path)]).exit_code == 0
    assert parquet.read_table(path).num_rows == len(rows())
    assert CliRunner().invoke(app, ["export"]).exit_code == 2
    wrong = CliRunner().invoke(app, ["export", "--format", "sql", "--name", "no name"])
    assert (wrong.exit_code, "is no name of a table" in wrong.stderr) == (2, True)


def test_the_page_says_what_each_column_has() -> None:
    page = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")
    described = re.findall(r"^\| `(\w+)` \|", page.split("## The catalogue as a table")[1], re.MULTILINE)
    assert described == list(COLUMNS)
    assert f"Version of the schema: {SCHEMA_VERSION}." in page

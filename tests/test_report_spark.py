"""The same expressions on DuckDB and on a real Spark in this process: the same rows. ``make test-report`` runs it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
import pytest
from pyarrow import parquet

from bizmessage import report
from bizmessage._catalogue.installed import providers
from tests.results import Row, combinations, run
from tests.test_report import some_rows

pytest.importorskip("pyspark", reason="Spark is missing: make test-report installs it")
pytestmark = pytest.mark.skipif(
    shutil.which("java") is None, reason="Java 17 is missing: packaging/java.sh installs it"
)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Spark with two cores of this machine, as a backend of Ibis."""
    from benchmarks.reporting import spark_session

    session = spark_session()
    yield ibis.pyspark.connect(session)
    session.stop()


def both(spark: Any, rows: list[Row], folder: Path) -> list[Any]:
    """The rows as a table of each engine, out of one file."""
    path = folder / "rows.parquet"
    parquet.write_table(pa.Table.from_pylist([{"position": at, **row} for at, row in enumerate(rows)]), path)
    return [ibis.duckdb.connect().read_parquet(path), spark.read_parquet(str(path))]


def comparable(rows: list[Row]) -> list[tuple[Any, ...]]:
    """The rows in an order that no engine chooses, and rates without their last digits."""
    tuples = [
        tuple(round(each, 12) if isinstance(each, float) else each for each in (row[key] for key in sorted(row)))
        for row in rows
    ]
    return sorted(tuples, key=repr)


@pytest.mark.filterwarnings("ignore")  # of Spark's and of its gateway, which warn of each other
@pytest.mark.parametrize("provider", providers())
def test_every_combination_is_the_same(spark: Any, provider: str, tmp_path: Path) -> None:
    of_duckdb, of_spark = (
        run(report.annotated(each, provider)) for each in both(spark, combinations(provider), tmp_path)
    )
    assert len(of_duckdb) > 5000
    assert comparable(of_spark) == comparable(of_duckdb)


WAYS: dict[str, Callable[[Any], Any]] = {
    "summary": report.summary,
    "by": lambda table: report.by(table, "code", "name", "fault"),
    "by part": lambda table: report.by(table, "template", "verdict"),
    "trend": report.trend,
    "trend by hour": lambda table: report.trend(table, "hour", "sender"),
    "to_look_up": report.to_look_up,
    "repeatable": report.repeatable,
    "substitutable": report.substitutable,
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("way", WAYS)
def test_so_are_counts_and_lists(spark: Any, way: str, tmp_path: Path) -> None:
    of_duckdb, of_spark = (run(WAYS[way](each)) for each in both(spark, some_rows(2000), tmp_path))
    assert of_duckdb
    assert comparable(of_spark) == comparable(of_duckdb)


@pytest.mark.filterwarnings("ignore")
def test_so_are_codes_of_other_types_and_times(spark: Any, tmp_path: Path) -> None:
    from datetime import datetime

    rows: list[Row] = [
        {"resultCode": code, "requestDate": time}
        for code in (1000.0, 3019.0, None, float("nan"), 3019.5)
        for time in (datetime(2026, 11, 20, 9, 15), datetime(2026, 11, 21, 23, 59), None)
    ]
    of_duckdb, of_spark = (
        run(report.trend(each, "hour", "code", provider="kakao")) for each in both(spark, rows, tmp_path)
    )
    assert len(of_duckdb) > 5
    assert comparable(of_spark) == comparable(of_duckdb)

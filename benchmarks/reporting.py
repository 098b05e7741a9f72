"""What a report costs: against the engine's own scan and count, against reading one by one, and on Spark.

``make bench-report`` writes its deliveries to a temporary folder, 1, 10 and 100 million of them, and measures each way
in a process of its own, so that the peak of its memory is its own. ``ROWS`` is the most. One file after the other: a
hundred million are a few gigabytes of disk.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from benchmarks.deliveries import write

ROOT = Path(__file__).parent.parent
THREADS = 2
_ONE_BY_ONE = 200_000
_RUNS = 3
_SAYING = '"resultCode", "messageStatus", "resendStatus", "resendResultCode"'


def main() -> None:
    """Measure and print a table; with ``--way``, be one of the processes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000_000)
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--way")
    parser.add_argument("--file", type=Path)
    options = parser.parse_args()
    if options.way:
        print(json.dumps(_measured(WAYS[options.way], str(options.file))))
    else:
        _compare(options.rows, spark=options.spark)


def _compare(most: int, *, spark: bool) -> None:
    print(f"Python {sys.version.split()[0]}, {THREADS} threads; the best of {_RUNS} runs, each way in its own process")
    print(f"{'':58}  {'seconds':>8}  {'ratio':>6}  {'M rows/s':>8}  {'peak MB':>7}")
    sizes = [size for size in (1_000_000, 10_000_000, 100_000_000) if size < most] + [most]
    with TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / "deliveries.parquet"
            write(path, size, THREADS)
            print(f"{size:,} deliveries, {path.stat().st_size / 2**20:,.0f} MB of Parquet")
            baseline = 0.0
            for name in WAYS:
                if name.startswith("Spark") and not (spark and size == most):
                    continue
                if name.startswith("delivery_results") and size != most:
                    continue
                found = _run(name, path)
                per_row = found["seconds"] / found["rows"]
                seconds = per_row * size
                baseline = seconds if name == "DuckDB: count of the code" else baseline
                ratio = seconds / baseline
                print(
                    f"  {name:56}  {seconds:8.2f}  {ratio:6.2f}  {1e-6 / per_row:8.1f}  {found['megabytes']:7.0f}",
                    flush=True,
                )


def _run(name: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.reporting", "--way", name, "--file", str(path)]
    printed = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
    )
    found: dict[str, Any] = json.loads(printed.stdout.splitlines()[-1])
    return found


def _measured(way: Callable[[str], tuple[int, Callable[[], object]]], path: str) -> dict[str, float]:
    rows, call = way(path)
    seconds = []
    for _ in range(1 if rows == _ONE_BY_ONE else _RUNS):
        start = perf_counter()
        call()
        seconds.append(perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return {"rows": rows, "seconds": min(seconds), "megabytes": peak}


def _duckdb() -> Any:
    import ibis

    return ibis.duckdb.connect(threads=THREADS)


def _number(connection: Any, path: str) -> int:
    return int(connection.con.execute(f"SELECT count(*) FROM '{path}'").fetchone()[0])  # noqa: S608


def _own(query: str) -> Callable[[str], tuple[int, Callable[[], object]]]:
    """What the engine does by itself."""

    def way(path: str) -> tuple[int, Callable[[], object]]:
        connection = _duckdb()
        text = query.format(path=path)
        return _number(connection, path), lambda: connection.con.execute(text).fetchall()

    return way


def _ours(expression: Callable[[Any], Any]) -> Callable[[str], tuple[int, Callable[[], object]]]:
    """An expression of ours, the time to make and to compile it included."""

    def way(path: str) -> tuple[int, Callable[[], object]]:
        connection = _duckdb()
        table = connection.read_parquet(path)
        return _number(connection, path), lambda: expression(table).to_pyarrow()

    return way


def _by_code_alone(table: Any) -> Any:
    from bizmessage import report

    return report.by(table.select("resultCode"), "code", "name", provider="kakao")


def _by_code(table: Any) -> Any:
    from bizmessage import report

    return report.by(table, "code", "name")


def _whole(path: str) -> tuple[int, Callable[[], object]]:
    from bizmessage.report.building import Wanted, build

    connection = _duckdb()
    table = connection.read_parquet(path)
    return _number(connection, path), lambda: build(table, Wanted("kakao"), {})


def _annotated(table: Any) -> Any:
    from bizmessage import report

    return report.annotated(table).aggregate(last=lambda rows: rows.verdict.max(), by="fault")


def _one_by_one(path: str) -> tuple[int, Callable[[], object]]:
    from collections import Counter

    from bizmessage.kakao import delivery_results

    query = f"SELECT {_SAYING} FROM '{path}' LIMIT {_ONE_BY_ONE}"  # noqa: S608
    rows = _duckdb().con.execute(query).to_arrow_table().to_pylist()
    return _ONE_BY_ONE, lambda: Counter((each.code, each.verdict) for each in delivery_results(rows))


def spark_session() -> Any:
    """Spark with two cores of this machine, quiet, and without a port that others can reach."""
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "2g",
        "spark.sql.shuffle.partitions": str(THREADS),
        "spark.sql.session.timeZone": "UTC",
    }
    builder = SparkSession.builder.master(f"local[{THREADS}]").appName("bizmessage")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _spark(expression: Callable[[Any], Any]) -> Callable[[str], tuple[int, Callable[[], object]]]:
    def way(path: str) -> tuple[int, Callable[[], object]]:
        import ibis

        connection = ibis.pyspark.connect(spark_session())
        table = connection.read_parquet(path)
        return _number(_duckdb(), path), lambda: expression(table).to_pyarrow()

    return way


WAYS: dict[str, Callable[[str], tuple[int, Callable[[], object]]]] = {
    "DuckDB: count of the code": _own("SELECT \"resultCode\", count(*) FROM '{path}' GROUP BY 1"),
    "report.by code, of the code": _ours(_by_code_alone),
    "DuckDB: count of all that says something": _own(f"SELECT {_SAYING}, count(*) FROM '{{path}}' GROUP BY ALL"),  # noqa: S608
    "report.by code, of all that says something": _ours(_by_code),
    "the whole report: by day, template and sender": _whole,
    "report.annotated, every row": _ours(_annotated),
    "delivery_results, row by row (a sample, scaled)": _one_by_one,
    "Spark: count of the code": _spark(lambda table: table.aggregate(by="resultCode", n=table.count())),
    "Spark: report.by code, of all that says something": _spark(_by_code),
}


if __name__ == "__main__":
    main()

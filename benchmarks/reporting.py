"""What a report costs: against the engine's own scan and count, against reading one by one, and on Spark.

``make bench-report`` writes its deliveries to a temporary folder, 1, 10 and 100 million of them, and measures each way
in a process of its own, so that the peak of its memory is its own. ``ROWS`` is the most. A hundred million
are some 1.4 gigabytes of disk.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from benchmarks.deliveries import write

ROOT = Path(__file__).parent.parent
THREADS = 2
_ONE_BY_ONE = 200_000
_RUNS = 3
_FIRST = 1_000_000
_STEP = 10
_LONG = 30.0
"""What takes longer is not measured again."""
_MOST_FOR_SPARK = 10_000_000
"""More than so many are not counted on Spark: on two cores it would take minutes."""
_SAYING = '"resultCode", "messageStatus", "resendStatus", "resendResultCode"'


Way = Callable[[str], tuple[int, Callable[[], object]]]
"""Something to measure: from the path of a file to how many rows it will be about, and what does it."""


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
    print(
        f"Python {sys.version.split()[0]}, {THREADS} threads; each way in a process of its own, the best of its runs."
    )
    print("Ratios are to DuckDB's own count of the code: of seconds, and of the processor's time, which others on the")
    print("machine do not lengthen; of Spark, whose time is its JVM's, there is none.")
    print(f"{'':52}  {'seconds':>8}  {'ratio':>6}  {'CPU s':>8}  {'ratio':>6}  {'M rows/s':>8}  {'peak MB':>7}")
    with TemporaryDirectory() as folder:
        for size, path in _files(Path(folder), most):
            print(f"{size:,} deliveries, {_megabytes(path):,.0f} MB of Parquet", flush=True)
            baseline: dict[str, float] = {}
            for name in WAYS:
                if name.startswith("Spark") and not (spark and size <= _MOST_FOR_SPARK):
                    continue
                found = _run(name, path)
                scale = size / found["rows"]
                baseline = baseline or found
                ratios = [found[unit] * scale / baseline[unit] for unit in ("seconds", "cpu")]
                print(
                    f"  {name:50}  {found['seconds'] * scale:8.2f}  {ratios[0]:6.2f}  {found['cpu'] * scale:8.2f}  "
                    f"{ratios[1]:6.2f}  {1e-6 * found['rows'] / found['seconds']:8.1f}  {found['megabytes']:7.0f}",
                    flush=True,
                )


def _files(folder: Path, most: int) -> Iterator[tuple[int, Path]]:
    """The pattern of so many files of a million that there are ten times as many deliveries each time.

    They are copies of one: making a hundred takes longer than all that is measured, and counting reads them all.
    """
    first = folder / "0.parquet"
    each = min(_FIRST, most)
    write(first, each, THREADS)
    number = 1
    while number * each <= most:
        for copy in range(number // _STEP, number):
            target = folder / f"{copy}.parquet"
            if target != first:
                shutil.copy(first, target)
        yield number * each, folder / "*.parquet"
        number *= _STEP


def _megabytes(pattern: Path) -> float:
    return sum(path.stat().st_size for path in pattern.parent.glob(pattern.name)) / 2**20


def _run(name: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.reporting", "--way", name, "--file", str(path)]
    printed = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
    )
    found: dict[str, Any] = json.loads(printed.stdout.splitlines()[-1])
    return found


def _measured(way: Way, path: str) -> dict[str, float]:
    rows, call = way(path)
    times: list[tuple[float, float]] = []
    began = perf_counter()
    while len(times) < _RUNS and (not times or perf_counter() - began < _LONG):
        start = perf_counter(), process_time()
        call()
        times.append((perf_counter() - start[0], process_time() - start[1]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    seconds, cpu = (min(each) for each in zip(*times, strict=True))
    return {"rows": rows, "seconds": seconds, "cpu": cpu, "megabytes": peak}


def _duckdb() -> Any:
    import ibis

    return ibis.duckdb.connect(threads=THREADS)


def _number(connection: Any, path: str) -> int:
    return int(connection.con.execute(f"SELECT count(*) FROM '{path}'").fetchone()[0])  # noqa: S608


def _own(query: str) -> Way:
    """What the engine does by itself."""

    def way(path: str) -> tuple[int, Callable[[], object]]:
        connection = _duckdb()
        text = query.format(path=path)
        return _number(connection, path), lambda: connection.con.execute(text).fetchall()

    return way


def _ours(expression: Callable[[Any], Any]) -> Way:
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
    from bizmessage._report.building import Wanted, build

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


def _spark(expression: Callable[[Any], Any]) -> Way:
    def way(path: str) -> tuple[int, Callable[[], object]]:
        import ibis

        connection = ibis.pyspark.connect(spark_session())
        table = connection.read_parquet(path)
        return _number(_duckdb(), path), lambda: expression(table).to_pyarrow()

    return way


WAYS: dict[str, Way] = {
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

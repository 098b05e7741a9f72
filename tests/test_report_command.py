"""The command ``report``: every kind of source, what it writes, and what it never writes."""

from __future__ import annotations

import csv
import gc
import gzip
import hashlib
import io
import json
import re
import sqlite3
import warnings
from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from click.testing import CliRunner, Result
from pyarrow import parquet
from rich.cells import cell_len
from rich.console import Console

from bizmessage._cli.app import app
from bizmessage._report.building import Wanted, build
from bizmessage._report.jsonable import as_dict
from bizmessage._report.model import Report
from bizmessage._report.page import page
from bizmessage._report.reading_files import opened
from bizmessage._report.terminal import show
from tests.conftest import ROOT
from tests.results import Row, read, table

NUMBERS = ("01012345678", "010-2345-6789", "+82 10-3456-7890", "0212345678")


def some_rows() -> list[Row]:
    """Three days; on the third, one template fails."""
    rows: list[Row] = []
    for day in (20, 21, 22):
        for number in range(400):
            broken = day == 22 and number % 4 == 0
            code = "3016" if broken else "1000" if number % 20 else "3019" if number % 40 else "7777"
            rows.append(
                {
                    "requestId": f"R{day}{number}",
                    "resultCode": code,
                    "messageStatus": "COMPLETED" if code == "1000" else "FAILED",
                    "resendStatus": "RSC02" if code == "1000" else "RSC04" if number % 3 else "RSC01",
                    "templateCode": "ORDER" if number % 4 == 0 else "LOGIN",
                    "senderKey": "a1b2",
                    "requestDate": f"2026-11-{day} {8 + number % 10:02}:00:00.0",
                    "recipientNo": NUMBERS[number % 4],
                }
            )
    return rows


ROWS = some_rows()
KEYS = list(ROWS[0])


def run(*arguments: object, **environment: str) -> Result:
    env: dict[str, str | None] = {
        "LC_ALL": None,
        "LC_MESSAGES": None,
        "LANG": "C.UTF-8",
        "COLUMNS": "80",
        **environment,
    }
    return CliRunner().invoke(app, ["report", *map(str, arguments)], env=env, prog_name="bizmessage")


def parquet_file(folder: Path) -> str:
    parquet.write_table(pa.Table.from_pylist(ROWS), folder / "a.parquet")
    return str(folder / "a.parquet")


def parquet_files(folder: Path) -> str:
    for name, rows in (("b", ROWS[:500]), ("c", ROWS[500:])):
        parquet.write_table(pa.Table.from_pylist(rows), folder / f"{name}.parquet")
    return str(folder / "*.parquet")


def csv_text() -> bytes:
    lines = [",".join(KEYS), *(",".join(str(row[key]) for key in KEYS) for row in ROWS)]
    return ("\n".join(lines) + "\n").encode()


def json_text() -> bytes:
    return "".join(json.dumps(row) + "\n" for row in ROWS).encode()


def csv_file(folder: Path) -> str:
    (folder / "a.csv").write_bytes(csv_text())
    return str(folder / "a.csv")


def csv_packed(folder: Path) -> str:
    (folder / "a.csv.gz").write_bytes(gzip.compress(csv_text()))
    return str(folder / "a.csv.gz")


def json_lines(folder: Path) -> str:
    (folder / "a.jsonl").write_bytes(json_text())
    return str(folder / "a.jsonl")


def json_packed(folder: Path) -> str:
    (folder / "a.jsonl.zst").write_bytes(pa.compress(json_text(), codec="zstd", asbytes=True))
    return str(folder / "a.jsonl.zst")


def an_answer(folder: Path) -> str:
    header = {"resultCode": 0, "resultMessage": "SUCCESS", "isSuccessful": True}
    answer = {"header": header, "messageSearchResultResponse": {"messages": ROWS, "totalCount": len(ROWS)}}
    (folder / "a.json").write_text(json.dumps(answer, indent=1), encoding="utf-8")
    return str(folder / "a.json")


def of_duckdb(folder: Path) -> str:
    connection = duckdb.connect(str(folder / "a.duckdb"))
    connection.execute(f"CREATE TABLE deliveries AS SELECT * FROM '{parquet_file(folder)}'")  # noqa: S608
    connection.close()
    return f"{folder / 'a.duckdb'}::deliveries"


def of_sqlite(folder: Path) -> str:
    connection = sqlite3.connect(folder / "a.sqlite")
    connection.execute(f"CREATE TABLE deliveries ({', '.join(f'{key} TEXT' for key in KEYS)})")
    values = ", ".join("?" * len(KEYS))
    connection.executemany(f"INSERT INTO deliveries VALUES ({values})", [tuple(row.values()) for row in ROWS])  # noqa: S608
    connection.commit()
    connection.close()
    return f"{folder / 'a.sqlite'}::deliveries"


def by_url(folder: Path) -> str:
    of_duckdb(folder)
    return f"duckdb://{folder / 'a.duckdb'}::main.deliveries"


SOURCES: list[Callable[[Path], str]] = [
    parquet_file, parquet_files, csv_file, csv_packed, json_lines, json_packed, an_answer, of_duckdb, of_sqlite, by_url
]  # fmt: skip


@pytest.fixture(scope="module")
def found() -> Report:
    return build(table(ROWS).drop("position"), Wanted("kakao"), {})


@pytest.fixture(scope="module")
def expected(found: Report) -> dict[str, Any]:
    return as_dict(found)


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_says_the_same(source: Callable[[Path], str], tmp_path: Path, expected: dict[str, Any]) -> None:
    result = run(source(tmp_path), "--json", "--every", "hour", "--by", "template")
    assert result.exit_code == 0, result.stderr
    parts = {"template": expected["parts"]["template"]}
    assert json.loads(result.stdout) == json.loads(json.dumps({**expected, "parts": parts}))


def test_it_says_what_reading_says(expected: dict[str, Any]) -> None:
    results = read("kakao", ROWS)
    assert expected["messages"] == len(ROWS)
    for verdict, count in expected["verdicts"].items():
        assert count == sum(each.verdict.value == verdict for each in results)
    codes = {each["code"]: each["messages"] for each in expected["reasons"]}
    assert codes == {code: sum(row["resultCode"] == code for row in ROWS) for code in ("3016", "3019", "7777")}
    assert [each["code"] for each in expected["reasons"]] == sorted(codes, key=lambda code: (-codes[code], code))
    nobody = [each for each in results if each.verdict.value == "not delivered"]
    assert expected["actions"]["substitutable"] == sum(each.error.fallback == "yes" for each in nobody)
    assert expected["unknown_codes"] == codes["7777"]


def test_it_says_since_when_and_what_changed(expected: dict[str, Any], tmp_path: Path) -> None:
    by_code = {each["code"]: each for each in expected["reasons"]}
    assert (expected["every"], by_code["3016"]["since"][:10]) == ("hour", "2026-11-22")
    assert by_code["3019"]["since"] is None
    shown = json.loads(run(parquet_file(tmp_path), "--json", "--since", "2026-11-22", "--every", "day").stdout)
    assert (shown["messages"], shown["span"]) == (400, {"first": "2026-11-22", "last": "2026-11-22"})
    assert shown["compared"]["before"] == {"first": "2026-11-21", "last": "2026-11-21"}
    by_code = {each["code"]: each for each in shown["reasons"]}
    assert by_code["3016"]["change"]["is_certain"]
    assert by_code["3016"]["change"]["rate"] == pytest.approx(100 / 400)
    assert set(by_code) == {"3016"}
    assert sum(each["messages"] for each in shown["parts"]["template"]) == 400
    until = json.loads(run(parquet_file(tmp_path), "--json", "--until", "2026-11-21", "--every", "day").stdout)
    assert (until["messages"], [each["label"] for each in until["periods"]]) == (800, ["2026-11-20", "2026-11-21"])
    assert [each["code"] for each in until["reasons"]] == ["3019", "7777"]


@pytest.mark.parametrize(("columns", "language"), [("80", "ko"), ("200", "en")])
def test_the_terminal_gets_it_all_in_its_width(columns: str, language: str, tmp_path: Path) -> None:
    shown = run(parquet_file(tmp_path), "--lang", language, COLUMNS=columns).stdout
    assert max(map(cell_len, shown.splitlines())) <= int(columns)
    texts = {
        "en": ("1,200 messages", "Whose turn it is", "Make content equal to templateContent", "can go out by SMS"),
        "ko": ("메시지 1,200건", "누가 조치할 차례인가", "content를 승인된 템플릿의", "SMS로 보낼 수 있음"),
    }
    flat = " ".join(shown.split())
    assert all(text in flat for text in texts[language])
    assert "3016 DeliveryTemplate" in shown
    assert re.search(r"2026-11-22 \d\d:00 3016 DeliveryTemplateContentMismatch 0\.0 % → ", shown)
    assert "7777" in shown


def write(folder: Path, rows: Sequence[Mapping[str, Any]]) -> str:
    with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return str(folder / "rows.csv")


def written(found: Report, width: int) -> str:
    """A report as a terminal of some width gets it."""
    lines = io.StringIO()
    show(found, "en", Console(width=width, file=lines), 10)
    return lines.getvalue()


def test_no_phone_number_gets_out(tmp_path: Path) -> None:
    places = (
        "resultCode",
        "messageStatus",
        "resendStatus",
        "resendResultCode",
        "templateCode",
        "senderKey",
        "requestDate",
    )
    rows = [
        {**dict.fromkeys(places, ""), "resultCode": "3019", place: number, "recipientNo": number}
        for place in places
        for number in NUMBERS
    ]
    source = write(tmp_path, rows)
    assert run(source, "--html", tmp_path / "page.html").exit_code == 0
    shown, *scripts = (tmp_path / "page.html").read_text(encoding="utf-8").split("<script>")
    outputs = [shown, scripts[1], run(source, "--json", "--by", "messageStatus").stdout]
    with opened([source]) as read:
        found = build(read.table, Wanted("kakao"), {})
    outputs += [json.dumps(as_dict(found)), *(written(found, width) for width in (80, 200))]
    for output in outputs:
        assert output
        digits = re.sub("[^0-9]", "", output)
        for number in NUMBERS:
            assert number not in output
            assert re.sub("[^0-9]", "", number)[-8:] not in digits
    refused = run(source, "--by", "recipientNo")
    assert (refused.exit_code, "has phone numbers" in refused.stderr) == (2, True)


def test_lines_that_are_none_are_counted_and_not_fatal(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"resultCode": "1000"}\nbroken{\n[1]\n\n{"resultCode": 3019}\n{"resultCode": true}\n'
    )
    found = json.loads(run(tmp_path / "a.jsonl", "--json", "--provider", "kakao").stdout)
    assert (found["messages"], found["malformed"], found["verdicts"]["delivered"]) == (5, 3, 1)
    (tmp_path / "a.csv").write_text("requestId,resultCode\nR1,1000\nR2,3019\nR3\nR4,1,2,3\nR5,1000\n")
    found = json.loads(run(tmp_path / "a.csv", "--json").stdout)
    assert (found["messages"], found["rejected_lines"]) == (3, 2)
    assert "2 lines are no rows" in run(tmp_path / "a.csv").stdout


def test_columns_of_other_names(tmp_path: Path) -> None:
    source = write(tmp_path, [{"outcome": "3019", "what": "x"}])
    refused = run(source)
    assert (refused.exit_code, "say whose, kakao or rcs" in refused.stderr) == (2, True)
    refused = run(source, "--provider", "rcs")
    assert (refused.exit_code, "The table has outcome, what" in " ".join(refused.stderr.split())) == (2, True)
    found = json.loads(run(source, "--provider", "kakao", "--column", "code=outcome", "--json", "--by", "what").stdout)
    assert ([each["name"] for each in found["reasons"]], found["parts"]["what"][0]["label"]) == (
        ["RecipientNotKakaotalkUser"],
        "x",
    )
    assert run(source, "--column", "outcome").exit_code == 2
    refused = run(source, "--provider", "kakao", "--column", "code=outcome", "--since", "2026-11-20")
    assert (refused.exit_code, "no column says when" in refused.stderr) == (2, True)
    refused = run(source, "--provider", "kakao", "--column", "code=outcome", "--by", "status")
    assert (refused.exit_code, "status is what a report says" in " ".join(refused.stderr.split())) == (2, True)


def test_what_is_said_of_substitutes_that_nothing_is_said_of(tmp_path: Path) -> None:
    source = write(tmp_path, [{"requestId": "R1", "resultCode": "3019"}])
    assert json.loads(run(source, "--json").stdout)["verdicts"]["unknown"] == 1
    assert "--without-substitutes" in run(source).stdout
    assert json.loads(run(source, "--json", "--without-substitutes").stdout)["verdicts"]["not delivered"] == 1


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["none.parquet"], "there is no file"),
        (["a.txt"], "is no .parquet, .csv"),
        (["a.csv", "a.json"], "files of one kind"),
        (["a.duckdb::t"], "there is no file"),
        (["b.sqlite::t"], "there is no table t in the database; it has other"),
        (["a.csv::t"], "is no file of DuckDB"),
        (["a.csv", "a.duckdb::t"], "is read by itself"),
        (["noise.parquet"], "noise.parquet: Invalid Input Error: No magic bytes found"),
        (["noise.csv.gz"], "noise.csv.gz: IO Error: Input is not a GZIP stream"),
        (["noise.jsonl.zst"], "noise.jsonl.zst: IO Error: Unknown frame descriptor"),
        (["noise.sqlite::t"], "noise.sqlite::t: file is not a database"),
        (["noise.duckdb::t"], "is not a valid DuckDB database file"),
    ],
)
def test_sources_that_are_none(names: list[str], said: str, tmp_path: Path) -> None:
    for name in ("a.txt", "a.csv", "a.json"):
        (tmp_path / name).write_text("resultCode\n1000\n")
    for kind in ("parquet", "csv.gz", "jsonl.zst", "sqlite", "duckdb"):
        (tmp_path / f"noise.{kind}").write_bytes(b"no such thing \xff" * 20)
    connection = sqlite3.connect(tmp_path / "b.sqlite")
    connection.execute("CREATE TABLE other (a TEXT)")
    connection.close()
    refused = run(*(tmp_path / name for name in names))
    assert refused.exit_code == 2
    assert said in " ".join(refused.stderr.split())
    del refused
    with warnings.catch_warnings():  # Ibis leaves a connection open with which it could not read the file
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_a_database_that_is_not_reached_is_no_traceback_and_tells_no_password() -> None:
    refused = run("nobody://user:geheim@127.0.0.1/base::t")
    assert refused.exit_code == 2
    assert "nobody://****@127.0.0.1/base cannot be connected to:" in " ".join(refused.stderr.split())
    assert "geheim" not in refused.stderr


def test_no_message_is_a_status_of_one(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("requestId,resultCode,requestDate\n")
    result = run(tmp_path / "a.csv")
    assert (result.exit_code, "0 messages" in result.stdout) == (1, True)
    assert run(tmp_path / "a.csv", "--html", tmp_path / "a.html").exit_code == 1


class Tags(HTMLParser):
    """The tags of a page, their attributes, and the texts outside of scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = [("", {})]
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags[-1][0] not in ("script", "style"):
            self.texts.append(data)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_page_needs_nothing_and_shows_all(language: str, found: Report) -> None:
    text = page(found, language, 10)
    tags = Tags(text)
    for tag, attributes in tags.tags:
        assert tag not in ("link", "img", "iframe", "object", "embed", "base")
        assert not {"src", "href", "action", "data", "poster"} & attributes.keys()
    (policy,) = [each["content"] for tag, each in tags.tags if tag == "meta" and "http-equiv" in each]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
    assert "sourceMappingURL" not in text
    assert "url(" not in text.split("<script>")[0]
    assert [each["lang"] for tag, each in tags.tags if tag == "html"] == [language]
    shown = " ".join("".join(tags.texts).split())
    for reason in found.reasons:
        assert reason.code in shown
        assert reason.entry is None or reason.entry.title(language) in shown
    # A reader that cannot see the charts has their figures: a table for each, with headings.
    canvases = [each for tag, each in tags.tags if tag == "canvas"]
    assert len(canvases) == 3
    assert all(each["role"] == "img" and each["aria-label"] for each in canvases)
    assert [tag for tag, _ in tags.tags].count("table") == 5
    assert all(each.get("scope") in ("col", "row") for tag, each in tags.tags if tag == "th")


def test_a_hostile_name_stays_a_name() -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    rows = [{"resultCode": "3019", "templateCode": hostile, "senderKey": "{{ 7 * 7 }}", "requestDate": "2026-11-20"}]
    text = page(build(table(rows), Wanted("kakao"), {}), "en", 10)
    assert "<img" not in text
    assert text.count("<script>") == 2
    assert "{{ 7 * 7 }}" in text


def test_the_library_of_charts_is_the_one_that_is_named() -> None:
    folder = ROOT / "src" / "bizmessage" / "_report" / "chartjs"
    library = (folder / "chart.umd.min.js").read_bytes()
    assert b"Chart.js v4.6.1" in library[:100]
    assert hashlib.sha256(library).hexdigest() in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert "MIT License" in (folder / "LICENSE.md").read_text(encoding="utf-8")

"""Every mistake that a spec can have is reported, by file, line and column, together with all others."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import naming
from codegen.__main__ import generate, main
from codegen.advice import NEEDED
from codegen.faults import Fault, SpecError
from codegen.load import CODE_COLUMNS, PROVIDER_COLUMNS, Row, columns_of, shown, text_of
from tests.small_spec import SmallSpec, code, wire, words

API = "toy/api.csv"


def faults(spec: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        generate(spec)
    return [str(fault) for fault in caught.value.faults]


def test_a_faultless_spec_has_no_faults(small_spec: SmallSpec) -> None:
    assert "bizmessage/toy/template.py" in generate(small_spec.folder)


@pytest.mark.parametrize(
    ("column", "text", "expected"),
    [
        ("code", "", "code: found an empty cell, expected some text"),
        ("code", "-1", "code: found '-1', expected a value that line 3 does not have"),
        ("code", "abc", "code: found 'abc', expected an integer in its shortest form"),
        ("code", "-01", "code: found '-01', expected an integer in its shortest form"),
        ("code", "1.0", "code: found '1.0', expected an integer in its shortest form"),
        (
            "code",
            "٣",
            "code: found '٣' with U+0663 ARABIC-INDIC DIGIT THREE, expected an integer in its shortest form",
        ),
        (
            "code",
            "\N{MINUS SIGN}3",
            (
                "code: found '\N{MINUS SIGN}3' with U+2212 MINUS SIGN, expected an integer in its shortest form, "
                "its minus a '-' (U+002D HYPHEN-MINUS)"
            ),
        ),
        (
            "code",
            "\N{EN DASH}3",
            (
                "code: found '\N{EN DASH}3' with U+2013 EN DASH, expected an integer in its shortest"
                " form, its minus a '-' (U+002D HYPHEN-MINUS)"
            ),
        ),
        ("code", "-" + "1" * 17 + "x" * 23, "code: found 41 characters, expected 40 characters at most"),
        ("name", "", "name: found an empty cell, expected some text"),
        (
            "name",
            "2Fast",
            ("name: found '2Fast', expected a class name of words and numbers, acronyms as words (InvalidSmsAppKey)"),
        ),
        (
            "name",
            "notPascal",
            (
                "name: found 'notPascal', expected a class name of words and numbers"
                ", acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        (
            "name",
            "InvalidSMSKey",
            (
                "name: found 'InvalidSMSKey', expected a class name of words and numbers"
                ", acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        (
            "name",
            "Name\N{HANGUL SYLLABLE GA}",
            (
                "name: found 'Name가' with U+AC00 HANGUL SYLLABLE GA, expected a class name of words and numbers"
                ", acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        (
            "name",
            "N" + "ame1" * 30_000 + "!",
            (
                "name: found 'Name1ame1ame1"
                "ame1ame1ame1ame1ame1ame1ame1ame1ame1ame1ame1...', expected a class name of words and "
                "numbers, acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        (
            "name",
            "Na" + "1" * 100_000 + "!",
            (
                "name: found 'Na11111111"
                "11111111111111111111111111111111111111111111111...', expected a class name of words "
                "and numbers, acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        (
            "name",
            "N" + "a" * 64,
            (f"name: found '{'Na' + 'a' * 55}...', expected a name whose enum member has 64 characters at most"),
        ),
        (
            "name",
            "A: pass\nimport os",
            (
                r"name: found 'A: pass\nimport os', expected a class name of words and numbers"
                ", acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        ("name", "None", "name: found 'None', expected a name that is not a Python keyword"),
        ("name", "TimeoutError", "name: found 'TimeoutError', expected a name that is not a Python built-in"),
        (
            "name",
            "ResultCode",
            ("name: found 'ResultCode', expected a name that the generated modules do not use themselves"),
        ),
        (
            "name",
            "TemplateNotFound",
            ("name: found 'TemplateNotFound', expected a name that spec/toy/api.csv:3 does not use"),
        ),
        ("name", "ToyApiError", ("name: found 'ToyApiError', expected a name that spec/tables.csv:2 does not use")),
        (
            "name",
            "UnknownToyApiError",
            ("name: found 'UnknownToyApiError', expected a name that spec/tables.csv:2 does not use"),
        ),
        ("name", "ToyApiCode", ("name: found 'ToyApiCode', expected a name that spec/tables.csv:2 does not use")),
        (
            "name",
            "ToySendError",
            ("name: found 'ToySendError', expected a name that spec/providers.csv:2 does not use"),
        ),
        (
            "name",
            "TemplateError",
            ("name: found 'TemplateError', expected a name that spec/categories.csv:2 does not use"),
        ),
        (
            "name",
            "ToyTemplateError",
            ("name: found 'ToyTemplateError', expected a name that spec/categories.csv:2 does not use"),
        ),
        ("category", "", "category: found an empty cell, expected some text"),
        ("category", "tempalte", "category: found 'tempalte', expected one that spec/categories.csv has"),
        ("summary", "", "summary: found an empty cell, expected some text"),
        ("summary", " ", "summary: found an empty cell, expected some text"),
        ("summary", "Blank. ", "summary: found 'Blank. ', expected no blanks at either end"),
        ("description", "", "description: found an empty cell, expected some text"),
        ("success", "", "success: found an empty cell, expected some text"),
        ("success", "yes", "success: found 'yes', expected true or false"),
        (
            "success",
            "true",
            ("fault: found 'caller', expected none, with retry never and fallback no, because the code means success"),
        ),
        ("summary_ko", " ", "summary_ko: found ' ', expected no blanks at either end"),
        (
            "description",
            "Error",
            "summary_ko: found '', expected a Korean sentence, because the description has no Korean",
        ),
        ("fault", "", "fault: found an empty cell, expected some text"),
        (
            "fault",
            "nobody",
            (
                "fault: found 'nobody', expected 'caller' or 'account' or 'recipient' or 'provider' or 'none'"
                " or 'unknown'"
            ),
        ),
        ("fault", "none", "fault: found 'none', expected somebody, because the code means a failure"),
        ("retry", "", "retry: found an empty cell, expected some text"),
        (
            "retry",
            "maybe",
            (
                "retry: found 'maybe', expected 'never' or 'after-fix' or 'later' or 'much-later'"
                " or 'if-repeatable' or 'check-first' or 'unknown'"
            ),
        ),
        (
            "retry",
            "check-first",
            (
                "fallback: found 'no', expected 'check-first' together with retry 'check-first' or 'if-repeatable' "
                "and no other; it is 'check-first'"
            ),
        ),
        (
            "retry",
            "if-repeatable",
            (
                "fallback: found 'no', expected 'check-first' together with retry 'check-first' or"
                " 'if-repeatable' and no other; it is 'if-repeatable'"
            ),
        ),
        ("fallback", "", "fallback: found an empty cell, expected some text"),
        (
            "fallback",
            "check-first",
            (
                "fallback: found 'check-first', expected 'check-first' together with retry 'check-first' or "
                "'if-repeatable' and no other; it is 'never'"
            ),
        ),
        ("remark", "Mind.", "remark_ko: found '', expected the remark in Korean, or nothing if there is no remark"),
        ("remedy", "", "remedy: found an empty cell, expected some text"),
        ("remedy_ko", "", "remedy_ko: found an empty cell, expected some text"),
        (
            "params",
            "field",
            "params: found 'field', expected one name for each placeholder of the message, of which there are 2",
        ),
        ("params", "field maximum:float", "params: found 'float', expected a type out of 'int' or 'str'"),
        ("params", "field maximum:", "params: found '', expected a type out of 'int' or 'str'"),
        ("params", "field field:int", "params: found 'field', expected each name once"),
        ("params", "field Maximum:int", "params: found 'Maximum', expected Python names in lower case"),
        ("params", "field class", "params: found 'class', expected Python names in lower case"),
        ("params", "field message", "params: found 'message', expected names that no exception has already"),
        (
            "params",
            "field with_traceback",
            ("params: found 'with_traceback', expected names that no exception has already"),
        ),
        (
            "message",
            "No more.",
            (
                "params: found 'field maximum:int', expected one name for each placeholder of the message"
                ", of which there are 0"
            ),
        ),
    ],
)
def test_a_wrong_cell(small_spec: SmallSpec, column: str, text: str, expected: str) -> None:
    small_spec.rows[API][2][column] = text
    found = faults(small_spec.write())
    assert f"spec/toy/api.csv:4: {expected}" in found, found


@pytest.mark.parametrize(
    ("file", "column", "text", "expected"),
    [
        ("providers.csv", "provider", "Toy", "provider: found 'Toy', expected a Python module name"),
        ("providers.csv", "provider", "class", "provider: found 'class', expected a Python module name"),
        (
            "providers.csv",
            "provider",
            "errors",
            ("provider: found 'errors', expected a name that no module of bizmessage has"),
        ),
        (
            "providers.csv",
            "error",
            "toyError",
            (
                "error: found 'toyError', expected a class name"
                " of words and numbers, acronyms as words (InvalidSmsAppKey)"
            ),
        ),
        ("providers.csv", "title_ko", "", "title_ko: found an empty cell, expected some text"),
        ("tables.csv", "provider", "tyo", "provider: found 'tyo', expected one that spec/providers.csv has"),
        ("tables.csv", "table", "a-b", "table: found 'a-b', expected a Python name in lower case"),
        ("tables.csv", "table", "apo", "table: found 'apo', expected a readable file spec/toy/apo.csv"),
        ("tables.csv", "code_type", "float", "code_type: found 'float', expected 'int' or 'str'"),
        (
            "tables.csv",
            "enum",
            "ToyApiError",
            ("enum: found 'ToyApiError', expected a name that spec/tables.csv:2 does not use"),
        ),
        ("categories.csv", "category", "Template", "category: found 'Template', expected kebab case (sender-profile)"),
        (
            "categories.csv",
            "category",
            "errors",
            ("category: found 'errors', expected a name that no module, keyword or built-in of Python has"),
        ),
        ("categories.csv", "category", "import", ("category: found 'import', expected kebab case (sender-profile)")),
        (
            "vocabularies.csv",
            "vocabulary",
            "mood",
            "vocabulary: found 'mood', expected 'fault' or 'retry' or 'fallback'",
        ),
        ("vocabularies.csv", "value", "Caller", "value: found 'Caller', expected kebab case (check-first)"),
        ("vocabularies.csv", "title_en", "", "title_en: found an empty cell, expected some text"),
        (
            "categories.csv",
            "error",
            "ValueError",
            ("error: found 'ValueError', expected a name that is not a Python built-in"),
        ),
    ],
)
def test_a_wrong_cell_in_a_fixed_file(small_spec: SmallSpec, file: str, column: str, text: str, expected: str) -> None:
    small_spec.rows[file][0][column] = text
    found = faults(small_spec.write())
    assert f"spec/{file}:2: {expected}" in found, found


def test_a_repeated_row_in_a_fixed_file(small_spec: SmallSpec) -> None:
    for file in ("providers.csv", "tables.csv", "categories.csv"):
        small_spec.rows[file] *= 2
    found = faults(small_spec.write())
    for start in (
        "spec/providers.csv:3: provider: found 'toy', expected a value that line 2 does not have",
        "spec/tables.csv:3: table: found 'api', expected a value that line 2 does not have",
        "spec/categories.csv:3: category: found 'template', expected a value that line 2 does not have",
        "spec/categories.csv:3: error: found 'TemplateError', expected a name that spec/categories.csv:2 does not use",
    ):
        assert start in found


def test_tables_categories_and_providers_without_rows(small_spec: SmallSpec) -> None:
    unused = {"category": "coupon", "error": "CouponError", "title_en": "coupons", "title_ko": "쿠폰"}
    small_spec.rows["categories.csv"].append(unused)
    idle = {"provider": "idle", "error": "IdleSendError", "title_en": "Idle", "title_ko": "쉼"}
    small_spec.rows["providers.csv"].append(idle)
    small_spec.rows[API] = []
    assert faults(small_spec.write()) == [
        "spec/categories.csv:2: category: found 'template', expected at least one code of this category",
        "spec/categories.csv:3: category: found 'coupon', expected at least one code of this category",
        "spec/providers.csv:3: provider: found 'idle', expected a readable file spec/idle/wire.csv",
        "spec/providers.csv:3: provider: found 'idle', expected at least one table in spec/tables.csv",
        "spec/toy/api.csv:1: file: found no rows, expected at least one row below the header",
    ]


def test_places_whose_codes_no_table_has(small_spec: SmallSpec) -> None:
    rows = wire(
        "place delivery one\nplace deliveries all\nplace hooks hooks\nfield delivery-code end\nfield event kind"
    )
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("event seen deliveries")
    small_spec.rows["toy/wire.csv"] += rows
    assert faults(small_spec.write()) == [
        f"spec/toy/wire.csv:{line}: name: found '{name}', expected a place without codes, "
        "because there is no table 'delivery'"
        for line, name in ((6, "delivery"), (7, "deliveries"), (8, "hooks"))
    ]


def test_a_header_without_a_table_of_its_codes(small_spec: SmallSpec) -> None:
    small_spec.rows["tables.csv"][0] |= {"table": "delivery", "code_type": "str"}
    small_spec.rows["toy/wire.csv"] += wire("place deliveries all\nfield delivery-code end")
    small_spec.columns["toy/delivery.csv"] = small_spec.columns.pop(API)
    small_spec.rows["toy/delivery.csv"] = small_spec.rows.pop(API)
    (small_spec.folder / API).unlink()
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:2: name: found 'header', expected a place without codes, because there is no table 'api'"
    ]


def test_files_that_no_table_names(small_spec: SmallSpec) -> None:
    small_spec.columns["toy/old.csv"] = small_spec.columns[API]
    small_spec.rows["toy/old.csv"] = [code("1", "OldCode")]
    (small_spec.write() / "notes.txt").write_text("?")
    assert faults(small_spec.folder) == [
        "spec/notes.txt:1: file: found no CSV file, expected only CSV files and README.md",
        "spec/toy/old.csv:1: file: found a file that no table names, expected a row for it in spec/tables.csv",
    ]


@pytest.mark.parametrize("file", ["providers.csv", "tables.csv", "categories.csv", "vocabularies.csv"])
def test_a_missing_file(small_spec: SmallSpec, file: str) -> None:
    (small_spec.folder / file).unlink()
    assert f"spec/{file}:1: file: found no such file, expected a CSV file" in faults(small_spec.folder)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            b"code,name",
            b"code,nom",
            [
                ("header: found no column 'name', expected " + ",".join(CODE_COLUMNS)),
                ("header: found the column 'nom', expected " + ",".join(CODE_COLUMNS)),
            ],
        ),
        (
            b"code,name",
            b"code,code,name",
            [("header: found the column 'code' again, expected " + ",".join(CODE_COLUMNS))],
        ),
        (
            b"code,name,",
            b"code,",
            [("header: found no column 'name', expected " + ",".join(CODE_COLUMNS))],
        ),
        (b"code,name", b"name,code", []),  # columns may stand in any order
    ],
)
def test_columns(small_spec: SmallSpec, old: bytes, new: bytes, expected: list[str]) -> None:
    path = small_spec.folder / API
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    if not expected:
        text = path.read_text(encoding="utf-8").splitlines()
        swapped = [text[0]] + [",".join([*line.split(",")[1::-1], *line.split(",")[2:]]) for line in text[1:]]
        path.write_text("\n".join(swapped) + "\n", encoding="utf-8")
        assert "bizmessage/toy/template.py" in generate(small_spec.folder)
        return
    found = faults(small_spec.folder)
    for text_ in expected:
        assert f"spec/toy/api.csv:1: {text_}" in found, found


def test_short_and_long_rows(small_spec: SmallSpec) -> None:
    path = small_spec.folder / API
    path.write_text(
        path.read_text(encoding="utf-8") + "-3,Short\n" + "x," * 25 + "x\n\n  \n" + "," * 24 + "\n,,\n", "utf-8"
    )
    assert faults(small_spec.folder) == [
        "spec/toy/api.csv:5: row: found 2 cells, expected 25 cells",
        "spec/toy/api.csv:6: row: found 26 cells, expected 25 cells",
        "spec/toy/api.csv:7: row: found a blank line, expected 25 cells",
        "spec/toy/api.csv:8: row: found a blank line, expected 25 cells",
        "spec/toy/api.csv:9: row: found a row of empty cells, expected 25 cells",
        "spec/toy/api.csv:10: row: found a row of empty cells, expected 25 cells",
    ]


def test_lines_are_counted_over_cells_of_several_lines(small_spec: SmallSpec) -> None:
    small_spec.rows[API][1]["description"] = "하나\n둘\n셋"
    small_spec.rows[API][2]["success"] = "maybe"
    assert faults(small_spec.write()) == ["spec/toy/api.csv:6: success: found 'maybe', expected true or false"]


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (
            lambda data: b"\xef\xbb\xbf" + data,
            "spec/toy/api.csv:1: file: found a byte order mark (U+FEFF), expected UTF-8 without one",
        ),
        (
            lambda data: data.replace(b"\n", b"\r\n"),
            "spec/toy/api.csv:1: file: found a carriage return, the first of 4, expected LF line ends",
        ),
        (
            lambda data: data.replace(b"Something", b"Some\0thing"),
            "spec/toy/api.csv:4: file: found the control character '\\x00', expected printable text",
        ),
        (
            lambda data: data.replace(b"Something", b"Some\x1bthing"),
            "spec/toy/api.csv:4: file: found the control character '\\x1b', expected printable text",
        ),
        (
            lambda data: data.replace(b"Something", b"Some\tthing"),
            "spec/toy/api.csv:4: file: found the control character '\\t', expected printable text",
        ),
        (
            lambda data: data.replace(b"Something", b"Some\xffthing"),
            ("spec/toy/api.csv:4: file: found the byte 0xff, expected valid UTF-8"),
        ),
        (
            lambda data: data.replace(b"Something", b"\xed\xa0\x80"),
            ("spec/toy/api.csv:4: file: found the byte 0xed, expected valid UTF-8"),
        ),
        (
            lambda data: data + b'-3,"open',
            "spec/toy/api.csv:5: row: found broken CSV (unexpected end of data), expected RFC 4180",
        ),
        (
            lambda data: data + b'-3,"a"b,',
            "spec/toy/api.csv:5: row: found broken CSV (',' expected after '\"'), expected RFC 4180",
        ),
        (
            lambda data: data + b'-3,"' + b"x" * 200_000 + b'",',
            "spec/toy/api.csv:5: row: found broken CSV (field larger than field limit (131072)), expected RFC 4180",
        ),
    ],
)
def test_bytes_that_are_no_table(small_spec: SmallSpec, spoil: object, expected: str) -> None:
    assert callable(spoil)
    path = small_spec.folder / API
    path.write_bytes(spoil(path.read_bytes()))
    found = faults(small_spec.folder)
    assert expected in found, found


def test_all_faults_at_once_and_nothing_written(
    small_spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small_spec.rows[API][1] |= {"name": "class", "category": "nowhere", "summary": ""}
    small_spec.rows["tables.csv"][0]["title_en"] = ""
    output = tmp_path / "generated"
    output.mkdir()
    (output / "kept.txt").write_text("as it was")
    assert main(["gen", "--spec", str(small_spec.write()), "--output", str(output)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    expected_name = "a class name of words and numbers, acronyms as words (InvalidSmsAppKey)"
    assert captured.err.splitlines() == [
        "spec/tables.csv:2: title_en: found an empty cell, expected some text",
        "spec/toy/api.csv:3: category: found 'nowhere', expected one that spec/categories.csv has",
        f"spec/toy/api.csv:3: name: found 'class', expected {expected_name}",
        "spec/toy/api.csv:3: summary: found an empty cell, expected some text",
        "4 fault(s) in the spec; nothing was written.",
    ]
    assert [path.name for path in output.rglob("*")] == ["kept.txt"]


def test_a_spec_that_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gen", "--spec", str(tmp_path / "nowhere"), "--output", str(tmp_path / "out")]) == 1
    assert "nowhere/providers.csv:1: file: found no such file" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


WIRE = "toy/wire.csv"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "plcae header head",
            (
                "part: found 'plcae', expected 'url' or 'http' or"
                " 'text' or 'place' or 'field' or 'delivery-code' or 'substitute-code' or 'api-code'"
                " or 'request' or 'query' or 'format' or 'gateway' or 'default' or 'collection' or 'webhook-event'"
                " or 'message-word' or 'substitute-word' or 'substitute-sms' or 'bubble'"
            ),
        ),
        (
            "place headers head",
            (
                "name: found 'headers', expected 'header' or 'request' or"
                " 'recipients' or 'recipient' or 'deliveries' or 'delivery' or 'hooks'"
            ),
        ),
        (
            "field header_code c",
            (
                "name: found 'header_code', expected 'success' or 'header-code' or"
                " 'header-message' or 'recipient-code' or 'recipient-message' or 'delivery-code' or "
                "'delivery-message' or 'message-status' or 'substitute-status' or 'substitute-code' "
                "or 'substitute-wanted' or 'request-id' or 'recipient-seq' or 'recipient-number' or "
                "'sender-grouping-key' or 'recipient-grouping-key' or 'delivery-template' or "
                "'delivery-sender' or 'delivery-time' or 'event' or 'hooks-id' or "
                "'webhook-config-id' or 'hook-id' or 'template-sender' or 'template-code' or "
                "'template-original-code' or 'template-status' or 'template-updated' or "
                "'template-comments' or 'comment-id' or 'comment-text' or 'comment-author' or "
                "'comment-time' or 'comment-status' or 'comment-files' or 'file-name' or 'file-path'"
            ),
        ),
        (
            "api-code ConnectionFailed 7",
            (
                "name: found 'ConnectionFailed', expected 'GatewayError' or"
                " 'GatewayRateLimited' or 'GatewayQuotaExceeded' or 'GatewayCircuitOpen' or "
                "'GatewayTimedOut' or 'ServerFailed'"
            ),
        ),
        ("place delivery a..b", "value: found 'a..b', expected keys joined by dots, or '.' for the answer itself"),
        ("place header other", "value: found 'other', expected what line 2 does not say already"),
        ("field success ok", "value: found 'ok', expected what line 5 does not say already"),
        ("url host HTTP://X", "value: found 'HTTP://X', expected a host in lower case"),
        ("http code-unit ten", "value: found 'ten', expected a whole number"),
        ("api-code ServerFailed 5-", "value: found '5-', expected a code, or a range of them (4000000-5999999)"),
        ("delivery-code lost 7", "name: found 'lost', expected 'delivered' or 'failed'"),
    ],
)
def test_a_wrong_row_of_a_wire(small_spec: SmallSpec, row: str, expected: str) -> None:
    small_spec.rows[WIRE] += wire(row)
    found = faults(small_spec.write())
    assert f"spec/toy/wire.csv:6: {expected}" in found, found


def test_what_a_wire_has_to_say(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE] = wire("place recipients rows\nplace hooks hooks\nplace recipient .")
    small_spec.rows[WIRE][0]["source"] = " "
    delivery = {**small_spec.rows["tables.csv"][0], "table": "delivery", "enum": "ToyCode", "error": "ToyError"}
    small_spec.rows["tables.csv"].append(delivery)
    small_spec.columns["toy/delivery.csv"] = small_spec.columns[API]
    small_spec.rows["toy/delivery.csv"] = [code("9", "DeliveryTooLate")]
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:1: name: found no field 'delivery-code', expected one for the table 'delivery'",
        "spec/toy/wire.csv:1: name: found no field 'event', expected one for the place 'hooks'",
        "spec/toy/wire.csv:1: name: found no field 'header-code', expected one for the table 'api'",
        "spec/toy/wire.csv:1: name: found no field 'recipient-code', expected one for the place 'recipients'",
        "spec/toy/wire.csv:1: name: found no field 'request-id', expected one for the place 'recipient'",
        "spec/toy/wire.csv:1: name: found no place 'header', expected one for the table 'api'",
        "spec/toy/wire.csv:2: source: found ' ', expected no blanks at either end",
        "spec/toy/wire.csv:2: source: found an empty cell, expected some text",
    ]
    small_spec.rows[WIRE] = wire("place header h\nfield header-code c\nfield delivery-code c")
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:1: name: found no place of deliveries, expected one for the table 'delivery'"
    ]


def test_a_code_that_decoding_could_never_reach(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE] += wire("api-code ServerFailed 500\napi-code GatewayError 4000000-5999999")
    small_spec.rows[API] += [code("500", "NeverSeen"), code("5999999", "NeverHeard"), code("6000000", "SeenWell")]
    assert faults(small_spec.write()) == [
        "spec/toy/api.csv:5: code: found '500', expected a code that spec/toy/wire.csv:6 leaves free",
        "spec/toy/api.csv:6: code: found '5999999', expected a code that spec/toy/wire.csv:7 leaves free",
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("place recipients .", "value: found '.', expected keys joined by dots: a list stands under one"),
        ("field header-message other", "value: found 'other', expected what line 4 does not say already"),
        ("api-code GatewayError 9-5", "value: found '9-5', expected a range that begins with the smaller code"),
        (
            "api-code GatewayError 5-9\napi-code GatewayError 8-12",
            ("value: found '8-12', expected a range that does not meet that of line 6"),
        ),
        (
            "api-code ServerFailed 5\napi-code GatewayTimedOut 5",
            ("value: found '5', expected what line 6 does not say already"),
        ),
        (
            "delivery-code failed x\ndelivery-code delivered x",
            ("value: found 'x', expected what line 6 does not say already"),
        ),
        (
            "field message-status state",
            ("name: found 'message-status', expected words of the vocabulary 'message-status' in spec/toy/words.csv"),
        ),
        ("field event kind", "name: found 'event', expected words of the vocabulary 'event' in spec/toy/words.csv"),
    ],
)
def test_a_wire_that_would_be_read_in_two_ways(small_spec: SmallSpec, lines: str, expected: str) -> None:
    small_spec.rows[WIRE] += wire(lines)
    found = faults(small_spec.write())
    line = 5 + len(lines.splitlines())
    assert f"spec/toy/wire.csv:{line}: {expected}" in found, found


def test_two_fields_of_the_header_under_one_key(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE][-1]["value"] = "code"
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:5: value: found 'code', expected another key than that of the header's other field"
    ]


def test_an_api_by_which_nothing_could_succeed(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE].pop()
    generate(small_spec.write())
    del small_spec.rows[API][0]
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:1: name: found no field 'success', expected one, or a code of the table that means success"
    ]


def test_codes_that_are_taken_for_none(small_spec: SmallSpec) -> None:
    small_spec.rows["tables.csv"].append(
        {**small_spec.rows["tables.csv"][0], "table": "delivery", "enum": "ToyCode", "error": "ToyError"}
    )
    small_spec.rows["tables.csv"][1]["code_type"] = "str"
    small_spec.columns["toy/delivery.csv"] = small_spec.columns[API]
    small_spec.rows["toy/delivery.csv"] = [code("home", "DeliveryLost"), code("x" * 21, "DeliveryTooLong")]
    small_spec.rows[API].append(code(str(10**15), "FarTooLarge"))
    small_spec.rows[WIRE] += wire("place delivery d\nfield delivery-code c\ndelivery-code delivered home")
    assert faults(small_spec.write()) == [
        "spec/toy/api.csv:5: code: found '1000000000000000', expected a code below 1000000000000000",
        "spec/toy/delivery.csv:2: code: found 'home', expected a code that spec/toy/wire.csv:8 does not call delivered",
        f"spec/toy/delivery.csv:3: code: found '{'x' * 21}', expected a code of 20 characters at most",
    ]


def test_codes_that_are_text_are_compared_as_text(small_spec: SmallSpec) -> None:
    small_spec.rows["tables.csv"][0]["code_type"] = "str"
    small_spec.rows[API].append(code("02000001", "FineByItself"))
    small_spec.rows[WIRE] += wire("api-code ServerFailed 2000001\napi-code GatewayError 1000000-3000000")
    generate(small_spec.write())
    small_spec.rows[WIRE] += wire("api-code GatewayTimedOut 02000001")
    assert faults(small_spec.write()) == [
        "spec/toy/api.csv:5: code: found '02000001', expected a code that spec/toy/wire.csv:8 leaves free"
    ]


@pytest.mark.parametrize("name", ["type", "int", "str"])
def test_a_provider_called_like_a_built_in(small_spec: SmallSpec, name: str) -> None:
    small_spec.rows["providers.csv"][0]["provider"] = name
    found = faults(small_spec.write())
    assert f"spec/providers.csv:2: provider: found '{name}', expected a name that is not a Python built-in" in found


def test_names_that_follow_and_are_taken(small_spec: SmallSpec) -> None:
    small_spec.rows["providers.csv"][0]["error"] = "SendError"
    found = faults(small_spec.write())
    assert any("found 'SendErrorGroup', expected something from which no name follows" in fault for fault in found)


@pytest.mark.parametrize(
    ("column", "text", "expected"),
    [
        ("vocabulary", "", "vocabulary: found an empty cell, expected some text"),
        ("vocabulary", "Message Status", "vocabulary: found 'Message Status', expected kebab case (message-status)"),
        (
            "vocabulary",
            "api-code",
            ("vocabulary: found 'ToyApiCode', expected a name that spec/tables.csv:2 does not use"),
        ),
        ("word", "", "word: found an empty cell, expected some text"),
        ("word", "FINE", "word: found 'FINE', expected a value that line 2 does not have"),
        ("name", "FINE", "name: found 'FINE', expected a value that line 2 does not have"),
        ("name", "not-a-name", "name: found 'not-a-name', expected a name in capitals (IN_PROGRESS)"),
        ("name", "__INIT__", "name: found '__INIT__', expected a name in capitals (IN_PROGRESS)"),
        ("meaning", "sunk", "meaning: found 'sunk', expected 'delivered' or 'pending' or 'failed'"),
        ("meaning", "", "meaning: found '', expected 'delivered' or 'pending' or 'failed'"),
        ("title_en", "", "title_en: found an empty cell, expected some text"),
        ("title_ko", "", "title_ko: found an empty cell, expected some text"),
        ("source", "", "source: found an empty cell, expected some text"),
    ],
)
def test_a_wrong_word(small_spec: SmallSpec, column: str, text: str, expected: str) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("message-status fine delivered\nmessage-status bad failed")
    small_spec.rows[WIRE] += wire("field message-status state")
    assert "bizmessage/toy/words.py" in generate(small_spec.write())
    small_spec.rows["toy/words.csv"][1][column] = text
    found = faults(small_spec.write())
    assert f"spec/toy/words.csv:3: {expected}" in found, found


def test_a_word_that_means_nothing_to_the_decoder_has_no_meaning(small_spec: SmallSpec) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("mood good delivered")
    assert faults(small_spec.write()) == ["spec/toy/words.csv:2: meaning: found 'delivered', expected ''"]


def test_a_table_may_not_be_called_what_another_file_is(small_spec: SmallSpec) -> None:
    small_spec.rows["tables.csv"][0]["table"] = "wire"
    found = faults(small_spec.write())
    assert (
        "spec/tables.csv:2: table: found 'wire', expected a name that no other file beside a provider's tables has"
        in found
    )


def test_the_wire_of_no_provider(small_spec: SmallSpec) -> None:
    small_spec.columns["old/wire.csv"] = PROVIDER_COLUMNS["wire.csv"]
    small_spec.rows["old/wire.csv"] = wire("place header h")
    assert faults(small_spec.write()) == [
        "spec/old/wire.csv:1: file: found a file that no table names, expected a row for it in spec/tables.csv"
    ]


def test_a_file_of_a_spreadsheet_is_one_fault_and_its_cells_are_looked_at(small_spec: SmallSpec) -> None:
    small_spec.rows[API][2]["success"] = "maybe"
    path = small_spec.write() / API
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert faults(small_spec.folder) == [
        "spec/toy/api.csv:1: file: found a byte order mark (U+FEFF), expected UTF-8 without one",
        "spec/toy/api.csv:1: file: found a carriage return, the first of 4, expected LF line ends",
        "spec/toy/api.csv:4: success: found 'maybe', expected true or false",
    ]


def test_the_line_ends_of_old_and_one_within_a_cell(small_spec: SmallSpec) -> None:
    small_spec.rows[API][2]["description"] = "하나,\r둘"
    assert faults(small_spec.write()) == [
        "spec/toy/api.csv:4: file: found a carriage return, the first of 1, expected LF line ends"
    ]
    path = small_spec.folder / API
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r"))
    assert faults(small_spec.folder) == [
        "spec/toy/api.csv:1: file: found a carriage return, the first of 5, expected LF line ends"
    ]


@pytest.mark.parametrize(
    "file",
    [
        *("providers.csv", "tables.csv", "categories.csv", "vocabularies.csv"),
        *("toy/api.csv", "toy/wire.csv", "toy/words.csv"),
    ],
)
def test_no_other_file_is_blamed_for_one_that_cannot_be_read(small_spec: SmallSpec, file: str) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("message-status fine delivered")
    small_spec.rows[WIRE] += wire("field message-status state")
    del small_spec.rows[WIRE][3]  # so that a success is told by the code of the table alone
    path = small_spec.write() / file
    assert "bizmessage/toy/words.py" in generate(small_spec.folder)
    path.write_bytes(path.read_bytes() + b"\xff")
    (found,) = faults(small_spec.folder)
    assert found.startswith(f"spec/{file}:")
    assert found.endswith("found the byte 0xff, expected valid UTF-8")


@pytest.mark.parametrize(("separator", "shown"), [(";", "';'"), ("\t", r"'\t'"), ("|", "'|'")])
def test_another_separator_is_one_fault(small_spec: SmallSpec, separator: str, shown: str) -> None:
    path = small_spec.folder / API
    path.write_text(path.read_text(encoding="utf-8").replace(",", separator), encoding="utf-8")
    assert faults(small_spec.folder) == [
        f"spec/toy/api.csv:1: header: found {shown} between the columns, expected ',' (RFC 4180)"
    ]


def test_a_header_of_one_column_and_none(small_spec: SmallSpec) -> None:
    path = small_spec.folder / API
    path.write_text("code\n1\n", encoding="utf-8")
    found = faults(small_spec.folder)
    assert len(found) == len(CODE_COLUMNS) - 1
    assert found[0].startswith("spec/toy/api.csv:1: header: found no column 'aliases', expected code,name,category")
    path.write_text("", encoding="utf-8")
    assert len(faults(small_spec.folder)) == len(CODE_COLUMNS)


HIDDEN = {
    "\u00ad": "U+00AD SOFT HYPHEN",
    "\u00a0": "U+00A0 NO-BREAK SPACE",
    "\u034f": "U+034F COMBINING GRAPHEME JOINER",
    "\u200b": "U+200B ZERO WIDTH SPACE",
    "\u200d": "U+200D ZERO WIDTH JOINER",
    "\u2028": "U+2028 LINE SEPARATOR",
    "\u202a": "U+202A LEFT-TO-RIGHT EMBEDDING",
    "\u202e": "U+202E RIGHT-TO-LEFT OVERRIDE",
    "\u2066": "U+2066 LEFT-TO-RIGHT ISOLATE",
    "\u2069": "U+2069 POP DIRECTIONAL ISOLATE",
    "\u2800": "U+2800 BRAILLE PATTERN BLANK",
    "\u3164": "U+3164 HANGUL FILLER",
    "\ue000": "U+E000 (private use)",
    "\ufe0f": "U+FE0F VARIATION SELECTOR-16",
    "\ufeff": "U+FEFF ZERO WIDTH NO-BREAK SPACE",
    "\U000e0100": "U+E0100 VARIATION SELECTOR-17",
}


@pytest.mark.parametrize("character", HIDDEN, ids=HIDDEN.get)
@pytest.mark.parametrize(
    ("file", "column"),
    [
        *((API, column) for column in ("summary", "summary_ko", "remedy", "remedy_ko", "remark", "remark_ko")),
        ("providers.csv", "title_en"),
        ("tables.csv", "title_ko"),
        ("categories.csv", "title_en"),
        ("vocabularies.csv", "title_ko"),
        (WIRE, "source"),
        (WIRE, "value"),
    ],
)
def test_nothing_is_hidden_in_our_columns(small_spec: SmallSpec, file: str, column: str, character: str) -> None:
    small_spec.rows[API][1] |= {"remark": "Mind.", "remark_ko": "주의", "summary_ko": "뜻"}
    row = small_spec.rows[file][1 if file == API else 0]
    row[column] = row[column][:1] + character + row[column][1:]
    line = 3 if file == API else 2
    expected = f"found {HIDDEN[character]}, expected text in which everything can be seen"
    assert f"spec/{file}:{line}: {column}: {expected}" in faults(small_spec.write())


@pytest.mark.parametrize("text", ["\N{COMBINING ACUTE ACCENT}a", "a \N{COMBINING ACUTE ACCENT}b"])
def test_an_accent_on_nothing(small_spec: SmallSpec, text: str) -> None:
    small_spec.rows[API][1]["summary"] = text
    assert faults(small_spec.write()) == [
        (
            "spec/toy/api.csv:3: summary: found U+0301 COMBINING ACUTE ACCENT, "
            "expected text in which everything can be seen"
        )
    ]
    small_spec.rows[API][1]["summary"] = "a\N{COMBINING ACUTE ACCENT}b"
    generate(small_spec.write())


@pytest.mark.parametrize("column", ["description", "message", "section", "note"])
def test_the_vendors_text_is_kept_and_escaped(small_spec: SmallSpec, column: str) -> None:
    small_spec.rows[API][1][column] = "가" + "".join(HIDDEN) + "나"
    files = generate(small_spec.write())
    escaped = "가" + "".join(ascii(each)[1:-1] for each in HIDDEN) + "나"
    module = files["bizmessage/toy/template.py"]
    assert escaped in module.replace('"\n        "', "")
    assert not set(HIDDEN) & set("".join(files.values()))


@pytest.mark.parametrize(("vocabulary", "word"), [(name, word) for name, words in NEEDED.items() for word in words])
def test_a_word_that_is_needed(small_spec: SmallSpec, vocabulary: str, word: str) -> None:
    rows = small_spec.rows["vocabularies.csv"]
    rows[:] = [row for row in rows if (row["vocabulary"], row["value"]) != (vocabulary, word)]
    assert (
        f"spec/vocabularies.csv:1: value: found no word {word!r} of {vocabulary!r}, "
        "expected one, because errors are told apart by it"
    ) in faults(small_spec.write())


def test_a_word_more_does_no_harm(small_spec: SmallSpec) -> None:
    rows = small_spec.rows["vocabularies.csv"]
    rows.append(rows[0] | {"value": "the-moon"})
    small_spec.rows[API][1]["fault"] = "the-moon"
    assert 'THE_MOON = "the-moon"' in generate(small_spec.write())["bizmessage/advice.py"]


@pytest.mark.parametrize(
    ("file", "column", "name", "longest"),
    [
        ("providers.csv", "provider", "p", naming.LONGEST_NAME),
        ("tables.csv", "table", "t", naming.LONGEST_NAME),
        ("categories.csv", "category", "c", naming.LONGEST_MODULE),
        ("vocabularies.csv", "value", "v", naming.LONGEST_MODULE),
        ("toy/words.csv", "vocabulary", "v", naming.LONGEST_MODULE),
        ("toy/words.csv", "name", "N", naming.LONGEST_MODULE),
    ],
)
def test_a_name_that_is_too_long(small_spec: SmallSpec, file: str, column: str, name: str, longest: int) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("mood fine -")
    for length in (longest, longest + 1):
        small_spec.rows[file][0][column] = name * length
        told = f"{longest} characters at most"
        found = faults(small_spec.write()) if file != "toy/words.csv" or length > longest else []
        assert any(fault.startswith(f"spec/{file}:2: {column}: ") and told in fault for fault in found) == (
            length > longest
        )


def test_a_class_and_a_parameter_that_are_too_long(small_spec: SmallSpec) -> None:
    small_spec.rows["providers.csv"][0]["error"] = "P" + "x" * naming.LONGEST_CLASS
    small_spec.rows[API][2]["params"] = "p" * (naming.LONGEST_MODULE + 1) + " maximum:int"
    first, second = faults(small_spec.write())
    assert first.endswith("expected a name of 40 characters at most")
    assert second.endswith("expected names of 40 characters at most")


@pytest.mark.parametrize("width", [90, 91])
def test_a_value_that_no_line_holds(small_spec: SmallSpec, width: int) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("mood fine -")
    small_spec.rows["toy/words.csv"][0]["word"] = "w" * (width - 2)
    small_spec.rows[WIRE] += wire("text prefix " + "w" * (width - 2))
    if width == 90:
        generate(small_spec.write())
        return
    first, second = faults(small_spec.write())
    assert first.startswith("spec/toy/wire.csv:6: value: found 'www")
    assert second.startswith("spec/toy/words.csv:2: word: found 'www")
    assert {fault[-18:] for fault in (first, second)} == {"90 columns at most"}


@pytest.mark.parametrize("word", ["É", "ß", "ƛ", "Д"])
def test_a_word_whose_capitals_depend_on_the_version_of_python(small_spec: SmallSpec, word: str) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("mood 좋음 -\nmood fine -")
    small_spec.rows["toy/words.csv"][0]["name"] = "GOOD"
    generate(small_spec.write())
    small_spec.rows["toy/words.csv"][0]["word"] = word
    (found,) = faults(small_spec.write())
    assert found.startswith("spec/toy/words.csv:2: word: found U+0")
    assert found.endswith("expected letters of ASCII, or of a script without capitals")


@pytest.mark.parametrize("name", ["a\nb", "a\u202eb", "a\u2028b", "a\x1bb"])
def test_a_fault_is_one_line_whatever_it_is_about(small_spec: SmallSpec, name: str) -> None:
    small_spec.rows["providers.csv"][0]["provider"] = name
    small_spec.rows["tables.csv"][0]["table"] = name
    (small_spec.write() / f"toy/{name}.txt").write_text("")
    escaped = ascii(name)[1:-1]
    found = faults(small_spec.folder)
    assert not any(set(name) - set("ab") & set(fault) for fault in found)
    assert f"spec/toy/{escaped}.txt:1: file: found no CSV file, expected only CSV files and README.md" in found
    if "\x1b" not in name:  # with which no cell is read
        assert any(f"expected a readable file spec/{escaped}/wire.csv" in fault for fault in found)
        assert any(f"expected a readable file spec/toy/{escaped}.csv" in fault for fault in found)


def test_tables_that_no_answer_has_codes_of(small_spec: SmallSpec) -> None:
    small_spec.rows["tables.csv"][0]["table"] = "printed"
    small_spec.rows["toy/printed.csv"] = small_spec.rows.pop(API)
    small_spec.columns["toy/printed.csv"] = small_spec.columns.pop(API)
    (small_spec.folder / API).unlink()
    small_spec.rows[WIRE] = wire("text prefix Toy:")
    assert faults(small_spec.write()) == [
        "spec/providers.csv:2: provider: found 'toy', expected a table 'api' or 'delivery' in spec/tables.csv"
    ]


def test_a_long_cell_is_cut_in_a_fault() -> None:
    assert shown("x" * 60) == repr("x" * 60)
    assert shown("x" * 61) == repr("x" * 57 + "...")
    row = Row("spec/toy/api.csv", 2, {"code": "\u2212١", "name": "Plain"})
    assert row.shown("code") == "'\u2212١' with U+2212 MINUS SIGN and U+0661 ARABIC-INDIC DIGIT ONE"
    assert row.shown("name") == "'Plain'"


def test_a_readme_may_stand_beside_the_files(small_spec: SmallSpec) -> None:
    before = generate(small_spec.folder)
    (small_spec.folder / "README.md").write_text("What this is.")
    assert generate(small_spec.folder) == before
    (small_spec.folder / "README.md").rename(small_spec.folder / "readme.md")
    assert faults(small_spec.folder) == [
        "spec/readme.md:1: file: found no CSV file, expected only CSV files and README.md"
    ]


def test_a_file_in_a_folder_too_deep_is_what_it_is_called() -> None:
    assert columns_of("deep/toy/wire.csv") == PROVIDER_COLUMNS["wire.csv"]
    assert columns_of("deep/toy/api.csv") == CODE_COLUMNS


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\n\xff", ["x.csv:2: file: found the byte 0xff, expected valid UTF-8"]),
        (b"\r", ["x.csv:1: file: found a carriage return, the first of 1, expected LF line ends"]),
        (b"\na\rb\r\n", ["x.csv:2: file: found a carriage return, the first of 2, expected LF line ends"]),
        (
            b"a,b\n\n\x0b\x01\x01",
            [
                r"x.csv:3: file: found the control character '\x01', expected printable text",
                r"x.csv:3: file: found the control character '\x0b', expected printable text",
            ],
        ),
        (b"a;b\n", ["x.csv:1: header: found ';' between the columns, expected ',' (RFC 4180)"]),
    ],
)
def test_bytes_that_are_no_text(data: bytes, expected: list[str]) -> None:
    found: list[Fault] = []
    text_of("x.csv", data, found)
    assert [str(fault) for fault in found] == expected


def test_line_ends_become_those_of_unix() -> None:
    assert text_of("x.csv", b"\xef\xbb\xbfa\rb\r\nc", []) == "a\nb\nc"
    assert text_of("x.csv", b"a,b;c\n", []) == "a,b;c\n"


def test_a_parameter_that_is_too_long_is_shown_as_far_as_it_goes(small_spec: SmallSpec) -> None:
    small_spec.rows[API][2]["params"] = f"field {'a' * 41}:int"
    assert faults(small_spec.write()) == [
        f"spec/toy/api.csv:4: params: found '{'a' * 41}', expected names of 40 characters at most"
    ]
    small_spec.rows[API][2]["params"] = f"field {'a' * 40}:int"
    assert generate(small_spec.write())


def test_codes_of_a_type_that_there_is_not_are_any_text(small_spec: SmallSpec) -> None:
    small_spec.rows["tables.csv"][0]["code_type"] = "float"
    small_spec.rows[API][1]["code"] = "A 1"
    assert faults(small_spec.write()) == [
        "spec/tables.csv:2: code_type: found 'float', expected 'int' or 'str'",
        "spec/toy/api.csv:3: code: found 'A 1', expected letters, digits, '-' and '_'",
    ]


def test_a_parameter_may_be_as_long_as_a_module(small_spec: SmallSpec) -> None:
    small_spec.rows[API][2]["params"] = "p" * naming.LONGEST_MODULE + " maximum:int"
    assert "bizmessage/toy/template.py" in generate(small_spec.write())


def test_a_day_that_is_none(small_spec: SmallSpec) -> None:
    small_spec.columns["providers.csv"] = tuple(dict.fromkeys((*small_spec.columns["providers.csv"], "page_date")))
    small_spec.rows["providers.csv"][0]["page_date"] = "May"
    assert faults(small_spec.write()) == [
        (
            "spec/providers.csv:2: page_date: found 'May', expected the date of the vendor's page, "
            "such as 2026-05-27, or nothing"
        )
    ]


def test_a_class_of_a_code_is_no_enum_of_words(small_spec: SmallSpec) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("thing seen -")
    small_spec.rows[API][1]["name"] = "ToyThing"
    assert [fault.split(": found")[0] for fault in faults(small_spec.write())] == ["spec/toy/api.csv:3: name"]


def test_a_provider_says_what_success_is(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE] = small_spec.rows[WIRE][:3]
    small_spec.rows[API] = small_spec.rows[API][1:]
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:1: name: found no field 'success', expected one, or a code of the table that means success"
    ]


def test_strange_characters_are_named(small_spec: SmallSpec) -> None:
    small_spec.columns["toy/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    small_spec.rows["toy/words.csv"] = words("message\u2010thing seen -")
    small_spec.rows[WIRE] += wire("http code-unit \uff11")
    assert faults(small_spec.write()) == [
        "spec/toy/wire.csv:6: value: found '\uff11' with U+FF11 FULLWIDTH DIGIT ONE, expected a whole number",
        (
            "spec/toy/words.csv:2: vocabulary: found 'message\u2010thing' with U+2010 HYPHEN, "
            "expected kebab case (message-status)"
        ),
    ]


def test_a_header_that_is_broken(small_spec: SmallSpec) -> None:
    folder = small_spec.write()
    (folder / API).write_text('"code,name', encoding="utf-8")
    assert "spec/toy/api.csv:1: row: found broken CSV (unexpected end of data), expected RFC 4180" in faults(folder)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("match", "found 'match', expected a Python module name"),
        ("toy\u2010post", "found 'toy\u2010post' with U+2010 HYPHEN, expected a Python module name"),
        ("code", "found 'code', expected a name that the generated modules do not use themselves"),
    ],
)
def test_a_provider_by_another_name(small_spec: SmallSpec, name: str, expected: str) -> None:
    small_spec.rows["providers.csv"][0]["provider"] = name
    assert f"spec/providers.csv:2: provider: {expected}" in faults(small_spec.write())


def test_a_range_whose_end_meets_another(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE] += wire("api-code GatewayError 50-100\napi-code ServerFailed 10-60")
    assert "spec/toy/wire.csv:7: value: found '10-60', expected a range that does not meet that of line 6" in (
        faults(small_spec.write())
    )


def test_a_place_in_a_bubble(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE] += wire("bubble title a..b")
    assert "spec/toy/wire.csv:6: value: found 'a..b', expected keys joined by dots" in faults(small_spec.write())


def test_a_kind_of_gateway_error_has_its_base(small_spec: SmallSpec) -> None:
    small_spec.rows[WIRE] += wire("api-code GatewayRateLimited 4290001")
    text = generate(small_spec.write())["bizmessage/toy/transport.py"]
    assert "class ToyGatewayRateLimited(GatewayRateLimited, ToyGatewayError):" in text
    assert "class ToyGatewayError(GatewayError, ToySendError):" in text

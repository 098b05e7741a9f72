"""Every mistake in what a spec says for a sandbox is reported, by file, line and column."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bizmessage._catalogue.sandbox import Check, Endpoint, Sandbox
from codegen.__main__ import generate
from codegen.faults import SpecError
from codegen.sandbox import LITERALS, is_placeholder, parsed
from codegen.source import nested, width
from tests.hostile import LONE_SURROGATES, texts
from tests.sandbox_spec import CHECKS, ENDPOINTS, OBJECTS, SAMPLES, SEND, check, endpoint, sandbox_spec, text
from tests.small_spec import SmallSpec, wire
from tests.test_validate import faults

MODULE = "bizmessage/toy/_sandbox.py"
WIRE = "toy/wire.csv"


@pytest.fixture
def spec(tmp_path: Path) -> SmallSpec:
    return sandbox_spec(tmp_path / "spec")


def module_of(spec: SmallSpec) -> Sandbox:
    """What the generated module has."""
    names: dict[str, object] = {}
    exec(generate(spec.write())[MODULE], names)  # noqa: S102 - the generator's own output
    found = names["SANDBOX"]
    assert isinstance(found, Sandbox)
    return found


def test_a_faultless_spec_becomes_a_module(spec: SmallSpec) -> None:
    sandbox = module_of(spec)
    assert sandbox.provider == "toy"
    assert sandbox.endpoints[0] == Endpoint(
        "POST", "/toy/{key}/messages", "send", "send", ("TEXT",), recipients="people", idempotent=True
    )
    assert sandbox.endpoints[3].change == "closed"
    assert sandbox.checks[0] == Check("send", "body", "people", "max-items", -2, ("TEXT",), "9")
    assert sandbox.checks[1].when == "people[].kind=human alien & /messages"
    assert sandbox.answers == {
        name: json.loads(spec.documents[f"toy/answers/{name}.json"]) for name in ("send", "look-up", "nothing")
    }
    assert sandbox.objects == json.loads(spec.documents[OBJECTS])
    assert sandbox.samples == json.loads(spec.documents[SAMPLES])
    assert sandbox.setting("http", "secret-header") == "X-Key"
    assert sandbox.settings("collection", "template") == ("designs",)
    assert sandbox.setting("query", "sender") == ""
    assert sandbox.settings_of("gateway") == {"unknown-path": ("404 Not there",)}


def test_without_endpoints_there_is_no_module(small_spec: SmallSpec) -> None:
    assert MODULE not in generate(small_spec.folder)


@pytest.mark.parametrize(
    ("row", "column", "cell", "expected"),
    [
        (0, "method", "FETCH", "method: found 'FETCH', expected 'GET' or 'POST' or 'PUT' or 'DELETE'"),
        (0, "operation", "sned", "operation: found 'sned', expected 'send' or 'list'"),
        (0, "content", "xml", "content: found 'xml', expected '' or 'json' or 'multipart'"),
        (0, "idempotent", "yes", "idempotent: found 'yes', expected '' or 'true'"),
        (0, "path", "messages", "path: found 'messages', expected a path with its names in braces"),
        (0, "path", "/toy/{key}/{key}", "path: found '/toy/{key}/{key}', expected each name once"),
        (0, "path", "/toy/" + "x" * 240, "path: found '/toy/xxxxxxxxx"),
        (0, "answer", "Send", "answer: found 'Send', expected kebab case (send-result)"),
        (0, "answer", "sent", "answer: found 'sent', expected a file of spec/toy/answers/, without .json"),
        (0, "recipients", "", "recipients: found '', expected keys joined by dots, or '.' for the body itself"),
        (1, "recipients", "people", "recipients: found 'people', expected nothing, because it sends nothing"),
        (0, "kind", "", "kind: found an empty cell, expected the kinds of messages that it is about"),
        (0, "kind", "A+B", "kind: found 'A+B', expected words joined by blanks (TEXT IMAGE)"),
        (2, "kind", "TEXT", "kind: found 'TEXT', expected a collection of spec/toy/objects.json"),
        (3, "change", "opened", "change: found 'opened', expected one of the collection's changes"),
        (0, "source", "", "source: found '', expected guide.md#heading, or the result code that says so"),
        (0, "source", "the guide", "source: found 'the guide', expected guide.md#heading"),
    ],
)
def test_a_wrong_cell_of_an_endpoint(spec: SmallSpec, row: int, column: str, cell: str, expected: str) -> None:
    spec.rows[ENDPOINTS][row][column] = cell
    assert any(each.startswith(f"spec/{ENDPOINTS}:{row + 2}: {expected}") for each in faults(spec.write()))


def test_a_path_stands_once_whatever_its_names_are(spec: SmallSpec) -> None:
    spec.rows[ENDPOINTS].append(endpoint("GET", "/toy/{other}/messages/{name}", "look-up", "TEXT", "look-up"))
    expected = "found '/toy/{other}/messages/{name}', expected a method and path that line 3 does not have"
    assert faults(spec.write()) == [f"spec/{ENDPOINTS}:6: path: {expected}"]


@pytest.mark.parametrize(
    ("row", "cells", "expected"),
    [
        (0, {"operation": "list"}, "operation: found 'list', expected one that spec/toy/endpoints.csv has"),
        (0, {"kind": "IMAGE"}, "kind: found 'IMAGE', expected kinds that an endpoint of 'send' has"),
        (0, {"where": "cookie"}, "where: found 'cookie', expected 'header' or 'path' or 'query' or 'body'"),
        (0, {"rule": "max-size"}, "rule: found 'max-size', expected 'required' or 'not-blank'"),
        (0, {"field": ""}, "field: found '', expected keys joined by dots"),
        (0, {"field": "people..name"}, "field: found 'people..name', expected keys joined by dots"),
        (2, {"field": "key2"}, "field: found 'key2', expected a name that a path of the operation has"),
        (0, {"value": "many"}, "value: found 'many', expected a whole number"),
        (0, {"value": "{persons}"}, "value: found 'persons', expected fields of the provider's limits.csv in braces"),
        (1, {"value": "x"}, "value: found 'x', expected nothing, because the rule needs no value"),
        (3, {"value": "colours"}, "value: found 'colours', expected a collection of spec/toy/objects.json"),
        (0, {"rule": "between"}, "value: found '{people}', expected two whole numbers (1 1300)"),
        (0, {"rule": "pattern", "value": "("}, "value: found '(', expected a regular expression"),
        (0, {"rule": "pattern", "value": "[[a]"}, "value: found '[[a]', expected a regular expression"),
        (0, {"rule": "moment"}, "value: found '{people}', expected a format of strftime (%Y-%m-%d %H:%M)"),
        (0, {"rule": "one-of", "value": ""}, "value: found '', expected words joined by blanks"),
        (0, {"rule": "one-of-required", "value": "a | "}, "value: found 'a | ', expected fields joined by blanks"),
        (0, {"rule": "state", "value": "designs.open"}, "value: found 'designs.open', expected collection.field=word"),
        (0, {"rule": "state", "value": "x.open=true"}, "value: found 'x.open=true', expected collection.field=word"),
        (0, {"when": "a b"}, "when: found 'a b', expected field=word, a field, or the end of a path"),
        (0, {"when": "/nowhere"}, "when: found '/nowhere', expected the end of a path of the operation"),
        (0, {"code": "0"}, "code: found '0', expected a failure of spec/toy/api.csv"),
        (0, {"code": "-77"}, "code: found '-77', expected a failure of spec/toy/api.csv"),
        (0, {"source": ""}, "source: found '', expected guide.md#heading"),
    ],
)
def test_a_wrong_cell_of_a_check(spec: SmallSpec, row: int, cells: dict[str, str], expected: str) -> None:
    spec.rows[CHECKS][row] |= cells
    assert any(each.startswith(f"spec/{CHECKS}:{row + 2}: {expected}") for each in faults(spec.write()))


@pytest.mark.parametrize(
    "right",
    [
        check("send", "$content", "max-length", "{people}"),
        check("send", "values.*", "max-length", "1300"),
        check("send", "from until", "range-days", "30"),
        check("send", "count", "between", "0-99", when="!image & kind=a b"),
        check("send", "from", "state", "designs.open=true false"),
        check("send", "id", "one-of-required", "id | from until"),
        check("send", "name", "pattern", r"[a-z]{1,3}|#\{[^{}]*\}"),
    ],
)
def test_a_right_check(spec: SmallSpec, right: dict[str, str]) -> None:
    spec.rows[CHECKS].append(right)
    assert module_of(spec).checks[4].field == right["field"]


def test_a_range_is_two_numbers_however_a_limit_writes_it(spec: SmallSpec) -> None:
    spec.rows["toy/limits.csv"].append({"field": "price", "limit": "0-99", "guide": "guide.md#Send"})
    spec.rows[CHECKS] += [check("send", "a", "between", "{price}"), check("send", "b", "between", "1 {people}")]
    assert [each.value for each in module_of(spec).checks[4:]] == ["0 99", "1 9"]


def test_a_check_stands_once(spec: SmallSpec) -> None:
    spec.rows[CHECKS].append(spec.rows[CHECKS][0] | {"code": "-1"})
    assert faults(spec.write()) == [
        f"spec/{CHECKS}:6: field: found 'people', expected what line 2 does not check already"
    ]


@pytest.mark.parametrize(
    ("name", "document", "expected"),
    [
        (SEND, "{", "1: json: found no JSON (Expecting property name enclosed in double quotes, column 2)"),
        (SEND, '{\n "a": 1,\n "b": tru}', "3: json: found no JSON (Expecting value, column 7), expected RFC 8259"),
        (SEND, "[1]", "1: json: found '[1]', expected an object"),
        (SEND, '{"a": 1, "a": 2}', "1: json: found the key 'a' twice in an object, expected RFC 8259"),
        (SEND, '{"a": NaN}', "1: json: found NaN, which is no number in JSON, expected RFC 8259"),
        (SEND, '{"a": 1e999}', "1: json: found a number that is too large, expected RFC 8259"),
        (SEND, '{"a": ' + "9" * 5000 + "}", "1: json: found Exceeds the limit"),
        (SEND, '{"a": ' + "[" * 20 + "]" * 20 + "}", "1: json: found 21 levels, expected 12 at most"),
        (SEND, '{"a": ' + "[" * 700 + "]" * 700 + "}", "1: json: found 701 levels, expected 12 at most"),
        (SEND, '{"a": ' + "[" * 10**5 + "]" * 10**5 + "}", "1: json: found lists in lists that go too deep"),
        (SEND, '{"a":\n "b\\u200b"}', "1: json: found U+200B ZERO WIDTH SPACE, expected text in which everything"),
        (SEND, '{"a": "\\u0000"}', "1: json: found U+0000 (a control character), expected text in which"),
        (SEND, '{"a": "\\ud800"}', "1: json: found U+D800 (a lone surrogate), expected text in which everything"),
        (SEND, '{"": 1}', "1: json: found '', expected keys of 1 to 240 columns"),
        (
            SEND,
            '{"a": 1,\n "b": "$nobody"}',
            "2: json: found '$nobody', expected a placeholder that spec/README.md has",
        ),
        (SEND, '{"a": "$requestid"}', "1: json: found '$requestid', expected a placeholder"),
        (SEND, '{"a": "$body"}', "1: json: found '$body', expected a placeholder"),
        (SEND, '{"a": "$total.x"}', "1: json: found '$total.x', expected a placeholder"),
        (SEND, '{"a": "$body.x|a b"}', "1: json: found '$body.x|a b', expected a placeholder"),
        (SEND, '{"a": ["$each"]}', "1: json: found \"['$each']\", expected ['$each', what stands there for every row]"),
        (SEND, '{"a": [1, "$each"]}', "1: json: found \"[1, '$each']\", expected ['$each', what stands there"),
        (OBJECTS, '{"designs": {"key": "code"}}', "1: json: found the collection 'designs', expected an object with"),
        (OBJECTS, '{"designs": {"key": 1, "new": {}}}', "1: json: found the collection 'designs', expected an object"),
        (OBJECTS, '{"designs": {"key": "code", "new": []}}', "1: json: found the collection 'designs', expected an"),
        (
            OBJECTS,
            '{"designs": {"key": "code", "new": {}, "changes": {"closed": 1}}}',
            "1: json: found the collection 'designs', expected an object",
        ),
        (OBJECTS, '{"designs": {"key": "code", "new": {}, "changes": 1}}', "1: json: found the collection 'designs',"),
        (OBJECTS, '{"designs": 1}', "1: json: found the collection 'designs', expected an object with key, new"),
        (
            OBJECTS,
            '{"designs": {"key": "code",\n "new": {"a": "$what"}, "changes": {"closed": {}}}}',
            "2: json: found '$what', expected a placeholder",
        ),
        (SAMPLES, '{"colours": []}', "1: json: found the collection 'colours', expected one that spec/toy/objects"),
        (SAMPLES, '{"designs": {}}', "1: json: found the collection 'designs', expected a list of objects"),
        (SAMPLES, '{"designs": [{}]}', "1: json: found the collection 'designs', expected a 'code' of its own in each"),
        (
            SAMPLES,
            '{"designs": [{"code": 1}, {"code": "1"}]}',
            "1: json: found the collection 'designs', expected a 'code' of its own in each object",
        ),
    ],
)
def test_a_wrong_document(spec: SmallSpec, name: str, document: str, expected: str) -> None:
    spec.documents[name] = document
    found = faults(spec.write())
    assert any(each.startswith(f"spec/{name}:{expected}") for each in found), found


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xff{}", "1: file: found the byte 0xff, expected valid UTF-8"),
        (b"\xef\xbb\xbf{}\n", "1: file: found a byte order mark (U+FEFF), expected UTF-8 without one"),
        (b'{"a":\r\n1}\n', "1: file: found a carriage return, the first of 1, expected LF line ends"),
        (b'{"a":\n\t1}\n', "2: file: found the control character '\\t', expected printable text"),
    ],
)
def test_the_bytes_of_a_document(spec: SmallSpec, data: bytes, expected: str) -> None:
    folder = spec.write()
    (folder / SEND).write_bytes(data)
    assert faults(folder) == [f"spec/{SEND}:{expected}"]


ODD = [
    *("1", "[]", "null", '"x"', '{"a": "$"}', '{"a": {"$each": 1}}', '{"a": ["$each", "$each"]}'),
    *(
        '{"designs": 1}',
        '{"designs": [[1]]}',
        '{"designs": [{"code": [1]}, {"code": {}}]}',
        '{"a": ["$each", ["$each", 1]]}',
    ),
    *('{"designs": {"key": [], "new": {}}}', '{"designs": {"key": "code", "new": {"a": ["$each"]}, "filters": [1]}}'),
    *('{"designs": {"key": "code", "new": {}, "also": [1]}}', '{"designs": {"key": "code", "new": {}, "changes": []}}'),
]


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_document_is_refused_or_kept_wherever_it_is(spec: SmallSpec, odd: str) -> None:
    for name, document in list(spec.documents.items()):
        spec.documents[name] = odd
        assert blamed(spec) <= {f"spec/{each}" for each in (name, ENDPOINTS, CHECKS, WIRE, SAMPLES)}
        spec.documents[name] = document


def blamed(spec: SmallSpec) -> set[str]:
    """The files in which faults are found; none of a spec whose module compiles."""
    try:
        compile(generate(spec.write())[MODULE], MODULE, "exec")
    except SpecError as error:
        return {each.file for each in error.faults}
    return set()


@pytest.mark.parametrize("name", [ENDPOINTS, CHECKS])
def test_a_file_without_rows(spec: SmallSpec, name: str) -> None:
    spec.rows[name] = []
    assert f"spec/{name}:1: file: found no rows, expected at least one row below the header" in faults(spec.write())


def test_an_answer_that_nobody_gives(spec: SmallSpec) -> None:
    spec.documents["toy/answers/other.json"] = "{}\n"
    expected = "found an answer that no endpoint has, expected an endpoint with this answer"
    assert faults(spec.write()) == [f"spec/toy/answers/other.json:1: file: {expected}"]


def test_what_a_sandbox_needs_is_of_no_use_without_endpoints(spec: SmallSpec) -> None:
    del spec.rows[ENDPOINTS]
    expected = f"found no such file, or no rows, expected spec/{ENDPOINTS}, without which nothing else is used"
    assert faults(spec.write()) == [f"spec/{ENDPOINTS}:1: file: {expected}"]


@pytest.mark.parametrize("name", ["samples.json", "toy/other.json", "toy/answers/more/send.json", "toy/answers/x.txt"])
def test_a_file_in_another_place(spec: SmallSpec, name: str) -> None:
    spec.documents[name] = "{}\n"
    expected = "found no CSV file, expected only CSV files and README.md"
    assert faults(spec.write()) == [f"spec/{name}:1: file: {expected}"]


@pytest.mark.parametrize("name", ["nobody/samples.json", "nobody/answers/send.json", "nobody/endpoints.csv"])
def test_a_file_of_no_provider(spec: SmallSpec, name: str) -> None:
    spec.documents[name] = "{}\n" if name.endswith("json") else "\n".join((",".join(spec.columns[ENDPOINTS]), ""))
    assert f"spec/{name}:1: file: found a file that no table names, expected a row for it in spec/tables.csv" in (
        faults(spec.write())
    )


def test_a_table_cannot_be_called_like_a_file_of_a_sandbox(spec: SmallSpec) -> None:
    spec.rows["tables.csv"][0]["table"] = "checks"
    expected = "table: found 'checks', expected a name that no other file beside a provider's tables has"
    assert f"spec/tables.csv:2: {expected}" in faults(spec.write())


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("gateway unknown-path Not there", "value: found 'Not there', expected a code, a blank and the text"),
        ("http max-body much", "value: found 'much', expected a whole number"),
        ("default page-size 0", "value: found '0', expected a whole number"),
        ("collection sender colours", "value: found 'colours', expected a collection of spec/toy/objects.json"),
        ("format answer %H", "value: found '%H', expected what line 8 does not say already"),
        ("bubble look pink", "value: found 'pink', expected 'yellow' or 'blue' or 'grey'"),
        ("bubble kind-en PLAIN", "value: found 'PLAIN', expected a kind of messages, a blank and what people call it"),
        ("bubble kind-ko PLAIN", "value: found 'PLAIN', expected a kind of messages, a blank and what people call it"),
        ("bubble image a..b", "value: found 'a..b', expected keys joined by dots"),
        ("bubble picture x", "name: found 'picture', expected 'look' or 'kind-en'"),
        ("query nothing x", "name: found 'nothing', expected 'request-id' or 'recipient-seq'"),
    ],
)
def test_a_wrong_setting(spec: SmallSpec, row: str, expected: str) -> None:
    spec.rows["toy/wire.csv"] += wire(row)
    assert any(each.startswith(f"spec/toy/wire.csv:12: {expected}") for each in faults(spec.write()))


def test_an_unreadable_file_is_all_that_is_reported_of_its_provider(spec: SmallSpec) -> None:
    folder = spec.write()
    (folder / OBJECTS).write_bytes(b"\xff")
    assert faults(folder) == [f"spec/{OBJECTS}:1: file: found the byte 0xff, expected valid UTF-8"]


@pytest.mark.parametrize(
    ("placeholder", "right"),
    [
        ("$total", True),
        ("$body.a.0.b-c_d", True),
        ("$body.a|$template.b|$kind", True),
        ("$body.a|", True),
        ("$body.a|[]", True),
        ("$body.a|-1", True),
        ("$body.a|x|$kind", False),
        ("|$body.a", False),
        ("$", False),
        ("$Total", False),
        ("$body.", False),
        ("$body.a|{x}", False),
    ],
)
def test_placeholders(placeholder: str, right: bool) -> None:
    assert is_placeholder(placeholder) is right


def test_what_takes_the_place_of_a_value_is_told_apart_from_a_name() -> None:
    assert not LITERALS.fullmatch("$kind")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
@settings(max_examples=150, deadline=None)
def test_any_document_is_a_literal_of_itself(value: object) -> None:
    source = nested("value", value)
    assert ast.literal_eval(source.removeprefix("value=").removesuffix(",")) == value


@given(VALUES)
@settings(max_examples=50, deadline=None)
def test_a_document_is_read_as_it_was_written(value: object) -> None:
    assert parsed(json.dumps(value)) == value


@pytest.mark.parametrize("hostile", ['"""', "\\", "'\n\"", "{{ x }}", "{% if %}", "#}", '")\nimport os\n'])
def test_hostile_text_stays_in_its_literal(spec: SmallSpec, hostile: str) -> None:
    spec.documents["toy/answers/nothing.json"] = text({"key": hostile, 'a"b\\': [{"x'": hostile[:1]}]})
    without_limits = hostile.strip().replace("{", "(").replace("}", ")")
    spec.rows[CHECKS][3] |= {"rule": "one-of", "value": without_limits}
    sandbox = module_of(spec)
    assert sandbox.answers["nothing"] == json.loads(spec.documents["toy/answers/nothing.json"])
    assert sandbox.checks[3].value == spec.rows[CHECKS][3]["value"]


@given(texts(*LONE_SURROGATES))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_a_document_is_refused_or_kept(tmp_path: Path, hostile: str) -> None:
    spec = sandbox_spec(tmp_path / "spec")
    spec.documents["toy/answers/nothing.json"] = json.dumps({"key": [hostile], hostile or "k": 1, "n": {"d": hostile}})
    try:
        found = module_of(spec).answers["nothing"]
    except Exception as error:  # refused: by file and line
        assert "spec/toy/answers/nothing.json:1: json:" in str(error)  # noqa: PT017 - either is fine
    else:
        assert found == json.loads(spec.documents["toy/answers/nothing.json"])


def test_what_is_too_wide_stands_line_by_line() -> None:
    value = {"a": ["word " * 40, {"b": ("x" * 130, 1)}], "c": (), "d": [], "e": {}, "f": ("one",)}
    source = nested("value", value, 8)
    assert ast.literal_eval(source.removeprefix("value=").removesuffix(",")) == value
    assert max(map(width, source.split("\n"))) <= 120
    assert 'f": ("one",),' in source


def test_what_is_not_json_is_refused() -> None:
    with pytest.raises(TypeError, match="bytes is not what JSON can say"):
        nested("value", [b"x"])


def test_a_check_twice_is_one_whatever_its_source(spec: SmallSpec) -> None:
    spec.rows[CHECKS].append({**spec.rows[CHECKS][0], "source": "guide.md#Elsewhere"})
    line = len(spec.rows[CHECKS]) + 1
    (found,) = faults(spec.write())
    assert found.startswith(f"spec/{CHECKS}:{line}: field: found ")
    assert found.endswith("expected what line 2 does not check already")

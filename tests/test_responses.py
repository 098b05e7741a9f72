"""What an answer of the API becomes."""

from __future__ import annotations

import contextlib
import gc
import json
import time
import traceback
import weakref
from collections import OrderedDict, UserDict
from types import MappingProxyType
from typing import Any

import pytest

from bizmessage import kakao, rcs
from bizmessage.errors import BizMessageError, OutcomeUnknown, transport
from bizmessage.kakao import KakaoSendError, error_from_response, raise_for_response, send_results
from tests.catalogue import code_classes, provider_of
from tests.payloads import header, refusal, refusal_by, send_answer

SUCCESS = {"header": header()}


def decoded(payload: object, http_status: int | None = None) -> KakaoSendError:
    error = error_from_response(payload, http_status=http_status)  # type: ignore[arg-type]
    assert error is not None
    with pytest.raises(type(error)) as caught:
        raise_for_response(payload, http_status=http_status)  # type: ignore[arg-type]
    assert repr(caught.value) == repr(error)
    return error


@pytest.mark.parametrize(
    "payload",
    [
        SUCCESS,
        json.dumps(SUCCESS),
        json.dumps(SUCCESS).encode(),
        bytearray(json.dumps(SUCCESS).encode()),
        json.dumps(SUCCESS).encode("utf-16"),
        MappingProxyType(SUCCESS),
        {"header": {"isSuccessful": True}},
        {"header": {"resultCode": 0}},
        {"header": {"resultCode": "0", "isSuccessful": "true"}},
        {"header": {"resultCode": 0.0, "isSuccessful": None}},
        {**SUCCESS, "message": None},
        {**SUCCESS, "message": {"sendResults": None}},
        {**SUCCESS, "message": {"sendResults": []}},
        {**SUCCESS, "message": {"header": "a wide item list has a header too", "resultCode": "3019"}},
        send_answer(0, 0, "0", 0.0),
    ],
)
def test_success(payload: object) -> None:
    raise_for_response(payload)  # type: ignore[arg-type]


def test_every_code_of_the_api_tables_as_number_and_text() -> None:
    for error_class in code_classes():
        if error_class.table == "api":
            provider = provider_of(error_class)
            for code in (error_class.code, str(error_class.code), float(str(error_class.code))):
                error = provider.error_from_response(refusal_by(provider, code, "no"))
                assert type(error) is error_class
                assert error.message == "no"


def test_the_header_decides_by_the_flag_and_then_by_the_code() -> None:
    assert error_from_response({"header": header(-3003, "no", True)}) is None
    assert type(decoded({"header": header(0, "SUCCESS", False)})) is kakao.UnknownKakaoApiError
    assert type(decoded({"header": {"resultCode": -3003}})) is kakao.TemplateNotFound
    assert type(decoded({"header": header(-3003, "SUCCESS", "true")})) is kakao.TemplateNotFound
    for flag in ("false", " False", 0):
        assert type(decoded({"header": header(0, "SUCCESS", flag)})) is kakao.UnknownKakaoApiError
    assert error_from_response({"header": header(0, "SUCCESS", 1)}) is None
    # Never by the text:
    assert type(decoded(refusal(-3003, "Invalid appKey."))) is kakao.TemplateNotFound


def test_the_same_number_is_something_else_for_the_other_provider() -> None:
    assert type(rcs.error_from_response(refusal(-3003))) is rcs.SendTimeTooFarAhead


def test_text_and_status_are_kept() -> None:
    error = decoded(refusal(-3003, "Client Error. Not exist template."), http_status=400)
    assert error.message == "Client Error. Not exist template."
    assert error.http_status == 400
    assert error.body is None
    assert decoded({"header": {"resultCode": -3003, "isSuccessful": False}}).message == "Template does not exist."


def test_the_request_of_a_refusal() -> None:
    error = decoded({**refusal(-1031), "message": {"requestId": "R1", "senderGroupingKey": "G"}})
    assert (error.request_id, error.sender_grouping_key) == ("R1", "G")


def test_a_partial_failure_is_a_group_and_a_send_error() -> None:
    group = decoded(send_answer(0, -3004, 0, -3003))
    assert isinstance(group, kakao.KakaoSendErrorGroup)
    assert [type(error).__name__ for error in group.exceptions] == ["InvalidTemplateParameter", "TemplateNotFound"]
    assert str(group) == "2 of 4 recipients failed (2 sub-exceptions)"
    assert group.request_id == "R1"
    assert [result.recipient_seq for result in group.failed] == [2, 4]
    assert [result.recipient_seq for result in group.succeeded] == [1, 3]
    first = group.exceptions[0]
    assert isinstance(first, kakao.KakaoApiError)
    assert (first.recipient_seq, first.request_id, first.sender_grouping_key) == (2, "R1", "G")
    assert first.recipient_grouping_key == "r2"


@pytest.mark.parametrize("code", [False, True, None, [], {}, "x", "", 0.5, float("nan"), 10**30, "00", " 0"])
def test_a_recipient_without_a_usable_code_failed(code: object) -> None:
    group = decoded(send_answer(0, code))
    assert isinstance(group, kakao.KakaoSendErrorGroup)
    assert type(group.exceptions[0]) is kakao.KakaoApiOutcomeUnknown  # it may have been accepted all the same
    assert isinstance(group.exceptions[0], kakao.UnknownKakaoApiError)


@pytest.mark.parametrize("row", [None, 1, "x", [], True])
def test_a_recipient_that_is_no_object_failed(row: object) -> None:
    payload = send_answer(0)
    payload["message"]["sendResults"].append(row)
    group = decoded(payload)
    assert isinstance(group, kakao.KakaoSendErrorGroup)
    assert group.failed[0].request_id == "R1"


def test_send_results_look_without_raising() -> None:
    results = list(send_results(json.dumps(send_answer(0, -3003))))
    assert [result.error and result.error.code for result in results] == [None, -3003]
    assert [result.recipient_seq for result in results] == [1, 2]
    assert [result.recipient_no for result in results] == ["010****0001", "010****0002"]
    assert [result.unmasked_recipient_no for result in results] == ["01000000001", "01000000002"]
    assert [result.request_id for result in results] == ["R1", "R1"]
    assert list(send_results(refusal(-1000))) == []
    assert list(send_results("<html>")) == []


@pytest.mark.parametrize(
    ("code", "name", "status"),
    [
        (4291000, "GatewayRateLimited", 429),
        (4291001, "GatewayQuotaExceeded", 429),
        (5030001, "GatewayCircuitOpen", 503),
        (5040001, "GatewayTimedOut", 504),
        (5020001, "GatewayError", 502),
        (5021001, "GatewayError", 502),
        (4131000, "GatewayError", 413),
        (4031007, "GatewayError", 403),
        *((4011000 + number, "GatewayError", 401) for number in range(1, 10)),
    ],
)
def test_gateway_codes(code: int, name: str, status: int) -> None:
    error = decoded(refusal(code, "from the gateway"))
    assert type(error).__name__ == f"Kakao{name}"
    assert isinstance(error, getattr(transport, name))
    assert isinstance(error, transport.GatewayError)
    assert (error.code, error.http_status, error.message) == (code, status, "from the gateway")
    assert error.fingerprint == f"kakao/gateway/{code}"
    assert isinstance(error, OutcomeUnknown) is (code == 5040001)
    assert decoded(refusal(code), http_status=418).http_status == 418


def test_header_500() -> None:
    error = decoded(refusal(500, "Internal Server Error"), http_status=500)
    assert type(error) is kakao.KakaoServerFailed
    assert isinstance(error, transport.ServerFailed)
    assert (error.code, error.message, error.http_status) == (500, "Internal Server Error", 500)
    assert error.body is not None


def test_a_code_that_is_in_no_table() -> None:
    error = decoded(refusal(-7777, "brand new"), http_status=200)
    assert type(error) is kakao.UnknownKakaoApiError
    assert (error.code, error.message, error.http_status) == (-7777, "brand new", 200)
    assert "brand new" not in (error.body or "")  # a mapping: its header is not written out
    assert "-7777" in (decoded(json.dumps(refusal(-7777))).body or "")


GARBAGE: list[object] = [
    "",
    " ",
    b"",
    b"\xff\xfe\x00",
    b"\x80",
    "<html><body>502 Bad Gateway</body></html>",
    '{"header": {"resultCode": -30',
    "null",
    "true",
    "NaN",
    "[]",
    '"text"',
    "1" * 5000,
    "{}",
    '{"header": null}',
    '{"header": "a string"}',
    '{"header": []}',
    '{"header": {}}',
    '{"header": {"resultCode": null}}',
    '{"header": {"resultCode": true}}',
    '{"header": {"resultCode": "abc"}}',
    '{"header": {"resultCode": 1e400}}',
    '{"header": {"resultCode": ' + "9" * 5000 + "}}",
    "[" * 10_000,
    '{"a":' * 10_000,
    '{"header":' * 10_000 + "1" + "}" * 10_000,
    "\ud800",
    None,
    1,
    [],
    object(),
    {"header": object()},
    {1: 2},
]


@pytest.mark.parametrize("payload", GARBAGE, ids=range(len(GARBAGE)))
@pytest.mark.parametrize("http_status", [None, 200, 404, 502])
def test_what_is_no_answer_of_the_api(payload: object, http_status: int | None) -> None:
    error = decoded(payload, http_status)
    assert isinstance(error, transport.MalformedResponse)
    assert isinstance(error, KakaoSendError)
    # A 4xx was refused by somebody on the way; whatever else came, the request may have been carried out.
    assert isinstance(error, OutcomeUnknown) is (http_status != 404)
    assert error.http_status == http_status
    assert error.body is not None
    assert len(error.body) <= 500
    json.dumps(error.as_dict())
    assert str(error)
    list(send_results(payload))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "code",
    [None, True, "abc", "-", "", float("nan"), float("inf"), 0.5, [], {}, 10**5000, -(10**15)],
    ids=lambda code: "huge" if isinstance(code, int) and code > 10**9 else None,
)
def test_a_refusal_without_a_usable_code(code: object) -> None:
    error = decoded(refusal(code, "no"))
    assert type(error) is kakao.UnknownKakaoApiError
    assert error.code is None
    assert str(error) == "no"


@pytest.mark.parametrize(
    "payload",
    [
        "x" * 50_000_000,
        '{"header": {"resultCode": 1, "isSuccessful": false, "resultMessage": "' + "0" * 20_000_000 + '"}}',
        '{"header": {"resultCode": -2004, "isSuccessful": false, "resultMessage": "'
        + "the must be between and " * 500_000
        + '"}}',
        '{"header": {"resultCode": 0.' + "1" * 5_000_000 + ', "isSuccessful": false}}',
    ],
    ids=["text", "digits", "a message with parameters", "a long float"],
)
def test_large_payloads_take_linear_time(payload: str) -> None:
    start = time.perf_counter()
    error = decoded(payload)
    assert len(str(error)) < 20_000
    # Far above what linear work takes, far below what anything quadratic would.
    assert time.perf_counter() - start < 60
    assert isinstance(error, BizMessageError)


@pytest.mark.parametrize(
    ("http_status", "name"),
    [
        (None, "KakaoUnreadableOutcome"),
        (399, "KakaoUnreadableOutcome"),
        (400, "KakaoMalformedResponse"),
        (499, "KakaoMalformedResponse"),
        (500, "KakaoUnreadableOutcome"),
    ],
)
def test_what_cannot_be_read_says_what_came(http_status: int | None, name: str) -> None:
    error = decoded("<html>" + "x" * 100, http_status)
    assert type(error).__name__ == name
    status = "" if http_status is None else f" HTTP {http_status}"
    assert str(error) == f"{type(error).summary}{status} '<html>{'x' * 74}'"
    assert (error.http_status, error.body) == (http_status, "<html>" + "x" * 100)


def test_outcomes_that_are_neither() -> None:
    assert isinstance(decoded(refusal(-1005)), OutcomeUnknown)
    assert issubclass(kakao.DuplicateIdempotencyKey, OutcomeUnknown)
    assert issubclass(kakao.ReceiptUnconfirmed, OutcomeUnknown)
    assert issubclass(transport.ResponseNotReceived, OutcomeUnknown)
    unknown = {str(error.code) for error in code_classes() if issubclass(error, OutcomeUnknown)}
    assert {"-1005", "-9999", "3005"} <= unknown
    words = ("check-first", "if-repeatable")
    assert unknown == {str(error.code) for error in code_classes() if error.retry in words}


def test_every_provider_has_its_own_of_each_transport_error() -> None:
    from codegen.transport import BASES

    defined = {
        name
        for name, each in vars(transport).items()
        if isinstance(each, type) and each.__module__ == transport.__name__
    }
    assert defined == set(BASES)
    for package, prefix, root in ((kakao, "Kakao", KakaoSendError), (rcs, "Rcs", rcs.RcsSendError)):
        for name in BASES:
            own = getattr(package, prefix + name)
            assert issubclass(own, root)
            assert issubclass(own, getattr(transport, name))
            assert own.summary == getattr(transport, name).summary
            assert own.provider == package.__name__.rpartition(".")[2]


def test_the_traceback_of_a_group_shows_each_recipient() -> None:
    group = decoded(send_answer(-3003, -3004))
    text = "".join(traceback.format_exception(group))
    assert "TemplateNotFound: -3003: no" in text
    assert "InvalidTemplateParameter: -3004: no" in text


class Record(UserDict[str, object]):
    """An object of JSON that is no dict."""


@pytest.mark.parametrize("wrap", [MappingProxyType, Record, OrderedDict, lambda values: values])
def test_mappings_and_sequences_of_any_type_at_any_depth(wrap: Any) -> None:
    def wrapped(value: Any) -> Any:
        if isinstance(value, dict):
            return wrap({key: wrapped(inner) for key, inner in value.items()})
        return tuple(map(wrapped, value)) if isinstance(value, list) else value

    raise_for_response(wrapped(SUCCESS))
    raise_for_response(wrapped(send_answer(0, 0)))
    assert type(decoded(wrapped(refusal(-3003)))) is kakao.TemplateNotFound
    group = decoded(wrapped(send_answer(0, -3003)))
    assert isinstance(group, kakao.KakaoSendErrorGroup)
    assert [result.recipient_seq for result in group.succeeded] == [1]
    (result,) = kakao.delivery_results(wrapped({**SUCCESS, "messages": [{"resultCode": "3019"}]}))
    assert type(result.error) is kakao.RecipientNotKakaotalkUser


@pytest.mark.parametrize("lonely", [{"recipientSeq": 1, "resultCode": -3003}, "x", 7])
def test_what_stands_alone_where_recipients_should_is_one(lonely: object) -> None:
    group = decoded({**SUCCESS, "message": {"sendResults": lonely}})
    assert isinstance(group, kakao.KakaoSendErrorGroup)
    assert len(group.exceptions) == 1


def test_a_group_does_not_change_with_the_payload() -> None:
    payload = send_answer(0, -3003, 0)
    group = decoded(payload)
    payload["message"]["sendResults"].clear()
    assert isinstance(group, kakao.KakaoSendErrorGroup)
    assert [result.recipient_seq for result in group.succeeded] == [1, 3]


@pytest.mark.parametrize("status", ["404", 404.5, [], object()])
def test_an_http_status_that_is_none_is_left_out(status: Any) -> None:
    assert decoded(refusal(-3003), status).http_status is None
    assert decoded("<html>", status).http_status is None


def test_nothing_is_kept_alive_by_an_error_that_was_handled() -> None:
    class Watched(dict[str, object]):
        pass

    gc.collect()
    gc.disable()
    try:
        payload = Watched(refusal(-3003, "text"))
        gone = weakref.ref(payload)
        with contextlib.suppress(KakaoSendError):
            raise_for_response(payload)
        del payload
        assert gone() is None
    finally:
        gc.enable()

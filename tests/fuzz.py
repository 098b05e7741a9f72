"""Throw anything at the decoding functions: ``make fuzz`` for as long as asked, and a short run in the tests.

Whatever comes in, a function returns or raises an error of the catalogue, and everything that an error can be asked
for works. Inputs are drawn by hypothesis: arbitrary JSON, real answers with parts exchanged, and their bytes damaged.

What the library does fast is compared with the same done slowly (:mod:`tests.slow`) on the same inputs: masking, the
look-up of codes, results of recipients and deliveries, and the values of placeholders.
"""

from __future__ import annotations

import argparse
import copy
import json
import pickle
import random
import time
from collections.abc import Callable
from itertools import cycle
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bizmessage._catalogue.installed import wire_of
from bizmessage._privacy.masking import mask
from bizmessage._reading.results import DeliveryResult
from bizmessage.errors import BizMessageError
from bizmessage.errors._recipients import Recipient
from tests import slow
from tests.catalogue import PROVIDERS, SPEC, provider_of, rows, tables
from tests.masking_corpus import FRAMES, HARMLESS, number_spellings, secret_contexts
from tests.payloads import delivery, header, kakao_shapes, rcs_detail, refusal, refusal_by, send_answer

KEYS = st.sampled_from(
    [
        *("header", "message", "messages", "sendResults", "hooks", "body", "recipients", "data", "messageRecipient"),
        *("messageSearchResultResponse", "resultCode", "resultMessage", "isSuccessful", "recipientNo", "recipientSeq"),
        *("requestId", "senderGroupingKey", "recipientGroupingKey", "messageStatus", "resendStatus", "messageId"),
        *("resendResultCode", "fallbackStatus", "fallbackResultCode", "resultCodeName", "resendStatusCode"),
        *("isFallback", "recipientSequence", "recipientNumber", "event", "bizmessage", "error"),
    ]
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([0, 500, -2004, -3003, 1000, 3005, 4291000, 10**30, -(10**400), 2**63]),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(
        [
            *("0", "-3003", "3019", "MRC01", "MRC02", "", "\ud800", "01012345678", "The '{}' must not be {}.", "RSC04"),
            *("NONE", "COMPLETE", "DELIVERED", "COMPLETED", "MESSAGE_RESULT_UPDATE", "KakaoConnectionFailed"),
        ]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(KEYS, st.text(max_size=5)), inner, max_size=6)
    ),
    max_leaves=25,
)
REAL: list[dict[str, Any]] = [
    {"header": header()},
    refusal(-3003),
    refusal(-2004, "The 'content' must be between 1 and 1000."),
    refusal(4291000),
    {**send_answer(-3003, -3003), "header": header(-1031, "no", False)},
    {"header": header(), "messageId": "M1"},
    {"header": header(), "data": [{"messageId": "M1", "messageStatus": "DELIVERED", "fallbackStatus": "NONE"}]},
    send_answer(0, -3003, 0),
    rcs_detail("54003", fallbackStatus="COMPLETED", fallbackResultCode=1000),
    *kakao_shapes(delivery("3019", resendStatus="RSC04")).values(),
]


@st.composite
def exchanged(draw: st.DrawFn) -> Any:
    """A real answer in which some values are exchanged for others."""
    payload = copy.deepcopy(draw(st.sampled_from(REAL)))
    for _ in range(draw(st.integers(1, 3))):
        _exchange(payload, draw)
    return payload


def _exchange(node: Any, draw: st.DrawFn) -> None:
    while node:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = draw(st.sampled_from(keys))
        if not isinstance(node[key], dict | list) or not node[key] or draw(st.booleans()):
            node[key] = draw(VALUES)
            return
        node = node[key]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The bytes of a real answer, cut, with bytes exchanged, or with others put in."""
    data = bytearray(json.dumps(draw(st.sampled_from(REAL))).encode())
    for _ in range(draw(st.integers(1, 4))):
        position = draw(st.integers(0, len(data)))
        data[position : position + draw(st.integers(0, 3))] = draw(st.binary(max_size=4))
    return bytes(data[: draw(st.integers(0, len(data)))])


SETTINGS = settings(
    max_examples=500,
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)

INPUTS = st.one_of(VALUES, exchanged(), exchanged().map(json.dumps), damaged(), st.text(), st.binary())


FUNCTIONS = ("raise_for_response", "error_from_response", "send_results", "delivery_results", "raise_for_delivery")


def check(payload: Any) -> None:
    """Put one input through every decoding function; an ``AssertionError`` or any foreign error is a finding."""
    for provider in PROVIDERS:
        for name in FUNCTIONS:
            if hasattr(provider, name):  # one with an API only has nothing of deliveries
                _call(getattr(provider, name), payload)


def _call(function: Callable[[Any], Any], payload: Any) -> None:
    try:
        found = function(payload)
        _check(*(found if hasattr(found, "__next__") else (found,)))
    except BizMessageError as error:
        _check_error(error)


def _check(*found: Any) -> None:
    for each in found:
        if isinstance(each, Recipient):
            assert repr(each)
            assert not isinstance(each, DeliveryResult) or each.verdict is not None
            _check(each.error)
        elif each is not None:
            _check_error(each)


def _check_error(error: BizMessageError) -> None:
    assert error.provider is not None
    assert len(str(error)) < 20_000
    assert repr(error)
    json.dumps(error.as_dict())
    back = provider_of(error).error_from_response(json.dumps(error.to_response()))
    assert type(back) is type(error)
    assert back.code == error.code
    assert type(pickle.loads(pickle.dumps(error))) is type(error)


# --- the fast ways against the slow ones ------------------------------------------------------------------------------

SIGNS = st.sampled_from(
    [
        *("appKey", "token", "authorization", "비밀번호", "앱키", "password", "pw", "session", "cookie", "/sender/"),
        *("Bearer ", "basic ", "eyJ", "eyj", "recipientNo", "수신번호", "번호", "tel", "010", "1234", "5678", "+82"),
        *("=", ": ", " ", "-", ".", "@", "a@b.co", "x:y@h", "https://", '"', "'", "{", "}", "[", "(", ")", "\\", "\n"),
        *("\\u0030", "%40", "&quot;", "\u0130", "\u00a0", "\u200b", "０１０", "Kst", "content", "is", "CamelCase"),
    ]
)
TEXTS = st.one_of(
    st.lists(st.one_of(SIGNS, SIGNS, st.text(max_size=4), st.integers(0, 10**8).map(str)), max_size=10).map("".join),
    st.text(max_size=40),
    st.sampled_from(HARMLESS),
    st.sampled_from([context.format(secret) for context, secret in secret_contexts()]),
    st.sampled_from([frame.format(number) for frame in FRAMES for number in number_spellings()]),
)
CODES = st.one_of(
    st.sampled_from([int(row["code"]) for row in rows()]).flatmap(
        lambda code: st.sampled_from([code, code, str(code), str(code), f" {code}", f"0{code}", float(code)])
    ),
    st.sampled_from([500, 4291000, 5040001, 4000000, 5999999, 6000000, "MRC01", "MRC02", "01012345678", "1" * 21]),
    SCALARS,
)
WORDS = st.sampled_from(
    [row["word"] for name in ("kakao", "rcs") for row in slow.rows(f"{name}/words")]
    + ["COMPLETED ", "completed", "DONE", ""]
)
IDS = st.one_of(st.sampled_from(["20261122103000AbCdEf0001", "1", "007", "01012345678", "+82 10-1234-5678"]), SCALARS)
MESSAGES = [row for row in rows() if row["message"]]
FILLED = st.builds(
    lambda row, values, alter: alter(_filled(row["message"], values)),
    st.sampled_from(MESSAGES),
    st.lists(st.one_of(TEXTS, st.integers(-(10**6), 10**6).map(str), st.just("content")), min_size=1, max_size=6),
    st.sampled_from(
        [str, str, str, str.lower, lambda text: f"Client Error. {text}", lambda text: text + " Please check."]
    ),
)
NO_VALUE = st.one_of(st.lists(SCALARS, max_size=1), st.dictionaries(st.text(max_size=2), SCALARS, max_size=1))


def _filled(template: str, values: list[str]) -> str:
    for number in range(template.count("{")):
        before, _, behind = template.partition("{")
        template = before + values[number % len(values)].replace("{", "") + behind.partition("}")[2]
    return template


def _row(provider: str) -> st.SearchStrategy[dict[str, Any]]:
    """A row with some of the provider's keys, filled with what may stand there and with what may not."""
    said = {"code": CODES, "message": st.one_of(FILLED, TEXTS, SCALARS), "status": WORDS, "wanted": st.booleans()}
    values: dict[str, Any] = {"somethingElse": VALUES}
    for field in slow.rows(f"{provider}/wire"):
        if field["part"] == "field":
            usual = said.get(field["name"].rpartition("-")[2], IDS)
            values[field["value"]] = st.one_of(usual, usual, usual, SCALARS, NO_VALUE)
    return st.fixed_dictionaries({}, optional=values)


NAMES = [provider.__name__.rpartition(".")[2] for provider in PROVIDERS]
ROWS = st.sampled_from(NAMES).flatmap(
    lambda name: st.tuples(st.just(name), st.lists(_row(name), min_size=1, max_size=3), _row(name))
)
LOOK_UPS = st.tuples(st.sampled_from([table for table in tables() if (SPEC / f"{table}.csv").exists()]), CODES)
REFUSED = st.one_of(
    FILLED.flatmap(lambda text: st.tuples(st.sampled_from(MESSAGES), st.just(text))),
    st.sampled_from(MESSAGES).flatmap(
        lambda row: st.tuples(
            st.just(row), st.lists(TEXTS, min_size=1).map(lambda values: _filled(row["message"], values))
        )
    ),
)


def check_masking(text: str) -> None:
    """What is masked quickly, and again when it is known, is what all patterns make of it."""
    expected = slow.masked(text)
    assert mask(text) == expected
    assert mask(text) == expected
    assert mask(expected) == expected


def check_look_up(case: tuple[str, Any]) -> None:
    """A code has the class that the first row with it names, when it is new and when it is known."""
    path, code = case
    name, _, table = path.partition("/")
    if code is None or isinstance(code, list | dict):
        return
    look_up = getattr(PROVIDERS[NAMES.index(name)], f"{table}_error_class")
    expected = slow.error_name(name, table, code)
    assert look_up(code).__name__ == expected
    assert look_up(code).__name__ == expected


def check_results(case: tuple[str, list[dict[str, Any]], dict[str, Any]]) -> None:
    """Recipients and deliveries say what stands in their rows, in whatever answer the rows come."""
    name, found, request = case
    provider = PROVIDERS[NAMES.index(name)]
    wire = wire_of(name)
    if wire.recipients:
        answer = {"header": header(), **_at(wire.recipients[0], found, request)}
        before = copy.deepcopy(answer)
        for row, result in zip(found, provider.send_results(answer), strict=True):
            _compare(result, {**slow.ids(name, row, request), **slow.sent(name, row)})
        assert repr(answer) == repr(before)
    if wire.deliveries:
        answers: list[Any] = [found, {"header": header(), **_at(wire.deliveries[0], found, {})}]
        for answer in answers:
            for row, result in zip(found, provider.delivery_results(answer), strict=True):
                _compare(result, {**slow.ids(name, row, {}), **slow.delivered(name, row)})


def _at(place: tuple[str, ...], found: list[dict[str, Any]], around: dict[str, Any]) -> dict[str, Any]:
    """Rows at a place, with what stands around them."""
    *outer, last = place
    values: dict[str, Any] = {**around, last: found} if outer else {last: found}
    for key in reversed(outer):
        values = {key: values}
    return values


def _compare(result: Any, expected: dict[str, object]) -> None:
    """Every attribute that is expected, twice, since what is asked for may be made then; of the error as well."""
    name, args, code = expected.pop("name"), expected.pop("args", None), expected.get("code")
    if not isinstance(result, DeliveryResult):
        expected.pop("code", None)
    for _ in range(2):
        for attribute, value in expected.items():
            assert (attribute, getattr(result, attribute)) == (attribute, value)
            assert type(getattr(result, attribute)) is type(value)
    error = result.error
    assert (None if error is None else type(error).__name__) == name
    if error is not None:
        assert args is None or error._args == args
        assert code is None or error.code == code
        for attribute in ("request_id", "recipient_seq", "recipient_no", "unmasked_recipient_no"):
            assert getattr(error, attribute) == expected[attribute]


def check_message(case: tuple[dict[str, str], str]) -> None:
    """A text gives the same error when it is new and when it is known, with the values that stand in it."""
    row, text = case
    name, _, table = row["path"].partition("/")
    provider = PROVIDERS[NAMES.index(name)]
    if table == "api" and row["success"] != "true":
        payload = refusal_by(provider, int(row["code"]), text)
        new = provider.error_from_response(payload)
        text = slow.as_text(text) or ""
        assert type(new).__name__ == row["name"]
        assert new._args == ((slow.masked(text),) if text and text != row["message"] else ())
        if new._args:
            expected = slow.parameters(row, text, wire_of(name).message_prefix)
            assert {parameter: new.parameters[parameter] for parameter in expected} == expected
        known = provider.error_from_response(json.dumps(payload))
        assert (type(known), known._args, known.__dict__) == (type(new), new._args, new.__dict__)
        raised = _raised(lambda: provider.raise_for_response(payload))
        assert (type(raised), raised._args, raised.__dict__) == (type(new), new._args, new.__dict__)


def _raised(function: Callable[[], object]) -> BizMessageError:
    try:
        function()
    except BizMessageError as error:
        return error
    raise AssertionError("nothing was raised")


COMPARED: dict[str, tuple[st.SearchStrategy[Any], Callable[[Any], None]]] = {
    "masking": (TEXTS, check_masking),
    "look-up": (LOOK_UPS, check_look_up),
    "results": (ROWS, check_results),
    "messages": (REFUSED, check_message),
}
"""What is compared with a slow way: its inputs, and what compares."""


def fuzz(seconds: float, first_seed: int) -> int:
    """Try inputs for so many seconds, of each kind in turn; how many it were."""
    end = time.monotonic() + seconds
    seeds = random.Random(first_seed)  # noqa: S311 - to try the same inputs again, not to keep a secret
    tried = 0
    kinds: list[tuple[st.SearchStrategy[Any], Callable[[Any], None]]] = [(INPUTS, check), *COMPARED.values()]

    def counted(check_one: Callable[[Any], None]) -> Callable[[Any], None]:
        def run(drawn: Any) -> None:
            nonlocal tried
            tried += 1
            check_one(drawn)

        return run

    for inputs, check_one in cycle(kinds):
        if time.monotonic() >= end:
            return tried
        seed(seeds.getrandbits(64))(SETTINGS(given(inputs)(counted(check_one))))()
    raise AssertionError("there is always a next one")


def main() -> None:
    """The command line: ``python -m tests.fuzz --seconds 60``."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzz the decoding functions.")
    parser.add_argument("--seconds", type=float, default=60, help="how long (%(default)s)")
    parser.add_argument("--seed", type=int, help="where to begin; another one each time if not given")
    options = parser.parse_args()
    first_seed = random.SystemRandom().getrandbits(32) if options.seed is None else options.seed
    print(f"{fuzz(options.seconds, first_seed)} inputs tried with seed {first_seed}, nothing found.")


if __name__ == "__main__":
    main()

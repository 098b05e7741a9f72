"""Throw anything at the decoding functions: ``make fuzz`` for as long as asked, and a short run in the tests.

Whatever comes in, a function returns or raises an error of the catalogue, and everything that an error can be asked
for works. Inputs are drawn by hypothesis: arbitrary JSON, real answers with parts exchanged, and their bytes damaged.
"""

from __future__ import annotations

import argparse
import copy
import json
import pickle
import random
import time
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bizmessage.errors import BizMessageError
from bizmessage.errors.recipients import Recipient
from bizmessage.reading.results import DeliveryResult
from tests.catalogue import PROVIDERS, provider_of
from tests.payloads import delivery, header, kakao_shapes, rcs_detail, refusal, send_answer

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


def fuzz(seconds: float, first_seed: int) -> int:
    """Try inputs for so many seconds; how many it were."""
    end = time.monotonic() + seconds
    seeds = random.Random(first_seed)  # noqa: S311 - to try the same inputs again, not to keep a secret
    tried = 0

    def run(payload: Any) -> None:
        nonlocal tried
        tried += 1
        check(payload)

    while time.monotonic() < end:
        seed(seeds.getrandbits(64))(SETTINGS(given(INPUTS)(run)))()
    return tried


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

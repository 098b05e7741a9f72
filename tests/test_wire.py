"""What a wire makes of the spec's words."""

from __future__ import annotations

import pytest

from bizmessage._catalogue.wire import Wire
from tests.bird import FIELDS, wire


def test_everything_is_kept() -> None:
    made = wire(
        page_date="2026-05-27",
        names=["feather"],
        hosts=["loft.example"],
        paths=["birds"],
        idempotency_header="X-Once",
        signature_header="X-Signed",
        header="top.head",
        request=".",
        recipients=["top.flights", "."],
        recipient=["top.flight"],
    )
    assert (made.provider, made.title_en, made.title_ko) == ("bird", "Bird Post", "새")
    assert made.page_date == "2026-05-27"
    assert (made.names, made.hosts, made.paths) == (("feather",), frozenset({"loft.example"}), frozenset({"birds"}))
    assert (made.idempotency_header, made.signature_header) == ("X-Once", "X-Signed")
    assert (made.header, made.request, made.hooks) == (("top", "head"), (), ("hooks",))
    assert made.recipients == (("top", "flights"), ())
    assert made.recipient == (("top", "flight"),)
    assert made.deliveries == (("landed", "rows"), ("seen",))
    assert made.delivery == (("landed", "one"), ("one",))
    assert made.has_header is True
    assert made.has_hooks is True
    assert (made.success_message, made.message_prefix) == ("all clear", "Loft:")
    assert made.transport["ServerFailed"] == "BirdServerFailed"
    assert (made.delivered, made.failed, made.substitute_delivered) == (
        frozenset({"home"}),
        frozenset({"gone"}),
        frozenset({"1"}),
    )
    assert made.message_status == {"ARRIVED": "delivered", "FLYING": "pending", "LOST": "failed"}
    assert made.substitute_status == {"UNASKED": "none", "SENT": "delivered", "DONE": "done"}
    assert made.events == {"LANDINGS": "deliveries", "WEATHER": ""}
    assert (made.template_status, made.review_status) == ({"NEW": "requested"}, {"WHY": "question"})
    assert made.substitute_pending == {"asked"}


def test_what_is_not_said_is_empty() -> None:
    made = Wire(
        "mute",
        title_en="Mute",
        title_ko="무언",
        fields={},
        transport={},
        transport_codes={},
        message_status={},
        substitute_status={},
        events={},
        template_status={},
        review_status={},
    )
    texts = (made.idempotency_header, made.signature_header, made.api_codes, made.success_message, made.message_prefix)
    assert made.page_date == ""
    assert texts == ("", "", "", "", "")
    assert (made.header, made.request, made.hooks) == ((), (), ())
    assert (made.recipients, made.recipient, made.deliveries, made.delivery) == ((), (), (), ())
    assert (made.names, made.hosts, made.paths) == ((), frozenset(), frozenset())
    assert (made.has_header, made.has_hooks) == (False, False)
    assert (made.api_success, made.success_code) == (frozenset(), None)
    assert (made.delivered, made.failed, made.substitute_delivered) == (frozenset(), frozenset(), frozenset())
    assert made.transport_error(500) is None


def test_codes_have_the_type_of_their_table() -> None:
    numbers, words = wire(api_codes="int", api_success=["0", "7"]), wire(api_codes="str", api_success=["00", "07"])
    assert (numbers.api_codes, numbers.api_success, numbers.success_code) == ("int", frozenset({0, 7}), 0)
    assert (words.api_codes, words.api_success, words.success_code) == ("str", frozenset({"00", "07"}), "00")


def test_the_usual_key_is_the_first() -> None:
    made = wire()
    for field, keys in FIELDS.items():
        assert made.keys(field) == tuple(keys)
        assert made.key(field) == keys[0]
    assert (made.keys("colour"), made.key("colour")) == ((), "")


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (500, "BirdServerFailed"),
        ("500", "BirdServerFailed"),
        (4000, "BirdGatewayError"),
        (4321, "BirdGatewayError"),
        (4999, "BirdGatewayError"),
        (4290, "BirdConnectionFailed"),  # a code that is named goes before a range that has it
        (3999, None),
        (5000, None),
        ("4321", None),  # a range is one of numbers
        ("4000-4999", None),
        (0, None),
    ],
)
def test_transport_errors_by_code_and_by_range(code: int | str, error: str | None) -> None:
    codes = {"4000-4999": "GatewayError", "500": "ServerFailed", "4290": "ConnectionFailed"}
    assert wire(transport_codes=codes).transport_error(code) == error

"""Shapes of answers that no real provider has: by hand-made wires, to the normal form and to errors."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from bizmessage._reading import outcomes
from bizmessage._reading.delivering import Deliverer
from bizmessage._reading.normal import Delivery, Recipient
from bizmessage._reading.shapes import Shapes
from bizmessage._reading.statuses import DeliveryStatus, SmsStatus
from bizmessage.advice import Fallback
from bizmessage.errors import BizMessageError
from bizmessage.kakao import _answers
from tests import bird
from tests.bird import BirdErrorGroup, fields_without, reader, shapes

GOOD = {"fine": True, "number": 0, "words": "all clear"}
BAD = {"fine": False, "number": 2, "words": "No bird 7."}
IDS = {"flock": "F1", "ring": 3, "perch": "01012345678", "loft": "L1", "nest": "N1"}
OLD_IDS = {"oldFlock": "F1", "oldRing": "3", "oldPerch": "01012345678", "oldLoft": "L1", "oldNest": "N1"}
KNOWN = {"request_id": "F1", "recipient_seq": 3, "sender_grouping_key": "L1", "recipient_grouping_key": "N1"}


def ids(context: dict[str, object]) -> dict[str, object]:
    """A context with the number as text."""
    number: Any = context.get("_recipient_no")
    return {**context, **({"_recipient_no": number.full} if number else {})}


def substitute_of(delivery: Delivery) -> tuple[str | None, str | None, bool | None]:
    """What the row of a delivery says of its substitute."""
    read = delivery.substitute
    return read.meaning, read.code, read.arrived


def deliveries(read: Shapes, payload: object) -> list[Delivery]:
    found = read.deliveries(payload)
    assert found is not None
    return list(found)


# The header.


def test_the_header_of_an_answer() -> None:
    header = shapes().answer({"head": BAD}).header
    assert header is not None
    assert (header.successful, header.code, header.message) == (False, 2, "No bird 7.")


def test_a_header_deeper_down() -> None:
    made = shapes(header="top.head")
    header = made.answer({"top": {"head": BAD, "fine": True}}).header
    assert header is not None
    assert header.code == 2
    assert not made.is_plain_success({"top": {"head": BAD, "fine": True}})
    with pytest.raises(bird.NoSuchBird):
        reader(header="top.head").raise_for_response({"top": {"head": BAD, "fine": True}})


def test_a_header_without_a_flag() -> None:
    made = reader(fields=fields_without("success"))
    made.raise_for_response({"head": {"number": 7}})
    with pytest.raises(bird.NoSuchBird):
        made.raise_for_response({"head": {"number": 2, "fine": True, "": True}})


@pytest.mark.parametrize(("api_codes", "code", "read"), [("int", "2", 2), ("str", "02", "02"), ("str", 2, "2")])
def test_codes_are_read_in_the_type_of_the_table(api_codes: str, code: object, read: object) -> None:
    made = shapes(api_codes=api_codes, api_success=["0"])
    header = made.answer({"head": {"number": code}}).header
    assert header is not None
    assert header.code == read
    (recipient,) = made.recipients({"order": {"flights": [{"outcome": code}]}})
    assert recipient.code == read


def test_a_plain_success_is_seen_quickly() -> None:
    made = shapes()
    assert made.is_plain_success({"head": GOOD})
    assert made.is_plain_success({"head": GOOD, "top": {}})
    for answer in ({"head": BAD}, {"head": {"fine": 1}}, {"head": GOOD, "order": {}}, {}, "text", None):
        assert not made.is_plain_success(answer)
    assert shapes(recipients=[]).is_plain_success({"head": GOOD, "order": {}})
    assert shapes(recipients=["order.flights", "order.more"]).is_plain_success({"head": GOOD})


@pytest.mark.parametrize("place", ["order", "other"])
def test_recipients_in_two_places_are_not_overlooked(place: str) -> None:
    made = reader(recipients=["order.flights", "other.flights"])
    made.raise_for_response({"head": GOOD})
    with pytest.raises(BirdErrorGroup):
        made.raise_for_response({"head": GOOD, place: {"flights": [{"outcome": 2}]}})


# What an answer is about.


@pytest.mark.parametrize("order", [IDS, OLD_IDS, {**IDS, "oldFlock": "no"}, {**OLD_IDS, "flock": ""}])
def test_the_request_of_an_answer(order: dict[str, object]) -> None:
    answer = shapes().answer({"head": BAD, "order": order})
    assert ids(answer.context) == {**KNOWN, "_recipient_no": "01012345678"}
    assert shapes().answer({"head": BAD}).context == {}
    assert shapes().answer({"head": BAD, "order": "text"}).context == {}
    assert shapes(request=".").answer({"head": BAD, "flock": "F2"}).context == {"request_id": "F2"}


def test_an_error_has_the_request_of_its_answer() -> None:
    error = reader().error_from_response({"head": BAD, "order": IDS}, http_status=409)
    assert isinstance(error, bird.NoSuchBird)
    assert (error.ring, error.message, error.http_status) == (7, "No bird 7.", 409)  # type: ignore[attr-defined]
    assert (error.request_id, error.recipient_seq, error.unmasked_recipient_no) == ("F1", 3, "01012345678")


# Recipients.


def test_recipients_have_what_their_request_has() -> None:
    rows = [{"outcome": 7, **IDS}, {"outcome": "2", "why": "no", "ring": 4}, "text"]
    payload = {"head": GOOD, "order": {"flock": "F0", "loft": "L0", "flights": rows}}
    first, second, third = shapes().recipients(payload)
    assert (first.code, first.message, first.accepted) == (7, None, True)
    assert ids(first.context) == {**KNOWN, "_recipient_no": "01012345678"}
    assert (second.code, second.message, second.accepted) == (2, "no", False)
    assert second.context == {"request_id": "F0", "sender_grouping_key": "L0", "recipient_seq": 4}
    assert (third.code, third.message, third.accepted) == (None, None, False)
    assert third.accepted is False
    assert third.row == "text"
    assert third.context == {"request_id": "F0", "sender_grouping_key": "L0"}
    assert [each.excerpt.text for each in (second, third)] == ["'outcome': '2', 'why': 'no', 'ring': 4", "text"]

    recipients = shapes().answer(payload).recipients
    assert recipients is not None
    assert recipients.total == 3
    assert [each.code for each in recipients.failed] == [2, None]
    assert recipients.failed[0].context == second.context
    assert [each.code for each in recipients.accepted()] == [7]


def test_the_result_of_a_row_that_is_no_object_has_what_its_request_has() -> None:
    (result,) = reader().send_results({"head": GOOD, "order": {"flock": "F0", "flights": ["text"]}})
    assert (result.request_id, result.recipient_seq, result.recipient_no) == ("F0", None, None)


def test_recipients_are_where_the_first_place_has_some() -> None:
    made = shapes(recipients=["a", "b", "c"])
    recipients = made.answer({"head": GOOD, "a": None, "b": [{"outcome": 0}], "c": []}).recipients
    assert recipients is not None
    assert recipients.total == 1
    assert made.answer({"head": GOOD, "a": None}).recipients is None
    lonely = made.answer({"head": GOOD, "a": {"outcome": 2}}).recipients
    assert lonely is not None
    assert (lonely.total, len(lonely.failed)) == (1, 1)
    assert list(made.recipients({"head": GOOD})) == []
    assert list(made.recipients("<html>")) == []


ONE = {"recipients": [], "recipient": ["order", "."]}


@pytest.mark.parametrize(
    ("header", "accepted", "code"),
    [
        (GOOD, True, 0),
        (BAD, False, 2),
        ({"fine": True, "number": 2}, True, 2),  # the flag goes before the code
        ({"fine": False, "number": 0}, False, 0),
        ({"number": 7}, True, 7),
        ({"number": 2}, False, 2),
    ],
)
def test_what_the_header_says_of_the_only_recipient(header: object, accepted: bool, code: int) -> None:
    (read,) = shapes(**ONE).recipients({"head": header, "order": IDS})
    assert isinstance(read, Recipient)
    assert (read.accepted, read.code) == (accepted, code)
    assert ids(read.context) == {**KNOWN, "_recipient_no": "01012345678"}
    assert read.excerpt.text.startswith("'flock': 'F1', 'ring': 3")


def test_the_result_of_the_only_recipient() -> None:
    (result,) = reader(**ONE).send_results({"head": BAD, "flock": "F9"})
    assert isinstance(result.error, bird.NoSuchBird)
    assert (result.error.message, result.error.request_id, result.request_id) == ("No bird 7.", "F9", "F9")
    unknown = {"head": {"fine": False, "number": 99, "words": "odd"}, "flock": "F9"}
    (result,) = reader(**ONE).send_results(unknown)
    assert isinstance(result.error, bird.UnknownBirdApiError)
    assert (result.error.code, result.error.message) == (99, "odd")
    assert result.error.body == "'head': <dict>, 'flock': 'F9'"


@pytest.mark.parametrize(
    "payload",
    [
        {"head": GOOD},
        {"head": GOOD, "order": {"flock": ""}},
        {"head": "text", "order": IDS},
        {"order": IDS},
        {"head": GOOD, "order": IDS, "one": {"end": "Q1"}},  # a look-up
    ],
)
def test_an_answer_without_a_recipient(payload: object) -> None:
    assert list(shapes(**ONE).recipients(payload)) == []


# Deliveries.


def test_everything_that_a_row_says() -> None:
    row = {"end": "Q1", "story": "eaten", "state": "lost", "sms": "sent", "smsEnd": 1, **IDS}
    read = shapes().delivery(row, {})
    assert (read.code, read.message, read.word, read.status) == ("Q1", "eaten", "lost", "failed")
    assert substitute_of(read) == ("delivered", "1", True)
    assert (read.pending, read.unreadable) == (False, False)
    assert ids(read.context) == {**KNOWN, "_recipient_no": "01012345678"}
    assert read.excerpt.text.startswith("'end': 'Q1', 'story': 'eaten'")


def test_a_row_with_other_keys() -> None:
    read = shapes().delivery({"oldSms": "UNASKED", "oldSmsEnd": "x", **OLD_IDS}, {})
    assert substitute_of(read) == ("none", "x", False)
    assert ids(read.context) == {**KNOWN, "_recipient_no": "01012345678"}


def test_a_row_that_says_nothing() -> None:
    read = shapes().delivery({}, {})
    assert (read.code, read.message, read.word, read.status) == (None, None, None, None)
    assert substitute_of(read) == (None, None, None)
    assert (read.pending, read.unreadable, read.context) == (False, False, {})


@pytest.mark.parametrize(
    ("end", "code", "pending", "unreadable"),
    [
        (None, None, True, False),
        ("", None, True, False),
        ("x" * 20, "x" * 20, False, False),
        ("x" * 21, None, False, True),
        (True, None, False, True),
        (0, "0", False, False),
    ],
)
def test_what_stands_in_the_place_of_the_code(end: object, code: str | None, pending: bool, unreadable: bool) -> None:
    read = shapes().delivery({"end": end}, {})
    assert (read.code, read.pending, read.unreadable) == (code, pending, unreadable)


def test_what_is_no_row() -> None:
    read = shapes().delivery(["text"], {})
    assert (read.code, read.pending, read.unreadable) == (None, False, True)
    assert (read.message, read.word, read.status) == (None, None, None)
    assert substitute_of(read) == (None, None, None)
    assert (read.context, read.excerpt.text) == ({}, "<list>")


def test_a_new_word_of_the_vendors() -> None:
    read = shapes().delivery({"state": "Circling", "sms": "Circling"}, {})
    assert (read.word, read.status, read.substitute.meaning) == ("Circling", "unknown", "unknown")


def test_several_looks_at_a_payload_parse_it_once() -> None:
    made = shapes()
    rows = [{"end": "Q1"}]
    assert made.parsed('[{"end": "Q1"}]') == rows
    assert made.parsed(rows) is rows
    for payload in ("<html>", "null", None, b"\x80"):
        assert made.parsed(payload) == payload


@pytest.mark.parametrize(
    ("row", "substitute"),
    [
        ({"smsWanted": False}, "none"),
        ({"smsWanted": True}, None),
        ({"smsWanted": None}, None),
        ({"smsWanted": 0}, None),
        ({"smsWanted": False, "sms": "DONE"}, "done"),
        ({"smsWanted": False, "sms": "UNASKED"}, "none"),
        ({"smsWanted": True, "sms": "UNASKED"}, "unknown"),
        ({"sms": "new word"}, "unknown"),
    ],
)
def test_whether_there_is_a_substitute(row: dict[str, object], substitute: str | None) -> None:
    assert shapes().delivery(row, {}).substitute.meaning == substitute


def test_a_provider_without_words() -> None:
    made = shapes(fields=fields_without("message-status", "substitute-wanted", "event"))
    read = made.delivery({"": "LOST", "end": "Q1"}, {})
    assert (read.word, read.status, read.substitute.meaning) == (None, None, None)
    assert made.delivery({"": False}, {}).substitute.meaning is None
    (read,) = deliveries(made, {"hooks": [{"end": "Q1"}], "": "WEATHER"})
    assert read.code == "Q1"


@pytest.mark.parametrize(
    ("payload", "codes"),
    [
        ([{"end": "a"}, {"end": "b"}], ["a", "b"]),
        ({"landed": {"rows": [{"end": "a"}]}, "seen": [{"end": "b"}]}, ["a"]),
        ({"landed": {"rows": {}}, "seen": [{"end": "b"}]}, ["b"]),
        ({"landed": {"one": {"end": "a"}}, "one": {"end": "b"}}, ["a"]),
        ({"landed": {"one": {"story": "a"}}, "one": {"state": "ARRIVED"}}, [None]),
        ({"landed": {"one": {"end": "a"}}, "seen": []}, []),
        ({"hooks": [{"end": "a"}], "seen": [{"end": "b"}]}, ["a"]),
        ({"hooks": [{"end": "a"}], "kind": "landings"}, ["a"]),
        ({"hooks": [{"end": "a"}], "kind": "WEATHER"}, []),
        ({"hooks": [{"end": "a"}], "kind": 7}, []),
        ({"hooks": {}, "seen": [{"end": "b"}]}, ["b"]),
    ],
)
def test_where_deliveries_are(payload: object, codes: list[str | None]) -> None:
    assert [read.code for read in deliveries(shapes(), payload)] == codes


def test_there_are_none() -> None:
    payloads: list[object] = [{}, {"one": {"story": "a"}}, "<html>", None, 7]
    for payload in payloads:
        assert shapes().deliveries(payload) is None


def test_rows_have_what_stands_beside_their_list() -> None:
    beside = {"flock": "F0", "rows": [{"end": "a"}, {"end": "b", "flock": "F1"}]}
    read = deliveries(shapes(), {"landed": beside})
    assert [each.context for each in read] == [{"request_id": "F0"}, {"request_id": "F1"}]
    (row,) = deliveries(shapes(), {"flock": "F0", "seen": [{"end": "a"}]})
    assert row.context == {"request_id": "F0"}


HEADLESS = {"header": "", "deliveries": ["seen"], "delivery": []}


def test_without_a_header_one_message_is_what_values_are_about() -> None:
    made = reader(**HEADLESS)
    assert isinstance(made.error_from_response({"seen": [{"end": "Q1"}]}), bird.BirdEaten)
    assert made.error_from_response({"seen": [{"end": "home"}]}) is None
    made.raise_for_response({"seen": [{"end": "Q1"}]})  # a delivery that failed is no request that failed
    payloads: list[dict[str, object]] = [{"seen": []}, {"seen": [{"end": "Q1"}, {"end": "Q1"}]}, {}]
    for payload in payloads:
        assert isinstance(made.error_from_response(payload), bird.BirdUnreadableOutcome)
    assert shapes(**HEADLESS).has_header({"seen": []}) is False


def test_without_a_header_an_answer_can_be_marked() -> None:
    payload = {"bizmessage": {"error": "BirdConnectionFailed"}}
    made = reader(**HEADLESS)
    assert type(made.error_from_response(payload)) is bird.BirdConnectionFailed
    with pytest.raises(bird.BirdConnectionFailed):
        made.delivery_results(payload)


def test_without_a_header_what_has_no_list_is_not_read() -> None:
    with pytest.raises(bird.BirdUnreadableOutcome) as caught:
        reader(**HEADLESS).delivery_results("<html>")
    assert caught.value.body == "<html>"


@pytest.mark.parametrize("payload", ["<html>", [], {}, {"head": "text", "order": IDS}])
def test_what_has_no_header_is_about_nothing(payload: object) -> None:
    answer = shapes().answer(payload)
    assert (answer.header, answer.mark, answer.recipients, answer.lookup, answer.context) == (
        None,
        None,
        None,
        None,
        {},
    )
    assert outcomes.of_request(answer, bird.wire()) == outcomes.UNREADABLE


# From there to errors.


def test_a_refusal_has_no_deliveries_even_if_it_has_a_list_of_them() -> None:
    made = reader()
    for payload in ({"head": BAD, "seen": [{"end": "home"}]}, {"head": BAD, "hooks": {}, "seen": []}):
        with pytest.raises(bird.NoSuchBird):
            made.delivery_results(payload)
    # A webhook and rows have no header.
    assert [each.code for each in made.delivery_results({"head": BAD, "hooks": [{"end": "home"}]})] == ["home"]


def test_what_became_of_messages() -> None:
    rows = [
        {"end": "home"},
        {"end": "gone"},
        {"end": "Q1", "story": "eaten"},
        {"end": "Q2"},
        {"end": "zz"},
        {"end": "zz", "state": "ARRIVED"},
    ]
    results = list(reader().delivery_results({"head": GOOD, "seen": rows}))
    status = DeliveryStatus
    assert [result.status for result in results] == [
        *(status.DELIVERED, status.FAILED, status.FAILED),
        *(status.UNKNOWN, status.FAILED, status.DELIVERED),
    ]
    assert [type(result.error) for result in results[1:5]] == [
        *(bird.UnknownBirdDeliveryError, bird.BirdEaten, bird.BirdLate, bird.UnknownBirdDeliveryError)
    ]
    assert str(results[2].error) == "Q1: eaten"
    assert [result.sms_status for result in results] == [SmsStatus.NOT_TOLD] * 6


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"state": "LOST"}, "The message has the status LOST and no result code."),
        ({"state": "LOST", "end": []}, "The delivery has no code that can be read: 'state': 'LOST', 'end': <list>"),
        ({"end": True}, "The delivery has no code that can be read: 'end': True"),
        ({"end": True, "story": "eaten"}, "eaten"),
        ({"end": "zz", "state": "LOST"}, "zz: A bird failed."),
        ({"end": "zz", "story": "eaten"}, "zz: eaten"),
    ],
)
def test_what_an_error_without_a_known_code_says(row: dict[str, object], text: str) -> None:
    (result,) = reader().delivery_results([row])
    assert str(result.error) == text


def test_a_delivery_has_the_values_of_its_message() -> None:
    (result,) = reader().delivery_results([{"end": "Q3", "story": "Loft: robin is gone."}])
    assert isinstance(result.error, bird.BirdGone)
    assert result.error.parameters == {"bird": "Loft: robin"}  # the prefix is one of the API's messages


def test_a_total_failure_is_the_refusal_and_the_group_in_one() -> None:
    payload = {
        "head": {"fine": False, "number": 3, "words": "all lost"},
        "order": {"flock": "F1", "flights": [{"outcome": 2, "ring": 1}, {"outcome": 0, "ring": 2}]},
    }
    group = reader().error_from_response(payload, http_status=202)
    assert isinstance(group, BirdErrorGroup)
    assert isinstance(group, bird.AllBirdsLost)
    assert type(group).__name__ == "AllBirdsLostGroup"
    assert (group.code, group.http_status, group.request_id) == (3, 202, "F1")
    assert str(group) == "3: 1 of 2 recipients failed (1 sub-exception)"
    assert type(group.refusal) is bird.AllBirdsLost
    assert group.refusal.message == "all lost"
    assert [result.recipient_seq for result in group.failed] == [1]
    assert [result.recipient_seq for result in group.succeeded] == [2]
    assert group.succeeded[0].error is None


@pytest.mark.parametrize(
    ("code", "name", "shown"),
    [
        (500, "BirdServerFailed", 500),
        (4004, "BirdGatewayError", 4004),
        (2, "NoSuchBird", 2),
        (99, "UnknownBirdApiError", 99),
        (None, "UnknownBirdApiError", None),
    ],
)
def test_the_error_of_a_header(code: object, name: str, shown: object) -> None:
    payload = {"head": {"fine": False, "number": code, "words": "text"}}
    error = reader().error_from_response(payload)
    assert error is not None
    assert (type(error).__name__, error.code, error.message) == (name, shown, "text")
    assert error.body == (None if name == "NoSuchBird" else "'head': <dict>")


def test_a_code_that_is_text_and_not_known_is_masked() -> None:
    made = reader(api_codes="str", api_success=["00"])
    error = made.error_from_response({"head": {"number": "01012345678", "words": "odd"}})
    assert isinstance(error, bird.UnknownBirdApiError)
    assert error.code == "010****5678"
    error = made.error_from_response({"head": {"number": "4004"}})
    assert error is not None
    assert error.code == "4004"


# The mark of an error that no code tells.


def marked(name: object, **header: object) -> BizMessageError | None:
    head = {"head": {"fine": False, **header}} if header else {}
    found: BizMessageError | None = reader().error_from_response({**head, "bizmessage": {"error": name}})
    return found


def test_a_marked_answer_is_the_error_of_that_name() -> None:
    error = marked("BirdConnectionFailed", number=500, words="gone")
    assert type(error) is bird.BirdConnectionFailed
    assert (error.code, error.message) == (None, "gone")
    error = marked("BirdConnectionFailed", number=500, words=bird.BirdConnectionFailed.summary)
    assert error is not None
    assert (error.args, error.message) == ((), bird.BirdConnectionFailed.summary)
    error = marked("BirdConnectionFailed")
    assert type(error) is bird.BirdConnectionFailed
    assert error.args == ()


def test_a_marked_answer_keeps_a_code_of_its_own() -> None:
    error = marked("UnknownBirdApiError", number=99, words="odd")
    assert type(error) is bird.UnknownBirdApiError
    assert (error.code, error.message) == (99, "odd")
    error = marked("NoSuchBird", number=2)
    assert type(error) is bird.NoSuchBird
    assert "code" not in error.__dict__


@pytest.mark.parametrize(
    "name", ["", "Nonsense", "NOT_A_CLASS", "NotOfTheProvider", "BirdErrorGroup", 7, None, ["BirdConnectionFailed"]]
)
def test_a_mark_that_names_no_error_is_passed_over(name: object) -> None:
    assert type(marked(name, number=2, words="No bird 7.")) is bird.NoSuchBird
    error = marked(name)
    assert type(error) is bird.BirdUnreadableOutcome
    assert error.body == "'bizmessage': <dict>"
    error = reader().error_from_response({"head": {"words": "no"}, "bizmessage": {"error": name}})
    assert type(error) is bird.BirdUnreadableOutcome


def test_what_is_marked_with_nonsense_and_was_refused_on_the_way_is_no_unknown_outcome() -> None:
    payload = {"bizmessage": {"error": "Nonsense"}}
    assert type(reader().error_from_response(payload, http_status=404)) is bird.BirdMalformedResponse
    error = reader().error_from_response(payload, http_status=502)
    assert type(error) is bird.BirdUnreadableOutcome
    assert str(error) == f"{error.summary} HTTP 502 \"'bizmessage': <dict>\""
    assert error.http_status == 502


def test_an_answer_that_says_success_is_one_whatever_it_is_marked_with() -> None:
    assert reader().error_from_response({"head": GOOD, "bizmessage": {"error": "BirdConnectionFailed"}}) is None


def test_a_recipient_without_a_code_may_have_been_accepted() -> None:
    group = bird.reader().error_from_response(
        {"head": GOOD, "order": {"flock": "F1", "flights": [{"ring": 1, "why": "who knows"}, {"outcome": 0}]}}
    )
    assert isinstance(group, bird.BirdErrorGroup)
    (error,) = group.exceptions
    assert type(error) is bird.BirdApiOutcomeUnknown
    assert error.message == "who knows"
    assert error.body is not None
    assert "'ring': 1" in error.body
    assert [result.request_id for result in group.succeeded] == ["F1"]


def test_a_refusal_is_not_the_delivery_that_stands_beside_it() -> None:
    answer = {"head": {"number": 2, "fine": False}, "landed": {"one": {"end": "Q1"}}}
    assert type(bird.reader().error_from_response(answer)) is bird.NoSuchBird


def test_where_there_is_a_list_nothing_is_looked_up() -> None:
    answer = {"head": GOOD, "landed": {"one": {"end": "Q1"}, "rows": [{"end": "Q1"}, {"end": "Q1"}]}}
    assert bird.reader().error_from_response(answer) is None


@pytest.mark.parametrize(
    ("fields", "fallback"),
    [
        (("substitute-status", "substitute-code"), Fallback.YES),
        (("substitute-status",), Fallback.CHECK_FIRST),
        (("substitute-code",), Fallback.CHECK_FIRST),
    ],
)
def test_a_provider_without_substitutes_has_none_to_mind(fields: tuple[str, ...], fallback: Fallback) -> None:
    maker = copy.copy(_answers._READER._maker)
    maker.wire = copy.copy(maker.wire)
    maker.wire._fields = {name: keys for name, keys in maker.wire._fields.items() if name not in fields}
    (result,) = Deliverer(Shapes(maker.wire), maker).results([{"resultCode": "3019"}], {})
    assert result.error is not None
    assert result.error.fallback is fallback

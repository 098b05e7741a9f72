"""From an error to the answer, and back."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import given, settings
from hypothesis import strategies as st

from bizmessage import kakao, rcs
from bizmessage._catalogue.installed import wire_of
from bizmessage.answering import http_status
from bizmessage.answering.fastapi import answer_errors
from bizmessage.errors import BizMessageError, OutcomeUnknown
from bizmessage.errors.transport import ConnectionFailed, MalformedResponse, ResponseNotReceived
from bizmessage.kakao import FieldOutOfRange, KakaoSendErrorGroup, TemplateNotFound, UnknownKakaoApiError
from tests import bird
from tests.catalogue import code_classes, error_classes, provider_of
from tests.payloads import header, send_answer

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
    lambda text: text.strip() and not any(character.isdigit() for character in text)
)


def back(error: BizMessageError) -> BizMessageError:
    """The error after a trip as JSON."""
    provider = provider_of(error)
    found = provider.error_from_response(json.dumps(error.to_response()))
    assert isinstance(found, BizMessageError)
    return found


def seen(error: BizMessageError) -> tuple[object, ...]:
    return type(error), error.code, error.message, error.parameters, error.fingerprint


def test_every_class_bare() -> None:
    for error_class in code_classes():
        error = error_class()
        assert seen(back(error)) == seen(error)


@given(TEXTS, st.sampled_from(code_classes()))
@settings(deadline=None, max_examples=300)
def test_every_class_with_any_text(text: str, error_class: type[BizMessageError]) -> None:
    error = error_class(text)
    found = back(error)
    assert (type(found), found.code, found.message) == (error_class, error.code, error.message)


def test_parameters() -> None:
    error = FieldOutOfRange(field="content", minimum=1, maximum=1000)
    assert seen(back(error)) == seen(error)


@pytest.mark.parametrize(
    "error",
    [
        UnknownKakaoApiError("text", code=-7777),
        kakao.UnknownKakaoDeliveryError("text", code="7777"),
        kakao.UnknownKakaoDeliveryError(code="MRC02"),
        rcs.UnknownRcsApiError(code=77),
        rcs.UnknownRcsDeliveryError(code="99999"),
        kakao.KakaoGatewayRateLimited("slow down"),
        kakao.KakaoGatewayTimedOut(),
        kakao.KakaoGatewayError("no", code=4131000),
        kakao.KakaoServerFailed("oops"),
    ],
)
def test_what_is_in_no_table(error: BizMessageError) -> None:
    assert seen(back(error)) == seen(error)


def test_the_envelope_of_a_refusal() -> None:
    assert TemplateNotFound().to_response() == {
        "header": {"resultCode": -3003, "resultMessage": "Template does not exist.", "isSuccessful": False}
    }
    # What the documents have no text for, the server is not made to say in our words.
    assert kakao.ParameterValidationFailed().to_response()["header"] == {
        "resultCode": 4,
        "resultMessage": "",
        "isSuccessful": False,
    }


def test_the_look_up_of_a_delivery() -> None:
    response = rcs.SendingToRecipientFailed().to_response()
    assert response["header"] == {"resultCode": 0, "resultMessage": "success", "isSuccessful": True}
    assert response["messageRecipient"]["resultCode"] == "54003"  # type: ignore[index]
    assert kakao.RecipientNotKakaotalkUser().to_response()["message"]["messageStatus"] == "FAILED"  # type: ignore[index]


def test_a_group_gives_the_answer_that_it_came_from() -> None:
    payload = send_answer(0, -3003, 0, -7777)
    group = kakao.error_from_response(payload)
    assert isinstance(group, KakaoSendErrorGroup)
    assert group.to_response() == payload
    assert back(group).as_dict() == group.as_dict()


IDS = {"request_id": "R1", "recipient_seq": 7, "sender_grouping_key": "01012345678", "recipient_grouping_key": "g"}


OF_PROVIDERS = [each for each in error_classes() if each.provider]


@pytest.mark.parametrize("error_class", OF_PROVIDERS, ids=lambda each: f"{each.provider}-{each.__name__}")
def test_there_and_back_is_the_identity(error_class: type[BizMessageError]) -> None:
    for error in (error_class(), error_class("text")):
        for name, value in IDS.items():
            setattr(error, name, value)
        found = back(error)
        assert type(found) is error_class
        assert (found.code, found.fingerprint) == (error.code, error.fingerprint)
        told = not isinstance(error, ConnectionFailed | MalformedResponse | ResponseNotReceived)
        assert found.message == (error.message if told else error_class.summary)
        known = wire_of(str(error.provider))
        for name, value in IDS.items():
            if known.key(name.replace("_", "-")):
                assert getattr(found, name) == value, name
        assert isinstance(found, OutcomeUnknown) == isinstance(error, OutcomeUnknown)


def test_a_class_of_the_users_own_comes_back_as_what_it_is_a_kind_of() -> None:
    class NoTemplateOfOurs(TemplateNotFound):
        pass

    class Mine(kakao.KakaoConnectionFailed):
        pass

    class Wide(kakao.KakaoSendError):
        pass

    assert NoTemplateOfOurs("text").to_response() == TemplateNotFound("text").to_response()
    assert type(back(Mine())) is kakao.KakaoConnectionFailed
    assert type(back(Wide("text"))) is kakao.KakaoSendError


def test_an_error_of_no_provider_is_its_class_and_summary() -> None:
    assert BizMessageError("01012345678").to_response() == {
        "error": "BizMessageError",
        "message": "The messaging provider reported an error.",
    }


def test_a_refusal_of_all_recipients_gives_the_answer_that_it_came_from() -> None:
    payload = {**send_answer(-3003, -7777), "header": header(-1031, "all of them", False)}
    group = kakao.error_from_response(payload)
    assert isinstance(group, KakaoSendErrorGroup)
    assert group.to_response() == payload
    assert type(back(group)) is type(group)


def test_part_of_a_group_is_answered_as_one() -> None:
    group = kakao.error_from_response(send_answer(0, -3003, -7777))
    assert isinstance(group, KakaoSendErrorGroup)
    part, rest = group.split(TemplateNotFound)
    assert isinstance(part, KakaoSendErrorGroup)
    assert type(back(part)) is KakaoSendErrorGroup
    assert isinstance(rest, KakaoSendErrorGroup)
    assert [type(error) for error in back(rest).exceptions] == [UnknownKakaoApiError]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "mark", [None, 1, "", "no such class", "raise_for_response", "KakaoApiCode", "KakaoSendErrorGroup", {}, ["x"]]
)
def test_a_mark_that_names_no_error_is_as_good_as_none(mark: object) -> None:
    answer = {**TemplateNotFound().to_response(), "bizmessage": {"error": mark}}
    assert type(kakao.error_from_response(answer)) is TemplateNotFound
    assert kakao.error_from_response({"header": header(), "bizmessage": {"error": "KakaoConnectionFailed"}}) is None
    assert type(kakao.error_from_response({"bizmessage": {"error": mark}})) is kakao.KakaoUnreadableOutcome


def test_texts_that_utf_8_has_no_bytes_for() -> None:
    error = TemplateNotFound("lone \ud800 surrogate")
    assert back(error).message == "lone ? surrogate"


@pytest.mark.parametrize(
    ("error", "own", "status"),
    [
        (TemplateNotFound(), None, 200),
        (TemplateNotFound(), 404, 404),
        (TemplateNotFound(), 202, 202),
        *((TemplateNotFound(), own, 200) for own in (0, 99, 101, 204, 205, 302, 304, 600, -1, True)),
        (kakao.KakaoGatewayCircuitOpen(), None, 503),
        (kakao.KakaoGatewayError(code=4131000), None, 413),
        (kakao.KakaoGatewayError(code=9991000), None, 500),
        (kakao.KakaoServerFailed(), None, 500),
        (kakao.KakaoUnreadableOutcome(), 599, 599),
        (kakao.KakaoUnreadableOutcome(), 400, 400),
        *((kakao.KakaoUnreadableOutcome(), own, 500) for own in (0, 99, 101, 200, 204, 304, 399, 600)),
        (kakao.RecipientNotKakaotalkUser(), None, 200),
        (UnknownKakaoApiError(), None, 500),
    ],
)
def test_http_status(error: BizMessageError, own: int | None, status: int) -> None:
    if own is not None:
        error = type(error)()
        error.http_status = own
    assert http_status(error) == status


def test_the_handler_answers_whatever_the_error_came_with() -> None:
    app = FastAPI()
    answer_errors(app)
    errors: dict[str, BizMessageError] = {"surrogate": TemplateNotFound("\ud800")}
    for own in (0, 99, 101, 204, 304, 600):
        errors[str(own)] = kakao.KakaoUnreadableOutcome()
        errors[str(own)].http_status = own

    @app.get("/{name}")
    def fail(name: str) -> None:
        raise errors[name]

    async def ask(path: str) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app, raise_app_exceptions=False)) as client:
            return await client.get(f"http://test/{path}")

    for name, error in errors.items():
        answer = asyncio.run(ask(name))
        assert answer.status_code == http_status(error)
        assert type(kakao.error_from_response(answer.content, http_status=answer.status_code)) is type(error)


LISTED = TemplateNotFound
NOT_LISTED = kakao.KakaoServerFailed


@pytest.mark.parametrize(
    ("error_class", "own", "status"),
    [
        *((LISTED, own, 200) for own in (None, True, False, 100, 199, 204, 205, 300, 304, 399, 600, -1)),
        *((LISTED, own, own) for own in (200, 202, 299, 400, 404, 500, 599)),
        *((NOT_LISTED, own, 500) for own in (None, True, 200, 202, 204, 304, 399, 600)),
        *((NOT_LISTED, own, own) for own in (400, 502, 599)),
        (kakao.RecipientNotKakaotalkUser, None, 200),
        (kakao.RecipientNotKakaotalkUser, 299, 299),
        (UnknownKakaoApiError, None, 500),  # without a code it is in no table
        (kakao.KakaoConnectionFailed, None, 500),
    ],
)
def test_http_status_by_class(error_class: type[BizMessageError], own: int | None, status: int) -> None:
    error = error_class()
    error.http_status = own
    assert http_status(error) == status


def test_the_http_status_of_the_gateway_and_of_a_group() -> None:
    assert http_status(kakao.KakaoGatewayCircuitOpen()) == 503
    assert http_status(kakao.KakaoGatewayError(code=4131000)) == 413
    group = kakao.error_from_response(send_answer(-3003))
    assert group is not None
    assert http_status(group) == 200


# By a hand-made wire, for what no real provider has.


def about_someone(error: BizMessageError) -> BizMessageError:
    error.request_id = "F1"
    error.recipient_seq = 3
    error.recipient_grouping_key = "N1"
    return error


SUCCESS = {"number": 0, "words": "all clear", "fine": True}


def test_a_refusal_says_what_it_is_about() -> None:
    error = about_someone(bird.NoSuchBird("No bird 7."))
    assert bird.writer().to_response(error) == {
        "head": {"number": 2, "words": "No bird 7.", "fine": False},
        "order": {"flock": "F1", "ring": 3, "nest": "N1"},
    }
    assert bird.writer(request="").to_response(error)["flock"] == "F1"
    assert bird.writer(request="a.b").to_response(error)["a"] == {"b": {"flock": "F1", "ring": 3, "nest": "N1"}}
    assert bird.writer().to_response(bird.NoSuchBird(ring=7)) == {
        "head": {"number": 2, "words": "No bird 7.", "fine": False}
    }


def test_a_header_has_no_more_than_the_provider_has() -> None:
    fields = bird.fields_without("success", "header-message")
    assert bird.writer(fields=fields).to_response(bird.NoSuchBird()) == {"head": {"number": 2}}


def test_an_error_that_no_code_tells_is_marked() -> None:
    answer = bird.writer().to_response(bird.BirdConnectionFailed("to 10.0.0.1 refused"))
    assert answer == {
        "head": {"number": 500, "words": bird.BirdConnectionFailed.summary, "fine": False},
        "bizmessage": {"error": "BirdConnectionFailed"},
    }
    found = bird.reader().error_from_response(answer)
    assert type(found) is bird.BirdConnectionFailed
    assert found.args == ()


def test_an_error_of_the_users_own_is_marked_as_what_it_is_a_kind_of() -> None:
    class Mine(bird.BirdGatewayError):
        pass

    answer = bird.writer(transport_codes={}).to_response(Mine("text", code=4004))
    assert answer["bizmessage"] == {"error": "BirdGatewayError", "code": 4004}
    assert answer["head"] == {"number": 4004, "words": "text", "fine": False}

    class Nobodys(BizMessageError):
        summary = "Of nobody."

    assert bird.writer().to_response(Nobodys("text")) == {"head": {"number": None, "words": "text", "fine": False}}


def test_the_answer_of_a_group_has_a_row_for_each_recipient() -> None:
    rows = [
        {"outcome": 0, "why": "all clear", "ring": None, "perch": None, "nest": None},
        {"outcome": 2, "why": "No bird 7.", "ring": 1, "perch": "01012345678", "nest": "N1"},
        {"outcome": 0, "why": "all clear", "ring": 2, "perch": "01000000002", "nest": None},
    ]
    payload = {"head": SUCCESS, "order": {"flock": "F1", "loft": None, "flights": [rows[1], rows[0], rows[2]]}}
    group = bird.reader().error_from_response(payload)
    assert isinstance(group, bird.BirdErrorGroup)
    answer = bird.writer().to_response(group)
    # In the order of their numbers, those without one first.
    assert answer == {"head": SUCCESS, "order": {"flock": "F1", "loft": None, "flights": rows}}

    refused = {**payload, "head": {"number": 3, "words": "all lost", "fine": False}}
    group = bird.reader().error_from_response(refused)
    assert isinstance(group, bird.BirdErrorGroup)
    answer = bird.writer().to_response(group)
    assert answer == {**refused, "order": {"flock": "F1", "loft": None, "flights": rows}}
    assert type(bird.reader().error_from_response(answer)) is type(group)


def test_a_group_of_a_provider_without_recipients_is_a_refusal() -> None:
    group = bird.BirdErrorGroup("1 of 2", [bird.NoSuchBird()])
    assert bird.writer(recipients=[]).to_response(group) == {
        "head": {"number": 500, "words": "1 of 2", "fine": False},
        "bizmessage": {"error": "BirdErrorGroup"},
    }


def test_the_answer_of_a_delivery_is_a_look_up() -> None:
    error = about_someone(bird.BirdEaten())
    assert bird.writer().to_response(error) == {
        "head": SUCCESS,
        "landed": {"one": {"flock": "F1", "ring": 3, "nest": "N1", "end": "Q1", "state": "LOST"}},
    }
    answer = bird.writer().to_response(bird.BirdEaten("eaten"))
    assert answer["landed"] == {"one": {"end": "Q1", "state": "LOST", "story": "eaten"}}


def test_a_delivery_without_a_code_says_so_in_words() -> None:
    answer = bird.writer().to_response(bird.UnknownBirdDeliveryError())
    assert answer["landed"] == {"one": {"end": None, "state": "LOST", "story": "A bird failed."}}


@pytest.mark.parametrize(
    ("more", "row"),
    [
        ({"message_status": {"ARRIVED": "delivered"}}, {"end": "Q1", "story": "eaten"}),
        ({"fields": bird.fields_without("message-status")}, {"end": "Q1", "story": "eaten"}),
        ({"fields": bird.fields_without("delivery-message")}, {"end": "Q1", "state": "LOST"}),
    ],
)
def test_a_delivery_has_no_more_than_the_provider_has(more: dict[str, object], row: dict[str, object]) -> None:
    assert bird.writer(**more).to_response(bird.BirdEaten("eaten"))["landed"] == {"one": row}


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"delivery": []}, {"landed": {"rows": [{"end": "Q1", "state": "LOST"}]}}),
        ({"delivery": [], "deliveries": ["seen"]}, {"seen": [{"end": "Q1", "state": "LOST"}]}),
        ({"delivery": [], "deliveries": []}, {"hooks": [{"end": "Q1", "state": "LOST"}]}),
        ({"delivery": [], "deliveries": [], "hooks": "a.b"}, {"a": {"b": [{"end": "Q1", "state": "LOST"}]}}),
    ],
)
def test_without_look_ups_it_is_a_list_of_one(more: dict[str, object], place: dict[str, object]) -> None:
    answer = bird.writer(header="", **more).to_response(bird.BirdEaten())
    assert answer == place
    found = bird.reader(header="", **more).error_from_response(answer)
    assert type(found) is bird.BirdEaten


def test_recipients_whose_errors_no_code_tells_are_marked() -> None:
    errors: list[BizMessageError] = [
        bird.NoSuchBird("No bird 7."),
        bird.BirdConnectionFailed("to 10.0.0.1 refused"),
        bird.UnknownBirdApiError("no code"),
        bird.BirdEaten("eaten"),
        bird.NoSuchBird("by another code"),
    ]
    errors[4].code = 0  # which means success
    for number, error in enumerate(errors, 1):
        error.recipient_seq = number
    answer = bird.writer().to_response(bird.BirdErrorGroup("5 of 5", errors))  # type: ignore[arg-type]
    rows: list[dict[str, Any]] = answer["order"]["flights"]  # type: ignore[index]
    assert [row["outcome"] for row in rows] == [2, None, None, "Q1", None]
    assert [row.get("bizmessage") for row in rows] == [
        None,
        {"error": "BirdConnectionFailed"},
        {"error": "UnknownBirdApiError"},
        {"error": "BirdEaten", "code": "Q1"},
        {"error": "NoSuchBird", "code": 0},
    ]
    group = bird.reader().error_from_response(answer)
    assert isinstance(group, bird.BirdErrorGroup)
    found: list[Any] = list(group.exceptions)
    assert [(type(each), each.code, each.recipient_seq) for each in found] == [
        (type(each), each.code, each.recipient_seq) for each in errors
    ]
    texts = [each.message for each in found]
    assert texts == ["No bird 7.", bird.BirdConnectionFailed.summary, "no code", "eaten", "by another code"]


def test_a_mark_has_what_the_provider_has_no_field_for() -> None:
    fields = bird.fields_without("header-message")
    answer = bird.writer(fields=fields).to_response(bird.BirdError("a text"))
    assert answer["bizmessage"] == {"error": "BirdError", "message": "a text"}
    found = bird.reader(fields=fields).error_from_response(answer)
    assert found is not None
    assert (type(found), found.message) == (bird.BirdError, "a text")


def test_a_code_that_the_class_does_not_have_comes_back_by_the_mark() -> None:
    error = bird.BirdApiError("text")
    error.code = 7
    answer = bird.writer().to_response(error)
    assert answer["bizmessage"] == {"error": "BirdApiError", "code": 7}
    found = bird.reader().error_from_response(answer)
    assert found is not None
    assert (type(found), found.code) == (bird.BirdApiError, 7)
    # A real code is not talked over by a mark that does not have it.
    lie = {**answer, "bizmessage": {"error": "BirdConnectionFailed", "code": 8}}
    assert type(bird.reader().error_from_response(lie)) is bird.UnknownBirdApiError
    for wrong in (True, 1.5, ["7"], None):
        vague = {"head": {"number": 500, "fine": False}, "bizmessage": {"error": "BirdConnectionFailed", "code": wrong}}
        back_again = bird.reader().error_from_response(vague)
        assert type(back_again) is bird.BirdConnectionFailed
        assert back_again.code is None


def test_a_mark_without_a_code_leaves_the_class_its_own() -> None:
    answer = {"head": {"number": 500, "fine": False}, "bizmessage": {"error": "NoSuchBird"}}
    found = bird.reader().error_from_response(answer)
    assert found is not None
    assert (type(found), found.code) == (bird.NoSuchBird, 2)

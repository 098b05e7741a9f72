"""What comes out of a JSON result of Celery's, and of any other that makes an error again of its ``args``."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from celery import Celery
from celery.contrib.testing.worker import start_worker

from bizmessage.errors import BizMessageError
from bizmessage.errors._rows import error_of
from bizmessage.kakao import (
    FieldOutOfRange,
    KakaoGatewayError,
    KakaoSendErrorGroup,
    TemplateNotFound,
    UnknownKakaoApiError,
    UnknownKakaoDeliveryError,
    error_from_response,
)
from tests.catalogue import error_classes
from tests.payloads import send_answer
from tests.test_pickling import made


def again(error: BizMessageError) -> Any:
    """The error as whoever calls its class with its ``args`` makes it, after JSON."""
    return type(error)(*json.loads(json.dumps(error.args)))


def same(one: BizMessageError, other: BizMessageError) -> bool:
    kept = ("code", "message", "parameters", "fingerprint")
    return type(one) is type(other) and all(getattr(one, name) == getattr(other, name) for name in kept)


def test_every_class_is_made_again() -> None:
    for cls in error_classes():
        assert same(again(made(cls)), made(cls)), cls
        assert same(again(cls()), cls()), cls


@pytest.mark.parametrize(
    "error",
    [
        TemplateNotFound(),
        TemplateNotFound("the server's own text"),
        FieldOutOfRange(field="content", minimum=1, maximum=1000),
        FieldOutOfRange("text", field="content"),
        FieldOutOfRange("text"),
        UnknownKakaoApiError("text", code=-7777),
        UnknownKakaoApiError(code=-7777),
        UnknownKakaoDeliveryError("text", code="9999"),
        KakaoGatewayError("text", code=5040000),
    ],
)
def test_parameters_and_unknown_codes_come_along(error: BizMessageError) -> None:
    assert same(again(error), error)
    assert repr(again(error)) == repr(error)


def group() -> KakaoSendErrorGroup:
    found = error_from_response(send_answer(0, -3003, -7777))
    assert isinstance(found, KakaoSendErrorGroup)
    return found


def test_a_group_comes_along_without_the_numbers() -> None:
    error = group()
    assert "0100000000" not in json.dumps(error.args)
    copied: Any = again(error)
    assert isinstance(copied, KakaoSendErrorGroup)
    assert copied.message == error.message
    assert [(type(each.error), each.error and each.error.code, each.recipient_seq) for each in copied.failed] == [
        (TemplateNotFound, -3003, 2),
        (UnknownKakaoApiError, -7777, 3),
    ]
    assert [each.error.fallback for each in copied.failed if each.error] == [
        each.error.fallback for each in error.failed if each.error
    ]
    assert copied.fingerprint == error.fingerprint


@pytest.mark.parametrize(
    "row",
    [{}, {"class": ["os", None, None, "system"], "args": []}, {"class": ["kakao", None, None, "_load"], "args": []}],
)
def test_what_is_no_error_is_not_made(row: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no error of the catalogue"):
        error_of(row)


@pytest.fixture(scope="module", params=["json", "pickle"])
def app(request: pytest.FixtureRequest) -> Iterator[Celery]:
    """An app with a worker in a thread of this process, whose results go through a serializer all the same."""
    app = Celery("app", broker="memory://", backend="cache+memory://", set_as_current=False)
    app.conf.update(
        task_serializer="json",
        result_serializer=request.param,
        accept_content=["json", "pickle"],
        result_accept_content=["json", "pickle"],
        worker_hijack_root_logger=False,
        broker_connection_retry_on_startup=False,
    )

    @app.task(name="fail", shared=False)  # type: ignore[untyped-decorator] # Celery has no types
    def fail(which: str) -> None:
        if which == "group":
            raise group()
        raise {
            "plain": TemplateNotFound("text"),
            "parameters": FieldOutOfRange(field="content", minimum=1, maximum=1000),
            "unknown": UnknownKakaoApiError("text", code=-7777),
        }[which]

    root = logging.getLogger()
    level = root.level
    with start_worker(app, perform_ping_check=False, pool="solo", loglevel="CRITICAL"):
        root.setLevel(level)  # which the worker has made its own, for good
        yield app


@pytest.mark.package
@pytest.mark.parametrize("which", ["plain", "parameters", "unknown", "group"])
def test_a_result_raises_what_the_task_raised(app: Celery, which: str) -> None:
    with pytest.raises(BizMessageError) as caught:
        app.send_task("fail", [which]).get(timeout=20)
    expected: dict[str, Any] = {
        "plain": (TemplateNotFound, "-3003: text"),
        "parameters": (FieldOutOfRange, "-2004: The 'content' must be between 1 and 1000."),
        "unknown": (UnknownKakaoApiError, "-7777: text"),
        "group": (KakaoSendErrorGroup, str(group())),
    }
    assert (type(caught.value), str(caught.value)) == expected[which]

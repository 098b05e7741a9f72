"""The parts of the sandbox that can be looked at by themselves."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from bizmessage._sandbox.clock import Clock
from bizmessage._sandbox.filling import compiled
from bizmessage._sandbox.magic import plain, read
from bizmessage._sandbox.paths import MISSING, at, steps, walk
from bizmessage._sandbox.when import conditions, is_of_endpoint
from bizmessage.kakao import (
    InvalidAppKey,
    KakaoConnectionFailed,
    KakaoSendError,
    RecipientNotKakaotalkUser,
    TemplateNotFound,
)
from bizmessage.sandbox import magic_number
from tests import catalogue


def test_every_code_has_a_number_that_leads_back_to_it() -> None:
    for error in catalogue.code_classes():
        number = magic_number(error)
        assert len(number) == 11
        assert read(number) == ("2" if error.table == "delivery" else "1", abs(int(str(error.code))))


@pytest.mark.parametrize(
    ("error", "number"),
    [
        (TemplateNotFound, "01010003003"),
        (TemplateNotFound(), "01010003003"),
        ("kakao/api/-3003", "01010003003"),
        ("-3003", "01010003003"),
        ("RecipientNotKakaotalkUser", "01020003019"),
        ("4291000", "01034291000"),
        ("kakao/gateway/4291000", "01034291000"),
        ("KakaoServerFailed", "01030000500"),
    ],
)
def test_a_number_is_derived_from_the_code(error: str | type[KakaoSendError], number: str) -> None:
    assert magic_number(error) == number


def test_the_other_kinds() -> None:
    assert magic_number(InvalidAppKey, whole_request=True) == "01030001000"
    assert magic_number(RecipientNotKakaotalkUser, substitute="delivered") == "01060003019"
    assert magic_number(RecipientNotKakaotalkUser, substitute="failed") == "01070003019"


@pytest.mark.parametrize(
    "error", ["nothing", "", "MRC02", "RSC01", "kakao/api/0", "TemplateNotFound", KakaoSendError, KakaoConnectionFailed]
)
def test_what_has_no_number_or_several(error: str | type[KakaoSendError]) -> None:
    with pytest.raises(ValueError, match="magic number"):
        magic_number(error)


@pytest.mark.parametrize("number", ["010-1000-3003", "+82 10 1000 3003", "82-010-1000-3003", "01010003003"])
def test_a_number_in_whatever_way_it_is_written(number: str) -> None:
    assert plain(number) == "01010003003"
    assert read(number) == ("1", 3003)


@pytest.mark.parametrize(
    "number", ["", None, 1010003003, "0101000300", "010100030030", "01000003003", "01080003003", "01110003003"]
)
def test_an_ordinary_number(number: object) -> None:
    assert read(number) is None


def test_numbers_need_no_extra() -> None:
    code = "import sys; from bizmessage.sandbox import magic_number; magic_number('-3003'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"fastapi", "uvicorn", "pydantic", "httpx", "starlette"} & set(loaded)


def test_the_clock_goes_on_from_where_it_was_put() -> None:
    clock = Clock()
    assert abs(clock.now() - time.time()) < 5
    clock.set(1000.0)
    assert 1000 <= clock.now() < 1005
    clock.freeze(True)
    stopped = clock.now()
    assert clock.now() == stopped
    clock.advance(60)
    assert clock.now() == stopped + 60
    clock.freeze(False)
    assert stopped + 60 <= clock.now() < stopped + 65
    clock.reset()
    assert abs(clock.now() - time.time()) < 5


class Values:
    """A scope of these values."""

    def __init__(self, rows: list[Values] | None = None, **values: object) -> None:
        self._rows = rows or []
        self._values = values

    def value(self, name: str) -> object:
        return self._values.get(name)

    def root(self, name: str) -> object:
        return self._values.get(name)

    def rows(self) -> list[Values]:
        return self._rows


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("text", "text"),
        (7, 7),
        ("$number", 5),
        ("$nothing", None),
        ("$body.a.b", "deep"),
        ("$body.list.1", "second"),
        ("$body.list.9", None),
        ("$nothing|$number", 5),
        ("$nothing|", ""),
        ("$nothing|false", False),
        ("$nothing|[]", []),
        ("$nothing|999999", "999999"),
        ("$nothing|some text", "some text"),
        ("$falsy|true", 0),
        (["$each", {"n": "$n"}], [{"n": 1}, {"n": 2}]),
        ({"a": ["$number", {"b": "$number"}]}, {"a": [5, {"b": 5}]}),
    ],
)
def test_templates_are_filled(template: object, filled: object) -> None:
    body = {"a": {"b": "deep"}, "list": ["first", "second"]}
    assert compiled(template)(Values([Values(n=1), Values(n=2)], number=5, falsy=0, body=body)) == filled


def test_values_are_found_by_their_way() -> None:
    body = {"rows": [{"a": 1}, {}, "x", {"b": {"k": 2, "l": 3}}], "empty": None}
    assert [(found.rows, found.value) for found in walk(body, steps("rows[].a"))] == [
        ((0,), 1),
        ((1,), MISSING),
        ((3,), MISSING),
    ]
    assert [found.value for found in walk(body, steps("rows[].b.*"))] == [2, 3]
    assert [found.value for found in walk(body, steps("nothing"))] == [MISSING]
    assert [found.value for found in walk(body, steps("nothing.deep"))] == []
    assert [found.value for found in walk(body, steps("empty"))] == [None]
    assert at(body, ["rows", "3", "b", "k"]) == 2
    assert at(body, ["rows", "k"]) is None


def test_conditions() -> None:
    body = {"kind": "A", "flag": True, "rows": [{"type": "X", "link": "l"}, {"type": "Y", "link": "m"}]}
    links = list(walk(body, steps("rows[].link")))

    def true(when: str) -> list[bool]:
        return [all(each.is_true(body, link) for each in conditions(when)) for link in links]

    assert true("rows[].type=X") == [True, False]
    assert true("kind=A B & flag=true") == [True, True]
    assert true("kind=B") == true("nothing") == true("!kind") == [False, False]
    assert true("!nothing & kind") == true("/raw") == true("") == [True, True]
    assert is_of_endpoint("/raw & kind=A", "/v1/raw")
    assert not is_of_endpoint("/raw", "/v1/messages")

"""What holds for the real spec, whatever is added to it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.catalogue import SPEC, rows, sheet, tables

TABLES = tuple(tables())
DOCUMENTS = SPEC.parent.parent / "shared" / "sources"


def row(table: str, code: str) -> dict[str, str]:
    (found,) = (each for each in sheet(table) if each["code"] == code)
    return found


@pytest.mark.parametrize(
    ("document", "tables"),
    [
        ("kakaotalk-bizmessage-error-codes.txt", ("kakao/api", "kakao/delivery")),
        ("rcs-bizmessage-result-codes.txt", ("rcs/api", "rcs/delivery")),
    ],
)
def test_every_row_of_the_documents_is_there_in_their_order(document: str, tables: tuple[str, ...]) -> None:
    path = DOCUMENTS / document
    if not path.exists():
        pytest.skip("the vendor's documents are not beside this checkout")
    text = path.read_text(encoding="utf-8")
    printed = re.findall(r"^(?:\S.*? (?:true|false) )?(-?[0-9]{1,5})(?= \S|$)", text, re.MULTILINE)
    assert len(printed) > 300
    # A code that the vendor added since may stand in between.
    documented = iter([each["code"] for table in tables for each in sheet(table)])
    assert [code for code in printed if code not in documented] == []


def test_the_boundary_between_korean_and_english() -> None:
    # Where one ends and the other begins had to be found in these; the others have it between two columns.
    korean = {each["code"] for each in sheet("kakao/api") if re.search("[가-힣]", each["message"])}
    assert korean >= {"-3026", "-3045", "-3051", "-3348"}
    for table in ("kakao/api", "kakao/delivery", "rcs/api"):
        assert all(re.search("[가-힣]", each["description"]) for each in sheet(table))


def test_what_the_documents_print_in_a_special_way() -> None:
    assert row("kakao/api", "-1001")["description"] == "유효하지 않은 비밀 키(secretKey)"
    assert row("kakao/api", "-2028")["message"] == "The requestId is invalid"
    assert row("kakao/api", "-8002")["description"].count("\n") == 3
    assert row("kakao/api", "-8002")["message"].startswith("It is not found any images.")
    assert "2 ~ 10" in row("kakao/api", "-3208")["description"]
    assert row("kakao/api", "-3047")["message"].endswith(r"can't end with \s.")
    assert row("kakao/api", "-3299")["description"].endswith("['regularPrice', 'discountPrice', 'discountFixed']")
    assert row("kakao/api", "-1010")["section"] == "발신 프로필 그룹"
    assert row("kakao/api", "-3343") | {"section": "발신 프로필", "message": "{}"} == row("kakao/api", "-3343")
    assert row("kakao/api", "4")["message"] == ""
    assert row("kakao/delivery", "3018")["description"].count("\n") == 6
    assert "chat_bubble_type" in row("kakao/delivery", "1033")["description"]
    assert row("rcs/api", "-7003")["note"] == "최대 31일까지 지정 가능"
    assert row("rcs/api", "-9999")["message"] == "System error. Please inquire at support@toast.com."
    assert row("rcs/delivery", "50003")["description"] == "Invaild token"
    assert row("rcs/delivery", "41200")["description"] == "User for Message receiving Not Foun d"


def test_markdown_escapes_are_gone() -> None:
    text = "".join((SPEC / f"{table}.csv").read_text(encoding="utf-8") for table in TABLES)
    # -3047 speaks of "\s" in its message, and so do our summary of it and the remedy in both languages.
    assert set(re.findall(r"\\.", text)) == {r"\s"}


def test_names() -> None:
    for table in TABLES:
        for each in sheet(table):
            words = re.findall("[A-Z][a-z]+", each["name"])
            assert 2 <= len(words) <= 6, each["name"]
            assert not re.search("Invaild|Aleady|Imposible|Recoding", each["name"] + each["summary"]), each
    for provider in {table.partition("/")[0] for table in TABLES}:
        names = [each["name"] for table in TABLES if table.startswith(f"{provider}/") for each in sheet(table)]
        assert [name for name, count in Counter(names).items() if count > 1] == []


def test_names_that_are_fixed() -> None:
    assert row("kakao/api", "-3003")["name"] == row("rcs/api", "-4020")["name"] == "TemplateNotFound"
    assert row("kakao/delivery", "3015")["name"] == "DeliveryTemplateNotFound"
    for table, codes in (
        ("kakao/delivery", ("4137", "4139", "4140", "4141", "4142")),
        ("rcs/delivery", ("42104", "42105", "42106", "42107")),
    ):
        for code in codes:
            assert row(table, code)["name"].endswith(code)


def test_the_delivery_prefix_stands_where_an_api_code_has_the_name() -> None:
    for provider in ("kakao", "rcs"):
        api = {each["name"] for each in sheet(f"{provider}/api")}
        prefixed = {
            each["name"].removeprefix("Delivery")
            for each in sheet(f"{provider}/delivery")
            if each["name"].startswith("Delivery") and each["success"] == "false"
        }
        assert prefixed <= api


def test_summaries_are_sentences() -> None:
    for table in TABLES:
        for each in sheet(table):
            assert re.fullmatch(r"[A-Z].*[^.]\.", each["summary"]), each["summary"]
            assert len(each["summary"]) <= 130, each["summary"]


def test_success_codes() -> None:
    found = {(table, each["code"]) for table in TABLES for each in sheet(table) if each["success"] == "true"}
    assert found >= {("kakao/api", "0"), ("kakao/delivery", "1000"), ("rcs/api", "0")}


def test_categories() -> None:
    names = {each["category"] for each in sheet("categories")}
    assert {"template", "sender-profile", "carousel"} <= names
    assert names == {each["category"] for table in TABLES for each in sheet(table)}


def test_parameters() -> None:
    assert row("kakao/api", "-2004")["params"] == "field minimum:int maximum:int"


def test_no_name_looks_like_one_for_codes_that_nobody_has() -> None:
    assert [row["name"] for row in rows() if row["name"].startswith("Unknown")] == []


def test_a_remedy_that_lets_an_sms_go_out_says_to_look_first() -> None:
    look = re.compile("resendStatus|fallbackStatus")
    for row in rows():
        if row["fallback"] == "yes":
            assert look.search(row["remedy"]), (row["path"], row["code"])
            assert look.search(row["remedy_ko"]), (row["path"], row["code"])


def test_every_row_says_what_backs_it() -> None:
    assert [(row["path"], row["code"]) for row in rows() if not row["source"]] == []

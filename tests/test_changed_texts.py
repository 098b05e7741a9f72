"""How much a text changed. The pairs are what a vendor's page said in one revision and in the next one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.changes import texts
from codegen.changes.texts import ALIKE, cosmetic, doubt, similarity


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("발신 프로필", "발신프로필"),
        ("파라미터 유효성 검증 실패 (resultMessage 참고)", "파라미터 유효성 검증 실패(resultMessage 참고)"),
        ("Client exception", "client exception"),
        ("The requestId is invalid", "The `requestId` is invalid."),
        ("'제목'은 필수", "\N{LEFT SINGLE QUOTATION MARK}제목\N{RIGHT SINGLE QUOTATION MARK}은 필수"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER A}\N{FULLWIDTH DIGIT ONE}: 오류", "a1 오류"),
        ("1,000글자 초과", "1000글자 초과"),
        ("2 ~ 10개", "2~10개"),
        ("한 줄\n두 줄", "한 줄 두 줄"),
        ("", " "),
    ],
)
def test_what_changed_to_the_eye_only(old: str, new: str) -> None:
    assert cosmetic(old, new)
    assert doubt(old, new) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2~10개", "210개"),
        ("1.5 MB", "15 MB"),
        ("코드 -1", "코드 1"),
        ("The '{}' must be set.", "The '' must be set."),
        ("The {field} must be set.", "The field must be set."),
        ("길이 < 10", "길이 > 10"),
        ("최대 10%", "최대 10"),
        ("최대 버튼 개수 1개 초과", "최대 버튼 개수 2개 초과"),
    ],
)
def test_what_carries_meaning_is_not_to_the_eye_only(old: str, new: str) -> None:
    assert not cosmetic(old, new)


REUSED = [
    ("카카오톡을 사용하지 않는 사용자(전화번호 오류/050 안심번호)", "메시지 버튼/바로연결이 템플릿과 일치하지 않음"),
    ("회신번호 형식 오류", "발신 프로필 키가 유효하지 않음"),
    ("수신 번호 형식 오류 (통신사 미가입자)", "허브 파트너 키가 유효하지 않음"),
    ("알 수 없는 메시지 상태", "메시지 길이 제한 오류"),
    ("메시지 길이 제한 오류(공백 포함 1000 자)", "헤더 길이 제한 초과(16자)"),
    ("템플릿을 찾을 수 없음", "아이템 하이라이트가 템플릿과 일치하지 않음"),
    ("Server Busy(RS 내부 저장 Queue Full)", "Request Body가 Json형식이 아님"),
    ("배송 조회 버튼 타입은 버튼 URL을 입력할 수 없습니다.", "버튼 명에는 치환자 입력이 불가능합니다."),
    ("템플릿 버튼이 존재하지 않습니다", "등록한 템플릿 버튼과 일치하지 않는 경우"),
    ("사업자등록증 파일이 존재하지 않을 경우", "이미 발신프로필 그룹에 등록된 경우"),
    ("charset conversion error", "전화번호 or app user id가 유효하지 않거나 미입력 요청"),
    ("The template does not exist.", "The header is too long."),
]


@pytest.mark.parametrize(("old", "new"), REUSED)
def test_another_meaning_is_asked_about(old: str, new: str) -> None:
    assert "the texts are alike to" in doubt(old, new)


def test_one_word_can_be_another_meaning() -> None:
    assert doubt("차단 상태의 카카오톡 채널", "닫힘 상태의 카카오톡 채널") == "one word became another: 차단 -> 닫힘"
    assert doubt("The channel is blocked.", "The channel is closed.") == "one word became another: blocked -> closed"


def test_so_can_a_negation() -> None:
    assert doubt("채널에 등록된 수신자에게 발송", "채널에 등록되지 않은 수신자에게 발송") == "a negation came or went"
    assert doubt("The message was sent to the user.", "The message was not sent to the user.") != ""
    assert doubt("It can be sent at night.", "It can\N{RIGHT SINGLE QUOTATION MARK}t be sent at night.") != ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("유효하지 않은 appkey 값", "유효하지 않은 앱키 값"),
        ("템플릿 파라미터가 템플릿과 일치하지 않습니다.", "템플릿 파라미터가 템플릿과 일치하지 않음"),
        ("파일 사이즈 500K 초과", "파일 사이즈 500KB 초과"),
        ("버튼명 14글자 초과 실패", "버튼명 14글자 초과로 실패"),
        ("최대 버튼 개수 1개 초과한 경우", "최대 버튼 개수 2개 초과한 경우"),
        ("The commerce type requires buttons.", "The commerce type require buttons."),
        ("Over carousel length 30 per card.", "Client Error. Over carousel small type length 30 per card."),
        ("imageUrl은 프로토콜을 반드시 포함해야 함", "imageUrl은 을 반드시 포함해야 함"),
        ("", "성공"),
        ("Upload error.", ""),
    ],
)
def test_rewording_is_not(old: str, new: str) -> None:
    assert doubt(old, new) == ""


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(old: str, new: str) -> None:
    assert cosmetic(old, old)
    assert cosmetic(old, new) == cosmetic(new, old)
    assert similarity(old, new) == similarity(new, old)
    assert 0 <= similarity(old, new) <= 1
    assert bool(doubt(old, new)) == bool(doubt(new, old))


@given(st.text(min_size=1))
def test_a_text_is_its_own_meaning(text: str) -> None:
    assert similarity(text, text) == 1 > ALIKE
    assert doubt(text, text) == ""


def test_texts_that_are_as_alike_as_they_have_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = REUSED[0]
    monkeypatch.setattr(texts, "ALIKE", similarity(old, new))
    assert "are alike" not in doubt(old, new)

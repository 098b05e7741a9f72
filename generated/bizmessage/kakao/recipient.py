# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about recipients and their numbers."""

from bizmessage.categories import RecipientError
from bizmessage.errors import RecipientUnreachable
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoRecipientError(KakaoSendError, RecipientError):
    """An error of KakaoTalk Bizmessage about recipients and their numbers.

    수신자
    """


class RecipientListNotFound(KakaoApiError, KakaoRecipientError):
    """The recipient list cannot be found.

    KakaoTalk Bizmessage API response code -4011, section 공통.

    수신자 목록을 찾을 수 없음
    Not found recipientList.
    """

    code: int = -4011
    summary = "The recipient list cannot be found."
    description = "수신자 목록을 찾을 수 없음"
    message_template = "Not found recipientList."


class InvalidRecipientNo(KakaoApiError, KakaoRecipientError):
    """The recipient number (recipientNo) is invalid.

    KakaoTalk Bizmessage API response code -5000, section 공통.

    유효하지 않은 수신 번호
    RecipientNo is invalid.
    """

    code: int = -5000
    summary = "The recipient number (recipientNo) is invalid."
    description = "유효하지 않은 수신 번호"
    message_template = "RecipientNo is invalid."


class InvalidRecipientNumber(KakaoApiError, KakaoRecipientError):
    """The recipient number is invalid.

    KakaoTalk Bizmessage API response code -4019, section 발송/조회.

    유효하지 않은 수신자 번호
    Invalid recipient number.
    """

    code: int = -4019
    summary = "The recipient number is invalid."
    description = "유효하지 않은 수신자 번호"
    message_template = "Invalid recipient number."


class InvalidUserKeyFormat(KakaoDeliveryError, KakaoRecipientError):
    """The user key of the request has a wrong format.

    KakaoTalk Bizmessage delivery result code 1012.

    잘못된 형식의 사용자키 요청
    """

    code: str = "1012"
    summary = "The user key of the request has a wrong format."
    description = "잘못된 형식의 사용자키 요청"
    message_template = ""


class InvalidAppUserId(KakaoDeliveryError, KakaoRecipientError):
    """The app user id of the request is invalid.

    KakaoTalk Bizmessage delivery result code 1015.

    유효하지 않은 app user id 요청
    """

    code: str = "1015"
    summary = "The app user id of the request is invalid."
    description = "유효하지 않은 app user id 요청"
    message_template = ""


class InvalidPhoneOrAppUserId(KakaoDeliveryError, KakaoRecipientError):
    """The phone number or app user id of the request is invalid or missing.

    KakaoTalk Bizmessage delivery result code 1020.

    전화번호 or app user id가 유효하지 않거나 미입력 요청
    """

    code: str = "1020"
    summary = "The phone number or app user id of the request is invalid or missing."
    description = "전화번호 or app user id가 유효하지 않거나 미입력 요청"
    message_template = ""


class InvalidPhoneNumber(KakaoDeliveryError, KakaoRecipientError):
    """The provider reports an error with the phone number.

    KakaoTalk Bizmessage delivery result code 3008.

    전화번호 오류
    """

    code: str = "3008"
    summary = "The provider reports an error with the phone number."
    description = "전화번호 오류"
    message_template = ""


class RecipientUnavailable(KakaoDeliveryError, KakaoRecipientError, RecipientUnreachable):
    """Sending fails, e.g. the user is inactive, sanctioned or has a SIM number other than KakaoTalk's (Android).

    KakaoTalk Bizmessage delivery result code 3018.

    메시지를 전송할 수 없음
    1. Android 기기 사용자의 경우 핸드폰 유심과 카카오톡 사용 번호가 다른 사람
    2. 활성 사용자가 아닌 경우
    활성 사용자란?
    * 서버와 연결되어 있는 카카오톡 사용자
    * 발송 당일 가입한 사용자를 제외한 최근 7일(168시간) 내에 카카오톡을 사용한 사용자
    3. 제재 사용자 등
    """

    code: str = "3018"
    summary = (
        "Sending fails, e.g. the user is inactive, sanctioned or has a SIM number other than KakaoTalk's (Android)."
    )
    description = (
        "메시지를 전송할 수 없음\n"
        "1. Android 기기 사용자의 경우 핸드폰 유심과 카카오톡 사용 번호가 다른 사람\n"
        "2. 활성 사용자가 아닌 경우\n"
        "활성 사용자란?\n"
        "* 서버와 연결되어 있는 카카오톡 사용자\n"
        "* 발송 당일 가입한 사용자를 제외한 최근 7일(168시간) 내에 카카오톡을 사용한 사용자\n"
        "3. 제재 사용자 등"
    )
    message_template = ""


class RecipientNotKakaotalkUser(KakaoDeliveryError, KakaoRecipientError, RecipientUnreachable):
    """The message cannot be sent because the recipient is not a KakaoTalk user.

    KakaoTalk Bizmessage delivery result code 3019.

    메시지를 발송할 수 없음
    카카오톡 유저가 아님
    """

    code: str = "3019"
    summary = "The message cannot be sent because the recipient is not a KakaoTalk user."
    description = "메시지를 발송할 수 없음\n카카오톡 유저가 아님"
    message_template = ""


class AlimtalkBlockedByRecipient(KakaoDeliveryError, KakaoRecipientError, RecipientUnreachable):
    """The message cannot be sent because the recipient blocks AlimTalk messages.

    KakaoTalk Bizmessage delivery result code 3020.

    메시지를 발송할 수 없음
    알림톡 수신 차단
    """

    code: str = "3020"
    summary = "The message cannot be sent because the recipient blocks AlimTalk messages."
    description = "메시지를 발송할 수 없음\n알림톡 수신 차단"
    message_template = ""


class InvalidMessageTarget(KakaoDeliveryError, KakaoRecipientError):
    """The provider reports an error with the target of the message.

    KakaoTalk Bizmessage delivery result code 4121.

    메시지 발송 대상 오류
    """

    code: str = "4121"
    summary = "The provider reports an error with the target of the message."
    description = "메시지 발송 대상 오류"
    message_template = ""

# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about reservations, permitted times and expiry."""

from bizmessage.categories import ScheduleError
from bizmessage.errors import TryLater
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoScheduleError(KakaoSendError, ScheduleError):
    """An error of KakaoTalk Bizmessage about reservations, permitted times and expiry.

    예약, 발송 가능 시간, 만료
    """


class SendTimeInPast(KakaoApiError, KakaoScheduleError):
    """The scheduled requestDate is in the past.

    KakaoTalk Bizmessage API response code -2025, section 발송/조회.

    예약 일시가 과거의 일시일 경우
    You can not send messages on past dates. Please check requestDate again.
    """

    code: int = -2025
    summary = "The scheduled requestDate is in the past."
    description = "예약 일시가 과거의 일시일 경우"
    message_template = "You can not send messages on past dates. Please check requestDate again."


class SendTimeTooFarAhead(KakaoApiError, KakaoScheduleError):
    """The scheduled requestDate is too far ahead.

    KakaoTalk Bizmessage API response code -2026, section 발송/조회.

    예약 일시가 90일 이후의 일시일 경우(최대 90일까지 가능)
    You can not send messages after 90 days. Please check requestDate again.
    """

    code: int = -2026
    summary = "The scheduled requestDate is too far ahead."
    description = "예약 일시가 90일 이후의 일시일 경우(최대 90일까지 가능)"
    message_template = "You can not send messages after 90 days. Please check requestDate again."


class InvalidRequestDateFormat(KakaoApiError, KakaoScheduleError):
    """The requestDate field has an invalid date format.

    KakaoTalk Bizmessage API response code -2027, section 발송/조회.

    날짜 형식이 달라 파싱 오류 발생
    The 'requestDate' has invalid format.
    """

    code: int = -2027
    summary = "The requestDate field has an invalid date format."
    description = "날짜 형식이 달라 파싱 오류 발생"
    message_template = "The 'requestDate' has invalid format."


class SendTimeNotAllowed(KakaoDeliveryError, KakaoScheduleError, TryLater):
    """The message cannot be sent at this time; FriendTalk can be sent from 08:00 to 20:50.

    KakaoTalk Bizmessage delivery result code 3022.

    발송 가능한 시간이 아님(친구톡 메시지는 08시부터 20시 50분까지 발송 가능)
    """

    code: str = "3022"
    summary = "The message cannot be sent at this time; FriendTalk can be sent from 08:00 to 20:50."
    description = "발송 가능한 시간이 아님(친구톡 메시지는 08시부터 20시 50분까지 발송 가능)"
    message_template = ""


class InvalidRequestDate(KakaoDeliveryError, KakaoScheduleError):
    """The provider reports an error with the request date.

    KakaoTalk Bizmessage delivery result code 4101.

    요청 날짜 오류
    """

    code: str = "4101"
    summary = "The provider reports an error with the request date."
    description = "요청 날짜 오류"
    message_template = ""


class RequestExpired(KakaoDeliveryError, KakaoScheduleError):
    """The request has expired.

    KakaoTalk Bizmessage delivery result code 4143.

    만료된 요청
    """

    code: str = "4143"
    summary = "The request has expired."
    description = "만료된 요청"
    message_template = ""

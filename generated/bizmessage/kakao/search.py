# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the conditions of a search."""

from bizmessage.categories import SearchError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError


class KakaoSearchError(KakaoSendError, SearchError):
    """An error of KakaoTalk Bizmessage about the conditions of a search.

    조회 조건
    """


class SearchPeriodTooLong(KakaoApiError, KakaoSearchError):
    """The search period exceeds one month (31 days).

    KakaoTalk Bizmessage API response code -4003, section 공통.

    조회 범위는 한 달 초과
    Search is possible within 31 days.
    """

    code: int = -4003
    summary = "The search period exceeds one month (31 days)."
    description = "조회 범위는 한 달 초과"
    message_template = "Search is possible within 31 days."


class InvalidSearchParameter(KakaoApiError, KakaoSearchError):
    """A parameter of the statistics search is invalid.

    KakaoTalk Bizmessage API response code -4101, section 공통.

    유효하지 않은 통계 조회 파라미터
    Invalid search parameter.
    """

    code: int = -4101
    summary = "A parameter of the statistics search is invalid."
    description = "유효하지 않은 통계 조회 파라미터"
    message_template = "Invalid search parameter."


class InvalidRequestIdOrDates(KakaoApiError, KakaoSearchError):
    """The requestId or the pair of startRequestDate and endRequestDate is invalid.

    KakaoTalk Bizmessage API response code -4103, section 공통.

    유효하지 않은 요청Id 또는 요청시작일시/요청종료일시
    RequestId or startRequestDate/endRequestDate is invalid.
    """

    code: int = -4103
    summary = "The requestId or the pair of startRequestDate and endRequestDate is invalid."
    description = "유효하지 않은 요청Id 또는 요청시작일시/요청종료일시"
    message_template = "RequestId or startRequestDate/endRequestDate is invalid."


class MessageSearchPeriodExpired(KakaoApiError, KakaoSearchError):
    """Messages from more than 90 days ago cannot be searched.

    KakaoTalk Bizmessage API response code -4017, section 발송/조회.

    90일 이전 메시지는 조회할 수 없음
    You can not search the messages before 90 days.
    """

    code: int = -4017
    summary = "Messages from more than 90 days ago cannot be searched."
    description = "90일 이전 메시지는 조회할 수 없음"
    message_template = "You can not search the messages before 90 days."

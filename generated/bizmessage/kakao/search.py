# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about the conditions of a search."""

from bizmessage.categories import SearchError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoSearchError(KakaoSendError, SearchError):
    """An error of KakaoTalk Bizmessage about the conditions of a search.

    조회 조건
    """


class SearchPeriodTooLong(KakaoApiError, KakaoSearchError):
    """The search period is longer than a search may cover.

    KakaoTalk Bizmessage API response code -4003, section 공통.

    조회 범위는 한 달 초과
    Search is possible within 31 days.
    """

    code: int = -4003
    summary = "The search period is longer than a search may cover."
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


class InvalidKakaoStatisticsParameter(KakaoApiError, KakaoSearchError):
    """A parameter of the KakaoTalk statistics query is invalid; resultMessage names it.

    KakaoTalk Bizmessage API response code -4105, section 카카오 통계.

    유효하지 않은 파라미터
    {parameter}: {error message}
    """

    code: int = -4105
    summary = "A parameter of the KakaoTalk statistics query is invalid; resultMessage names it."
    description = "유효하지 않은 파라미터"
    message_template = "{parameter}: {error message}"
    parameter_types = {"parameter": str, "error_message": str}

    parameter: str | None
    error_message: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            parameter: str | None = None,
            error_message: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            parameter: str,
            error_message: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        parameter: str | None = None,
        error_message: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            parameter=parameter,
            error_message=error_message,
        )

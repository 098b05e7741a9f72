# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about the conditions of a search."""

from bizmessage.categories import SearchError
from bizmessage.rcs.errors import RcsSendError, RcsApiError


class RcsSearchError(RcsSendError, SearchError):
    """An error of RCS Bizmessage about the conditions of a search.

    조회 조건
    """


class InvalidSearchType(RcsApiError, RcsSearchError):
    """The search type in the URL path is not one of sms, lms, mms and template.

    RCS Bizmessage API result code -7000.

    발송 조회 타입 오류
    Client Error. Invalid search type on url path. (sms, lms, mms, template)
    """

    code: int = -7000
    summary = "The search type in the URL path is not one of sms, lms, mms and template."
    description = "발송 조회 타입 오류"
    message_template = "Client Error. Invalid search type on url path. (sms, lms, mms, template)"


class MissingSearchCondition(RcsApiError, RcsSearchError):
    """The search needs a send date time, a receive date time or a message ID.

    RCS Bizmessage API result code -7001.

    조회 필수 파라미터 오류
    Client Error. Send date time or receive date time or message id is required.
    """

    code: int = -7001
    summary = "The search needs a send date time, a receive date time or a message ID."
    description = "조회 필수 파라미터 오류"
    message_template = "Client Error. Send date time or receive date time or message id is required."


class AmbiguousSearchPeriod(RcsApiError, RcsSearchError):
    """The send date time and the receive date time cannot be used as search conditions together.

    RCS Bizmessage API result code -7002.

    조회 기간 조건 오류
    Client Error. Send date time and receive date time cannot be requested once.
    발송 요청 시간 조건, 수신 시간 조건은 함께 사용 불가
    """

    code: int = -7002
    summary = "The send date time and the receive date time cannot be used as search conditions together."
    description = "조회 기간 조건 오류"
    message_template = "Client Error. Send date time and receive date time cannot be requested once."


class SearchPeriodTooLong(RcsApiError, RcsSearchError):
    """The search period is invalid; it can cover at most 31 days.

    RCS Bizmessage API result code -7003.

    조회 기간 조건 초과
    Client Error. Invalid date time search parameter.
    최대 31일까지 지정 가능
    """

    code: int = -7003
    summary = "The search period is invalid; it can cover at most 31 days."
    description = "조회 기간 조건 초과"
    message_template = "Client Error. Invalid date time search parameter."


class InvalidMessageStatusCondition(RcsApiError, RcsSearchError):
    """The message status given as a search condition is invalid.

    RCS Bizmessage API result code -7004.

    메시지 상태 조건 오류
    Client Error. Invalid message status parameter.
    """

    code: int = -7004
    summary = "The message status given as a search condition is invalid."
    description = "메시지 상태 조건 오류"
    message_template = "Client Error. Invalid message status parameter."

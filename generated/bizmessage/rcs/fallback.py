# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about the substitute SMS and its set-up."""

from bizmessage.categories import FallbackError
from bizmessage.errors import OutcomeUnknown
from bizmessage.rcs.errors import RcsSendError, RcsApiError


class RcsFallbackError(RcsSendError, FallbackError):
    """An error of RCS Bizmessage about the substitute SMS and its set-up.

    대체 발송
    """


class FallbackSenderNumberNotFound(RcsApiError, RcsFallbackError):
    """The sender number for the fallback message does not exist.

    RCS Bizmessage API result code -4050.

    대체 발신 번호 없음
    Not exist send number.
    """

    code: int = -4050
    summary = "The sender number for the fallback message does not exist."
    description = "대체 발신 번호 없음"
    message_template = "Not exist send number."


class MessageTypeFallbackNotSupported(RcsApiError, RcsFallbackError):
    """The type of the message cannot be sent with a fallback message.

    RCS Bizmessage API result code -4060.

    대체 발신 미지원 타입
    Fallback unsupported type.
    """

    code: int = -4060
    summary = "The type of the message cannot be sent with a fallback message."
    description = "대체 발신 미지원 타입"
    message_template = "Fallback unsupported type."


class FallbackRequestFailed(RcsApiError, RcsFallbackError, OutcomeUnknown):
    """The request for the fallback message fails at the SMS send API.

    RCS Bizmessage API result code -8000.

    대체 발송 요청 실패
    Fail to call SMS send API.
    """

    code: int = -8000
    summary = "The request for the fallback message fails at the SMS send API."
    description = "대체 발송 요청 실패"
    message_template = "Fail to call SMS send API."

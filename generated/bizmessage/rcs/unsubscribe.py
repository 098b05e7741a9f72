# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about 080 unsubscribe numbers and unsubscribed recipients."""

from bizmessage.categories import UnsubscribeError
from bizmessage.rcs.errors import RcsSendError, RcsApiError


class RcsUnsubscribeError(RcsSendError, UnsubscribeError):
    """An error of RCS Bizmessage about 080 unsubscribe numbers and unsubscribed recipients.

    080 수신거부
    """


class MissingUnsubscribeNumber(RcsApiError, RcsUnsubscribeError):
    """An advertisement cannot be sent without the 080 unsubscribe number.

    RCS Bizmessage API result code -3001.

    080 수신거부 번호 없음
    Client Error. Unsubscribe number is required when send ad.
    """

    code: int = -3001
    summary = "An advertisement cannot be sent without the 080 unsubscribe number."
    description = "080 수신거부 번호 없음"
    message_template = "Client Error. Unsubscribe number is required when send ad."


class UnsubscribeNumberNotFound(RcsApiError, RcsUnsubscribeError):
    """The 080 unsubscribe number does not exist.

    RCS Bizmessage API result code -4040.

    080 수신거부 번호 없음
    Not exist block service.
    """

    code: int = -4040
    summary = "The 080 unsubscribe number does not exist."
    description = "080 수신거부 번호 없음"
    message_template = "Not exist block service."


class InvalidUnsubscribeNumberStatus(RcsApiError, RcsUnsubscribeError):
    """The status of the 080 unsubscribe number is invalid.

    RCS Bizmessage API result code -4041.

    080 수신거부 번호 상태 오류
    Invalid status block service.
    """

    code: int = -4041
    summary = "The status of the 080 unsubscribe number is invalid."
    description = "080 수신거부 번호 상태 오류"
    message_template = "Invalid status block service."


class RecipientUnsubscribed(RcsApiError, RcsUnsubscribeError):
    """The recipient number is blocked by an 080 opt-out.

    RCS Bizmessage API result code -4042.

    080 수신거부 대상
    Blocked recipient number.
    """

    code: int = -4042
    summary = "The recipient number is blocked by an 080 opt-out."
    description = "080 수신거부 대상"
    message_template = "Blocked recipient number."

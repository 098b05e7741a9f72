# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about reservations, permitted times and expiry."""

from bizmessage.categories import ScheduleError
from bizmessage.errors import TryLater
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsScheduleError(RcsSendError, ScheduleError):
    """An error of RCS Bizmessage about reservations, permitted times and expiry.

    예약, 발송 가능 시간, 만료
    """


class SendTimeInPast(RcsApiError, RcsScheduleError):
    """The send time (sendDateTime) is earlier than the current time.

    RCS Bizmessage API result code -3002.

    발송 요청 시간 오류
    Client Error. SendDateTime cannot be set before now.
    """

    code: int = -3002
    summary = "The send time (sendDateTime) is earlier than the current time."
    description = "발송 요청 시간 오류"
    message_template = "Client Error. SendDateTime cannot be set before now."


class SendTimeTooFarAhead(RcsApiError, RcsScheduleError):
    """The send time (sendDateTime) is more than 60 days ahead.

    RCS Bizmessage API result code -3003.

    예약 가능 최대 일자 초과
    Client Error. SendDateTime cannot be set to a point in time after 60 days.
    """

    code: int = -3003
    summary = "The send time (sendDateTime) is more than 60 days ahead."
    description = "예약 가능 최대 일자 초과"
    message_template = "Client Error. SendDateTime cannot be set to a point in time after 60 days."


class NightAdNotAllowed(RcsApiError, RcsScheduleError, TryLater):
    """The delivery of advertisements at night is restricted.

    RCS Bizmessage API result code -9000.

    야간 광고 발송 제한됨
    Night ad delivery is limited.
    """

    code: int = -9000
    summary = "The delivery of advertisements at night is restricted."
    description = "야간 광고 발송 제한됨"
    message_template = "Night ad delivery is limited."


class InvalidExpiryField(RcsDeliveryError, RcsScheduleError):
    """The expiry field is invalid.

    RCS Bizmessage delivery result code 55810.

    Invalid Expiry Field
    """

    code: str = "55810"
    summary = "The expiry field is invalid."
    description = "Invalid Expiry Field"
    message_template = ""


class ExpiredBeforeSessionEstablishment(RcsDeliveryError, RcsScheduleError):
    """The expiry comes before a session is established.

    RCS Bizmessage delivery result code 56007.

    Expired Before Session Establishment
    """

    code: str = "56007"
    summary = "The expiry comes before a session is established."
    description = "Expired Before Session Establishment"
    message_template = ""


class InvalidExpiryTimeFormat(RcsDeliveryError, RcsScheduleError):
    """The format of the expiry time is invalid.

    RCS Bizmessage delivery result code 42207.

    Invalid expiry time format
    """

    code: str = "42207"
    summary = "The format of the expiry time is invalid."
    description = "Invalid expiry time format"
    message_template = ""


class InvalidExpiryTime(RcsDeliveryError, RcsScheduleError):
    """The expiry time is invalid.

    RCS Bizmessage delivery result code 42208.

    Invalid expiry time
    """

    code: str = "42208"
    summary = "The expiry time is invalid."
    description = "Invalid expiry time"
    message_template = ""

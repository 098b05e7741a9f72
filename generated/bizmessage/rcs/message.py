# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about messages and send requests that were made before."""

from bizmessage.categories import MessageError
from bizmessage.errors import OutcomeUnknown
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsMessageError(RcsSendError, MessageError):
    """An error of RCS Bizmessage about messages and send requests that were made before.

    메시지와 발송 요청
    """


class MessageIdNotFound(RcsApiError, RcsMessageError):
    """The message ID does not exist.

    RCS Bizmessage API result code -7005.

    메시지 ID 없음
    Client Error. Not Exist Message ID.
    """

    code: int = -7005
    summary = "The message ID does not exist."
    description = "메시지 ID 없음"
    message_template = "Client Error. Not Exist Message ID."


class SendRetryLimitExceeded(RcsDeliveryError, RcsMessageError, OutcomeUnknown):
    """The number of retries for sending the message is exceeded.

    RCS Bizmessage delivery result code 51908.

    Exceed Retry Count to Send Message
    """

    code: str = "51908"
    summary = "The number of retries for sending the message is exceeded."
    description = "Exceed Retry Count to Send Message"
    message_template = ""


class InvalidMessageStatus(RcsDeliveryError, RcsMessageError):
    """The status of the message is invalid.

    RCS Bizmessage delivery result code 52002.

    Invalid message status
    """

    code: str = "52002"
    summary = "The status of the message is invalid."
    description = "Invalid message status"
    message_template = ""


class DuplicateMessageId(RcsDeliveryError, RcsMessageError, OutcomeUnknown):
    """The message ID is duplicated.

    RCS Bizmessage delivery result code 55806.

    Duplicated MessageId
    """

    code: str = "55806"
    summary = "The message ID is duplicated."
    description = "Duplicated MessageId"
    message_template = ""


class MessageRevoked(RcsDeliveryError, RcsMessageError):
    """The message is revoked.

    RCS Bizmessage delivery result code 55820.

    Revoked Message
    """

    code: str = "55820"
    summary = "The message is revoked."
    description = "Revoked Message"
    message_template = ""


class MessageCanceled(RcsDeliveryError, RcsMessageError):
    """The message is canceled.

    RCS Bizmessage delivery result code 55822.

    Canceled Message
    """

    code: str = "55822"
    summary = "The message is canceled."
    description = "Canceled Message"
    message_template = ""


class RevocationFailed(RcsDeliveryError, RcsMessageError, OutcomeUnknown):
    """The revocation fails.

    RCS Bizmessage delivery result code 56002.

    Revocation Failed
    """

    code: str = "56002"
    summary = "The revocation fails."
    description = "Revocation Failed"
    message_template = ""


class MaapMessageRevoked(RcsDeliveryError, RcsMessageError):
    """The message is revoked.

    RCS Bizmessage delivery result code 41007.

    Revoked
    """

    code: str = "41007"
    summary = "The message is revoked."
    description = "Revoked"
    message_template = ""


class MessageNotAcceptable(RcsDeliveryError, RcsMessageError):
    """The message is not acceptable.

    RCS Bizmessage delivery result code 41201.

    Message Not Acceptable
    """

    code: str = "41201"
    summary = "The message is not acceptable."
    description = "Message Not Acceptable"
    message_template = ""


class MessageAlreadyRevoked(RcsDeliveryError, RcsMessageError):
    """The message has already been revoked.

    RCS Bizmessage delivery result code 41202.

    Message was already revoked
    """

    code: str = "41202"
    summary = "The message has already been revoked."
    description = "Message was already revoked"
    message_template = ""


class MaapInvalidMessageStatus(RcsDeliveryError, RcsMessageError):
    """The status of the message is invalid.

    RCS Bizmessage delivery result code 42011.

    Invalid message status
    """

    code: str = "42011"
    summary = "The status of the message is invalid."
    description = "Invalid message status"
    message_template = ""


class MaapDuplicateMessageId(RcsDeliveryError, RcsMessageError, OutcomeUnknown):
    """The message ID is duplicated.

    RCS Bizmessage delivery result code 42514.

    Duplicated message ID
    """

    code: str = "42514"
    summary = "The message ID is duplicated."
    description = "Duplicated message ID"
    message_template = ""


class MessageFiltered(RcsDeliveryError, RcsMessageError):
    """The message is filtered.

    RCS Bizmessage delivery result code 42602.

    message filtered
    """

    code: str = "42602"
    summary = "The message is filtered."
    description = "message filtered"
    message_template = ""

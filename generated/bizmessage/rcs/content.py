# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about the text of a message."""

from bizmessage.categories import ContentError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsContentError(RcsSendError, ContentError):
    """An error of RCS Bizmessage about the text of a message.

    메시지 내용
    """


class MmsTitleTooLong(RcsApiError, RcsContentError):
    """The title of the MMS exceeds a length of 30.

    RCS Bizmessage API result code -3031.

    MMS 제목 길이 초과
    Client Error. Over mms type title length 30.
    """

    code: int = -3031
    summary = "The title of the MMS exceeds a length of 30."
    description = "MMS 제목 길이 초과"
    message_template = "Client Error. Over mms type title length 30."


class MmsHorizontalVerticalBodyTooLong(RcsApiError, RcsContentError):
    """The body of an MMS of the horizontal or vertical type exceeds a length of 1300.

    RCS Bizmessage API result code -3032.

    MMS 가로형, 세로형 내용 길이 초과
    Client Error. Over horizontal and vertical type body length 1300.
    """

    code: int = -3032
    summary = "The body of an MMS of the horizontal or vertical type exceeds a length of 1300."
    description = "MMS 가로형, 세로형 내용 길이 초과"
    message_template = "Client Error. Over horizontal and vertical type body length 1300."


class TextContentNotAllowed(RcsDeliveryError, RcsContentError):
    """The text content is prohibited.

    RCS Bizmessage delivery result code 55701.

    prohibited text content
    """

    code: str = "55701"
    summary = "The text content is prohibited."
    description = "prohibited text content"
    message_template = ""


class HeaderValueNotAllowed(RcsDeliveryError, RcsContentError):
    """The header value is prohibited.

    RCS Bizmessage delivery result code 55703.

    prohibited header value
    """

    code: str = "55703"
    summary = "The header value is prohibited."
    description = "prohibited header value"
    message_template = ""


class FooterFieldNotAllowed(RcsDeliveryError, RcsContentError):
    """The footer field is prohibited.

    RCS Bizmessage delivery result code 55704.

    prohibited footer field
    """

    code: str = "55704"
    summary = "The footer field is prohibited."
    description = "prohibited footer field"
    message_template = ""


class MissingFooterContent(RcsDeliveryError, RcsContentError):
    """The footer content is missing.

    RCS Bizmessage delivery result code 55705.

    missing footer content
    """

    code: str = "55705"
    summary = "The footer content is missing."
    description = "missing footer content"
    message_template = ""


class InvalidFooterContentSyntax(RcsDeliveryError, RcsContentError):
    """The syntax of the footer content is invalid.

    RCS Bizmessage delivery result code 55706.

    footer content syntax Error
    """

    code: str = "55706"
    summary = "The syntax of the footer content is invalid."
    description = "footer content syntax Error"
    message_template = ""


class InvalidContentPattern(RcsDeliveryError, RcsContentError):
    """The provider reports an error in the content pattern.

    RCS Bizmessage delivery result code 55707.

    content pattern error
    """

    code: str = "55707"
    summary = "The provider reports an error in the content pattern."
    description = "content pattern error"
    message_template = ""


class TitleTooLong(RcsDeliveryError, RcsContentError):
    """The title exceeds the maximum number of characters.

    RCS Bizmessage delivery result code 55708.

    Exceeded max character of title
    """

    code: str = "55708"
    summary = "The title exceeds the maximum number of characters."
    description = "Exceeded max character of title"
    message_template = ""


class DescriptionTooLong(RcsDeliveryError, RcsContentError):
    """The description exceeds the maximum number of characters.

    RCS Bizmessage delivery result code 55709.

    Exceeded max character of description
    """

    code: str = "55709"
    summary = "The description exceeds the maximum number of characters."
    description = "Exceeded max character of description"
    message_template = ""


class InvalidMessage(RcsDeliveryError, RcsContentError):
    """The message is invalid.

    RCS Bizmessage delivery result code 55802.

    Invalid message
    """

    code: str = "55802"
    summary = "The message is invalid."
    description = "Invalid message"
    message_template = ""


class InvalidMessageSyntax(RcsDeliveryError, RcsContentError):
    """The syntax of the message is invalid.

    RCS Bizmessage delivery result code 55803.

    Message Syntax Error
    """

    code: str = "55803"
    summary = "The syntax of the message is invalid."
    description = "Message Syntax Error"
    message_template = ""


class MissingMessageContent(RcsDeliveryError, RcsContentError):
    """The message content is missing.

    RCS Bizmessage delivery result code 55804.

    Missing message content
    """

    code: str = "55804"
    summary = "The message content is missing."
    description = "Missing message content"
    message_template = ""


class InvalidMessageContent(RcsDeliveryError, RcsContentError):
    """The message content is invalid.

    RCS Bizmessage delivery result code 55805.

    Invalid message content
    """

    code: str = "55805"
    summary = "The message content is invalid."
    description = "Invalid message content"
    message_template = ""


class NonRetryableInvalidMessage(RcsDeliveryError, RcsContentError):
    """An invalid message causes an error that cannot be retried.

    RCS Bizmessage delivery result code 55900.

    Non Retryable Error Caused By Invalid Message
    """

    code: str = "55900"
    summary = "An invalid message causes an error that cannot be retried."
    description = "Non Retryable Error Caused By Invalid Message"
    message_template = ""


class MessageContentTypeRetrievalFailed(RcsDeliveryError, RcsContentError):
    """The content type of the message cannot be obtained.

    RCS Bizmessage delivery result code 41250.

    Failed to get message content type
    """

    code: str = "41250"
    summary = "The content type of the message cannot be obtained."
    description = "Failed to get message content type"
    message_template = ""


class MaapInvalidMessage(RcsDeliveryError, RcsContentError):
    """The message is invalid.

    RCS Bizmessage delivery result code 42002.

    Invalid message
    """

    code: str = "42002"
    summary = "The message is invalid."
    description = "Invalid message"
    message_template = ""


class MaapMissingMessageContent(RcsDeliveryError, RcsContentError):
    """The message content is missing.

    RCS Bizmessage delivery result code 42008.

    Missing message content
    """

    code: str = "42008"
    summary = "The message content is missing."
    description = "Missing message content"
    message_template = ""


class MaapInvalidMessageContent(RcsDeliveryError, RcsContentError):
    """The message content is invalid.

    RCS Bizmessage delivery result code 42009.

    Invalid message content
    """

    code: str = "42009"
    summary = "The message content is invalid."
    description = "Invalid message content"
    message_template = ""


class AmbiguousMessage(RcsDeliveryError, RcsContentError):
    """The message is ambiguous.

    RCS Bizmessage delivery result code 42010.

    Ambiguous message
    """

    code: str = "42010"
    summary = "The message is ambiguous."
    description = "Ambiguous message"
    message_template = ""


class MissingTextMessage(RcsDeliveryError, RcsContentError):
    """The text message is empty.

    RCS Bizmessage delivery result code 42015.

    Empty text message
    """

    code: str = "42015"
    summary = "The text message is empty."
    description = "Empty text message"
    message_template = ""


class MissingContent(RcsDeliveryError, RcsContentError):
    """The content is missing.

    RCS Bizmessage delivery result code 42502.

    Missing content
    """

    code: str = "42502"
    summary = "The content is missing."
    description = "Missing content"
    message_template = ""


class MissingTitle(RcsDeliveryError, RcsContentError):
    """The title is missing.

    RCS Bizmessage delivery result code 42503.

    Missing title
    """

    code: str = "42503"
    summary = "The title is missing."
    description = "Missing title"
    message_template = ""


class MissingDescription(RcsDeliveryError, RcsContentError):
    """The description is missing.

    RCS Bizmessage delivery result code 42504.

    Missing description
    """

    code: str = "42504"
    summary = "The description is missing."
    description = "Missing description"
    message_template = ""


class InvalidTitle(RcsDeliveryError, RcsContentError):
    """The title is invalid.

    RCS Bizmessage delivery result code 42509.

    Invalid title
    """

    code: str = "42509"
    summary = "The title is invalid."
    description = "Invalid title"
    message_template = ""


class InvalidDescription(RcsDeliveryError, RcsContentError):
    """The description is invalid.

    RCS Bizmessage delivery result code 42510.

    Invalid description
    """

    code: str = "42510"
    summary = "The description is invalid."
    description = "Invalid description"
    message_template = ""

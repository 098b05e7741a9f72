# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about chatbots."""

from bizmessage.categories import ChatbotError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsChatbotError(RcsSendError, ChatbotError):
    """An error of RCS Bizmessage about chatbots.

    대화방(챗봇)
    """


class ChatbotNotFound(RcsApiError, RcsChatbotError):
    """The chatbot (sender number) does not exist.

    RCS Bizmessage API result code -4010.

    대화방(발신 번호) 없음
    Client Error. Not exist chatbot.
    """

    code: int = -4010
    summary = "The chatbot (sender number) does not exist."
    description = "대화방(발신 번호) 없음"
    message_template = "Client Error. Not exist chatbot."


class InvalidChatbotStatus(RcsApiError, RcsChatbotError):
    """The status of the chatbot (sender number) is invalid.

    RCS Bizmessage API result code -4011.

    대화방(발신 번호) 상태 오류
    Invalid status chatbot.
    """

    code: int = -4011
    summary = "The status of the chatbot (sender number) is invalid."
    description = "대화방(발신 번호) 상태 오류"
    message_template = "Invalid status chatbot."


class ChatbotAlreadyExists(RcsDeliveryError, RcsChatbotError):
    """The chatbot already exists.

    RCS Bizmessage delivery result code 52003.

    Bot Aleady Exists
    """

    code: str = "52003"
    summary = "The chatbot already exists."
    description = "Bot Aleady Exists"
    message_template = ""


class ChatbotCreationFailed(RcsDeliveryError, RcsChatbotError):
    """Creating the chatbot fails.

    RCS Bizmessage delivery result code 52004.

    Bot Creation Failed
    """

    code: str = "52004"
    summary = "Creating the chatbot fails."
    description = "Bot Creation Failed"
    message_template = ""


class ChatbotUpdateFailed(RcsDeliveryError, RcsChatbotError):
    """Updating the chatbot fails.

    RCS Bizmessage delivery result code 52005.

    Bot Update Failed
    """

    code: str = "52005"
    summary = "Updating the chatbot fails."
    description = "Bot Update Failed"
    message_template = ""


class InvalidChatbotServiceType(RcsDeliveryError, RcsChatbotError):
    """The service type of the chatbot is invalid.

    RCS Bizmessage delivery result code 52007.

    InvalidChatbotServiceType
    """

    code: str = "52007"
    summary = "The service type of the chatbot is invalid."
    description = "InvalidChatbotServiceType"
    message_template = ""


class ChatbotIdMismatch(RcsDeliveryError, RcsChatbotError):
    """The chatbot ID does not match.

    RCS Bizmessage delivery result code 52008.

    MismatchedChatbotId
    """

    code: str = "52008"
    summary = "The chatbot ID does not match."
    description = "MismatchedChatbotId"
    message_template = ""


class InvalidChatbotContent(RcsDeliveryError, RcsChatbotError):
    """The provider reports an error in the chatbot content.

    RCS Bizmessage delivery result code 55301.

    Bot Content Error
    """

    code: str = "55301"
    summary = "The provider reports an error in the chatbot content."
    description = "Bot Content Error"
    message_template = ""


class InvalidBotId(RcsDeliveryError, RcsChatbotError):
    """The chatbot ID is invalid.

    RCS Bizmessage delivery result code 55302.

    Invalid BotID
    """

    code: str = "55302"
    summary = "The chatbot ID is invalid."
    description = "Invalid BotID"
    message_template = ""


class ChatbotIdNotPermitted(RcsDeliveryError, RcsChatbotError):
    """The provider reports a permission error for the chatbot ID.

    RCS Bizmessage delivery result code 55304.

    BotID permission error
    """

    code: str = "55304"
    summary = "The provider reports a permission error for the chatbot ID."
    description = "BotID permission error"
    message_template = ""


class ChatbotNotPermitted(RcsDeliveryError, RcsChatbotError):
    """The permission of the chatbot is invalid.

    RCS Bizmessage delivery result code 55807.

    Invalid Chatbot Permission
    """

    code: str = "55807"
    summary = "The permission of the chatbot is invalid."
    description = "Invalid Chatbot Permission"
    message_template = ""


class DeliveryInvalidChatbotStatus(RcsDeliveryError, RcsChatbotError):
    """The status of the chatbot is invalid.

    RCS Bizmessage delivery result code 55808.

    Invalid Chatbot Status
    """

    code: str = "55808"
    summary = "The status of the chatbot is invalid."
    description = "Invalid Chatbot Status"
    message_template = ""


class InvalidChatbotId(RcsDeliveryError, RcsChatbotError):
    """The chatbot ID is invalid.

    RCS Bizmessage delivery result code 55819.

    Invalid Chatbot Id
    """

    code: str = "55819"
    summary = "The chatbot ID is invalid."
    description = "Invalid Chatbot Id"
    message_template = ""


class EmulatorAccessOnly(RcsDeliveryError, RcsChatbotError):
    """Only emulator access is allowed.

    RCS Bizmessage delivery result code 42006.

    Emulator access only
    """

    code: str = "42006"
    summary = "Only emulator access is allowed."
    description = "Emulator access only"
    message_template = ""

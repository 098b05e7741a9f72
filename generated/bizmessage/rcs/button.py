# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about buttons and quick replies."""

from bizmessage.categories import ButtonError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsButtonError(RcsSendError, ButtonError):
    """An error of RCS Bizmessage about buttons and quick replies.

    버튼과 바로연결
    """


class InvalidButtonParameter(RcsApiError, RcsButtonError):
    """The button parameter is invalid.

    RCS Bizmessage API result code -3000.

    버튼 유효성 검사 실패
    Client Error. Invalid button parameter.
    """

    code: int = -3000
    summary = "The button parameter is invalid."
    description = "버튼 유효성 검사 실패"
    message_template = "Client Error. Invalid button parameter."


class ActionButtonNotPermitted(RcsDeliveryError, RcsButtonError):
    """The provider reports a permission error for the action button.

    RCS Bizmessage delivery result code 55702.

    Action button Permission error
    """

    code: str = "55702"
    summary = "The provider reports a permission error for the action button."
    description = "Action button Permission error"
    message_template = ""


class TooManyButtons(RcsDeliveryError, RcsButtonError):
    """The number of buttons exceeds the maximum.

    RCS Bizmessage delivery result code 55710.

    Exceeded max number of buttons
    """

    code: str = "55710"
    summary = "The number of buttons exceeds the maximum."
    description = "Exceeded max number of buttons"
    message_template = ""


class ButtonTextTooLong(RcsDeliveryError, RcsButtonError):
    """The button text is too long.

    RCS Bizmessage delivery result code 55813.

    Exceed Button Text Length
    """

    code: str = "55813"
    summary = "The button text is too long."
    description = "Exceed Button Text Length"
    message_template = ""


class InvalidMessagebaseButtons(RcsDeliveryError, RcsButtonError):
    """The buttons of the messagebase are invalid.

    RCS Bizmessage delivery result code 55814.

    Invalid MessageBase Buttons
    """

    code: str = "55814"
    summary = "The buttons of the messagebase are invalid."
    description = "Invalid MessageBase Buttons"
    message_template = ""


class MissingButtonLink(RcsDeliveryError, RcsButtonError):
    """The link of a button is missing.

    RCS Bizmessage delivery result code 42507.

    Missing button link
    """

    code: str = "42507"
    summary = "The link of a button is missing."
    description = "Missing button link"
    message_template = ""


class MissingButtonText(RcsDeliveryError, RcsButtonError):
    """The text of a button is missing.

    RCS Bizmessage delivery result code 42508.

    Missing button text
    """

    code: str = "42508"
    summary = "The text of a button is missing."
    description = "Missing button text"
    message_template = ""


class InvalidButtonUrl(RcsDeliveryError, RcsButtonError):
    """The address of the button URL is invalid.

    RCS Bizmessage delivery result code 42512.

    Invalid button url address
    """

    code: str = "42512"
    summary = "The address of the button URL is invalid."
    description = "Invalid button url address"
    message_template = ""


class InvalidButtonText(RcsDeliveryError, RcsButtonError):
    """The text of a button is invalid.

    RCS Bizmessage delivery result code 42513.

    Invalid button text
    """

    code: str = "42513"
    summary = "The text of a button is invalid."
    description = "Invalid button text"
    message_template = ""

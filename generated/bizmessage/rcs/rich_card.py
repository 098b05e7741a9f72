# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about rich cards."""

from bizmessage.categories import RichCardError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsRichCardError(RcsSendError, RichCardError):
    """An error of RCS Bizmessage about rich cards.

    리치카드
    """


class InvalidMmsHorizontalVerticalCardCount(RcsApiError, RcsRichCardError):
    """An MMS of the horizontal or vertical type can have only one card.

    RCS Bizmessage API result code -3030.

    MMS 가로형, 세로형 카드 수 오류
    Client Error. Horizontal and vertical type can enroll only one card.
    """

    code: int = -3030
    summary = "An MMS of the horizontal or vertical type can have only one card."
    description = "MMS 가로형, 세로형 카드 수 오류"
    message_template = "Client Error. Horizontal and vertical type can enroll only one card."


class MissingRichCard(RcsDeliveryError, RcsRichCardError):
    """The rich card is missing.

    RCS Bizmessage delivery result code 42031.

    Missing richcard
    """

    code: str = "42031"
    summary = "The rich card is missing."
    description = "Missing richcard"
    message_template = ""


class AmbiguousRichCard(RcsDeliveryError, RcsRichCardError):
    """The rich card is ambiguous.

    RCS Bizmessage delivery result code 42032.

    Ambiguous richcard
    """

    code: str = "42032"
    summary = "The rich card is ambiguous."
    description = "Ambiguous richcard"
    message_template = ""


class TooManyRichCards(RcsDeliveryError, RcsRichCardError):
    """There are too many rich cards.

    RCS Bizmessage delivery result code 42033.

    Too many richcards
    """

    code: str = "42033"
    summary = "There are too many rich cards."
    description = "Too many richcards"
    message_template = ""


class MissingRichCardLayout(RcsDeliveryError, RcsRichCardError):
    """The layout of the rich card is missing.

    RCS Bizmessage delivery result code 42034.

    Missing richcard layout
    """

    code: str = "42034"
    summary = "The layout of the rich card is missing."
    description = "Missing richcard layout"
    message_template = ""


class MissingRichCardContent(RcsDeliveryError, RcsRichCardError):
    """The content of the rich card is missing.

    RCS Bizmessage delivery result code 42035.

    Missing richcard content
    """

    code: str = "42035"
    summary = "The content of the rich card is missing."
    description = "Missing richcard content"
    message_template = ""


class InvalidCardOrientation(RcsDeliveryError, RcsRichCardError):
    """The value of cardOrientation is invalid.

    RCS Bizmessage delivery result code 42036.

    Invalid cardOrientation
    """

    code: str = "42036"
    summary = "The value of cardOrientation is invalid."
    description = "Invalid cardOrientation"
    message_template = ""


class InvalidRichCardContent(RcsDeliveryError, RcsRichCardError):
    """The content of the rich card is invalid.

    RCS Bizmessage delivery result code 42042.

    Invalid richcard content
    """

    code: str = "42042"
    summary = "The content of the rich card is invalid."
    description = "Invalid richcard content"
    message_template = ""

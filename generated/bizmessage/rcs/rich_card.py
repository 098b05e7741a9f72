# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about rich cards."""

from bizmessage.categories import RichCardError
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsRichCardError(RcsSendError, RichCardError):
    """An error of RCS Bizmessage about rich cards.

    리치카드
    """


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


class AmbiguousOpenRichCard(RcsDeliveryError, RcsRichCardError):
    """The open rich card is ambiguous.

    RCS Bizmessage delivery result code 42301.

    Ambiguous Openrichcard
    """

    code: str = "42301"
    summary = "The open rich card is ambiguous."
    description = "Ambiguous Openrichcard"
    message_template = ""


class MissingOpenRichCard(RcsDeliveryError, RcsRichCardError):
    """The open rich card is missing.

    RCS Bizmessage delivery result code 42302.

    Missing Openrichcard
    """

    code: str = "42302"
    summary = "The open rich card is missing."
    description = "Missing Openrichcard"
    message_template = ""


class MissingOpenRichCardLayoutWidget(RcsDeliveryError, RcsRichCardError):
    """The layout widget of the open rich card is missing.

    RCS Bizmessage delivery result code 42303.

    Missing Openrichcard Layout Widget
    """

    code: str = "42303"
    summary = "The layout widget of the open rich card is missing."
    description = "Missing Openrichcard Layout Widget"
    message_template = ""


class MissingOpenRichCardViewContent(RcsDeliveryError, RcsRichCardError):
    """The view content of the open rich card is missing.

    RCS Bizmessage delivery result code 42304.

    Missing Openrichcard View Content
    """

    code: str = "42304"
    summary = "The view content of the open rich card is missing."
    description = "Missing Openrichcard View Content"
    message_template = ""


class MissingOpenRichCardLinearlayoutContent(RcsDeliveryError, RcsRichCardError):
    """The LinearLayout content of the open rich card is missing.

    RCS Bizmessage delivery result code 42305.

    Missing Openrichcard LinearLayout C ontent
    """

    code: str = "42305"
    summary = "The LinearLayout content of the open rich card is missing."
    description = "Missing Openrichcard LinearLayout C ontent"
    message_template = ""


class MissingOpenRichCardTextviewContent(RcsDeliveryError, RcsRichCardError):
    """The Textview content of the open rich card is missing.

    RCS Bizmessage delivery result code 42306.

    Missing Openrichcard Textview Conte nt
    """

    code: str = "42306"
    summary = "The Textview content of the open rich card is missing."
    description = "Missing Openrichcard Textview Conte nt"
    message_template = ""


class InvalidOpenRichCardTextviewContents(RcsDeliveryError, RcsRichCardError):
    """The contents in the Textview of the open rich card are invalid.

    RCS Bizmessage delivery result code 42307.

    Invalid Contents In Openrichcard Tex tview
    """

    code: str = "42307"
    summary = "The contents in the Textview of the open rich card are invalid."
    description = "Invalid Contents In Openrichcard Tex tview"
    message_template = ""


class InvalidOpenRichCardTextLength(RcsDeliveryError, RcsRichCardError):
    """The length of the text in the Textview of the open rich card is invalid.

    RCS Bizmessage delivery result code 42308.

    Invalid Text Length In Openrichcard Textview
    """

    code: str = "42308"
    summary = "The length of the text in the Textview of the open rich card is invalid."
    description = "Invalid Text Length In Openrichcard Textview"
    message_template = ""


class MissingOpenRichCardImageviewContent(RcsDeliveryError, RcsRichCardError):
    """The Imageview content of the open rich card is missing.

    RCS Bizmessage delivery result code 42309.

    Missing Openrichcard Imageview Con tent
    """

    code: str = "42309"
    summary = "The Imageview content of the open rich card is missing."
    description = "Missing Openrichcard Imageview Con tent"
    message_template = ""


class OpenRichCardMediaTooSmall(RcsDeliveryError, RcsRichCardError):
    """The media in the Imageview of the open rich card is too small.

    RCS Bizmessage delivery result code 42310.

    Too Small Media In Openrichcard Im ageview
    """

    code: str = "42310"
    summary = "The media in the Imageview of the open rich card is too small."
    description = "Too Small Media In Openrichcard Im ageview"
    message_template = ""


class InvalidOpenRichCardImageviewScaletype(RcsDeliveryError, RcsRichCardError):
    """The scale type of the Imageview in the open rich card is invalid.

    RCS Bizmessage delivery result code 42311.

    Invalid Openrichcard Imageview Scal etype
    """

    code: str = "42311"
    summary = "The scale type of the Imageview in the open rich card is invalid."
    description = "Invalid Openrichcard Imageview Scal etype"
    message_template = ""


class MissingOpenRichCardDimension(RcsDeliveryError, RcsRichCardError):
    """The width or height of the open rich card is missing.

    RCS Bizmessage delivery result code 42312.

    Missing Openrichcard width or height
    """

    code: str = "42312"
    summary = "The width or height of the open rich card is missing."
    description = "Missing Openrichcard width or height"
    message_template = ""


class InvalidOpenRichCardDimension(RcsDeliveryError, RcsRichCardError):
    """The width or height of the open rich card is invalid.

    RCS Bizmessage delivery result code 42313.

    Invalid Openrichcard width or height
    """

    code: str = "42313"
    summary = "The width or height of the open rich card is invalid."
    description = "Invalid Openrichcard width or height"
    message_template = ""


class InvalidOpenRichCardCommonContents(RcsDeliveryError, RcsRichCardError):
    """The common contents of the open rich card are invalid.

    RCS Bizmessage delivery result code 42314.

    Invalid Openrichcard Common Conte nts
    """

    code: str = "42314"
    summary = "The common contents of the open rich card are invalid."
    description = "Invalid Openrichcard Common Conte nts"
    message_template = ""


class TooManyOpenRichCardChildren(RcsDeliveryError, RcsRichCardError):
    """The open rich card has too many children.

    RCS Bizmessage delivery result code 42315.

    Too many child in open rich card
    """

    code: str = "42315"
    summary = "The open rich card has too many children."
    description = "Too many child in open rich card"
    message_template = ""

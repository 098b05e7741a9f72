# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about carousels."""

from bizmessage.categories import CarouselError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsCarouselError(RcsSendError, CarouselError):
    """An error of RCS Bizmessage about carousels.

    캐러셀
    """


class InvalidMmsHorizontalVerticalCardCount(RcsApiError, RcsCarouselError):
    """An MMS of the horizontal or vertical type can have only one card.

    RCS Bizmessage API result code -3030.

    MMS 가로형, 세로형 카드 수 오류
    Client Error. Horizontal and vertical type can enroll only one card.
    """

    code: int = -3030
    summary = "An MMS of the horizontal or vertical type can have only one card."
    description = "MMS 가로형, 세로형 카드 수 오류"
    message_template = "Client Error. Horizontal and vertical type can enroll only one card."


class InvalidMmsCarouselCardCount(RcsApiError, RcsCarouselError):
    """The MMS carousel has a wrong number of cards; the limits are 3 and 6.

    RCS Bizmessage API result code -3033.

    MMS 슬라이드형 카드 수 오류
    Client Error. Carousel type can enroll more than 3, less than 6.
    """

    code: int = -3033
    summary = "The MMS carousel has a wrong number of cards; the limits are 3 and 6."
    description = "MMS 슬라이드형 카드 수 오류"
    message_template = "Client Error. Carousel type can enroll more than 3, less than 6."


class MmsSmallCarouselBodyTooLong(RcsApiError, RcsCarouselError):
    """The body of a card in a small MMS carousel exceeds a length of 30.

    RCS Bizmessage API result code -3034.

    MMS 슬라이드형 소형 내용 길이 초과
    Client Error. Over Carousel small type body length 30 per card.
    """

    code: int = -3034
    summary = "The body of a card in a small MMS carousel exceeds a length of 30."
    description = "MMS 슬라이드형 소형 내용 길이 초과"
    message_template = "Client Error. Over Carousel small type body length 30 per card."


class MmsMediumCarouselBodyTooLong(RcsApiError, RcsCarouselError):
    """The body of a card in a medium MMS carousel exceeds a length of 60.

    RCS Bizmessage API result code -3035.

    MMS 슬라이드형 중형 내용 길이 초과
    Client Error. Over Carousel medium type body length 60 per card.
    """

    code: int = -3035
    summary = "The body of a card in a medium MMS carousel exceeds a length of 60."
    description = "MMS 슬라이드형 중형 내용 길이 초과"
    message_template = "Client Error. Over Carousel medium type body length 60 per card."


class CarouselCardCountMismatch(RcsDeliveryError, RcsCarouselError):
    """The number of carousel cards does not match.

    RCS Bizmessage delivery result code 55711.

    mismatching number of carousel card
    """

    code: str = "55711"
    summary = "The number of carousel cards does not match."
    description = "mismatching number of carousel card"
    message_template = ""


class InvalidRichCardCarouselCardWidth(RcsDeliveryError, RcsCarouselError):
    """The cardWidth of the rich card carousel is invalid.

    RCS Bizmessage delivery result code 42040.

    Invalid richcard carousel cardWidth
    """

    code: str = "42040"
    summary = "The cardWidth of the rich card carousel is invalid."
    description = "Invalid richcard carousel cardWidth"
    message_template = ""


class TooManyRichCardCarouselContents(RcsDeliveryError, RcsCarouselError):
    """There are too many contents in the rich card carousel.

    RCS Bizmessage delivery result code 42205.

    Too many contents in richard carous el
    """

    code: str = "42205"
    summary = "There are too many contents in the rich card carousel."
    description = "Too many contents in richard carous el"
    message_template = ""

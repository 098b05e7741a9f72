# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about carousels."""

from bizmessage.categories import CarouselError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoCarouselError(KakaoSendError, CarouselError):
    """An error of KakaoTalk Bizmessage about carousels.

    캐러셀
    """


class InvalidCarouselItemCount(KakaoApiError, KakaoCarouselError):
    """The number of carousel items is outside the allowed range.

    KakaoTalk Bizmessage API response code -3320, section 공통.

    캐러셀 아이템 개수가 허용된 범위(최소/최대값)를 벗어났습니다.
    The carousel list size must be between {} and {}
    """

    code: int = -3320
    summary = "The number of carousel items is outside the allowed range."
    description = "캐러셀 아이템 개수가 허용된 범위(최소/최대값)를 벗어났습니다."
    message_template = "The carousel list size must be between {} and {}"
    parameter_types = {"minimum": int, "maximum": int}

    minimum: int | None
    maximum: int | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            minimum: int | None = None,
            maximum: int | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            minimum: int,
            maximum: int,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        minimum: int | None = None,
        maximum: int | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            minimum=minimum,
            maximum=maximum,
        )


class MissingCarouselHeadLinkMo(KakaoApiError, KakaoCarouselError):
    """The carousel head has a link but lacks the linkMo that this requires.

    KakaoTalk Bizmessage API response code -3321, section 공통.

    캐러셀 헤더에 링크 입력 시, linkMo는 필수입니다.
    If at least one link is entered in the Carousel Head, linkMo cannot be empty.
    """

    code: int = -3321
    summary = "The carousel head has a link but lacks the linkMo that this requires."
    description = "캐러셀 헤더에 링크 입력 시, linkMo는 필수입니다."
    message_template = "If at least one link is entered in the Carousel Head, linkMo cannot be empty."


class MissingCarouselHeadField(KakaoApiError, KakaoCarouselError):
    """A required field of the carousel head is missing.

    KakaoTalk Bizmessage API response code -3322, section 공통.

    캐러셀 헤더 정보 입력 시 필수 항목이 누락되었습니다.
    The carousel head field require {}
    """

    code: int = -3322
    summary = "A required field of the carousel head is missing."
    description = "캐러셀 헤더 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "The carousel head field require {}"
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class MissingCarouselTailField(KakaoApiError, KakaoCarouselError):
    """A required field of the carousel tail is missing.

    KakaoTalk Bizmessage API response code -3323, section 공통.

    캐러셀 푸터 정보 입력 시 필수 항목이 누락되었습니다.
    The carousel tail field require {}
    """

    code: int = -3323
    summary = "A required field of the carousel tail is missing."
    description = "캐러셀 푸터 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "The carousel tail field require {}"
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class MissingCarouselCommerceField(KakaoApiError, KakaoCarouselError):
    """A required field of a carousel commerce item is missing.

    KakaoTalk Bizmessage API response code -3332, section 공통.

    캐러셀 커머스 아이템 정보 입력 시 필수 항목이 누락되었습니다.
    The carousel commerce item field require {}
    """

    code: int = -3332
    summary = "A required field of a carousel commerce item is missing."
    description = "캐러셀 커머스 아이템 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "The carousel commerce item field require {}"
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class CarouselCommerceFieldNotAllowed(KakaoApiError, KakaoCarouselError):
    """A carousel commerce item contains a field that is not allowed.

    KakaoTalk Bizmessage API response code -3333, section 공통.

    캐러셀 커머스 아이템에 허용되지 않는 정보가 포함되어 있습니다.
    The carousel commerce field not allowed {}
    """

    code: int = -3333
    summary = "A carousel commerce item contains a field that is not allowed."
    description = "캐러셀 커머스 아이템에 허용되지 않는 정보가 포함되어 있습니다."
    message_template = "The carousel commerce field not allowed {}"
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class MissingCarouselItemField(KakaoApiError, KakaoCarouselError):
    """A required field of a general carousel item is missing.

    KakaoTalk Bizmessage API response code -3334, section 공통.

    캐러셀 일반 아이템 정보 입력 시 필수 항목이 누락되었습니다.
    The carousel item field require {}
    """

    code: int = -3334
    summary = "A required field of a general carousel item is missing."
    description = "캐러셀 일반 아이템 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "The carousel item field require {}"
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class CarouselItemFieldNotAllowed(KakaoApiError, KakaoCarouselError):
    """A general carousel item contains a field that is not allowed.

    KakaoTalk Bizmessage API response code -3335, section 공통.

    캐러셀 일반 아이템에 허용되지 않는 정보가 포함되어 있습니다.
    The carousel item field not allowed {}
    """

    code: int = -3335
    summary = "A general carousel item contains a field that is not allowed."
    description = "캐러셀 일반 아이템에 허용되지 않는 정보가 포함되어 있습니다."
    message_template = "The carousel item field not allowed {}"
    parameter_types = {"field": str}

    field: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            field: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            field: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        field: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            field=field,
        )


class MissingFriendtalkCarouselHeader(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel must have a header.

    KakaoTalk Bizmessage API response code -3204, section 친구톡 호환 발송.

    캐러셀에 헤더가 없음
    Friendtalk carousel must have a header.
    """

    code: int = -3204
    summary = "A FriendTalk carousel must have a header."
    description = "캐러셀에 헤더가 없음"
    message_template = "Friendtalk carousel must have a header."


class MissingFriendtalkCarouselMessage(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel must have a message.

    KakaoTalk Bizmessage API response code -3205, section 친구톡 호환 발송.

    캐러셀에 메시지가 없음
    Friendtalk carousel must have a message.
    """

    code: int = -3205
    summary = "A FriendTalk carousel must have a message."
    description = "캐러셀에 메시지가 없음"
    message_template = "Friendtalk carousel must have a message."


class MissingFriendtalkCarouselAttachment(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel must have an attachment.

    KakaoTalk Bizmessage API response code -3206, section 친구톡 호환 발송.

    캐러셀에 첨부파일이 없음
    Friendtalk carousel must have a attachment.
    """

    code: int = -3206
    summary = "A FriendTalk carousel must have an attachment."
    description = "캐러셀에 첨부파일이 없음"
    message_template = "Friendtalk carousel must have a attachment."


class MissingFriendtalkCarouselImage(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel must have an image.

    KakaoTalk Bizmessage API response code -3207, section 친구톡 호환 발송.

    캐러셀에 이미지가 없음
    Friendtalk carousel must have a image.
    """

    code: int = -3207
    summary = "A FriendTalk carousel must have an image."
    description = "캐러셀에 이미지가 없음"
    message_template = "Friendtalk carousel must have a image."


class InvalidFriendtalkCarouselItemCount(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel must have 2 to 10 items, or 1 to 10 if it is a commerce carousel with an intro.

    KakaoTalk Bizmessage API response code -3208, section 친구톡 호환 발송.

    캐러셀은 2 ~ 10개 리스트 필요
    캐러셀 커머스 타입에 intro가 있으면 1 ~ 10개 리스트 필요
    Friendtalk carousel must have 2 ~ 10 list. If message type is friendtalk carousel-commerce and carousel intro
    exists, carousel must have 1 ~ 10 list.
    """

    code: int = -3208
    summary = "A FriendTalk carousel must have 2 to 10 items, or 1 to 10 if it is a commerce carousel with an intro."
    description = "캐러셀은 2 ~ 10개 리스트 필요\n캐러셀 커머스 타입에 intro가 있으면 1 ~ 10개 리스트 필요"
    message_template = (
        "Friendtalk carousel must have 2 ~ 10 list. If message type is friendtalk carousel-commerce and carousel intro "
        "exists, carousel must have 1 ~ 10 list."
    )


class MissingFriendtalkCarouselTailLinkMo(KakaoApiError, KakaoCarouselError):
    """The tail of a FriendTalk carousel must have a linkMo.

    KakaoTalk Bizmessage API response code -3209, section 친구톡 호환 발송.

    캐러셀 꼬리에 linkMo가 없음
    Friendtalk carousel tail must have linkMo.
    """

    code: int = -3209
    summary = "The tail of a FriendTalk carousel must have a linkMo."
    description = "캐러셀 꼬리에 linkMo가 없음"
    message_template = "Friendtalk carousel tail must have linkMo."


class FriendtalkCarouselFeedHeadNotAllowed(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel of the feed type must not have an intro (the head field).

    KakaoTalk Bizmessage API response code -3221, section 친구톡 호환 발송.

    캐러셀 피드 타입은 캐러셀 인트로 사용 불가
    Friendtalk carousel feed type cannot have a 'head' field.
    """

    code: int = -3221
    summary = "A FriendTalk carousel of the feed type must not have an intro (the head field)."
    description = "캐러셀 피드 타입은 캐러셀 인트로 사용 불가"
    message_template = "Friendtalk carousel feed type cannot have a 'head' field."


class FriendtalkFeedAdditionalContentNotAllowed(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel of the feed type must not have the additionalContent field.

    KakaoTalk Bizmessage API response code -3222, section 친구톡 호환 발송.

    캐러셀 피드 타입은 부가 정보 필드 사용 불가
    Friendtalk carousel feed type cannot have a 'additionalContent' field.
    """

    code: int = -3222
    summary = "A FriendTalk carousel of the feed type must not have the additionalContent field."
    description = "캐러셀 피드 타입은 부가 정보 필드 사용 불가"
    message_template = "Friendtalk carousel feed type cannot have a 'additionalContent' field."


class FriendtalkCarouselFeedCommerceNotAllowed(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel of the feed type must not have the commerce field.

    KakaoTalk Bizmessage API response code -3223, section 친구톡 호환 발송.

    캐러셀 피드 타입은 커머스 사용 불가
    Friendtalk carousel feed type cannot have a 'commerce' field.
    """

    code: int = -3223
    summary = "A FriendTalk carousel of the feed type must not have the commerce field."
    description = "캐러셀 피드 타입은 커머스 사용 불가"
    message_template = "Friendtalk carousel feed type cannot have a 'commerce' field."


class CarouselCommerceHeaderMessageNotAllowed(KakaoApiError, KakaoCarouselError):
    """A FriendTalk carousel of the commerce type must not have the header and message fields.

    KakaoTalk Bizmessage API response code -3224, section 친구톡 호환 발송.

    캐러셀 커머스 타입은 헤더와 메시지 필드 사용 불가
    Friendtalk carousel commerce type cannot have 'header' & 'message' fields.
    """

    code: int = -3224
    summary = "A FriendTalk carousel of the commerce type must not have the header and message fields."
    description = "캐러셀 커머스 타입은 헤더와 메시지 필드 사용 불가"
    message_template = "Friendtalk carousel commerce type cannot have 'header' & 'message' fields."


class DeliveryInvalidCarouselItemCount(KakaoDeliveryError, KakaoCarouselError):
    """The number of carousel items is not between the minimum and the maximum.

    KakaoTalk Bizmessage delivery result code 3051.

    케러셀 아이템 리스트 갯수 최소, 최대 갯수 불일치
    """

    code: str = "3051"
    summary = "The number of carousel items is not between the minimum and the maximum."
    description = "케러셀 아이템 리스트 갯수 최소, 최대 갯수 불일치"
    message_template = ""


class CarouselItemMessageTooLong(KakaoDeliveryError, KakaoCarouselError):
    """The message of a carousel item is too long.

    KakaoTalk Bizmessage delivery result code 3052.

    케러셀 아이템 메시지 길이 초과
    """

    code: str = "3052"
    summary = "The message of a carousel item is too long."
    description = "케러셀 아이템 메시지 길이 초과"
    message_template = ""


class CarouselMismatch(KakaoDeliveryError, KakaoCarouselError):
    """The carousel does not match the template.

    KakaoTalk Bizmessage delivery result code 3053.

    캐러셀 템플릿 불일치
    """

    code: str = "3053"
    summary = "The carousel does not match the template."
    description = "캐러셀 템플릿 불일치"
    message_template = ""


class CarouselCouponMismatch(KakaoDeliveryError, KakaoCarouselError):
    """The carousel coupon does not match the template.

    KakaoTalk Bizmessage delivery result code 3055.

    캐러셀 쿠폰 템플릿 불일치
    """

    code: str = "3055"
    summary = "The carousel coupon does not match the template."
    description = "캐러셀 쿠폰 템플릿 불일치"
    message_template = ""


class CarouselCommerceMismatch(KakaoDeliveryError, KakaoCarouselError):
    """The carousel commerce information does not match the template.

    KakaoTalk Bizmessage delivery result code 3057.

    캐러셀 커머스 템플릿 불일치
    """

    code: str = "3057"
    summary = "The carousel commerce information does not match the template."
    description = "캐러셀 커머스 템플릿 불일치"
    message_template = ""


class InvalidCarouselHeaderLength(KakaoDeliveryError, KakaoCarouselError):
    """The length of the carousel header violates its limit.

    KakaoTalk Bizmessage delivery result code 3058.

    캐러셀 헤더 길이 제한 오류
    """

    code: str = "3058"
    summary = "The length of the carousel header violates its limit."
    description = "캐러셀 헤더 길이 제한 오류"
    message_template = ""

# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about coupons."""

from bizmessage.categories import CouponError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoCouponError(KakaoSendError, CouponError):
    """An error of KakaoTalk Bizmessage about coupons.

    쿠폰
    """


class InvalidCouponLink(KakaoApiError, KakaoCouponError):
    """A basic coupon lacks linkMo, or a channel coupon URL comes with neither schemeAndroid nor schemeIos.

    KakaoTalk Bizmessage API response code -3313, section 공통.

    쿠폰 URL 정보가 잘못되었습니다. 기본 쿠폰 사용 시 linkMo 필드가, 채널 쿠폰 URL 사용 시 schemeAndroid 또는 schemeIos
    필드가 필요합니다.
    If a basic coupon is used instead of a channel coupon URL, the linkMo field is required. If a channel coupon URL
    (format: alimtalk=coupon://) is used, either schemeAndroid or schemeIos must be provided.
    """

    code: int = -3313
    summary = "A basic coupon lacks linkMo, or a channel coupon URL comes with neither schemeAndroid nor schemeIos."
    description = (
        "쿠폰 URL 정보가 잘못되었습니다. 기본 쿠폰 사용 시 linkMo 필드가, 채널 쿠폰 URL 사용 시 schemeAndroid 또는 "
        "schemeIos 필드가 필요합니다."
    )
    message_template = (
        "If a basic coupon is used instead of a channel coupon URL, the linkMo field is required. If a channel coupon "
        "URL (format: alimtalk=coupon://) is used, either schemeAndroid or schemeIos must be provided."
    )


class MissingCouponField(KakaoApiError, KakaoCouponError):
    """A required field of the coupon is missing.

    KakaoTalk Bizmessage API response code -3314, section 공통.

    쿠폰 정보 입력 시 필수 항목이 누락되었습니다.
    The coupon field require {}
    """

    code: int = -3314
    summary = "A required field of the coupon is missing."
    description = "쿠폰 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "The coupon field require {}"
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


class InvalidCouponTitle(KakaoApiError, KakaoCouponError):
    """The title of the coupon is not a valid coupon title.

    KakaoTalk Bizmessage API response code -3315, section 공통.

    쿠폰 제목이 유효하지 않습니다.
    The title is not valid coupon title
    """

    code: int = -3315
    summary = "The title of the coupon is not a valid coupon title."
    description = "쿠폰 제목이 유효하지 않습니다."
    message_template = "The title is not valid coupon title"


class MissingFriendtalkCouponTitleOrDescription(KakaoApiError, KakaoCouponError):
    """A FriendTalk coupon must have a title and a description.

    KakaoTalk Bizmessage API response code -3210, section 친구톡 호환 발송.

    쿠폰은 제목과 설명이 필요함
    Friendtalk coupon must have a title and a description.
    """

    code: int = -3210
    summary = "A FriendTalk coupon must have a title and a description."
    description = "쿠폰은 제목과 설명이 필요함"
    message_template = "Friendtalk coupon must have a title and a description."


class FriendtalkCouponDescriptionTooLong(KakaoApiError, KakaoCouponError):
    """A FriendTalk coupon description exceeds its limit: 12 characters for text or image types, 18 for wide types.

    KakaoTalk Bizmessage API response code -3211, section 친구톡 호환 발송.

    친구톡 텍스트/이미지 타입 메시지의 쿠폰 설명은 12자 초과 불가, FW/FL 타입은 18자 초과 불가
    If the message type is friendTalk text/image type, the friendtalk coupon description's length cannot exceed 12
    characters. If the message type is friendTalk wide-image/wide-item-list type, the friendtalk coupon description's
    length cannot exceed 18 characters
    """

    code: int = -3211
    summary = (
        "A FriendTalk coupon description exceeds its limit: 12 characters for text or image types, 18 for wide types."
    )
    description = "친구톡 텍스트/이미지 타입 메시지의 쿠폰 설명은 12자 초과 불가, FW/FL 타입은 18자 초과 불가"
    message_template = (
        "If the message type is friendTalk text/image type, the friendtalk coupon description's length cannot exceed "
        "12 characters. If the message type is friendTalk wide-image/wide-item-list type, the friendtalk coupon "
        "description's length cannot exceed 18 characters"
    )


class InvalidFriendtalkCouponTitle(KakaoApiError, KakaoCouponError):
    """The title of the FriendTalk coupon is invalid.

    KakaoTalk Bizmessage API response code -3212, section 친구톡 호환 발송.

    쿠폰 제목 내용이 유효하지 않음
    Friendtalk coupon title is invalid.
    """

    code: int = -3212
    summary = "The title of the FriendTalk coupon is invalid."
    description = "쿠폰 제목 내용이 유효하지 않음"
    message_template = "Friendtalk coupon title is invalid."


class MissingFriendtalkCouponLink(KakaoApiError, KakaoCouponError):
    """A FriendTalk coupon must have a mobile link or a channel-format iOS or Android link.

    KakaoTalk Bizmessage API response code -3213, section 친구톡 호환 발송.

    쿠폰은 모바일 링크 또는 채널 타입 ios/android 링크가 필요함
    Friendtalk must have a mobile link or a channel formatted ios/android link
    """

    code: int = -3213
    summary = "A FriendTalk coupon must have a mobile link or a channel-format iOS or Android link."
    description = "쿠폰은 모바일 링크 또는 채널 타입 ios/android 링크가 필요함"
    message_template = "Friendtalk must have a mobile link or a channel formatted ios/android link"


class CouponVariableMismatch(KakaoDeliveryError, KakaoCouponError):
    """The coupon variables do not match the template.

    KakaoTalk Bizmessage delivery result code 3044.

    쿠폰 변수 템플릿 불일치
    """

    code: str = "3044"
    summary = "The coupon variables do not match the template."
    description = "쿠폰 변수 템플릿 불일치"
    message_template = ""

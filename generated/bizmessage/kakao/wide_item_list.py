# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about wide item lists."""

from bizmessage.categories import WideItemListError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoWideItemListError(KakaoSendError, WideItemListError):
    """An error of KakaoTalk Bizmessage about wide item lists.

    와이드 아이템 리스트
    """


class MissingItemField(KakaoApiError, KakaoWideItemListError):
    """A required field of the item information is missing.

    KakaoTalk Bizmessage API response code -3325, section 공통.

    아이템(item) 정보 입력 시 필수 항목이 누락되었습니다.
    item field require {}
    """

    code: int = -3325
    summary = "A required field of the item information is missing."
    description = "아이템(item) 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "item field require {}"
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


class MissingFriendtalkWideItemTitle(KakaoApiError, KakaoWideItemListError):
    """A FriendTalk wide item must have a title.

    KakaoTalk Bizmessage API response code -3200, section 친구톡 호환 발송.

    와이드 아이템 리스트에 이름이 없음
    Friendtalk wide item must have a title.
    """

    code: int = -3200
    summary = "A FriendTalk wide item must have a title."
    description = "와이드 아이템 리스트에 이름이 없음"
    message_template = "Friendtalk wide item must have a title."


class MissingFriendtalkWideItemImage(KakaoApiError, KakaoWideItemListError):
    """A FriendTalk wide item must have an image.

    KakaoTalk Bizmessage API response code -3201, section 친구톡 호환 발송.

    와이드 아이템 리스트에 이미지가 없음
    Friendtalk wide item must have a image.
    """

    code: int = -3201
    summary = "A FriendTalk wide item must have an image."
    description = "와이드 아이템 리스트에 이미지가 없음"
    message_template = "Friendtalk wide item must have a image."


class MissingFriendtalkWideItemLinkMo(KakaoApiError, KakaoWideItemListError):
    """A FriendTalk wide item must have a linkMo.

    KakaoTalk Bizmessage API response code -3202, section 친구톡 호환 발송.

    와이드 아이템 리스트에 linkMo가 없음
    Friendtalk wide item must have a linkMo.
    """

    code: int = -3202
    summary = "A FriendTalk wide item must have a linkMo."
    description = "와이드 아이템 리스트에 linkMo가 없음"
    message_template = "Friendtalk wide item must have a linkMo."


class InvalidFriendtalkWideItemList(KakaoApiError, KakaoWideItemListError):
    """A FriendTalk wide item list must have 3 to 4 items and a header.

    KakaoTalk Bizmessage API response code -3203, section 친구톡 호환 발송.

    와이드 아이템 리스트는 3~4개의 리스트와 헤더가 필요함
    Friendtalk wide item must have 3 ~ 4 list and a header.
    """

    code: int = -3203
    summary = "A FriendTalk wide item list must have 3 to 4 items and a header."
    description = "와이드 아이템 리스트는 3~4개의 리스트와 헤더가 필요함"
    message_template = "Friendtalk wide item must have 3 ~ 4 list and a header."


class FriendtalkNonAdTypeNotAllowed(KakaoApiError, KakaoWideItemListError):
    """A FriendTalk wide item list or carousel can only be sent as the advertising (AD) type.

    KakaoTalk Bizmessage API response code -3215, section 친구톡 호환 발송.

    와이드 아이템 리스트와 캐러셀은 광고 타입에만 사용 가능
    Friendtalk wide item / carousel can only be sent in AD type.
    """

    code: int = -3215
    summary = "A FriendTalk wide item list or carousel can only be sent as the advertising (AD) type."
    description = "와이드 아이템 리스트와 캐러셀은 광고 타입에만 사용 가능"
    message_template = "Friendtalk wide item / carousel can only be sent in AD type."


class FriendtalkWideItemTitleTooLong(KakaoApiError, KakaoWideItemListError):
    """A FriendTalk wide item title exceeds 25 characters (first item) or 30 characters (2nd to 4th items).

    KakaoTalk Bizmessage API response code -3216, section 친구톡 호환 발송.

    와이드 아이템 리스트의 첫 번째 아이템 제목은 25자 초과 불가, 2 ~ 4번째 아이템 제목은 30자 초과 불가
    Friendtalk first wide item's title length cannot exceed 25 characters, and 2nd ~ 4th wide item's title length cannot
    exceed 30 characters.
    """

    code: int = -3216
    summary = "A FriendTalk wide item title exceeds 25 characters (first item) or 30 characters (2nd to 4th items)."
    description = "와이드 아이템 리스트의 첫 번째 아이템 제목은 25자 초과 불가, 2 ~ 4번째 아이템 제목은 30자 초과 불가"
    message_template = (
        "Friendtalk first wide item's title length cannot exceed 25 characters, and 2nd ~ 4th wide item's title length "
        "cannot exceed 30 characters."
    )


class InvalidWideItemCount(KakaoDeliveryError, KakaoWideItemListError):
    """The number of items in the wide item list is not between the minimum and the maximum.

    KakaoTalk Bizmessage delivery result code 3041.

    와이드 아이템 리스트 갯수 최대 최소 갯수 불일치
    """

    code: str = "3041"
    summary = "The number of items in the wide item list is not between the minimum and the maximum."
    description = "와이드 아이템 리스트 갯수 최대 최소 갯수 불일치"
    message_template = ""


class InvalidWideItemListTitleLength(KakaoDeliveryError, KakaoWideItemListError):
    """The length of a wide item list title violates its limit.

    KakaoTalk Bizmessage delivery result code 3056.

    와이드 아이템 리스트 타이틀 길이 제한 오류
    """

    code: str = "3056"
    summary = "The length of a wide item list title violates its limit."
    description = "와이드 아이템 리스트 타이틀 길이 제한 오류"
    message_template = ""

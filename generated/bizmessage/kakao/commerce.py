# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about commerce information."""

from bizmessage.categories import CommerceError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoCommerceError(KakaoSendError, CommerceError):
    """An error of KakaoTalk Bizmessage about commerce information.

    커머스
    """


class MissingCommerceField(KakaoApiError, KakaoCommerceError):
    """A required field of the commerce information is missing.

    KakaoTalk Bizmessage API response code -3316, section 공통.

    커머스 정보 입력 시 필수 항목이 누락되었습니다.
    commerce field require {}
    """

    code: int = -3316
    summary = "A required field of the commerce information is missing."
    description = "커머스 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "commerce field require {}"
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


class InvalidCommerceVariableCombination(KakaoApiError, KakaoCommerceError):
    """The combination of regularPrice, discountPrice, discountRate and discountFixed is not permitted.

    KakaoTalk Bizmessage API response code -3299, section 발송/조회.

    커머스 변수는 지정된 조합으로만 사용해야 함: ['regularPrice'], ['regularPrice', 'discountPrice', 'discountRate'],
    ['regularPrice', 'discountPrice', 'discountFixed']
    The commerce variable must be used in the following combinations: ['regularPrice'], ['regularPrice',
    'discountPrice', 'discountRate'], ['regularPrice', 'discountPrice', 'discountFixed']
    """

    code: int = -3299
    summary = "The combination of regularPrice, discountPrice, discountRate and discountFixed is not permitted."
    description = (
        "커머스 변수는 지정된 조합으로만 사용해야 함: ['regularPrice'], ['regularPrice', 'discountPrice', "
        "'discountRate'], ['regularPrice', 'discountPrice', 'discountFixed']"
    )
    message_template = (
        "The commerce variable must be used in the following combinations: ['regularPrice'], ['regularPrice', "
        "'discountPrice', 'discountRate'], ['regularPrice', 'discountPrice', 'discountFixed']"
    )


class MissingFriendtalkCommerceDiscount(KakaoApiError, KakaoCommerceError):
    """A FriendTalk commerce with discountPrice must also have discountRate or discountFixed.

    KakaoTalk Bizmessage API response code -3226, section 친구톡 호환 발송.

    커머스에 discountPrice 필드가 있으면 discountRate 또는 discountFixed 필드 필요
    If commerce has 'discountPrice' field, commerce must have a 'discountRate' or 'discountFixed' field.
    """

    code: int = -3226
    summary = "A FriendTalk commerce with discountPrice must also have discountRate or discountFixed."
    description = "커머스에 discountPrice 필드가 있으면 discountRate 또는 discountFixed 필드 필요"
    message_template = (
        "If commerce has 'discountPrice' field, commerce must have a 'discountRate' or 'discountFixed' field."
    )


class CommerceVariableMismatch(KakaoDeliveryError, KakaoCommerceError):
    """The variables of the commerce information do not match the template.

    KakaoTalk Bizmessage delivery result code 3045.

    커머스 정보 변수 템플릿 불일치
    """

    code: str = "3045"
    summary = "The variables of the commerce information do not match the template."
    description = "커머스 정보 변수 템플릿 불일치"
    message_template = ""


class CommerceProductNameTooLong(KakaoDeliveryError, KakaoCommerceError):
    """The product name in the commerce information exceeds its maximum length.

    KakaoTalk Bizmessage delivery result code 3047.

    커머스 정보 상품명 최대 길이 제한 오류
    """

    code: str = "3047"
    summary = "The product name in the commerce information exceeds its maximum length."
    description = "커머스 정보 상품명 최대 길이 제한 오류"
    message_template = ""

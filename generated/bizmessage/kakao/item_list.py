# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about template headers, item lists, item highlights and item summaries."""

from bizmessage.categories import ItemListError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoItemListError(KakaoSendError, ItemListError):
    """An error of KakaoTalk Bizmessage about template headers, item lists, item highlights and item summaries.

    템플릿 헤더, 아이템 리스트, 아이템 하이라이트
    """


class InvalidTemplateItemParameter(KakaoApiError, KakaoItemListError):
    """The templateItem parameter is invalid.

    KakaoTalk Bizmessage API response code -2033, section 공통.

    템플릿 아이템 파라미터가 유효하지 않은 경우
    TemplateItem parameter is invalid.
    """

    code: int = -2033
    summary = "The templateItem parameter is invalid."
    description = "템플릿 아이템 파라미터가 유효하지 않은 경우"
    message_template = "TemplateItem parameter is invalid."


class InvalidItemHighlightParameter(KakaoApiError, KakaoItemListError):
    """The templateItemHighlight parameter is invalid.

    KakaoTalk Bizmessage API response code -2034, section 공통.

    템플릿 아이템 하이라이트 파라미터가 유효하지 않은 경우
    TemplateItemHighlight parameter is invalid.
    """

    code: int = -2034
    summary = "The templateItemHighlight parameter is invalid."
    description = "템플릿 아이템 하이라이트 파라미터가 유효하지 않은 경우"
    message_template = "TemplateItemHighlight parameter is invalid."


class ItemSummaryTitleVariableNotAllowed(KakaoApiError, KakaoItemListError):
    """The title of the templateItem summary contains a replacement variable, which is not allowed.

    KakaoTalk Bizmessage API response code -3038, section 공통.

    templateItem summary의 title은 치환 변수를 가질 수 없음
    The templateItem's summary title can't include the replacement parameter.
    """

    code: int = -3038
    summary = "The title of the templateItem summary contains a replacement variable, which is not allowed."
    description = "templateItem summary의 title은 치환 변수를 가질 수 없음"
    message_template = "The templateItem's summary title can't include the replacement parameter."


class ThumbnailItemHighlightTooLong(KakaoApiError, KakaoItemListError):
    """An item highlight with thumbnail exceeds 21 characters in its title or 13 in its description.

    KakaoTalk Bizmessage API response code -3040, section 공통.

    썸네일이 있는 아이템하이라이트의 title은 최대 21글자, description은 최대 13글자
    The itemHighlight's title with thumbnail can not exceed 21 characters, and description can not excced 13 characters
    """

    code: int = -3040
    summary = "An item highlight with thumbnail exceeds 21 characters in its title or 13 in its description."
    description = "썸네일이 있는 아이템하이라이트의 title은 최대 21글자, description은 최대 13글자"
    message_template = (
        "The itemHighlight's title with thumbnail can not exceed 21 characters, and description can not excced 13 "
        "characters"
    )


class ItemListTitleVariableNotAllowed(KakaoApiError, KakaoItemListError):
    """The title of an entry of the templateItem list must not contain a replacement variable.

    KakaoTalk Bizmessage API response code -3037, section 템플릿.

    templateItem list의 title은 치환 변수를 가질 수 없음
    The templateItem's title can't include the replacement parameter.
    """

    code: int = -3037
    summary = "The title of an entry of the templateItem list must not contain a replacement variable."
    description = "templateItem list의 title은 치환 변수를 가질 수 없음"
    message_template = "The templateItem's title can't include the replacement parameter."


class TemplateHeaderTooLong(KakaoApiError, KakaoItemListError):
    """The templateHeader exceeds 16 characters after its parameters are replaced.

    KakaoTalk Bizmessage API response code -2035, section 발송/조회.

    템플릿 헤더가 16자를 초과한 경우
    The templateHeader that is replaced by the template parameters can not exceed 16 characters.
    """

    code: int = -2035
    summary = "The templateHeader exceeds 16 characters after its parameters are replaced."
    description = "템플릿 헤더가 16자를 초과한 경우"
    message_template = "The templateHeader that is replaced by the template parameters can not exceed 16 characters."


class MissingItemListTemplateField(KakaoApiError, KakaoItemListError):
    """An ITEM_LIST template has none of the header, image, item and item highlight fields.

    KakaoTalk Bizmessage API response code -3035, section 발송/조회.

    템플릿 강조 타입을 아이템리스트형(ITEM_LIST)으로 등록 시, templateHeader, templateImageName, templateImageUrl,
    templateItem, templateItemHighlight 필드 중 최소 하나를 포함해야 함
    The Template which emphasizeType is 'ITEM_LIST' must have at least one of templateImageInfo, templateHeader,
    templateItem and templateItemHighlight.
    """

    code: int = -3035
    summary = "An ITEM_LIST template has none of the header, image, item and item highlight fields."
    description = (
        "템플릿 강조 타입을 아이템리스트형(ITEM_LIST)으로 등록 시, templateHeader, templateImageName, "
        "templateImageUrl, templateItem, templateItemHighlight 필드 중 최소 하나를 포함해야 함"
    )
    message_template = (
        "The Template which emphasizeType is 'ITEM_LIST' must have at least one of templateImageInfo, templateHeader, "
        "templateItem and templateItemHighlight."
    )


class SecurityItemListTemplateNotAllowed(KakaoApiError, KakaoItemListError):
    """A template with templateEmphasizeType ITEM_LIST cannot be a security template.

    KakaoTalk Bizmessage API response code -3036, section 발송/조회.

    템플릿 강조 타입을 아이템리스트형(ITEM_LIST)으로 등록 시, 보안 템플릿으로 등록할 수 없음
    The Template which emphasizeType is 'ITEM_LIST' can't be a security template.
    """

    code: int = -3036
    summary = "A template with templateEmphasizeType ITEM_LIST cannot be a security template."
    description = "템플릿 강조 타입을 아이템리스트형(ITEM_LIST)으로 등록 시, 보안 템플릿으로 등록할 수 없음"
    message_template = "The Template which emphasizeType is 'ITEM_LIST' can't be a security template."


class MissingItemListForSummary(KakaoApiError, KakaoItemListError):
    """The templateItem summary cannot exist without a templateItem list.

    KakaoTalk Bizmessage API response code -3039, section 발송/조회.

    templateItem summary은 templateItem list 없이 존재할 수 없음
    The TemplateItem's summary can't exist without templateItem list
    """

    code: int = -3039
    summary = "The templateItem summary cannot exist without a templateItem list."
    description = "templateItem summary은 templateItem list 없이 존재할 수 없음"
    message_template = "The TemplateItem's summary can't exist without templateItem list"


class TemplateHeaderMismatch(KakaoApiError, KakaoItemListError):
    """The templateHeader does not match the registered template.

    KakaoTalk Bizmessage API response code -3042, section 발송/조회.

    templateHeader가 템플릿과 일치하지 않는 경우
    The templateHeader are not matched to template. This message can be resend by sms service if the resend setting is
    on.
    """

    code: int = -3042
    summary = "The templateHeader does not match the registered template."
    description = "templateHeader가 템플릿과 일치하지 않는 경우"
    message_template = (
        "The templateHeader are not matched to template. This message can be resend by sms service if the resend "
        "setting is on."
    )


class ItemListOrItemHighlightMismatch(KakaoApiError, KakaoItemListError):
    """The templateItem or templateItemHighlight does not match the registered template.

    KakaoTalk Bizmessage API response code -3043, section 발송/조회.

    templateItem 또는 templateItemHighlight이 템플릿과 일치하지 않는 경우
    The templateItem or templateItemHighlight are not matched to template. This message can be resend by sms service if
    the resend setting is on.
    """

    code: int = -3043
    summary = "The templateItem or templateItemHighlight does not match the registered template."
    description = "templateItem 또는 templateItemHighlight이 템플릿과 일치하지 않는 경우"
    message_template = (
        "The templateItem or templateItemHighlight are not matched to template. This message can be resend by sms "
        "service if the resend setting is on."
    )


class DeliveryTemplateHeaderMismatch(KakaoDeliveryError, KakaoItemListError):
    """The header does not match the template.

    KakaoTalk Bizmessage delivery result code 3031.

    헤더가 템플릿과 일치하지 않음
    """

    code: str = "3031"
    summary = "The header does not match the template."
    description = "헤더가 템플릿과 일치하지 않음"
    message_template = ""


class DeliveryTemplateHeaderTooLong(KakaoDeliveryError, KakaoItemListError):
    """The header exceeds 16 characters.

    KakaoTalk Bizmessage delivery result code 3032.

    헤더 길이 제한 초과(16자)
    """

    code: str = "3032"
    summary = "The header exceeds 16 characters."
    description = "헤더 길이 제한 초과(16자)"
    message_template = ""


class ItemHighlightMismatch(KakaoDeliveryError, KakaoItemListError):
    """The item highlight does not match the template.

    KakaoTalk Bizmessage delivery result code 3033.

    아이템 하이라이트가 템플릿과 일치하지 않음
    """

    code: str = "3033"
    summary = "The item highlight does not match the template."
    description = "아이템 하이라이트가 템플릿과 일치하지 않음"
    message_template = ""


class ItemHighlightTitleTooLong(KakaoDeliveryError, KakaoItemListError):
    """The title of the item highlight exceeds 30 characters without an image or 21 with an image.

    KakaoTalk Bizmessage delivery result code 3034.

    아이템 하이라이트 타이틀 길이 제한 초과(이미지 없는 경우 30자, 이미지 있는 경우 21자)
    """

    code: str = "3034"
    summary = "The title of the item highlight exceeds 30 characters without an image or 21 with an image."
    description = "아이템 하이라이트 타이틀 길이 제한 초과(이미지 없는 경우 30자, 이미지 있는 경우 21자)"
    message_template = ""


class ItemHighlightDescriptionTooLong(KakaoDeliveryError, KakaoItemListError):
    """The description of the item highlight exceeds 19 characters without an image or 13 with an image.

    KakaoTalk Bizmessage delivery result code 3035.

    아이템 하이라이트 디스크립션 길이 제한 초과(이미지 없는 경우 19자, 이미지 있는 경우 13자)
    """

    code: str = "3035"
    summary = "The description of the item highlight exceeds 19 characters without an image or 13 with an image."
    description = "아이템 하이라이트 디스크립션 길이 제한 초과(이미지 없는 경우 19자, 이미지 있는 경우 13자)"
    message_template = ""


class ItemListMismatch(KakaoDeliveryError, KakaoItemListError):
    """The item list does not match the template.

    KakaoTalk Bizmessage delivery result code 3036.

    아이템 리스트가 템플릿과 일치하지 않음
    """

    code: str = "3036"
    summary = "The item list does not match the template."
    description = "아이템 리스트가 템플릿과 일치하지 않음"
    message_template = ""


class ItemDescriptionTooLong(KakaoDeliveryError, KakaoItemListError):
    """The description of an item in the item list exceeds 23 characters.

    KakaoTalk Bizmessage delivery result code 3037.

    아이템 리스트의 아이템의 디스크립션 길이 제한 초과(23자)
    """

    code: str = "3037"
    summary = "The description of an item in the item list exceeds 23 characters."
    description = "아이템 리스트의 아이템의 디스크립션 길이 제한 초과(23자)"
    message_template = ""


class ItemSummaryMismatch(KakaoDeliveryError, KakaoItemListError):
    """The item summary does not match the template.

    KakaoTalk Bizmessage delivery result code 3038.

    아이템 요약정보가 템플릿과 일치하지 않음
    """

    code: str = "3038"
    summary = "The item summary does not match the template."
    description = "아이템 요약정보가 템플릿과 일치하지 않음"
    message_template = ""


class ItemSummaryDescriptionTooLong(KakaoDeliveryError, KakaoItemListError):
    """The description of the item summary exceeds 14 characters.

    KakaoTalk Bizmessage delivery result code 3039.

    아이템 요약정보의 디스크립션 길이 제한 초과(14자)
    """

    code: str = "3039"
    summary = "The description of the item summary exceeds 14 characters."
    description = "아이템 요약정보의 디스크립션 길이 제한 초과(14자)"
    message_template = ""


class InvalidItemSummaryDescriptionCharacter(KakaoDeliveryError, KakaoItemListError):
    """The item summary's description allows only currency signs or codes, digits, commas, decimal points and spaces.

    KakaoTalk Bizmessage delivery result code 3040.

    아이템 요약정보의 디스크립션에 허용되지 않은 문자 포함(통화기호/코드, 숫자, 콤마, 소수점, 공백을 제외한 문자 포함)
    """

    code: str = "3040"
    summary = (
        "The item summary's description allows only currency signs or codes, digits, commas, decimal points and spaces."
    )
    description = (
        "아이템 요약정보의 디스크립션에 허용되지 않은 문자 포함(통화기호/코드, 숫자, 콤마, 소수점, 공백을 제외한 문자 "
        "포함)"
    )
    message_template = ""

# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about brands."""

from bizmessage.categories import BrandError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsBrandError(RcsSendError, BrandError):
    """An error of RCS Bizmessage about brands.

    브랜드
    """


class BrandNotFound(RcsApiError, RcsBrandError):
    """The brand does not exist.

    RCS Bizmessage API result code -4000.

    브랜드 없음
    Client Error. Not exist brand.
    """

    code: int = -4000
    summary = "The brand does not exist."
    description = "브랜드 없음"
    message_template = "Client Error. Not exist brand."


class InvalidBrandStatus(RcsApiError, RcsBrandError):
    """The status of the brand is invalid.

    RCS Bizmessage API result code -4001.

    브랜드 상태 오류
    Invalid status brand.
    """

    code: int = -4001
    summary = "The status of the brand is invalid."
    description = "브랜드 상태 오류"
    message_template = "Invalid status brand."


class BrandDeletionFailed(RcsDeliveryError, RcsBrandError):
    """Deleting the brand fails.

    RCS Bizmessage delivery result code 52006.

    Brand Delete Failed
    """

    code: str = "52006"
    summary = "Deleting the brand fails."
    description = "Brand Delete Failed"
    message_template = ""


class InvalidBrandContent(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand content.

    RCS Bizmessage delivery result code 55201.

    Brand Content Error
    """

    code: str = "55201"
    summary = "The provider reports an error in the brand content."
    description = "Brand Content Error"
    message_template = ""


class InvalidBrandName(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand name.

    RCS Bizmessage delivery result code 55202.

    Brand name Error
    """

    code: str = "55202"
    summary = "The provider reports an error in the brand name."
    description = "Brand name Error"
    message_template = ""


class InvalidBrandProfileImage(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand profile image.

    RCS Bizmessage delivery result code 55203.

    Brand profile image Error
    """

    code: str = "55203"
    summary = "The provider reports an error in the brand profile image."
    description = "Brand profile image Error"
    message_template = ""


class InvalidBrandCsNumber(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand CS number.

    RCS Bizmessage delivery result code 55204.

    Brand CS number Error
    """

    code: str = "55204"
    summary = "The provider reports an error in the brand CS number."
    description = "Brand CS number Error"
    message_template = ""


class InvalidBrandMenu(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand menu.

    RCS Bizmessage delivery result code 55205.

    Brand menu Error
    """

    code: str = "55205"
    summary = "The provider reports an error in the brand menu."
    description = "Brand menu Error"
    message_template = ""


class InvalidBrandCategory(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand category.

    RCS Bizmessage delivery result code 55206.

    Brand category Error
    """

    code: str = "55206"
    summary = "The provider reports an error in the brand category."
    description = "Brand category Error"
    message_template = ""


class InvalidBrandHomepage(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand homepage.

    RCS Bizmessage delivery result code 55207.

    Brand homepage Error
    """

    code: str = "55207"
    summary = "The provider reports an error in the brand homepage."
    description = "Brand homepage Error"
    message_template = ""


class InvalidBrandEmail(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand email.

    RCS Bizmessage delivery result code 55208.

    Brand email Error
    """

    code: str = "55208"
    summary = "The provider reports an error in the brand email."
    description = "Brand email Error"
    message_template = ""


class InvalidBrandAddress(RcsDeliveryError, RcsBrandError):
    """The provider reports an error in the brand address.

    RCS Bizmessage delivery result code 55209.

    Brand address Error
    """

    code: str = "55209"
    summary = "The provider reports an error in the brand address."
    description = "Brand address Error"
    message_template = ""


class InvalidBrandId(RcsDeliveryError, RcsBrandError):
    """The brand ID is invalid.

    RCS Bizmessage delivery result code 55210.

    Invalid BrandID
    """

    code: str = "55210"
    summary = "The brand ID is invalid."
    description = "Invalid BrandID"
    message_template = ""

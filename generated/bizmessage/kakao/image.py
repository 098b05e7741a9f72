# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about images."""

from bizmessage.categories import ImageError
from bizmessage.errors import TryLater
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoImageError(KakaoSendError, ImageError):
    """An error of KakaoTalk Bizmessage about images.

    이미지
    """


class InvalidImageUrl(KakaoApiError, KakaoImageError):
    """The imageUrl does not include http:// or https://.

    KakaoTalk Bizmessage API response code -3041, section 공통.

    imageUrl은 http:// https:// 을 반드시 포함해야 함
    The imageUrl must include http:// or https://
    """

    code: int = -3041
    summary = "The imageUrl does not include http:// or https://."
    description = "imageUrl은 http:// https:// 을 반드시 포함해야 함"
    message_template = "The imageUrl must include http:// or https://"


class MissingImageField(KakaoApiError, KakaoImageError):
    """A required field of the image is missing.

    KakaoTalk Bizmessage API response code -3319, section 공통.

    이미지 정보 입력 시 필수 항목이 누락되었습니다.
    image field require {}
    """

    code: int = -3319
    summary = "A required field of the image is missing."
    description = "이미지 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "image field require {}"
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


class InvalidBrandMessageImageUrl(KakaoApiError, KakaoImageError):
    """The imageUrl does not include http:// or https://.

    KakaoTalk Bizmessage API response code -3326, section 공통.

    이미지 URL은 'http://' 또는 'https://'를 포함해야 합니다.
    The imageUrl must include http:// or https://
    """

    code: int = -3326
    summary = "The imageUrl does not include http:// or https://."
    description = "이미지 URL은 'http://' 또는 'https://'를 포함해야 합니다."
    message_template = "The imageUrl must include http:// or https://"


class InvalidImageLink(KakaoApiError, KakaoImageError):
    """The imageLink does not include http:// or https://.

    KakaoTalk Bizmessage API response code -3327, section 공통.

    이미지 링크 URL은 'http://' 또는 'https://'를 포함해야 합니다.
    The imageLink must include http:// or https://
    """

    code: int = -3327
    summary = "The imageLink does not include http:// or https://."
    description = "이미지 링크 URL은 'http://' 또는 'https://'를 포함해야 합니다."
    message_template = "The imageLink must include http:// or https://"


class InvalidImageFile(KakaoApiError, KakaoImageError):
    """The uploaded image file is invalid.

    KakaoTalk Bizmessage API response code -8001, section 공통.

    이미지 파일이 정상적이지 않은 경우
    The image you upload is invalid.
    """

    code: int = -8001
    summary = "The uploaded image file is invalid."
    description = "이미지 파일이 정상적이지 않은 경우"
    message_template = "The image you upload is invalid."


class ImageNotFound(KakaoApiError, KakaoImageError):
    """The image cannot be found; carousel-feed, carousel-commerce and commerce messages need specific image types.

    KakaoTalk Bizmessage API response code -8002, section 공통.

    이미지를 찾을 수 없는 경우.
    캐러셀 피드 - 캐러셀 타입 이미지를 사용
    캐러셀 커머스 - 커머스 타입 이미지를 사용
    커머스 유형 - 이미지 타입을 사용
    It is not found any images. If you want to send carousel-feed type messages, you must use carousel type images. If
    you want to send carousel-commerce type messages, you must use commerce type images. If you want to send commerce
    type messages, you must use IMAGE type images.
    """

    code: int = -8002
    summary = (
        "The image cannot be found; carousel-feed, carousel-commerce and commerce messages need specific image types."
    )
    description = (
        "이미지를 찾을 수 없는 경우.\n"
        "캐러셀 피드 - 캐러셀 타입 이미지를 사용\n"
        "캐러셀 커머스 - 커머스 타입 이미지를 사용\n"
        "커머스 유형 - 이미지 타입을 사용"
    )
    message_template = (
        "It is not found any images. If you want to send carousel-feed type messages, you must use carousel type "
        "images. If you want to send carousel-commerce type messages, you must use commerce type images. If you want "
        "to send commerce type messages, you must use IMAGE type images."
    )


class ImageUploadFailed(KakaoApiError, KakaoImageError, TryLater):
    """The upload of the image file fails because of an unexpected problem on the server.

    KakaoTalk Bizmessage API response code -8010, section 공통.

    서버 이슈로 이미지 파일 업로드 실패
    Uploading image file has failed for an unexpected error.
    """

    code: int = -8010
    summary = "The upload of the image file fails because of an unexpected problem on the server."
    description = "서버 이슈로 이미지 파일 업로드 실패"
    message_template = "Uploading image file has failed for an unexpected error."


class ImageParameterCountMismatch(KakaoApiError, KakaoImageError):
    """The number of image parameters is not equal to the number of images in the template.

    KakaoTalk Bizmessage API response code -3344, section 발송/조회.

    이미지 변경 파라미터 개수가 템플릿 이미지 개수와 일치하지 않음
    The image parameter is invalid. image parameter's size must be equal to a number of template images.
    """

    code: int = -3344
    summary = "The number of image parameters is not equal to the number of images in the template."
    description = "이미지 변경 파라미터 개수가 템플릿 이미지 개수와 일치하지 않음"
    message_template = (
        "The image parameter is invalid. image parameter's size must be equal to a number of template images."
    )


class MissingImageSeq(KakaoApiError, KakaoImageError):
    """The imageSeq field is empty.

    KakaoTalk Bizmessage API response code -8000, section 이미지.

    이미지 시퀀스(imageSeq)가 없는 경우
    The 'imageSeq' is empty.
    """

    code: int = -8000
    summary = "The imageSeq field is empty."
    description = "이미지 시퀀스(imageSeq)가 없는 경우"
    message_template = "The 'imageSeq' is empty."


class ImageDeletionFailed(KakaoApiError, KakaoImageError):
    """The images could not be deleted.

    KakaoTalk Bizmessage API response code -8003, section 이미지.

    이미지 삭제에 실패하는 경우
    It is failed to delete images.
    """

    code: int = -8003
    summary = "The images could not be deleted."
    description = "이미지 삭제에 실패하는 경우"
    message_template = "It is failed to delete images."


class InvalidImageType(KakaoApiError, KakaoImageError):
    """The image type is invalid.

    KakaoTalk Bizmessage API response code -8011, section 이미지.

    존재하지 않는 이미지 유형
    The image type is invalid.
    """

    code: int = -8011
    summary = "The image type is invalid."
    description = "존재하지 않는 이미지 유형"
    message_template = "The image type is invalid."


class ImageReadFailed(KakaoDeliveryError, KakaoImageError, TryLater):
    """The image information cannot be read because of an internal error of Kakao's system.

    KakaoTalk Bizmessage delivery result code 2005.

    카카오 내부 시스템 오류로 이미지 정보를 읽어오는 데 실패함
    """

    code: str = "2005"
    summary = "The image information cannot be read because of an internal error of Kakao's system."
    description = "카카오 내부 시스템 오류로 이미지 정보를 읽어오는 데 실패함"
    message_template = ""


class InvalidMessageImage(KakaoDeliveryError, KakaoImageError):
    """The image in the message cannot be sent: its address or link is wrong or it breaks the image specification.

    KakaoTalk Bizmessage delivery result code 3024.

    메시지에 포함된 이미지를 전송할 수 없음(이미지주소 또는 링크가 올바르지 않거나 이미지가 규격에 맞지 않음)
    """

    code: str = "3024"
    summary = (
        "The image in the message cannot be sent: its address or link is wrong or it breaks the image specification."
    )
    description = (
        "메시지에 포함된 이미지를 전송할 수 없음(이미지주소 또는 링크가 올바르지 않거나 이미지가 규격에 맞지 않음)"
    )
    message_template = ""


class ImageVariableCountMismatch(KakaoDeliveryError, KakaoImageError):
    """The number of image variables does not match the template.

    KakaoTalk Bizmessage delivery result code 3043.

    이미지 변수 개수 템플릿 불일치
    """

    code: str = "3043"
    summary = "The number of image variables does not match the template."
    description = "이미지 변수 개수 템플릿 불일치"
    message_template = ""

# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about videos, audio, thumbnails and attachments."""

from bizmessage.categories import MediaError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoMediaError(KakaoSendError, MediaError):
    """An error of KakaoTalk Bizmessage about videos, audio, thumbnails and attachments.

    동영상, 음성, 첨부파일
    """


class MissingVideoField(KakaoApiError, KakaoMediaError):
    """A required field of the video is missing.

    KakaoTalk Bizmessage API response code -3317, section 공통.

    비디오 정보 입력 시 필수 항목이 누락되었습니다.
    video field require {}
    """

    code: int = -3317
    summary = "A required field of the video is missing."
    description = "비디오 정보 입력 시 필수 항목이 누락되었습니다."
    message_template = "video field require {}"
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


class InvalidVideoUrl(KakaoApiError, KakaoMediaError):
    """The videoUrl is not a valid video URL.

    KakaoTalk Bizmessage API response code -3318, section 공통.

    비디오 URL이 유효한 형식이 아닙니다.
    The videoUrl is not valid video url
    """

    code: int = -3318
    summary = "The videoUrl is not a valid video URL."
    description = "비디오 URL이 유효한 형식이 아닙니다."
    message_template = "The videoUrl is not valid video url"


class InvalidFriendtalkVideoUrl(KakaoApiError, KakaoMediaError):
    """The videoUrl of the FriendTalk message is invalid.

    KakaoTalk Bizmessage API response code -3218, section 친구톡 호환 발송.

    친구톡 videoUrl이 유효하지 않음
    Friendtalk video url is invalid.
    """

    code: int = -3218
    summary = "The videoUrl of the FriendTalk message is invalid."
    description = "친구톡 videoUrl이 유효하지 않음"
    message_template = "Friendtalk video url is invalid."

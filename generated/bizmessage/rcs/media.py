# Made by `make gen` from spec/categories.csv, spec/rcs/api.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about videos, audio, thumbnails and attachments."""

from bizmessage.categories import MediaError
from bizmessage.rcs.errors import RcsSendError, RcsApiError, RcsDeliveryError


class RcsMediaError(RcsSendError, MediaError):
    """An error of RCS Bizmessage about videos, audio, thumbnails and attachments.

    동영상, 음성, 첨부파일
    """


class MediaNotFound(RcsApiError, RcsMediaError):
    """The attached media does not exist.

    RCS Bizmessage API result code -4030.

    첨부파일 없음
    Client Error. Not exist media.
    """

    code: int = -4030
    summary = "The attached media does not exist."
    description = "첨부파일 없음"
    message_template = "Client Error. Not exist media."


class MediaExpired(RcsApiError, RcsMediaError):
    """The attached media has expired.

    RCS Bizmessage API result code -4031.

    첨부파일 만료
    Expired media.
    """

    code: int = -4031
    summary = "The attached media has expired."
    description = "첨부파일 만료"
    message_template = "Expired media."


class InvalidMediaType(RcsApiError, RcsMediaError):
    """The type of the attached media is invalid.

    RCS Bizmessage API result code -4032.

    첨부파일 타입 오류
    Client Error. Invalid media type.
    """

    code: int = -4032
    summary = "The type of the attached media is invalid."
    description = "첨부파일 타입 오류"
    message_template = "Client Error. Invalid media type."


class MediaTooLarge(RcsApiError, RcsMediaError):
    """The attached media exceeds the maximum file size.

    RCS Bizmessage API result code -4033.

    첨부파일 크기 초과
    Client Error. Exceed max file size.
    """

    code: int = -4033
    summary = "The attached media exceeds the maximum file size."
    description = "첨부파일 크기 초과"
    message_template = "Client Error. Exceed max file size."


class InvalidMediaFormat(RcsApiError, RcsMediaError):
    """The format of the attached media is invalid.

    RCS Bizmessage API result code -4034.

    첨부파일 형식 오류
    Client Error. Invalid media format.
    """

    code: int = -4034
    summary = "The format of the attached media is invalid."
    description = "첨부파일 형식 오류"
    message_template = "Client Error. Invalid media format."


class InvalidAttachedFileSize(RcsDeliveryError, RcsMediaError):
    """The size of the attached file is invalid.

    RCS Bizmessage delivery result code 53006.

    Attached file size Error
    """

    code: str = "53006"
    summary = "The size of the attached file is invalid."
    description = "Attached file size Error"
    message_template = ""


class DeliveryMediaTooLarge(RcsDeliveryError, RcsMediaError):
    """The media exceeds the maximum size.

    RCS Bizmessage delivery result code 55712.

    Exceeded max size of media
    """

    code: str = "55712"
    summary = "The media exceeds the maximum size."
    description = "Exceeded max size of media"
    message_template = ""


class MediaHeightMismatch(RcsDeliveryError, RcsMediaError):
    """The media height does not match.

    RCS Bizmessage delivery result code 42041.

    Mismatched media height
    """

    code: str = "42041"
    summary = "The media height does not match."
    description = "Mismatched media height"
    message_template = ""


class InvalidThumbnail(RcsDeliveryError, RcsMediaError):
    """The thumbnail is invalid.

    RCS Bizmessage delivery result code 42100.

    Invalid thumbnail
    """

    code: str = "42100"
    summary = "The thumbnail is invalid."
    description = "Invalid thumbnail"
    message_template = ""


class MissingFileUrl(RcsDeliveryError, RcsMediaError):
    """The fileUrl is missing.

    RCS Bizmessage delivery result code 42101.

    Missing fileUrl
    """

    code: str = "42101"
    summary = "The fileUrl is missing."
    description = "Missing fileUrl"
    message_template = ""


class MissingAudioFileUrl(RcsDeliveryError, RcsMediaError):
    """The fileUrl of the audio is missing.

    RCS Bizmessage delivery result code 42102.

    Missing audio fileUrl
    """

    code: str = "42102"
    summary = "The fileUrl of the audio is missing."
    description = "Missing audio fileUrl"
    message_template = ""


class MissingMediaInformation42104(RcsDeliveryError, RcsMediaError):
    """The media information is missing.

    RCS Bizmessage delivery result code 42104.

    Missing Media information
    """

    code: str = "42104"
    summary = "The media information is missing."
    description = "Missing Media information"
    message_template = ""


class MissingMediaInformation42105(RcsDeliveryError, RcsMediaError):
    """The media information is missing.

    RCS Bizmessage delivery result code 42105.

    Missing Media information
    """

    code: str = "42105"
    summary = "The media information is missing."
    description = "Missing Media information"
    message_template = ""


class MissingMediaInformation42106(RcsDeliveryError, RcsMediaError):
    """The media information is missing.

    RCS Bizmessage delivery result code 42106.

    Missing Media information
    """

    code: str = "42106"
    summary = "The media information is missing."
    description = "Missing Media information"
    message_template = ""


class MissingMediaInformation42107(RcsDeliveryError, RcsMediaError):
    """The media information is missing.

    RCS Bizmessage delivery result code 42107.

    Missing Media information
    """

    code: str = "42107"
    summary = "The media information is missing."
    description = "Missing Media information"
    message_template = ""


class InvalidMediaContentDescription(RcsDeliveryError, RcsMediaError):
    """The content description of the media is invalid.

    RCS Bizmessage delivery result code 42202.

    Invalid media content description
    """

    code: str = "42202"
    summary = "The content description of the media is invalid."
    description = "Invalid media content description"
    message_template = ""


class InvalidMediaTitle(RcsDeliveryError, RcsMediaError):
    """The title of the media is invalid.

    RCS Bizmessage delivery result code 42203.

    Invalid media title
    """

    code: str = "42203"
    summary = "The title of the media is invalid."
    description = "Invalid media title"
    message_template = ""


class InvalidMediaDescription(RcsDeliveryError, RcsMediaError):
    """The description of the media is invalid.

    RCS Bizmessage delivery result code 42204.

    Invalid media description
    """

    code: str = "42204"
    summary = "The description of the media is invalid."
    description = "Invalid media description"
    message_template = ""


class InvalidMediaFileSize(RcsDeliveryError, RcsMediaError):
    """The file size of the media is invalid.

    RCS Bizmessage delivery result code 42206.

    Invalid media file size
    """

    code: str = "42206"
    summary = "The file size of the media is invalid."
    description = "Invalid media file size"
    message_template = ""

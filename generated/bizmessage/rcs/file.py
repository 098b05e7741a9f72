# Made by `make gen` from spec/categories.csv, spec/rcs/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""RCS Bizmessage: errors about files that are uploaded or exported."""

from bizmessage.categories import FileError
from bizmessage.errors import TryLater
from bizmessage.rcs.errors import RcsSendError, RcsDeliveryError


class RcsFileError(RcsSendError, FileError):
    """An error of RCS Bizmessage about files that are uploaded or exported.

    파일
    """


class InvalidFileType(RcsDeliveryError, RcsFileError):
    """The file type is invalid.

    RCS Bizmessage delivery result code 53001.

    Invalid file type
    """

    code: str = "53001"
    summary = "The file type is invalid."
    description = "Invalid file type"
    message_template = ""


class InvalidFileAttribute(RcsDeliveryError, RcsFileError):
    """The provider reports an error in the file attribute.

    RCS Bizmessage delivery result code 53002.

    File Attribute Error
    """

    code: str = "53002"
    summary = "The provider reports an error in the file attribute."
    description = "File Attribute Error"
    message_template = ""


class InvalidFileIdFormat(RcsDeliveryError, RcsFileError):
    """The format of the file ID is invalid.

    RCS Bizmessage delivery result code 53003.

    FileID format Error
    """

    code: str = "53003"
    summary = "The format of the file ID is invalid."
    description = "FileID format Error"
    message_template = ""


class FileUploadFailed(RcsDeliveryError, RcsFileError, TryLater):
    """Uploading the file fails.

    RCS Bizmessage delivery result code 53004.

    FileUploadError
    """

    code: str = "53004"
    summary = "Uploading the file fails."
    description = "FileUploadError"
    message_template = ""


class MessageBodyFileNotFound(RcsDeliveryError, RcsFileError):
    """The file of the message body is not found.

    RCS Bizmessage delivery result code 55815.

    Message Body File Not Found
    """

    code: str = "55815"
    summary = "The file of the message body is not found."
    description = "Message Body File Not Found"
    message_template = ""


class MaapInvalidFileType(RcsDeliveryError, RcsFileError):
    """The file type is invalid.

    RCS Bizmessage delivery result code 42401.

    Invalid file type
    """

    code: str = "42401"
    summary = "The file type is invalid."
    description = "Invalid file type"
    message_template = ""


class DownloadFailed(RcsDeliveryError, RcsFileError):
    """The download fails.

    RCS Bizmessage delivery result code 42402.

    Download failure
    """

    code: str = "42402"
    summary = "The download fails."
    description = "Download failure"
    message_template = ""

# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about files that are uploaded or exported."""

from bizmessage.categories import FileError
from bizmessage.errors import TryLater
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from typing import overload


class KakaoFileError(KakaoSendError, FileError):
    """An error of KakaoTalk Bizmessage about files that are uploaded or exported.

    파일
    """


class FileTooLarge(KakaoApiError, KakaoFileError):
    """The file exceeds the allowed size.

    KakaoTalk Bizmessage API response code -4007, section 공통.

    파일 사이즈 초과
    The file size is less than {}.
    """

    code: int = -4007
    summary = "The file exceeds the allowed size."
    description = "파일 사이즈 초과"
    message_template = "The file size is less than {}."
    parameter_types = {"size": str}

    size: str | None

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            message: str,
            /,
            *,
            size: str | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            message: None = None,
            /,
            *,
            size: str,
        ) -> None: ...

    def __init__(
        self,
        message: str | None = None,
        /,
        size: str | None = None,
    ) -> None:
        """Make the error with the server's text, with the values of the message's placeholders, or with both."""
        super().__init__(message)
        self._set_parameters(
            size=size,
        )


class InvalidFileExtension(KakaoApiError, KakaoFileError):
    """The file extension is invalid.

    KakaoTalk Bizmessage API response code -4009, section 공통.

    유효하지 않은 파일 확장자
    Check the file extension.
    """

    code: int = -4009
    summary = "The file extension is invalid."
    description = "유효하지 않은 파일 확장자"
    message_template = "Check the file extension."


class FileNotFound(KakaoApiError, KakaoFileError):
    """The file cannot be found.

    KakaoTalk Bizmessage API response code -4010, section 공통.

    파일을 찾을 수 없음
    Not found file.
    """

    code: int = -4010
    summary = "The file cannot be found."
    description = "파일을 찾을 수 없음"
    message_template = "Not found file."


class MissingRecipientNumberHeader(KakaoApiError, KakaoFileError):
    """The file has no recipient_no header.

    KakaoTalk Bizmessage API response code -4014, section 공통.

    파일에 recipient_no 헤더가 없음
    There is no recipient_no header in the file.
    """

    code: int = -4014
    summary = "The file has no recipient_no header."
    description = "파일에 recipient_no 헤더가 없음"
    message_template = "There is no recipient_no header in the file."


class FileUploadFailed(KakaoApiError, KakaoFileError):
    """The upload of the file fails.

    KakaoTalk Bizmessage API response code -4018, section 공통.

    파일 업로드 오류
    Upload attach file error.
    """

    code: int = -4018
    summary = "The upload of the file fails."
    description = "파일 업로드 오류"
    message_template = "Upload attach file error."


class FileReadFailed(KakaoApiError, KakaoFileError):
    """The file cannot be read.

    KakaoTalk Bizmessage API response code -4020, section 공통.

    파일 읽기 실패
    Failed to reading the file.
    """

    code: int = -4020
    summary = "The file cannot be read."
    description = "파일 읽기 실패"
    message_template = "Failed to reading the file."


class StorageNotSetUp(KakaoApiError, KakaoFileError):
    """The storage configuration is empty.

    KakaoTalk Bizmessage API response code -8007, section 공통.

    스토리지 설정이 비어있음
    The storage configs can't empty.
    """

    code: int = -8007
    summary = "The storage configuration is empty."
    description = "스토리지 설정이 비어있음"
    message_template = "The storage configs can't empty."


class TemplateFileTooLarge(KakaoApiError, KakaoFileError):
    """The file is too large for the size limit of 10 MB.

    KakaoTalk Bizmessage API response code -4021, section 템플릿.

    파일 사이즈 초과(10MB)
    The file size is less than 10MB.
    """

    code: int = -4021
    summary = "The file is too large for the size limit of 10 MB."
    description = "파일 사이즈 초과(10MB)"
    message_template = "The file size is less than 10MB."


class TooManyUploadedTemplates(KakaoApiError, KakaoFileError):
    """More than 20 templates are uploaded at a time.

    KakaoTalk Bizmessage API response code -4025, section 템플릿.

    템플릿 업로드 시, 한번에 업로드 가능한 최대 개수인 20개를 초과한 경우
    Only upload up to 20 templates at a time.
    """

    code: int = -4025
    summary = "More than 20 templates are uploaded at a time."
    description = "템플릿 업로드 시, 한번에 업로드 가능한 최대 개수인 20개를 초과한 경우"
    message_template = "Only upload up to 20 templates at a time."


class InvalidTemplateFileHeader(KakaoApiError, KakaoFileError):
    """The headers of the uploaded template file are invalid.

    KakaoTalk Bizmessage API response code -4026, section 템플릿.

    템플릿 업로드 파일의 헤더가 유효하지 않은 경우
    Uploaded template's headers are invalid.
    """

    code: int = -4026
    summary = "The headers of the uploaded template file are invalid."
    description = "템플릿 업로드 파일의 헤더가 유효하지 않은 경우"
    message_template = "Uploaded template's headers are invalid."


class DataExportFailed(KakaoApiError, KakaoFileError, TryLater):
    """The data could not be exported.

    KakaoTalk Bizmessage API response code -4022, section 발송/조회.

    데이터 내보내기 실패
    Failed to exporting data.
    """

    code: int = -4022
    summary = "The data could not be exported."
    description = "데이터 내보내기 실패"
    message_template = "Failed to exporting data."

# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about sender profiles."""

from bizmessage.categories import SenderProfileError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError, KakaoDeliveryError


class KakaoSenderProfileError(KakaoSendError, SenderProfileError):
    """An error of KakaoTalk Bizmessage about sender profiles.

    발신 프로필
    """


class SenderProfileKeyNotFound(KakaoApiError, KakaoSenderProfileError):
    """The sender profile has no sender key.

    KakaoTalk Bizmessage API response code -1006, section 공통.

    발신 프로필이 발신 키를 가지고 있지 않은 경우
    Plus friend don't have senderKey.
    """

    code: int = -1006
    summary = "The sender profile has no sender key."
    description = "발신 프로필이 발신 키를 가지고 있지 않은 경우"
    message_template = "Plus friend don't have senderKey."


class SenderProfileBlocked(KakaoApiError, KakaoSenderProfileError):
    """The sender profile is blocked.

    KakaoTalk Bizmessage API response code -1027, section 공통.

    발신 프로필이 차단 상태일 경우
    The sender is blocked status.
    """

    code: int = -1027
    summary = "The sender profile is blocked."
    description = "발신 프로필이 차단 상태일 경우"
    message_template = "The sender is blocked status."


class SenderProfileNotFound(KakaoApiError, KakaoSenderProfileError):
    """The sender profile does not exist.

    KakaoTalk Bizmessage API response code -2017, section 공통.

    존재하지 않는 발신 프로필
    Not exist plus friend.
    """

    code: int = -2017
    summary = "The sender profile does not exist."
    description = "존재하지 않는 발신 프로필"
    message_template = "Not exist plus friend."


class SenderProfileInactive(KakaoApiError, KakaoSenderProfileError):
    """The sender profile is not active.

    KakaoTalk Bizmessage API response code -1014, section 템플릿.

    활성화되지 않은 발신 프로필일 경우
    Not active status plus friend.
    """

    code: int = -1014
    summary = "The sender profile is not active."
    description = "활성화되지 않은 발신 프로필일 경우"
    message_template = "Not active status plus friend."


class ProjectSenderProfileNotFound(KakaoApiError, KakaoSenderProfileError):
    """The project has no registered sender profile, which is needed to upload an image.

    KakaoTalk Bizmessage API response code -8005, section 이미지.

    이미지 업로드 시 프로젝트에 등록된 플러스 친구가 없는 경우
    Your project doesn't have any plus friends. Please register it at first.
    """

    code: int = -8005
    summary = "The project has no registered sender profile, which is needed to upload an image."
    description = "이미지 업로드 시 프로젝트에 등록된 플러스 친구가 없는 경우"
    message_template = "Your project doesn't have any plus friends. Please register it at first."


class InvalidSenderKey(KakaoDeliveryError, KakaoSenderProfileError):
    """The sender profile key is invalid.

    KakaoTalk Bizmessage delivery result code 1003.

    발신 프로필 키가 유효하지 않음
    """

    code: str = "1003"
    summary = "The sender profile key is invalid."
    description = "발신 프로필 키가 유효하지 않음"
    message_template = ""


class SenderProfileDeleted(KakaoDeliveryError, KakaoSenderProfileError):
    """The sender profile is deleted.

    KakaoTalk Bizmessage delivery result code 1006.

    삭제된 발신 프로필(고객센터에게 문의)
    """

    code: str = "1006"
    summary = "The sender profile is deleted."
    description = "삭제된 발신 프로필(고객센터에게 문의)"
    message_template = ""


class DeliverySenderProfileBlocked(KakaoDeliveryError, KakaoSenderProfileError):
    """The sender profile is blocked.

    KakaoTalk Bizmessage delivery result code 1007.

    차단 상태의 발신 프로필(고객센터에게 문의)
    """

    code: str = "1007"
    summary = "The sender profile is blocked."
    description = "차단 상태의 발신 프로필(고객센터에게 문의)"
    message_template = ""


class DeliverySenderProfileNotFound(KakaoDeliveryError, KakaoSenderProfileError):
    """No valid sender profile can be found.

    KakaoTalk Bizmessage delivery result code 4104.

    유효한 발신 프로필을 찾을 수 없음
    """

    code: str = "4104"
    summary = "No valid sender profile can be found."
    description = "유효한 발신 프로필을 찾을 수 없음"
    message_template = ""

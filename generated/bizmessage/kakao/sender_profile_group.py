# Made by `make gen` from spec/categories.csv, spec/kakao/api.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about sender profile groups."""

from bizmessage.categories import SenderProfileGroupError
from bizmessage.kakao.errors import KakaoSendError, KakaoApiError


class KakaoSenderProfileGroupError(KakaoSendError, SenderProfileGroupError):
    """An error of KakaoTalk Bizmessage about sender profile groups.

    발신 프로필 그룹
    """


class SenderProfileGroupNotFound(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile group does not exist.

    KakaoTalk Bizmessage API response code -1010, section 발신 프로필 그룹.

    발신 프로필 그룹이 존재하지 않을 경우
    Not exist plus friend group.
    """

    code: int = -1010
    summary = "The sender profile group does not exist."
    description = "발신 프로필 그룹이 존재하지 않을 경우"
    message_template = "Not exist plus friend group."


class SenderProfileGroupAlreadyExists(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile group already exists.

    KakaoTalk Bizmessage API response code -1013, section 발신 프로필 그룹.

    이미 존재하는 발신 프로필 그룹일 경우
    Already exist plus friend group.
    """

    code: int = -1013
    summary = "The sender profile group already exists."
    description = "이미 존재하는 발신 프로필 그룹일 경우"
    message_template = "Already exist plus friend group."


class SenderProfileGroupMemberAlreadyExists(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile has already been added to the sender profile group.

    KakaoTalk Bizmessage API response code -1018, section 발신 프로필 그룹.

    발신 프로필이 이미 발신 프로필 그룹에 등록된 경우
    This is a plusFriend that has already been added.
    """

    code: int = -1018
    summary = "The sender profile has already been added to the sender profile group."
    description = "발신 프로필이 이미 발신 프로필 그룹에 등록된 경우"
    message_template = "This is a plusFriend that has already been added."


class SenderProfileGroupMemberNotFound(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile is not a member of the sender profile group.

    KakaoTalk Bizmessage API response code -1022, section 발신 프로필 그룹.

    발신 프로필이 발신 프로필 그룹에 등록되지 않은 경우
    This is not a plusFriend added to the group.
    """

    code: int = -1022
    summary = "The sender profile is not a member of the sender profile group."
    description = "발신 프로필이 발신 프로필 그룹에 등록되지 않은 경우"
    message_template = "This is not a plusFriend added to the group."


class SenderProfileGroupSizeLimitExceeded(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile group has more sender profiles than it may have.

    KakaoTalk Bizmessage API response code -1023, section 발신 프로필 그룹.

    발신 프로필 그룹 내 발신 프로필이 최대 10개가 초과한 경우
    The max group size is 10.
    """

    code: int = -1023
    summary = "The sender profile group has more sender profiles than it may have."
    description = "발신 프로필 그룹 내 발신 프로필이 최대 10개가 초과한 경우"
    message_template = "The max group size is 10."


class SenderProfileGroupDeletionNotAllowed(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile group cannot be deleted.

    KakaoTalk Bizmessage API response code -1025, section 발신 프로필 그룹.

    발신 프로필 그룹 삭제 불가
    The sender-group can't deleted.
    """

    code: int = -1025
    summary = "The sender profile group cannot be deleted."
    description = "발신 프로필 그룹 삭제 불가"
    message_template = "The sender-group can't deleted."


class SenderProfileGroupMemberLimitExceeded(KakaoApiError, KakaoSenderProfileGroupError):
    """The sender profile group exceeds its maximum of 5000 members.

    KakaoTalk Bizmessage API response code -1026, section 발신 프로필 그룹.

    발신 프로필 그룹의 멤버가 5000개를 초과한 경우
    The maximum number of members in a group is 5000.
    """

    code: int = -1026
    summary = "The sender profile group exceeds its maximum of 5000 members."
    description = "발신 프로필 그룹의 멤버가 5000개를 초과한 경우"
    message_template = "The maximum number of members in a group is 5000."


class BlacklistedSenderProfileNotAllowed(KakaoApiError, KakaoSenderProfileGroupError):
    """A blacklisted sender profile cannot join a sender profile group.

    KakaoTalk Bizmessage API response code -1029, section 발신 프로필 그룹.

    발신 프로필이 블랙리스트인 경우 발신 프로필 그룹에 둥록 불가
    Blacklist can't join the group.
    """

    code: int = -1029
    summary = "A blacklisted sender profile cannot join a sender profile group."
    description = "발신 프로필이 블랙리스트인 경우 발신 프로필 그룹에 둥록 불가"
    message_template = "Blacklist can't join the group."


class SenderProfileGroupSendingNotAllowed(KakaoApiError, KakaoSenderProfileGroupError):
    """A sender profile group cannot send the message.

    KakaoTalk Bizmessage API response code -1024, section 발송/조회.

    발신 프로필이 그룹으로 메시지를 발송할 경우
    The sender-group can't send the message.
    """

    code: int = -1024
    summary = "A sender profile group cannot send the message."
    description = "발신 프로필이 그룹으로 메시지를 발송할 경우"
    message_template = "The sender-group can't send the message."

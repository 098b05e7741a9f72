# Made by `make gen` from spec/categories.csv, spec/kakao/delivery.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
"""KakaoTalk Bizmessage: errors about KakaoTalk channels."""

from bizmessage.categories import ChannelError
from bizmessage.kakao.errors import KakaoSendError, KakaoDeliveryError


class KakaoChannelError(KakaoSendError, ChannelError):
    """An error of KakaoTalk Bizmessage about KakaoTalk channels.

    카카오톡 채널
    """


class ChannelBlocked(KakaoDeliveryError, KakaoChannelError):
    """The KakaoTalk channel is blocked.

    KakaoTalk Bizmessage delivery result code 1021.

    차단 상태의 카카오톡 채널
    """

    code: str = "1021"
    summary = "The KakaoTalk channel is blocked."
    description = "차단 상태의 카카오톡 채널"
    message_template = ""


class ChannelClosed(KakaoDeliveryError, KakaoChannelError):
    """The KakaoTalk channel is closed.

    KakaoTalk Bizmessage delivery result code 1022.

    닫힘 상태의 카카오톡 채널
    """

    code: str = "1022"
    summary = "The KakaoTalk channel is closed."
    description = "닫힘 상태의 카카오톡 채널"
    message_template = ""


class ChannelDeleted(KakaoDeliveryError, KakaoChannelError):
    """The KakaoTalk channel is deleted.

    KakaoTalk Bizmessage delivery result code 1023.

    삭제된 카카오톡 채널
    """

    code: str = "1023"
    summary = "The KakaoTalk channel is deleted."
    description = "삭제된 카카오톡 채널"
    message_template = ""


class ChannelDeletionPending(KakaoDeliveryError, KakaoChannelError):
    """The KakaoTalk channel is waiting to be deleted.

    KakaoTalk Bizmessage delivery result code 1024.

    삭제 대기 상태의 카카오톡 채널
    """

    code: str = "1024"
    summary = "The KakaoTalk channel is waiting to be deleted."
    description = "삭제 대기 상태의 카카오톡 채널"
    message_template = ""


class ChannelRestricted(KakaoDeliveryError, KakaoChannelError):
    """The message cannot be sent because the channel is under sanction.

    KakaoTalk Bizmessage delivery result code 1025.

    채널 제재 상태로 인한 메시지 전송 실패
    """

    code: str = "1025"
    summary = "The message cannot be sent because the channel is under sanction."
    description = "채널 제재 상태로 인한 메시지 전송 실패"
    message_template = ""


class ChannelMessagingRestricted(KakaoDeliveryError, KakaoChannelError):
    """The message cannot be sent because the channel's messaging is under sanction.

    KakaoTalk Bizmessage delivery result code 1027.

    채널 메시지 제재 상태로 인한 메시지 전송 실패
    """

    code: str = "1027"
    summary = "The message cannot be sent because the channel's messaging is under sanction."
    description = "채널 메시지 제재 상태로 인한 메시지 전송 실패"
    message_template = ""


class TestServerChannelNotAdded(KakaoDeliveryError, KakaoChannelError):
    """The message cannot be sent because the KakaoTalk channel is not added on the test server.

    KakaoTalk Bizmessage delivery result code 2003.

    메시지 전송 실패(테스트 서버에서 카카오톡 채널을 추가하지 않은 경우)
    """

    code: str = "2003"
    summary = "The message cannot be sent because the KakaoTalk channel is not added on the test server."
    description = "메시지 전송 실패(테스트 서버에서 카카오톡 채널을 추가하지 않은 경우)"
    message_template = ""
    __test__ = False

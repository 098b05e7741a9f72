# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/kakao/*.csv. Do not edit.
"""The words that KakaoTalk Bizmessage answers with, as enums."""

from enum import StrEnum


class KakaoMessageStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a message status. A word that is not here is one that its guides do not have."""

    COMPLETED = "COMPLETED"
    """The sending succeeded (성공)."""
    FAILED = "FAILED"
    """The sending failed (실패)."""
    CANCEL = "CANCEL"
    """The message was called off before it went out (취소)."""
    READY = "READY"
    """The recipient of a mass sending is waiting for their turn (준비)."""


class KakaoSubstituteStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a substitute status. A word that is not here is one that its guides do not
    have.
    """

    NOT_SUBJECT = "RSC01"
    """No substitute goes out for this message (대체 발송 미대상)."""
    SUBJECT = "RSC02"
    """A substitute goes out if the message fails (대체 발송 대상)."""
    IN_PROGRESS = "RSC03"
    """The substitute is on its way (대체 발송 중)."""
    SUCCEEDED = "RSC04"
    """The substitute was delivered (대체 발송 성공)."""
    FAILED = "RSC05"
    """The substitute failed (대체 발송 실패)."""


class KakaoMassStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a mass status. A word that is not here is one that its guides do not have."""

    WAIT = "WAIT"
    """The file of recipients is still to be read (대기)."""
    READY = "READY"
    """The file of recipients is being read (발송 준비)."""
    SEND_READY = "SENDREADY"
    """Everything is read and the sending can be started (발송 준비 완료)."""
    SEND_WAIT = "SENDWAIT"
    """The sending is queued (발송 대기)."""
    SENDING = "SENDING"
    """The messages are going out (발송 중)."""
    COMPLETE = "COMPLETE"
    """The whole request was carried out (발송 완료)."""
    CANCEL = "CANCEL"
    """Somebody called the sending off (발송 취소)."""
    FAIL = "FAIL"
    """The sending broke off with an error (발송 실패)."""


class KakaoTemplateStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a template status. A word that is not here is one that its guides do not have."""

    REQUESTED = "TSC01"
    """The template was handed in (요청)."""
    IN_REVIEW = "TSC02"
    """The template is under review (검수 중)."""
    APPROVED = "TSC03"
    """The template may be used (승인)."""
    REJECTED = "TSC04"
    """The review turned the template down (반려)."""


class KakaoBrandTemplateStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a brand template status. A word that is not here is one that its guides do not
    have.
    """

    REGISTERED = "A"
    """The brand message template is registered (등록)."""
    BLOCKED = "S"
    """The brand message template is blocked (차단)."""


class KakaoReviewStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a review status. A word that is not here is one that its guides do not have."""

    INQUIRY = "INQ"
    """The comment is a question to the reviewers (문의)."""
    APPROVED = "APR"
    """The comment comes with an approval (승인)."""
    REJECTED = "REJ"
    """The comment comes with a rejection (반려)."""
    REPLY = "REP"
    """The comment answers a question (답변)."""
    IN_REVIEW = "REQ"
    """The comment stands while the review goes on (검수 중)."""


class KakaoSenderProfileStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a sender profile status. A word that is not here is one that its guides do not
    have.
    """

    AWAITING_REGISTRATION = "YSC02"
    """The registration of the sender profile is not finished (등록 대기 중)."""
    REGISTERED = "YSC03"
    """The sender profile is registered (정상 등록)."""


class KakaoKakaoStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a kakao status. A word that is not here is one that its guides do not have."""

    NORMAL = "A"
    """The channel works as usual on Kakao's side (정상)."""
    BLOCKED = "S"
    """The channel was blocked by Kakao (차단)."""


class KakaoKakaoProfileStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a kakao profile status. A word that is not here is one that its guides do not
    have.
    """

    ACTIVE = "A"
    """The channel's profile is active (활성화)."""
    BLOCKED = "B"
    """The channel's profile is blocked (차단)."""
    INACTIVE = "C"
    """The channel's profile is switched off (비활성화)."""
    DELETED = "D"
    """The channel's profile was deleted (삭제)."""
    DELETING = "E"
    """The channel's profile is being deleted (삭제 처리 중)."""


class KakaoProfileSpamLevel(StrEnum):
    """What KakaoTalk Bizmessage calls a profile spam level. A word that is not here is one that its guides do not
    have.
    """

    PERMANENTLY_RESTRICTED = "영구제한"
    """The channel is restricted for good as a source of spam (영구제한)."""
    WARNED = "경고제한"
    """The channel is restricted with a warning (경고제한)."""
    NORMAL = "정상"
    """The channel is not restricted (정상)."""


class KakaoMessageSpamLevel(StrEnum):
    """What KakaoTalk Bizmessage calls a message spam level. A word that is not here is one that its guides do not
    have.
    """

    ACTIVITY_RESTRICTED = "활동제한"
    """What the channel may send is restricted because of spam (활동제한)."""
    WARNED = "경고제한"
    """The channel's messages are restricted with a warning (경고제한)."""
    NORMAL = "정상"
    """The channel's messages are not restricted (정상)."""


class KakaoVideoStatus(StrEnum):
    """What KakaoTalk Bizmessage calls a video status. A word that is not here is one that its guides do not have."""

    REGISTERED = "REGISTERED"
    """The upload is announced and the file may still be missing (업로드 등록)."""
    ENCODING = "ENCODING"
    """The video is being encoded (인코딩 중)."""
    PUBLIC = "PUBLIC"
    """The video can be sent and put into templates (공개 상태)."""
    PRIVATE = "PRIVATE"
    """The video can be put into templates and not be sent (비공개 상태)."""
    VIOLATED = "VIOLATED"
    """The video breaks the rules (위반 동영상)."""
    ILLEGAL = "ILLEGAL"
    """The video was filmed unlawfully (불법촬영물 동영상)."""
    DELETED = "DELETED"
    """The video was deleted (삭제된 동영상)."""
    ERROR = "ERROR"
    """The upload or the encoding went wrong (업로드 및 인코딩 중 오류 발생)."""


class KakaoMessageType(StrEnum):
    """What KakaoTalk Bizmessage calls a message type. A word that is not here is one that its guides do not have."""

    ALIMTALK_NORMAL = "ALIMTALK_NORMAL"
    """An ordinary AlimTalk message (알림톡 일반 메시지)."""
    ALIMTALK_AUTH = "ALIMTALK_AUTH"
    """An AlimTalk message with an authentication code (알림톡 인증 메시지)."""
    ALIMTALK_MASS = "ALIMTALK_MASS"
    """An AlimTalk message of a mass sending (알림톡 대량 발송)."""
    FRIENDTALK_NORMAL = "FRIENDTALK_NORMAL"
    """An ordinary FriendTalk message (친구톡 일반 메시지)."""
    FRIENDTALK_MASS = "FRIENDTALK_MASS"
    """A FriendTalk message of a mass sending (친구톡 대량 발송)."""
    BRAND_MESSAGE_NORMAL = "BRAND_MESSAGE_NORMAL"
    """An ordinary brand message (브랜드 메시지 일반 메시지)."""
    BRAND_MESSAGE_MASS = "BRAND_MESSAGE_MASS"
    """A brand message of a mass sending (브랜드 메시지 대량 발송)."""


class KakaoEvent(StrEnum):
    """What KakaoTalk Bizmessage calls a event. A word that is not here is one that its guides do not have."""

    MESSAGE_RESULT_UPDATE = "MESSAGE_RESULT_UPDATE"
    """The results of messages have come in (메시지 발송 결과 코드 업데이트)."""


ENUMS = {
    "message-status": KakaoMessageStatus,
    "substitute-status": KakaoSubstituteStatus,
    "mass-status": KakaoMassStatus,
    "template-status": KakaoTemplateStatus,
    "brand-template-status": KakaoBrandTemplateStatus,
    "review-status": KakaoReviewStatus,
    "sender-profile-status": KakaoSenderProfileStatus,
    "kakao-status": KakaoKakaoStatus,
    "kakao-profile-status": KakaoKakaoProfileStatus,
    "profile-spam-level": KakaoProfileSpamLevel,
    "message-spam-level": KakaoMessageSpamLevel,
    "video-status": KakaoVideoStatus,
    "message-type": KakaoMessageType,
    "event": KakaoEvent,
}
"""The enum of each vocabulary."""

TITLES = {
    "message-status": {
        "COMPLETED": {
            "en": "the sending succeeded",
            "ko": "성공",
        },
        "FAILED": {
            "en": "the sending failed",
            "ko": "실패",
        },
        "CANCEL": {
            "en": "the message was called off before it went out",
            "ko": "취소",
        },
        "READY": {
            "en": "the recipient of a mass sending is waiting for their turn",
            "ko": "준비",
        },
    },
    "substitute-status": {
        "RSC01": {
            "en": "no substitute goes out for this message",
            "ko": "대체 발송 미대상",
        },
        "RSC02": {
            "en": "a substitute goes out if the message fails",
            "ko": "대체 발송 대상",
        },
        "RSC03": {
            "en": "the substitute is on its way",
            "ko": "대체 발송 중",
        },
        "RSC04": {
            "en": "the substitute was delivered",
            "ko": "대체 발송 성공",
        },
        "RSC05": {
            "en": "the substitute failed",
            "ko": "대체 발송 실패",
        },
    },
    "mass-status": {
        "WAIT": {
            "en": "the file of recipients is still to be read",
            "ko": "대기",
        },
        "READY": {
            "en": "the file of recipients is being read",
            "ko": "발송 준비",
        },
        "SENDREADY": {
            "en": "everything is read and the sending can be started",
            "ko": "발송 준비 완료",
        },
        "SENDWAIT": {
            "en": "the sending is queued",
            "ko": "발송 대기",
        },
        "SENDING": {
            "en": "the messages are going out",
            "ko": "발송 중",
        },
        "COMPLETE": {
            "en": "the whole request was carried out",
            "ko": "발송 완료",
        },
        "CANCEL": {
            "en": "somebody called the sending off",
            "ko": "발송 취소",
        },
        "FAIL": {
            "en": "the sending broke off with an error",
            "ko": "발송 실패",
        },
    },
    "template-status": {
        "TSC01": {
            "en": "the template was handed in",
            "ko": "요청",
        },
        "TSC02": {
            "en": "the template is under review",
            "ko": "검수 중",
        },
        "TSC03": {
            "en": "the template may be used",
            "ko": "승인",
        },
        "TSC04": {
            "en": "the review turned the template down",
            "ko": "반려",
        },
    },
    "brand-template-status": {
        "A": {
            "en": "the brand message template is registered",
            "ko": "등록",
        },
        "S": {
            "en": "the brand message template is blocked",
            "ko": "차단",
        },
    },
    "review-status": {
        "INQ": {
            "en": "the comment is a question to the reviewers",
            "ko": "문의",
        },
        "APR": {
            "en": "the comment comes with an approval",
            "ko": "승인",
        },
        "REJ": {
            "en": "the comment comes with a rejection",
            "ko": "반려",
        },
        "REP": {
            "en": "the comment answers a question",
            "ko": "답변",
        },
        "REQ": {
            "en": "the comment stands while the review goes on",
            "ko": "검수 중",
        },
    },
    "sender-profile-status": {
        "YSC02": {
            "en": "the registration of the sender profile is not finished",
            "ko": "등록 대기 중",
        },
        "YSC03": {
            "en": "the sender profile is registered",
            "ko": "정상 등록",
        },
    },
    "kakao-status": {
        "A": {
            "en": "the channel works as usual on Kakao's side",
            "ko": "정상",
        },
        "S": {
            "en": "the channel was blocked by Kakao",
            "ko": "차단",
        },
    },
    "kakao-profile-status": {
        "A": {
            "en": "the channel's profile is active",
            "ko": "활성화",
        },
        "B": {
            "en": "the channel's profile is blocked",
            "ko": "차단",
        },
        "C": {
            "en": "the channel's profile is switched off",
            "ko": "비활성화",
        },
        "D": {
            "en": "the channel's profile was deleted",
            "ko": "삭제",
        },
        "E": {
            "en": "the channel's profile is being deleted",
            "ko": "삭제 처리 중",
        },
    },
    "profile-spam-level": {
        "영구제한": {
            "en": "the channel is restricted for good as a source of spam",
            "ko": "영구제한",
        },
        "경고제한": {
            "en": "the channel is restricted with a warning",
            "ko": "경고제한",
        },
        "정상": {
            "en": "the channel is not restricted",
            "ko": "정상",
        },
    },
    "message-spam-level": {
        "활동제한": {
            "en": "what the channel may send is restricted because of spam",
            "ko": "활동제한",
        },
        "경고제한": {
            "en": "the channel's messages are restricted with a warning",
            "ko": "경고제한",
        },
        "정상": {
            "en": "the channel's messages are not restricted",
            "ko": "정상",
        },
    },
    "video-status": {
        "REGISTERED": {
            "en": "the upload is announced and the file may still be missing",
            "ko": "업로드 등록",
        },
        "ENCODING": {
            "en": "the video is being encoded",
            "ko": "인코딩 중",
        },
        "PUBLIC": {
            "en": "the video can be sent and put into templates",
            "ko": "공개 상태",
        },
        "PRIVATE": {
            "en": "the video can be put into templates and not be sent",
            "ko": "비공개 상태",
        },
        "VIOLATED": {
            "en": "the video breaks the rules",
            "ko": "위반 동영상",
        },
        "ILLEGAL": {
            "en": "the video was filmed unlawfully",
            "ko": "불법촬영물 동영상",
        },
        "DELETED": {
            "en": "the video was deleted",
            "ko": "삭제된 동영상",
        },
        "ERROR": {
            "en": "the upload or the encoding went wrong",
            "ko": "업로드 및 인코딩 중 오류 발생",
        },
    },
    "message-type": {
        "ALIMTALK_NORMAL": {
            "en": "an ordinary AlimTalk message",
            "ko": "알림톡 일반 메시지",
        },
        "ALIMTALK_AUTH": {
            "en": "an AlimTalk message with an authentication code",
            "ko": "알림톡 인증 메시지",
        },
        "ALIMTALK_MASS": {
            "en": "an AlimTalk message of a mass sending",
            "ko": "알림톡 대량 발송",
        },
        "FRIENDTALK_NORMAL": {
            "en": "an ordinary FriendTalk message",
            "ko": "친구톡 일반 메시지",
        },
        "FRIENDTALK_MASS": {
            "en": "a FriendTalk message of a mass sending",
            "ko": "친구톡 대량 발송",
        },
        "BRAND_MESSAGE_NORMAL": {
            "en": "an ordinary brand message",
            "ko": "브랜드 메시지 일반 메시지",
        },
        "BRAND_MESSAGE_MASS": {
            "en": "a brand message of a mass sending",
            "ko": "브랜드 메시지 대량 발송",
        },
    },
    "event": {
        "MESSAGE_RESULT_UPDATE": {
            "en": "the results of messages have come in",
            "ko": "메시지 발송 결과 코드 업데이트",
        },
    },
}
"""What each word means, by vocabulary, word and language."""

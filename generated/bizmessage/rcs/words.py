# Made by `make gen` from spec/providers.csv, spec/tables.csv, spec/rcs/*.csv. Do not edit.
"""The words that RCS Bizmessage answers with, as enums."""

from enum import StrEnum


class RcsMessageStatus(StrEnum):
    """What RCS Bizmessage calls a message status. A word that is not here is one that its guides do not have."""

    READY = "READY"
    """The sending has not begun (준비)."""
    IN_PROGRESS = "IN_PROGRESS"
    """The message is on its way (발송 중)."""
    DELIVERED = "DELIVERED"
    """The message reached the person (수신)."""
    FAILED = "FAILED"
    """The message did not reach the person (실패)."""
    CANCELED = "CANCELED"
    """The message was called off (취소)."""


class RcsSubstituteStatus(StrEnum):
    """What RCS Bizmessage calls a substitute status. A word that is not here is one that its guides do not have."""

    NONE = "NONE"
    """No substitute goes out for this message (대체 발송 대상 아님)."""
    IN_PROGRESS = "IN_PROGRESS"
    """The substitute is on its way (대체 발송 중)."""
    COMPLETE = "COMPLETE"
    """The substitute was sent, and its result code says whether it arrived (대체 발송 완료)."""
    SEND_FAILED = "SEND_FAILED"
    """The substitute failed (대체 발송 실패)."""


class RcsTelecom(StrEnum):
    """What RCS Bizmessage calls a telecom. A word that is not here is one that its guides do not have."""

    SKT = "skt"
    """The person's operator is SK Telecom (SK텔레콤)."""
    KT = "kt"
    """The person's operator is KT (KT)."""
    LGU = "lgu"
    """The person's operator is LG U+ (LG유플러스)."""


ENUMS = {
    "message-status": RcsMessageStatus,
    "substitute-status": RcsSubstituteStatus,
    "telecom": RcsTelecom,
}
"""The enum of each vocabulary."""

TITLES = {
    "message-status": {
        "READY": {
            "en": "the sending has not begun",
            "ko": "준비",
        },
        "IN_PROGRESS": {
            "en": "the message is on its way",
            "ko": "발송 중",
        },
        "DELIVERED": {
            "en": "the message reached the person",
            "ko": "수신",
        },
        "FAILED": {
            "en": "the message did not reach the person",
            "ko": "실패",
        },
        "CANCELED": {
            "en": "the message was called off",
            "ko": "취소",
        },
    },
    "substitute-status": {
        "NONE": {
            "en": "no substitute goes out for this message",
            "ko": "대체 발송 대상 아님",
        },
        "IN_PROGRESS": {
            "en": "the substitute is on its way",
            "ko": "대체 발송 중",
        },
        "COMPLETE": {
            "en": "the substitute was sent, and its result code says whether it arrived",
            "ko": "대체 발송 완료",
        },
        "SEND_FAILED": {
            "en": "the substitute failed",
            "ko": "대체 발송 실패",
        },
    },
    "telecom": {
        "skt": {
            "en": "the person's operator is SK Telecom",
            "ko": "SK텔레콤",
        },
        "kt": {
            "en": "the person's operator is KT",
            "ko": "KT",
        },
        "lgu": {
            "en": "the person's operator is LG U+",
            "ko": "LG유플러스",
        },
    },
}
"""What each word means, by vocabulary, word and language."""

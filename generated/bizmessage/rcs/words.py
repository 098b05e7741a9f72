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

"""What a report calls things, in English and Korean."""

from __future__ import annotations

from bizmessage._report.comparing import Change
from bizmessage._report.model import MALFORMED, NO_CODE, Reason
from bizmessage.advice import TITLES

_WORDS = {
    "title": ("Delivery report", "발송 결과 보고서"),
    "messages": ("messages", "메시지"),
    "so many": ("{n} messages", "메시지 {n}건"),
    "arrived": ("arrived", "도달"),
    "delivered": ("delivered", "도달"),
    "delivered by sms": ("arrived by SMS", "SMS로 도달"),
    "pending": ("pending", "결과 대기"),
    "not delivered": ("not delivered", "미도달"),
    "unknown": ("unknown", "알 수 없음"),
    "failed": ("failed", "실패"),
    "verdicts": ("What became of them", "결과"),
    "faults": ("Whose turn it is", "누가 조치할 차례인가"),
    "fault": ("whose turn", "조치할 곳"),
    "reasons": ("Why messages failed", "실패한 이유"),
    "reason": ("most often", "가장 많은 이유"),
    "trend": ("Since when", "언제부터"),
    "parts": ("Where it fails", "어디에서 실패하는가"),
    "template": ("template", "템플릿"),
    "sender": ("sender", "발신"),
    "day": ("day", "날짜"),
    "hour": ("hour", "시간"),
    "code": ("code", "코드"),
    "by day": ("Day by day", "날짜별 표"),
    "by hour": ("Hour by hour", "시간별 표"),
    "share": ("share", "비율"),
    "change": ("change", "변화"),
    "since": ("since", "시작"),
    "advice": ("What to do", "조치 방법"),
    "actions": ("What can be done now", "지금 할 수 있는 일"),
    "repeatable": ("can be sent again as they are", "그대로 다시 보낼 수 있음"),
    "substitutable": ("can go out by SMS", "SMS로 보낼 수 있음"),
    "to_look_up": ("have to be looked up first", "먼저 조회해야 함"),
    "none": ("(none)", "(없음)"),
    "others": ("and {} more", "그 밖에 {}개"),
    MALFORMED: ("no code, but something else", "코드가 아닌 값"),
    NO_CODE: ("failed without a code", "코드 없이 실패"),
    "not listed": ("The catalogue does not have this code.", "카탈로그에 없는 코드입니다."),
    "nothing failed": ("Nothing failed.", "실패한 메시지가 없습니다."),
    "counted": (
        "Failed: the message itself, whatever its SMS did; outcomes that nobody knows are counted with them.",
        "실패: 대체 발송 결과와 관계없이 메시지 자체가 실패한 경우이며, 결과를 알 수 없는 경우도 포함합니다.",
    ),
    "compared": (
        "Change: {now} against {before}, in points of the messages that are not on their way. ~ is within chance.",
        "변화: {now}와 그 전({before})의 비율 차이(%p), 발송 중이 아닌 메시지 기준. ~는 우연의 범위입니다.",
    ),
    "untold": (
        (
            "Of {n} messages that failed, nothing says whether a substitute SMS went out, so whether they arrived is "
            "unknown. If you have none sent: --without-substitutes."
        ),
        (
            "실패한 메시지 {n}건은 대체 발송 여부가 데이터에 없어 도달 여부를 알 수 없습니다. "
            "대체 발송을 쓰지 않는다면 --without-substitutes를 사용하세요."
        ),
    ),
    "malformed rows": (
        "{n} messages have something else in the place of the code.",
        "메시지 {n}건은 코드 자리에 다른 값이 있습니다.",
    ),
    "unknown codes": (
        "{n} messages have a code that the catalogue does not have.",
        "메시지 {n}건의 코드가 카탈로그에 없습니다.",
    ),
    "rejected": ("{n} lines are no rows and were left out.", "행이 아닌 {n}줄은 제외했습니다."),
    "no time": (
        "No column says when, so nothing is said of changes.",
        "시각이 담긴 열이 없어 변화는 나타내지 않습니다.",
    ),
}

_FAULTS = {
    "caller": ("developers", "개발자"),
    "account": ("account", "계정 관리자"),
    "recipient": ("recipient", "수신자"),
    "provider": ("provider", "공급자"),
    "none": ("nobody", "없음"),
    "unknown": ("not known", "알 수 없음"),
}
"""Whose turn it is, in a word; ``bizmessage.advice.TITLES`` has it in a sentence."""


class Words:
    """The words of one language: ``"en"`` or ``"ko"``."""

    def __init__(self, language: str) -> None:
        """Choose it."""
        self.language = language
        self._at = 1 if language == "ko" else 0

    def __call__(self, name: str, **values: object) -> str:
        """A word or a sentence with its values."""
        text = _WORDS[name][self._at]
        return text.format(**values) if values else text

    def fault(self, fault: str) -> str:
        """Whose turn it is, in a word."""
        return _FAULTS[fault][self._at]

    def fault_in_full(self, fault: str) -> str:
        """Whose turn it is, in a sentence."""
        return TITLES["fault"][fault][self.language]

    def name(self, reason: Reason) -> str:
        """The code and its name."""
        if reason.entry is not None:
            return f"{reason.code} {reason.entry.name}"
        return self(reason.code) if reason.code in (MALFORMED, NO_CODE) else reason.code

    def meaning(self, reason: Reason) -> str:
        """What a code means, in a line."""
        if reason.entry is not None:
            return reason.entry.title(self.language)
        return "" if reason.code in (MALFORMED, NO_CODE) else self("not listed")

    def remedy(self, reason: Reason) -> str:
        """What to do about a code."""
        if reason.entry is None:
            return ""
        advice = reason.entry.advice
        return advice.remedy_ko if self.language == "ko" and advice.remedy_ko else advice.remedy


def share(part: int, whole: int) -> str:
    """A rate as text: ``12.3 %``; with more digits where it would be 0.0, and nothing of nothing."""
    if not whole:
        return "-"
    rate = 100 * part / whole
    return f"{rate:.1f} %" if rate >= 0.1 or not part else f"{rate:.2g} %" if rate >= 0.001 else "<0.001 %"


def points(change: Change | None) -> str:
    """A change in points: ``+3.1``, ``~`` if chance explains it, and nothing if there is none."""
    if change is None:
        return ""
    return f"{100 * change.difference:+.1f}" if change.is_certain else "~"


def interval(change: Change) -> str:
    """A change in points with its interval: ``+3.1 (2.8 to 3.4)``."""
    return f"{100 * change.difference:+.2f} ({100 * change.low:+.2f} .. {100 * change.high:+.2f})"


def rose(change: Change) -> str:
    """From which rate to which: ``0.1 % → 6.7 %``."""
    return f"{share(change.before.part, change.before.whole)} → {share(change.now.part, change.now.whole)}"


def number(value: int) -> str:
    """A count with its thousands told apart."""
    return f"{value:,}"

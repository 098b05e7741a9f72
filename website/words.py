"""What the pages say in each language beside the catalogue's own texts."""

from __future__ import annotations

LANGUAGES = ("en", "ko")

_UNITS = {
    "s": ("{} seconds", "{}초"),
    "m": ("{} minutes", "{}분"),
    "h": ("{} hours", "{}시간"),
    "d": ("{} days", "{}일"),
}

KINDS = {
    "OutcomeUnknown": (
        "The outcome is unknown: the message may have gone out. Look it up before you send anything.",
        "결과를 알 수 없습니다. 메시지가 발송되었을 수 있으니 다시 보내기 전에 먼저 조회하세요.",
    ),
    "TryLater": (
        "Nothing was carried out. The same request may succeed after waiting.",
        "처리된 것이 없습니다. 기다린 뒤 같은 요청이 성공할 수 있습니다.",
    ),
    "RecipientUnreachable": (
        "This person cannot be reached on this channel; SMS can still reach them.",
        "이 채널로는 수신자에게 전달할 수 없습니다. SMS로는 전달할 수 있습니다.",
    ),
}
"""What it means to be one of the classes across providers, by its name."""

SHAPES = {
    "refusal": ("The answer to the request", "요청에 대한 응답"),
    "recipient": (
        "A send request that succeeded, but for one recipient",
        "발송 요청은 성공하고 수신자 한 명이 실패한 응답",
    ),
    "look-up": ("The look-up of one message", "메시지 단건 조회"),
    "list": ("A list of messages", "메시지 목록 조회"),
    "webhook": ("A webhook", "웹훅"),
}

PROVOKED = {
    "recipient": ("refuses this recipient", "이 수신자를 거부합니다"),
    "request": ("refuses the whole request", "요청 전체를 거부합니다"),
    "delivery": ("is accepted, and the delivery fails", "접수된 뒤 발송에 실패합니다"),
    "delivered": ("fails, and the substitute SMS arrives", "실패하고 대체 발송이 도착합니다"),
    "failed": ("fails, and so does the substitute SMS", "실패하고 대체 발송도 실패합니다"),
}


def in_language(texts: tuple[str, str], language: str) -> str:
    """The text of a pair, English and Korean."""
    return texts[LANGUAGES.index(language)]


def waiting(word: str, language: str) -> str:
    """A word of ``wait`` as people say it; empty for the empty word."""
    if not word:
        return ""
    if word.startswith("until "):
        hour = word.removeprefix("until ")
        return f"until {hour} in Korea" if language == "en" else f"한국 시간 {hour}까지"
    return in_language(_UNITS[word[-1]], language).format(word[:-1])

"""What to do about a result code: who must act, whether to try again, whether SMS helps, and the next step.

The advice itself is generated from ``spec/`` into a module of each provider, which is loaded when advice is first asked
for. What is in no table has its advice here.
"""

from __future__ import annotations

from bizmessage.errors._by_name import part_of


class Advice:
    """The advice on one code. The words are those of ``spec/vocabularies.csv``; a text may be empty."""

    __slots__ = (
        "fallback",
        "fault",
        "formerly",
        "remark",
        "remark_ko",
        "remedy",
        "remedy_ko",
        "retry",
        "since",
        "source",
        "summary_ko",
        "supersedes",
        "until",
        "wait",
    )

    def __init__(
        self,
        *,
        fault: str = "unknown",
        retry: str = "unknown",
        fallback: str = "unknown",
        remedy: str = "Log the code with the request id and ask the provider's customer service what it refers to.",
        remedy_ko: str = "코드와 요청 ID를 기록하고 공급자 고객센터에 문의하세요.",
        summary_ko: str = "",
        remark: str = "",
        remark_ko: str = "",
        since: str = "",
        until: str = "",
        supersedes: str = "",
        wait: str = "",
        source: str = "",
        formerly: str = "",
    ) -> None:
        """Take the words and texts of a row; without any, the advice for what nobody can decide.

        ``since`` and ``until`` are the dates of the vendor's pages that had the code first in this meaning, and that
        did not have it any more; ``supersedes`` names the classes that it takes the place of. ``wait`` is a word of
        :mod:`bizmessage.errors._waiting`, ``source`` says what backs the advice, and ``formerly`` what the number meant
        before the vendor gave it another meaning.
        """
        self.fault = fault
        self.retry = retry
        self.fallback = fallback
        self.remedy = remedy
        self.remedy_ko = remedy_ko
        self.summary_ko = summary_ko
        self.remark = remark
        self.remark_ko = remark_ko
        self.since = since
        self.until = until
        self.supersedes = supersedes
        self.wait = wait
        self.source = source
        self.formerly = formerly


_UNKNOWN = Advice()

_CHECK_FIRST = Advice(
    retry="check-first",
    fallback="check-first",
    remedy="Look the request up before sending anything; it may have been carried out.",
    remedy_ko="요청이 처리되었을 수 있으니 다시 보내기 전에 먼저 조회하세요.",
)


_BESIDE_THE_TABLES = {
    "GatewayRateLimited": Advice(
        fault="caller",
        retry="later",
        fallback="no",
        remedy="Wait, send more slowly, and send the same request again.",
        remedy_ko="잠시 기다린 뒤 전송 속도를 낮춰 같은 요청을 다시 보내세요.",
    ),
    "GatewayQuotaExceeded": Advice(
        fault="account",
        retry="later",
        fallback="no",
        remedy="Wait until the quota is renewed, or ask the provider's customer service for a higher one.",
        remedy_ko="할당량이 갱신될 때까지 기다리거나 공급자 고객센터에 증량을 문의하세요.",
    ),
    "GatewayCircuitOpen": Advice(
        fault="provider",
        retry="later",
        fallback="no",
        remedy="Wait and send the same request again, at growing intervals.",
        remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 같은 요청을 다시 보내세요.",
    ),
    "ConnectionFailed": Advice(
        fault="unknown",
        retry="later",
        fallback="no",
        remedy="Check the network and the host of the request, and send it again.",
        remedy_ko="네트워크와 요청 호스트를 확인한 뒤 다시 보내세요.",
    ),
    "ConnectionNotTrusted": Advice(
        retry="after-fix",
        fallback="no",
        remedy="Check the host's certificate, the trust store and any proxy; the request was not sent.",
        remedy_ko="호스트 인증서, 신뢰 저장소, 프록시를 확인하세요. 요청은 전송되지 않았습니다.",
    ),
    "ServerFailed": Advice(
        fault="provider",
        retry="if-repeatable",
        fallback="check-first",
        remedy="Look the request up first. Send again only what changes nothing or had an idempotency key.",
        remedy_ko="다시 보내기 전에 먼저 조회하세요. 조회 요청이거나 멱등성 키가 있던 요청만 다시 보내세요.",
    ),
    "OutcomeUnknown": _CHECK_FIRST,
    "GatewayError": Advice(
        retry="unknown",
        fallback="no",
        remedy="See the gateway's message and the HTTP status.",
        remedy_ko="게이트웨이 메시지와 HTTP 상태를 확인하세요.",
    ),
    "MalformedResponse": Advice(
        fallback="no",
        remedy="See the HTTP status and the body for who refused the request.",
        remedy_ko="HTTP 상태와 본문을 보고 어디에서 요청을 거부했는지 확인하세요.",
    ),
    "TryLater": Advice(
        retry="later",
        fallback="unknown",
        remedy="Wait and send the same request again, at growing intervals.",
        remedy_ko="잠시 기다린 뒤 간격을 늘려 가며 같은 요청을 다시 보내세요.",
    ),
    "RecipientUnreachable": Advice(
        fault="recipient",
        retry="never",
        fallback="yes",
        remedy="Send the content by SMS.",
        remedy_ko="같은 내용을 SMS로 보내세요.",
    ),
}
"""By the name of a class of :mod:`bizmessage.errors.transport`, the more special ones first."""


def advice_of(provider: str | None, table: str | None, code: int | str | None, classes: tuple[type, ...]) -> Advice:
    """The advice on a class of errors, by its code or, without one, by what it is a kind of (its ``__mro__``)."""
    if provider is not None and table is not None and code is not None:
        found = advice_on(provider, table, str(code))
        if found is not None:
            return found
    names = {each.__name__ for each in classes}
    return next((advice for name, advice in _BESIDE_THE_TABLES.items() if name in names), _UNKNOWN)


def advice_on(provider: str, table: str, code: str) -> Advice | None:
    """The advice on a code of a provider's table; ``None`` if the table does not have it.

    A provider of the user's own making, which has no package here, has none. ``ModuleNotFoundError`` if the package of
    a provider lacks its advice, as in an app that was frozen without it: that nobody knows what to do would be a lie.
    """
    try:
        tables: dict[str, dict[str, Advice]] = part_of(provider, "_advice").ADVICE
    except ModuleNotFoundError as error:
        if error.name == f"bizmessage.{provider}":
            return None
        raise
    return tables.get(table, {}).get(code)


_LABELS = {
    "en": (
        *("Who must act", "Same request again", "SMS instead", "What to do", "More", "The vendor says", "Mind"),
        *(
            "How long to wait",
            "In the vendor's page since",
            "Not in the vendor's page since",
            "Takes the place of",
            "The number meant before",
        ),
        *("Backed by", "The vendor's page"),
    ),
    "ko": (
        *("조치 주체", "같은 요청 재전송", "SMS 대체 발송", "조치 방법", "자세히", "공급자 문서", "참고"),
        *("기다릴 시간", "공급자 문서에 추가된 날", "공급자 문서에서 삭제된 날", "대체한 이름", "이 번호의 이전 의미"),
        *("근거", "공급자 문서 주소"),
    ),
}


def explanation(
    language: str,
    *,
    heading: str,
    summary: str,
    description: str,
    message: str,
    advice: Advice,
    page: str = "",
    docs: str = "",
) -> str:
    """All that is known of a code, as lines of text in English (``"en"``) or Korean (``"ko"``)."""
    if language not in _LABELS:
        raise ValueError(f"{language!r} is no language of the catalogue; it has {' and '.join(map(repr, _LABELS))}")
    from bizmessage.advice import TITLES

    korean = language == "ko"
    described = " ".join(description.split())
    first = (advice.summary_ko or described or summary) if korean else summary
    vendor = " / ".join(text for text in dict.fromkeys((described, message)) if text not in ("", first))
    values = (
        *(TITLES[name][getattr(advice, name)][language] for name in ("fault", "retry", "fallback")),
        advice.remedy_ko if korean else advice.remedy,
        page,
        vendor,
        advice.remark_ko if korean else advice.remark,
        *(advice.wait, advice.since, advice.until, advice.supersedes, " ".join(advice.formerly.split())),
        *(advice.source, docs),
    )
    lines = [f"{label}: {value}" for label, value in zip(_LABELS[language], values, strict=True) if value]
    return "\n".join((heading, first, *lines))

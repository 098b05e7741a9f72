# Made by `make gen` from spec/categories.csv. Do not edit.
"""What errors are about, across providers: ``except TemplateError`` catches the template errors of each of them.

Each class is made when it is first asked for, because most programs need few of them. As written classes they stand
beside this file, in categories.pyi, for people and type checkers.
"""

import sys

from bizmessage.errors import BizMessageError

_CLASSES = {
    "AuthenticationError": (
        "authentication",
        "An error about keys, tokens, passwords and permissions.\n\n인증과 권한",
    ),
    "ProviderAccessError": (
        "provider-access",
        "An error about the provider's own access to the channel.\n\n공급자의 연동 권한",
    ),
    "AccountError": (
        "account",
        "An error about projects, contracts, agencies and their verification.\n\n프로젝트, 계약, 대행사",
    ),
    "RequestError": (
        "request",
        "An error about the request itself and the values of its fields.\n\n요청과 필드값",
    ),
    "RateLimitError": (
        "rate-limit",
        "An error about rates, quotas and maximum numbers of messages.\n\n발송량 제한",
    ),
    "SenderProfileError": (
        "sender-profile",
        "An error about sender profiles.\n\n발신 프로필",
    ),
    "SenderProfileGroupError": (
        "sender-profile-group",
        "An error about sender profile groups.\n\n발신 프로필 그룹",
    ),
    "ChannelError": (
        "channel",
        "An error about KakaoTalk channels.\n\n카카오톡 채널",
    ),
    "BrandError": (
        "brand",
        "An error about brands.\n\n브랜드",
    ),
    "ChatbotError": (
        "chatbot",
        "An error about chatbots.\n\n대화방(챗봇)",
    ),
    "TemplateError": (
        "template",
        "An error about templates and messages that have to match them.\n\n템플릿",
    ),
    "ItemListError": (
        "item-list",
        (
            "An error about template headers, item lists, item highlights and item summaries.\n"
            "\n"
            "템플릿 헤더, 아이템 리스트, 아이템 하이라이트"
        ),
    ),
    "ContentError": (
        "content",
        "An error about the text of a message.\n\n메시지 내용",
    ),
    "ButtonError": (
        "button",
        "An error about buttons and quick replies.\n\n버튼과 바로연결",
    ),
    "LinkError": (
        "link",
        "An error about links.\n\n링크",
    ),
    "ImageError": (
        "image",
        "An error about images.\n\n이미지",
    ),
    "MediaError": (
        "media",
        "An error about videos, audio, thumbnails and attachments.\n\n동영상, 음성, 첨부파일",
    ),
    "FileError": (
        "file",
        "An error about files that are uploaded or exported.\n\n파일",
    ),
    "CarouselError": (
        "carousel",
        "An error about carousels.\n\n캐러셀",
    ),
    "WideItemListError": (
        "wide-item-list",
        "An error about wide item lists.\n\n와이드 아이템 리스트",
    ),
    "RichCardError": (
        "rich-card",
        "An error about rich cards.\n\n리치카드",
    ),
    "CouponError": (
        "coupon",
        "An error about coupons.\n\n쿠폰",
    ),
    "CommerceError": (
        "commerce",
        "An error about commerce information.\n\n커머스",
    ),
    "TargetingError": (
        "targeting",
        "An error about targeting and marketing consent.\n\n타겟팅과 마케팅 수신 동의",
    ),
    "RecipientError": (
        "recipient",
        "An error about recipients and their numbers.\n\n수신자",
    ),
    "CapabilityError": (
        "capability",
        "An error about what the recipient's device or app can receive.\n\n단말과 앱의 수신 가능 여부",
    ),
    "UnsubscribeError": (
        "unsubscribe",
        "An error about 080 unsubscribe numbers and unsubscribed recipients.\n\n080 수신거부",
    ),
    "FallbackError": (
        "fallback",
        "An error about the substitute SMS and its set-up.\n\n대체 발송",
    ),
    "ScheduleError": (
        "schedule",
        "An error about reservations, permitted times and expiry.\n\n예약, 발송 가능 시간, 만료",
    ),
    "MessageError": (
        "message",
        "An error about messages and send requests that were made before.\n\n메시지와 발송 요청",
    ),
    "SearchError": (
        "search",
        "An error about the conditions of a search.\n\n조회 조건",
    ),
    "WebhookError": (
        "webhook",
        "An error about webhooks.\n\n웹훅",
    ),
    "ServiceError": (
        "service",
        "An error about the provider's own systems and those behind them.\n\n서비스 내부 시스템",
    ),
}
"""The category and the docstring of each class."""


def __getattr__(name: str) -> object:
    """Make a class when it is first asked for (PEP 562)."""
    if name == "__all__":
        return list(_CLASSES)
    if name not in _CLASSES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])
    category, text = _CLASSES[name]
    made = type(name, (BizMessageError,), {"__module__": __name__, "__doc__": text, "category": category})
    return globals().setdefault(name, made)  # the first one, if two threads ask at once


def __dir__() -> list[str]:
    """Every class, made or not."""
    return sorted({*globals(), "__all__", *_CLASSES})

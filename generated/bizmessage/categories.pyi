# Made by `make gen` from spec/categories.csv. Do not edit.
# Narrower types than in the base, on purpose: these attributes belong to the classes, and nobody assigns to them.
# pyright: reportIncompatibleVariableOverride=false
from bizmessage.errors import BizMessageError

__all__ = [
    "AuthenticationError",
    "ProviderAccessError",
    "AccountError",
    "RequestError",
    "RateLimitError",
    "SenderProfileError",
    "SenderProfileGroupError",
    "ChannelError",
    "BrandError",
    "ChatbotError",
    "TemplateError",
    "ItemListError",
    "ContentError",
    "ButtonError",
    "LinkError",
    "ImageError",
    "MediaError",
    "FileError",
    "CarouselError",
    "WideItemListError",
    "RichCardError",
    "CouponError",
    "CommerceError",
    "TargetingError",
    "RecipientError",
    "CapabilityError",
    "UnsubscribeError",
    "FallbackError",
    "ScheduleError",
    "MessageError",
    "SearchError",
    "WebhookError",
    "ServiceError",
]

class AuthenticationError(BizMessageError):
    """An error about keys, tokens, passwords and permissions.

    인증과 권한
    """

    category: str = "authentication"

class ProviderAccessError(BizMessageError):
    """An error about the provider's own access to the channel.

    공급자의 연동 권한
    """

    category: str = "provider-access"

class AccountError(BizMessageError):
    """An error about projects, contracts, agencies and their verification.

    프로젝트, 계약, 대행사
    """

    category: str = "account"

class RequestError(BizMessageError):
    """An error about the request itself and the values of its fields.

    요청과 필드값
    """

    category: str = "request"

class RateLimitError(BizMessageError):
    """An error about rates, quotas and maximum numbers of messages.

    발송량 제한
    """

    category: str = "rate-limit"

class SenderProfileError(BizMessageError):
    """An error about sender profiles.

    발신 프로필
    """

    category: str = "sender-profile"

class SenderProfileGroupError(BizMessageError):
    """An error about sender profile groups.

    발신 프로필 그룹
    """

    category: str = "sender-profile-group"

class ChannelError(BizMessageError):
    """An error about KakaoTalk channels.

    카카오톡 채널
    """

    category: str = "channel"

class BrandError(BizMessageError):
    """An error about brands.

    브랜드
    """

    category: str = "brand"

class ChatbotError(BizMessageError):
    """An error about chatbots.

    대화방(챗봇)
    """

    category: str = "chatbot"

class TemplateError(BizMessageError):
    """An error about templates and messages that have to match them.

    템플릿
    """

    category: str = "template"

class ItemListError(BizMessageError):
    """An error about template headers, item lists, item highlights and item summaries.

    템플릿 헤더, 아이템 리스트, 아이템 하이라이트
    """

    category: str = "item-list"

class ContentError(BizMessageError):
    """An error about the text of a message.

    메시지 내용
    """

    category: str = "content"

class ButtonError(BizMessageError):
    """An error about buttons and quick replies.

    버튼과 바로연결
    """

    category: str = "button"

class LinkError(BizMessageError):
    """An error about links.

    링크
    """

    category: str = "link"

class ImageError(BizMessageError):
    """An error about images.

    이미지
    """

    category: str = "image"

class MediaError(BizMessageError):
    """An error about videos, audio, thumbnails and attachments.

    동영상, 음성, 첨부파일
    """

    category: str = "media"

class FileError(BizMessageError):
    """An error about files that are uploaded or exported.

    파일
    """

    category: str = "file"

class CarouselError(BizMessageError):
    """An error about carousels.

    캐러셀
    """

    category: str = "carousel"

class WideItemListError(BizMessageError):
    """An error about wide item lists.

    와이드 아이템 리스트
    """

    category: str = "wide-item-list"

class RichCardError(BizMessageError):
    """An error about rich cards.

    리치카드
    """

    category: str = "rich-card"

class CouponError(BizMessageError):
    """An error about coupons.

    쿠폰
    """

    category: str = "coupon"

class CommerceError(BizMessageError):
    """An error about commerce information.

    커머스
    """

    category: str = "commerce"

class TargetingError(BizMessageError):
    """An error about targeting and marketing consent.

    타겟팅과 마케팅 수신 동의
    """

    category: str = "targeting"

class RecipientError(BizMessageError):
    """An error about recipients and their numbers.

    수신자
    """

    category: str = "recipient"

class CapabilityError(BizMessageError):
    """An error about what the recipient's device or app can receive.

    단말과 앱의 수신 가능 여부
    """

    category: str = "capability"

class UnsubscribeError(BizMessageError):
    """An error about 080 unsubscribe numbers and unsubscribed recipients.

    080 수신거부
    """

    category: str = "unsubscribe"

class FallbackError(BizMessageError):
    """An error about the substitute SMS and its set-up.

    대체 발송
    """

    category: str = "fallback"

class ScheduleError(BizMessageError):
    """An error about reservations, permitted times and expiry.

    예약, 발송 가능 시간, 만료
    """

    category: str = "schedule"

class MessageError(BizMessageError):
    """An error about messages and send requests that were made before.

    메시지와 발송 요청
    """

    category: str = "message"

class SearchError(BizMessageError):
    """An error about the conditions of a search.

    조회 조건
    """

    category: str = "search"

class WebhookError(BizMessageError):
    """An error about webhooks.

    웹훅
    """

    category: str = "webhook"

class ServiceError(BizMessageError):
    """An error about the provider's own systems and those behind them.

    서비스 내부 시스템
    """

    category: str = "service"

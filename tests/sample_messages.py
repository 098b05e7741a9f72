"""One message of every kind and look, for the sandbox's page: ``python -m tests.sample_messages http://127.0.0.1:8080``."""

from __future__ import annotations

import sys
from typing import Any

import httpx

SENDER = "5a4d504c45a1b2c3d4e5f60718293a4b5c6d7e8f"
KAKAO_HEADERS = {"X-Secret-Key": "sample-secret", "X-Convert-To-Brand-Message": "true"}
RCS_HEADERS = {"X-SECRET-KEY": "sample-secret", "X-TC-APP-KEY": "sample-app-key"}

PICTURE = "https://example.com/image.png"
LINK = {"type": "WL", "name": "자세히 보기", "linkMo": "https://example.com/m"}
COUPON = {"title": "10000원 할인 쿠폰", "description": "이번 주까지", "linkMo": "https://example.com/c"}
COMMERCE = {"title": "햇사과 3kg", "regularPrice": 29900, "discountPrice": 23900, "discountRate": 20}
BUTTON = {
    "buttonType": "URL",
    "buttonJson": '{"action": {"urlAction": {"openUrl": {"url": "https://example.com"}}, "displayText": "홈페이지"}}',
}

Request = tuple[str, dict[str, Any]]


def alimtalk(template: str, recipient: str = "01000000001", path: str = "messages", **fields: Any) -> Request:
    row = {"recipientNo": recipient, **fields}
    body = {"senderKey": SENDER, "templateCode": template, "recipientList": [row]}
    return f"/alimtalk/v2.3/appkeys/sample-app-key/{path}", body


def friendtalk(**fields: Any) -> Request:
    body = {"senderKey": SENDER, "recipientList": [{"recipientNo": "01000000002", "isAd": True, **fields}]}
    return "/friendtalk/v2.4/appkeys/sample-app-key/messages", body


def brand(look: str, **fields: Any) -> Request:
    body = {
        "senderKey": SENDER,
        "chatBubbleType": look,
        "recipientList": [{"recipientNo": "01000000003", "targeting": "I"}],
        **fields,
    }
    return "/brand-message/v1.0/appkeys/sample-app-key/freestyle-messages", body


def brand_template(template: str, **fields: Any) -> Request:
    row = {"recipientNo": "01000000003", "targeting": "I", **fields}
    body = {"senderKey": SENDER, "templateCode": template, "recipientList": [row]}
    return "/brand-message/v1.0/appkeys/sample-app-key/basic-messages", body


def rcs(kind: str, **fields: Any) -> Request:
    body = {"brandId": "sampleBrandId", "chatbotId": "15881234", "recipientNumber": "01000000004", **fields}
    return f"/rcs/v1.0/messages/{kind}", body


def card(number: int) -> dict[str, Any]:
    return {"title": f"추천 {number}", "description": "오늘의 소식", "media": "file.sample.image", "buttons": [BUTTON]}


def feed(number: int) -> dict[str, Any]:
    inside = {"buttons": [LINK], "image": {"imageUrl": PICTURE}, "coupon": COUPON}
    return {"header": f"가을 여행 {number}", "message": "단풍이 가장 고운 주말을 골라 드립니다.", "attachment": inside}


ITEMS = [
    {"title": f"새로 나온 책 {number}", "imageUrl": PICTURE, "linkMo": "https://example.com"} for number in (1, 2, 3)
]
ORDER = {"list": [{"title": "상품", "description": "햇사과 3kg"}, {"title": "수량", "description": "2"}]}

ACCEPTED: dict[str, Request] = {
    "template": alimtalk("sample-order", templateParameter={"name": "김하늘", "order": "2026-1128-0042"}),
    "button": alimtalk("sample-button", templateParameter={"name": "김하늘"}),
    "authentication": alimtalk("sample-auth", path="auth/messages", templateParameter={"code": "482913"}),
    "title": alimtalk("sample-title", templateParameter={"name": "김하늘", "date": "11월 30일 14:00"}),
    "items": alimtalk("sample-item", templateParameter={"item": "햇사과 3kg", "count": "2", "total": "47,800원"}),
    "raw": alimtalk(
        "sample-item",
        path="raw-messages",
        content="주문 내역입니다.",
        templateHeader="주문 내역",
        templateItem={**ORDER, "summary": {"title": "합계", "description": "47,800원"}},
        templateItemHighlight={"title": "배송 완료", "description": "문 앞", "imageUrl": PICTURE},
        buttons=[{**LINK, "ordering": 1}, {"ordering": 2, "type": "DS", "name": "배송 조회"}],
        quickReplies=[
            {"ordering": 1, "type": "BK", "name": "문의하기"},
            {"ordering": 2, "type": "BK", "name": "후기 쓰기"},
        ],
    ),
    "substitute": alimtalk("sample-plain", "01060003018", resendParameter={"isResend": True, "resendType": "SMS"}),
    "friendtalk image": friendtalk(content="새 소식입니다.", imageUrl=PICTURE, buttons=[LINK], coupon=COUPON),
    "friendtalk feed": friendtalk(carousel={"list": [feed(1), feed(2)], "tail": {"linkMo": "https://example.com"}}),
    "brand text": brand(
        "TEXT", content="이번 주 소식입니다.\n첫눈 오는 날, 모두 무료 배송!", buttons=[LINK], coupon=COUPON
    ),
    "brand image": brand("IMAGE", content="새 겨울 상품이 나왔습니다.", image={"imageUrl": PICTURE}, buttons=[LINK]),
    "brand wide items": brand("WIDE_ITEM_LIST", header="이달의 책", item={"list": ITEMS}, buttons=[LINK]),
    "brand video": brand(
        "PREMIUM_VIDEO", header="새 영상", video={"videoUrl": "https://tv.kakao.com/v/1"}, buttons=[LINK]
    ),
    "brand commerce": brand(
        "COMMERCE",
        image={"imageUrl": PICTURE},
        commerce=COMMERCE,
        additionalContent="무료 배송",
        buttons=[LINK],
    ),
    "brand feed": brand(
        "CAROUSEL_FEED",
        carousel={
            "list": [
                {"header": "첫째", "message": "첫째 소식", "imageUrl": PICTURE, "buttons": [LINK]},
                {"header": "둘째", "message": "둘째 소식", "imageUrl": PICTURE, "buttons": [LINK]},
            ],
            "tail": {"linkMo": "https://example.com"},
        },
    ),
    "brand commerce cards": brand(
        "CAROUSEL_COMMERCE",
        carousel={
            "head": {"header": "오늘의 특가", "content": "하루만 이 값에", "imageUrl": PICTURE},
            "list": [{"imageUrl": PICTURE, "commerce": COMMERCE, "buttons": [LINK], "coupon": COUPON}] * 2,
        },
    ),
    "brand template": brand_template("sample-brand-image"),
    "sms": rcs("sms", body="주문하신 상품이 도착했습니다.", buttons=[BUTTON]),
    "lms": rcs(
        "lms",
        title="예약 안내",
        body="11월 30일 14:00 예약이 확정되었습니다.\n변경은 하루 전까지 하세요.",
        buttons=[BUTTON],
    ),
    "mms": rcs("mms", mmsType="VERTICAL", cards=[card(1)], isAd=True, unsubscribeNumber="0801234567"),
    "slides": rcs("mms", mmsType="CAROUSEL_MEDIUM", cards=[card(number) for number in (1, 2, 3)]),
    "rcs template": rcs(
        "template", messagebaseId="UBR.sample-order", templateParameter={"name": "김하늘", "order": "2026-1128-0042"}
    ),
}
"""Requests that the sandbox accepts, by what is peculiar to their look."""

REFUSED: dict[str, Request] = {
    "unknown template": alimtalk("no-such-template"),
    "not a user": alimtalk("sample-plain", "01010003003"),
    "too long": rcs("sms", body="가" * 101),
}
"""Requests that it refuses."""

FAILED: dict[str, Request] = {
    "no user of the app": alimtalk("sample-plain", "01020003018"),
    "gateway": alimtalk("sample-plain", "01034291000"),
    "rcs": rcs("sms", body="안녕하세요. 샘플입니다.", recipientNumber="01020051004"),
}
"""Requests whose message fails, or is refused by the gateway, because its recipient's number says so."""


def send(client: httpx.Client, request: Request) -> httpx.Response:
    path, body = request
    return client.post(path, json=body, headers=RCS_HEADERS if path.startswith("/rcs") else KAKAO_HEADERS)


def main(base_url: str) -> None:
    with httpx.Client(base_url=base_url, trust_env=False) as client:
        for name, request in {**REFUSED, **ACCEPTED, **FAILED}.items():
            print(name, send(client, request).text[:160])


if __name__ == "__main__":
    main(sys.argv[1])

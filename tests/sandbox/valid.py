"""A valid request of every kind to every endpoint, out of which tests make invalid ones."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

from bizmessage.kakao._sandbox import SANDBOX as KAKAO
from tests.sandbox.using import APP_KEY, BRAND, CHATBOT, SENDER

Body = dict[str, Any]


class Valid(NamedTuple):
    """A request that nothing is wrong with."""

    method: str
    path: str
    body: Body = {}  # noqa: RUF012 - a copy is changed: own
    query: dict[str, str] = {}  # noqa: RUF012
    files: dict[str, tuple[str, bytes]] = {}  # noqa: RUF012

    @property
    def provider(self) -> str:
        """Whose API it is for."""
        return "rcs" if self.path.startswith("/rcs") else "kakao"


NOW = datetime.now(timezone(timedelta(hours=9)))
SOON, BEFORE, AFTER = (f"{NOW + timedelta(days=days):%Y-%m-%d %H:%M}" for days in (3, -2, 2))
LINK = "https://example.com"
REAL = "01000000001"

ALIMTALK = f"/alimtalk/v2.3/appkeys/{APP_KEY}"
FRIENDTALK = f"/friendtalk/v2.4/appkeys/{APP_KEY}"
BRAND_MESSAGE = f"/brand-message/v1.0/appkeys/{APP_KEY}"
COMMON = f"/common/v2.2/appkeys/{APP_KEY}"
RCS = "/rcs/v1.0"
GROUP = str(KAKAO.samples["sender-groups"][0]["groupSenderKey"])
TEMPLATES = f"{ALIMTALK}/senders/{SENDER}/templates"
BRAND_TEMPLATES = f"{BRAND_MESSAGE}/senders/{SENDER}/templates"

SCHEMES = {"schemeAndroid": "a://", "schemeIos": "a://"}
BUTTON = {"name": "보기", "type": "WL", "linkMo": LINK, "linkPc": LINK}
APP_BUTTON = {"name": "앱", "type": "AL", **SCHEMES}
CHANNEL_BUTTON = {"name": "채널 추가", "type": "AC"}
IMAGE = {"imageUrl": f"{LINK}/i.png", "imageLink": LINK}
COUPON = {"title": "1,000원 할인 쿠폰", "description": "설명", "linkMo": LINK}
COMMERCE = {"title": "상품", "regularPrice": 1000, "discountPrice": 900, "discountRate": 10, "discountFixed": 5}
WIDE_ITEM = {"list": [{"title": "가", "imageUrl": LINK, "linkMo": LINK}] * 3}
ITEM = {"list": [{"title": "a", "description": "b"}] * 2, "summary": {"title": "s", "description": "1원"}}
HIGHLIGHT = {"title": "t", "description": "d"}
FEED = {"header": "h", "message": "m", "imageUrl": LINK, "buttons": [BUTTON], "coupon": COUPON}
PRODUCT = {"additionalContent": "a", "imageUrl": LINK, "commerce": COMMERCE, "buttons": [BUTTON]}
HEAD = {"header": "h", "content": "c", "imageUrl": LINK, "linkMo": LINK}
RAW_BUTTONS = [
    {"ordering": 1, **BUTTON, **SCHEMES, "pluginId": "p"},
    {"ordering": 2, "type": "TN", "name": "나", "telNumber": "1588"},
]

BUBBLES: dict[str, Body] = {
    "TEXT": {"content": "안녕", "buttons": [BUTTON], "coupon": COUPON},
    "IMAGE": {"content": "안녕", "image": IMAGE, "buttons": [BUTTON], "coupon": COUPON},
    "WIDE": {"content": "안녕", "image": IMAGE, "buttons": [BUTTON], "coupon": COUPON},
    "WIDE_ITEM_LIST": {"header": "머리", "item": WIDE_ITEM, "buttons": [BUTTON], "coupon": COUPON},
    "PREMIUM_VIDEO": {
        "header": "머리",
        "content": "내용",
        "video": {"videoUrl": "https://tv.kakao.com/v/1"},
        "buttons": [BUTTON],
        "coupon": COUPON,
    },
    "COMMERCE": {
        "additionalContent": "추가",
        "image": IMAGE,
        "commerce": COMMERCE,
        "buttons": [BUTTON],
        "coupon": COUPON,
    },
    "CAROUSEL_FEED": {"carousel": {"list": [FEED] * 2, "tail": {"linkMo": LINK}}},
    "CAROUSEL_COMMERCE": {"carousel": {"head": HEAD, "list": [PRODUCT]}},
}
"""What a message of each kind of bubble has."""

MORE_BUBBLES: list[tuple[str, Body]] = [
    ("CAROUSEL_COMMERCE", {"carousel": {"list": [PRODUCT] * 2}}),
    ("CAROUSEL_COMMERCE", {"carousel": {"head": {**HEAD, "linkPc": LINK, **SCHEMES}, "list": [PRODUCT]}}),
    ("TEXT", {**BUBBLES["TEXT"], "buttons": [CHANNEL_BUTTON]}),
    ("TEXT", {**BUBBLES["TEXT"], "buttons": [APP_BUTTON]}),
    ("CAROUSEL_FEED", {"carousel": {"list": [{**FEED, "buttons": [each]} for each in (CHANNEL_BUTTON, APP_BUTTON)]}}),
    ("CAROUSEL_FEED", {"carousel": {"list": [{**FEED, "buttons": [each]} for each in (APP_BUTTON, CHANNEL_BUTTON)]}}),
]

_FRIENDTALK_BUTTON = {"ordering": 1, **BUTTON}
_PERCENT = {**COUPON, "title": "10% 할인 쿠폰"}
_ATTACHED = {"buttons": [BUTTON], "image": IMAGE, "coupon": _PERCENT}
_OFFERED = {"buttons": [BUTTON], "image": IMAGE, "commerce": COMMERCE}
FRIENDTALKS: list[Body] = [
    {"content": "hi", "buttons": [_FRIENDTALK_BUTTON], "coupon": _PERCENT},
    {"content": "hi", "imageUrl": LINK, "imageLink": LINK, "buttons": [_FRIENDTALK_BUTTON]},
    {"header": "h", "item": WIDE_ITEM, "buttons": [_FRIENDTALK_BUTTON]},
    {"carousel": {"list": [{"header": "h", "message": "m", "attachment": _ATTACHED}] * 2, "tail": {"linkMo": LINK}}},
    {"carousel": {"head": HEAD, "list": [{"additionalContent": "a", "attachment": _OFFERED}] * 2}},
    {
        "header": "h",
        "content": "hi",
        "video": {"videoUrl": "https://tv.kakao.com/v/1"},
        "buttons": [_FRIENDTALK_BUTTON],
    },
    {"additionalContent": "a", "buttons": [_FRIENDTALK_BUTTON], "commerce": COMMERCE, "imageUrl": LINK},
]

SHARED = {"senderKey": SENDER, "senderGroupingKey": "g", "statsId": "s", "requestDate": SOON, "createUser": "u"}
RECIPIENT: Body = {
    "recipientNo": REAL,
    "recipientGroupingKey": "g",
    "resendParameter": {"isResend": True, "resendType": "SMS", "resendSendNo": "15881234"},
}


def sends() -> Iterator[Valid]:
    """Messages of every kind."""
    yield from _alimtalks()
    for each in FRIENDTALKS:
        body = {**SHARED, "recipientList": [{**RECIPIENT, "isAd": True, **each}]}
        yield Valid("POST", f"{FRIENDTALK}/messages", body)
    unsubscribe = {"unsubscribeNo": "080-123-4567", "unsubscribeAuthNo": "1234"}
    for bubble, each in (*BUBBLES.items(), *MORE_BUBBLES):
        recipient = {**RECIPIENT, "targeting": "M", **unsubscribe}
        body = {**SHARED, "chatBubbleType": bubble, **unsubscribe, "recipientList": [recipient], **each}
        yield Valid("POST", f"{BRAND_MESSAGE}/freestyle-messages", body)
    recipient = {**RECIPIENT, "targeting": "I", "templateParameter": {"name": "x"}}
    recipient |= {"imageParameters": [{"imageUrl": LINK}], "videoParameter": {"videoUrl": "u"}}
    body = {**SHARED, "templateCode": "sample-brand-text", "recipientList": [recipient]}
    yield Valid("POST", f"{BRAND_MESSAGE}/basic-messages", body)
    yield from _rcs()


def _alimtalks() -> Iterator[Valid]:
    shared = {**SHARED, "templateCode": "sample-auth"}
    raw: Body = {
        **RECIPIENT,
        "content": "인증 번호는 3입니다.",
        "templateTitle": "t",
        "templateHeader": "h",
        "buttons": RAW_BUTTONS,
        "templateItem": ITEM,
        "templateItemHighlight": HIGHLIGHT,
        "templateRepresentLink": {"linkMo": LINK},
    }
    quick: Body = {
        "buttons": RAW_BUTTONS[::-1],
        "quickReplies": [{"ordering": 1, "name": "q", "type": "BK"}],
        "templateItemHighlight": {**HIGHLIGHT, "imageUrl": LINK},
    }
    for folder in (ALIMTALK, f"{ALIMTALK}/auth"):
        filled = {**RECIPIENT, "templateParameter": {"code": "x"}}
        yield Valid("POST", f"{folder}/messages", {**shared, "recipientList": [filled]})
        yield Valid("POST", f"{folder}/raw-messages", {**shared, "recipientList": [raw]})
        yield Valid("POST", f"{folder}/raw-messages", {**shared, "recipientList": [{**raw, **quick}]})


def _rcs() -> Iterator[Valid]:
    shared = {"brandId": BRAND, "chatbotId": CHATBOT, "recipientNumber": REAL, "sendDateTime": f"{SOON}:00"}
    url = {"buttonType": "URL", "buttonJson": "{}"}
    advertising = {"isAd": True, "unsubscribeNumber": "080"}
    card = {"title": "t", "description": "d", "media": "file.sample.image", "buttons": [url]}
    yield Valid("POST", f"{RCS}/messages/sms", {**shared, "body": "b", "buttons": [url], **advertising})
    yield Valid("POST", f"{RCS}/messages/lms", {**shared, "title": "t", "body": "b", "buttons": [url]})
    yield Valid("POST", f"{RCS}/messages/mms", {**shared, "mmsType": "HORIZONTAL", "cards": [card]})
    for carousel in ("CAROUSEL_MEDIUM", "CAROUSEL_SMALL"):
        yield Valid("POST", f"{RCS}/messages/mms", {**shared, "mmsType": carousel, "cards": [card] * 3})
    order = {"messagebaseId": "UBR.sample-order", "templateParameter": {"name": "x", "order": "y"}}
    yield Valid("POST", f"{RCS}/messages/template", {**shared, **order, "isFallback": True})
    image = {"messagebaseId": "UBR.sample-image", **advertising}
    yield Valid("POST", f"{RCS}/messages/template", {**shared, **image})
    yield Valid("POST", f"{RCS}/messages/template", {**shared, "messagebaseId": "UBR.sample-plain", "body": "b"})


def templates() -> Iterator[Valid]:
    """Templates of every kind; the first is the one that :func:`others` changes and deletes."""
    plain = {"templateName": "이름", "templateContent": "#{a}", "buttons": RAW_BUTTONS[:1]}
    kinds: list[Body] = [
        {},
        {"quickReplies": [{"ordering": 1, "name": "q", "type": "BK"}]},
        {"templateMessageType": "EX", "templateExtra": "x"},
        {"templateMessageType": "MI", "templateExtra": "x"},
        {"templateMessageType": "AD"},
        {"templateMessageType": "BA"},
        {"templateEmphasizeType": "TEXT", "templateTitle": "t", "templateSubtitle": "s"},
        {"templateEmphasizeType": "NONE"},
        {"templateEmphasizeType": "IMAGE", "templateImageName": "i", "templateImageUrl": "u"},
        {
            "templateEmphasizeType": "ITEM_LIST",
            "securityFlag": False,
            "templateHeader": "h",
            "templateItem": ITEM,
            "templateItemHighlight": HIGHLIGHT,
            "templateRepresentLink": {"linkMo": LINK},
        },
        {"buttons": RAW_BUTTONS[1:]},
    ]
    for number, each in enumerate(kinds):
        yield Valid("POST", TEMPLATES, {"templateCode": f"valid-{number}", **plain, **each})
    for bubble, each in (*BUBBLES.items(), *MORE_BUBBLES):
        body = {"templateName": "n", "chatBubbleType": bubble, **each}
        yield Valid("POST", BRAND_TEMPLATES, body)


def changes() -> Iterator[Valid]:
    """Changes of templates to those of every kind, after which they are not as they were, and the last is gone."""
    for each in templates():
        body = {name: value for name, value in each.body.items() if name != "templateCode"}
        key = "valid-0" if each.path == TEMPLATES else "sample-brand-text"
        yield Valid("PUT", f"{each.path}/{key}", body)
    yield Valid("DELETE", f"{BRAND_TEMPLATES}/sample-brand-text")


def others(ids: dict[str, str]) -> Iterator[Valid]:
    """A request to every endpoint that sends nothing and makes no template; ``ids`` of requests by where they went."""
    span = {"startRequestDate": BEFORE, "endRequestDate": AFTER, "pageNum": "1", "pageSize": "15"}
    updated = {"startUpdateDate": BEFORE, "endUpdateDate": AFTER, "pageNum": "1", "pageSize": "15"}
    for folder in (ALIMTALK, f"{ALIMTALK}/auth", FRIENDTALK, BRAND_MESSAGE):
        yield Valid("GET", f"{folder}/messages", query={**span, "messageStatus": "COMPLETED"})
        yield Valid("GET", f"{folder}/messages/{ids[folder]}/1")
    for folder in (ALIMTALK, FRIENDTALK, BRAND_MESSAGE):
        yield Valid("DELETE", f"{folder}/messages/{ids[f'reserved {folder}']}")
    of_kind = {"alimtalkMessageType": "NORMAL"}
    yield Valid("GET", f"{ALIMTALK}/message-results", query={**updated, **of_kind})
    yield Valid("GET", f"{FRIENDTALK}/message-results", query=updated)
    yield Valid("GET", f"{ALIMTALK}/message-results/count", query={**updated, **of_kind})
    for folder, mass in ((ALIMTALK, "sample-alimtalk-mass"), (FRIENDTALK, "sample-friendtalk-mass")):
        yield Valid("GET", f"{folder}/mass-messages", query={"requestId": mass, "pageNum": "1", "pageSize": "15"})
        yield Valid("GET", f"{folder}/mass-messages/{mass}/recipients", query={"pageNum": "1", "pageSize": "15"})
        yield Valid("GET", f"{folder}/mass-messages/{mass}/recipients/1")
    created = {"startCreateDate": BEFORE, "endCreateDate": AFTER}
    for folder in (ALIMTALK, FRIENDTALK):
        yield Valid("GET", f"{folder}/messages", query=created)
    yield from _about_templates()
    yield from _about_senders()
    yield from _about_files(ids)
    yield from _statistics()
    for kind in ("sms", "lms", "mms", "template"):
        query = {"startSendDateTime": f"{BEFORE}:00", "endSendDateTime": f"{AFTER}:00", "limit": "10", "offset": "0"}
        yield Valid("GET", f"{RCS}/messages/{kind}", query={**query, "messageStatus": "DELIVERED"})
        received = {"startReceiveDateTime": f"{BEFORE}:00", "endReceiveDateTime": f"{AFTER}:00"}
        yield Valid("GET", f"{RCS}/messages/{kind}", query=received)
        yield Valid("GET", f"{RCS}/messages/{kind}/{ids[f'{RCS}/messages/{kind}']}")


def _about_templates() -> Iterator[Valid]:
    pages = {"pageNum": "1", "pageSize": "15"}
    yield Valid("GET", f"{ALIMTALK}/template/categories")
    yield Valid("GET", TEMPLATES, query={**pages, "templateStatus": "TSC03"})
    yield Valid("GET", f"{TEMPLATES}/valid-0")
    yield Valid("GET", f"{TEMPLATES}/valid-0/modifications")
    yield Valid("PUT", f"{TEMPLATES}/valid-0", {"templateName": "이름", "templateContent": "x"})
    yield Valid("PUT", f"{TEMPLATES}/sample-plain/convert-add-channel")
    yield Valid("POST", f"{TEMPLATES}/sample-rejected/comments", {"comment": "c"})
    file = {"attachments": ("a.pdf", b"%PDF")}
    yield Valid("POST", f"{TEMPLATES}/sample-rejected/comments_file", {"comment": "c"}, files=file)
    yield Valid("DELETE", f"{TEMPLATES}/valid-1")
    yield Valid("GET", BRAND_TEMPLATES, query=pages)
    yield Valid("GET", f"{BRAND_TEMPLATES}/sample-brand-text")
    plugins = f"{ALIMTALK}/senders/{SENDER}/plugins"
    plugin = {"pluginType": "SECURE_IMAGE", "callbackUrl": LINK}
    yield Valid("POST", plugins, {"pluginId": "mine", **plugin})
    yield Valid("PUT", f"{plugins}/mine", plugin)
    yield Valid("PUT", plugins)
    yield Valid("DELETE", f"{plugins}/mine")


def _about_senders() -> Iterator[Valid]:
    pages = {"pageNum": "1", "pageSize": "15"}
    sender = f"{ALIMTALK}/senders/{SENDER}"
    new = {"plusFriendId": "@new", "phoneNo": "01000000000", "categoryCode": "00100010001"}
    yield Valid("GET", f"{ALIMTALK}/sender/categories")
    yield Valid("POST", f"{ALIMTALK}/senders", new)
    yield Valid("POST", f"{ALIMTALK}/sender/token", {"plusFriendId": "@new", "token": 123456})
    yield Valid("GET", sender)
    yield Valid("GET", f"{ALIMTALK}/senders", query={**pages, "status": "YSC03"})
    yield Valid("GET", f"{ALIMTALK}/sender-groups/{GROUP}")
    yield Valid("POST", f"{ALIMTALK}/sender-groups/{GROUP}/senders/{SENDER}")
    yield Valid("DELETE", f"{ALIMTALK}/sender-groups/{GROUP}/senders/{SENDER}")
    yield Valid("GET", f"{BRAND_MESSAGE}/senders/{SENDER}")
    unsubscribe = {"unsubscribeNo": "080-123-4567", "unsubscribeAuthNo": "1234"}
    yield Valid("PUT", f"{BRAND_MESSAGE}/senders/{SENDER}/unsubscribe-content", unsubscribe)
    yield Valid("POST", f"{BRAND_MESSAGE}/senders/{SENDER}/marketing-agreement")
    path = f"{BRAND_MESSAGE}/senders/{SENDER}/upload-marketing-agreement"
    yield Valid("POST", path, files={"file": ("a.zip", b"PK")})
    for folder in (ALIMTALK, FRIENDTALK, BRAND_MESSAGE):
        yield Valid("POST", f"{folder}/failback/appkey", {"resendAppKey": "k"})
        yield Valid("POST", f"{folder}/failback", {"senderKey": SENDER, "isResend": True, "resendSendNo": "15880000"})
    yield Valid("POST", f"{FRIENDTALK}/senders/{SENDER}/biz-form", {"bizFormId": 1})
    yield Valid("POST", f"{BRAND_MESSAGE}/senders/{SENDER}/biz-form")
    yield Valid("DELETE", f"{ALIMTALK}/senders/{KAKAO.samples['senders'][1]['senderKey']}")


def _about_files(ids: dict[str, str]) -> Iterator[Valid]:
    image = {"image": ("a.png", b"\x89PNG")}
    pages = {"pageNum": "1", "pageSize": "15"}
    for path in ("template-image", "template-image/item-highlight"):
        yield Valid("POST", f"{ALIMTALK}/{path}", files={"file": ("a.png", b"\x89PNG")})
    for path in ("images", "wide-itemlist/images", "carousel/images", "carousel/commerce-images"):
        yield Valid("POST", f"{FRIENDTALK}/{path}", files=image)
    yield Valid("POST", f"{BRAND_MESSAGE}/images", {"imageType": "IMAGE"}, files=image)
    for folder in (FRIENDTALK, BRAND_MESSAGE):
        yield Valid("GET", f"{folder}/images", query=pages)
    yield Valid("DELETE", f"{FRIENDTALK}/images", query={"imageSeq": "1"})
    yield Valid("DELETE", f"{BRAND_MESSAGE}/images", query={"imageSeq": ids["image"]})
    video = {"senderKey": SENDER, "fileName": "v.mp4", "fileSize": 1000, "createUser": "u"}
    yield Valid("POST", f"{BRAND_MESSAGE}/videos", video)
    yield Valid("GET", f"{BRAND_MESSAGE}/videos", query=pages)
    yield Valid("DELETE", f"{BRAND_MESSAGE}/videos", query={"videoSeq": "1"})
    yield Valid("POST", f"{RCS}/media", files={"uploadFile": ("a.png", b"\x89PNG")})


def _statistics() -> Iterator[Valid]:
    span = {"from": f"{BEFORE}:00", "to": f"{AFTER}:00"}
    yield Valid("GET", f"{COMMON}/stats", query={"statsType": "DAILY", **span})
    yield Valid("GET", f"{COMMON}/stats/total", query={"statsType": "DAILY", **span})
    days = {"startDate": BEFORE[:10], "endDate": NOW.strftime("%Y-%m-%d")}
    for kind in ("ALIMTALK", "BRANDMESSAGE"):
        for what in ("delivery", "template"):
            query = {"senderKey": SENDER, "periodType": "DAILY", **days, "limit": "10"}
            path = f"{COMMON}/kakao-statistics/{what}-statistics/{kind}"
            yield Valid("GET", path, query=query)
            monthly = {"periodType": "MONTHLY", **{name: day[:7] for name, day in days.items()}}
            yield Valid("GET", path, query={**query, **monthly})


def own(request: Valid) -> Valid:
    """A request whose body may be changed."""
    return request._replace(body=copy.deepcopy(request.body), query=dict(request.query))

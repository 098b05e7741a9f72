"""Payloads of every shape, as the APIs send them; the values are made up."""

from __future__ import annotations

from typing import Any

from bizmessage._catalogue.installed import wire_of

NUMBER = "01000000001"
MASKED = "010****0001"


def header(code: object = 0, message: str = "SUCCESS", successful: object = True) -> dict[str, Any]:
    return {"resultCode": code, "resultMessage": message, "isSuccessful": successful}


def refusal(code: object, message: str = "no") -> dict[str, Any]:
    return {"header": header(code, message, False)}


def refusal_by(provider: Any, code: object, message: str) -> dict[str, Any]:
    """A refusal in the shape that a provider's wire says."""
    wire = wire_of(provider.__name__.rpartition(".")[2])
    found: dict[str, Any] = {
        wire.key("header-code"): code,
        wire.key("header-message"): message,
        wire.key("success"): False,
    }
    for key in reversed(wire.header):
        found = {key: found}
    return found


def send_answer(*codes: object) -> dict[str, Any]:
    """The answer to a send request with a recipient for each code, counted from 1."""
    rows = [
        {
            "recipientSeq": number,
            "recipientNo": f"010{number:08}",
            "recipientGroupingKey": f"r{number}",
            "resultCode": code,
            "resultMessage": "SUCCESS" if code == 0 else "no",
        }
        for number, code in enumerate(codes, 1)
    ]
    return {"header": header(), "message": {"requestId": "R1", "senderGroupingKey": "G", "sendResults": rows}}


def delivery(code: object, **more: object) -> dict[str, Any]:
    """A row of a delivery."""
    return {"requestId": "R1", "recipientSeq": 1, "recipientNo": NUMBER, "resultCode": code, **more}


def kakao_shapes(row: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The row in every shape in which Kakao's API and webhook tell about deliveries."""
    envelope = {"header": header()}
    return {
        "list": {**envelope, "messageSearchResultResponse": {"messages": [row], "totalCount": 1}},
        "single": {**envelope, "message": row},
        "polling": {**envelope, "messages": [row]},
        "mass sending": {**envelope, "body": {"resultCode": None, "recipients": [row]}},
        "mass sending as a whole": {**envelope, "body": row},
        "webhook": {
            "hooksId": "H",
            "webhookConfigId": "W",
            "productName": "KakaoTalk Bizmessage",
            "appKey": "A",
            "event": "MESSAGE_RESULT_UPDATE",
            "hooks": [{"hookId": "h1", "kakaoMessageType": "ALIMTALK_NORMAL", **row}],
        },
    }


def rcs_detail(code: object, **more: object) -> dict[str, Any]:
    """The answer to the look-up of an RCS message."""
    row = {"messageId": "M1", "recipientNo": NUMBER, "resultCode": code, **more}
    return {"header": header(message="success"), "messageRecipient": row}

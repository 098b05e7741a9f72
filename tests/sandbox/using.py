"""Use a sandbox in tests: its control API and the providers' APIs, over HTTP."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import httpx

import bizmessage.kakao
import bizmessage.rcs
from bizmessage.kakao._sandbox import SANDBOX as KAKAO
from bizmessage.rcs._sandbox import SANDBOX as RCS
from bizmessage.sandbox import Running

PROVIDERS: dict[str, Any] = {"kakao": bizmessage.kakao, "rcs": bizmessage.rcs}

APP_KEY = "appkey-of-a-test"
SECRET = "secret-of-a-test"  # noqa: S105 - of no one
HEADERS = {"X-Secret-Key": SECRET, "X-TC-APP-KEY": APP_KEY}

ALIMTALK = f"/alimtalk/v2.3/appkeys/{APP_KEY}"
MESSAGES = f"{ALIMTALK}/messages"
SMS = "/rcs/v1.0/messages/sms"

SENDER = str(KAKAO.samples["senders"][0]["senderKey"])
PLAIN = "sample-plain"
ORDER = "sample-order"
BRAND = str(RCS.samples["brands"][0]["brandId"])
CHATBOT = str(RCS.samples["chatbots"][0]["chatbotId"])

NUMBER = "01099990000"
"""An ordinary number."""


def alimtalk(*numbers: str, substitute: bool = False, **more: object) -> dict[str, Any]:
    """The body of a request to these numbers."""
    recipients: list[dict[str, Any]] = [{"recipientNo": number} for number in numbers]
    if substitute:
        for recipient in recipients:
            recipient["resendParameter"] = {"isResend": True, "resendSendNo": "15881234"}
    return {"senderKey": SENDER, "templateCode": PLAIN, "recipientList": recipients, **more}


def sms(number: str, **more: object) -> dict[str, Any]:
    """The body of a request of the other provider."""
    return {"brandId": BRAND, "chatbotId": CHATBOT, "recipientNumber": number, "body": "testBody", **more}


class Sandbox:
    """A client of a sandbox."""

    def __init__(self, server: Running) -> None:
        self.server = server
        self.http = httpx.Client(base_url=server.base_url, headers=HEADERS, trust_env=False, timeout=20)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.http.close()

    # The providers' APIs

    def send(self, body: object, path: str = MESSAGES, **headers: str) -> dict[str, Any]:
        """Send; the JSON of the answer."""
        response = self.http.post(path, json=body, headers={k.replace("_", "-"): v for k, v in headers.items()})
        found: dict[str, Any] = response.json()
        return found

    def accepted(self, *numbers: str, **more: Any) -> str:
        """Send and be accepted; the id of the request."""
        answer = self.send(alimtalk(*numbers, **more))
        assert answer["header"]["isSuccessful"], answer
        found: str = answer["message"]["requestId"]
        return found

    def get(self, path: str, **query: object) -> dict[str, Any]:
        """The JSON of an answer."""
        found: dict[str, Any] = self.http.get(path, params={k: str(v) for k, v in query.items()}).json()
        return found

    def look_up(self, request: str, number: int = 1) -> dict[str, Any]:
        """The message of a look-up."""
        found: dict[str, Any] = self.get(f"{MESSAGES}/{request}/{number}")["message"]
        return found

    def listed(self, path: str = MESSAGES, **query: object) -> list[dict[str, Any]]:
        """The messages of a list."""
        found: list[dict[str, Any]] = self.get(path, **query)["messageSearchResultResponse"]["messages"]
        return found

    # The control API

    def control(self, method: str, path: str, body: object = None, **query: object) -> Any:
        """The JSON of the control API."""
        response = self.http.request(
            method, f"/_sandbox{path}", json=body, params={k: str(v) for k, v in query.items()}
        )
        assert response.status_code < 300, response.text
        return response.json()

    def clear(self) -> None:
        self.control("POST", "/clear", {"targets": True, "clock": True})

    def rule(self, answer: str, **more: object) -> dict[str, Any]:
        found: dict[str, Any] = self.control("POST", "/rules", {"answer": answer, **more})
        return found

    def advance(self, seconds: float) -> None:
        self.control("POST", "/clock", {"advance": seconds})

    def sent(self, **query: object) -> list[dict[str, Any]]:
        """What was sent, the latest first."""
        found: list[dict[str, Any]] = self.control("GET", "/messages", **query)["messages"]
        return found

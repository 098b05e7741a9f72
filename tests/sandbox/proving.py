"""Every code, by every way to ask for it and to hear of it, through every client: ``make sandbox-proof``.

What is asked of the sandbox has to be what the library raises, or reports, out of the answers that a real client gets.
"""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta, timezone
from multiprocessing import get_context
from typing import Any, NamedTuple

from bizmessage._sandbox.magic import BROKEN
from bizmessage.errors import BizMessageError
from bizmessage.errors.groups import leaves
from bizmessage.sandbox import Settings, magic_number, running
from tests import catalogue, clients
from tests.sandbox.test_webhooks import Target, serving, until
from tests.sandbox.using import ALIMTALK, APP_KEY, MESSAGES, NUMBER, PROVIDERS, SECRET, SMS, Sandbox, alimtalk, sms

Class = type[BizMessageError]
KOREA = timezone(timedelta(hours=9))

CLIENTS: dict[str, Any] = {each.__name__.removeprefix("with_"): each for each in clients.ALL}
"""This project's wrapper of each client that people use."""

GATEWAY = {
    4291000: "GatewayRateLimited",
    4291001: "GatewayQuotaExceeded",
    5030001: "GatewayCircuitOpen",
    5040001: "GatewayTimedOut",
    4011001: "GatewayError",
    500: "ServerFailed",
}
"""What a code of the gateway is, by the end of its class's name."""

WITHOUT_CODE = {("rcs", "list")}
"""Where the guides show no code of a delivery, only that it failed."""

_MOST_PAGES = 20
"""A sandbox has fewer pages of updates, each of a thousand."""

FAULTS = {
    "reset": "ResponseNotReceived",
    "cut": "ResponseNotReceived",
    "html": "UnreadableOutcome",
    "empty": "UnreadableOutcome",
    "reset-after": "ResponseNotReceived",
}
"""What becomes of an answer that is broken."""


class Wrong(NamedTuple):
    """Something that is not what was asked for."""

    client: str
    way: str
    wanted: str
    found: str


class Way(NamedTuple):
    """A way to ask for a failure: the number to send to, further headers, and what the control API is told before."""

    number: Callable[[Class], str]
    header: Callable[[Class], str] = lambda _: ""
    rule: bool = False
    deliver: bool = False


def _path(error: Class) -> str:
    return f"{error.provider}/{error.table}/{error.code}"


def _ordinary(_: Class) -> str:
    return NUMBER


API_WAYS = {
    "1: a recipient": Way(magic_number),
    "3: the request": Way(lambda error: magic_number(error, whole_request=True)),
    "header": Way(_ordinary, _path),
    "rule": Way(_ordinary, rule=True),
}
DELIVERY_WAYS = {
    "2: a delivery": Way(magic_number),
    "6: and a substitute": Way(lambda error: magic_number(error, substitute="delivered")),
    "7: and a lost substitute": Way(lambda error: magic_number(error, substitute="failed")),
    "header": Way(_ordinary, _path),
    "rule": Way(_ordinary, rule=True),
    "deliver": Way(_ordinary, deliver=True),
}


class Prover:
    """Asks one sandbox through one client."""

    def __init__(self, sandbox: Sandbox, client: str, send: clients.Send, target: Target) -> None:
        """Take the client's way to send, and where webhooks go."""
        self._sandbox = sandbox
        self.client = client
        self._send = send
        self._target = target
        self.counts: Counter[str] = Counter()
        self.wrong: list[Wrong] = []

    def _request(self, method: str, path: str, body: object = None, answer: str = "", **query: object) -> Any:
        """The JSON of an answer, or the errors that the client raises in its place."""
        url = self._sandbox.server.base_url + path
        if query:
            url += "?" + "&".join(f"{name}={str(value).replace(' ', '%20')}" for name, value in query.items())
        headers = {"X_Secret_Key": SECRET, "X_TC_APP_KEY": APP_KEY, "Content_Type": "application/json"}
        if answer:
            headers["X_Sandbox_Answer"] = answer
        raw = b"" if body is None else json.dumps(body).encode()
        try:
            return json.loads(self._send(method, url, raw, **headers))
        except ExceptionGroup as group:
            return list(leaves(group))
        except BizMessageError as error:
            return [error]

    def _message(self, provider: str, *numbers: str, answer: str = "") -> Any:
        if provider == "kakao":
            return self._request("POST", MESSAGES, alimtalk(*numbers), answer)
        return self._request("POST", SMS, sms(numbers[0]), answer)

    def _note(self, way: str, wanted: object, found: object) -> None:
        self.counts[way] += 1
        if wanted != found:
            self.wrong.append(Wrong(self.client, way, str(wanted), str(found)))

    def _names(self, found: Any) -> list[str]:
        return [type(each).__name__ for each in found] if isinstance(found, list) else []

    def api(self, name: str, errors: Iterable[Class]) -> None:
        """Ask for codes of the API, each in a request of its own."""
        way = API_WAYS[name]
        for error in errors:
            if way.rule:
                self._sandbox.rule(_path(error), times=1)
            more = [NUMBER] if name.startswith("1") else []
            found = self._message(str(error.provider), way.number(error), *more, answer=way.header(error))
            self._note(f"api, {name}", [error.__name__], self._names(found))

    def gateway(self) -> None:
        """Ask for codes of the gateway, which every table has."""
        for provider in PROVIDERS:
            for code, name in GATEWAY.items():
                found = self._message(provider, f"0103{code:07}")
                told = [f"{each.code} {type(each).__name__}" for each in found]
                self._note("gateway, 3: the request", [f"{code} {provider.capitalize()}{name}"], told)

    def faults(self) -> None:
        """Ask for answers that are broken."""
        for provider in PROVIDERS:
            for number, fault in BROKEN.items():
                wanted = [provider.capitalize() + FAULTS[fault]]
                self._note("fault, 5: the answer", wanted, self._names(self._message(provider, f"0105{number:07}")))
                self._note("fault, header", wanted, self._names(self._message(provider, NUMBER, answer=fault)))

    def deliveries(self, name: str, errors: Sequence[Class]) -> None:
        """Ask for codes of deliveries, and look what is told of them in every place."""
        way = DELIVERY_WAYS[name]
        self._target.received.clear()
        requests: dict[str, Class] = {}
        for error in errors:
            if way.rule:
                self._sandbox.rule(_path(error), times=1)
            sent = self._message(str(error.provider), way.number(error), answer=way.header(error))
            if isinstance(sent, list):
                self._note(f"delivery, {name}", "accepted", self._names(sent))
                continue
            request = sent["messageId"] if "messageId" in sent else sent["message"]["requestId"]
            requests[request] = error
            if way.deliver:
                (message,) = self._sandbox.sent(request_id=request)
                self._sandbox.control("POST", f"/messages/{message['id']}/deliver", {"code": _path(error)})
        self._sandbox.advance(5)
        for request, error in requests.items():
            self._asked(name, request, error)
        self._told(name, {key: error for key, error in requests.items() if error.provider == "kakao"})

    def _asked(self, name: str, request: str, error: Class) -> None:
        """Look a message up, and have it listed."""
        if error.provider == "kakao":
            look_up = self._request("GET", f"{MESSAGES}/{request}/1")
            listed = self._request("GET", MESSAGES, requestId=request)
        else:
            look_up = self._request("GET", f"{SMS}/{request}")
            listed = self._request("GET", SMS, messageId=request)
        provider = PROVIDERS[str(error.provider)]
        for place, answer in (("look-up", look_up), ("list", listed)):
            results = [] if isinstance(answer, list) else list(provider.delivery_results(answer))
            wanted = provider.UnknownRcsDeliveryError if (error.provider, place) in WITHOUT_CODE else error
            self._note(f"delivery, {name}, {place}", [wanted], [type(each.error) for each in results])

    def _told(self, name: str, wanted: dict[str, Class]) -> None:
        """Ask for the updates since the last time, and take the webhooks."""
        now = datetime.now(KOREA)
        times = {"startUpdateDate": now - timedelta(days=1), "endUpdateDate": now + timedelta(days=1)}
        query = {key: f"{moment:%Y-%m-%d %H:%M}" for key, moment in times.items()}
        found: dict[str, Class | None] = {}
        for page in range(1, _MOST_PAGES):
            answer = self._request("GET", f"{ALIMTALK}/message-results", **query, pageNum=page, pageSize=1000)
            results = [] if isinstance(answer, list) else list(PROVIDERS["kakao"].delivery_results(answer))
            found |= {each.request_id: type(each.error) for each in results}
            if not results:
                break
        for request, error in wanted.items():
            self._note(f"delivery, {name}, updates", error, found.get(request))
        if not wanted:
            return
        hooks: dict[Any, Any] = {}

        def all_are_there() -> bool:
            told = [each for hook in self._target.webhooks for each in hook.deliveries]
            hooks.update({each.request_id: type(each.error) for each in told})
            return wanted.keys() <= hooks.keys()

        until(all_are_there)
        for request, error in wanted.items():
            self._note(f"delivery, {name}, webhook", error, hooks.get(request))


def codes(table: str) -> list[Class]:
    """The class of every failing code of a table of every provider."""
    return [each for each in catalogue.code_classes() if each.table == table]


def provers(sandbox: Sandbox, target: Target, names: Iterable[str]) -> Iterator[Prover]:
    """One for each client."""
    for name in names:
        with CLIENTS[name]() as send:
            sandbox.clear()
            sandbox.control("POST", "/webhooks", {"url": target.url, "signature": ""})
            yield Prover(sandbox, name, send, target)


def proved(client: str) -> tuple[Counter[str], list[Wrong]]:
    """Go over everything through one client: how many of what there were, and what was wrong."""
    with ExitStack() as stack:
        server = stack.enter_context(running(Settings(webhook_pause=0.05, seed=1)))
        sandbox = stack.enter_context(Sandbox(server))
        target = stack.enter_context(serving())
        prover = stack.enter_context(contextmanager(provers)(sandbox, target, [client]))
        for name in API_WAYS:
            prover.api(name, codes("api"))
        prover.gateway()
        prover.faults()
        for name in DELIVERY_WAYS:
            prover.deliveries(name, codes("delivery"))
        return prover.counts, prover.wrong


def main() -> int:
    """Go over everything, print how many of what there were; the exit status."""
    print(
        f"{len(codes('api'))} codes of APIs, {len(codes('delivery'))} of deliveries, {len(CLIENTS)} clients", flush=True
    )
    began = time.monotonic()
    with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=get_context("spawn")) as pool:
        results = list(pool.map(proved, CLIENTS))
    counts: Counter[str] = sum((each for each, _ in results), Counter())
    wrong = [each for _, its in results for each in its]
    for way, count in sorted(counts.items()):
        print(f"{count:6}  {way}")
    for each in wrong[:40]:
        print(f"{each.client}, {each.way}: {each.wanted} was asked for, and it was {each.found}")
    print(f"{counts.total()} results in {time.monotonic() - began:.0f} s, {len(wrong)} of them wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())

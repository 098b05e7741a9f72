"""From a request to a provider's API to its answer: what the gateway refuses, what was asked to go wrong, the rest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bizmessage._sandbox import faults, texts
from bizmessage._sandbox.call import Call, File, Refused, has_odd_recipients
from bizmessage._sandbox.core import Core
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.faults import NotUnderstood, Plan
from bizmessage._sandbox.masking import masked_headers, masked_json, masked_path, masked_query
from bizmessage._sandbox.operations import Done
from bizmessage._sandbox.reading import BadBody, json_object
from bizmessage._sandbox.routing import Route
from bizmessage._sandbox.rules import Asking
from bizmessage._sandbox.sending import numbers_of, refused_drafts
from bizmessage._sandbox.store import KeptExchange
from bizmessage._sandbox.vendor import Vendor

JSON = "application/json;charset=UTF-8"
_HTML = "text/html"
_PROXY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n"
_CARRIED_OUT = ("cut", "reset-after")
"""Broken answers before which the request was carried out."""

_UNSENT = ("reset", "reset-after")


@dataclass
class Request:
    """A request as it came; the names of its headers are in lower case."""

    method: str
    path: str
    query_string: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""
    fields: dict[str, object] | None = None
    files: dict[str, File] = field(default_factory=dict)
    too_large: bool = False
    bad_form: bool = False


class Reply(NamedTuple):
    """An answer, and what is to go wrong with it."""

    status: int
    content_type: str
    body: bytes
    delay: float = 0.0
    broken: str = ""
    told: str = ""
    """What a line of the log says of it: the path of the failure."""

    path: str = ""
    """The path of the request without the app key."""


class Handler:
    """Answers requests to the providers' APIs, one at a time, and keeps them."""

    def __init__(self, core: Core) -> None:
        """Take the sandbox."""
        self._core = core

    def handle(self, request: Request, route: Route) -> Reply:
        """Carry a request out, or refuse it; what the answer says is kept before it is given."""
        core, vendor = self._core, route.vendor
        app_key = vendor.app_key(route.path, request.headers)
        refused = self._by_gateway(request, route, app_key)
        core.settle()
        with core.store.transaction():
            number = core.next_exchange
            if refused is not None:
                reply, numbers = refused, range(0)
            else:
                try:
                    call = self._call(request, route, core.account_of(app_key), number)
                except BadBody:
                    reply, numbers = _of_gateway(vendor, "bad-body", 400), range(0)
                except NotUnderstood as error:
                    body = json.dumps({"detail": f"{faults.HEADER}: {error}"}).encode()
                    reply, numbers = Reply(400, "application/json", body, told="not understood"), range(0)
                else:
                    reply, numbers = self._answered(call)
            path = masked_path(request.path, vendor)
            sends = bool(route.endpoint.recipients)
            self._keep(number, vendor, request, path, reply, sends=sends, messages=len(numbers))
        if core.events.watched:
            for message in numbers:
                core.events.publish("message", message)
            if not numbers:
                core.events.publish("request", number)
        return reply._replace(path=path)

    def refuse(self, request: Request, vendor: Vendor, reason: str) -> Reply:
        """What the gateway says to a path or method that there is not."""
        reply = _of_gateway(vendor, reason, 405 if reason == "wrong-method" else 404)
        path = masked_path(request.path, vendor)
        with self._core.store.transaction():
            number = self._core.next_exchange
            self._keep(number, vendor, request, path, reply)
        self._core.events.publish("request", number)
        return reply._replace(path=path)

    def _by_gateway(self, request: Request, route: Route, app_key: str) -> Reply | None:
        """What the gateway refuses before the API sees it."""
        vendor = route.vendor
        if not app_key.strip():
            return _of_gateway(vendor, "missing-app-key", 401)
        if vendor.secret_header and not request.headers.get(vendor.secret_header, "").strip():
            return _of_gateway(vendor, "missing-secret", 401)
        if request.too_large:
            return _of_gateway(vendor, "body-too-large", 413)
        return None

    def _call(self, request: Request, route: Route, account: str, number: int) -> Call:
        vendor, endpoint = route.vendor, route.endpoint
        body: object = None
        if endpoint.content == "json":
            body = json_object(request.body)
            if has_odd_recipients(body, endpoint.recipients):
                raise BadBody("recipients are a list of objects")
        elif endpoint.content:
            if request.bad_form:
                raise BadBody("no form")
            body = request.fields or {}
        now = self._core.clock.now()
        call = Call(
            vendor, endpoint, number, account, now, route.path, request.query, request.headers, body, request.files
        )
        call.plan = self._plan(call)
        return call

    def _plan(self, call: Call) -> Plan:
        vendor = call.vendor
        numbers = numbers_of(call) if call.endpoint.recipients else []
        asked = faults.parsed(call.headers.get(faults.HEADER, ""), vendor.provider)
        if self._core.rules:
            asking = Asking(
                vendor.provider,
                call.endpoint.operation,
                vendor.text("sender", call.body),
                vendor.text("template", call.body),
                numbers,
            )
            asked += self._core.rules.asked_of(asking)
        return faults.planned(vendor.provider, numbers, asked)

    def _answered(self, call: Call) -> tuple[Reply, range]:
        plan = call.plan
        carried_out = plan.carried_out or plan.broken in _CARRIED_OUT
        failure, values, done = plan.refusal, {}, None
        if (failure is None and not plan.broken) or carried_out:
            try:
                done = self._core.operations.carry_out(call)
            except Refused as refused:
                failure, values = plan.refusal or refused.failure, dict(refused.values)
        for number in done.cancelled if done else ():
            self._core.events.publish("delivery", number)
        reply = self._reply(call, failure, values, done)._replace(delay=plan.delay)
        if done is not None:
            return _broken(reply, plan.broken), done.numbers
        numbers = range(0)
        if failure is not None and call.endpoint.recipients:
            drafts = refused_drafts(call, self._core.operations.scope(call), failure)
            numbers = self._core.store.add_messages(drafts)
        return _broken(reply, plan.broken), numbers

    def _reply(self, call: Call, failure: Failure | None, values: Mapping[str, int | str], done: Done | None) -> Reply:
        if failure is not None:
            status, body = texts.refusal(call.vendor.wire, failure, **values)
            return Reply(status, JSON, _encoded(body), told=failure.path)
        told = ""
        if done is not None:
            told = " ".join(sorted({draft.failure for draft in done.drafts if draft.failure}))
        return Reply(200, JSON, _encoded({} if done is None else done.body), told=told)

    def _keep(
        self,
        number: int,
        vendor: Vendor,
        request: Request,
        path: str,
        reply: Reply,
        *,
        sends: bool = False,
        messages: int = 0,
    ) -> None:
        core = self._core
        body = request.body.decode(errors="replace")
        unsent = reply.broken in _UNSENT
        exchange = KeptExchange(
            number,
            core.clock.now(),
            vendor.provider,
            request.method,
            path,
            masked_query(request.query_string),
            json.dumps(masked_headers(request.headers.items(), vendor)),
            body if sends else masked_json(body),  # answers about messages say what was sent
            0 if unsent else reply.status,
            "{}" if unsent else json.dumps({"content-type": reply.content_type}),
            "" if unsent else _sent(reply).decode(errors="replace"),
            reply.broken,
            reply.told,
            messages,
        )
        core.store.add_exchange(exchange)
        core.next_exchange = number + 1


def _of_gateway(vendor: Vendor, name: str, status: int) -> Reply:
    status, code, text = vendor.gateway(name, status)
    body = texts.with_header(vendor.wire, {}, code, text, successful=False)
    return Reply(status, JSON, _encoded(body), told=name)


def _broken(reply: Reply, how: str) -> Reply:
    """An answer that is broken on its way."""
    if how == "html":
        return reply._replace(status=502, content_type=_HTML, body=_PROXY.encode(), broken=how, told=how)
    if how == "empty":
        return reply._replace(status=200, body=b"", broken=how, told=how)
    return reply._replace(broken=how, told=" ".join(filter(None, (reply.told, how))))


def _sent(reply: Reply) -> bytes:
    """As much of an answer as goes out."""
    return reply.body[: len(reply.body) // 2] if reply.broken == "cut" else reply.body


def _encoded(body: object) -> bytes:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a pair, which JSON can escape and UTF-8 has no bytes for
        return json.dumps(body, separators=(",", ":")).encode()

"""From what is kept to what is told: the records of the control API."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from typing import Any, cast

from bizmessage._catalogue.entries import Entry
from bizmessage._sandbox import failures
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.hooks import with_app_key
from bizmessage._sandbox.magic import magic_number
from bizmessage._sandbox.messages import Message
from bizmessage._sandbox.records import AdviceTold, CatalogueRow, Exchange, Post, Sent, Status, SubstituteSent, Target
from bizmessage._sandbox.scopes import Bodies
from bizmessage._sandbox.store import KeptExchange
from bizmessage._sandbox.vendor import Vendor
from bizmessage._sandbox.webhooks import KeptPost, KeptTarget
from bizmessage.errors._advising import Advice


def iso(moment: float) -> str:
    """A moment in ISO 8601, in UTC."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds")


def sent(message: Message, bodies: Bodies, vendor: Vendor, now: float) -> Sent:
    """What became of a message."""
    failure = failure_of(message.failure) if message.failure else None
    refused = message.status == "refused"
    return Sent(
        id=message.id,
        provider=message.provider,
        kind=message.kind,
        request_id=message.request_id,
        recipient_seq=message.recipient_seq,
        recipient=message.recipient,
        sender=message.sender,
        template=message.template,
        content=message.content,
        body=bodies.body(message.exchange_id),
        recipient_body=bodies.recipient(message),
        api_code=failure.code if failure is not None and refused else None,
        delivery_code=message.delivery_code,
        status=status_of(message, now),
        substitute=SubstituteSent(
            wanted=bool(message.substitute_wanted),
            status=message.substitute_status,
            code=vendor.substitute_codes.get(message.substitute_status),
        ),
        error=None if failure is None else failure.name,
        path=message.failure,
        advice=None if failure is None else advice_on(failure),
        requested_at=iso(message.requested_at),
        created_at=iso(message.created_at),
        received_at=None if message.received_at is None else iso(message.received_at),
        exchange_id=message.exchange_id,
    )


def status_of(message: Message, now: float) -> Status:
    """What became of a message; ``accepted`` is one that is reserved for later."""
    if message.status == "pending" and message.requested_at > now:
        return "accepted"
    return cast(Status, message.status)


def exchange(kept: KeptExchange) -> Exchange:
    """A request and its answer."""
    return Exchange(
        id=kept.id,
        at=iso(kept.at),
        provider=kept.provider,
        method=kept.method,
        path=kept.path,
        query=kept.query,
        headers=json.loads(kept.headers),
        body=kept.body,
        status=kept.status,
        answer_headers=json.loads(kept.answer_headers),
        answer=kept.answer,
        broken=kept.broken,
        told=kept.told,
        messages=kept.messages,
    )


def target(kept: KeptTarget) -> Target:
    """A target, without its signature."""
    return Target(id=kept.id, provider=kept.provider, url=kept.url, signed=bool(kept.signature))


def post(kept: KeptPost) -> Post:
    """A webhook."""
    return Post(
        id=kept.id,
        target_id=kept.target_id,
        provider=kept.provider,
        url=kept.url,
        body=json.loads(with_app_key(kept.body, {})),
        state=cast(Any, kept.state),
        attempts=kept.attempts,
        status=kept.status,
        error=kept.error,
        created_at=iso(kept.created_at),
    )


def catalogue_row(failure: Failure, entry: Entry) -> CatalogueRow:
    """What the catalogue says of a failure."""
    return CatalogueRow(
        path=failure.path,
        code=str(failure.code),
        provider=failure.provider,
        table=failure.table,
        name=failure.name,
        title_en=entry.title("en"),
        title_ko=entry.title("ko"),
        advice=_told(entry.advice),
        magic_number=_magic(failure),
    )


@cache
def failure_of(path: str) -> Failure | None:
    """The failure of a path; that of a gateway's code too for which the catalogue has no class of its own."""
    provider, table, code = path.split("/", 2)
    found = next((each for each in failures.named(path) if each.path == path), None)
    if found is None and code.isdigit() and table not in (failures.API, failures.DELIVERY):
        return failures.of_transport(provider, int(code))
    return found


@cache
def advice_on(failure: Failure) -> AdviceTold:
    """What is to be done about a failure."""
    return _told(failures.error_class(failure)._advice())


def _told(advice: Advice) -> AdviceTold:
    return AdviceTold(
        fault=advice.fault,
        retry=advice.retry,
        fallback=advice.fallback,
        remedy=advice.remedy,
        remedy_ko=advice.remedy_ko,
    )


@cache
def _magic(failure: Failure) -> str | None:
    try:
        return magic_number(failure.path)
    except ValueError:
        return None

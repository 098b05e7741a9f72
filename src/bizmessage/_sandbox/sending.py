"""What becomes of a request that sends messages."""

from __future__ import annotations

from typing import NamedTuple

from bizmessage._sandbox.call import Call, Refused
from bizmessage._sandbox.failures import Failure
from bizmessage._sandbox.faults import Outcome
from bizmessage._sandbox.messages import Draft
from bizmessage._sandbox.scopes import CallScope, MessageScope
from bizmessage._sandbox.texts import text_of


class Sending(NamedTuple):
    """The messages of a request, and the rows of its answer."""

    drafts: list[Draft]
    rows: list[MessageScope]
    refusal: Refused | None
    """Why the whole request is refused, because each of its recipients is."""


def drafted(call: Call, scope: CallScope, refused: dict[int, Refused], delay: float) -> Sending:
    """The messages of a request; ``refused`` has the recipients that do not pass the checks, counted from 0."""
    vendor, recipients = call.vendor, call.recipients
    refusals = [_refusal(outcome, refused.get(index)) for index, outcome in enumerate(call.plan.recipients)]
    wanted = [_wants_substitute(call, each) for each in recipients]
    # The vendor answers with a failure if nothing can reach anybody: release-notes.md, 2025. 04. 29.
    nothing = bool(recipients) and all(
        refusal is not None and not (substitute and vendor.wire.recipients)
        for refusal, substitute in zip(refusals, wanted, strict=True)
    )
    request_id = None if nothing else scope.ids.request(vendor, call.now)
    writer = _Writer(call, scope, request_id, delay)
    drafts = [
        writer.draft(number, recipient, outcome, refusal, substitute)
        for number, (recipient, outcome, refusal, substitute) in enumerate(
            zip(recipients, call.plan.recipients, refusals, wanted, strict=True), 1
        )
    ]
    rows = [
        MessageScope(scope, draft, call.body, recipient, _told(refusal))
        for draft, recipient, refusal in zip(drafts, recipients, refusals, strict=True)
    ]
    return Sending(drafts, rows, refusals[0] if nothing else None)


def refused_drafts(call: Call, scope: CallScope, failure: Failure) -> list[Draft]:
    """The messages of a request that is refused as a whole, for those who look what was sent."""
    writer = _Writer(call, scope, None, 0.0)
    reason = Refused(failure)
    return [
        writer.draft(number, recipient, Outcome(), reason, False) for number, recipient in enumerate(call.recipients, 1)
    ]


def _refusal(outcome: Outcome, checked: Refused | None) -> Refused | None:
    if outcome.refusal is not None:
        return Refused(outcome.refusal)
    return None if outcome.delivery is not None else checked


def _told(refusal: Refused | None) -> tuple[Failure, str] | None:
    return None if refusal is None else (refusal.failure, text_of(refusal.failure, **refusal.values))


def _wants_substitute(call: Call, recipient: object) -> bool:
    return call.vendor.field("substitute-wanted", recipient, call.body) is True


def numbers_of(call: Call) -> list[object]:
    """The phone numbers of a request."""
    return [call.vendor.field("recipient-number", recipient) for recipient in call.recipients]


class _Writer:
    """Writes the messages of one request down."""

    def __init__(self, call: Call, scope: CallScope, request_id: str | None, delay: float) -> None:
        self._call = call
        self._vendor = call.vendor
        self._request_id = request_id
        self._scope = scope
        self._delay = delay
        moment = call.vendor.parsed_moment(call.field("moment"))
        self._requested = call.now if moment is None else max(moment, call.now)
        self._shared = {
            name: call.vendor.text(name, call.body) for name in ("sender", "template", "sender-grouping-key")
        }

    def draft(
        self, number: int, recipient: object, outcome: Outcome, refusal: Refused | None, substitute: bool
    ) -> Draft:
        call = self._call
        draft = Draft(
            provider=self._vendor.provider,
            kind=next(iter(call.endpoint.kinds), ""),
            account=call.account,
            request_id=self._request_id,
            recipient_seq=number,
            recipient=self._vendor.text("recipient-number", recipient),
            sender=self._shared["sender"],
            template=self._shared["template"],
            content=self._scope.templates.content(self._vendor, recipient, call.body),
            sender_grouping_key=self._shared["sender-grouping-key"],
            recipient_grouping_key=self._vendor.text("recipient-grouping-key", recipient),
            place=call.endpoint.recipients,
            requested_at=self._requested,
            created_at=call.now,
            exchange_id=call.exchange_id,
        )
        if refusal is not None:
            return self._refused(draft, refusal.failure, substitute)
        return self._planned(draft, outcome, substitute)

    def _refused(self, draft: Draft, failure: Failure, substitute: bool) -> Draft:
        draft = draft._replace(
            status="refused", failure=failure.path, planned_status="failed", updated_at=self._call.now
        )
        if not substitute or self._request_id is None:
            return draft
        return draft._replace(
            substitute_wanted=True,
            planned_substitute="delivered",
            substitute_status="pending",
            substitute_request_id=self._substitute_id(),
            substitute_at=self._call.now,
            due_at=self._call.now + self._delay,
        )

    def _planned(self, draft: Draft, outcome: Outcome, substitute: bool) -> Draft:
        wanted = substitute or bool(outcome.substitute)
        failure = outcome.delivery
        return draft._replace(
            due_at=self._requested + self._delay,
            planned_status="delivered" if failure is None else "failed",
            planned_code=self._vendor.delivered_code if failure is None else str(failure.code),
            planned_failure=None if failure is None else failure.path,
            planned_substitute=(outcome.substitute or "delivered") if wanted else "",
            substitute_wanted=wanted,
            substitute_status="subject" if wanted else "none",
            substitute_request_id=self._substitute_id() if wanted else None,
        )

    def _substitute_id(self) -> str:
        return self._scope.ids.request(self._vendor, self._call.now)

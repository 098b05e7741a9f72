"""A report as JSON: for programs, with rates as numbers and intervals beside changes."""

from __future__ import annotations

from typing import Any

from bizmessage._report.comparing import Change
from bizmessage._report.model import Part, Reason, Report, Span


def as_dict(report: Report) -> dict[str, Any]:
    """Everything that a report says, in values of JSON."""
    return {
        "provider": report.provider,
        "messages": report.messages,
        "arrived": report.arrived,
        "verdicts": dict(report.verdicts),
        "failed": report.failed,
        "uncertain": report.uncertain,
        "unknown_codes": report.unknown_codes,
        "malformed": report.malformed,
        "rejected_lines": report.rejected,
        "failed_and_nothing_said_of_substitute": report.untold,
        "actions": vars(report.actions),
        "reasons": [_reason(reason) for reason in report.reasons],
        "faults": {each.label: each.messages for each in report.faults},
        "parts": {part: [_part(each) for each in found] for part, found in report.parts.items()},
        "every": report.every,
        "span": _span(report.span),
        "periods": [{**vars(each), "verdicts": dict(each.verdicts)} for each in report.periods],
        "compared": {"now": _span(report.now), "before": _span(report.before), **_change(report.change)},
    }


def _reason(reason: Reason) -> dict[str, Any]:
    known = {} if reason.entry is None else reason.entry.as_dict()
    keys = ("name", "category", "summary", "summary_ko", "fault", "retry", "fallback", "remedy", "remedy_ko")
    return {
        "code": reason.code,
        "messages": reason.messages,
        **{key: known.get(key) for key in keys},
        "change": _change(reason.change) or None,
        "since": reason.since,
        "rise": _change(reason.rise) or None,
    }


def _part(part: Part) -> dict[str, Any]:
    code = None if part.reason is None else part.reason.code
    return {
        "label": part.label,
        "messages": part.messages,
        "arrived": part.arrived,
        "failing": part.failing,
        "most_often": code,
    }


def _span(span: Span | None) -> dict[str, str] | None:
    return None if span is None else {"first": span.first, "last": span.last}


def _change(change: Change | None) -> dict[str, Any]:
    if change is None:
        return {}
    return {
        "rate": change.now.rate,
        "rate_before": change.before.rate,
        "difference": change.difference,
        "low": change.low,
        "high": change.high,
        "is_certain": change.is_certain,
    }

"""A report as one page of HTML that needs nothing else: charts, their library, and the same figures as tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from bizmessage._catalogue.installed import wire_of
from bizmessage._report.model import Part, Reason, Report
from bizmessage._report.terminal import COLOURS, remarks
from bizmessage._report.words import Words, interval, number, points, rose, share

_LIBRARY = "chartjs/chart.umd.min.js"
_ONSETS = 5
"""So many codes at most are named above the chart of the periods."""


def write_page(report: Report, language: str, path: Path, limit: int) -> None:
    """Write the page, with so many codes and parts at most."""
    path.write_text(page(report, language, limit), encoding="utf-8")


def page(report: Report, language: str, limit: int) -> str:
    """The page as text."""
    words = Words(language)
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string((files(__package__) / "page.html.j2").read_text(encoding="utf-8"))
    wire = wire_of(report.provider)
    return template.render(
        language=language,
        w=words,
        title=wire.title_ko if language == "ko" else wire.title_en,
        report=report,
        headline=_headline(report, words),
        tiles=list(_tiles(report, words)),
        actions=list(_actions(report, words)),
        reasons=[_reason(report, each, words) for each in report.reasons[:limit]],
        more=max(0, len(report.reasons) - limit),
        faults=[_fault(report, each.label, each.messages, words) for each in report.faults],
        parts={
            words(name): [_part(each, words) for each in found[:limit]] for name, found in report.parts.items() if found
        },
        periods=[_period(report, position, words) for position in range(len(report.periods))],
        verdicts=[words(verdict) for verdict in COLOURS],
        onsets=_onsets(report, words),
        count=words("so many", n=number(report.messages)),
        remarks=list(remarks(report, words)),
        data=_script(_data(report, words, limit)),
        library=_script_text((files(__package__) / _LIBRARY).read_text(encoding="utf-8")),
    )


def _headline(report: Report, words: Words) -> str:
    return f"{share(report.arrived, report.messages)} {words('arrived')}"


def _tiles(report: Report, words: Words) -> Iterator[dict[str, str]]:
    for verdict in COLOURS:
        count = report.verdicts[verdict]
        if count:
            kind = verdict.replace(" ", "-")
            yield {
                "kind": kind,
                "label": words(verdict),
                "count": number(count),
                "share": share(count, report.messages),
            }


def _actions(report: Report, words: Words) -> Iterator[dict[str, str]]:
    for name in ("repeatable", "substitutable", "to_look_up"):
        yield {"count": number(getattr(report.actions, name)), "label": words(name)}


def _reason(report: Report, reason: Reason, words: Words) -> dict[str, Any]:
    fault = reason.entry.advice.fault if reason.entry else "unknown"
    return {
        "name": _breakable(words.name(reason)),
        "meaning": words.meaning(reason),
        "remedy": words.remedy(reason),
        "fault": words.fault(fault),
        "fault_in_full": words.fault_in_full(fault),
        "messages": number(reason.messages),
        "share": share(reason.messages, report.messages),
        "change": points(reason.change),
        "interval": "" if reason.change is None else interval(reason.change),
        "direction": {"+": "worse", "-": "better"}.get(points(reason.change)[:1], "same"),
        "since": reason.since or "",
        "rise": "" if reason.rise is None else rose(reason.rise),
    }


def _breakable(name: str) -> Markup:
    """A name that may be broken before its capitals: ``Sender<wbr>Profile<wbr>NotFound``."""
    return Markup(re.sub("(?<=[a-z])(?=[A-Z])", "<wbr>", str(escape(name))))  # noqa: S704 - escaped


def _fault(report: Report, fault: str, messages: int, words: Words) -> dict[str, str]:
    return {
        "label": words.fault(fault),
        "in_full": words.fault_in_full(fault),
        "messages": number(messages),
        "share": share(messages, report.messages),
    }


def _part(part: Part, words: Words) -> dict[str, str]:
    return {
        "label": words("none") if part.label is None else part.label,
        "messages": number(part.messages),
        "failed": number(part.failing),
        "share": share(part.failing, part.messages),
        "reason": "" if part.reason is None else _breakable(words.name(part.reason)),
    }


def _period(report: Report, position: int, words: Words) -> dict[str, Any]:
    period = report.periods[position]
    return {
        "label": period.label,
        "messages": number(period.messages),
        "verdicts": [number(period.verdicts[verdict]) for verdict in COLOURS],
        "share": share(period.failing, period.messages),
    }


def _onsets(report: Report, words: Words) -> list[dict[str, Any]]:
    """Since when which code comes more often, the latest first."""
    risen = [reason for reason in report.reasons if reason.since and reason.rise]
    found = sorted(risen, key=lambda reason: reason.since or "", reverse=True)[:_ONSETS]
    return [_reason(report, reason, words) for reason in found]


def _data(report: Report, words: Words, limit: int) -> dict[str, Any]:
    """What the charts are drawn from."""
    shown = [verdict for verdict in COLOURS if report.verdicts[verdict]]
    return {
        "verdicts": [
            {"kind": verdict.replace(" ", "-"), "label": words(verdict), "count": report.verdicts[verdict]}
            for verdict in shown
        ],
        "periods": [period.label for period in report.periods],
        "series": [
            {
                "kind": verdict.replace(" ", "-"),
                "label": words(verdict),
                "counts": [period.verdicts[verdict] for period in report.periods],
            }
            for verdict in shown
        ],
        "failed": {
            "label": f"{words('failed')} %",
            "rates": [round(100 * period.failing / period.messages, 3) for period in report.periods],
        },
        "reasons": [
            {
                "label": words.name(each),
                "count": each.messages,
                "fault": each.entry.advice.fault if each.entry else "unknown",
            }
            for each in report.reasons[:limit]
        ],
        "faults": [
            {"kind": each.label, "label": words.fault(each.label), "count": each.messages} for each in report.faults
        ],
        "messages": words("messages"),
    }


def _script(values: dict[str, Any]) -> Markup:
    """Values as JSON that may stand in a script: nothing in them ends it."""
    return _script_text(json.dumps(values, ensure_ascii=False).replace("<", "\\u003c"))


def _script_text(text: str) -> Markup:
    """A script as it is. Where its map of sources is would be asked for by browsers that are open for debugging."""
    lines = [line for line in text.splitlines() if not line.startswith("//# sourceMappingURL")]
    return Markup("\n".join(lines))  # noqa: S704 - the library, and JSON without tags

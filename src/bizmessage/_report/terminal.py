"""A report for the terminal: what arrived, what did not and why, whose turn it is, since when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bizmessage._catalogue.installed import wire_of
from bizmessage._report.model import Part, Reason, Report
from bizmessage._report.words import Words, number, points, rose, share

COLOURS = {
    "delivered": "green",
    "delivered by sms": "cyan",
    "pending": "bright_black",
    "unknown": "yellow",
    "not delivered": "red",
}
"""The colour of each verdict, from good to bad, which is also their order in a bar."""

_WIDE = 150
"""From so many columns on, the advice stands beside its code, and not below."""
_NAME = 24
_NAME_WIDE = 32
"""How many columns the name of a code has."""
_MOST_ADVICE = 5
"""Below a table, the advice on so many codes: it is long, and the page has all of it."""
_BLOCKS = "▁▂▃▄▅▆▇█"
_WIDEST_PERIOD = 4
_HUMP = re.compile("[^A-Z]*[A-Z]?[^A-Z]+")


def show(report: Report, language: str, console: Console, limit: int) -> None:
    """Write a report, with so many codes and parts at most."""
    words = Words(language)
    for block in _blocks(report, words, console.width, limit):
        console.print(Padding(block, (0, 0, 1, 0)))


def _blocks(report: Report, words: Words, width: int, limit: int) -> Iterator[RenderableType]:
    yield _heading(report, words)
    yield Group(_bar(report, width), _verdicts(report, words))
    if report.reasons:
        yield _reasons(report, words, width, limit)
        yield Group(*_faults(report, words))
        yield _actions(report, words)
    else:
        yield Text(words("nothing failed"), style="green")
    if len(report.periods) > 1:
        yield _trend(report, words, width)
    for part, found in report.parts.items():
        if found:
            yield _parts(part, found, words, limit)
    yield Group(*(Text(remark, style="dim") for remark in remarks(report, words)))


def _heading(report: Report, words: Words) -> Text:
    wire = wire_of(report.provider)
    heading = Text(f"{wire.title_ko if words.language == 'ko' else wire.title_en}", style="bold")
    heading.append(f"  {words('so many', n=number(report.messages))}")
    if report.span is not None:
        heading.append(f"  {report.span}", style="dim")
    return heading


def _bar(report: Report, width: int) -> Text:
    """All messages as one line, by what became of them: everything that there is has a column at least."""
    counts = {verdict: report.verdicts[verdict] for verdict in COLOURS if report.verdicts[verdict]}
    columns = {verdict: max(1, round(count / report.messages * width)) for verdict, count in counts.items()}
    if columns:
        largest = max(columns, key=lambda verdict: columns[verdict])
        columns[largest] += width - sum(columns.values())
    bar = Text(no_wrap=True)
    for verdict, count in columns.items():
        bar.append("█" * count, style=COLOURS[verdict])
    return bar


def _verdicts(report: Report, words: Words) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    for verdict, colour in COLOURS.items():
        count = report.verdicts[verdict]
        if count:
            label = Text.assemble(("■ ", colour), words(verdict))
            part = Text(share(count, report.messages), style="bold", justify="right")
            grid.add_row(label, Text(number(count), justify="right"), part)
    return grid


def _table(title: str) -> Table:
    return Table(title=title, title_style="bold", title_justify="left", box=SIMPLE_HEAD, pad_edge=False, expand=False)


def _reasons(report: Report, words: Words, width: int, limit: int) -> RenderableType:
    wide = width >= _WIDE
    table = _table(words("reasons"))
    table.expand = wide
    table.add_column(words("code"), style="yellow", no_wrap=True)
    if wide:
        table.add_column(words("advice"), ratio=1, overflow="fold")
    table.add_column(words("fault"), no_wrap=True)
    table.add_column(words("messages"), justify="right", no_wrap=True)
    table.add_column(words("share"), justify="right", no_wrap=True)
    if report.change is not None:
        table.add_column(words("change"), justify="right", no_wrap=True)
    if any(reason.since for reason in report.reasons[:limit]):
        table.add_column(words("since"), no_wrap=True)
    for reason in report.reasons[:limit]:
        table.add_row(*_reason(report, reason, words, wide, len(table.columns)))
    if wide:
        return Group(table, *_more(len(report.reasons) - limit, words))
    return Group(table, *_more(len(report.reasons) - limit, words), *_advice(report, words, limit))


def _reason(report: Report, reason: Reason, words: Words, wide: bool, columns: int) -> list[RenderableType]:
    cells: list[RenderableType] = [_wrapped(words.name(reason), _NAME_WIDE if wide else _NAME)]
    if wide:
        meaning = Text(words.meaning(reason), style="bold")
        meaning.append(f"\n{words.remedy(reason)}" if words.remedy(reason) else "", style="not bold")
        cells.append(meaning)
    cells.append(words.fault(reason.entry.advice.fault if reason.entry else "unknown"))
    cells += [number(reason.messages), share(reason.messages, report.messages)]
    if report.change is not None:
        cells.append(_change(reason))
    return [*cells, reason.since or ""][:columns]


def _wrapped(name: str, width: int) -> str:
    """A name in lines that end between its words, which begin with a capital: ``SenderProfile``, ``NotFound``."""
    lines = [""]
    for word in _HUMP.findall(name):
        if lines[-1] and len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] += word
    return "\n".join(lines)


def _change(reason: Reason) -> Text:
    text = points(reason.change)
    return Text(text, style={"+": "bold red", "-": "green"}.get(text[:1], "dim"))


def _advice(report: Report, words: Words, limit: int) -> Iterator[RenderableType]:
    """The advice on the codes that come most often, below the table: beside it, there is no room."""
    yield Text(words("advice"), style="bold")
    for reason in report.reasons[: min(limit, _MOST_ADVICE)]:
        if reason.entry is not None:
            text = Text(f"{reason.code} ", style="yellow")
            text.append(f"{words.meaning(reason)}\n", style="bold white")
            text.append(words.remedy(reason), style="white")
            yield Padding(text, (0, 0, 0, 2))


def _more(left: int, words: Words) -> Iterator[Text]:
    if left > 0:
        yield Text(words("others").format(left), style="dim")


def _faults(report: Report, words: Words) -> Iterator[RenderableType]:
    """Whose turn it is, with a bar for each: the longest is the most."""
    yield Text(words("faults"), style="bold")
    most = max(each.messages for each in report.faults)
    table = Table.grid(padding=(0, 2))
    for each in report.faults:
        bar = Text("█" * max(1, round(20 * each.messages / most)), style="magenta")
        table.add_row(
            Text(words.fault(each.label)),
            Text(number(each.messages), justify="right"),
            Text(share(each.messages, report.messages), justify="right"),
            bar,
        )
    yield table


def _actions(report: Report, words: Words) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    for name in ("repeatable", "substitutable", "to_look_up"):
        count = getattr(report.actions, name)
        grid.add_row(Text(number(count), style="bold" if count else "dim", justify="right"), words(name))
    return Group(Text(words("actions"), style="bold"), grid)


def _trend(report: Report, words: Words, width: int) -> RenderableType:
    """The rate of failed messages of each period, as a line of blocks from nothing to the highest."""
    periods = report.periods[-width:]
    rates = [period.failing / period.messages for period in periods]
    highest = max(rates)
    line = Text(no_wrap=True)
    each = max(1, min(_WIDEST_PERIOD, width // len(rates)))
    for rate in rates:
        line.append(_BLOCKS[round((len(_BLOCKS) - 1) * rate / highest) if highest else 0] * each, style="red")
    first, last = periods[0].label, periods[-1].label
    title = f"{words('trend')}: {words('failed')} 0 - {100 * highest:.1f} %"
    return Group(Text(title, style="bold"), line, Text(f"{first} - {last}", style="dim"), *_onsets(report, words))


def _onsets(report: Report, words: Words) -> Iterator[Text]:
    """Since when which code comes more often, the latest first."""
    risen = [reason for reason in report.reasons if reason.since and reason.rise]
    for reason in sorted(risen, key=lambda each: each.since or "", reverse=True)[:_MOST_ADVICE]:
        if reason.rise is not None:
            yield Text.assemble((reason.since or "", "bold red"), f" {words.name(reason)} ", rose(reason.rise))


def _parts(part: str, found: list[Part], words: Words, limit: int) -> RenderableType:
    table = _table(f"{words('parts')}: {words(part)}")
    table.add_column(words(part), overflow="fold")
    table.add_column(words("messages"), justify="right", no_wrap=True)
    table.add_column(words("failed"), justify="right", no_wrap=True)
    table.add_column(words("share"), justify="right", no_wrap=True)
    table.add_column(words("reason"), style="yellow", overflow="fold")
    for each in found[:limit]:
        reason = "" if each.reason is None else words.name(each.reason)
        label = words("none") if each.label is None else each.label
        table.add_row(label, number(each.messages), number(each.failing), share(each.failing, each.messages), reason)
    return Group(table, *_more(len(found) - limit, words))


def remarks(report: Report, words: Words) -> Iterator[str]:
    """What has to be said of the data and of how it was counted."""
    if report.reasons:
        yield words("counted")
    if report.now is not None and report.before is not None:
        yield words("compared", now=report.now, before=report.before)
    if report.every is None:
        yield words("no time")
    for name, count in (
        ("untold", report.untold),
        ("unknown codes", report.unknown_codes),
        ("malformed rows", report.malformed),
        ("rejected", report.rejected),
    ):
        if count:
            yield words(name, n=number(count))

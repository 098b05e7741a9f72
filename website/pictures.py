"""Pictures that are made from the data: codes by category and by what is at fault, and the diagrams of the guides."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html import escape

from bizmessage._catalogue.entries import entries
from bizmessage._catalogue.installed import wire_of
from bizmessage.advice import TITLES
from website import spec

FAULTS = ("caller", "account", "recipient", "provider", "unknown")

_WORDS = {
    "by-category": ("Codes by category, and who has to act", "카테고리별 코드 수와 조치 주체"),
    "by-retry": (
        "Codes by whether the same request may be sent again",
        "같은 요청을 다시 보내도 되는지에 따른 코드 수",
    ),
}

_ROW, _LABEL, _WIDTH = 22, 250, 760


def picture(name: str, language: str) -> str:
    """A picture by its name, as SVG that stands in a page: ``by-category``, ``by-retry``."""
    title = _WORDS[name][0 if language == "en" else 1]
    if name == "by-category":
        titles = {key: row[f"title_{language}"] for key, row in spec.categories().items()}
        counts = Counter((entry.category, entry.advice.fault) for entry in entries())
        words: tuple[str, ...] = FAULTS
        vocabulary = "fault"
    else:
        titles = {provider: getattr(wire_of(provider), f"title_{language}") for provider in _providers()}
        counts = Counter((entry.provider, entry.advice.retry) for entry in entries())
        words = tuple(TITLES["retry"])
        vocabulary = "retry"
    legend = [(word, TITLES[vocabulary][word][language]) for word in words]
    return _bars(title, titles, counts, legend)


def _providers() -> list[str]:
    return list(dict.fromkeys(entry.provider for entry in entries()))


def _bars(title: str, rows: dict[str, str], counts: Counter[tuple[str, str]], legend: list[tuple[str, str]]) -> str:
    """A row of stacked bars for each of ``rows``, longest first, with how many there are."""
    total = {key: sum(counts[key, word] for word, _ in legend) for key in rows}
    ordered = sorted((key for key in rows if total[key]), key=lambda key: -total[key])
    unit = (_WIDTH - _LABEL - 50) / max(total.values())
    drawn = []
    for at, key in enumerate(ordered):
        y = at * _ROW
        label = rows[key] if len(rows[key]) <= 34 else f"{rows[key][:33]}…"
        drawn.append(f'<text x="{_LABEL - 8}" y="{y + 15}" text-anchor="end">{escape(label)}</text>')
        x = float(_LABEL)
        for number, (word, meaning) in enumerate(legend):
            width = counts[key, word] * unit
            if width:
                tip = escape(f"{rows[key]}: {counts[key, word]}, {meaning}")
                drawn.append(
                    f'<rect class="s{number}" x="{x:.1f}" y="{y + 3}" width="{width:.1f}" height="{_ROW - 6}">'
                    f"<title>{tip}</title></rect>"
                )
            x += width
        drawn.append(f'<text x="{x + 6:.1f}" y="{y + 15}">{total[key]}</text>')
    keys = "".join(
        f'<li><span class="key s{number}"></span><code>{word}</code> {escape(meaning)}</li>'
        for number, (word, meaning) in enumerate(legend)
    )
    height = len(ordered) * _ROW
    return (
        f'<figure class="bars"><figcaption>{escape(title)}</figcaption>'
        f'<div class="wide" tabindex="0" role="group" aria-label="{escape(title)}">'
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" aria-label="{escape(title)}">'
        f'{"".join(drawn)}</svg></div><ul class="legend">{keys}</ul></figure>'
    )


_EDGE = re.compile(r"^\s*(\w+)\s*-->\s*(\w+)\s*$")
_NAMED = re.compile(r'^\s*(\w+)\["(.*)"\]\s*$')


def flowchart(mermaid: str) -> str:
    """A Mermaid flowchart of nodes and arrows as SVG, for which no script has to be loaded: arrows go downwards."""
    names: dict[str, str] = {}
    edges: list[tuple[str, str]] = []
    for line in mermaid.splitlines()[1:]:
        if edge := _EDGE.match(line):
            edges.append((edge[1], edge[2]))
        elif named := _NAMED.match(line):
            names[named[1]] = named[2]
        elif line.strip():
            raise ValueError(f"no arrow and no node of a flowchart: {line!r}")
    nodes = list(dict.fromkeys(node for edge in edges for node in edge))
    above: dict[str, list[str]] = {node: [one for one, other in edges if other == node] for node in nodes}

    @cache
    def depth(node: str) -> int:
        return max((depth(each) + 1 for each in above[node]), default=0)

    layers = [[node for node in nodes if depth(node) == level] for level in range(max(map(depth, nodes)) + 1)]
    widest = max(map(len, layers))
    step, height, width = 170, 34, 154
    place = {
        node: ((at + 0.5 + (widest - len(layer)) / 2) * step, level * 78.0 + 20)
        for level, layer in enumerate(layers)
        for at, node in enumerate(layer)
    }
    lines = "".join(
        f'<path d="M{place[a][0]:.0f} {place[a][1] + height / 2:.0f} C{place[a][0]:.0f} {place[a][1] + 56:.0f} '
        f'{place[b][0]:.0f} {place[b][1] - 52:.0f} {place[b][0]:.0f} {place[b][1] - height / 2 - 6:.0f}" '
        'marker-end="url(#arrow)"/>'
        for a, b in edges
    )
    boxes = "".join(
        f'<rect x="{x - width / 2:.0f}" y="{y - height / 2:.0f}" width="{width}" height="{height}" rx="6"/>'
        f'<text x="{x:.0f}" y="{y + 5:.0f}" text-anchor="middle">{escape(names.get(node, node))}</text>'
        for node, (x, y) in place.items()
    )
    label = escape("; ".join(f"{names.get(a, a)} → {names.get(b, b)}" for a, b in edges))
    across, down = widest * step, len(layers) * 78
    return (
        f'<figure class="flow"><div class="wide" tabindex="0" role="group" aria-label="Diagram">'
        f'<svg viewBox="0 0 {across} {down}" width="{across}" height="{down}" role="img" aria-label="{label}">'
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0 L8 4 L0 8 z"/></marker></defs>{lines}{boxes}</svg></div></figure>'
    )

"""A unified diff in a time that grows with the files, however much they differ.

:mod:`difflib` looks for the longest run of lines that two texts have in common, again and again, which takes minutes
for a file of which every third line changed. Here the lines that either text has once and both have in the same order
hold the texts together, and it looks only at what is left between them.
"""

from __future__ import annotations

import difflib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

_CLOSE = 200
"""How many lines may be left on either side for a closer look; more of them are shown as exchanged."""


def unified(old: Sequence[str], new: Sequence[str], before: str, after: str) -> Iterator[str]:
    """The lines of a unified diff between two texts of these names; none if they have the same lines."""
    matcher = _Matcher(old, new)
    for number, group in enumerate(matcher.get_grouped_opcodes()):
        if not number:
            yield f"--- {before}"
            yield f"+++ {after}"
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@"
        for tag, old_from, old_to, new_from, new_to in group:
            if tag == "equal":
                yield from (f" {line}" for line in old[old_from:old_to])
                continue
            yield from (f"-{line}" for line in old[old_from:old_to])
            yield from (f"+{line}" for line in new[new_from:new_to])


class _Matcher(difflib.SequenceMatcher[str]):
    """Finds the runs of lines that two texts share in its own way, and leaves the grouping to its base."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        super().__init__()  # without the texts, of which it would make an index
        self._blocks = [*_runs(sorted(_pairs(old, new))), difflib.Match(len(old), len(new), 0)]

    def get_matching_blocks(self) -> list[difflib.Match]:
        return self._blocks


def _pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The numbers of lines that belong together."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        yield start, start
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
        yield len(old) - end, len(new) - end
    before = (start - 1, start - 1)
    for pair in [*_anchors(old, new, start, end), (len(old) - end, len(new) - end)]:
        yield from _between(old, new, before, pair)
        if pair != (len(old) - end, len(new) - end):
            yield pair
        before = pair


def _anchors(old: Sequence[str], new: Sequence[str], start: int, end: int) -> list[tuple[int, int]]:
    """The lines between ``start`` and ``end`` that both texts have once, the most that are in the same order."""
    once_old = _once(old, start, len(old) - end)
    once_new = _once(new, start, len(new) - end)
    return _ascending([(number, once_new[line]) for line, number in once_old.items() if line in once_new])


def _once(lines: Sequence[str], start: int, end: int) -> dict[str, int]:
    times = Counter(lines[start:end])
    return {line: number for number, line in enumerate(lines[start:end], start) if times[line] == 1}


def _ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of pairs, which ascend in their first numbers, that ascends in the second ones too."""
    ends: list[int] = []  # the smallest second number with which a part of each length can end
    holders: list[int] = []
    previous: list[int] = []
    for position, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        previous.append(holders[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        holders[length : length + 1] = [position]
    found = []
    position = holders[-1] if holders else -1
    while position >= 0:
        found.append(pairs[position])
        position = previous[position]
    return found[::-1]


def _between(
    old: Sequence[str], new: Sequence[str], before: tuple[int, int], behind: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """The pairs between two that belong together, if there are few enough lines to look for them."""
    old_lines, new_lines = old[before[0] + 1 : behind[0]], new[before[1] + 1 : behind[1]]
    if not old_lines or not new_lines or max(len(old_lines), len(new_lines)) > _CLOSE:
        return
    for block in difflib.SequenceMatcher(None, old_lines, new_lines, autojunk=False).get_matching_blocks():
        for offset in range(block.size):
            yield before[0] + 1 + block.a + offset, before[1] + 1 + block.b + offset


def _runs(pairs: Sequence[tuple[int, int]]) -> Iterator[difflib.Match]:
    """Neighbouring pairs in one piece."""
    start = 0
    for position in range(1, len(pairs) + 1):
        first = pairs[start]
        size = position - start
        if position == len(pairs) or pairs[position] != (first[0] + size, first[1] + size):
            yield difflib.Match(*first, size)
            start = position


def _range(start: int, stop: int) -> str:
    """The lines of a hunk as the format of unified diffs wants them."""
    length = stop - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"

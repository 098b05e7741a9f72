"""What annotating a log costs, a megabyte; and whether it grows with the length of a line and no faster."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import partial

from benchmarks.measure import Result, Work, together
from bizmessage._cli.annotating import Annotator, copy

LINES = 100_000
RECIPIENTS = 10_000
AIM = 1 / 30
"""Seconds for a megabyte."""


def results() -> Iterator[Result]:
    """Logs of three kinds against 30 MB/s, and the first against a loop over its lines; a line twice as long."""
    log, rows, near = _log(), _answer(RECIPIENTS), _near_misses()
    annotated, copied = together(partial(_annotate, log), partial(_copy, log), number=1)
    megabytes = len(log) / 1e6
    yield Result("annotate a log, a code in 1 % of its lines, a MB / 30 MB/s", annotated / megabytes, AIM, 1)
    yield Result("the same / copying it line by line", annotated / megabytes, copied / megabytes, None)
    whole, findings, twice, misses = together(
        partial(_annotate, rows),
        partial(_annotate, rows, as_json=True),
        partial(_annotate, _answer(2 * RECIPIENTS)),
        partial(_annotate, near),
        number=1,
    )
    megabytes = len(rows) / 1e6
    yield Result(f"a line of {RECIPIENTS:,} recipients that failed, a MB / 30 MB/s", whole / megabytes, AIM, 1)
    yield Result("the same as JSON", findings / megabytes, AIM, 1)
    yield Result("a line of twice as many / twice the seconds", twice, 2 * whole, 1.2)
    yield Result("lines full of keys and numbers that are no codes, a MB / 30 MB/s", misses / len(near) * 1e6, AIM, 1)


def annotated() -> Work:
    """A log with a code in one of a hundred lines; a part is a thousandth of a megabyte."""
    log = _log()
    return Work(partial(_annotate, log), 1, parts=len(log) // 1000)


def _annotate(log: bytes, *, as_json: bool = False) -> None:
    copy(io.BytesIO(log), io.BytesIO(), Annotator("en", as_json=as_json))


def _copy(log: bytes) -> None:
    target = io.BytesIO()
    for line in io.BytesIO(log):
        target.write(line)


def _log() -> bytes:
    return b"".join(_line(number) for number in range(LINES))


def _line(number: int) -> bytes:
    text = (
        f"2026-05-09 07:35:{number % 60:02}.{number % 1000:03} INFO [worker-{number % 8}] sender - "
        f"POST https://api.example.com/alimtalk/v2.3/messages requestId=20260509{number:010} took {number % 900} ms"
    )
    if number % 100 == 0:
        text += ' answer={"header": {"resultCode": -3003, "resultMessage": "x", "isSuccessful": false}}'
    return text.encode() + b"\n"


def _answer(recipients: int) -> bytes:
    rows = [
        {"recipientSeq": number, "recipientNo": f"010{number:08}", "resultCode": -3003, "resultMessage": "x"}
        for number in range(recipients)
    ]
    return b"POST /alimtalk/ " + json.dumps({"message": {"sendResults": rows}}).encode() + b"\n"


def _near_misses() -> bytes:
    return b"".join(
        b'resultCode result_code: x%d "resultCode": 0, resultCode=%d.5 3019 -3003 1000 resultMessage\n'
        % (number, number)
        for number in range(LINES)
    )

"""What importing costs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Result, fresh
from bizmessage import kakao, rcs

USUAL = "from bizmessage.kakao import KakaoSendError, TemplateNotFound"
EVERYTHING = """
import bizmessage.kakao, bizmessage.rcs
for provider in (bizmessage.kakao, bizmessage.rcs):
    for name, module in provider._MODULES.items():
        if module not in ("responses", "deliveries"): getattr(provider, name)
"""


def results(folder: Path) -> Iterator[Result]:
    """Import of two names, and of the whole catalogue; baselines are written to ``folder``."""
    enums = (kakao.KakaoApiCode, kakao.KakaoDeliveryCode, rcs.RcsApiCode, rcs.RcsDeliveryCode)
    sizes = [len(enum) for enum in enums]
    classes = sum(
        isinstance(each, type) and issubclass(each, Exception)
        for provider in (kakao, rcs)
        for each in (getattr(provider, name) for name in provider.__all__)
    )
    (folder / "bare.py").write_text("".join(f"class E{n}(Exception): pass\n" for n in range(700)))
    (folder / "whole.py").write_text(_whole(classes, sizes))
    usual, bare, everything, whole = fresh([USUAL, "import bare", EVERYTHING, "import whole"], folder)
    command = fresh(["from bizmessage.cli.app import app"], folder)[0]
    yield Result("start of the command, without the interpreter / 0.3 s", command, 0.3, 1)
    yield Result("import KakaoSendError, TemplateNotFound / 700 bare exception classes", usual, bare, 0.25)
    yield Result(
        f"every class and enum / {classes} classes with 2 bases, 3 attributes; IntEnums", everything, whole, 1.3
    )


def _whole(classes: int, sizes: list[int]) -> str:
    """As many classes with two bases and three attributes, and IntEnums of these sizes, in one module."""
    lines = ["from enum import IntEnum", "class A(Exception): pass", "class B(Exception): pass"]
    for number in range(classes):
        lines.append(f"class E{number}(A, B):")
        lines += [f"    code = {number}", f"    summary = 'summary {number}'", f"    message = 'message {number}'"]
    for position, size in enumerate(sizes):
        lines.append(f"class Codes{position}(IntEnum):")
        lines += [f"    MEMBER_{number} = {number}" for number in range(size)]
    return "\n".join(lines) + "\n"

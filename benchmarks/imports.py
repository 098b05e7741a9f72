"""What importing costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path

from benchmarks.measure import Result, fresh
from bizmessage import kakao, rcs

PROVIDERS = (kakao, rcs)
USUAL = "from bizmessage.kakao import KakaoSendError, TemplateNotFound"
SEARCH = "from bizmessage._cli.finding import search; search('캐러셀 버튼이 템플릿이랑 안 맞음')"
DECODING = "from bizmessage.kakao import raise_for_response"
# Without what reads answers, which has a row of its own.
EVERYTHING = """
import bizmessage.kakao, bizmessage.rcs
for provider in (bizmessage.kakao, bizmessage.rcs):
    for module, names in provider._NAMES.items():
        if not module.endswith(".answers"):
            for name in names.split(): getattr(provider, name)
"""


def results(folder: Path) -> Iterator[Result]:
    """Import of two names, of decoding, and of the whole catalogue; baselines are written to ``folder``."""
    offered = [getattr(provider, name) for provider in PROVIDERS for name in provider.__all__]
    classes = [each for each in offered if isinstance(each, type) and issubclass(each, Exception)]
    classes = [each for each in classes if not issubclass(each, ExceptionGroup)]  # which are made for reading answers
    enums = [each for each in dict.fromkeys(offered) if isinstance(each, type) and issubclass(each, Enum)]
    (folder / "bare.py").write_text("".join(f"class E{n}(Exception): pass\n" for n in range(700)))
    (folder / "whole.py").write_text(whole(classes, [len(enum) for enum in enums]))
    statements = [USUAL, DECODING, "import bare", EVERYTHING, "import whole"]
    usual, decoding, bare, everything, as_many = fresh(statements, folder)
    command, search = fresh(["from bizmessage._cli.app import app", SEARCH], folder)
    yield Result("start of the command, without the interpreter / 0.3 s", command, 0.3, 1)
    yield Result("the first search of a process, without the interpreter / 0.5 s", search, 0.5, 1)
    yield Result("import KakaoSendError, TemplateNotFound / 700 bare exception classes", usual, bare, 0.3)
    yield Result("import raise_for_response, beyond that / 700 bare exception classes", decoding - usual, bare, 0.45)
    yield Result("every class and enum / as many with as many bases, and IntEnums", everything, as_many, 1.45)


def whole(classes: Iterable[type], sizes: Iterable[int]) -> str:
    """The same classes in one module, with the bases that they have and three attributes, and IntEnums of these sizes.

    The bases are what people catch by, so that any catalogue of these codes has them; to make a class, Python goes
    through all of them for each of some ninety special methods, so that two bases would be another thing.
    """
    names: dict[type, str] = {}
    for each in classes:
        for base in reversed(each.__mro__):
            if base.__module__ != "builtins":
                names.setdefault(base, f"E{len(names)}")
    lines = ["from enum import IntEnum"]
    for each, name in names.items():
        lines.append(f"class {name}({', '.join(names.get(base, base.__name__) for base in each.__bases__)}):")
        lines += [f"    code = '{name}'", f"    summary = 'summary {name}'", f"    message = 'message {name}'"]
    for position, size in enumerate(sizes):
        lines.append(f"class Codes{position}(IntEnum):")
        lines += [f"    MEMBER_{number} = {number}" for number in range(size)]
    return "\n".join(lines) + "\n"

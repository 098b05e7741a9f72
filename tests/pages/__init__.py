"""Pages of a made-up service: as they should be, and with everything that can stand in the way of reading them.

``clean.md`` is a page without a blemish; ``damage.py`` has every irregularity as a change of it; ``wild.md`` has all of
those together that leave no doubt.
"""

from __future__ import annotations

from pathlib import Path

from codegen.load import Row
from codegen.page_words import Words, words_of

FOLDER = Path(__file__).parent
CLEAN = (FOLDER / "clean.md").read_text(encoding="utf-8")

WORDS = """
provider Toy_Post toy -
language ko merged ko
language en compared en
heading 요청_코드 api ko
heading 배달_코드 delivery ko
heading Request_codes api en
heading Delivery_codes delivery en
column 구분 section ko
column 성공 success ko
column 코드 code ko
column 뜻 description ko
column 답 message ko
column 덧붙임 note ko
column Code code en
column Meaning description en
column Reply message en
column result_code code ko
column code_result code ko
column result description ko
value 예 true ko
value 아니요 false ko
line 맨_위로 skipped ko
"""
"""What the headings and columns of the pages mean: kind, word, meaning and language of each row."""


def rows(lines: str = WORDS) -> list[dict[str, str]]:
    """Rows of a ``pages.csv``, each from a line; ``_`` is a blank, ``-`` nothing."""
    quadruples = (line.split() for line in lines.strip().splitlines())
    return [
        {"kind": kind, "word": word.replace("_", " "), "meaning": meaning, "language": language.strip("-")}
        for kind, word, meaning, language in quadruples
    ]


def made_words(**sheets: tuple[Row, ...]) -> Words:
    """The words of the made-up pages, with nothing known of their tables but what is given by file."""
    pages = tuple(Row("spec/pages.csv", line, cells) for line, cells in enumerate(rows(), 2))
    return words_of({"pages.csv": pages, **sheets})


def sections(path: Path) -> dict[str, list[str]]:
    """What a file expects: the lines below each line that is not indented, without its colon."""
    found: dict[str, list[str]] = {}
    below: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  ") or not line:
            below.append(line[2:])
        else:
            below = found[line.removesuffix(":")] = []
    return found

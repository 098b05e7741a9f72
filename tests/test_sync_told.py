"""All that ``sync`` says and writes, letter by letter, as it stands in ``tests/pages/sync.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.pages import CLEAN, FOLDER, sections
from tests.pages.spec import API, DELIVERY, page_spec
from tests.small_spec import SmallSpec

ENGLISH = """# Toy Post

## Request codes

| Code | Meaning | Reply |
|------|---------|-------|
| 0 | fine | |
| -12 | wet | |
| -13 | dry | |
"""

ROW = "| 모두 | 아니요 | -10 | 우표가 없음 | The stamp is missing. |\n"
LOST = CLEAN[: CLEAN.index(ROW)] + CLEAN[CLEAN.index("\n## 배달") :]
NEW = "| 소포 | 아니요 | -12 | 우표가 젖음 | The {stamp} is wet. |\n| 소포 | 예 | -13 | 끈 길이는 9 ~ 10 | |\n"
MORE = "<tr><td>1001</td><td>예</td></tr><tr><td>1002</td><td>아마</td></tr></tbody>"
CHANGED = CLEAN.replace("우표가 없음", "우표를 <br> 잊음").replace("| 소포 | 아니요 | -20", "| 상자 | 예 | -20")
OLD = "\n## 옛 코드\n\n| 코드 | 뜻 |\n|-|-|\n| 1 | 옛날 |\n"
OTHER = "\n## 다른 코드\n\n| 코드 | 뜻 |\n|-|-|\n| 5 | 다름 |\n"
FLAT = (FOLDER / "flat.txt").read_text(encoding="utf-8")

RUNS: list[tuple[str, str, str, str]] = [
    ("nothing new", CLEAN, "a-2026-05-27.md", ""),
    ("nothing new, flattened", FLAT, "a.txt", ""),
    ("other texts", CHANGED, "a-2026-05-27.md", ""),
    ("other texts, nothing written", CHANGED, "a-2026-05-27.md", "--dry-run"),
    ("new codes", CLEAN.replace(ROW, ROW + NEW), "a-2026-05-27.md", ""),
    ("new codes in both, nothing written", CLEAN.replace(ROW, NEW).replace("</tbody>", MORE), "a.md", "--dry-run"),
    ("another order", CLEAN.replace(ROW, "").replace("\n\n## 배달", f"\n{ROW}\n## 배달"), "a-2026-05-27.md", ""),
    ("a code gone", CLEAN.replace(ROW, ""), "a-2026-05-27.md", ""),
    ("a code gone on another day", CLEAN.replace(ROW, ""), "a-2026-05-27.md", "--date 2026-06-01"),
    ("a code gone on no day", CLEAN.replace(ROW, ""), "a.md", ""),
    ("many codes gone", LOST, "a-2026-05-27.md", ""),
    ("many codes gone for good", LOST, "a-2026-05-27.md", "--many"),
    ("half a page", CLEAN[: CLEAN.index("## 배달")], "a-2026-05-27.md", ""),
    ("an old page", CLEAN, "a-2025-12-31.md", ""),
    ("a page of the day that is known", CLEAN, "a-2026-01-01.md", ""),
    ("a fault", CHANGED.replace("배달됨", "<x>"), "a-2026-05-27.md", ""),
    ("a fault, nothing written", CHANGED.replace("배달됨", "<x>"), "a-2026-05-27.md", "--dry-run"),
    ("what the spec cannot hold", CLEAN.replace("| -10 |", "| E10 |"), "a-2026-05-27.md", ""),
    ("a table that the spec does not have", CLEAN + OLD, "a-2026-05-27.md", ""),
    ("a retired code", CLEAN + OTHER, "a-2026-05-27.md", ""),
    ("another language", ENGLISH, "a-2026-05-27.md", ""),
    ("another language, nothing written", ENGLISH, "a-2026-05-27.md", "--dry-run"),
    ("codes of another language", ENGLISH, "a-2026-05-27.md", "--check-codes"),
    ("codes with a fault", ENGLISH.replace("-12", "wet"), "a-2026-05-27.md", "--check-codes"),
    ("codes", CLEAN, "a-2026-05-27.md", "--check-codes"),
    ("no table", "# Toy Post\n", "a-2026-05-27.md", ""),
    ("nobody's page", CLEAN.replace("Toy Post", "Pigeons"), "a-2026-05-27.md", ""),
    ("a new provider", CLEAN.replace("Toy Post", "Pigeons"), "a-2026-05-27.md", "--provider pigeon"),
    ("a new provider, nothing written", CLEAN.replace("Toy Post", "Pigeons"), "a.md", "--provider pigeon --dry-run"),
    ("a new provider of another language", ENGLISH, "a.md", "--provider pigeon"),
    ("a new provider in capitals", CLEAN.replace("Toy Post", "Pigeons"), "a.md", "--provider Pigeon"),
]  # fmt: skip
"""What is done, the page and its name, and the options."""

TOLD = sections(FOLDER / "sync.txt")


def told_spec(folder: Path) -> SmallSpec:
    """The spec of the pages with days, a retired code and a heading without a table."""
    spec = page_spec(folder)
    for table in (API, DELIVERY):
        for row in spec.rows[table]:
            row["since"] = "2026-01-01"
    spec.rows[DELIVERY].append(
        {**spec.rows[DELIVERY][1], "code": "5", "name": "Away", "status": "retired", "until": "2026-02-02"}
    )
    for word, meaning in (("옛 코드", "old"), ("다른 코드", "delivery")):
        spec.rows["pages.csv"].append({"kind": "heading", "word": word, "meaning": meaning, "language": "ko"})
    spec.write()
    return spec


def files(spec: SmallSpec) -> dict[str, list[str]]:
    return {
        path.relative_to(spec.folder.parent).as_posix(): path.read_bytes().decode().split("\n")
        for path in sorted(spec.folder.rglob("*.*"))
    }


@pytest.mark.parametrize(("what", "text", "name", "options"), RUNS, ids=lambda value: value if value in TOLD else "")
def test_all_that_is_said_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str, text: str, name: str, options: str
) -> None:
    spec = told_spec(tmp_path / "spec")
    before = files(spec)
    (tmp_path / name).write_text(text, encoding="utf-8")
    status = main(["sync", str(tmp_path / name), "--spec", str(spec.folder), *options.split()])
    shown = capsys.readouterr()
    found = [f"exit status {status}", *(shown.out + shown.err).replace(f"{tmp_path.as_posix()}/", "").splitlines()]
    for path, now in files(spec).items():
        found += (f"{path} - {line}" for line in before.get(path, ()) if line not in now)
        found += (f"{path} + {line}" for line in now if line not in before.get(path, ()))
        if path in before and before[path] != now and sorted(before[path]) == sorted(now):
            found += (f"{path}   {line}" for line in now)
    assert [line.rstrip() for line in found] == TOLD[what]

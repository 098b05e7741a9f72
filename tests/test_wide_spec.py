"""The output passes ruff and the type checkers for specs that are nothing like the one of today."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import naming
from codegen.__main__ import generate, main
from codegen.load import CODE_COLUMNS, PROVIDER_COLUMNS
from tests import type_checkers
from tests.small_spec import SmallSpec, code, wire, words

LONG_PROVIDER = "p" * naming.LONGEST_NAME
LONG_TABLE = "t" * naming.LONGEST_NAME
LONG_CATEGORY = "c" * naming.LONGEST_MODULE
WORDY = "Words that follow upon each other, one's \"own\" and another's. " * 12
UNBROKEN = "https://long.example/" + "가나다라마바사'\"" * 60


def long_class(letter: str, ending: str) -> str:
    return letter + "x" * (naming.LONGEST_CLASS - len(letter + ending)) + ending


def long_code(number: int, ending: str = "") -> str:
    """A name whose enum member is as long as it may be."""
    start = f"Code{'x' * number}"
    return start + "y" * (naming.LONGEST_MEMBER - len(naming.member_name(start + ending))) + ending


def params(count: int) -> dict[str, str]:
    names = [f"param{number}" + ":int" * (number % 2) for number in range(count)]
    return {"message": "{} " * (count - 1) + "{}", "params": " ".join(names)}


def wide_spec(folder: Path) -> SmallSpec:
    """A spec in which every name is as long as it may be, with texts that no line holds."""
    spec = SmallSpec(folder)
    spec.rows["providers.csv"] = [
        {
            "provider": LONG_PROVIDER,
            "error": long_class("P", "SendError"),
            "title_en": WORDY.strip(),
            "title_ko": UNBROKEN,
        }
    ]
    spec.rows["tables.csv"] = [
        {
            "provider": LONG_PROVIDER,
            "table": table,
            "enum": long_class(letter, "Code"),
            "error": long_class(letter, "Error"),
            "code_type": kind,
            "title_en": WORDY.strip(),
            "title_ko": "코드",
        }
        for table, letter, kind in (("api", "A", "int"), ("delivery", "D", "str"), (LONG_TABLE, "T", "str"))
    ]
    spec.rows["categories.csv"] = [
        {
            "category": LONG_CATEGORY,
            "error": long_class("C", "Error"),
            "title_en": WORDY.strip(),
            "title_ko": UNBROKEN,
        }
    ]
    for row in spec.rows["vocabularies.csv"]:
        row |= {"title_en": WORDY.strip(), "title_ko": UNBROKEN}
    for name in ("toy/api.csv", "toy/wire.csv"):
        del spec.rows[name]
    _add_codes(spec)
    keys = [f"recipientNumberOfManyNames{number}" for number in range(12)]
    rows = wire("place header head\nfield header-code code\nfield header-message text\nplace recipients all")
    rows += wire(
        "field recipient-code code\nplace deliveries all\nfield delivery-code code\nfield message-status state"
    )
    rows += wire("\n".join(f"field recipient-number {key}" for key in keys) + f"\ntext prefix {'w' * 80}:")
    rows += wire("api-code GatewayCircuitOpen 40000000000000000-50000000000000000\nhttp idempotency " + "X-Long" * 14)
    spec.rows[f"{LONG_PROVIDER}/wire.csv"] = rows
    spec.columns[f"{LONG_PROVIDER}/wire.csv"] = PROVIDER_COLUMNS["wire.csv"]
    spec.rows[f"{LONG_PROVIDER}/words.csv"] = words(f"message-status {'w' * naming.LONGEST_MODULE} delivered")
    spec.columns[f"{LONG_PROVIDER}/words.csv"] = PROVIDER_COLUMNS["words.csv"]
    return spec


def _add_codes(spec: SmallSpec) -> None:
    tables = {
        "api": [
            code("0", long_code(1, "Succeeded"), success="true", message=WORDY.strip(), summary=UNBROKEN),
            code("-1", long_code(2), retry="check-first", fallback="check-first", **params(1)),
            code("-2", long_code(3), fault="recipient", fallback="yes", **params(40)),
            code("-3", long_code(4), summary=UNBROKEN, description=WORDY.strip() + UNBROKEN, remedy=WORDY.strip()),
        ],
        "delivery": [code("9" * 20, long_code(5), retry="later", **params(7))],
        LONG_TABLE: [code("x" * 40, long_code(6, "12"), summary=UNBROKEN, section=UNBROKEN, note=WORDY.strip())],
    }
    for table, rows in tables.items():
        name = f"{LONG_PROVIDER}/{table}.csv"
        spec.columns[name] = CODE_COLUMNS
        spec.rows[name] = [row | {"category": LONG_CATEGORY} for row in rows]


def successes_alone(folder: Path) -> SmallSpec:
    """A spec of a provider to which nothing goes wrong."""
    spec = SmallSpec(folder)
    del spec.rows["toy/api.csv"][1:]
    return spec


ALL = [wide_spec, successes_alone]


@pytest.mark.parametrize("make", ALL)
def test_ruff_has_nothing_to_say(make: Callable[[Path], SmallSpec], root: Path, tmp_path: Path) -> None:
    output = tmp_path / "generated"
    assert main(["gen", "--spec", str(make(tmp_path / "spec").write()), "--output", str(output)]) == 0
    # Beside the settings of the project, because those for generated files go by the path.
    (tmp_path / "pyproject.toml").write_bytes((root / "pyproject.toml").read_bytes())
    for tool in (["check", "--no-cache"], ["format", "--check", "--diff", "--no-cache"]):
        command = [sys.executable, "-m", "ruff", *tool, "generated"]
        result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.slow
@pytest.mark.parametrize("make", ALL)
def test_so_have_the_type_checkers(make: Callable[[Path], SmallSpec], root: Path, tmp_path: Path) -> None:
    output = tmp_path / "generated"
    assert main(["gen", "--spec", str(make(tmp_path / "spec").write()), "--output", str(output)]) == 0
    type_checkers.check_generated(output, root, tmp_path)


def test_every_text_is_there_in_whole(tmp_path: Path) -> None:
    files = generate(wide_spec(tmp_path / "spec").write())
    (module,) = (text for path, text in files.items() if LONG_CATEGORY in path)
    texts = {node.value for node in ast.walk(ast.parse(module)) if isinstance(node, ast.Constant)}
    assert {UNBROKEN, WORDY.strip() + UNBROKEN} <= texts
    assert "param39" in texts


def test_a_header_of_several_lines_says_all_files(tmp_path: Path) -> None:
    files = generate(wide_spec(tmp_path / "spec").write())
    lines = files[f"bizmessage/{LONG_PROVIDER}/{LONG_CATEGORY}.py"].splitlines()
    header = lines[: next(number for number, line in enumerate(lines) if not line.startswith("# "))]
    said = " ".join(line.removeprefix("# ") for line in header)
    assert said.startswith("Made by `make gen` from spec/categories.csv, spec/")
    assert f"spec/{LONG_PROVIDER}/{LONG_TABLE}.csv. Do not edit." in said
    assert all(len(line) <= 120 for line in header)

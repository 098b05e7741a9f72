"""What the README says is so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bizmessage import categories
from bizmessage.errors import BizMessageError
from tests import readme, type_checkers
from tests.catalogue import code_classes
from tests.conftest import ROOT

EXAMPLES = readme.examples(ROOT / "README.md")


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs(example: str, tmp_path: Path) -> None:
    assert readme.run(example, sys.executable, tmp_path).replace("kakao refused\n", "") == ""


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_typed(example: str, tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(example, encoding="utf-8")
    assert type_checkers.mypy(tmp_path / "example.py", tmp_path) == []


def test_the_numbers_in_the_picture() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    def count(provider: str, table: str) -> int:
        return sum((error.provider, error.table) == (provider, table) for error in code_classes())

    assert f"... {count('kakao', 'api') - 1} more" in text
    assert f"... {count('kakao', 'delivery') - 1} more" in text
    assert f"{count('rcs', 'api')} codes; code is an int" in text
    assert f"{count('rcs', 'delivery')} codes; code is a str" in text
    bases = [each for each in vars(categories).values() if isinstance(each, type) and each is not BizMessageError]
    assert f"{len(bases)} categories, across providers" in text


def test_make_help_lists_every_command() -> None:
    # The test itself may run under make, which hands its own settings on.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "help"]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    commands = [line.split()[1] for line in result.stdout.splitlines()]
    assert commands == ["help", "gen", "check", "diff", "format", "test", "fuzz", "masking", "bench", "lock", "clean"]

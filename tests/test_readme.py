"""What the README says is so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import readme, type_checkers
from tests.catalogue import rows, sheet
from tests.conftest import ROOT

EXAMPLES = readme.examples(ROOT / "README.md")


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs(example: str, tmp_path: Path) -> None:
    assert readme.run(example, sys.executable, tmp_path).replace("kakao refused\n", "") == ""


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_typed(example: str, tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(example, encoding="utf-8")
    assert type_checkers.mypy(tmp_path / "example.py", tmp_path) == []


def test_make_help_lists_every_command() -> None:
    # The test itself may run under make, which hands its own settings on.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "help"]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    commands = [line.split()[1] for line in result.stdout.splitlines()]
    phony = re.search(r"^\.PHONY: ((?:.*\\\n)*.*)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony is not None
    assert commands == phony[1].replace("\\\n", " ").split()
    assert {"gen", "test"} < set(commands)


README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_number_of_codes() -> None:
    assert f"\n{len(rows())} codes " in README
    assert f"결과 코드 {len(rows())}개" in README


def test_it_is_short() -> None:
    assert len(README.encode()) < 6000


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_pages_that_it_names_are_those_of_the_catalogue() -> None:
    for provider in sheet("providers"):
        assert re.search(rf"\| {provider['title_en']} \| [^|]*{provider['page_date']}", README)

"""What people read before and beside the code agrees with the project; `make package` checks it against its schemas."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_the_version_to_cite_is_that_of_the_project() -> None:
    assert f"\nversion: {PROJECT['version']}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_the_workflows_run_every_python_that_is_named() -> None:
    named = [each.rpartition(" ")[2] for each in PROJECT["classifiers"] if re.fullmatch(r".* :: 3\.\d+", each)]
    text = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
    quoted = ", ".join(f'"{each}"' for each in named)
    assert f"python: [{quoted}]" in text


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_targets_that_there_are(path: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = path.read_text(encoding="utf-8")
    called = re.findall(r"run: make ([a-z -]+)\n", text) + re.findall(r"target: \[(.*)\]", text)
    words = {word for call in called for word in re.findall(r"(?<![A-Z=])\b[a-z-]+\b", call)}
    assert words
    assert words <= targets


def test_a_system_without_venv_is_told_what_to_install(tmp_path: Path) -> None:
    # As on Debian, where the standard library lacks ensurepip until python3-venv is there.
    (tmp_path / "ensurepip.py").write_text("raise ModuleNotFoundError('No module named ensurepip')\n")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", f"VENV={tmp_path}/venv", f"{tmp_path}/venv/ready"]
    environment["PYTHONPATH"] = str(tmp_path)
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode != 0
    assert "apt-get install python3-venv" in result.stdout
    assert not (tmp_path / "venv").exists()

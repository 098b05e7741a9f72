"""A new provider is CSV files and nothing else: three of different shapes, made up, go through everything there is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.load import CODE_COLUMNS, PROVIDER_COLUMNS
from tests import imaginary, type_checkers
from tests.small_spec import SmallSpec


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated packages of the three."""
    folder = tmp_path_factory.mktemp("imaginary")
    spec = imaginary.spec(folder / "spec")
    generated = folder / "generated"
    assert main(["gen", "--spec", str(spec.write()), "--output", str(generated)]) == 0
    return generated


def run(output: Path, root: Path, script: str) -> str:
    """What a script prints where these providers, and no others, are installed."""
    paths = f"import sys; sys.path[:0] = [{str(root / 'src')!r}, {str(output)!r}, {str(root)!r}]\n"
    # Isolated from the working checkout, which has providers of its own, but not from its libraries.
    libraries = f"sys.path.append({next(path for path in sys.path if path.endswith('site-packages'))!r})\n"
    command = [sys.executable, "-I", "-S", "-c", paths + libraries + script]
    result = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("name", ["pigeon", "smoke_signal", "telex"])
def test_what_users_do(output: Path, root: Path, name: str) -> None:
    assert run(output, root, (imaginary.FOLDER / f"use_{name}.py").read_text(encoding="utf-8")) == "done\n"


def test_clients_know_whose_answer_it_is(output: Path, root: Path) -> None:
    assert run(output, root, (imaginary.FOLDER / "use_clients.py").read_text(encoding="utf-8")) == "done\n"


def test_the_terminal_explains_and_annotates(output: Path, root: Path) -> None:
    assert run(output, root, (imaginary.FOLDER / "use_terminal.py").read_text(encoding="utf-8")) == "done\n"


def test_reports_count_and_explain(output: Path, root: Path) -> None:
    assert run(output, root, (imaginary.FOLDER / "use_report.py").read_text(encoding="utf-8")) == "done\n"


@pytest.mark.parametrize("name", ["pigeon", "smoke_signal", "telex"])
def test_type_checkers_see_what_users_write_as_it_is(
    output: Path, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("MYPYPATH", f"{root / 'src'}:{output}")
    assert type_checkers.mypy(imaginary.FOLDER / f"use_{name}.py", tmp_path) == []


def test_the_packages_are_typed_formatted_and_without_lint(output: Path, root: Path, tmp_path: Path) -> None:
    type_checkers.check_generated(output, root, tmp_path)


def test_so_is_one_with_nothing_but_an_api_table(small_spec: SmallSpec, root: Path, tmp_path: Path) -> None:
    output = tmp_path / "generated"
    assert main(["gen", "--spec", str(small_spec.folder), "--output", str(output)]) == 0
    type_checkers.check_generated(output, root, tmp_path)


def test_the_shapes_are_as_different_as_the_columns_allow() -> None:
    assert set(PROVIDER_COLUMNS) == {"limits.csv", "wire.csv", "words.csv"}
    assert "params" in CODE_COLUMNS

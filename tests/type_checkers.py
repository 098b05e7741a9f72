"""Run the type checkers that users have, over what users write."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path


def expected_mistakes(path: Path) -> list[int]:
    """The lines that a type checker must report, and no others: those marked ``# mistake``."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("# mistake")]


def mypy(path: Path, folder: Path, python: str = sys.executable) -> list[int]:
    """The lines in which ``mypy --strict`` finds mistakes, with a user's settings and not the project's."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--python-executable={python}"]
    command += [f"--cache-dir={folder / 'mypy_cache'}", str(path)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not result.stderr, result.stderr
    return sorted({int(number) for number in re.findall(r":(\d+): error:", result.stdout)})


def pyright(path: Path, folder: Path, python: str = sys.executable) -> list[int]:
    """The lines in which pyright finds mistakes in strict mode."""
    copy = folder / path.name
    copy.write_text(
        f"# pyright: strict, reportUnusedExpression=false\n{path.read_text(encoding='utf-8')}", encoding="utf-8"
    )
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", python, str(copy)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    report = json.loads(result.stdout)
    faults = [each for each in report["generalDiagnostics"] if each["severity"] == "error"]
    return sorted({each["range"]["start"]["line"] for each in faults})  # from 0, and one line was put in front


def check_generated(output: Path, root: Path, folder: Path) -> None:
    """Whether generated packages are typed for mypy and pyright in strict mode, formatted, and without lint."""
    settings = ["--config", str(root / "pyproject.toml")]
    environment = {**os.environ, "MYPYPATH": f"{root / 'src'}:{output}"}
    pyright_settings = {"include": ["."], "strict": ["."], "extraPaths": [str(root / "src"), "."]}
    (output / "pyrightconfig.json").write_text(json.dumps(pyright_settings))
    mypy_settings = ["--strict", "--config-file=", "--namespace-packages", "--explicit-package-bases"]
    mypy_settings.append(f"--cache-dir={folder / 'mypy_cache'}")
    behind_stubs = [str(stub.with_suffix(".py")) for stub in output.rglob("*.pyi")]  # which mypy sees instead
    for tool in (
        ["ruff", "format", "--check", *settings, str(output)],
        ["ruff", "check", *settings, str(output)],
        ["mypy", *mypy_settings, str(output)],
        ["mypy", *mypy_settings, *behind_stubs],
        ["pyright", "-p", str(output)],
    ):
        command = [sys.executable, "-m", *tool]
        result = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=output.parent, env=environment
        )
        assert result.returncode == 0, result.stdout + result.stderr

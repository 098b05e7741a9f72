"""The same spec gives the same bytes on any machine, and fast."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import generate

DIGEST = """
import hashlib, os, pathlib, sys
if sys.argv[1] == "reversed":
    original = os.scandir
    listing = os.listdir
    os.listdir = lambda *args: listing(*args)[::-1]
    pathlib.Path.rglob, rglob = (lambda self, pattern: reversed(sorted(rglob(self, pattern)))), pathlib.Path.rglob
from codegen.__main__ import generate
files = generate(pathlib.Path(sys.argv[2]))
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("order", "environment"),
    [
        ("plain", {"PYTHONHASHSEED": "0"}),
        ("plain", {"PYTHONHASHSEED": "4711", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
        ("reversed", {"PYTHONHASHSEED": "1", "LC_ALL": "ko_KR.EUC-KR", "TZ": "Asia/Seoul"}),
    ],
)
def test_the_same_bytes_anywhere(root: Path, tmp_path: Path, order: str, environment: dict[str, str]) -> None:
    copy = tmp_path / "elsewhere" / "spec"
    shutil.copytree(root / "spec", copy)
    command = [sys.executable, "-c", DIGEST, order, str(copy)]
    result = subprocess.run(
        command, env={**os.environ, **environment}, cwd=root, capture_output=True, text=True, check=True
    )
    files = generate(root / "spec")
    assert result.stdout.strip() == hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()


def test_the_committed_output_is_what_the_spec_says(root: Path) -> None:
    for path, text in generate(root / "spec").items():
        assert (root / "generated" / path).read_bytes() == text.encode(), path


def test_what_is_committed_is_what_the_spec_says(root: Path) -> None:
    files = generate(root / "spec")
    kept = {path.relative_to(root / "generated").as_posix(): path for path in (root / "generated").rglob("*.*")}
    texts = {name: path.read_text(encoding="utf-8") for name, path in kept.items() if "__pycache__" not in name}
    assert [name for name in files if files[name] != texts.get(name)] == []
    assert set(texts) == set(files)

"""What is measured of another tree is that tree, and nothing of the installed package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import rows
from benchmarks.compare import Compared, compared
from benchmarks.trees import PARTS, Missing, Tree
from tests.conftest import ROOT

ROW = "look-up, known"


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A tree of another time, whose package has next to nothing."""
    for part in PARTS:
        (tmp_path / part).mkdir()
    kakao = tmp_path / "generated" / "bizmessage" / "kakao.py"
    kakao.parent.mkdir()
    kakao.write_text("def api_error_class(code): return code\n")
    return Tree(tmp_path, ROOT)


def test_only_the_tree_is_imported_from(tree: Tree) -> None:
    paths = "[*bizmessage.__path__, bizmessage.kakao.__file__]"
    script = f"import bizmessage, bizmessage.kakao; raise SystemExit(' '.join({paths}))"
    done = subprocess.run(tree.statement(script), capture_output=True, text=True, check=False)
    found = done.stderr.split()
    assert len(found) == 2
    assert all(path.startswith(str(tree.folder)) for path in found)


def test_a_row_that_a_tree_does_not_have_is_skipped(tree: Tree) -> None:
    today = Tree(ROOT, ROOT)
    with pytest.raises(Missing, match="ImportError"):
        compared("decode, raise, catch a known refusal", today, tree)
    with pytest.raises(SystemExit):
        compared("decode, raise, catch a known refusal", tree, today)


def test_a_row_of_both(tree: Tree) -> None:
    measured = compared(ROW, Tree(ROOT, ROOT), tree)
    assert measured.ratio > 0
    assert len(measured.now) == len(measured.then)


def test_every_row_can_be_found() -> None:
    for place in (*rows.TIMES.values(), *rows.SIZES.values()):
        module, _, name = place.partition(":")
        assert callable(getattr(__import__(module, fromlist=[name]), name))


def test_a_row_is_slower_if_its_fastest_turn_is_too() -> None:
    assert Compared([1.0, 3.0, 3.0], [1.0, 1.0, 1.0], "s").slower == 1
    assert Compared([2.0, 3.0, 3.0], [1.0, 1.0, 1.0], "s").slower == 2


def test_no_such_revision() -> None:
    command = [sys.executable, "-m", "benchmarks.compare", "--rev", "no-such-revision"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no-such-revision" in done.stderr

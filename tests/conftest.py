"""What several test modules share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.small_spec import SmallSpec

ROOT = Path(__file__).parent.parent


@pytest.fixture
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture
def small_spec(tmp_path: Path) -> SmallSpec:
    """A faultless spec of one provider, one table and three codes, on disk, for a test to spoil."""
    spec = SmallSpec(tmp_path / "spec")
    spec.write()
    return spec

"""What several test modules share."""

from __future__ import annotations

from pathlib import Path

import pytest

from bizmessage._privacy import masking
from bizmessage._reading import parameters
from tests.small_spec import SmallSpec

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _nothing_is_remembered() -> None:
    """As in a process that has seen no text yet: what another test made of one is not taken for what is made now."""
    masking._CLEAN.clear()
    parameters._FIXED.clear()


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

"""A short run of the fuzzer; ``make fuzz`` runs it for longer."""

from __future__ import annotations

import pytest

from tests import fuzz


def test_a_short_run() -> None:
    assert fuzz.fuzz(seconds=8, first_seed=20261122) > 300


def test_the_fuzzer_finds_what_there_is_to_find(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(error: object) -> None:
        assert "3003" not in str(error)

    monkeypatch.setattr(fuzz, "_check_error", broken)
    with pytest.raises(AssertionError):
        fuzz.fuzz(seconds=20, first_seed=1)

"""A short run of the fuzzer; ``make fuzz`` runs it for longer."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from tests import fuzz


def test_a_short_run() -> None:
    assert fuzz.fuzz(seconds=8, first_seed=20261122) > 300


def test_the_fuzzer_finds_what_there_is_to_find(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(error: object) -> None:
        assert "3003" not in str(error)

    monkeypatch.setattr(fuzz, "_check_error", broken)
    with pytest.raises(AssertionError):
        fuzz.fuzz(seconds=20, first_seed=1)


@pytest.mark.parametrize("what", fuzz.COMPARED)
def test_the_fast_way_and_the_slow_way_agree(what: str) -> None:
    inputs, check = fuzz.COMPARED[what]

    @given(inputs)
    @settings(fuzz.SETTINGS, max_examples=200)
    def run(drawn: Any) -> None:
        check(drawn)

    run()

"""What mypy and pyright infer where a user uses the package is behaviour, and tested like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import type_checkers

USER_CODE = sorted((Path(__file__).parent / "user_code").glob("*.py"))


@pytest.mark.parametrize("path", USER_CODE, ids=lambda path: path.name)
@pytest.mark.parametrize("checker", [type_checkers.mypy, type_checkers.pyright])
def test_the_checker_reports_the_mistakes_and_nothing_else(path: Path, checker: object, tmp_path: Path) -> None:
    assert callable(checker)
    assert type_checkers.expected_mistakes(path)
    assert checker(path, tmp_path) == type_checkers.expected_mistakes(path)

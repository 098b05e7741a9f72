"""A new provider is CSV files and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from tests import type_checkers
from tests.small_spec import SmallSpec, code

USER_CODE = """
import pickle
from typing import assert_type

from bizmessage.categories import TemplateError
from bizmessage.clients.judging import Judge
from bizmessage.smoke_signal import (
    PuffTooLong,
    SignalNotSeen,
    SmokeDeliveryCode,
    SmokeDeliveryError,
    SmokeSendError,
    UnknownSmokeDeliveryError,
    delivery_error_class,
)

assert_type(SignalNotSeen.code, str)
assert_type(SmokeDeliveryError.code, str | None)
assert_type(delivery_error_class("E900"), type[SmokeDeliveryError])
assert_type(PuffTooLong(seconds=4).seconds, int | None)
PuffTooLong(seconds="4")  # mistake

print(SmokeDeliveryCode.SIGNAL_SEEN.error, SmokeDeliveryCode("E900").error is SignalNotSeen, len(SmokeDeliveryCode))
print(delivery_error_class("00000001") is PuffTooLong, delivery_error_class(1) is UnknownSmokeDeliveryError)
print(repr(str(PuffTooLong(seconds=4))))
print(issubclass(SignalNotSeen, TemplateError), issubclass(PuffTooLong, SmokeSendError))
print(repr(pickle.loads(pickle.dumps(UnknownSmokeDeliveryError("?", code="E901")))))
print(type(Judge("smoke_signal").failure("http://127.0.0.1/", OSError("gone"), sent=False)).__name__)
"""


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The generated package of an imaginary provider whose codes are text with leading zeros."""
    spec = SmallSpec(tmp_path / "spec")
    spec.rows["providers.csv"] = [
        {"provider": "smoke_signal", "error": "SmokeSendError", "title_en": "Smoke Signal", "title_ko": "봉화"}
    ]
    spec.rows["tables.csv"] = [
        {
            "provider": "smoke_signal",
            "table": "delivery",
            "enum": "SmokeDeliveryCode",
            "error": "SmokeDeliveryError",
            "code_type": "str",
            "title_en": "delivery result code",
            "title_ko": "발송 결과 코드",
        }
    ]
    spec.columns["smoke_signal/delivery.csv"] = spec.columns["toy/api.csv"]
    del spec.rows["toy/api.csv"]
    spec.rows["smoke_signal/delivery.csv"] = [
        code("00000000", "SignalSeen", success="true"),
        code("00000001", "PuffTooLong", message="No puff over {} s.", params="seconds:int"),
        code("E900", "SignalNotSeen"),
    ]
    output = tmp_path / "generated"
    assert main(["gen", "--spec", str(spec.write()), "--output", str(output)]) == 0
    return output


def test_it_can_be_imported(output: Path, root: Path) -> None:
    script = f"import sys; sys.path[:0] = [{str(root / 'src')!r}, {str(output)!r}]\n{USER_CODE}"
    command = [sys.executable, "-I", "-S", "-c", script.replace(" PuffTooLong(seconds='4')", "")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "None True 3",
        "True True",
        "'00000001: No puff over 4 s.'",
        "True True",
        "UnknownSmokeDeliveryError('?', code='E901')",
        "SmokeSignalConnectionFailed",
    ]


def test_it_is_typed_formatted_and_without_lint(
    output: Path, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MYPYPATH", f"{root / 'src'}:{output}")
    user_code = tmp_path / "user_code.py"
    user_code.write_text(USER_CODE, encoding="utf-8")
    assert type_checkers.mypy(user_code, tmp_path) == type_checkers.expected_mistakes(user_code)
    check_generated(output, root, tmp_path)


def test_so_is_one_whose_only_table_is_of_the_api(
    small_spec: SmallSpec, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "generated"
    assert main(["gen", "--spec", str(small_spec.folder), "--output", str(output)]) == 0
    assert not (output / "bizmessage" / "toy" / "deliveries.py").exists()
    monkeypatch.setenv("MYPYPATH", f"{root / 'src'}:{output}")
    check_generated(output, root, tmp_path)


def check_generated(output: Path, root: Path, tmp_path: Path) -> None:
    for path in sorted((output / "bizmessage").rglob("*.py")):
        assert type_checkers.mypy(path, tmp_path) == []
    settings = ["--config", str(root / "pyproject.toml")]
    for command in (["format", "--check", *settings], ["check", *settings]):
        ruff = [sys.executable, "-m", "ruff", *command, str(output)]
        result = subprocess.run(ruff, capture_output=True, text=True, check=False, cwd=tmp_path)
        assert result.returncode == 0, result.stdout + result.stderr

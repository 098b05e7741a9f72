"""An app that PyInstaller froze has all that is loaded by name: classes, advice, words, the command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bizmessage._catalogue.installed import providers
from tests.test_wheel import wheel  # noqa: F401 - a fixture

pytestmark = pytest.mark.package

APP = """
import pickle
import sys

from bizmessage.kakao import KakaoApiCode, KakaoMessageStatus, KakaoSendError, delivery_results, raise_for_response

try:
    raise_for_response({"header": {"resultCode": -3003, "resultMessage": "", "isSuccessful": False}})
except KakaoSendError as error:
    print(type(pickle.loads(pickle.dumps(error))).__name__, error.retry, error.to_response()["header"]["resultCode"])
(result,) = delivery_results([{"resultCode": "3019"}])
print(type(result.error).__name__, result.error.fallback, result.error.explain("ko").splitlines()[0])
print(KakaoApiCode.TEMPLATE_NOT_FOUND.error.__name__)
print(sorted(name for name in sys.modules if name.split(".")[0] in ("django", "fastapi", "httpx")))

import bizmessage

print(bizmessage.__version__)
if len(sys.argv) > 1:
    from bizmessage._cli import main

    main()
"""


@pytest.fixture(scope="module")
def app(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: F811
    """The app, frozen with the package as the wheel has it."""
    folder = tmp_path_factory.mktemp("frozen")
    installed = folder / "installed"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--target", str(installed), str(wheel)], check=True)
    (folder / "app.py").write_text(APP, encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "app.py"]
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "dist" / "app" / "app"


def run(app: Path, *arguments: str) -> list[str]:
    """The lines that the app prints, away from everything that is installed."""
    environment = {"LANG": "C.UTF-8", "PATH": os.environ["PATH"]}
    result = subprocess.run([app, *arguments], env=environment, capture_output=True, check=False)
    assert result.stderr == b""
    return result.stdout.decode().splitlines()


def test_nothing_is_missing(app: Path) -> None:
    assert run(app) == [
        "TemplateNotFound never -3003",
        "RecipientNotKakaotalkUser check-first kakao/delivery/3019 RecipientNotKakaotalkUser",
        "TemplateNotFound",
        "[]",
        "0.1.0",
    ]


def test_the_command_finds_every_provider(app: Path) -> None:
    lines = run(app, "explain", "-3003")
    assert {line.split("/")[0] for line in lines if "/api/-3003 " in line} == set(providers())
    assert any("RecipientNotKakaotalkUser" in line for line in run(app, "search", "카톡 친구 아님", "--limit", "100"))
    assert any("대체 발송 성공" in line for line in run(app, "explain", "RSC04", "--lang", "ko"))


def test_what_nobody_imports_stays_out(app: Path) -> None:
    held = {path.name.split("-")[0] for path in (app.parent / "_internal").iterdir()}
    assert not {"django", "fastapi", "aiohttp", "httpx", "requests"} & held

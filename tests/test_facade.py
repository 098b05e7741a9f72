"""A provider's package: everything in one place, loaded when asked for."""

from __future__ import annotations

import pydoc
import subprocess
import sys
from types import ModuleType

import pytest

from bizmessage import kakao
from tests.catalogue import PROVIDERS, public_names


def run(script: str) -> list[str]:
    """The lines that a script prints in a fresh interpreter."""
    command = [sys.executable, "-I", "-c", script]
    return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout.splitlines()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_name_is_there_once(provider: ModuleType) -> None:
    names = public_names(provider)
    assert len(names) == len(set(names))
    assert set(names) <= set(dir(provider))
    for name in names:
        assert getattr(provider, name).__name__ == name


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_star_import_brings_everything(provider: ModuleType) -> None:
    (count,) = run(f"from {provider.__name__} import *; print(len([name for name in globals() if name[0] != '_']))")
    assert int(count) == len(public_names(provider))


def test_only_the_modules_asked_for_are_loaded() -> None:
    loaded = run(
        "import sys; before = set(sys.modules)\n"
        "from bizmessage.kakao import KakaoSendError, TemplateNotFound\n"
        "print('\\n'.join(sorted(set(sys.modules) - before)))"
    )
    assert loaded == [
        "bizmessage",
        "bizmessage.categories",
        "bizmessage.errors",
        "bizmessage.kakao",
        "bizmessage.kakao.errors",
        "bizmessage.kakao.template",
    ]


@pytest.mark.parametrize("provider", ["kakao", "rcs"])
def test_no_class_and_no_lookup_needs_another_module(provider: str) -> None:
    loaded = run(
        "import sys; before = set(sys.modules)\n"
        f"import bizmessage.{provider} as provider\n"
        "for name, module in provider._MODULES.items():\n"
        "    if module not in ('codes', 'answers', 'words'): getattr(provider, name)\n"
        "provider.api_error_class(-3003)\n"
        "print('\\n'.join(sorted(set(sys.modules) - before)))"
    )
    assert len(loaded) > 20
    assert all(name.split(".")[0] == "bizmessage" for name in loaded)


@pytest.mark.parametrize("provider", ["kakao", "rcs"])
def test_decoding_does_not_need_the_slowest_modules(provider: str) -> None:
    loaded = run(
        "import sys; before = set(sys.modules)\n"
        f"from bizmessage.{provider} import *\n"
        'error_from_response(\'{"header": {"resultCode": -1, "isSuccessful": false}}\').to_response()\n'
        "list(delivery_results([{'resultCode': '3020'}]))\n"
        "print('\\n'.join(sorted(set(sys.modules) - before)))"
    )
    assert "bizmessage.reading.reader" in loaded
    assert not {"typing", "dataclasses", "inspect"} & set(loaded)


def test_a_misspelt_name_gets_a_suggestion() -> None:
    with pytest.raises(AttributeError, match=r"module 'bizmessage\.kakao' has no attribute 'TemplateNotFond'"):
        _ = kakao.TemplateNotFond  # type: ignore[attr-defined]
    result = subprocess.run(
        [sys.executable, "-c", "import bizmessage.kakao as kakao; kakao.TemplateNotFond"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Did you mean: 'TemplateNotFound'?" in result.stderr


def test_help_shows_class_and_package() -> None:
    page = pydoc.plain(pydoc.render_doc(kakao))
    assert "카카오톡 비즈메시지" in page
    assert "class TemplateNotFound(" in page
    page = pydoc.plain(pydoc.render_doc(kakao.FieldOutOfRange))
    assert "KakaoTalk Bizmessage API response code -2004, section 공통." in page
    assert "field: str | None = None" in page


def test_a_module_of_a_category_can_be_imported_by_itself() -> None:
    assert run("from bizmessage.kakao.sender_profile import SenderProfileNotFound as e; print(e.code)") == ["-2017"]
    assert run("import bizmessage.rcs.lookup as lookup; print(lookup.api_error_class(-4020).__name__)") == [
        "TemplateNotFound"
    ]


def test_threads_that_ask_at_the_same_time_get_the_same_class() -> None:
    assert run(
        "import sys, threading; sys.setswitchinterval(1e-6)\n"
        "import bizmessage.kakao as kakao\n"
        "found = []\n"
        "barrier = threading.Barrier(16)\n"
        "def ask():\n"
        "    barrier.wait()\n"
        "    found.append(kakao.api_error_class(-3003)); found.append(kakao.TemplateNotFound)\n"
        "threads = [threading.Thread(target=ask) for _ in range(16)]\n"
        "[thread.start() for thread in threads]; [thread.join() for thread in threads]\n"
        "print(len(found), len(set(found)))"
    ) == ["32 1"]

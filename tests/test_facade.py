"""A provider's package: everything in one place, loaded when asked for."""

from __future__ import annotations

import ast
import copy
import pickle
import pydoc
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from bizmessage import categories, kakao
from bizmessage.errors import BizMessageError
from tests.catalogue import PROVIDERS, public_names, sheet


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
        "for module, names in provider._NAMES.items():\n"
        "    if module.split('.')[-1] not in ('codes', 'answers', 'results', 'statuses', 'words'):\n"
        "        for name in names.split(): getattr(provider, name)\n"
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
    assert "bizmessage._reading.reader" in loaded
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


@pytest.mark.parametrize(
    "name", ["TemplateNotFoun", "emplateNotFound", "", " ", "TemplateNotFound InvalidTemplateStatus"]
)
def test_a_part_of_a_name_and_two_of_them_are_none(name: str) -> None:
    assert not hasattr(kakao, name)


def stub(module: ModuleType) -> ast.Module:
    """What type checkers read of a module."""
    assert module.__file__ is not None
    return ast.parse(Path(module.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))


def names_in(stub: ast.Module) -> list[str]:
    """The ``__all__`` of a stub."""
    (value,) = (
        node.value for node in stub.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    names: list[str] = ast.literal_eval(value)
    return names


@pytest.mark.parametrize("module", [*PROVIDERS, categories])
def test_type_checkers_see_the_names_that_there_are(module: ModuleType) -> None:
    assert names_in(stub(module)) == list(module.__all__)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_type_checkers_see_them_where_they_are(provider: ModuleType) -> None:
    imports = [node for node in stub(provider).body if isinstance(node, ast.ImportFrom)]
    found = [(node.module, each.name) for node in imports for each in node.names]
    assert [name for _, name in found] == public_names(provider)
    for module, name in found:
        assert getattr(import_module(str(module)), name) is getattr(provider, name)


def test_type_checkers_see_the_categories_as_they_are() -> None:
    classes = [node for node in stub(categories).body if isinstance(node, ast.ClassDef)]
    assert [node.name for node in classes] == categories.__all__ == [row["error"] for row in sheet("categories")]
    for node in classes:
        error = getattr(categories, node.name)
        assert [ast.unparse(base) for base in node.bases] == [base.__name__ for base in error.__bases__]
        assert (ast.get_docstring(node) or "").split() == error.__doc__.split()
        assert ast.unparse(node.body[1]) == f"category: str = {error.category!r}"


def test_a_category_is_one_class_and_is_found_by_its_name() -> None:
    for name in categories.__all__:
        error: type[BizMessageError] = getattr(categories, name)
        assert error is getattr(categories, name)
        assert (error.__module__, error.__qualname__) == ("bizmessage.categories", name)
        assert pickle.loads(pickle.dumps(error)) is copy.deepcopy(error) is error
        assert type(pickle.loads(pickle.dumps(error("text")))) is error
    assert set(categories.__all__) <= set(dir(categories))
    with pytest.raises(AttributeError, match=r"module 'bizmessage\.categories' has no attribute 'TemplatError'"):
        _ = categories.TemplatError  # type: ignore[attr-defined]


def test_only_the_categories_asked_for_are_made() -> None:
    assert run(
        "from bizmessage.kakao import TemplateNotFound\n"
        "import bizmessage.categories as categories\n"
        "print([name for name in vars(categories) if name in categories.__all__])"
    ) == ["['TemplateError']"]


def test_threads_that_ask_at_the_same_time_get_the_same_category() -> None:
    assert run(
        "import sys, threading; sys.setswitchinterval(1e-6)\n"
        "import bizmessage.categories as categories\n"
        "found = []\n"
        "barrier = threading.Barrier(16)\n"
        "def ask():\n"
        "    barrier.wait()\n"
        "    found.append([getattr(categories, name) for name in categories.__all__])\n"
        "threads = [threading.Thread(target=ask) for _ in range(16)]\n"
        "[thread.start() for thread in threads]; [thread.join() for thread in threads]\n"
        "print(len(found), len(set(map(tuple, found))))"
    ) == ["16 1"]


def test_help_shows_class_and_package() -> None:
    page = pydoc.plain(pydoc.render_doc(kakao))
    assert "카카오톡 비즈메시지" in page
    assert "class KakaoSendError(" in page
    assert "delivery_results(" in page
    assert len(page.splitlines()) < 1000
    page = pydoc.plain(pydoc.render_doc(kakao.FieldOutOfRange))
    assert "KakaoTalk Bizmessage API response code -2004, section 공통." in page
    assert "field: str | None = None" in page


def test_pytest_collects_no_class_of_ours(tmp_path: Path) -> None:
    names = [f"from {provider.__name__} import *" for provider in PROVIDERS]
    (tmp_path / "test_it.py").write_text("\n".join([*names, "def test_it(): pass\n"]))
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(tmp_path)]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in result.stdout
    assert result.returncode == 0


def test_a_module_of_a_category_can_be_imported_by_itself() -> None:
    assert run("from bizmessage.kakao.sender_profile import SenderProfileNotFound as e; print(e.code)") == ["-2017"]
    assert run("import bizmessage.rcs._lookup as lookup; print(lookup.api_error_class(-4020).__name__)") == [
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

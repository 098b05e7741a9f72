"""What users install: the wheel, in an environment without the source tree."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

from tests import readme, type_checkers
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The interpreter of a clean environment that has the wheel and nothing else."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False)
    found = str(folder / "bin" / "python")
    target = subprocess.run(
        [found, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--target", target, str(wheel)], check=True)
    return found


def test_it_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert len(names) == len(set(names))
    assert {name.split("/")[0].split("-")[0] for name in names} == {"bizmessage"}
    expected = {
        path.relative_to(root).as_posix()
        for root in (ROOT / "src", ROOT / "generated")
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in names if name.startswith("bizmessage/")} == {*expected, "bizmessage/__init__.py"}


def test_it_knows_its_version_and_finds_providers_of_other_distributions(python: str, tmp_path: Path) -> None:
    provider = tmp_path / "more" / "bizmessage" / "telex"
    provider.mkdir(parents=True)
    (provider / "__init__.py").write_text("NAME = 'telex'\n")
    script = (
        f"import sys; sys.path.append({str(tmp_path / 'more')!r})\n"
        "import bizmessage, bizmessage.telex, bizmessage.kakao\n"
        "print(bizmessage.__version__, bizmessage.telex.NAME, hasattr(bizmessage, 'nothing'))"
    )
    result = subprocess.run([python, "-I", "-c", script], capture_output=True, text=True, check=True)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert result.stdout == f"{project['version']} telex False\n"


def test_a_folder_of_its_name_hides_nothing(python: str, tmp_path: Path) -> None:
    (tmp_path / "bizmessage").mkdir()
    script = (
        "import sys; sys.path.insert(0, ''); import bizmessage.kakao; print(bizmessage.kakao.TemplateNotFound.code)"
    )
    result = subprocess.run([python, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert result.stdout == "-3003\n"


def test_it_can_be_imported_as_it_is(wheel: Path, tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(wheel)!r})\n"
        "import bizmessage, bizmessage.kakao as kakao\n"
        "from bizmessage._catalogue.installed import providers\n"
        "print('.whl' in bizmessage.__file__, bizmessage.__version__, providers())\n"
        "print(kakao.TemplateNotFound.retry, all(getattr(kakao, name) for name in kakao.__all__))"
    )
    result = subprocess.run(
        [sys.executable, "-I", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert result.stdout == "True 0.1.0 ('kakao', 'rcs')\nnever True\n"


def test_what_the_wheel_has_beside_the_trees_is_typed() -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        str(ROOT / "packaging/bizmessage/__init__.py"),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert result.returncode == 0, result.stdout


def test_it_is_the_one_that_is_imported(python: str, tmp_path: Path) -> None:
    script = "import bizmessage.errors, bizmessage.kakao as k; print(bizmessage.errors.__file__); print(k.__file__)"
    result = subprocess.run([python, "-I", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert all(Path(line).is_relative_to(Path(python).parent.parent) for line in result.stdout.splitlines())


# Those of the clients need the clients, and this environment has nothing but the wheel.
EXTRAS = ("bizmessage.clients", "bizmessage.retrying")
EXAMPLES = [example for example in readme.examples(ROOT / "README.md") if not any(extra in example for extra in EXTRAS)]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_the_readme_runs(example: str, python: str, tmp_path: Path) -> None:
    assert readme.run(example, python, tmp_path).replace("kakao refused\n", "") == ""


@pytest.mark.parametrize("checker", [type_checkers.mypy, type_checkers.pyright])
def test_it_is_typed(python: str, tmp_path: Path, checker: object) -> None:
    assert callable(checker)
    user_code = ROOT / "tests" / "user_code" / "catching.py"
    assert checker(user_code, tmp_path, python) == type_checkers.expected_mistakes(user_code)


def imports(lacking: tuple[str, ...] = ()) -> str:
    """Everything that the documents import of the package by name, where none of these words is in it."""
    found = {"from bizmessage._cli import main\n", "import bizmessage\n"}
    for document in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for example in readme.examples(document):
            nodes = (node for node in ast.walk(ast.parse(example)) if isinstance(node, ast.Import | ast.ImportFrom))
            found.update(f"{ast.unparse(node)}\n" for node in nodes if "bizmessage" in ast.unparse(node))
    return "".join(sorted(line for line in found if not any(word in line for word in ("*", *lacking))))


@pytest.mark.package
def test_pyright_knows_everything_that_the_documents_import(python: str, tmp_path: Path) -> None:
    # What another library hands to us has no type where that is not installed.
    for interpreter, code in (
        (sys.executable, imports()),
        (python, imports(lacking=("fastapi", "django", "tenacity"))),
    ):
        lines = code.splitlines()
        assert len(lines) > 25
        path = tmp_path / "imports.py"
        path.write_text(f"# pyright: reportUnusedImport=false\n{code}", encoding="utf-8")
        assert [lines[number - 2] for number in type_checkers.pyright(path, tmp_path, interpreter)] == []


def test_the_command_says_what_is_missing(python: str, tmp_path: Path) -> None:
    script = "import sys; sys.argv = ['bizmessage', 'explain', '-3003']; from bizmessage._cli import main; main()"
    result = subprocess.run([python, "-I", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.stderr == 'bizmessage: click is missing; install it with: pip install "bizmessage[cli]"\n'
    assert result.returncode == 1


def test_every_class_pickles_there_too(python: str, tmp_path: Path) -> None:
    script = (
        "import pickle, bizmessage.kakao, bizmessage.rcs\n"
        "from bizmessage.errors import BizMessageError\n"
        "for provider in (bizmessage.kakao, bizmessage.rcs):\n"
        "    for name in provider.__all__:\n"
        "        found = getattr(provider, name)\n"
        "        error = isinstance(found, type) and issubclass(found, BizMessageError)\n"
        "        if error and not issubclass(found, ExceptionGroup):\n"
        "            assert type(pickle.loads(pickle.dumps(found('text')))) is found\n"
        "help(bizmessage.kakao.TemplateNotFound)\n"
    )
    result = subprocess.run(
        [python, "-I", "-X", "utf8", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.stderr == ""
    assert "존재하는 않는 템플릿" in result.stdout

"""`gen` writes what differs and nothing else; `check` and `diff` write nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import publish
from codegen.__main__ import main
from tests.small_spec import SmallSpec


@pytest.fixture
def output(small_spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "generated"
    assert run("gen", small_spec, folder) == 0
    capsys.readouterr()
    return folder


def run(command: str, spec: SmallSpec, output: Path) -> int:
    return main([command, "--spec", str(spec.folder), "--output", str(output)])


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_a_second_run_leaves_every_file_alone(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(output)
    assert run("gen", small_spec, output) == 0
    assert snapshot(output) == before
    assert capsys.readouterr().out == f"0 created, 0 updated, 0 removed, {len(before)} left alone.\n"


def test_gen_creates_updates_and_removes(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(output)
    package = output / "bizmessage" / "toy"
    (package / "template.py").unlink()
    (package / "codes.py").write_bytes((package / "codes.py").read_bytes().replace(b"\n", b"\r\n"))
    (package / "old.py").write_text("")
    (package / "deep" / "er").mkdir(parents=True)
    (package / "deep" / "er" / ".hidden").write_text("")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "codes.pyc").write_text("")
    assert run("gen", small_spec, output) == 0
    assert capsys.readouterr().out.splitlines() == [
        "created generated/bizmessage/toy/template.py",
        "updated generated/bizmessage/toy/codes.py",
        "removed generated/bizmessage/toy/deep/er/.hidden",
        "removed generated/bizmessage/toy/old.py",
        f"1 created, 1 updated, 2 removed, {len(before) - 2} left alone.",
    ]
    after = snapshot(output)
    assert {path: text for path, (text, _) in after.items() if "__pycache__" not in path} == {
        path: text for path, (text, _) in before.items()
    }
    assert not (package / "deep").exists()
    untouched = before.keys() - {"bizmessage/toy/template.py", "bizmessage/toy/codes.py"}
    assert all(before[path] == after[path] for path in untouched)


@pytest.mark.parametrize("command", ["check", "diff"])
def test_a_difference_is_reported_and_left_alone(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    package = output / "bizmessage" / "toy"
    (package / "errors.py").unlink()
    (package / "stray.py").write_text("stray = 1\n")
    changed = package / "template.py"
    changed.write_text(
        changed.read_text(encoding="utf-8").replace("code: int = -1", "code: int = -9"), encoding="utf-8"
    )
    before = snapshot(output)
    assert run(command, small_spec, output) == 1
    assert snapshot(output) == before
    captured = capsys.readouterr()
    lines = captured.out.splitlines()
    assert "-    code: int = -9" in lines
    assert "+    code: int = -1" in lines
    assert "--- generated/bizmessage/toy/stray.py" in lines
    assert "+++ generated/bizmessage/toy/errors.py" in lines
    if command == "check":
        assert captured.err.splitlines() == [
            "missing: generated/bizmessage/toy/errors.py",
            "changed: generated/bizmessage/toy/template.py",
            "stray: generated/bizmessage/toy/stray.py",
            "generated/ does not match the spec. Mend it with: make gen",
        ]


@pytest.mark.parametrize("spoil", ["empty stray", "line ends", "link", "a link to a folder", "binary"])
def test_check_fails_on_what_a_diff_of_text_does_not_show(small_spec: SmallSpec, output: Path, spoil: str) -> None:
    path = output / "bizmessage" / "toy" / "codes.py"
    if spoil == "empty stray":
        (output / "stray").write_text("")
    elif spoil == "line ends":
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    elif spoil == "link":
        path.rename(output.parent / "elsewhere.py")
        path.symlink_to(output.parent / "elsewhere.py")
    elif spoil == "a link to a folder":
        (output / "linked").symlink_to(output.parent, target_is_directory=True)
    else:
        path.write_bytes(b"\xff\xfe")
    assert run("check", small_spec, output) == 1
    assert run("gen", small_spec, output) == 0
    assert run("check", small_spec, output) == 0


def test_check_caps_a_long_difference(
    small_spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", small_spec, tmp_path / "empty") == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 201
    assert lines[-1].endswith("more lines; `make diff` shows them all.")


def test_a_file_that_fails_to_be_written_keeps_its_old_text(
    small_spec: SmallSpec, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_spec.rows["toy/api.csv"][1]["summary"] = "Changed."
    small_spec.write()
    before = snapshot(output)

    def full(path: Path, target: Path) -> Path:
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert run("gen", small_spec, output) == 1
    assert snapshot(output) == before


def test_killed_at_any_moment_it_leaves_whole_files_and_a_second_run_mends_the_rest(
    small_spec: SmallSpec, output: Path
) -> None:
    old = {path: text for path, (text, _) in snapshot(output).items()}
    for row in small_spec.rows["toy/api.csv"]:
        row["summary"] = "Changed " + "very " * 20 + "much."
    small_spec.write()
    script = (
        "import os, signal, sys; from codegen import publish; from codegen.__main__ import main\n"
        "left = int(sys.argv[1])\n"
        "def trace(event, args):\n"
        "    global left\n"
        "    if event in ('open', 'os.rename', 'os.mkdir', 'os.remove', 'os.chmod', 'tempfile.mkstemp'):\n"
        "        left -= 1\n"
        "        if left == 0: os.kill(os.getpid(), signal.SIGKILL)\n"
        "original = publish.write\n"
        "def write(*args):\n"
        "    sys.addaudithook(trace)\n"
        "    original(*args)\n"
        "publish.write = write\n"
        "sys.exit(main(['gen', '--spec', sys.argv[2], '--output', sys.argv[3]]))\n"
    )
    states = set()
    for moment in range(1, 60):
        command = [sys.executable, "-c", script, str(moment), str(small_spec.folder), str(output)]
        killed = subprocess.run(command, check=False, cwd=Path(__file__).parent.parent, capture_output=True)
        if killed.returncode == 0:
            break
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        now = {path: text for path, (text, _) in snapshot(output).items() if not Path(path).name.startswith(".")}
        new = generated(small_spec)
        assert now.keys() == old.keys()
        for path, text in now.items():
            assert text in (old[path], new[path].encode())
        states.add(sum(text != old[path] for path, text in now.items()))
        for path, text in old.items():  # back to the start, but for what the kill left lying around
            (output / path).write_bytes(text)
    assert len(states) > 2  # killed before, between and after the files
    assert run("gen", small_spec, output) == 0
    assert {path: text for path, (text, _) in snapshot(output).items()} == {
        path: text.encode() for path, text in generated(small_spec).items()
    }


def generated(spec: SmallSpec) -> dict[str, str]:
    from codegen.__main__ import generate

    return generate(spec.folder)


def test_a_file_others_can_read(output: Path) -> None:
    assert (output / "bizmessage" / "categories.py").stat().st_mode & 0o777 == 0o644


def test_a_plan_that_is_done_says_so(output: Path) -> None:
    assert publish.compare(output, {}).done is False
    assert publish.compare(output / "nothing", {}).done is True


def test_a_folder_where_a_file_should_be(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = output / "bizmessage" / "categories.py"
    path.unlink()
    path.mkdir()
    assert run("gen", small_spec, output) == 1
    assert "cannot be read or written" in capsys.readouterr().err

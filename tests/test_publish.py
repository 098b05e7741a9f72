"""`gen` writes what differs and nothing else; `check` and `diff` write nothing."""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import locking, places, publish
from codegen.__main__ import generate, main
from tests.small_spec import SmallSpec


@pytest.fixture
def output(small_spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "generated"
    assert run("gen", small_spec, folder) == 0
    capsys.readouterr()
    return folder


ROOT = Path(__file__).parent.parent

HEADER = "# Made by `make gen` from spec/tables.csv. Do not edit.\n"


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
    (package / "old.py").write_text(HEADER)
    (package / "deep" / "er").mkdir(parents=True)
    (package / "deep" / "er" / ".hidden").write_text(HEADER)
    (package / "deep" / "er" / "__pycache__").mkdir()
    (package / "deep" / "er" / "__pycache__" / "hidden.cpython-311.pyc").write_text("")
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
    (package / "stray.py").write_text(f"{HEADER}stray = 1\n")
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
    for old, new in (
        ("generated/bizmessage/toy/stray.py", "/dev/null"),
        ("/dev/null", "generated/bizmessage/toy/errors.py"),
    ):
        assert lines[lines.index(f"--- {old}") + 1] == f"+++ {new}"
    if command == "check":
        assert captured.err.splitlines() == [
            "missing: generated/bizmessage/toy/errors.py",
            "changed: generated/bizmessage/toy/template.py",
            "stray: generated/bizmessage/toy/stray.py",
            "generated/ does not match the spec. Mend it with: make gen",
        ]


@pytest.mark.parametrize(
    "spoil", ["line ends", "mode", "unreadable", "empty", "folder", "folder of caches", "cached", "marker", "aside"]
)
def test_check_fails_on_what_a_diff_of_text_does_not_show(small_spec: SmallSpec, output: Path, spoil: str) -> None:
    package = output / "bizmessage" / "toy"
    path = package / "codes.py"
    before = snapshot(output)
    if spoil == "line ends":
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    elif spoil == "mode":
        path.chmod(0o755)
    elif spoil == "unreadable":
        path.chmod(0o244)
        if not os.access(path, os.R_OK):
            pytest.skip("only who may read everything can mend this")
    elif spoil == "empty":
        path.write_text("")
    elif spoil == "folder":
        (output / "bizmessage" / "old" / "er").mkdir(parents=True)
    elif spoil == "folder of caches":
        (output / "bizmessage" / "old" / "__pycache__").mkdir(parents=True)
        (output / "bizmessage" / "old" / "__pycache__" / "codes.cpython-311.pyc").write_text("")
        (output / "bizmessage" / "old" / "__pycache__" / "codes.cpython-311.pyc.140234").write_text("")
    elif spoil == "cached":
        (package / "__pycache__").mkdir()
        (package / "__pycache__" / "codes.py").write_bytes(path.read_bytes())
    elif spoil == "marker":
        (output / "bizmessage" / "old").mkdir()
        (output / "bizmessage" / "old" / "py.typed").write_text("")
        (output / "bizmessage" / "old" / "errors.py").write_text(HEADER)
    else:
        (package / ".codes.py.ab_cd123.making").write_text("# Mad")
    assert run("check", small_spec, output) == 1
    assert run("diff", small_spec, output) == 1
    assert run("gen", small_spec, output) == 0
    assert run("check", small_spec, output) == 0
    assert {path: text for path, (text, _) in snapshot(output).items()} == {
        path: text for path, (text, _) in before.items()
    }
    assert not (output / "bizmessage" / "old").exists()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_who_else_may_read_does_not_matter(small_spec: SmallSpec, output: Path) -> None:
    # git keeps nothing of it, and a umask decides about it.
    for mode in (0o600, 0o664, 0o400):
        (output / "bizmessage" / "categories.py").chmod(mode)
        assert run("check", small_spec, output) == 0


def test_what_the_interpreter_caches_is_no_difference(small_spec: SmallSpec, output: Path) -> None:
    package = output / "bizmessage" / "toy"
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "codes.cpython-311.pyc").write_text("")
    assert run("check", small_spec, output) == 0
    (package / "loose.pyc").write_text("")
    assert run("check", small_spec, output) == 1


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

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        assert run("gen", small_spec, output) == 1
    assert snapshot(output) == before


@pytest.mark.slow
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
        killed = subprocess.run(command, check=False, cwd=ROOT, capture_output=True)
        if killed.returncode == 0:
            break
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        now = {path: text for path, (text, _) in snapshot(output).items() if not Path(path).name.startswith(".")}
        new = generate(small_spec.folder)
        assert now.keys() == old.keys()
        for path, text in now.items():
            assert text in (old[path], new[path].encode())
        states.add(sum(text != old[path] for path, text in now.items()))
        for path, text in old.items():  # back to the start, but for what the kill left lying around
            (output / path).write_bytes(text)
    assert len(states) > 2  # killed before, between and after the files
    assert run("gen", small_spec, output) == 0
    assert {path: text for path, (text, _) in snapshot(output).items()} == {
        path: text.encode() for path, text in generate(small_spec.folder).items()
    }


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
    assert capsys.readouterr().err.splitlines() == [
        (
            "generated/bizmessage/categories.py: found a folder, "
            "expected a file that `make gen` made, or nothing: move it away"
        ),
        "1 fault(s) in the output; nothing was written.",
    ]


@pytest.mark.slow
def test_two_at_once_take_turns_and_the_result_is_of_one(small_spec: SmallSpec, tmp_path: Path) -> None:
    other = SmallSpec(tmp_path / "other" / "spec")
    other.rows["toy/api.csv"][1]["summary"] = "Another summary."
    other.rows["toy/api.csv"][2]["name"] = "AnotherName"
    other.rows["categories.csv"][0]["category"] = "other"
    for row in other.rows["toy/api.csv"]:
        row["category"] = "other"
    output = tmp_path / "generated"
    specs = [small_spec.folder, other.write()]
    command = [sys.executable, "-m", "codegen", "gen", "--output", str(output), "--spec"]
    for _ in range(2):
        running = [
            subprocess.Popen(
                [*command, str(specs[number % 2])], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
            for number in range(8)
        ]
        results = [(*process.communicate(), process.returncode) for process in running]
        assert [(err, code) for _, err, code in results] == [(b"", 0)] * 8
        now = {path: text for path, (text, _) in snapshot(output).items()}
        assert now in [{path: text.encode() for path, text in generate(spec).items()} for spec in specs]


def test_one_that_is_stuck_is_waited_for_and_named(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.__main__.locked", lambda folder: locking.locked(folder, 0.1))
    (output / "bizmessage" / "categories.py").unlink()
    before = snapshot(output)
    with locking.locked(output):
        assert run("gen", small_spec, output) == 1
        assert "another `make gen` has been writing for 0 seconds" in capsys.readouterr().err
        assert run("check", small_spec, output) == 1  # which does not write, and does not wait
        assert snapshot(output) == before
    assert run("gen", small_spec, output) == 0
    assert {path for path in output.iterdir() if path.name != "bizmessage"} == set()  # no lock is left behind


def test_the_lock_of_one_that_was_killed_is_free(small_spec: SmallSpec, output: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from codegen.locking import locked\n"
        "with locked(Path(sys.argv[1])): print('locked', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(output)], cwd=ROOT, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"locked\n"
        with pytest.raises(TimeoutError, match="for 0 seconds"), locking.locked(output, 0):
            raise AssertionError
        holder.kill()
        holder.wait()
        with locking.locked(output, 5):
            pass


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "euc-kr", "latin-1"])
def test_any_terminal_shows_faults_and_differences(
    small_spec: SmallSpec, output: Path, tmp_path: Path, encoding: str
) -> None:
    path = output / "bizmessage" / "toy" / "template.py"
    path.write_text(path.read_text(encoding="utf-8").replace("템플릿 없음", "다른 말\N{PILE OF POO}"), encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "LANG": "C"}
    environment |= {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "codegen", "diff", "--spec", str(small_spec.folder), "--output", str(output)]
    shown = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert (shown.returncode, shown.stderr) == (1, b"")
    assert "다른 말\N{PILE OF POO}".encode(encoding, "backslashreplace") in shown.stdout
    small_spec.rows["toy/api.csv"][1]["category"] = "템플릿\N{PILE OF POO}"
    small_spec.write()
    shown = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert (shown.returncode, shown.stdout) == (1, b"")
    assert b"Traceback" not in shown.stderr
    assert "found '템플릿\N{PILE OF POO}', expected one".encode(encoding, "backslashreplace") in shown.stderr


def test_files_that_differ_in_every_third_line_are_compared_in_time(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = output / "bizmessage" / "toy" / "_advice.py"
    text = path.read_text(encoding="utf-8").splitlines()
    # Tens of thousands of lines that stand there more than once keep difflib busy for minutes.
    path.write_text("\n".join([*text, *["x = 1", f"y = {text!r}", "z = 2"] * 20_000]), encoding="utf-8")
    assert run("check", small_spec, output) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 201
    assert lines[-1].startswith("... and 59")


def test_what_is_created_can_be_a_stub_for_type_checkers(tmp_path: Path) -> None:
    files = {"bizmessage/toy/__init__.pyi": f"{HEADER}x: int\n", "bizmessage/toy/__init__.py": HEADER}
    publish.write(tmp_path, files, publish.compare(tmp_path, files))
    assert publish.compare(tmp_path, files).done
    assert publish.compare(tmp_path, {"bizmessage/toy/__init__.py": HEADER}).remove == ("bizmessage/toy/__init__.pyi",)


def test_markers_are_removed_before_what_they_are_known_by(
    small_spec: SmallSpec, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = output / "bizmessage" / "old"
    shutil.copytree(output / "bizmessage" / "toy", old)
    gone: list[str] = []
    unlink = Path.unlink

    def noted(path: Path, missing_ok: bool = False) -> None:
        gone.append(path.name)
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", noted)
    assert run("gen", small_spec, output) == 0
    assert gone == ["py.typed", *sorted(gone[1:])]
    assert len(gone) == 11


@pytest.mark.parametrize(("mode", "status"), [(0o645, 1), (0o654, 1), (0o744, 1), (0o642, 0), (0o666, 0), (0o244, 1)])
def test_which_modes_matter(small_spec: SmallSpec, output: Path, mode: int, status: int) -> None:
    (output / "bizmessage" / "py.typed").chmod(mode)
    assert run("check", small_spec, output) == status


def test_bytes_that_are_no_text_and_empty_folders_are_shown(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = output / "bizmessage" / "toy" / "codes.py"
    path.write_bytes(path.read_bytes() + b"\xff\n")
    (output / "bizmessage" / "old").mkdir()
    assert run("diff", small_spec, output) == 1
    lines = capsys.readouterr().out.splitlines()
    assert r"-\xff" in lines
    assert lines[-1] == "Empty folder: generated/bizmessage/old"


def test_what_is_written_aside_is_known_again(
    small_spec: SmallSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside: list[tuple[Path, Path]] = []
    replace = Path.replace

    def noted(path: Path, target: Path) -> Path:
        aside.append((path, target))
        assert places.is_ours(path.parent, path.name)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", noted)
    assert run("gen", small_spec, tmp_path / "generated") == 0
    assert len(aside) == 15
    for path, target in aside:
        assert path.parent == target.parent
        assert re.fullmatch(rf"\.{target.name}\.[a-z0-9_]{{8}}\.making", path.name)


def test_a_failure_is_told_as_it_is(
    small_spec: SmallSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def vanished(path: Path, target: Path) -> Path:
        path.unlink()
        raise OSError("the disk is gone")

    monkeypatch.setattr(Path, "replace", vanished)
    assert run("gen", small_spec, tmp_path / "generated") == 1
    assert capsys.readouterr().err == "The output cannot be read or written: the disk is gone\n"


OUTPUT = "--spec SPEC the folder of the CSVs (ROOT/spec) --output OUTPUT where the code goes (ROOT/generated)"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (
            "",
            (
                "usage: python -m codegen [-h] COMMAND ... Generate the catalogue from spec/. "
                "positional arguments: COMMAND "
                "gen write the code check fail on a difference diff show the difference "
                "sync take a page of the vendor's into the spec compare say what changed, and which version follows "
                "release-check fail if this must not be released yet"
            ),
        ),
        ("gen", f"usage: python -m codegen gen [-h] [--spec SPEC] [--output OUTPUT] {OUTPUT}"),
        ("check", f"usage: python -m codegen check [-h] [--spec SPEC] [--output OUTPUT] {OUTPUT}"),
        ("diff", f"usage: python -m codegen diff [-h] [--spec SPEC] [--output OUTPUT] {OUTPUT}"),
        (
            "sync",
            (
                "usage: python -m codegen sync [-h] [--spec SPEC] [--provider PROVIDER] [--date DATE] [--many] "
                "[--dry-run | --check-codes] PAGE take a page of the vendor's into the spec positional arguments: "
                "PAGE Markdown as published, or flattened text (.txt) --spec SPEC the folder of the CSVs (ROOT/spec) "
                "--provider PROVIDER whose page it is, if not its title's; a new one is drafted "
                "--date DATE the day of the page, 2026-05-27, if its name does not say so "
                "--many retire codes even if more than a quarter of them is gone "
                "--dry-run print the differences and write nothing "
                "--check-codes compare the codes alone, in whatever language"
            ),
        ),
        (
            "compare",
            (
                "usage: python -m codegen compare [-h] [--repository REPOSITORY] [--json | --changelog] [old] [new] "
                "positional arguments: old a spec folder, a git revision of the repository, or a vendor's page "
                "(.md, .txt); if left out, the last release, or nothing before the first "
                "new the same; if left out, the spec of the working tree "
                "--repository REPOSITORY whose revisions are meant (ROOT) "
                "--json for programs --changelog for CHANGELOG.md"
            ),
        ),
        (
            "release-check",
            (
                "usage: python -m codegen release-check [-h] [--repository REPOSITORY] "
                "--repository REPOSITORY what is to be released (ROOT)"
            ),
        ),
    ],
)
def test_the_help(
    command: str, expected: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    with pytest.raises(SystemExit) as left:
        main([*command.split(), "--help"])
    assert left.value.code == 0
    shown = " ".join(capsys.readouterr().out.replace(str(ROOT), "ROOT").split())
    assert shown.replace(" options: -h, --help show this help message and exit", "") == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["sync"], "the following arguments are required: PAGE"),
        (["sync", "page.md", "--date", "27.05.2026"], "argument --date: '27.05.2026' is no day like 2026-05-27"),
        (
            ["sync", "page.md", "--dry-run", "--check-codes"],
            "argument --check-codes: not allowed with argument --dry-run",
        ),
        (["compare", "--json", "--changelog"], "argument --changelog: not allowed with argument --json"),
        (["gen", "--spec"], "argument --spec: expected one argument"),
    ],
)
def test_a_wrong_call(arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert capsys.readouterr().err.endswith(f": error: {expected}\n")

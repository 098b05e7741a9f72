"""``gen`` touches what it made and nothing else, whatever folder it is pointed at."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from codegen import places
from codegen.__main__ import generate, main
from codegen.places import RefusedError, refuse
from tests.small_spec import SmallSpec
from tests.test_publish import HEADER, run, snapshot

COMMANDS = ["gen", "check", "diff"]


@pytest.fixture
def output(small_spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "generated"
    assert run("gen", small_spec, folder) == 0
    capsys.readouterr()
    return folder


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    captured = capsys.readouterr()
    assert captured.out == ""
    *faults, last = captured.err.splitlines()
    assert last == f"{len(faults)} fault(s) in the output; nothing was written."
    return faults


def everything(folder: Path) -> list[tuple[str, bytes | None]]:
    """Every file, folder and link below a folder."""
    return sorted(
        (path.relative_to(folder).as_posix(), path.read_bytes() if path.is_file() else None)
        for path in folder.rglob("*")
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_foreign_files_are_left_alone(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    package = output / "bizmessage" / "toy"
    (package / "mine.py").write_text("import os\n")
    (package / "__init__.txt").write_text("")
    (output / "empty.py").write_text("")
    (output / "py.typed").write_text("")
    (output / "mine").mkdir()
    (output / "mine" / "py.typed").write_text("")
    (output / "mine" / "errors.py").write_text("class Mine: ...\n")
    (output / "idle").mkdir()
    (output / "linked").symlink_to(output.parent, target_is_directory=True)
    (output / "dangling").symlink_to(output / "nowhere")
    (package / "linked.py").symlink_to(package / "codes.py")  # which has our header
    (package / ".notes.12345678.making.txt").write_text("")
    (package / "old.py").write_text(HEADER)
    before = everything(output)
    assert run(command, small_spec, output) == (0 if command == "gen" else 1)
    gone = {"bizmessage/toy/old.py"} if command == "gen" else set()
    assert everything(output) == [each for each in before if each[0] not in gone]
    foreign = [
        *("bizmessage/toy/.notes.12345678.making.txt", "bizmessage/toy/__init__.txt", "bizmessage/toy/linked.py"),
        *("bizmessage/toy/mine.py", "dangling", "empty.py", "idle", "linked"),
        *("mine/errors.py", "mine/py.typed", "py.typed"),
    ]
    captured = capsys.readouterr()
    if command == "gen":
        assert captured.err.splitlines() == [
            f"generated/{path} is not of the spec; `make gen` did not make it, and leaves it alone." for path in foreign
        ]
        assert captured.out.splitlines() == [
            "removed generated/bizmessage/toy/old.py",
            "0 created, 0 updated, 1 removed, 15 left alone.",
        ]
    elif command == "check":
        assert captured.err.splitlines() == [
            "stray: generated/bizmessage/toy/old.py",
            *(f"not made by `make gen`: generated/{path}" for path in foreign),
            ("generated/ does not match the spec. Mend it with: make gen and by moving away what it did not make"),
        ]
    else:
        assert captured.out.splitlines()[-len(foreign) :] == [f"Not made by `make gen`: generated/{p}" for p in foreign]


def test_a_provider_that_is_gone_leaves_nothing_behind(small_spec: SmallSpec, output: Path) -> None:
    old = output / "bizmessage" / "old"
    shutil.copytree(output / "bizmessage" / "toy", old)
    (old / "__pycache__").mkdir()
    (old / "__pycache__" / "codes.cpython-311.pyc").write_text("")
    (output / "idle").mkdir()
    assert run("gen", small_spec, output) == 0
    assert not old.exists()
    assert (output / "idle").is_dir()  # nobody knows whose it is


def test_a_folder_that_holds_more_than_what_was_removed_stays(small_spec: SmallSpec, output: Path) -> None:
    old = output / "bizmessage" / "old"
    shutil.copytree(output / "bizmessage" / "toy", old)
    (old / "mine.py").write_text("import os\n")
    assert run("gen", small_spec, output) == 0
    assert [path.name for path in old.iterdir()] == ["mine.py"]


def test_folders_outside_of_ours_that_become_empty_go_too(small_spec: SmallSpec, output: Path) -> None:
    (output / "former" / "toy").mkdir(parents=True)
    (output / "former" / "toy" / "codes.py").write_text(HEADER)
    assert run("gen", small_spec, output) == 0
    assert not (output / "former").exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_everything_that_stands_in_the_way_at_once_and_nothing_is_written(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    package = output / "bizmessage" / "toy"
    (output / "bizmessage" / "categories.py").write_text("mine = True\n")
    for name in ("codes.py", "errors.py", "_lookup.py", "_wire.py", "py.typed"):
        (package / name).unlink()
    (package / "codes.py").mkdir()
    (package / "errors.py").symlink_to(output.parent / "elsewhere.py")
    (output.parent / "elsewhere.py").write_text(HEADER)
    (package / "py.typed").write_text("partial\n")
    os.mkfifo(package / "_lookup.py")
    before = everything(output.parent)
    assert run(command, small_spec, output) == 1
    assert everything(output.parent) == before
    ours = "expected a file that `make gen` made, or nothing: move it away"
    assert lines(capsys) == [
        f"generated/bizmessage/categories.py: found a file that something else made, {ours}",
        f"generated/bizmessage/toy/_lookup.py: found no regular file, {ours}",
        f"generated/bizmessage/toy/codes.py: found a folder, {ours}",
        f"generated/bizmessage/toy/errors.py: found a link, {ours}",
        f"generated/bizmessage/toy/py.typed: found a file that something else made, {ours}",
    ]


def test_a_file_that_cannot_be_read_stands_in_the_way(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(file: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr(places, "_has_header", closed)
    assert run("gen", small_spec, output) == 1
    found = lines(capsys)
    assert len(found) == len([path for path in generate(small_spec.folder) if path.endswith((".py", ".pyi"))])
    assert all("found a file that cannot be read, expected a file that `make gen` made" in line for line in found)


@pytest.mark.parametrize(("made", "found"), [("link", "a link"), ("file", "a file"), ("dangling", "a link")])
def test_a_package_that_is_no_folder(
    small_spec: SmallSpec, output: Path, capsys: pytest.CaptureFixture[str], made: str, found: str
) -> None:
    package = output / "bizmessage" / "toy"
    elsewhere = output.parent / "elsewhere"
    package.rename(elsewhere)
    (elsewhere / "old.py").write_text(HEADER)
    if made == "file":
        package.write_text(HEADER)
    else:
        package.symlink_to(elsewhere if made == "link" else output / "nowhere", target_is_directory=True)
    before = everything(output.parent)
    assert run("gen", small_spec, output) == 1
    assert everything(output.parent) == before
    faults = lines(capsys)
    assert faults[0] == (f"generated/bizmessage/toy: found {found}, expected a folder, or nothing: move it away")
    assert len(faults) == 1


def test_a_link_to_the_output_folder_is_followed(small_spec: SmallSpec, output: Path) -> None:
    real = output.rename(output.parent / "real")
    output.symlink_to(real, target_is_directory=True)
    (real / "bizmessage" / "toy" / "codes.py").unlink()
    assert run("check", small_spec, output) == 1
    assert run("gen", small_spec, output) == 0
    assert run("check", small_spec, real) == 0
    assert output.is_symlink()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("project", "the project itself"),
        ("above", "the project itself"),
        ("spec", "the spec"),
        ("below", "the spec"),
        ("repository", "a repository (.git)"),
        ("worktree", "a repository (.git)"),
        ("file", "a file"),
        ("dangling", "a link to nothing"),
        ("linked", "the spec"),
    ],
)
def test_a_folder_that_is_not_for_output(
    small_spec: SmallSpec,
    tmp_path: Path,
    root: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    where: str,
    found: str,
) -> None:
    output = {"project": root, "above": root.parent, "spec": tmp_path, "below": small_spec.folder / "toy"}.get(
        where, tmp_path / "out"
    )
    if where == "repository":
        (output / ".inside" / ".git" / "refs" / "tags").mkdir(parents=True)
    elif where == "worktree":
        output.mkdir()
        (output / ".git").write_text("gitdir: elsewhere\n")
        (output / "bizmessage").write_text("in the way as well, which is not worth a word of its own\n")
    elif where == "file":
        output.write_text(HEADER)
    elif where == "dangling":
        output.symlink_to(tmp_path / "nowhere")
    elif where == "linked":
        output.symlink_to(tmp_path, target_is_directory=True)
    before = everything(tmp_path)
    assert run(command, small_spec, output) == 1
    assert everything(tmp_path) == before
    (line,) = lines(capsys)
    path = f"{output.name}/.inside" if where == "repository" else f"{output.name}/"
    assert line == f"{path}: found {found}, expected a folder for generated files alone, such as generated/"


def test_the_working_folder_by_its_short_name(
    small_spec: SmallSpec, output: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(output)
    assert run("check", small_spec, Path()) == 0
    assert capsys.readouterr().out == "generated/ matches the spec: 15 files.\n"
    monkeypatch.chdir(output.parent)
    assert run("gen", small_spec, Path()) == 1
    assert "found the spec" in capsys.readouterr().err


def test_what_nobody_stands_in_the_way_of(small_spec: SmallSpec, tmp_path: Path, root: Path) -> None:
    refuse(tmp_path / "new" / "er", ["a/b.py"], small_spec.folder)
    refuse(root / "generated", ["a/b.py"], root / "spec")
    with pytest.raises(RefusedError, match="the project itself") as caught:
        refuse(tmp_path, ["a/b.py"], root / "spec", tmp_path / "project")
    assert str(caught.value) == "\n".join(caught.value.faults)


def test_ours_is_known_by_its_first_lines(tmp_path: Path) -> None:
    for name, text, expected in (
        ("a.py", HEADER, True),
        ("a.txt", HEADER, True),
        ("b.py", "\ufeff" + HEADER, True),
        ("c.py", "<<<<<<< ours\n" + HEADER, True),
        ("d.py", " " + HEADER, False),
        ("e.py", "x = '" + HEADER, False),
        ("f.py", "\n" * 5000 + HEADER, False),
        ("g.py", "", False),
        ("py.typed", "", True),
        (".a.py.abcdefgh.making", "", True),
        (".a.py.abcdefg.making", "", False),
        ("a.py.abcdefgh.making", "", False),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert places.is_ours(tmp_path, name) is expected, name
    assert not places.is_ours(tmp_path, "nowhere.py")
    (tmp_path / "py.typed").write_text("partial\n")
    assert not places.is_ours(tmp_path, "py.typed")


@pytest.mark.parametrize(
    ("beside", "expected"), [("a.py", True), ("a.pyi", True), ("a.txt", False), ("linked.py", False)]
)
def test_a_marker_is_known_by_what_stands_beside_it(tmp_path: Path, beside: str, expected: bool) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "py.typed").write_text("")
    (folder / "0.py").write_text("import os\n")
    if beside == "linked.py":
        (tmp_path / "real.py").write_text(HEADER)
        (folder / beside).symlink_to(tmp_path / "real.py")
    else:
        (folder / beside).write_text(HEADER)
    assert places.is_ours(folder, "py.typed") is expected


def test_all_that_stands_in_the_way_is_one_text(small_spec: SmallSpec, tmp_path: Path) -> None:
    for name in ("a.py", "b.py"):
        (tmp_path / "out" / name).mkdir(parents=True)
    with pytest.raises(RefusedError) as caught:
        refuse(tmp_path / "out", ["a.py", "b.py"], small_spec.folder)
    assert str(caught.value).splitlines() == list(caught.value.faults)
    assert len(caught.value.faults) == 2


def test_a_folder_that_cannot_be_made(
    small_spec: SmallSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["gen", "--spec", str(small_spec.folder), "--output", str(tmp_path / "file" / "out")]) == 1
    assert capsys.readouterr().err.startswith("The output cannot be read or written: ")
    assert snapshot(tmp_path).keys() >= {"file"}

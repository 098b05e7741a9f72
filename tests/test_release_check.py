"""What keeps a maintainer from releasing something that breaks users by mistake."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import griffe
import pytest
from packaging.version import Version

from codegen.__main__ import main
from codegen.faults import SpecError
from codegen.release.api import _file, compare_api
from codegen.release.project import Entry, Project, read
from tests.history import History
from tests.small_spec import code

API = "toy/api.csv"
TODAY = datetime.now(UTC).date().isoformat()
FIRST = ("## [0.1.0] - 2024-01-01", "", "- The first release.")


@pytest.fixture
def history(tmp_path: Path) -> History:
    """A repository with one release."""
    made = History(tmp_path)
    made.commit("v0.1.0")
    return made


def check(history: History, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, list[str]]:
    """The exit status, what was said, and the reasons without the count at the end."""
    status = main(["release-check", "--repository", str(history.folder)])
    printed = capsys.readouterr()
    reasons = printed.err.splitlines()
    if reasons:
        assert reasons.pop() == f"{len(reasons)} reason(s) not to release this."
    assert status == bool(reasons)
    return status, printed.out, reasons


def release(history: History, version: str, *entry: str) -> None:
    history.project(version)
    history.changelog("## [Unreleased]", "", f"## [{version}] - {TODAY}", "", *entry, "", *FIRST)


def test_nothing_changed(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = check(history, capsys)
    assert status == 0
    assert out.splitlines() == [
        "Spec: v0.1.0 and spec say the same.",
        "Python API: 0 break(s), 0 new name(s) since v0.1.0.",
        "0.1.0 may follow v0.1.0.",
    ]


def test_a_new_text_is_a_patch(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows[API][1]["summary"] = "No such template."
    history.spec.write()
    _, _, reasons = check(history, capsys)
    assert reasons == [
        (
            "pyproject.toml:3: version: found '0.1.0', expected 0.1.1 or later, "
            "because of 1 difference(s) in the spec since v0.1.0"
        )
    ]
    release(history, "0.1.1", "- Better words.")
    assert check(history, capsys)[0] == 0
    release(history, "0.2.0", "- Better words.")
    assert check(history, capsys)[0] == 0


def test_a_new_code_is_a_minor_version(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows[API].append(code("-9", "TooManyButtons"))
    history.spec.write()
    release(history, "0.1.1", "- A code.")
    assert check(history, capsys)[2][0].startswith("pyproject.toml:3: version: found '0.1.1', expected 0.2.0 or later")
    release(history, "0.2.0", "- A code.")
    assert check(history, capsys)[0] == 0


def test_a_removed_class_breaks_and_has_to_be_told(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.project("1.0.0")
    history.changelog("## [1.0.0] - 2024-02-01", "", "- Stable.", "", *FIRST)
    history.commit("v1.0.0")
    del history.spec.rows[API][1]
    history.spec.write()
    history.project("1.1.0")
    history.changelog(f"## [1.1.0] - {TODAY}", "", "- Tidier.", "", "## [1.0.0] - 2024-02-01", "", "- Stable.")
    status, out, reasons = check(history, capsys)
    assert status == 1
    assert "v1.0.0:spec/toy/api.csv:3: bizmessage.toy.TemplateNotFound: is gone" in out
    assert reasons == [
        "CHANGELOG.md:3: entry: found no word about TemplateNotFound, expected every name that breaks users",
        (
            "pyproject.toml:3: version: found '1.1.0', expected 2.0.0 or later, "
            "because of 1 broken name(s), 1 difference(s) in the spec since v1.0.0"
        ),
    ]


def test_until_1_0_a_minor_version_may_break(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows[API][1]["name"] = "TemplateMissing"
    history.spec.write()
    release(history, "0.2.0", "- `TemplateNotFound` is called `TemplateMissing`.")
    assert check(history, capsys)[0] == 0


def test_an_open_question_is_a_reason(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows[API][1]["description"] = "버튼이 너무 많음"
    history.spec.write()
    release(history, "0.2.0", "- New texts.")
    assert check(history, capsys)[2] == [
        (
            "spec/decisions.csv:1: row: found 1 code(s) that may mean something else now, "
            "expected a decision on each; `make changes` prints the rows to add"
        )
    ]


SOURCE = '''
from __future__ import annotations

LIMIT = 1000


class Client:
    """A client."""

    def send(self, text: str, timeout: float = 1.0) -> int:
        """Send."""
        return 1


def _helper() -> None: ...
'''


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("timeout: float = 1.0", "timeout: float", "Parameter is now required"),
        (", timeout: float = 1.0", "", "Parameter was removed"),
        ("def send(", "def transmit(", "Public object was removed"),
        ("class Client:", "class Sender:", "Public object was removed"),
    ],
)
def test_the_python_api(
    history: History, before: str, after: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    history.source(SOURCE)
    history.project("0.2.0")
    history.changelog("## [0.2.0] - 2024-02-01", "", "- A client.", "", *FIRST)
    history.commit("v0.2.0")
    history.source(SOURCE.replace(before, after))
    status, out, reasons = check(history, capsys)
    assert status == 1
    (line,) = (line for line in out.splitlines() if "src/toy/__init__.py" in line)
    assert line.startswith(("src/toy/__init__.py:", "v0.2.0:src/toy/__init__.py:"))
    assert expected in line
    assert "toy.Client" in line
    assert "expected 0.3.0 or later, because of 1 broken name(s)" in reasons[0]


@pytest.mark.parametrize(
    ("before", "after", "version"),
    [
        ("return 1", "return 2", "0.2.1"),
        ("LIMIT = 1000", "LIMIT = 500", "0.2.1"),
        ("_helper", "_other", "0.2.1"),
        ("def _helper", "def helper", "0.3.0"),
        ("text: str, ", "text: str, *, ", "0.3.0"),
    ],
)
def test_what_follows_from_sources(
    history: History, before: str, after: str, version: str, capsys: pytest.CaptureFixture[str]
) -> None:
    history.source(SOURCE)
    history.project("0.2.0")
    history.changelog("## [0.2.0] - 2024-02-01", "", "- A client.", "", *FIRST)
    history.commit("v0.2.0")
    history.source(SOURCE.replace(before, after))
    assert f"expected {version} or later" in check(history, capsys)[2][0]


def test_a_package_in_two_folders(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.project("0.2.0")
    text = (history.folder / "pyproject.toml").read_text(encoding="utf-8")
    (history.folder / "pyproject.toml").write_text(
        text.replace('["src/toy"]', '["src/toy", "made/toy"]'), encoding="utf-8"
    )
    (history.folder / "src" / "toy" / "__init__.py").unlink()
    for root, name in (("src", "one"), ("made", "two")):
        path = history.folder / root / "toy" / name / "__init__.py"
        path.parent.mkdir(parents=True)
        path.write_text(f"class {name.title()}:\n    ...\n", encoding="utf-8")
    history.changelog("## [0.2.0] - 2024-02-01", "", "- Two folders.", "", *FIRST)
    history.commit("v0.2.0")
    path.write_text("", encoding="utf-8")
    _, out, _ = check(history, capsys)
    assert "v0.2.0:made/toy/two/__init__.py:1: toy.two.Two: Public object was removed" in out


def test_a_class_that_is_deprecated_breaks_nothing(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    inner = history.folder / "src" / "toy" / "inner.py"
    bases = "class Base: ...\nclass More: ...\nclass Thing(Base, More): ...\n"
    inner.write_text(f"TYPE_CHECKING = False\n{bases}", encoding="utf-8")
    both = "(toy.inner.Base, toy.inner.More): ...\n"
    history.source(f"import toy.inner\nclass Thing{both}class Other{both}")
    history.commit("v0.1.1")
    inner.write_text("class Base: ...\nclass More: ...\nclass Thing(Base, More): ...\n", encoding="utf-8")
    history.source("import toy.inner\nclass Thing(toy.inner.Thing): ...\nclass Other(toy.inner.Thing): ...\n")
    main(["release-check", "--repository", str(history.folder)])
    out = capsys.readouterr().out
    assert "toy.Other: Base class was removed" in out
    assert "toy.Thing" not in out
    assert "TYPE_CHECKING" not in out


def test_sources_that_are_no_python(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.source("def (:\n")
    assert main(["release-check", "--repository", str(history.folder)]) == 1
    err = capsys.readouterr().err
    assert "Traceback" not in err
    assert "the sources of toy cannot be read" in err


def test_the_changelog_has_the_version(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.source("def send(text: str) -> None:\n    print(text)\n")
    history.project("0.1.1")
    history.changelog("## [Unreleased]", "", "- Something.", "", *FIRST)
    assert check(history, capsys)[2] == [
        "CHANGELOG.md:1: heading: found none for 0.1.1, expected ## [0.1.1] - YYYY-MM-DD",
        (
            "CHANGELOG.md:3: entry: found lines under [Unreleased], "
            "expected none: what 0.1.1 brings stands under its heading"
        ),
    ]
    release(history, "0.1.1")
    assert check(history, capsys)[2] == [
        "CHANGELOG.md:5: entry: found nothing below the heading, expected what the release brings"
    ]


def test_a_pre_release_needs_the_version_that_it_leads_to(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    history.spec.rows[API].append(code("-9", "TooManyButtons"))
    history.spec.write()
    release(history, "0.1.1rc1", "- A code.")
    assert "expected 0.2.0 or later" in check(history, capsys)[2][0]
    release(history, "0.2.0rc1", "- A code.")
    assert check(history, capsys)[0] == 0


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("## 0.2.0", "found '## 0.2.0', expected ## [Unreleased] or ## [1.2.3] - YYYY-MM-DD"),
        ("## [next]", "found 'next', expected ## [Unreleased] or ## [1.2.3] - YYYY-MM-DD"),
        ("## [0.2.0]", "found no date, expected the day of the release"),
        ("## [0.2.0] - 2024-02-30", "found '2024-02-30', expected the day of the release"),
        ("## [0.2.0] - 24.2.2024", "found '24.2.2024', expected the day of the release"),
        ("## [0.2.0] - 9999-01-01", "found '9999-01-01', expected no day to come; today is "),
        ("## [0.0.9] - 2024-02-01", "found '0.1.0', expected a version below 0.0.9, which stands in line 3"),
        ("## [0.2.0] - 2023-12-31", "found '2024-01-01', expected no day after 2023-12-31, which stands in line 3"),
        ("## [Unreleased] - 2024-02-01", "found [Unreleased], expected without a date and first"),
    ],
)
def test_headings(history: History, heading: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    history.changelog(heading, "", "- Something.", "", *FIRST)
    _, _, reasons = check(history, capsys)
    assert any(expected in reason for reason in reasons)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            'version = "0.1.0"',
            'version = "one"',
            "pyproject.toml:3: version: found 'one', expected a version as PEP 440",
        ),
        (
            'version = "0.1.0"',
            'version = "0.01.0"',
            "pyproject.toml:3: version: found '0.01.0', expected its normal form",
        ),
        (
            'version = "0.1.0"',
            'dynamic = ["version"]',
            "pyproject.toml:1: version: found none, expected the version wri",
        ),
        ("[project]", "[project", "pyproject.toml:1: file: found "),
    ],
)
def test_the_version(
    history: History, before: str, after: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = history.folder / "pyproject.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    (reason,) = check(history, capsys)[2]
    assert reason.startswith(expected)


def test_bytes_that_are_no_text(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    (history.folder / "CHANGELOG.md").write_bytes(b"# Changelog\n\n\xff\n")
    assert "CHANGELOG.md:3: file: found the byte 0xff, expected valid UTF-8" in check(history, capsys)[2]


def test_a_file_that_is_not_there(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    (history.folder / "CHANGELOG.md").unlink()
    assert main(["release-check", "--repository", str(history.folder)]) == 1
    assert "CHANGELOG.md" in capsys.readouterr().err


@pytest.fixture
def unreleased(tmp_path: Path) -> History:
    """A repository without any release."""
    made = History(tmp_path)
    made.commit()
    return made


def test_the_first_release(unreleased: History, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = check(unreleased, capsys)
    assert status == 0
    assert out == (
        "No tag yet, so 0.1.0 is the first release. It can break nobody; checked were the version, the changelog's "
        "headings, and that it says something.\n"
    )
    unreleased.changelog("## [Unreleased]", "", "### Added", "", "- Everything.")
    assert check(unreleased, capsys)[0] == 0


def test_what_keeps_the_first_release_back(unreleased: History, capsys: pytest.CaptureFixture[str]) -> None:
    unreleased.changelog("Nothing.")
    assert check(unreleased, capsys)[2] == [
        "CHANGELOG.md:1: heading: found none, expected ## [Unreleased] or ## [0.1.0] - YYYY-MM-DD"
    ]
    unreleased.changelog("## [Unreleased]", "", "### Added")
    assert check(unreleased, capsys)[2] == [
        "CHANGELOG.md:3: entry: found nothing below the heading, expected what the release brings"
    ]


def test_tags_that_were_not_fetched(unreleased: History, capsys: pytest.CaptureFixture[str]) -> None:
    unreleased.changelog("## [0.1.0] - 2024-01-02", "", "- Something.", "", "## [0.0.9] - 2024-01-01", "", "- First.")
    assert check(unreleased, capsys)[2] == [
        (
            "CHANGELOG.md:7: heading: found '0.0.9', of which there is no tag, "
            "expected the tags of earlier releases: git fetch --tags"
        )
    ]


def test_a_namespace_package_stands_where_its_first_folder_does(tmp_path: Path) -> None:
    class Found:
        def __init__(self, *paths: Path) -> None:
            self.filepath = list(paths) if len(paths) > 1 else paths[0]

    labels = {(tmp_path / "old").resolve(): "v1:", tmp_path.resolve(): ""}
    assert _file(cast(griffe.Object, Found(tmp_path / "a" / "b.py")), labels) == "a/b.py"
    assert _file(cast(griffe.Object, Found(tmp_path / "old" / "a.py", tmp_path / "b.py")), labels) == "v1:a.py"
    assert _file(cast(griffe.Object, Found(Path("/elsewhere/c.py"))), labels) == "c.py"


def project(folder: Path, toml: str, *changelog: str) -> Project | list[str]:
    """What a project says, or its faults."""
    (folder / "pyproject.toml").write_text(toml, encoding="utf-8")
    (folder / "CHANGELOG.md").write_text("\n".join(changelog), encoding="utf-8")
    try:
        return read(folder, date(2024, 3, 1))
    except SpecError as error:
        return [str(fault) for fault in error.faults]


def test_what_a_project_says(tmp_path: Path) -> None:
    toml = (
        '[other]\nversion = "9"\n[project]\nname = "x"\n  version="1.2.0"\n'
        '[tool.hatch.build.targets.wheel]\npackages = ["src/x", "made/x"]\n'
    )
    lines = (
        "# Changelog",
        "## [Unreleased]",
        "### Added",
        "",
        "## [1.2.0] - 2024-03-01",
        "- A.",
        "- B.",
        "",
        "## [1.1]",
    )
    found = project(tmp_path, toml, *lines[:-1])
    assert found == Project(
        Version("1.2.0"),
        5,
        (Entry(2, "Unreleased", "", "### Added\n"), Entry(5, "1.2.0", "2024-03-01", "- A.\n- B.")),
        ("src/x", "made/x"),
    )
    assert [entry.empty for entry in found.entries] == [True, False]
    assert found.entry("1.2.0") is found.entries[1]
    assert found.entry("1.3.0") is None


VERSIONED = '[project]\nversion = "1.2.0"\n'


@pytest.mark.parametrize("toml", [VERSIONED, f"{VERSIONED}[tool.hatch]\n", f"{VERSIONED}[tool.hatch.build]\n"])
def test_a_project_without_folders_of_its_own(tmp_path: Path, toml: str) -> None:
    assert project(tmp_path, toml) == Project(Version("1.2.0"), 2, (), ())


@pytest.mark.parametrize(
    ("toml", "expected"),
    [
        ("", "1: version: found none, expected the version written down, version = '1.2.3'"),
        ("\n[project]\n", "2: version: found none, expected the version written down, version = '1.2.3'"),
        ("\n[project]\n[x]\n", "2: version: found none, expected the version written down, version = '1.2.3'"),
        ("[project]\nversion = 1\n", "2: version: found none, expected the version written down, version = '1.2.3'"),
        ('[project]\nversion = "x"\n', "2: version: found 'x', expected a version as PEP 440 has it"),
        ('[project]\nversion = "1.0rc"\n', "2: version: found '1.0rc', expected its normal form, '1.0rc0'"),
    ],
)
def test_a_project_without_a_version(tmp_path: Path, toml: str, expected: str) -> None:
    assert project(tmp_path, toml) == [f"pyproject.toml:{expected}"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["## [Unreleased] - 2024-01-01"], "1: heading: found [Unreleased], expected without a date and first"),
        (
            ["", "## [1.0] - 2024-01-01", "## [Unreleased]"],
            "3: heading: found [Unreleased], expected without a date and first",
        ),
        (
            ["## 1.0"],
            "1: heading: found '## 1.0', expected ## [Unreleased] or ## [1.2.3] - YYYY-MM-DD",
        ),
        (
            ["## [1.0] - 2024-01-01 late"],
            "1: heading: found '## [1.0] - 2024-01-01 late', expected ## [Unreleased] or ## [1.2.3] - YYYY-MM-DD",
        ),
        (
            ["## [1.0]"],
            "1: heading: found no date, expected the day of the release: ## [Unreleased] or ## [1.2.3] - YYYY-MM-DD",
        ),
        (
            ["## [1.0] - 2024-02-30"],
            (
                "1: heading: found '2024-02-30', expected the day of the release: "
                "## [Unreleased] or ## [1.2.3] - YYYY-MM-DD"
            ),
        ),
        (
            ["## [1.0] - 2024-03-02"],
            "1: heading: found '2024-03-02', expected no day to come; today is 2024-03-01",
        ),
        (
            ["## [1.0] - 2024-01-02", "", "## [1.0] - 2024-01-01"],
            "3: heading: found '1.0', expected a version below 1.0, which stands in line 1",
        ),
        (
            ["## [1.0] - 2024-01-02", "## [0.9] - 2024-01-03"],
            "2: heading: found '2024-01-03', expected no day after 2024-01-02, which stands in line 1",
        ),
    ],
)
def test_a_wrong_heading(tmp_path: Path, lines: list[str], expected: str) -> None:
    assert project(tmp_path, VERSIONED, *lines) == [f"CHANGELOG.md:{expected}"]


def test_headings_of_one_day(tmp_path: Path) -> None:
    lines = ["## [1.0] - 2024-03-01", "## [0.9] - 2024-03-01", "## [0.8] - 2024-02-29"]
    found = project(tmp_path, VERSIONED, *lines)
    assert isinstance(found, Project)
    assert [entry.line for entry in found.entries] == [1, 2, 3]


def test_every_fault_of_a_project_at_once(tmp_path: Path) -> None:
    found = project(tmp_path, "[project", "## x")
    assert isinstance(found, list)
    assert len(found) == 2
    assert found[:1] == ["CHANGELOG.md:1: heading: found '## x', expected ## [Unreleased] or ## [1.2.3] - YYYY-MM-DD"]
    (tmp_path / "CHANGELOG.md").write_bytes(b"\n\xff")
    with pytest.raises(SpecError) as caught:
        read(tmp_path, date(2024, 3, 1))
    assert [str(fault) for fault in caught.value.faults][:1] == [
        "CHANGELOG.md:2: file: found the byte 0xff, expected valid UTF-8"
    ]


def test_a_module_more_is_a_change(history: History) -> None:
    history.source(SOURCE)
    history.commit("v0.2.0")
    unchanged = compare_api(history.folder, "v0.2.0", ["src/toy"])
    assert (unchanged.breaks, unchanged.added, unchanged.touched) == ((), (), False)
    (history.folder / "src" / "toy" / "more.py").write_text("def one() -> None: ...\n", encoding="utf-8")
    found = compare_api(history.folder, "v0.2.0", ["src/toy"])
    assert (found.breaks, found.touched) == ((), True)
    assert "toy.more.one" in found.added


def test_a_project_that_is_no_toml(tmp_path: Path) -> None:
    found = project(tmp_path, "[project")
    assert isinstance(found, list)
    assert [fault.rpartition(", expected ")[2] for fault in found] == ["TOML"]
    assert found[0].startswith("pyproject.toml:1: file: found ")


def test_a_module_that_is_gone_has_no_line(history: History) -> None:
    history.source(SOURCE)
    more = history.folder / "src" / "toy" / "more.py"
    more.write_text("\n\ndef one() -> None: ...\n", encoding="utf-8")
    history.commit("v0.2.0")
    more.unlink()
    found = compare_api(history.folder, "v0.2.0", ["src/toy"])
    assert [(each.file, each.line) for each in found.breaks] == [("v0.2.0:src/toy/more.py", 1)]

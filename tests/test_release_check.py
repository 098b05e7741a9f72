"""What keeps a maintainer from releasing something that breaks users by mistake."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from codegen.__main__ import main
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

"""All that ``compare`` and ``release-check`` say, letter by letter, as it stands in ``tests/changes.txt``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.history import History
from tests.pages import sections
from tests.small_spec import code
from tests.test_comparing import API, DELIVERED, OTHER, everything

TOLD = sections(Path(__file__).with_name("changes.txt"))
COMMANDS = (
    "compare",
    "compare --changelog",
    "compare --json",
    "release-check",
    "compare v0.1.0 HEAD",
)
SOURCE = '''class Client:
    """Sends."""

    timeout = 1.0

    def send(self, text: str, retries: int = 3) -> str:
        return text


def close(client: Client) -> None:
    ...
'''


def one_of_each_kind(history: History) -> None:
    everything(history)


def other_files(history: History) -> None:
    rows = history.spec.rows
    rows["providers.csv"][0]["title_en"] = "Toys"
    rows["tables.csv"][0] |= {"enum": "ToyCode", "title_ko": "다른 것"}
    rows["categories.csv"][1]["error"] = "KeyError"
    rows["categories.csv"].append({"category": "new", "error": "NewError", "title_en": "new", "title_ko": "새것"})
    rows["vocabularies.csv"][-1]["title_en"] = "other words"
    rows["toy/wire.csv"][-1]["source"] = "elsewhere"
    rows["toy/wire.csv"].append({"part": "field", "name": "success", "value": "ok", "source": "guide"})


def what_breaks(history: History) -> None:
    rows = history.spec.rows[API]
    rows[1] |= {"code": "-7"}
    rows[2] |= {"params": "", "message": "Too long."}
    rows[3] |= {"name": "RecipientHasBlocked", "aliases": "RecipientBlocked Blocked", "category": "button"}
    rows[4] |= {"retry": "never", "category": "template"}
    rows.append(code("-4", "ButtonGone", description="새 뜻"))
    history.project("0.1.1")
    history.changelog("## [Unreleased]", "", "## [0.1.1] - 2024-02-03", "", "## [0.1.0] - 2024-01-01", "", "- First.")


def a_code_of_another_type(history: History) -> None:
    history.spec.rows["tables.csv"][0]["code_type"] = "str"
    history.spec.rows[API][1] |= {"status": "retired", "until": "2024-05-01"}
    history.spec.rows[API][3] |= {"note": "확인", "remedy": "Wait.", "summary": "A text of its\u202e own."}
    history.spec.rows[API][4] |= {"name": "ButtonWrong", "description": f"{DELIVERED}."}
    history.project("0.0.9")


def no_such_words(history: History) -> None:
    history.spec.rows[API][3]["description"] = OTHER
    history.spec.rows[API][4] |= {"description": "버튼 오류, 확인", "category": "template"}
    history.spec.rows[API][2]["message"] = "No template has {} in the {} any more."
    history.changelog(
        "## Nothing", "## [1.0] - 2024-02-30", "## [0.2.0]", "## [0.3.0] - 2023-01-01", "## [0.1.0] - 2024-01-01"
    )
    history.project("0.3.0")


def unreadable(history: History) -> None:
    history.spec.rows[API][1]["note"] = "a\tb"
    history.project("x.y")


def of_python(history: History) -> None:
    history.source(
        SOURCE.replace("retries: int = 3", "retries: int").replace("def close", "def shut").replace("1.0", "2")
    )
    history.changelog(
        "## [0.2.0] - 2024-02-03", "", "- `send` needs `retries`.", "", "## [0.1.0] - 2024-01-01", "- First."
    )
    history.project("0.2.0")


def without_a_class(history: History) -> None:
    del history.spec.rows[API][3:]
    history.spec.rows["categories.csv"].pop()
    history.source(SOURCE.replace("class Client", "class _Client").replace("client: Client", "client: _Client"))


@pytest.mark.parametrize(
    "change",
    [
        one_of_each_kind,
        other_files,
        what_breaks,
        a_code_of_another_type,
        no_such_words,
        of_python,
        without_a_class,
        unreadable,
    ],
)
def test_all_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Callable[[History], None]
) -> None:
    history = History(tmp_path)
    history.spec.rows["categories.csv"].append(
        {"category": "button", "error": "ButtonError", "title_en": "buttons", "title_ko": "버튼"}
    )
    history.spec.rows[API] += [
        code("-3", "RecipientBlocked", description=DELIVERED),
        code("-4", "ButtonMismatch", category="button", description="버튼 오류", retry="later"),
    ]
    history.spec.write()
    history.source(SOURCE)
    history.commit("v0.1.0")
    change(history)
    history.spec.write()
    found: list[str] = []
    for command in COMMANDS:
        status = main([*command.split(), "--repository", str(history.folder)])
        shown = capsys.readouterr()
        found += (f"{command}: exit status {status}", *f"{shown.out}{shown.err}".splitlines())
    told = "\n".join(line.rstrip() for line in found)
    told = told.replace(datetime.now(UTC).date().isoformat(), "TODAY").replace(tmp_path.as_posix(), "FOLDER")
    assert told.splitlines() == TOLD[change.__name__]

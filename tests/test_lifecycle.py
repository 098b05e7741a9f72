"""Codes that the vendor drops, renames, moves or gives another meaning: what users of the old ones see."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import generate, main
from tests import type_checkers
from tests.small_spec import SmallSpec, code
from tests.test_validate import API, faults

PICKLED = "errors.pickle"


def generated(spec: SmallSpec, output: Path) -> Path:
    """The packages of a spec."""
    assert main(["gen", "--spec", str(spec.write()), "--output", str(output)]) == 0
    return output


def run(output: Path, root: Path, script: str, *, cwd: Path) -> str:
    """What a script prints where these packages are installed, and every warning is an error."""
    paths = f"import sys; sys.path[:0] = [{str(root / 'src')!r}, {str(output)!r}]\n"
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", paths + script]
    result = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", cwd=cwd)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture
def later(small_spec: SmallSpec) -> SmallSpec:
    """The spec after the vendor and we changed our minds about everything."""
    small_spec.rows["categories.csv"].append(
        {"category": "field", "error": "FieldError", "title_en": "fields", "title_ko": "필드"}
    )
    rows = small_spec.rows[API]
    rows[1] |= {"name": "TemplateUnknown", "aliases": "TemplateNotFound", "since": "2018-02-21"}
    rows[2] |= {"status": "retired", "until": "2026-05-27", "category": "field", "remedy": "Shorten the field."}
    rows += [
        code("-3", "OldMeaning", status="retired", since="2018-02-21", until="2020-08-28", remedy="Do the old thing."),
        code("-3", "NewMeaning", supersedes="OldMeaning", since="2020-08-28", remedy="Do the new thing."),
        code("-4", "NoTemplateAtAll", supersedes="TemplateUnknown", category="field"),
    ]
    return small_spec


DUMP = f"""
import pickle
from bizmessage.toy import FieldTooLong, TemplateNotFound, ToySendErrorGroup, error_from_response
errors = [TemplateNotFound("text"), FieldTooLong(field="a", maximum=1)]
with open("{PICKLED}", "wb") as file:
    pickle.dump(errors, file)
"""
LOAD = f"""
import pickle
with open("{PICKLED}", "rb") as file:
    for error in pickle.load(file):
        print(type(error).__module__, repr(error))
"""


def test_errors_that_were_pickled_before_come_back(
    small_spec: SmallSpec, later: SmallSpec, root: Path, tmp_path: Path
) -> None:
    earlier = SmallSpec(tmp_path / "earlier")
    run(
        generated(earlier, tmp_path / "then"),
        root,
        DUMP.replace(", ToySendErrorGroup, error_from_response", ""),
        cwd=tmp_path,
    )
    assert run(generated(later, tmp_path / "now"), root, LOAD, cwd=tmp_path).splitlines() == [
        "bizmessage.toy.template TemplateUnknown('text')",
        "bizmessage.toy.field FieldTooLong(field='a', maximum=1)",
    ]


def test_an_error_whose_code_is_gone_comes_back_as_unknown(small_spec: SmallSpec, root: Path, tmp_path: Path) -> None:
    script = DUMP.replace(", ToySendErrorGroup, error_from_response", "")
    run(generated(small_spec, tmp_path / "then"), root, script, cwd=tmp_path)
    small_spec.rows[API][1]["code"] = "-7"
    del small_spec.rows[API][2]
    assert run(generated(small_spec, tmp_path / "now"), root, LOAD, cwd=tmp_path).splitlines() == [
        "bizmessage.toy.errors UnknownToyApiError('text', code=-1)",
        "bizmessage.toy.errors UnknownToyApiError(code=-2)",
    ]


USE = """
import warnings
import bizmessage.toy as toy
from bizmessage.toy import api_error_class, NewMeaning, TemplateUnknown, ToyApiCode

def imported(name):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")  # as for users: hasattr() and getattr() of one import are one warning
        exec(f"from bizmessage.toy import {name}", space := {})
    assert [each.category for each in caught] == [DeprecationWarning], caught
    assert caught[0].filename == "<string>"
    print(caught[0].message)
    return space[name]

for _ in range(2):
    assert imported("TemplateNotFound") is TemplateUnknown
FieldTooLong, OldMeaning = imported("FieldTooLong"), imported("OldMeaning")
assert api_error_class(-2) is FieldTooLong
assert api_error_class(-3) is NewMeaning
assert (OldMeaning.code, NewMeaning.code) == (-3, -3)
assert (OldMeaning.remedy, NewMeaning.remedy) == ("Do the old thing.", "Do the new thing.")
assert OldMeaning.__deprecated__ == "The vendor's page of 2020-08-28 does not have -3 (OldMeaning) any more."
assert not {"TemplateNotFound", "FieldTooLong", "OldMeaning"} & set(toy.__all__)
assert ToyApiCode.TEMPLATE_NOT_FOUND is ToyApiCode.TEMPLATE_UNKNOWN
assert ToyApiCode.FIELD_TOO_LONG.error is FieldTooLong
assert ToyApiCode(-3) is ToyApiCode.NEW_MEANING
assert not hasattr(ToyApiCode, "OLD_MEANING")
for explained in (FieldTooLong, OldMeaning, NewMeaning):
    print(*explained.explain().splitlines()[-2:], sep="\\n")
print(*NewMeaning.explain("ko").splitlines()[-2:], sep="\\n")
error = toy.error_from_response({"head": {"code": -2, "text": "The 'a' must be at most 1.", "ok": False}})
assert type(error) is FieldTooLong and error.maximum == 1
"""


def test_what_users_of_old_names_see(later: SmallSpec, root: Path, tmp_path: Path) -> None:
    assert run(generated(later, tmp_path / "now"), root, USE, cwd=tmp_path).splitlines() == [
        "TemplateNotFound was renamed to TemplateUnknown.",
        "TemplateNotFound was renamed to TemplateUnknown.",
        "The vendor's page of 2026-05-27 does not have -2 (FieldTooLong) any more.",
        "The vendor's page of 2020-08-28 does not have -3 (OldMeaning) any more.",
        "The vendor says: 오류 / The '{}' must be at most {}.",
        "Not in the vendor's page since: 2026-05-27",
        "In the vendor's page since: 2018-02-21",
        "Not in the vendor's page since: 2020-08-28",
        "In the vendor's page since: 2020-08-28",
        "Takes the place of: OldMeaning",
        "공급자 문서에 추가된 날: 2020-08-28",
        "대체한 이름: OldMeaning",
    ]


@pytest.mark.slow
def test_the_packages_are_typed_formatted_and_without_lint(later: SmallSpec, root: Path, tmp_path: Path) -> None:
    type_checkers.check_generated(generated(later, tmp_path / "generated"), root, tmp_path)


DEPRECATED = """\
from bizmessage.toy import NewMeaning, TemplateUnknown
from bizmessage.toy import FieldTooLong
from bizmessage.toy import TemplateNotFound

try:
    raise TemplateUnknown
except (FieldTooLong, TemplateNotFound, NewMeaning) as error:
    print(error.code)
"""


@pytest.mark.slow
def test_type_checkers_strike_old_names_out(
    later: SmallSpec, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = generated(later, tmp_path / "now")
    monkeypatch.setenv("MYPYPATH", f"{root / 'src'}:{output}")
    (tmp_path / "use.py").write_text(DEPRECATED)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--enable-error-code=deprecated"]
    command += ["--namespace-packages", "--explicit-package-bases", f"--cache-dir={tmp_path / 'cache'}", "use.py"]
    found = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).stdout
    assert [line.split(":")[1] for line in found.splitlines() if "[deprecated]" in line] == ["2", "3"], found
    assert " error: " not in found.replace("[deprecated]", "").replace("error: class", ""), found


@pytest.mark.parametrize(
    ("line", "column", "text", "expected"),
    [
        (1, "status", "gone", "status: found 'gone', expected nothing, or retired"),
        (1, "status", "retired", "until: found '', expected the date of the page that does not have the code any more"),
        (1, "until", "2026-05-27", "until: found '2026-05-27', expected the date of the page that does not have"),
        (1, "since", "2026-5-27", "since: found '2026-5-27', expected a date such as 2026-05-27, or nothing"),
        (1, "since", "20260527", "since: found '20260527', expected a date such as 2026-05-27, or nothing"),
        (3, "until", "2018-02-21", "until: found '2018-02-21', expected a date after 2018-02-21, since which"),
        (0, "supersedes", "OldMeaning", "aliases: found '', expected nothing, because a code that means success"),
        (0, "aliases", "OldName", "aliases: found 'OldName', expected nothing, because a code that means success"),
        (1, "supersedes", "NoSuch", "supersedes: found 'NoSuch', expected names of other codes of the provider"),
        (1, "supersedes", "TemplateUnknown", "supersedes: found 'TemplateUnknown', expected names of other codes"),
        (1, "aliases", "old-name", "aliases: found 'old-name', expected former class names, with blanks between"),
        (1, "aliases", "NewMeaning", "aliases: found 'NewMeaning', expected a name that spec/toy/api.csv:6 does not"),
        (1, "aliases", "Old Old", "aliases: found 'Old Old', expected each name once"),
        (4, "supersedes", "", "supersedes: found '', expected OldMeaning, because line 5 has the same code"),
        (1, "code", "-4", "code: found '-4', expected a value that line 3 does not have"),
        (2, "code", "-3", "supersedes: found 'OldMeaning', expected FieldTooLong, because line 4 has the same code"),
    ],
)
def test_a_wrong_cell(later: SmallSpec, line: int, column: str, text: str, expected: str) -> None:
    later.rows[API][line][column] = text
    assert any(expected in fault for fault in faults(later.write())), faults(later.folder)


def test_two_retired_codes_of_a_number_that_nothing_has_now(later: SmallSpec) -> None:
    later.rows[API][4] |= {"status": "retired", "until": "2026-05-27"}
    assert faults(later.write()) == ["spec/toy/api.csv:6: code: found '-3', expected a value that line 5 does not have"]


def test_everything_that_a_code_supersedes_is_told(later: SmallSpec) -> None:
    later.rows[API][-1]["supersedes"] = "TemplateUnknown FieldTooLong"
    assert 'supersedes="TemplateUnknown, FieldTooLong",' in generate(later.write())["bizmessage/toy/_advice.py"]

"""No cell gets out of its string: the whole pipeline with hostile text in every free cell."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import UndefinedError

from codegen.__main__ import generate
from codegen.load import Row, Sheets
from codegen.model import build
from codegen.render import _environment, render
from codegen.validate import validate
from tests.hostile import (
    LONE_SURROGATES,
    class_of,
    fit_for_a_file,
    fit_for_a_remedy,
    fit_for_ours,
    shape,
    texts,
    without_placeholders,
)
from tests.small_spec import SmallSpec

FREE = ("summary", "description", "message", "section", "note")
ADVICE = ("remedy", "remark", "remark_ko")
TITLES = ("title_en", "title_ko")


def test_the_files_of_a_hostile_spec_hold_its_text_and_nothing_else() -> None:
    @given(st.lists(texts(min_size=1), min_size=9, max_size=9).map(_fit))
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def run(cells: list[str]) -> None:
        with TemporaryDirectory() as folder:
            _check(generate(_spoilt(Path(folder), cells).write()), cells)

    run()


@pytest.mark.parametrize("text", ["{}", "{{}}", "{{0}}", "{{{{name}}}}", "{a{}b}", "{\x00}", " {{}} ", "{{ }}"])
def test_what_is_cleaned_has_no_fault(text: str, tmp_path: Path) -> None:
    # Taking out one placeholder or character must not leave another placeholder, which no parameter is named for.
    generate(_spoilt(tmp_path, _fit([text] * 9)).write())


@given(st.lists(texts(*LONE_SURROGATES, min_size=1), min_size=9, max_size=9))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_text_that_no_file_can_hold_is_safe_too(cells: list[str]) -> None:
    # Lone surrogates and control characters never get past the loader; the renderer does not rely on it.
    cells = [without_placeholders(cell) or "x" for cell in cells]
    with TemporaryDirectory() as folder:
        files = render(build(_sheets(_spoilt(Path(folder), cells))))
    for text in files.values():
        text.encode()
    _check(files, cells)


def test_a_value_without_a_filter_is_refused() -> None:
    with pytest.raises(TypeError, match="without a filter"):
        _environment().from_string("{{ name }}").render(name="os")
    with pytest.raises(UndefinedError):
        _environment().from_string("{{ nmae | literal }}").render(name="os")


def _fit(cells: list[str]) -> list[str]:
    """Hostile text without what the validator refuses, which depends on whose column it is put into."""
    fits = {**dict.fromkeys(range(1, 5), fit_for_a_file), 5: fit_for_a_remedy}  # which is a title too
    return [fits.get(number, fit_for_ours)(text) for number, text in enumerate(cells)]


def _spoilt(folder: Path, cells: list[str]) -> SmallSpec:
    spec = SmallSpec(folder / "spec")
    for row in spec.rows["toy/api.csv"][:2]:
        row.update(dict(zip(FREE, cells[:5], strict=True)))
        row.update(dict(zip(ADVICE, cells[5:8], strict=True)))
        row["summary_ko"] = f"뜻 {cells[8]}"
    spec.rows["providers.csv"][0].update(dict(zip(TITLES, cells[5:7], strict=True)))
    spec.rows["tables.csv"][0].update(dict(zip(TITLES, cells[6:8], strict=True)))
    spec.rows["categories.csv"][0].update(dict(zip(TITLES, cells[7:9], strict=True)))
    return spec


def _sheets(spec: SmallSpec) -> Sheets:
    return {
        name: tuple(Row(name, 1, dict.fromkeys(spec.columns[name], "") | row) for row in rows)
        for name, rows in spec.rows.items()
    }


def _check(files: dict[str, str], cells: list[str]) -> None:
    assert {path: shape(text) for path, text in files.items()} == _plain_shapes()
    error = class_of(files["bizmessage/toy/template.py"], "TemplateNotFound")
    assert (error["summary"], error["description"], error["message_template"]) == tuple(cells[:3])
    doc = "".join(str(error["__doc__"]).split())
    for cell in cells[:5]:
        assert "".join(cell.split()) in doc
    success = ast.parse(files["bizmessage/toy/codes.py"]).body[-1]
    assert isinstance(success, ast.Assign)
    assert [ast.literal_eval(keyword.value) for keyword in success.value.values[0].keywords][1:] == cells[:3]  # type: ignore[attr-defined]

    advice = ast.parse(files["bizmessage/toy/_advice.py"]).body[-2]
    assert isinstance(advice, ast.Assign)
    (table,) = advice.value.values  # type: ignore[attr-defined]
    written = {keyword.arg: ast.literal_eval(keyword.value) for keyword in table.values[1].keywords}
    assert [written[name] for name in ADVICE] == cells[5:8]
    assert written["summary_ko"] == f"뜻 {cells[8]}"


@cache
def _plain_shapes() -> dict[str, str]:
    """The shape of each file of a spec without anything hostile."""
    with TemporaryDirectory() as folder:
        files = generate(_spoilt(Path(folder), ["x"] * 9).write())
    return {path: shape(text) for path, text in files.items()}


def test_the_rows_of_the_hostile_spec_are_valid() -> None:
    # Otherwise the property above would hold for want of anything to check.
    with TemporaryDirectory() as folder:
        assert (
            validate(_sheets(_spoilt(Path(folder), ['"""', "\\", "{{ x }}", "#}", "\u202e", "'", "a", "b", "c"]))) == []
        )

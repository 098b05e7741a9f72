"""A little of ``make edges``, and that it notices what it is there for."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random

import pytest

from codegen import publish, source, texts
from codegen.__main__ import generate
from codegen.source import Source
from tests import edges
from tests.hostile import fit_for_a_file, fit_for_ours, random_text


@pytest.mark.slow
def test_nothing_escapes() -> None:
    done, found = edges.hostile_cells(1, seed=7)
    assert done >= edges.CELLS
    assert found == []


def test_a_quote_that_is_written_as_it_comes_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spec, _ = edges.hostile_spec(tmp_path, None)
    spec.rows["toy/api.csv"][3] |= {"note": 'x\n"""\nimport os\n"""', "message": "y"}
    assert list(edges.escapes(generate(spec.write()), spec)) == []
    monkeypatch.setattr(source, "_TRIPLE_QUOTES", re.compile("(?!)"))
    monkeypatch.setattr(source._docstring_line, "__defaults__", (re.compile("(?!)"),))
    lines = list(edges.escapes(generate(spec.folder), spec))
    assert "bizmessage/toy/template.py has another shape" in lines


def test_a_text_that_is_changed_or_lost_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spec, _ = edges.hostile_spec(tmp_path, None)
    files = generate(spec.write())
    spec.rows["toy/api.csv"][1] |= {"summary": "other", "remedy": "other", "section": "other"}
    assert list(edges.escapes(files, spec)) == [
        "Wrong1 has another summary",
        "Wrong1 has another remedy",
        "the docstring of Wrong1 lacks its summary",
        "the docstring of Wrong1 lacks its section",
    ]


def test_a_cell_in_a_comment_is_noticed(tmp_path: Path) -> None:
    spec, _ = edges.hostile_spec(tmp_path, None)
    files = generate(spec.write())
    path = "bizmessage/toy/codes.py"
    assert list(edges.escapes(files | {path: f"{files[path]}# x\n"}, spec)) == [f"{path} has another shape"]


@pytest.mark.slow
def test_a_traceback_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(_text: str) -> Source:
        raise ZeroDivisionError

    monkeypatch.setattr(texts, "_sentence", broken)
    found: list[str] = []
    for seed in range(10):  # of a hundred spoilt specs, some are sound
        edges.refused_or_sound(tmp_path, Random(seed), found, seed)  # noqa: S311 - to be had again
    assert any("ZeroDivisionError" in line for line in found)


@pytest.mark.slow
def test_a_few_kills() -> None:
    amid, found = edges.kills(12, seed=1, amid_at_least=3)
    assert amid >= 3
    assert found == []


@pytest.mark.slow
def test_a_torn_file_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def replace(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb", buffering=0) as file:
            for start in range(0, len(data), 512):
                file.write(data[start : start + 512])

    monkeypatch.setattr(publish, "_replace", replace)
    _, found = edges.kills(12, seed=1, amid_at_least=20)
    assert any("is neither old nor new" in line for line in found)


def test_what_is_torn() -> None:
    old, new = {"a": b"1", "b": b"1", "c": b"1"}, {"a": b"2", "b": b"2", "d": b"2"}
    assert list(edges.torn({"a": b"1", "b": b"2"}, old, new)) == []
    assert list(edges.torn({"a": b"1", "b": b"2", "c": b"1", "d": b"2", "x/.a.py.1.making": b"?"}, old, new)) == []
    assert list(edges.torn({"a": b"", "c": b"2", "d": b"1", "a.making": b""}, old, new)) == [
        f"{path} is neither old nor new" for path in ("a", "a.making", "b", "c", "d")
    ]


@pytest.mark.slow
def test_a_few_environments() -> None:
    assert edges.environments(2, seed=5) == (2, [])


@pytest.mark.slow
def test_another_output_and_a_failure_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edges, "generate", lambda _spec: {"a": "other"})
    _, found = edges.environments(1, seed=5)
    assert len(found) == 1
    monkeypatch.setattr(sys, "executable", "false")
    _, (line,) = edges.environments(1, seed=5)
    assert line.startswith("b'' in {")


def test_what_is_made_fit_for_a_column_stays_so() -> None:
    for seed in range(300):
        text = random_text(Random(seed))  # noqa: S311 - to be had again
        for fit in (fit_for_a_file, fit_for_ours):
            assert fit(fit(text)) == fit(text) != ""

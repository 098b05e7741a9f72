"""The examples in docs/ run, with the libraries that they are about."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
import sentry_sdk
import structlog
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from bizmessage.kakao import TemplateNotFound, error_from_response
from tests import readme, type_checkers
from tests.conftest import ROOT
from tests.payloads import refusal
from website.guides import GROUPS

DOCS = sorted((ROOT / "docs").glob("*.md"))
TYPED = ("start.md", "start.ko.md", "deliveries.md", "catching.md", "retrying.md", "fallback.md")
"""The guides with examples that are typed, as those of the README are."""

KOREAN = [path for path in DOCS if path.stem.endswith(".ko")]


def without_comments(example: str) -> str:
    """An example as the guide in the other language has it too."""
    return re.sub(r"\s*# .*", "", example)


# What both languages have runs once.
_OF_EACH = {without_comments(each): (path.name, each) for path in DOCS for each in readme.examples(path)}
EXAMPLES = sorted(_OF_EACH.values())


@pytest.mark.parametrize(("document", "example"), EXAMPLES)
def test_an_example_runs(document: str, example: str, tmp_path: Path) -> None:
    # Starlette's test client warns of its own plans; that is no fault of the example.
    if "\ndef test_" in example:
        shown = readme.tested(example, sys.executable, tmp_path)
    else:
        shown = readme.run(example, sys.executable, tmp_path, warnings="default")
    assert "Error" not in shown.replace("kakao refused", ""), f"{document}: {shown}"


def test_examples_are_typed(tmp_path: Path) -> None:
    for number, (document, text) in enumerate(EXAMPLES):
        if document in TYPED:
            (tmp_path / f"example_{number}.py").write_text(text, encoding="utf-8")
    assert len(list(tmp_path.iterdir())) > len(TYPED)
    assert type_checkers.mypy(tmp_path, tmp_path) == []


def skeleton(path: Path) -> tuple[list[str], list[str], list[str], int]:
    """What guides in two languages have in common: levels of headings, code, targets of links, rows of tables."""
    text = path.read_text(encoding="utf-8")
    code = [without_comments(block) for block in re.findall(r"^```\w+\n.*?^```$", text, re.MULTILINE | re.DOTALL)]
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ ", prose, re.MULTILINE)
    targets = sorted(target.partition("#")[0] for target in re.findall(r"\]\(([^)]+)\)", prose))
    return headings, code, targets, len(re.findall(r"^\|", prose, re.MULTILINE))


@pytest.mark.parametrize("path", KOREAN, ids=lambda path: path.name)
def test_a_korean_guide_is_that_of_the_english(path: Path) -> None:
    headings, code, targets, rows = skeleton(path)
    english = skeleton(path.with_name(path.name.replace(".ko.md", ".md")))
    assert (headings, targets, rows) == (english[0], english[2], english[3])
    if path.name != "start.ko.md":  # the first one speaks Korean in its examples too
        assert code == english[1]


def test_every_guide_for_users_is_korean_too() -> None:
    groups = [files for title, _, files in GROUPS if title in ("Begin", "When it fails", "Test and report")]
    english = {Path(file).name for files in groups for file in files if (ROOT / file).exists()}
    assert english <= {path.name.replace(".ko.md", ".md") for path in KOREAN}


def example(word: str) -> str:
    (found,) = (text for _, text in EXAMPLES if f"import {word}" in text)
    return found


def test_sentry_groups_by_the_fingerprint() -> None:
    scope: dict[str, Any] = {}
    exec(compile(example("sentry_sdk"), "docs", "exec"), scope)  # noqa: S102 - our own document
    events: list[Any] = []

    class Kept(Transport):
        def capture_envelope(self, envelope: Envelope) -> None:
            events.append(envelope.get_event())

    sentry_sdk.init(
        dsn="http://key@127.0.0.1:1/1",
        transport=Kept(),
        integrations=[scope["BizMessageIntegration"]()],
        include_local_variables=False,
        default_integrations=False,
    )
    try:
        for text in ("one text 01012345678", "another"):
            error = error_from_response(refusal(-3003, text))
            sentry_sdk.capture_exception(error)
        sentry_sdk.flush()
    finally:
        sentry_sdk.get_global_scope().set_client(None)  # init() would watch every log of every later test
    assert [event["fingerprint"] for event in events] == [["kakao/api/-3003"]] * 2
    assert "01012345678" not in repr(events)


def test_structlog_takes_the_dictionary() -> None:
    with structlog.testing.capture_logs() as logs:
        structlog.get_logger().error("kakao refused", **TemplateNotFound().as_dict())
    assert logs[0]["code"] == -3003
    assert logs[0]["event"] == "kakao refused"


def test_opentelemetry_records_type_and_exception() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    text = example("trace").replace("trace.get_tracer", "provider.get_tracer")
    exec(compile(text, "docs", "exec"), {"provider": provider})  # noqa: S102 - our own document
    (span,) = exporter.get_finished_spans()
    assert dict(span.attributes or {}) == {"error.type": "kakao/api/-3003"}
    assert (span.events[0].attributes or {})["exception.type"] == "bizmessage.kakao.template.TemplateNotFound"

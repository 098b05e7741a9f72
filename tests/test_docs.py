"""The examples in docs/ run, with the libraries that they are about."""

from __future__ import annotations

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

DOCS = sorted((ROOT / "docs").glob("*.md"))
TYPED = ("start.md", "start.ko.md", "deliveries.md", "catching.md", "retrying.md", "fallback.md")
"""The guides with examples that are typed, as those of the README are."""

EXAMPLES = [(path.name, example) for path in DOCS for example in readme.examples(path)]


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

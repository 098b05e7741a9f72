"""What editors offer: completion, hover and definitions of jedi (python-lsp-server, Spyder, vim) and of pyright."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import jedi
import pytest

from tests.catalogue import PROVIDERS, public_names
from tests.language_server import LanguageServer

pytestmark = pytest.mark.package


def completed(code: str) -> set[str]:
    """What jedi offers at the end of a piece of code."""
    lines = code.splitlines()
    return {each.name for each in jedi.Script(code).complete(len(lines), len(lines[-1]))}


def hovered(code: str) -> str:
    """What jedi shows of the last thing in a piece of code, as python-lsp-server asks it."""
    lines = code.splitlines()
    script = jedi.Script(code)
    position = (len(lines), len(lines[-1]) - 1)
    return "\n".join(each.docstring() for each in [*script.help(*position), *script.infer(*position)])


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_name_is_offered(provider: ModuleType) -> None:
    assert set(public_names(provider)) <= completed(f"import {provider.__name__} as provider\nprovider.")


def test_a_name_is_offered_where_it_is_imported() -> None:
    assert "TemplateNotFound" in completed("from bizmessage.kakao import TemplateN")
    assert "TemplateError" in completed("from bizmessage.categories import Tem")


def test_what_the_extras_have_is_offered() -> None:
    assert {"magic_number", "running", "Settings"} <= completed("from bizmessage import sandbox\nsandbox.")
    assert {"by", "summary", "changes"} <= completed("from bizmessage import report\nreport.")
    assert "BizmessageSandbox" in completed("from bizmessage.testing import Biz")
    assert {"Verdict", "SendResult"} <= completed("from bizmessage import results\nresults.")


def test_no_private_module_is_offered_before_the_public_ones() -> None:
    offered = [each.name for each in jedi.Script("import bizmessage\nfrom bizmessage import ").complete(2, 23)]
    public = [name for name in offered if not name.startswith("_")]
    assert offered[: len(public)] == public
    assert {"kakao", "rcs", "errors", "results", "webhooks"} <= set(public)
    assert not {"reading", "catalogue", "privacy", "cli"} & set(public)


@pytest.mark.parametrize(
    ("attribute", "words"),
    [
        ("fault", "Who has to act."),
        ("retry", "Whether the same request may be sent again."),
        ("fallback", "can still reach the person by SMS"),
        ("remedy", "The next step"),
        ("remark", "A contradiction in the vendor's text"),
        ("wait", "How many seconds to wait"),
        ("explain", "What the code means and what to do about it"),
    ],
)
def test_hover_shows_what_an_attribute_is(attribute: str, words: str) -> None:
    for owner in ("TemplateNotFound", "TemplateNotFound()"):
        assert words in hovered(f"from bizmessage.kakao import TemplateNotFound\n{owner}.{attribute}")


def test_hover_shows_what_a_class_and_a_function_are() -> None:
    assert "The template does not exist." in hovered("from bizmessage.kakao import TemplateNotFound")
    for function in ("raise_for_response", "send_results", "delivery_results", "api_error_class"):
        assert len(hovered(f"from bizmessage.rcs import {function}\n{function}").splitlines()) > 2


def test_what_an_attribute_has_is_offered() -> None:
    assert "CHECK_FIRST" in completed("from bizmessage.kakao import TemplateNotFound\nTemplateNotFound.retry.CH")
    results = "from bizmessage.kakao import delivery_results\nfor result in delivery_results({}):\n    result."
    assert "DELIVERED_BY_SMS" in completed(f"{results}verdict.DEL")
    assert "recipient_no" in completed(f"{results}rec")
    assert "fingerprint" in completed(f"{results}error.fin")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """Pyright's language server, which VS Code and others have beneath their completion."""
    folder = tmp_path_factory.mktemp("workspace")
    with LanguageServer([str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"], folder) as server:
        yield server


def test_pyright_offers_every_name(server: LanguageServer) -> None:
    for provider in PROVIDERS:
        offered = server.completed(f"import {provider.__name__} as provider\nprovider.")
        assert set(public_names(provider)) <= offered
    result = "from bizmessage.kakao import delivery_results\nresult = next(iter(delivery_results({})))\nresult."
    assert "verdict" in server.completed(result)


def test_pyright_shows_what_things_are(server: LanguageServer) -> None:
    shown = {
        "TemplateNotFound": "The template does not exist.",
        "TemplateNotFound.fault": "Who has to act.",
        "TemplateNotFound().retry": "Whether the same request may be sent again.",
        "TemplateNotFound.remedy": "The next step",
        "raise_for_response": "Raise if an answer of the API says that the request failed",
    }
    for expression, words in shown.items():
        code = f"from bizmessage.kakao import TemplateNotFound, raise_for_response\n{expression}"
        assert words in server.hovered(code), expression

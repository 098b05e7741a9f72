"""The guides: the Markdown files that people read in the repository too, with their links led to the site's pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from website.pictures import flowchart, picture
from website.spec import ROOT

GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Begin", "시작하기", ("docs/start.md", "docs/sending.md", "docs/deliveries.md", "docs/webhooks.md")),
    (
        "When it fails",
        "실패 처리",
        ("docs/catching.md", "docs/retrying.md", "docs/fallback.md", "docs/clients.md", "docs/answers.md"),
    ),
    (
        "Test and report",
        "테스트와 보고서",
        ("docs/testing.md", "docs/reports.md", "docs/export.md", "docs/terminal.md"),
    ),
    (
        "Operate",
        "운영",
        ("docs/logging.md", "docs/integrations.md", "docs/freezing.md", "docs/speed.md", "docs/peers.md"),
    ),
    (
        "Contribute",
        "기여하기",
        ("docs/changing.md", "docs/generation.md", "docs/architecture.md", "CONTRIBUTING.md", "spec/README.md"),
    ),
    ("The vendor's guides, by topic", "공급자 가이드(주제별)", ("docs/guides/kakao.md", "docs/guides/rcs.md")),
    ("Project", "프로젝트", ("CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md")),
)
"""The files of the guides in the order of the navigation. Those that do not exist are left out."""

_OTHERS = ("More", "기타")

_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
_MERMAID = re.compile(r"^```mermaid\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"^<!-- picture: ([a-z-]+) -->$", re.MULTILINE)


@dataclass(frozen=True)
class Guide:
    """A guide in one language."""

    file: str
    """Where it stands in the repository, in English: ``docs/clients.md``."""

    language: str
    group: tuple[str, str]
    title: str
    body: str
    """Its Markdown without the title, with links to the site."""

    @property
    def path(self) -> str:
        """Where it stands on the site, below the language: ``guides/clients``."""
        return path_of(self.file)


class BrokenLink(ValueError):
    """A guide links to a file that does not exist."""


def path_of(file: str) -> str:
    """Where a guide stands on the site: ``docs/guides/kakao.md`` is ``guides/vendor-kakao``."""
    path = PurePosixPath(file)
    if path.parent.name == "guides":
        return f"guides/vendor-{path.stem}"
    name = path.parent.name if path.stem == "README" else path.stem.lower().replace("_", "-")
    return f"guides/{name}"


@cache
def files() -> dict[str, tuple[str, str]]:
    """The files of the guides that exist, in order, with the titles of their groups."""
    found = {file: (english, korean) for english, korean, names in GROUPS for file in names if (ROOT / file).exists()}
    for path in sorted((ROOT / "docs").glob("*.md")):
        if not path.stem.endswith(".ko"):
            found.setdefault(f"docs/{path.name}", _OTHERS)
    return found


def guides(language: str) -> list[Guide]:
    """The guides that there are in a language, in the order of the navigation."""
    return [
        _guide(file, path, language, group)
        for file, group in files().items()
        if (path := _in_language(file, language)).exists()
    ]


def _in_language(file: str, language: str) -> Path:
    return ROOT / (file if language == "en" else f"{file.removesuffix('.md')}.{language}.md")


def _guide(file: str, path: Path, language: str, group: tuple[str, str]) -> Guide:
    title, _, body = path.read_text(encoding="utf-8").partition("\n")
    if not title.startswith("# "):
        raise ValueError(f"{path}: a guide begins with its title")
    body = _outside_of_code(body, lambda text: _linked(text, file, language))
    body = _MERMAID.sub(lambda match: flowchart(match[1]) + "\n", body)
    body = _PICTURE.sub(lambda match: picture(match[1], language), body)
    return Guide(file, language, group, title.removeprefix("# "), body)


def _outside_of_code(text: str, change: Callable[[str], str]) -> str:
    """The text with what stands between fences left alone."""
    parts = re.split(r"(^```.*?^```$)", text, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if part.startswith("```") else change(part) for part in parts)


def _linked(text: str, file: str, language: str) -> str:
    def led(match: re.Match[str]) -> str:
        mark, label, target = match.groups()
        if re.match(r"[a-z]+:", target) or target.startswith("#"):
            return match[0]
        name, _, heading = target.partition("#")
        meant = (ROOT / file).parent.joinpath(name).resolve()
        if not meant.exists():
            raise BrokenLink(f"{file}: {target} does not exist")
        known = meant.relative_to(ROOT).as_posix()
        if known not in files():
            return f"{label}"  # it is in the repository, and not on the site
        prefix = f"/{language}" if language != "en" and _in_language(known, language).exists() else ""
        return f"{mark}[{label}]({prefix}/{path_of(known)}/{'#' if heading else ''}{heading})"

    return _LINK.sub(led, text)


def sections(guide: Guide) -> list[tuple[str, str, str, str]]:
    """What search finds of a guide: address, title, heading and text of each of its sections."""
    prefix = "" if guide.language == "en" else f"{guide.language}/"
    address = f"{prefix}{guide.path}/"
    plain = re.sub(r"^```.*?^```$|<svg.*?</svg>|<[^>]+>", "", guide.body, flags=re.MULTILINE | re.DOTALL)
    first, *rest = re.split(r"^#{2,3} ", plain, flags=re.MULTILINE)
    found = [(address, guide.title, "", first)]
    for part in rest:
        heading, _, text = part.partition("\n")
        found.append((f"{address}#{anchor(heading)}", guide.title, heading.replace("`", ""), text))
    return found


def anchor(heading: str) -> str:
    """The id of a heading, as GitHub and Hugo make it."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")

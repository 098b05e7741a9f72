"""Every result code of every provider, as the commands show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from bizmessage._catalogue.installed import providers
from bizmessage.codes import ResultCode
from bizmessage.errors._advising import Advice, explanation
from bizmessage.errors._pages import address


@dataclass(frozen=True)
class Entry:
    """One result code, or what stands beside the tables of them: see :mod:`bizmessage._catalogue.beside`."""

    provider: str
    table: str
    code: str
    name: str
    category: str
    summary: str
    description: str
    message: str
    advice: Advice
    docs: str = ""

    @property
    def path(self) -> str:
        """Where it stands: ``kakao/api/-3003``. What has no code stands under its name."""
        return f"{self.provider}/{self.table}/{self.code or self.name}"

    @property
    def heading(self) -> str:
        """Where it stands, and its name."""
        return f"{self.path} {self.name}" if self.code else self.path

    def page(self, language: str) -> str:
        """The address of its page on the library's site; empty where there is no site."""
        return address(self.path, language)

    def title(self, language: str) -> str:
        """What it means, in one line."""
        if language == "ko":
            return self.advice.summary_ko or " ".join(self.description.split()) or self.summary
        return self.summary

    def explain(self, language: str) -> str:
        """All that is known of it, as plain text."""
        return explanation(
            language,
            heading=self.heading,
            summary=self.summary,
            description=self.description,
            message=self.message,
            advice=self.advice,
            page=self.page(language),
            docs=self.docs,
        )

    def as_dict(self) -> dict[str, str]:
        """All that is known of it, for ``--json``."""
        return {
            "provider": self.provider,
            "table": self.table,
            "code": self.code,
            "name": self.name,
            "category": self.category,
            "summary": self.summary,
            "summary_ko": self.title("ko"),
            "description": self.description,
            "message": self.message,
            "fault": self.advice.fault,
            "retry": self.advice.retry,
            "fallback": self.advice.fallback,
            "remedy": self.advice.remedy,
            "remedy_ko": self.advice.remedy_ko,
            "remark": self.advice.remark,
            "remark_ko": self.advice.remark_ko,
            "source": self.advice.source,
            "docs": self.docs,
            "docs_url": self.page("en"),
        }


@cache
def entries() -> tuple[Entry, ...]:
    """Every code, provider by provider, in the order of the vendor's documents."""
    return tuple(entry for provider in providers() for entry in _of_provider(provider))


def _of_provider(provider: str) -> Iterator[Entry]:
    codes = import_module(f"bizmessage.{provider}.codes")
    for enum in vars(codes).values():
        if isinstance(enum, type) and issubclass(enum, ResultCode) and enum is not ResultCode:
            for member in enum:
                error = member.error
                provider_name, table = member._table
                yield Entry(
                    provider=provider_name,
                    table=table,
                    code=str(member.value),
                    name=member.name if error is None else error.__name__,
                    category=member.category or "",
                    summary=member.summary,
                    description=member.description,
                    message=member.message,
                    advice=member._advice,
                    docs="" if error is None else error.docs,
                )

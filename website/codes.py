"""The page of each code, of each error beside the tables and of each word of a status, as data for the templates."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from bizmessage._catalogue.beside import Word, everything
from bizmessage._catalogue.entries import Entry
from bizmessage._catalogue.installed import wire_of
from bizmessage.advice import TITLES
from bizmessage.errors import BizMessageError
from website import spec, words
from website.provoking import magic_numbers
from website.related import neighbours, same_idea, siblings
from website.samples import Sample, samples_of
from website.words import in_language

Page = dict[str, Any]


def pages(language: str) -> Iterator[Page]:
    """The front matter of every page of a code, in the order of the catalogue."""
    for entry in everything():
        yield _page(entry, language)


def line_of(entry: Entry, language: str) -> Page:
    """What an index has of a code."""
    advice = entry.advice
    return {
        "path": entry.path,
        "code": entry.code or "-",
        "name": entry.name,
        "title": entry.title(language),
        "category": entry.category,
        "fault": advice.fault,
        "retry": advice.retry,
        "fallback": advice.fallback,
    }


def error_of(entry: Entry) -> type[BizMessageError] | None:
    """The class of an entry; ``None`` for success and for words."""
    if isinstance(entry, Word) or entry.advice.fault == "none":
        return None
    found = getattr(import_module(f"bizmessage.{entry.provider}"), entry.name, None)
    return found if isinstance(found, type) and issubclass(found, BizMessageError) else None


def _page(entry: Entry, language: str) -> Page:
    row = spec.rows().get(entry.path, {})
    error = error_of(entry)
    samples = [] if error is None else samples_of(error)
    return {
        "title": f"{entry.code} {entry.name}".strip(),
        "description": entry.title(language),
        "path": entry.path,
        "code": entry.code,
        "name": entry.name,
        "provider": entry.provider,
        "provider_title": getattr(wire_of(entry.provider), f"title_{language}"),
        "table": entry.table,
        "table_title": table_title(entry, language),
        "category": entry.category,
        "category_title": category_title(entry.category, language),
        "summary": entry.title(language),
        "summary_other": entry.title("ko" if language == "en" else "en"),
        "is_word": isinstance(entry, Word),
        "facts": [] if isinstance(entry, Word) else _facts(entry, language),
        "kinds": _kinds(error, language),
        "remedy": entry.advice.remedy_ko if language == "ko" else entry.advice.remedy,
        "remark": entry.advice.remark_ko if language == "ko" else entry.advice.remark,
        "wait": words.waiting(entry.advice.wait, language),
        "limits": [vars(limit) for limit in spec.limits_of(entry.path)],
        "vendor": {
            "description": entry.description,
            "message": entry.message,
            "section": row.get("section", ""),
            "note": row.get("note", ""),
            "docs": entry.docs or spec.tables().get(f"{entry.provider}/{entry.table}", {}).get("docs", ""),
        },
        "parameters": [] if error is None else [[name, kind.__name__] for name, kind in error.parameter_types.items()],
        "bases": [] if error is None else _bases(error),
        "handling": "" if error is None else handling(error, samples),
        "samples": [_sample(sample, language) for sample in samples],
        "provoking": [
            {"number": number, "what": in_language(words.PROVOKED[what], language)}
            for number, what in magic_numbers(entry)
        ],
        "same_idea": [line_of(each, language) for each in same_idea(entry)] if row else [],
        "neighbours": [line_of(each, language) for each in (neighbours(entry) if row else siblings(entry))],
        "history": _history(entry, language),
        "sources": [source for source in entry.advice.source.split("; ") if source],
    }


def table_title(entry: Entry, language: str) -> str:
    """What the table of an entry is called; that of no table stands under its own name."""
    row = spec.tables().get(f"{entry.provider}/{entry.table}")
    return row[f"title_{language}"] if row else entry.table.strip("-")


def category_title(category: str, language: str) -> str:
    """What a category is called; empty for none."""
    return spec.categories()[category][f"title_{language}"] if category else ""


def _facts(entry: Entry, language: str) -> list[Page]:
    advice = entry.advice
    return [
        {"what": what, "word": word, "title": TITLES[what][word][language]}
        for what, word in (("fault", advice.fault), ("retry", advice.retry), ("fallback", advice.fallback))
    ]


def _kinds(error: type[BizMessageError] | None, language: str) -> list[Page]:
    names = () if error is None else tuple(base.__name__ for base in error.__mro__)
    return [
        {"name": name, "text": in_language(texts, language)} for name, texts in words.KINDS.items() if name in names
    ]


def _bases(error: type[BizMessageError]) -> list[str]:
    names = [base.__name__ for base in error.__mro__ if issubclass(base, BizMessageError)]
    return names[1:]


def handling(error: type[BizMessageError], samples: list[Sample]) -> str:
    """Code that has an answer with the error, and handles it: it runs as it is."""
    provider, name = f"bizmessage.{error.provider}", error.__name__
    root = next(base.__name__ for base in reversed(error.__mro__) if base.__dict__.get("provider") == error.provider)
    if not samples:
        return (
            f"from {provider} import {name}\n\ntry:\n"
            f"    raise {name}  # as a client does: see the guide about clients\nexcept {name} as error:\n"
            f"    print(error.retry, error.remedy)"
        )
    if error.table == "delivery":
        row = samples[0].answer
        return (
            f"from {provider} import {name}, delivery_results\n\nanswer = {_python(row)}\n\n"
            f"for result in delivery_results(answer):  # answer = response.json()\n"
            f"    if isinstance(result.error, {name}):\n"
            f"        print(result.request_id, result.error.fallback, result.error.remedy)"
        )
    return (
        f"from {provider} import {root}, {name}, raise_for_response\n\nanswer = {_python(samples[0].answer)}\n\n"
        f"try:\n    raise_for_response(answer)  # answer = response.json()\n"
        f"except {name} as error:\n    print(error.retry, error.remedy)\n"
        f"except {root} as error:\n    print(error.as_dict())"
    )


def _python(answer: object) -> str:
    """An answer as Python, one key a line where it would be long."""
    text = json.dumps(answer, ensure_ascii=False, indent=4)
    return "\n".join(
        line.replace(": true", ": True").replace(": false", ": False").replace(": null", ": None")
        for line in text.splitlines()
    )


def _sample(sample: Sample, language: str) -> Page:
    return {
        "shape": in_language(words.SHAPES[sample.shape], language),
        "where": sample.where,
        "json": json.dumps(sample.answer, ensure_ascii=False, indent=2),
    }


def _history(entry: Entry, language: str) -> list[str]:
    advice, korean = entry.advice, language == "ko"
    found = []
    if advice.since:
        found.append(
            f"공급자 문서 {advice.since}판부터 있습니다." if korean else f"In the vendor's page since {advice.since}."
        )
    if advice.until:
        found.append(
            f"공급자 문서 {advice.until}판부터 없습니다."
            if korean
            else f"Not in the vendor's page since {advice.until}."
        )
    if advice.supersedes:
        found.append(
            f"{advice.supersedes}: 이 이름을 대체합니다." if korean else f"Takes the place of {advice.supersedes}."
        )
    if advice.formerly:
        found.append(
            f"이 번호의 이전 의미: {advice.formerly}" if korean else f"The number meant before: {advice.formerly}"
        )
    found += [_decision(row, korean=korean) for row in spec.decisions_of(entry.path)]
    return found


def _decision(row: dict[str, str], *, korean: bool) -> str:
    was = " ".join(row["was"].split())
    if row["decision"] == "reused":
        return (
            f"{row['date']}: 의미가 바뀌었습니다. 이전: {was}"
            if korean
            else f"{row['date']}: given another meaning. Before: {was}"
        )
    return f"{row['date']}: 표현이 바뀌었습니다. 이전: {was}" if korean else f"{row['date']}: reworded. Before: {was}"

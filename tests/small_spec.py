"""A small faultless spec for tests to change."""

from __future__ import annotations

import csv
from pathlib import Path

from codegen.advice import NEEDED
from codegen.load import CODE_COLUMNS, COLUMNS, PROVIDER_COLUMNS

WIRE = """
place header head
field header-code code
field header-message text
field success ok
"""
"""What is peculiar to the provider's JSON: part, name and value of each row."""


class SmallSpec:
    """The rows of a spec by file, and the folder to write them to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.columns = {**COLUMNS, "toy/api.csv": CODE_COLUMNS, "toy/wire.csv": PROVIDER_COLUMNS["wire.csv"]}
        self.rows: dict[str, list[dict[str, str]]] = {
            "providers.csv": [
                {"provider": "toy", "error": "ToySendError", "title_en": "Toy Message", "title_ko": "장난감 메시지"}
            ],
            "tables.csv": [
                {
                    "provider": "toy",
                    "table": "api",
                    "enum": "ToyApiCode",
                    "error": "ToyApiError",
                    "code_type": "int",
                    "title_en": "API result code",
                    "title_ko": "API 결과 코드",
                }
            ],
            "categories.csv": [
                {"category": "template", "error": "TemplateError", "title_en": "templates", "title_ko": "템플릿"}
            ],
            "vocabularies.csv": [
                {"vocabulary": vocabulary, "value": value, "title_en": value, "title_ko": "뜻"}
                for vocabulary, values in NEEDED.items()
                for value in values
            ],
            "toy/api.csv": [
                code("0", "RequestSucceeded", summary="The request succeeded.", success="true"),
                code("-1", "TemplateNotFound", summary="The template does not exist.", description="템플릿 없음"),
                code("-2", "FieldTooLong", message="The '{}' must be at most {}.", params="field maximum:int"),
            ],
            "toy/wire.csv": wire(WIRE),
        }
        self.documents: dict[str, str] = {}

    def write(self) -> Path:
        """Write every file; give the folder."""
        for name, rows in self.rows.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, self.columns[name], lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
        for name, text in self.documents.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
        return self.folder


def wire(lines: str) -> list[dict[str, str]]:
    """Rows of a ``wire.csv``, each from a line of part, name and value."""
    triples = (line.split(maxsplit=2) for line in lines.strip().splitlines())
    return [{"part": part, "name": name, "value": value, "source": "made up"} for part, name, value in triples]


def words(lines: str) -> list[dict[str, str]]:
    """Rows of a ``words.csv``, each from a line of vocabulary, word and meaning (``-`` for none)."""
    triples = (line.split() for line in lines.strip().splitlines())
    return [
        {
            "vocabulary": vocabulary,
            "word": word,
            "name": word.upper().replace("-", "_"),
            "meaning": meaning.strip("-"),
            "title_en": f"it is {word}",
            "title_ko": "뜻",
            "source": "made up",
        }
        for vocabulary, word, meaning in triples
    ]


def code(code: str, name: str, **cells: str) -> dict[str, str]:
    """A row of a table with something in every required cell."""
    row = dict.fromkeys(CODE_COLUMNS, "")
    return {
        **row,
        "code": code,
        "name": name,
        "category": "template",
        "summary": "Something is wrong.",
        "description": "오류",
        "success": "false",
        "fault": "none" if cells.get("success") == "true" else "caller",
        "retry": "never",
        "fallback": "no",
        "remedy": "Mend it.",
        "remedy_ko": "고치세요.",
        **cells,
    }

"""Text that tries to get out of where it is put."""

from __future__ import annotations

import ast
import unicodedata
from random import Random

from hypothesis import strategies as st

from codegen import characters
from codegen.naming import PLACEHOLDER

PIECES = [
    "'",
    '"',
    "'''",
    '"""',
    "\\",
    "\\\\",
    "\\'",
    '\\"',
    "\\n",
    "\\x",
    "\\N{",
    "\n",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "# ",
    "{}",
    "%s",
    "\u202e",  # right-to-left override
    "\u2066",  # left-to-right isolate
    "\u2028",  # a line separator to some, not to Python
    "\u0085",
    "\u200b",
    "\ufeff",
    "\U0001f468\u200d\U0001f469",
    "템플릿",
    "\N{COMBINING ACUTE ACCENT}",
    "\ufe0f",  # a variation selector
    "\xad",
    "\ue000",
    "\u115f",  # a filler that is a letter
    "\uff02",  # a quotation mark of full width
    "\u2212",
    "\u3000",
    "import os",
    '"""\nimport os\n"""',
    '")\nimport os\nx = ("',
    " ",
    "a" * 130,
]
"""Pieces that a careless generator stumbles over."""

LONE_SURROGATES = ["\ud800", "\udfff"]


def texts(*more: str, min_size: int = 0) -> st.SearchStrategy[str]:
    """Hostile text; ``more`` are further pieces."""
    piece = st.one_of(st.sampled_from([*PIECES, *more]), st.text(max_size=5))
    return st.lists(piece, min_size=min_size, max_size=8).map("".join)


def random_text(random: Random) -> str:
    """Hostile text out of a source of random numbers, for runs that are too long for Hypothesis."""
    return "".join(
        random.choice(PIECES) if random.random() < 0.7 else chr(_random_point(random)) * random.choice((1, 1, 1, 40))
        for _ in range(random.randint(1, 8))
    )


def _random_point(random: Random) -> int:
    last = random.choice((0x7F, 0xFF, 0x36F, 0x20FF, 0xFFFF, 0x10FFFF))
    return random.randint(0, last)


def fit_for_a_file(text: str) -> str:
    """Hostile text without what the validator refuses: controls, blanks at the ends, placeholders, nothing at all."""
    text = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    return without_placeholders(text).strip() or "x"


def fit_for_ours(text: str) -> str:
    """The same for a column of ours, in which nothing may be hidden: taking out one may lay bare another."""
    text = fit_for_a_file(text)
    while hidden := set(characters.hidden(text)):
        text = fit_for_a_file("".join(character for character in text if character not in hidden))
    return text


def fit_for_a_remedy(text: str) -> str:
    """The same for a remedy, in which what stands in braces is a limit."""
    return fit_for_ours(text.replace("{", "(").replace("}", ")"))


def without_placeholders(text: str) -> str:
    """Text in which no placeholder is left: out of ``{{}}`` comes ``{}`` first, and then nothing."""
    while PLACEHOLDER.search(text):
        text = PLACEHOLDER.sub("", text)
    return text


def shape(text: str) -> str:
    """The syntax tree with every text in it blanked: hostile cells may change texts and nothing else."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def class_of(text: str, name: str) -> dict[str, object]:
    """The docstring of a class in a source, and the values that it assigns."""
    (node,) = (node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == name)
    return members(node)


def members(node: ast.ClassDef) -> dict[str, object]:
    """The same of a class that was found already."""
    found: dict[str, object] = {"__doc__": ast.get_docstring(node)}
    for statement in node.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            found[statement.targets[0].id] = ast.literal_eval(statement.value)
    return found

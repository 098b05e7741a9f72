"""Text that tries to get out of where it is put."""

from __future__ import annotations

from hypothesis import strategies as st

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

"""The words of the advice that the decoder and the generator go by.

A word that ``vocabularies.csv`` has beside these is shown and nothing else. One of these that it lacks would be missed
when somebody asks for advice, so the validator demands them, and ``tests/test_reserved.py`` holds the source to them.
"""

from __future__ import annotations

NEEDED = {
    "fault": ("caller", "account", "recipient", "provider", "none", "unknown"),
    "retry": ("never", "after-fix", "later", "much-later", "if-repeatable", "check-first", "unknown"),
    "fallback": ("yes", "no", "check-first", "unknown"),
}
"""The words that each vocabulary has to have."""

VOCABULARIES = tuple(NEEDED)
"""The columns of a code whose words ``spec/vocabularies.csv`` lists."""

MAY_HAVE_HAPPENED = ("check-first", "if-repeatable")
"""The words of ``retry`` for codes after which the request may have been carried out."""

"""Read the vendor's pages of result codes: Markdown with pipe tables and HTML tables in it, or flattened plain text.

``lines -> markdown, html -> tables -> read`` for a page, ``lines -> plain`` for flattened text. What headings, columns
and values are called is data, ``spec/pages.csv``. Nothing is guessed: what cannot be read for certain is a fault.
"""

from codegen.page_words import Words, read_words, words_of
from codegen.pages.model import Page, PageRow, PageTable
from codegen.pages.read import Reading, attempt, read_page

__all__ = ["Page", "PageRow", "PageTable", "Reading", "Words", "attempt", "read_page", "read_words", "words_of"]

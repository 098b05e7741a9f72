"""The docstrings of the generated code, as plain text: what they say, not how they are quoted or wrapped."""

from __future__ import annotations

from codegen.model import Category, CategoryModule, Code, Deprecated, Provider, Table, Term, Vocabulary
from codegen.wire import Word, Words


def category(of: Category) -> str:
    """The docstring of a category's class across providers."""
    return f"An error about {of.title_en}.\n\n{of.title_ko}"


def provider(of: Provider) -> str:
    """The docstring of a provider's root class."""
    return f"{of.title_en} refused a request or could not deliver a message.\n\n{of.title_ko}"


def provider_summary(of: Provider) -> str:
    """The summary that a provider's classes have where no code says more."""
    return f"{of.title_en} reported an error."


def provider_category(of: Provider, module: CategoryModule) -> str:
    """The docstring of a provider's class of a category."""
    return f"An error of {of.title_en} about {module.category.title_en}.\n\n{module.category.title_ko}"


def category_module(of: Provider, module: CategoryModule) -> str:
    """The docstring of a provider's module of a category."""
    return f"{of.title_en}: errors about {module.category.title_en}."


def table(of: Provider, table: Table) -> str:
    """The docstring of a table's class."""
    return f"An error out of the table of {of.title_en} {table.title_en}s.\n\n{table.title_ko}"


def unknown(of: Provider, table: Table) -> str:
    """The docstring of a table's class for codes that it does not have."""
    return f"A {of.title_en} {table.title_en} that this version of the catalogue does not have."


def unclear(of: Provider, table: Table) -> str:
    """The docstring of a table's class for what may have failed or not."""
    return f"What came in place of a {of.title_en} {table.title_en} cannot be read; it may have worked all the same."


def facade(of: Provider) -> str:
    """The docstring of a provider's package."""
    return (
        f"{of.title_en} ({of.title_ko}): its result codes as exceptions and enums.\n\n"
        "Everything can be imported from here; each name loads its module when it is first asked for. Here help() "
        "shows the functions and the root of the errors; of any other name, help(name) and, of a code, name.explain() "
        "tell more."
    )


def errors_module(of: Provider) -> str:
    """The docstring of a provider's module of base classes."""
    return f"The base classes of {of.title_en}'s errors."


def codes_module(of: Provider) -> str:
    """The docstring of a provider's module of enums."""
    return f"The result codes of {of.title_en} as enums, in the manner of :class:`http.HTTPStatus`."


def vocabulary(of: Vocabulary) -> str:
    """The docstring of a vocabulary's enum."""
    return {
        "fault": "Who has to act.",
        "retry": "Whether the same request may be sent again.",
        "fallback": "Whether the same content can still reach the person by SMS.",
    }[of.name]


def term(of: Term) -> str:
    """The docstring of a word."""
    return f"{_sentence(of.title_en)}."


def advice_module(of: Provider) -> str:
    """The docstring of a provider's module of advice."""
    return f"What to do about each result code of {of.title_en}; loaded when advice is asked for."


def transport_module(of: Provider) -> str:
    """The docstring of a provider's module of what goes wrong on the way to its API."""
    return f"What goes wrong between a client and {of.title_en}: its API gateway, proxies, the network."


def answers_module(of: Provider) -> str:
    """The docstring of a provider's module that reads and writes answers."""
    return f"From an answer of {of.title_en} to its results and errors, and back."


def wire_module(of: Provider) -> str:
    """The docstring of a provider's module for what is peculiar to its JSON."""
    return f"What is peculiar to the JSON of {of.title_en}: where things stand, what they are called, what words mean."


def sandbox_module(of: Provider) -> str:
    """The docstring of a provider's module for the sandbox."""
    return f"What a sandbox has to know of {of.title_en}: its endpoints, what they check, what they answer."


def words_module(of: Provider) -> str:
    """The docstring of a provider's module for the words that it answers with."""
    return f"The words that {of.title_en} answers with, as enums."


def words(of: Provider, words: Words) -> str:
    """The docstring of the enum of a vocabulary."""
    return f"What {of.title_en} calls a {words.title}. A word that is not here is one that its guides do not have."


def word(of: Word) -> str:
    """The docstring of a word."""
    return f"{_sentence(of.title_en)} ({of.title_ko})."


def group(of: Provider) -> str:
    """The docstring of a provider's class for a request of which recipients failed."""
    return f"Recipients of a send request of {of.title_en} failed."


def lookup_module(of: Provider) -> str:
    """The docstring of a provider's module of lookup functions."""
    return f"From a result code of {of.title_en} to its exception class."


def enum(of: Provider, table: Table) -> str:
    """The docstring of a table's enum."""
    return (
        f"Every {of.title_en} {table.title_en}, in the vendor's order.\n\n"
        "A code that is not in the table raises ``ValueError``; to look up any code, "
        f"use :func:`bizmessage.{of.name}.{table.name}_error_class`.\n\n{table.title_ko}"
    )


def lookup(of: Provider, table: Table) -> str:
    """The docstring of a table's lookup function."""
    return (
        f"The exception class of a {of.title_en} {table.title_en}, given as a number or as its text.\n\n"
        f"A code that the table does not have, and one that means success, gives :class:`{table.unknown}`. "
        "Nothing raises."
    )


def former_name(member: str) -> str:
    """The docstring of an enum member that was renamed."""
    return f"The former name of :attr:`{member}`."


def retired(code: Code) -> str:
    """Why the class of a code is not to be used any more."""
    return f"The vendor's page of {code.until} does not have {code.text} ({code.name}) any more."


def deprecated(old: Deprecated) -> str:
    """Why a name is not to be used any more."""
    return f"{old.name} was renamed to {old.stands_for}." if old.renamed else retired(old.code)


def lifecycle(code: Code) -> list[tuple[str, str]]:
    """What is to be told of a code beside its advice, by the names that the advice keeps it in."""
    told = {
        "wait": code.wait,
        "source": code.source,
        "since": code.since,
        "until": code.until,
        "supersedes": ", ".join(code.supersedes),
        "formerly": code.formerly,
    }
    return [(name, value) for name, value in told.items() if value]


def code(of: Provider, table: Table, code: Code) -> str:
    """The docstring of a code's class: the summary, where the code stands, and the vendor's texts."""
    where = f"{of.title_en} {table.title_en} {code.value}"
    if code.section:
        where += f", section {code.section}"
    vendor = "\n".join(filter(None, (code.description, code.message, code.note)))
    return f"{code.summary}\n\n{where}.\n\n{vendor}"


def _sentence(text: str) -> str:
    """A text with a capital in front. Of ASCII only: what the capital of other letters is depends on the Unicode."""
    return text[0].upper() + text[1:] if text[0].isascii() else text

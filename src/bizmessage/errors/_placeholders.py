"""The placeholders in a vendor's message: ``{}``, ``{0}``, ``{name}``, ``{two words}``.

The same number or name twice is one placeholder; each ``{}`` is one of its own. Anything else in braces is text.
"""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Sequence


def split(template: str) -> tuple[list[str], list[int]]:
    """The texts between the placeholders of a message, and for each placeholder which of the distinct ones it is.

    ``"{a} of {b}, {a}"`` gives ``(["", " of ", ", ", ""], [0, 1, 0])``.
    """
    head, *rest = template.split("{")
    texts = [head]
    order: list[int] = []
    seen: dict[str, int] = {}
    distinct = 0
    for piece in rest:
        name, brace, behind = piece.partition("}")
        if not brace or not _is_name(name):
            texts[-1] += "{" + piece
            continue
        if not name or name not in seen:
            seen[name] = distinct
            distinct += 1
        order.append(seen[name])
        texts.append(behind)
    return texts, order


def filled(template: str, values: "Sequence[int | str | None]") -> str:
    """The message with a value in place of each distinct placeholder; where it is ``None``, the placeholder stays."""
    texts, order = split(template)
    written = [texts[0]]
    position = len(texts[0])
    for number, text in zip(order, texts[1:], strict=True):
        end = template.index("}", position) + 1
        value = values[number] if number < len(values) else None
        written += [template[position:end] if value is None else str(value), text]
        position = end + len(text)
    return "".join(written)


def _is_name(text: str) -> bool:
    return not text or (text.isascii() and all(word.replace("_", "a").isalnum() for word in text.split(" ")))

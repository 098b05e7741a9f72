"""What is left to be seen of what is hidden."""

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from collections.abc import Callable

HIDDEN = "****"
"""In the place of a key, a token, a password, or the person of an address."""


def mask_number(number: str) -> str:
    """A phone number, whatever it looks like, with at most its first three and last four digits left."""
    digits = sum(character.isdecimal() for character in number)
    shown_first, shown_last = (3, 4) if digits > 9 else (0, min(2, digits // 3))
    seen = 0
    masked = []
    for character in number:
        if character.isalnum():
            is_digit = character.isdecimal()
            seen += is_digit
            character = character if is_digit and (seen <= shown_first or seen > digits - shown_last) else "*"
        masked.append(character)
    return "".join(masked)


def replaced(text: str, spans: list[tuple[int, int]], shown: "Callable[[str], str]") -> str:
    """The text with what is shown of each of the parts, which are in order and apart, in their places."""
    if not spans:
        return text
    pieces: list[str] = []
    end = 0
    for start, stop in spans:
        pieces += text[end:start], shown(text[start:stop])
        end = stop
    return "".join(pieces) + text[end:]


def hidden(_: str) -> str:
    """Nothing of it."""
    return HIDDEN

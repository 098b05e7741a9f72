"""Make texts fit to be shown."""


def sound(value: str) -> str:
    """The text without lone surrogates: JSON can hold them, and no log, file or answer can."""
    return value if value.isascii() else value.encode(errors="replace").decode()

"""What masking leaves over, and what it takes for a secret and is none: ``make masking``.

The corpora are made anew with a fixed seed, so that the rates are the same on every machine.
"""

from __future__ import annotations

import argparse
import random
import sys

from bizmessage._privacy.masking import mask
from tests.masking_corpus import (
    FRAMES,
    KINDS,
    Maker,
    left_of_number,
    left_of_secret,
    number_spellings,
    secret_contexts,
)

LIMIT = 0.005
"""The share of altered texts that no kind may reach."""


def false_alarms(make: Maker, count: int, seed: int = 1) -> list[str]:
    """Those of ``count`` texts that masking alters."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    return [text for text in (make(rng) for _ in range(count)) if mask(text) != text]


def numbers_left() -> list[str]:
    """The spellings of a number, in each of the frames, that masking does not hide."""
    return [
        frame.format(spelling)
        for spelling in number_spellings()
        for frame in FRAMES
        if left_of_number(spelling, inside(frame, mask(frame.format(spelling))))
    ]


def secrets_left() -> list[str]:
    """The contexts of a secret that masking does not hide it in."""
    texts = [(context.format(secret), secret) for context, secret in secret_contexts()]
    return [text for text, secret in texts if left_of_secret(secret, mask(text))]


def main(arguments: list[str] | None = None) -> int:
    """Print the rates; 1 if one of them is too high."""
    parser = argparse.ArgumentParser(prog="make masking", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="how many texts of each kind")
    parser.add_argument("--show", action="store_true", help="print texts that were altered")
    options = parser.parse_args(arguments)
    failed = False
    print(f"{'altered, and nothing to hide':<32}{'texts':>8}{'altered':>9}{'rate':>9}")
    for kind, make in KINDS.items():
        altered = false_alarms(make, options.count)
        rate = len(altered) / options.count
        failed |= rate >= LIMIT
        print(f"{kind:<32}{options.count:>8}{len(altered):>9}{rate:>9.3%}")
        for text in altered[:5] if options.show else ():
            print(f"    {text} -> {mask(text)}")
    print(f"\n{'left over':<32}{'texts':>8}{'left':>9}")
    tried = {
        "spellings of numbers": (len(number_spellings()) * len(FRAMES), numbers_left()),
        "contexts of secrets": (len(list(secret_contexts())), secrets_left()),
    }
    for what, (count, left) in tried.items():
        failed |= bool(left)
        print(f"{what:<32}{count:>8}{len(left):>9}")
        for text in left:
            print(f"    {text!r} -> {mask(text)!r}")
    return int(failed)


def inside(frame: str, masked: str) -> str:
    """What became of the part of a masked text that was put into the frame."""
    before, _, after = frame.format("\0").partition("\0")
    return masked.removeprefix(before).removesuffix(after)


if __name__ == "__main__":
    sys.exit(main())

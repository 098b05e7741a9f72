"""Annotating a log: what is found, where, whose it is, and that neither long lines nor endless ones cost more."""

from __future__ import annotations

import io
import json
import os
import select
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import IO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bizmessage._catalogue.entries import Entry, entries
from bizmessage._cli.annotating import CHUNK, WINDOW, Annotator, Pieces, annotate, copy
from bizmessage._cli.spotting import Block, Spotter, Vocabulary

COMMAND = str(Path(sys.executable).parent / "bizmessage")

VOCABULARIES = [
    Vocabulary("acme", (b"acme", b"api.acme.example"), ("resultCode",)),
    Vocabulary("zeta", (b"zeta",), ("resultCode", "resendResultCode")),
    Vocabulary("word", (b"word",), ("status",)),
]
CODES = {
    "acme/api": ("-3003", "30", "300", "E900"),
    "acme/sent": ("00000001", "300"),
    "zeta/api": ("-3003", "MRC02", "E_1-x", "300"),
    "word/api": ("300", "MRC02"),
}


def entry(path: str) -> Entry:
    provider, table, code = path.split("/")
    return replace(entries()[0], provider=provider, table=table, code=code, name=f"Name{code}")


ENTRIES = [entry(f"{table}/{code}") for table, codes in CODES.items() for code in codes]
SPOTTER = Spotter(VOCABULARIES, ENTRIES)

Found = tuple[int, int, tuple[str, ...]]
"""Line, position, paths."""


# --- a slow reference: what annotating means, a line at a time and a byte at a time -------------------------------


def reference(data: bytes) -> list[Found]:
    return [
        (number, position, paths)
        for number, line in enumerate(io.BytesIO(data), 1)
        for position, paths in reference_line(line)
    ]


def reference_line(line: bytes) -> Iterator[tuple[int, tuple[str, ...]]]:
    text = line.decode("latin-1")
    named = {each.provider for each in VOCABULARIES for word in each.words if word.decode() in ascii_lower(text)}
    start = 0
    while start < len(text):
        end, providers = key_at(text, start)
        code, position = value_at(text, end) if end else ("", 0)
        if code:
            known = [each for each in ENTRIES if each.code == code and each.provider in providers]
            left = [each for each in known if each.provider in named] or known
            if left:
                yield position, tuple(each.path for each in left)
        elif path := path_at(text, start):
            yield start + len(path), (path,)
        start = end if code else start + 1


def ascii_lower(text: str) -> str:
    return text.encode("latin-1").lower().decode("latin-1")


def key_at(text: str, start: int) -> tuple[int, set[str]]:
    """Where the longest key that begins here ends, and whose it is."""
    keys = {
        ("_" * last).join((("_" * first).join((resend, "result")) if resend else "result", "code")): owners
        for resend, owners in (("", {"acme", "zeta"}), ("resend", {"zeta"}))
        for first in (0, 1)
        for last in (0, 1)
    }
    found = [key for key in keys if ascii_lower(text).startswith(key, start)]
    if found:
        key = max(found, key=len)
        return start + len(key), keys[key]
    if ascii_lower(text).startswith("status", start) and not (start and is_word(text[start - 1], "_")):
        return start + len("status"), {"word"}
    return 0, set()


def value_at(text: str, position: int) -> tuple[str, int]:
    """The value behind a key, and where it ends, its quote included."""
    position = after_spaces(text, after_quote(text, position))
    if text[position : position + 1] not in (":", "="):
        return "", 0
    position = after_quote(text, after_spaces(text, position + 1))
    code = word_at(text, position)
    end = position + len(code)
    if not code or text[end : end + 1] == ".":
        return "", 0
    return code, after_quote(text, end)


def path_at(text: str, start: int) -> str:
    for each in ENTRIES:
        folder = each.path.removesuffix(each.code)
        if text.startswith(folder, start) and word_at(text, start + len(folder)) == each.code:
            return "" if start and is_word(text[start - 1], "_") else each.path
    return ""


def word_at(text: str, start: int) -> str:
    end = start
    while end < len(text) and is_word(text[end], "_-"):
        end += 1
    return text[start:end]


def is_word(character: str, others: str) -> bool:
    return character.isascii() and (character.isalnum() or character in others)


def after_quote(text: str, position: int) -> int:
    for quote in ('\\"', "\\'", '"', "'"):
        if text.startswith(quote, position):
            return position + len(quote)
    return position


def after_spaces(text: str, position: int) -> int:
    end = position
    while end < position + 4 and text[end : end + 1] in {" ", "\t", "\r", "\f", "\v"}:
        end += 1
    return end


# --- equal to the reference, whatever comes, in whatever chunks ---------------------------------------------------

WORDS = r"""
resultCode result_code RESULTCODE Resend_ResultCode resendResultCode status _status resend
resultCode= "resultCode": \"resultCode\":\" resultCode=' status: resendresult_code=
-3003 300 30 3000 E900 e900 MRC02 mrc02 E_1-x 00000001 0000001 -300 300.5
acme/api/ acme/sent/ zeta/api/ ACME/api/ word/api/ acme Zeta api.acme.example word
: = " ' \ \" / . - _ , x é ÿ
"""
SPACES = [" ", "    ", "     ", "\t", "\r", "\n", "\r\n", "\x00", "\x0b", "\x0c", "\x1c", "\x85", "\xa0"]
PIECES = [*WORDS.split(), *SPACES]
ANYTHING = st.sampled_from([piece.encode("latin-1") for piece in PIECES]) | st.binary(max_size=3)
NEARLY_A_CODE = st.builds(
    lambda *parts: "".join(parts).encode("latin-1"),
    st.sampled_from(["", "", "_", "x", "-", "resend"]),
    st.sampled_from(["resultCode", "RESULT_code", "resend_ResultCode", "status", "acme/api", "zeta/api", "word/api"]),
    st.sampled_from(
        [":", "=", '": "', "' = '", '\\": \\"', "    :    ", "     :", ":\n", "\n=", "/", "/", "\t=\r", " "]
    ),
    st.sampled_from([code for codes in CODES.values() for code in codes]),
    st.sampled_from(["", "", " ", ".", ",", '"', "'", '\\"', "\\", "0", "-", "_", "x", "\n", "\r\n", "/", "é"]),
)
LOGS = st.lists(ANYTHING | NEARLY_A_CODE, max_size=30).map(b"".join)


def in_chunks(data: bytes, sizes: list[int]) -> Iterator[bytes]:
    """The data in chunks of these sizes, over and over."""
    start = number = 0
    while start < len(data):
        size = sizes[number % len(sizes)]
        yield data[start : start + size]
        start += size
        number += 1


def found_in(data: bytes, sizes: list[int], window: int) -> list[Found]:
    """What is found; the pieces must be the data, and each position behind what was found there."""
    pieces = Pieces(SPOTTER, window)
    done = [piece for chunk in in_chunks(data, sizes) for piece in pieces.feed(chunk)]
    done += pieces.finish()
    assert b"".join(piece.data[piece.start : piece.stop] for piece in done) == data
    assert all(piece.start < spot.end <= piece.stop for piece in done for spot in piece.spots)
    return [
        (spot.line, spot.position, tuple(each.path for each in spot.meaning.entries))
        for piece in done
        for spot in piece.spots
    ]


SIZES = st.lists(st.integers(1, 90), min_size=1, max_size=5) | st.just([10_000])


@given(LOGS, SIZES)
@example(b'resultCode: "300', [1])
@example(b"resultCode", [3])
@example(b"resultCode:", [3])
@example(b"resultCode:\n300 resultCode\n=300", [50])
@example(b"resultCode=resultCode=300 acme/api/acme/api/300", [7])
def test_it_finds_what_the_reference_finds(data: bytes, sizes: list[int]) -> None:
    assert found_in(data, sizes, WINDOW) == reference(data)


@given(LOGS, SIZES)
@example(b"." * 70 + b"resendResultCode=MRC02", [1])
def test_a_line_in_parts_has_the_same_codes_at_the_same_places(data: bytes, sizes: list[int]) -> None:
    data = data.replace(b"\n", b" ", 3)
    found = found_in(data, sizes, 1)  # as small as the spotter's reach allows
    assert found == found_in(data, [1], 1) == found_in(data, [len(data) + 1], 1)
    wanted = reference(data)
    assert [each[:2] for each in found] == [each[:2] for each in wanted]


@pytest.mark.parametrize(
    "text", [b'{"resendResultCode": "MRC02"}', b"resultCode=-3003", b"zeta/api/MRC02", b"status=300"]
)
def test_a_code_at_every_place_of_a_border(text: bytes) -> None:
    for before in range(3 * SPOTTER.reach):
        data = b"." * before + b" " + text + b"." * 3 * SPOTTER.reach
        data = data.replace(b"03.", b"03 ").replace(b"02.", b"02 ").replace(b"00.", b"00 ")
        (found,) = found_in(data, [7], 1)
        assert found in reference(data)


@pytest.mark.parametrize("text", [b"_status=300", b"xacme/api/E900", b"resultCode=E9000", b"resendResultCode=E900"])
def test_what_is_no_code_is_none_at_a_border(text: bytes) -> None:
    for before in range(3 * SPOTTER.reach):
        data = b"." * before + text + b" " + b"." * 3 * SPOTTER.reach
        assert found_in(data, [7], 1) == reference(data) == []


def test_the_spotter_sees_far_enough() -> None:
    # No match is longer than what it says that it needs behind a border.
    longest = b"Resend_Result_Code" + b'\\"' + b" " * 4 + b":" + b" " * 4 + b'\\"' + b"00000001" + b'\\"'
    assert len(longest) < SPOTTER.reach < 2 * len(longest)


# --- keys and codes are data --------------------------------------------------------------------------------------


def names_in(line: bytes, spotter: Spotter = SPOTTER) -> list[str]:
    spots, _ = spotter.spots(Block(line, 0, len(line), 1, 0, frozenset()))
    return [each.path for spot in spots for each in spot.meaning.entries]


@pytest.mark.parametrize(
    ("line", "paths"),
    [
        (b"resultCode=E900", ["acme/api/E900"]),
        (b"resultCode=e900", []),
        (b"resultCode=E9001", []),
        (b"resultCode=XE900", []),
        (b'"RESULT_CODE": "00000001"', ["acme/sent/00000001"]),
        (b"resultCode=1", []),
        (b"resultCode: E_1-x,", ["zeta/api/E_1-x"]),
        (b"resultCode: E_1-x-", []),
        (b"resultCode: E900.", []),
        (b"resultCode: 30.5, 'resultCode': '30.'", []),
        (b"resultCode: 300", ["acme/api/300", "acme/sent/300", "zeta/api/300"]),
        (b"acme resultCode: 300", ["acme/api/300", "acme/sent/300"]),
        (b"GET https://API.ACME.EXAMPLE/ zeta: resultCode=-3003", ["acme/api/-3003", "zeta/api/-3003"]),
        (b"word resultCode: MRC02", ["zeta/api/MRC02"]),  # the key is not word's
        (b"resendResultCode: 300", ["zeta/api/300"]),  # the longer key is not acme's
        (b"status: 300", ["word/api/300"]),
        (b"http_status: 300, httpstatus: 300", []),  # a key of one word stands alone
        (b"http-status: 300", ["word/api/300"]),
        (b"lastResultCode: E900", ["acme/api/E900"]),
        (b"see acme/api/E900.", ["acme/api/E900"]),
        (b"xacme/api/E900 acme/api/E9000 acme/sent/E900", []),
        (b'"acme/sent/00000001"', ["acme/sent/00000001"]),
    ],
)
def test_what_counts(line: bytes, paths: list[str]) -> None:
    assert names_in(line) == paths


def test_the_option_decides_for_keys_and_not_for_paths() -> None:
    spotter = Spotter(VOCABULARIES, ENTRIES, "zeta")
    assert names_in(b"acme resultCode: 300, resultCode: E900, acme/api/300", spotter) == [
        "zeta/api/300",
        "acme/api/300",
    ]


def test_without_codes_nothing_is_found() -> None:
    assert names_in(b"resultCode: 300, resultCode: , acme/api/", Spotter(VOCABULARIES, [])) == []
    assert names_in(b"resultCode: 300, acme/api/300", Spotter([], ENTRIES)) == ["acme/api/300"]


# --- whose code it is in a line that is too long ------------------------------------------------------------------


def test_a_part_that_names_nobody_is_whose_the_last_one_was() -> None:
    gap = b"." * 3 * SPOTTER.reach
    code = b" resultCode=-3003 "
    line = code + gap + b"acme" + code + gap + code + gap + b"zeta" + gap + code + b"\n" + code
    found = [(number, paths) for number, _, paths in found_in(line, [50], 1)]
    assert found_in(line, [50], 1) == found_in(line, [10_000], 1)
    both = ("acme/api/-3003", "zeta/api/-3003")
    assert found == [(1, both), (1, both[:1]), (1, both[:1]), (1, both[1:]), (2, both)]
    assert [position for _, position, _ in found_in(line, [50], 1)] == [place for _, place, _ in reference(line)]


def test_the_line_after_one_that_is_too_long_begins_anew() -> None:
    pieces = Pieces(SPOTTER, 1)
    assert list(pieces.feed(b"zeta" + b"." * 5 * SPOTTER.reach))
    *_, last = pieces.feed(b"\nresultCode=-3003\n")
    assert [(spot.line, len(spot.meaning.entries)) for spot in last.spots] == [(2, 2)]


def test_in_an_ordinary_line_the_end_counts_for_the_beginning() -> None:
    line = b"resultCode=-3003" + b"." * (WINDOW - 100) + b" acme"
    assert found_in(line.replace(b"3.", b"3 ", 1), [CHUNK], WINDOW)[0][2] == ("acme/api/-3003",)


# --- every other byte ---------------------------------------------------------------------------------------------


def without_notes(text: bytes) -> bytes:
    while (start := text.find(b" [kakao/")) >= 0:
        text = text[:start] + text[text.index(b")]", start) + 2 :]
    return text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\r\n\r\n",
        b"no end",
        b"\x00" * 3_000_000,
        b"\xff\xfe\r" * 1_000_000 + b"\n\n",
        bytes(range(256)) * 20_000,
        b"\n" * 100_000,
        b'kakao "resultCode": "3019"\r\n\xed\xa0\x80resultCode=3019',
        b"kakao " + b"resultCode=3019 \x00" * 100_000,
        b"kakao " + b"resultCode=3019\\n" * 100_000 + b"\nresultCode",
    ],
)
def test_every_other_byte_stays(data: bytes) -> None:
    target = io.BytesIO()
    copy(io.BytesIO(data), target, Annotator("en"))
    wanted = b"".join(annotate(line, "en") for line in io.BytesIO(data)) if len(data) < WINDOW else None
    assert wanted in (None, target.getvalue())
    pieces = target.getvalue().split(b" [kakao/delivery RecipientNotKakaotalkUser: ")
    assert pieces[0] + b"".join(piece.split(b")]", 1)[1] for piece in pieces[1:]) == data
    assert len(pieces) - 1 == data.count(b"3019")


def test_a_note_does_not_part_what_is_escaped() -> None:
    assert annotate(b"'kakao resultCode=3019\\n'", "en").endswith(b")]\\n'")


# --- as JSON ------------------------------------------------------------------------------------------------------


def test_json_has_the_line_and_the_position_in_bytes() -> None:
    long = b"\xed\x95\x9c." * WINDOW  # 4 MiB
    data = (
        b"x\n\nresultCode=3019\r\n" + long + b' "resultCode": "3019", ' + long + b"resultCode=3019\nkakao/delivery/3019"
    )
    target = io.BytesIO()
    copy(io.BytesIO(data), target, Annotator("ko", as_json=True))
    found = [json.loads(line) for line in target.getvalue().splitlines()]
    assert [(each["line"], each["position"]) for each in found] == [
        (3, len(b"resultCode=3019")),
        (4, len(long) + len(b' "resultCode": "3019"')),
        (4, 2 * len(long) + len(b' "resultCode": "3019", resultCode=3019')),
        (5, len(b"kakao/delivery/3019")),
    ]
    (wanted,) = (each for each in entries() if each.path == "kakao/delivery/3019")
    assert {key: found[0][key] for key in wanted.as_dict()} == wanted.as_dict()
    assert list(found[0]) == ["line", "position", *wanted.as_dict()]


# --- what it costs ------------------------------------------------------------------------------------------------


def answer(recipients: int) -> bytes:
    rows = [
        {"recipientSeq": number, "recipientNo": f"010{number:08}", "resultCode": -3003, "resultMessage": "x"}
        for number in range(recipients)
    ]
    return b"POST /alimtalk " + json.dumps({"message": {"sendResults": rows}}).encode()


def seconds(data: bytes) -> float:
    """What it takes of the processor, however many others want it."""
    best = 1e9
    for _ in range(3):
        start = process_time()
        annotate(data, "en")
        best = min(best, process_time() - start)
    return best


@pytest.mark.parametrize(
    ("small", "large"),
    [
        (answer(5_000), answer(20_000)),
        (b"x" * 2_000_000, b"x" * 8_000_000),
        (b"resultCode" * 100_000, b"resultCode" * 400_000),
        (b"resultCode    " * 100_000, b"resultCode    " * 400_000),
        (b"resultCode=" + b"3" * 2_000_000, b"resultCode=" + b"3" * 8_000_000),
        (b"kakao/api/" * 100_000, b"kakao/api/" * 400_000),
        (b"resultCode=3019\n" * 20_000, b"resultCode=3019\n" * 80_000),
    ],
    ids=["recipients", "no codes", "keys", "keys and spaces", "a long number", "paths", "short lines"],
)
def test_four_times_as_much_takes_four_times_as_long(small: bytes, large: bytes) -> None:
    annotate(small, "en")
    assert seconds(large) < 10 * seconds(small)  # 16 times if it were quadratic


class Endless(io.RawIOBase):
    """A log whose only line never ends, up to a size, in reads of at most a size."""

    def __init__(self, text: bytes, size: int, chunk: int) -> None:
        super().__init__()
        self._text = text * (chunk // len(text))
        self._left = size

    def read1(self, size: int, /) -> bytes:
        taken = self._text[: min(size, self._left)]
        self._left -= len(taken)
        return taken


class Nowhere:
    """Counts what is written."""

    def __init__(self) -> None:
        self.written = 0

    def write(self, data: bytes, /) -> None:
        self.written += len(data)

    def flush(self) -> None:
        pass


@pytest.mark.parametrize("text", [b"x", b"x" * 500 + b'{"resultCode": 3019}, ', b"x" * 200 + b"\n"])
def test_a_line_that_never_ends_takes_no_more_memory(text: bytes) -> None:
    annotate(b"resultCode=3019", "en")
    peaks = []
    for size in (8_000_000, 32_000_000):
        target = Nowhere()
        tracemalloc.start()
        copy(Endless(text, size, 100_000), target, Annotator("en"))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert target.written >= size
    assert peaks[1] < 1.2 * peaks[0]
    assert peaks[1] < 10 * WINDOW


def test_a_line_in_many_small_reads_is_no_dearer() -> None:
    annotator = Annotator("en")
    start = process_time()
    for _ in range(300_000):
        assert annotator.feed(b"ab") == b""
    assert process_time() - start < 5  # a copy of the line for each would take minutes
    assert len(annotator.finish()) == 600_000


# --- as it comes --------------------------------------------------------------------------------------------------


def wait_for_line(stream: IO[bytes]) -> bytes:
    ready, _, _ = select.select([stream], [], [], 20)
    assert ready, "the line should come before the input ends"
    return stream.readline()


def test_each_line_is_written_as_soon_as_it_has_come() -> None:
    with subprocess.Popen([COMMAND, "annotate"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"first\r\n")
        assert wait_for_line(process.stdout) == b"first\r\n"
        process.stdin.write(b"kakao result")
        process.stdin.write(b'Code="3019"')
        assert not select.select([process.stdout], [], [], 0.3)[0]  # a line is annotated as a whole
        process.stdin.write(b"\nthird\nfour")
        assert b"RecipientNotKakaotalkUser" in wait_for_line(process.stdout)
        assert wait_for_line(process.stdout) == b"third\n"
        process.stdin.write(b"th")
        process.stdin.close()
        assert process.stdout.read() == b"fourth"
        assert process.wait(20) == 0


def test_findings_come_as_soon_as_their_line() -> None:
    command = [COMMAND, "annotate", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(b"kakao resultCode=3019\n")
            assert json.loads(wait_for_line(process.stdout))["line"] == number
        process.stdin.close()
        assert process.wait(20) == 0


def test_a_line_that_is_too_long_is_written_before_it_ends() -> None:
    read, write = os.pipe()
    with subprocess.Popen([COMMAND, "annotate"], stdin=read, stdout=subprocess.PIPE, bufsize=0) as process:
        os.close(read)
        assert process.stdout is not None
        with os.fdopen(write, "wb") as log:
            log.write(b"x" * (WINDOW + 10_000))
            log.flush()
            assert select.select([process.stdout], [], [], 20)[0]
        assert len(process.stdout.read() or b"") > 0
        process.stdout.close()

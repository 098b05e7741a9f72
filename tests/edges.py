"""The generator at its edges: hostile cells by the hundred thousand, ``gen`` killed at any moment, odd environments.

``python -m tests.edges --cells 400000 --kills 600 --environments 48``; the seed makes a run that can be had again.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import csv
import hashlib
import io
import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
import tokenize
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from codegen.__main__ import _gen, generate
from codegen.faults import SpecError
from tests.hostile import fit_for_a_file, fit_for_a_remedy, fit_for_ours, members, random_text, shape
from tests.small_spec import SmallSpec, code, words

ROOT = Path(__file__).parent.parent

VENDORS = ("description", "message", "section", "note")
OURS = ("summary", "summary_ko", "remedy", "remedy_ko", "remark", "remark_ko")
TITLES = ("title_en", "title_ko")

ROWS = 150
"""How many rows of hostile cells a spec has."""

CELLS = (ROWS + 1) * (len(VENDORS) + len(OURS)) + 12
"""How many hostile cells a spec has: rows of codes, one of them a success, and titles."""

MORE = 50
"""How many times as many kills as were asked for there may be until enough of them were amid the writing."""


def hostile_spec(folder: Path, random: Random | None) -> tuple[SmallSpec, int]:
    """A spec with hostile text in every free cell, and how many cells these are; without any for want of numbers."""

    def text(column: str) -> str:
        if random is None:
            return "x"
        ours = fit_for_a_remedy if column in ("remedy", "remedy_ko") else fit_for_ours
        return (fit_for_a_file if column in VENDORS else ours)(random_text(random))

    spec = SmallSpec(folder / "spec")
    spec.rows["toy/api.csv"] = [code("0", "RequestSucceeded", success="true")]
    spec.rows["toy/api.csv"] += (code(str(-number), f"Wrong{number}") for number in range(1, ROWS + 1))
    for row in spec.rows["toy/api.csv"]:
        row.update((column, text(column)) for column in (*VENDORS, *OURS))
        row["summary_ko"] = f"뜻 {row['summary_ko']}"
    spec.columns["toy/words.csv"] = ("vocabulary", "word", "name", "meaning", "title_en", "title_ko", "source")
    spec.rows["toy/words.csv"] = words("mood fine -\nmood bad -")
    for name in ("providers.csv", "tables.csv", "categories.csv", "vocabularies.csv", "toy/words.csv"):
        spec.rows[name][0].update((column, text(column)) for column in TITLES)
    spec.rows["toy/words.csv"][1].update((column, text(column)) for column in TITLES)
    return spec, CELLS


def escapes(files: Mapping[str, str], spec: SmallSpec) -> Iterator[str]:
    """A line for each file in which a cell says something else than its text, or something beside it."""
    for path, text in files.items():
        if (shape(text), comments(text)) != _plain()[path]:
            yield f"{path} has another shape"
    failures = [row for row in spec.rows["toy/api.csv"] if row["success"] == "false"]
    module = ast.parse(files["bizmessage/toy/template.py"])
    classes = {node.name: members(node) for node in module.body if isinstance(node, ast.ClassDef)}
    advice = _advice(files["bizmessage/toy/_advice.py"])
    for row in failures:
        found = classes[row["name"]]
        said = {column: found[attribute] for column, attribute in _ATTRIBUTES.items()} | advice[row["code"]]
        yield from (f"{row['name']} has another {column}" for column in said if said[column] != row[column])
        doc = "".join(str(found["__doc__"]).split())
        for column in ("summary", *VENDORS):
            if "".join(row[column].split()) not in doc:
                yield f"the docstring of {row['name']} lacks its {column}"


_ATTRIBUTES = {"summary": "summary", "description": "description", "message": "message_template"}


def comments(text: str) -> list[str]:
    """The comments of a source; none is made of a cell."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [each.string for each in tokens if each.type == tokenize.COMMENT]


def _advice(text: str) -> dict[str, dict[str, object]]:
    (table,) = (node.value for node in ast.parse(text).body if isinstance(node, ast.Assign))
    assert isinstance(table, ast.Dict)
    (rows,) = table.values
    assert isinstance(rows, ast.Dict)
    return {
        str(ast.literal_eval(key)): {each.arg: ast.literal_eval(each.value) for each in value.keywords if each.arg}
        for key, value in zip(rows.keys, rows.values, strict=True)
        if key is not None and isinstance(value, ast.Call)
    }


@cache
def _plain() -> dict[str, tuple[str, list[str]]]:
    """The shape of each file of a spec with nothing hostile in it, and its comments."""
    with TemporaryDirectory() as folder:
        spec, _ = hostile_spec(Path(folder), None)
        return {path: (shape(text), comments(text)) for path, text in generate(spec.write()).items()}


def spoil(path: Path, random: Random) -> None:
    """Put anything anywhere into a file of a spec: cells and names of columns, bytes, lines."""
    data = path.read_bytes()
    way = random.randrange(5)
    if way == 0:
        place = random.randrange(len(data))
        path.write_bytes(data[:place] + random.randbytes(random.randint(1, 4)) + data[place + 1 :])
    elif way == 1:
        path.write_bytes(data[: random.randrange(len(data))])
    else:
        rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
        row = random.choice(rows[:1] if way == 2 else rows[1:])
        row[random.randrange(len(row))] = random_text(random).encode(errors="replace").decode()
        written = io.StringIO(newline="")
        csv.writer(written, lineterminator="\n").writerows(rows)
        path.write_bytes(written.getvalue().encode())


def hostile_cells(cells: int, seed: int) -> tuple[int, list[str]]:
    """Put hostile text into at least so many free cells; give how many they were, and what escaped."""
    done = 0
    found: list[str] = []
    for number in itertools.count(seed):
        random = Random(number)  # noqa: S311 - to be had again
        with TemporaryDirectory() as folder:
            spec, count = hostile_spec(Path(folder), random)
            files = generate(spec.write())
            found += (f"seed {number}: {line}" for line in escapes(files, spec))
            done += count + refused_or_sound(Path(folder), random, found, number)
        if done >= cells:
            break
    return done, found


def refused_or_sound(folder: Path, random: Random, found: list[str], number: int) -> int:
    """Spoil small specs anywhere: each is refused with faults, or generates modules that compile."""
    for _ in range(10):
        spec = SmallSpec(folder / "spoilt")
        path = spec.write() / random.choice(sorted(spec.rows))
        spoil(path, random)
        try:
            for name, text in generate(spec.folder).items():
                compile(text, name, "exec", dont_inherit=True)
        except SpecError as error:
            found += (f"seed {number}: {fault!r}" for fault in error.faults if "\n" in str(fault))
        except Exception as error:
            found.append(f"seed {number}: {path.name}: {error!r}")
    return 10


def kills(count: int, seed: int, amid_at_least: int = 0) -> tuple[int, list[str]]:
    """Kill ``gen`` so many times while it brings files from one spec to another; how often amid it, what was torn.

    If fewer were amid it than they should be, it goes on until they are, up to ``MORE`` times as long.
    """
    random = Random(seed)  # noqa: S311 - to be had again
    amid = 0
    found: list[str] = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        rendered = [generate(_spec_of(folder / str(number), number)) for number in range(2)]
        wanted = [{path: text.encode() for path, text in files.items()} for files in rendered]
        output = folder / "generated"
        reach = max(_publish(files, output, None) for files in (*rendered, *rendered))
        for number in range(count * MORE):
            if number >= count and amid >= amid_at_least:
                break
            old, new = wanted[1 - number % 2], wanted[number % 2]
            _publish(rendered[number % 2], output, random.uniform(0, reach))
            now = contents(output)
            found += (f"kill {number}: {line}" for line in torn(now, old, new))
            amid += now not in (old, new)
            # As many come too soon as too late then, however busy the machine has become.
            reach *= 1.1 if now == old else 1 / 1.1 if now == new else 1
            _publish(rendered[number % 2], output, None)
            if contents(output) != new:
                found.append(f"kill {number}: the next run did not heal it")
    return amid, found


def torn(now: Mapping[str, bytes], old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Iterator[str]:
    """The files that are neither old nor new, and those that are missing though both have them."""
    for path in sorted({*now, *(old.keys() & new.keys())}):
        aside = path.endswith(".making") and path.rpartition("/")[2].startswith(".")
        if not aside and (path not in now or now[path] not in (old.get(path), new.get(path))):
            yield f"{path} is neither old nor new"


def contents(output: Path) -> dict[str, bytes]:
    """What every file below a folder holds."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes() for path in sorted(output.rglob("*")) if path.is_file()
    }


def _spec_of(folder: Path, number: int) -> Path:
    """A spec that has most files of its twin with other text in them, and files of its own."""
    spec, _ = hostile_spec(folder, Random(number))  # noqa: S311 - to be had again
    own = f"own-{number}"
    spec.rows["categories.csv"].append(
        {"category": own, "error": f"Own{number}Error", "title_en": "owns", "title_ko": "뜻"}
    )
    spec.rows["toy/api.csv"] += [code("-9999", "OwnWrong", category=own)]
    return spec.write()


def _publish(files: Mapping[str, str], output: Path, kill_after: float | None) -> float:
    """Do what ``gen`` does with rendered files, in a fork of this process; give how long it took until it ended."""
    started = time.perf_counter()
    child = os.fork()
    if not child:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            os._exit(_gen(argparse.Namespace(output=output, spec=output.parent / "spec"), files))
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if kill_after is None and status:
        raise RuntimeError(f"gen ended with {status}")
    return time.perf_counter() - started


ENVIRONMENTS = {
    "LANG": ("C", "ko_KR.EUC-KR", "tr_TR.UTF-8", "en_US.UTF-8"),
    "LC_ALL": ("", "C", "POSIX", "ko_KR.UTF-8"),
    "PYTHONUTF8": ("0", "1"),
    "PYTHONHASHSEED": ("0", "1", "4711"),
    "PYTHONOPTIMIZE": ("", "1", "2"),
    "PYTHONIOENCODING": ("ascii", "utf-8", "euc-kr"),
    "TZ": ("UTC", "Asia/Seoul", "America/St_Johns"),
    "umask": ("000", "022", "077"),
    "cwd": ("/", "project", "odd"),
    "order": ("sorted", "reversed", "shuffled"),
    "folder": ("spec", "SPEC", "스펙 of 'mine'"),
}
"""What may differ between two machines: variables, and how the spec is stored and the generator called."""


def environments(count: int, seed: int) -> tuple[int, list[str]]:
    """Generate the project's spec in so many environments; how many there were, and in which the bytes differ."""
    random = Random(seed)  # noqa: S311 - to be had again
    expected = digest(generate(ROOT / "spec"))
    found = []
    for _ in range(count):
        chosen = {name: random.choice(values) for name, values in ENVIRONMENTS.items()}
        with TemporaryDirectory() as folder:
            given = _generated_in(Path(folder), chosen, random)
        if given != expected:
            found.append(f"{given} in {chosen}")
    return count, found


def digest(files: Mapping[str, str]) -> str:
    """One text for the paths and bytes of files."""
    return _digest({path: text.encode() for path, text in files.items()})


def _digest(files: Mapping[str, bytes]) -> str:
    return hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()


def _generated_in(folder: Path, chosen: Mapping[str, str], random: Random) -> str:
    spec = folder / chosen["folder"]
    paths = (path for path in (ROOT / "spec").rglob("*") if path.is_file())
    names = sorted(path.relative_to(ROOT / "spec") for path in paths)
    if chosen["order"] != "sorted":
        names.reverse()
    if chosen["order"] == "shuffled":
        random.shuffle(names)
    for name in names:
        (spec / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "spec" / name, spec / name)
    (folder / "odd ‘folder’").mkdir()
    cwd = {"/": Path("/"), "project": ROOT, "odd": folder / "odd ‘folder’"}[chosen["cwd"]]
    variables = {name: value for name, value in chosen.items() if name.isupper()}
    variables |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "codegen", "gen", "--spec", str(spec), "--output", str(folder / "generated")]
    mask = int(chosen["umask"], 8)
    result = subprocess.run(
        command, env={**os.environ, **variables}, cwd=cwd, capture_output=True, umask=mask, check=False
    )
    return _digest(contents(folder / "generated")) if not result.returncode else repr(result.stderr)


def report() -> int:
    """Do as much of each as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cells", type=int, default=400_000)
    parser.add_argument("--kills", type=int, default=600)
    parser.add_argument("--environments", type=int, default=48)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    faulty = []
    for name, run, count in (
        ("hostile cells, {done} of them; escaped", hostile_cells, wanted.cells),
        ("kills, {done} of them amid the writing; torn", kills, wanted.kills),
        ("environments, {done} of them; different", environments, wanted.environments),
    ):
        started = time.perf_counter()
        done, found = run(count, wanted.seed)
        faulty += found
        print(f"{name.format(done=done)}: {len(found)} ({time.perf_counter() - started:.0f} s)", flush=True)
    print("\n".join(faulty[:100]))
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(report())

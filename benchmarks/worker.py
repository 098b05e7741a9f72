"""One process of a measurement: ``python -I -S worker.py <what> <row> <folder>...``.

The folders, and the standard library, are all that it imports from: the last one, which has the packages of others,
after it. The installed package is not among them, or its modules would stand in for those that an older tree does not
have.

``turns`` makes a row ready, says ``ready``, and answers each line of its standard input with the CPU seconds of a turn.
``size`` prints the bytes of a row. ``calls:7`` makes a row ready and calls it seven times, for what counts
instructions. A row that cannot be made ready is answered with a line that begins with ``missing``.
"""

import sys

TYPE_CHECKING = not __name__
if TYPE_CHECKING:
    from benchmarks.measure import Work


def main() -> None:
    """Do what the command line says."""
    what, place, *folders, packages = sys.argv[1:]
    sys.path[:] = [*folders, *sys.path, packages]
    from benchmarks.rows import found

    try:
        row = found(place)
    except Exception as error:  # whatever an older tree makes of it
        print(f"missing {type(error).__name__}: {error}".partition("\n")[0], flush=True)
        return
    if what == "size":
        print(row)
    elif what == "turns":
        row.turn()
        # Only what the process itself takes: others on the machine take turns with it too.
        from time import process_time

        print("ready", flush=True)
        for _ in sys.stdin:
            print(row.turn(process_time), flush=True)
    else:
        _call(row, int(what.partition(":")[2]))


def _call(work: "Work", times: int) -> None:
    import gc

    gc.disable()
    work.ready()
    work.call()  # what is loaded with the first call is no part of any
    work.ready()
    for _ in range(times):
        work.call()


if __name__ == "__main__":
    main()

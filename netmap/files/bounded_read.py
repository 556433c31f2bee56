"""Reading a file that anyone may have made: only a regular one, and only as much as netmap opens."""

from pathlib import Path
from stat import S_ISREG

from netmap.words import problems

MEGABYTE = 1_000_000
MOST_BYTES = 5 * MEGABYTE
"""Of a map, in whatever format it is: far more than any has."""


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """All bytes of a file of at most `most` bytes; nothing is read of a larger one. Raises NetmapError."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise problems.not_a_file()
        if status.st_size > most:
            raise problems.too_large(MOST_BYTES // MEGABYTE)
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise problems.not_found() from None
    except (OSError, ValueError):  # ValueError: a path with a zero byte in it
        raise problems.not_readable() from None

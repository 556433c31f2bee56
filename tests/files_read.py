"""Files that are looked at while a program goes on with them."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path


def contents(files: Iterable[Path]) -> Iterator[tuple[Path, bytes]]:
    """Each of these that is a file, with what it holds. One that is gone by the time it is read is none: a
    journal that its server has done with, or what a server had open."""
    for file in files:
        with suppress(FileNotFoundError, ProcessLookupError):
            if file.is_file():
                yield file, file.read_bytes()

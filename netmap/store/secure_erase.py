"""Overwriting in place: what is deleted here is not to be read from the blocks of the disk afterwards.

A file that is taken away or cut shorter leaves its blocks as they are until something else is written there.
What a drive moves by itself, and what snapshots and backups hold, is beyond reach.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

CHUNK = 64 * 1024
"""Bytes read or written at once; far more than the longest run of zeros inside a journal in use."""


def overwrite(path: Path) -> None:
    """Zeros in place of all that this file holds, on the disk when this returns. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        _zeros(handle)
    finally:
        os.close(handle)


def erase_file(path: Path) -> None:
    """Overwrite this file and take it away; one that is not there is no error. Raises OSError."""
    with suppress(FileNotFoundError):
        overwrite(path)
        path.unlink()


def blank(journal: Path, sure: bool = False) -> None:
    """Zeros over what a rollback journal still holds of the transaction before; it keeps its length.

    Only for whoever holds SQLite's right to write, and has written nothing yet: the journal is nobody's then.
    sure: on the disk when this returns, not some seconds later. Raises OSError.
    """
    try:
        handle = os.open(journal, os.O_RDWR)
    except FileNotFoundError:
        return
    try:
        used: list[int] = []
        while length := len(os.pread(handle, CHUNK, len(used) * CHUNK).rstrip(b"\0")):
            used.append(length)
        # From the end, so that what a kill leaves is at the beginning still, where the next one looks.
        for number, length in reversed(list(enumerate(used))):
            os.pwrite(handle, bytes(length), number * CHUNK)
        if sure:
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def held(*logs: Path) -> Iterator[None]:
    """SQLite takes a log away by itself when it has read it back after a crash, or wants another kind of log.
    Under a second name it is held meanwhile, and overwritten once SQLite has let it go."""
    for log in logs:
        _let_go(log)  # left by a kill
        if _is_in_use(log):
            with suppress(OSError):
                os.link(log, _second(log))
    try:
        yield
    finally:
        for log in logs:
            _let_go(log)


def _second(log: Path) -> Path:
    return log.with_name(f"{log.name}.held")


def _is_in_use(log: Path) -> bool:
    try:
        with log.open("rb", buffering=0) as file:
            return file.read(1) not in (b"", b"\0")
    except OSError:
        return False


def _let_go(log: Path) -> None:
    with suppress(OSError):
        handle = os.open(_second(log), os.O_RDWR)
        try:
            # By the open file, not by its name: what SQLite has taken away once is never its log again.
            if not _is(handle, log):
                _zeros(handle)
            _second(log).unlink()
        finally:
            os.close(handle)


def _is(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _zeros(handle: int) -> None:
    size = os.fstat(handle).st_size
    for at in range(0, size, CHUNK):
        os.pwrite(handle, bytes(min(CHUNK, size - at)), at)
    os.fsync(handle)

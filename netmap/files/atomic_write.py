"""Writing a file whole or not at all: beside its place first, then moved into it.

Whatever happens in between (a crash, a full disk, a pulled plug), the old file or the new one is there.
"""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path

from netmap.model import NetmapError
from netmap.words import problems

LEFTOVER_SECONDS = 3600


def write_atomically(data: bytes, path: Path) -> None:
    """Put these bytes at this path, in place of what stood there. Raises NetmapError.

    A new file is readable by its owner alone; one that was there keeps its permissions.
    """
    try:
        target = path.resolve()  # a link stays a link; what it leads to is replaced
        if target.is_dir():
            raise problems.not_a_file()
        _write_beside_and_move(data, target)
    except (OSError, ValueError) as error:
        raise problem_of(error) from None


def problem_of(error: OSError | ValueError) -> NetmapError:
    """What is said of a file that could not be written."""
    return problems.disk_full() if is_full(error) else problems.not_written()


def is_full(error: OSError | ValueError) -> bool:
    """Whether there was no room left on the disk."""
    return isinstance(error, OSError) and error.errno in (ENOSPC, EDQUOT, EFBIG)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """An empty file beside this one, its owner's alone, for the block to fill: it takes the place of this one
    when the block ends, and is gone where that fails."""
    _clear_leftovers(target.parent)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".netmap-", suffix=".part")
    part = Path(name)
    try:
        os.close(handle)
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        move_into_place(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_new(path: Path, data: bytes) -> None:
    """A file with these bytes, its owner's alone, on the disk when this returns.

    Raises OSError, also where there is one already.
    """
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())


def move_into_place(part: Path, target: Path) -> None:
    """Give a file that is on the disk the name of the one it replaces, for good. Raises OSError."""
    part.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make sure that what the folder names is so on the disk, also after a power cut. Raises OSError.

    Windows has no such call and needs none.
    """
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write_beside_and_move(data: bytes, target: Path) -> None:
    with replacing(target) as part:
        with suppress(FileNotFoundError):
            part.chmod(target.stat().st_mode & 0o777)
        part.write_bytes(data)


def _clear_leftovers(folder: Path) -> None:
    """Take away what a crash left half written here: it holds a map, and nobody would look for it."""
    for leftover in folder.glob(".netmap-*.part"):
        with suppress(OSError):
            if time.time() - leftover.stat().st_mtime > LEFTOVER_SECONDS:
                leftover.unlink()

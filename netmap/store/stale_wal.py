"""A write-ahead log that is not, or no longer, that of the file beside it.

An earlier netmap wrote by way of such a log (`-wal`); now the file says in its header that it has none.
SQLite reads back any log that lies there all the same: an old one that a sync tool or half a restore has put
back would be written over maps that are newer, page by page, and the file cut to its old length.
"""

import subprocess
import sys
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from netmap.store.secure_erase import erase_file
from netmap.words import kept_problems

LOCKED_PAGE = 4096
"""Bytes of a page of SQLCipher's; the first 16 of the file are not encrypted."""
LOCKED_END, SEED = 80, 16
"""Bytes at the end of such a page, the first of which are what its encryption began with."""
FRACTIONS = b"\x40\x20\x20"
"""What stands in every SQLite file after the numbers that say how it is written to."""
TRIES = 5
"""A page that somebody writes at this moment may be read half."""
_READ = f"import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read({LOCKED_PAGE}))"


def erase_stale_wal(file: Path, log: Path, journal: Path, key: bytes | bytearray | None) -> None:
    """Overwrite the log and take it away where the file says that it has none; for whoever is about to let
    SQLite see it. One that the file does have, as a kill of an earlier netmap leaves it, is left to SQLite.

    It is not kept under another name: it holds names in plain text, and without the file that it was of it
    is of no use. A switch to no log writes the log back and takes it away before the header says so, so
    nothing stands in it alone.

    Raises NetmapError where the header cannot be read with this key, though the kept journal says that there
    is no log: nothing is touched then, since the right key may come back. Raises OSError.
    """
    if not log.exists() or not file.exists():
        return
    has_log = _has_log(file, key)
    if has_log is None and journal.exists():
        raise kept_problems.kept_damaged()
    if has_log is False:
        erase_file(log)


def _has_log(file: Path, key: bytes | bytearray | None) -> bool | None:
    """What the header says; None for one that cannot be read: damaged, empty or of another key."""
    for _ in range(TRIES):
        start = _start_of(file)
        if key is not None:
            start = _unlocked(start, key)
        if start[21:24] == FRACTIONS and start[18:20] in (b"\1\1", b"\2\2"):
            return start[18] == 2
    return None


def _start_of(file: Path) -> bytes:
    """Read by a process of its own: closing the file in this one would end every lock that SQLite holds on it
    here (POSIX). A log beside a file is rare."""
    asked = subprocess.run([sys.executable, "-I", "-S", "-c", _READ, file], capture_output=True, check=False)
    return asked.stdout


def _unlocked(page: bytes, key: bytes | bytearray) -> bytes:
    """The first 32 bytes, the salt as it is. Not proven to be unaltered: that is SQLCipher's, later."""
    if len(page) < LOCKED_PAGE:
        return b""
    seed = page[-LOCKED_END:][:SEED]
    return page[:16] + Cipher(AES256(key), CBC(seed)).decryptor().update(page[16:32])

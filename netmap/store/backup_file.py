"""A backup of all maps on a server: one SQLite file, whatever kind of database they lay in.

It holds what the database holds: encrypted bodies, identifiers, versions and times. A digest over all of it
stands in the file, so that a backup that is damaged or cut short is known for one.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from netmap.files import atomic_write
from netmap.model import NetmapError
from netmap.words import backups as words
from netmap.words import problems

FORMAT = 1
_MARK = 0x6E65746D
"""What tells such a file from any other SQLite file (`application_id`)."""


class KeptRow(NamedTuple):
    """One map as a server's database has it."""

    identifier: str
    version: int
    changed_on: str
    expires_on: str
    body: bytes


class About(NamedTuple):
    """made_on: when, as the database's clock had it, in UTC. maps: how many. last_end: when the time of the
    last of them is over, as it stands there; "" for none."""

    made_on: datetime
    maps: int
    last_end: str


def write(path: Path, rows: Iterable[KeptRow], made_on: datetime) -> About:
    """Write these maps to a new file, its owner's alone, and read it again; all of it or nothing.

    Raises NetmapError where a file is there already, where it cannot be written, and where what is read again
    is not what was written. Whatever the rows raise is raised.
    """
    target = path.absolute()
    if target.exists():
        raise words.already_there()
    try:
        with atomic_write.replacing(target) as part:
            with closing(sqlite3.connect(part, isolation_level=None)) as file:
                _fill(file, rows, made_on)
            try:
                with opened(part) as (_, about):
                    return about
            except NetmapError:
                raise words.not_as_written() from None
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
        raise (problems.disk_full() if full else problems.not_written()) from None
    except OSError as error:
        raise atomic_write.problem_of(error) from None


@contextmanager
def opened(path: Path) -> Iterator[tuple[Iterator[KeptRow], About]]:
    """The maps in a backup, one at a time. It is read through once before, and nothing of it is changed.

    Raises NetmapError for what is no backup, a damaged one, and one of a newer netmap.
    """
    if not path.is_file():
        raise words.no_such_backup()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
            file.execute("PRAGMA trusted_schema = OFF")
            try:
                about = _checked(file)
            except (
                ValueError,
                TypeError,
                OverflowError,
            ):  # what stands there is no text, no number or no time
                raise words.damaged() from None
            yield _rows(file), about
    except sqlite3.DatabaseError:
        raise words.damaged() from None


def _fill(file: sqlite3.Connection, rows: Iterable[KeptRow], made_on: datetime) -> None:
    # Until it is whole it has another name, so SQLite need not be able to take a half-written one back.
    for setting in ("journal_mode = OFF", "synchronous = OFF", f"application_id = {_MARK}"):
        file.execute(f"PRAGMA {setting}")
    file.execute("BEGIN")
    file.execute("CREATE TABLE about (format INTEGER, made_on TEXT, maps INTEGER, digest TEXT)")
    file.execute(
        "CREATE TABLE hosted (identifier TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, "
        "changed_on TEXT NOT NULL, expires_on TEXT NOT NULL, body BLOB NOT NULL)"
    )
    digest, count = hashlib.sha256(), 0
    for row in rows:
        file.execute("INSERT INTO hosted VALUES (?, ?, ?, ?, ?)", row)
        _add(digest, row)
        count += 1
    file.execute(
        "INSERT INTO about VALUES (?, ?, ?, ?)", (FORMAT, made_on.isoformat(), count, digest.hexdigest())
    )
    file.execute("COMMIT")


def _checked(file: sqlite3.Connection) -> About:
    if file.execute("PRAGMA application_id").fetchone()[0] != _MARK:
        raise words.no_backup()
    format, made_on, maps, digest = file.execute("SELECT format, made_on, maps, digest FROM about").fetchone()
    if format > FORMAT:
        raise words.newer()
    if file.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise words.damaged()
    found, count, last_end = hashlib.sha256(), 0, ""
    for row in _rows(file):
        last_end = max(last_end, row.expires_on)
        _add(found, row)
        count += 1
    if (count, found.hexdigest()) != (maps, digest):
        raise words.damaged()
    return About(datetime.fromisoformat(made_on), maps, last_end)


def _rows(file: sqlite3.Connection) -> Iterator[KeptRow]:
    columns = ", ".join(KeptRow._fields)
    for row in file.execute(f"SELECT {columns} FROM hosted ORDER BY rowid"):
        yield KeptRow(*row)


def _add(digest: "hashlib._Hash", row: KeptRow) -> None:
    digest.update("\n".join(map(str, (*row[:4], len(row.body), ""))).encode())
    digest.update(row.body)

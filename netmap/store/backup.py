"""Copying all maps of a server into one file, while servers run and people write; and bringing them back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, text

from netmap.store import backup_file
from netmap.store.admin_database import PATIENCE
from netmap.store.backup_file import About, KeptRow
from netmap.store.deadline import extend
from netmap.store.server_clock import ServerClock, said
from netmap.store.server_database import ServerDatabase
from netmap.store.server_tables import TABLES
from netmap.words import backups as words

AT_ONCE = 8
"""Maps in memory at once. Most have 16 KiB; the largest that there can be, some 16 MiB."""


class Restored(NamedTuple):
    """added: maps that are there now and were not. there: those that were, and were left as they are.
    over: those whose time is over, which were left out; by this clock, `now`, in UTC."""

    added: int
    there: int
    over: int
    now: datetime


def back_up(database: ServerDatabase, path: Path, begun: Callable[[int], None] = lambda _: None) -> About:
    """Copy all maps as they are at one moment to a new file. begun: is told how many there are.

    Raises NetmapError where there is no database of netmap's, or a newer one, and as `backup_file.write`.
    """
    with database.snapshot() as connection:
        _check_tables(database, connection)
        begun(connection.exec_driver_sql("SELECT count(*) FROM hosted").scalar_one())
        made_on = ServerClock().clock(connection)
        return backup_file.write(path, _rows(connection), made_on)


def restore(
    database: ServerDatabase, path: Path, add: bool = False, begun: Callable[[About], None] = lambda _: None
) -> Restored:
    """Bring the maps of a backup into this database, all or none. begun: is told what the backup is.

    A map that is there already is left as it is, and one whose time is over is left out. Raises NetmapError
    for a backup that is none, damaged or newer, or of which all is over, and (unless `add`) for a database
    that holds maps.
    """
    with backup_file.opened(path) as (rows, about), _clean(database, about) as connection:
        begun(about)
        held = connection.exec_driver_sql("SELECT count(*) FROM hosted").scalar_one()
        if held and not add:
            raise words.holds_maps(held)
        now = ServerClock().look(connection).reading.over
        _check_time(about, now)
        added = over = 0
        for some in _by(AT_ONCE, rows):
            extend(PATIENCE)
            kept = [row._asdict() for row in some if row.expires_on >= said(now)]
            over += len(some) - len(kept)
            added += connection.execute(_ADD, kept).rowcount if kept else 0
        return Restored(added, about.maps - over - added, over, now)


@contextmanager
def _clean(database: ServerDatabase, about: About) -> Iterator[Connection]:
    """A transaction. Where there is no file yet, none is made for a backup of which all is over."""
    if not database.is_there:
        _check_time(about, datetime.now(UTC))
    with database.transaction() as connection:
        yield connection


def _check_time(about: About, now: datetime) -> None:
    if about.maps and about.last_end < said(now):
        raise words.all_over(now)


def _check_tables(database: ServerDatabase, connection: Connection) -> None:
    there = connection.dialect.has_table(connection, "steps") and connection.dialect.has_table(
        connection, "hosted"
    )
    if not there:
        raise words.no_database(database.place)
    TABLES.check(connection)


def _rows(connection: Connection) -> Iterator[KeptRow]:
    last = ""
    while True:
        extend(PATIENCE)
        found = connection.execute(_AFTER, {"last": last, "most": AT_ONCE}).all()
        for row in found:
            yield KeptRow(row.identifier, row.version, row.changed_on, row.expires_on, bytes(row.body))
        if len(found) < AT_ONCE:
            return
        last = found[-1].identifier


def _by(count: int, rows: Iterator[KeptRow]) -> Iterator[list[KeptRow]]:
    some: list[KeptRow] = []
    for row in rows:
        some.append(row)
        if len(some) == count:
            yield some
            some = []
    if some:
        yield some


_AFTER = text(
    "SELECT identifier, version, changed_on, expires_on, body FROM hosted "
    "WHERE identifier > :last ORDER BY identifier LIMIT :most"
)
_ADD = text(
    "INSERT INTO hosted (identifier, version, changed_on, expires_on, body) "
    "VALUES (:identifier, :version, :changed_on, :expires_on, :body) ON CONFLICT (identifier) DO NOTHING"
)

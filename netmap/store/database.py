"""One SQLite file, opened anew for each operation, so that any thread may ask at any time.

Every operation is one transaction: after a crash or a pulled plug it has happened or it has not
(write-ahead log, synchronous FULL). What is deleted is overwritten with zeros (secure_delete).
With a key the file is SQLCipher's: every page of it, and of its log, is encrypted and sealed.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from netmap.files.whole import problem_of
from netmap.model import NetmapError
from netmap.store.migrations import NEWEST, migrate
from netmap.words import kept_problems, problems

BUSY_SECONDS = 5


class Database:
    """The file at `path`. Nothing is made on the disk before `transaction(create=True)`.

    key: 32 bytes, for a file that is encrypted with it; None for one that is not. needs: a file without which
    none is made, as the one that holds the key: nobody could open it.
    """

    def __init__(self, path: Path, key: bytes | None = None, needs: Path | None = None) -> None:
        self._path = path.absolute()
        self._needs = needs
        self._key = key
        self._sound = False
        self._driver = _driver(key is not None)
        # The address never lets SQLite make a file: that is `_create`'s alone, with its permissions.
        self._engine = create_engine(
            "sqlite://",
            module=self._driver,
            creator=self._connect,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
        )

    @property
    def exists(self) -> bool:
        return self._path.exists()

    @contextmanager
    def transaction(self, create: bool = False) -> Iterator[Connection]:
        """A connection inside a transaction that holds the only right to write.

        Raises NetmapError (damaged, newer, busy, full, not writable); nothing has happened then.
        """
        try:
            if create:
                self._create()
            with self._engine.connect() as connection:
                self._prepare(connection)
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                try:
                    migrate(connection)
                    yield connection
                except BaseException:
                    connection.exec_driver_sql("ROLLBACK")
                    raise
                connection.exec_driver_sql("COMMIT")
        except DBAPIError as error:
            raise _problem(error.orig) from None
        except self._driver.Error as error:
            raise _problem(error) from None

    def clear_log(self) -> None:
        """Take what was deleted out of the file and the write-ahead log; waits for other readers a while."""
        try:
            with self._engine.connect() as connection:
                self._prepare(connection)
                connection.exec_driver_sql("VACUUM")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except DBAPIError as error:
            raise _problem(error.orig) from None

    def _connect(self) -> Any:
        address = f"{self._path.as_uri()}?mode=rw"
        opened = self._driver.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
        if self._key is not None:
            opened.execute("PRAGMA cipher_log_level = NONE")
            opened.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        return opened

    def _create(self) -> None:
        if self._needs is not None and not self._needs.exists():
            raise kept_problems.vault_without_key()
        try:
            # Parents come with the usual permissions; the folder of the maps is its owner's alone.
            self._path.parent.parent.mkdir(parents=True, exist_ok=True)
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            full = problem_of(error)
            raise (
                full if full.what == problems.disk_full().what else kept_problems.kept_not_writable()
            ) from None

    def _prepare(self, connection: Connection) -> None:
        """Settings that hold for one connection; a newer or damaged file is met before any of them writes."""
        if connection.exec_driver_sql("PRAGMA user_version").scalar_one() > NEWEST:
            raise kept_problems.kept_newer()
        if not self._sound:
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
                raise kept_problems.kept_damaged()
            self._sound = True
        connection.exec_driver_sql("PRAGMA trusted_schema = OFF")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("PRAGMA synchronous = FULL")
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
        connection.exec_driver_sql("PRAGMA temp_store = MEMORY")


def _driver(locked: bool) -> Any:
    if not locked:
        return sqlite3
    from sqlcipher3 import dbapi2  # here, since most maps need nothing of it

    return dbapi2


def _problem(error: BaseException | None) -> NetmapError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return kept_problems.kept_busy()
    if code == sqlite3.SQLITE_FULL:
        return problems.disk_full()
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return kept_problems.kept_not_writable()
    return kept_problems.kept_damaged()

"""One SQLite file, opened anew for each operation, so that any thread may ask at any time.

Every operation is one transaction: after a crash or a pulled plug it has happened or it has not (rollback
journal, synchronous FULL). What is deleted is overwritten with zeros in the file (secure_delete) and in the
journal, which is kept for that rather than taken away. With a key the file is SQLCipher's: every page of it,
and of its journal, is encrypted and sealed.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from netmap.files.atomic_write import is_full
from netmap.model import NetmapError
from netmap.store.file_permissions import restrict_to_owner
from netmap.store.local_tables import TABLES
from netmap.store.rewrite_tables import rewrite
from netmap.store.secure_erase import blank, held
from netmap.store.stale_wal import erase_stale_wal
from netmap.words import kept_problems, problems

BUSY_SECONDS = 5
PAGE_BYTES = 1024
"""Of a file that is made now: a save writes three pages at least, and their journal. Those of an earlier
netmap have 4096, and so have encrypted ones: the size stands nowhere in them."""
BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite puts beside its file; the last two only in files of an earlier netmap."""


class KeyCheck(Protocol):
    def __call__(self, broken: bool = False) -> None:
        """Raises NetmapError where the key is no longer that of the file. broken: the file does not open."""


class LocalDatabase:
    """The file at `path`. Nothing is made on the disk before `transaction(create=True)`.

    key: 32 bytes, for a file that is encrypted with it; None for one that is not. check_key: what is asked
    before a file is made, and whenever this one holds the right to write: a file that nobody could open later
    is never written.
    """

    def __init__(self, path: Path, key: bytes | None = None, check_key: KeyCheck | None = None) -> None:
        self._path = path.absolute()
        self._journal, self._wal, self._index = (path.with_name(f"{path.name}{end}") for end in BESIDE)
        self._check_key = check_key
        self._key = None if key is None else bytearray(key)
        self._closed = False
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

        Raises NetmapError (damaged, newer, busy, full, not writable, open to others); nothing has happened
        then.
        """
        with self._opened(create) as connection:
            first = not self._sound
            self._prepare(connection)
            with self._begun(connection):
                yield connection
            # A journal that is encrypted tells nobody anything, and the next one takes its place.
            if self._key is None and (first or _raw(connection).total_changes):
                with suppress(OSError):  # the next one tries again
                    self._blank(connection)

    @contextmanager
    def forgetting(self) -> Iterator[Connection]:
        """As `transaction`; nothing of what is deleted in it is left in the file or in the journal."""
        with self._opened() as connection:
            self._prepare(connection)
            with self._begun(connection):
                yield connection
                rewrite(connection)
            self._blank(connection, sure=True)

    def change_key(self, key: bytes) -> None:
        """Encrypt all of the file with another key. Where this raises, it opens with the one or the other."""
        with self._opened(create=True) as connection:
            in_log = self._prepare(connection)
            with self._begun(connection):
                """What is empty is not encrypted, so there is something in it from now on."""
            if in_log:
                raise kept_problems.kept_busy()
            try:
                _raw(connection).execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
            except self._driver.Error as error:
                if _code(error) == sqlite3.SQLITE_ERROR:  # all that SQLCipher says of a write that failed
                    if shutil.disk_usage(self._path.parent).free < self._path.stat().st_size:
                        raise problems.disk_full() from None
                    raise kept_problems.kept_not_writable() from None
                raise
            self._blank(connection, sure=True)
        self.close()

    def opens(self) -> bool:
        """Whether the file is there and this is its key. Raises NetmapError where it cannot be looked at."""
        try:
            with self._opened() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        except NetmapError as problem:
            if problem.code != "damaged":
                raise
            return False
        return self.exists

    def close(self) -> None:
        """Forget the key at once; whatever is asked from now on raises NetmapError."""
        self._closed = True
        if self._key is not None:
            self._key[:] = bytes(len(self._key))
        self._engine.dispose()

    @contextmanager
    def _opened(self, create: bool = False) -> Iterator[Connection]:
        if self._closed:
            raise kept_problems.kept_locked()
        try:
            if create:
                self._create()
            restrict_to_owner(self._path, self._journal, self._wal, self._index)
            erase_stale_wal(self._path, self._wal, self._journal, self._key)
            with held(self._journal, self._wal), self._engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise self._trouble(error.orig) from None
        except self._driver.Error as error:
            raise self._trouble(error) from None
        except OSError:
            raise kept_problems.kept_not_writable() from None

    @contextmanager
    def _begun(self, connection: Connection) -> Iterator[None]:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            if self._check_key is not None:
                self._check_key()
            TABLES.migrate(connection)
            yield
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")

    def _blank(self, connection: Connection, sure: bool = False) -> None:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                blank(self._journal, sure)
            finally:
                connection.exec_driver_sql("ROLLBACK")
            if sure and self._wal.exists():
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except DBAPIError as error:
            if not _is_busy(error.orig):
                raise
            # Whoever writes at this moment does the same afterwards.

    def _connect(self) -> Any:
        address = f"{self._path.as_uri()}?mode=rw"
        opened = self._driver.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
        if self._key is not None:
            opened.execute("PRAGMA cipher_log_level = NONE")
            opened.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        return opened

    def _create(self) -> None:
        if self._check_key is not None:
            self._check_key()
        try:
            # Parents come with the usual permissions; the folder of the maps is its owner's alone.
            self._path.parent.parent.mkdir(parents=True, exist_ok=True)
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise (problems.disk_full() if is_full(error) else kept_problems.kept_not_writable()) from None

    def _prepare(self, connection: Connection) -> bool:
        """Settings that hold for one connection; a newer or damaged file is met before any of them writes.

        Gives whether the file is written to by way of a log still, since an earlier netmap has it open.
        """
        TABLES.check(connection)
        if not self._sound:
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
                raise kept_problems.kept_damaged()
            self._sound = True
        if self._key is None:
            connection.exec_driver_sql(f"PRAGMA page_size = {PAGE_BYTES}")  # of an empty file alone
        connection.exec_driver_sql("PRAGMA trusted_schema = OFF")
        connection.exec_driver_sql("PRAGMA synchronous = FULL")
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
        connection.exec_driver_sql("PRAGMA temp_store = MEMORY")
        try:
            return bool(connection.exec_driver_sql("PRAGMA journal_mode = PERSIST").scalar_one() == "wal")
        except DBAPIError as error:
            if not _is_busy(error.orig):
                raise
            return True

    def _trouble(self, error: BaseException | None) -> NetmapError:
        if self._closed:
            return kept_problems.kept_locked()
        if self._check_key is not None:
            try:
                self._check_key(broken=True)
            except NetmapError as problem:
                return problem
        return _problem(error)


def _driver(locked: bool) -> Any:
    if not locked:
        return sqlite3
    from sqlcipher3 import dbapi2  # here, since most maps need nothing of it

    return dbapi2


def _raw(connection: Connection) -> Any:
    return connection.connection.dbapi_connection


def _code(error: BaseException | None) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _is_busy(error: BaseException | None) -> bool:
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _problem(error: BaseException | None) -> NetmapError:
    code = _code(error)
    if _is_busy(error):
        return kept_problems.kept_busy()
    if code == sqlite3.SQLITE_FULL:
        return problems.disk_full()
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return kept_problems.kept_not_writable()
    return kept_problems.kept_damaged()

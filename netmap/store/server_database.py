"""The database of a server: PostgreSQL, or one SQLite file. It holds sealed bodies and dates, and no more.

Every operation is one transaction, on the disk before it is said to be done.
"""

import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from netmap.model import NetmapError
from netmap.store.database_health import DatabaseHealth
from netmap.words import hosted_problems as problems

POSTGRESQL = {
    "connect_timeout": 3,
    "tcp_user_timeout": 5000,
    "options": "-c synchronous_commit=on -c statement_timeout=5000",
}
"""Nobody waits long for a database that does not answer; and nothing is said to be kept before it is."""
SQLITE = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "trusted_schema = OFF")
BUSY_SECONDS = 5
STEPS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE hosted (identifier TEXT PRIMARY KEY, version BIGINT NOT NULL, "
        "changed_on TEXT NOT NULL, expires_on TEXT NOT NULL, body {bytes} NOT NULL)",
        "CREATE INDEX hosted_by_end ON hosted (expires_on)",
    ),
)
"""What made the tables as they are, in order, each run once. A released step is never changed."""
_ONE_AT_A_TIME = 0x6E65746D
"""What several servers that start at once wait for, so that one of them makes the tables."""
_log = logging.getLogger(__name__)


class ServerDatabase:
    """The database at this address. Nothing is connected, and nothing made, before the first transaction.

    address: `postgresql://…` or `sqlite:////path`. Raises NetmapError for any other.
    """

    def __init__(self, address: str) -> None:
        self._url = _url(address)
        self._is_sqlite = self._url.get_backend_name() == "sqlite"
        kind, host, port = self._url.get_backend_name(), self._url.host, self._url.port
        self.place = str(URL.create(kind, host=host, port=port, database=self._url.database))
        """Where it is, without who may use it."""
        self.health = DatabaseHealth()
        self._engine = _engine(self._url)
        self._ready = False
        self._making = Lock()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection inside a transaction that happens whole or not at all.

        Raises NetmapError where the database is away, full or newer. Where the connection breaks at the very
        end, nobody can know whether it has happened; then it raises as well.
        """
        start = time.monotonic()
        try:
            if not self._ready:
                self._make()
            with self._begun() as connection:
                yield connection
            self.health.count(True, time.monotonic() - start)
        except (SQLAlchemyError, OSError) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            state = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None) or ""
            self.health.count(False, time.monotonic() - start)
            _log.error("maps on the server: %s %s", type(cause).__name__, state)
            raise problems.hosted_away() from None

    def try_out(self) -> bool:
        """Whether it answers. Raises NetmapError for a file that cannot be used, and for newer tables."""
        try:
            with self.transaction():  # with the right to write, which a file may not give
                return True
        except NetmapError as problem:
            if problem.what != problems.hosted_away().what:
                raise
            if self._is_sqlite:
                raise problems.database_closed() from None
            return False

    def clear_log(self) -> None:
        """Take what was deleted out of SQLite's log, unless somebody reads it right then.

        PostgreSQL overwrites its own when it sees fit.
        """
        if self._is_sqlite:
            with suppress(SQLAlchemyError), self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE" if self._is_sqlite else "BEGIN")
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                with suppress(SQLAlchemyError):
                    connection.exec_driver_sql("ROLLBACK")
                raise

    def _make(self) -> None:
        with self._making:
            if self._is_sqlite:
                _make_file(self._url.database or "")
            with self._begun() as connection:
                if not self._is_sqlite:
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
                connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS steps (done INTEGER NOT NULL)")
                done = connection.exec_driver_sql("SELECT max(done) FROM steps").scalar() or 0
                if done > len(STEPS):
                    raise problems.hosted_newer()
                for number, step in enumerate(STEPS[done:], start=done + 1):
                    for statement in step:
                        kind = "BLOB" if self._is_sqlite else "BYTEA"
                        connection.exec_driver_sql(statement.format(bytes=kind))
                    connection.exec_driver_sql(f"INSERT INTO steps (done) VALUES ({number})")
            self._ready = True


def _url(address: str) -> URL:
    try:
        url = make_url(address)
        kind = url.drivername.split("+")[0]
    except (ArgumentError, ValueError):  # a port that is no number is a ValueError
        raise problems.database_unknown() from None
    if url.port is not None and not 1 <= url.port <= 65535:
        raise problems.database_unknown()
    if kind in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and url.database and Path(url.database).is_absolute():
        return url.set(drivername="sqlite")
    raise problems.database_unknown()


def _engine(url: URL) -> Engine:
    common: dict[str, Any] = {"isolation_level": "AUTOCOMMIT", "hide_parameters": True, "pool_timeout": 5}
    try:
        if url.get_backend_name() != "sqlite":
            # A connection that the database has let go of is noticed before it is used.
            return create_engine(
                url, connect_args=POSTGRESQL, pool_pre_ping=True, pool_size=5, max_overflow=15, **common
            )
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, **common)
    except (SQLAlchemyError, NoSuchModuleError, ImportError):
        raise problems.database_unknown() from None
    event.listen(engine, "connect", _settle)
    return engine


def _settle(opened: Any, _: Any) -> None:
    end = time.monotonic() + BUSY_SECONDS
    for setting in SQLITE:
        # Where several servers make the log at once, SQLite refuses some of them without waiting.
        while True:
            try:
                opened.execute(f"PRAGMA {setting}")
                break
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                    raise
                time.sleep(0.02)


def _make_file(path: str) -> None:
    """The file and its folder, their owner's alone."""
    Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))

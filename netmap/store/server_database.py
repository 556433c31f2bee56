"""The database of a server: PostgreSQL, or one SQLite file. It holds sealed bodies and dates, and no more.

Every operation is one transaction, on the disk before it is said to be done.
"""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from netmap.model import NetmapError
from netmap.store.database_health import DatabaseHealth
from netmap.store.deadline import remaining, within
from netmap.store.server_engine import engine_of, url_of
from netmap.store.server_tables import TABLES
from netmap.store.throttled_log import ThrottledLog
from netmap.words import hosted_problems as problems

SECONDS = 4.0
"""Nobody waits longer for a database that does not answer."""
LONG, PAUSE = 2.5, 2.0
"""Where one failed after so long, and none was carried out for so long, others fail at once for a while: who
made ten changes meanwhile does not wait ten times."""
_LOG_SECONDS = 60.0
_log = logging.getLogger(__name__)


class ServerDatabase:
    """The database at this address. Nothing is connected, and nothing made, before the first transaction.

    address: `postgresql://…` or `sqlite:////path`; raises NetmapError for any other. seconds: how long one
    operation may take.
    """

    def __init__(self, address: str, seconds: float = SECONDS) -> None:
        self._url = url_of(address)
        self.is_sqlite = self._url.get_backend_name() == "sqlite"
        kind, host, port = self._url.get_backend_name(), self._url.host, self._url.port
        self.place = str(URL.create(kind, host=host, port=port, database=self._url.database))
        """Where it is, without who may use it."""
        self.health = DatabaseHealth()
        self.log = ThrottledLog(_log, _LOG_SECONDS)
        """Where whoever hosts is told what goes wrong."""
        self._seconds = seconds
        self._to_write = "BEGIN IMMEDIATE" if self.is_sqlite else "BEGIN"
        self._to_read = "BEGIN" if self.is_sqlite else "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
        self._engine = engine_of(self._url, seconds)
        self.made_private = False
        """Whether others could read its file until this process began to use it."""
        self._ready = False
        self._closed = False
        self._silent_until = self._answered = 0.0
        self._making = Lock()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection inside a transaction that happens whole or not at all.

        Raises NetmapError where the database is away, hangs, is full or newer. Where the connection breaks at
        the very end, nobody can know whether it has happened; then it raises as well.
        """
        with self._watched():
            if not self._ready:
                self._make()
            with self._begun(self._to_write) as connection:
                yield connection

    @property
    def is_there(self) -> bool:
        """Whether there is anything to ask: for a file, the file. Nothing is made."""
        return not self.is_sqlite or Path(self._url.database or "").is_file()

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection that sees everything as it is now, whatever is written meanwhile, and writes nothing:
        no tables are made, and none are changed. Raises NetmapError as `transaction` does."""
        with self._watched(), self._begun(self._to_read) as connection:
            yield connection

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """All that happens inside is over in time, and counted."""
        start = time.monotonic()
        try:
            if self._closed or start < self._silent_until:
                raise ConnectionAbortedError
            with within(self._seconds):
                yield
            self.health.count(True, time.monotonic() - start)
            self._silent_until, self._answered = 0.0, time.monotonic()
        except (SQLAlchemyError, OSError) as error:
            now = time.monotonic()
            self.health.count(False, now - start)
            if now - max(start, self._answered) > LONG:
                self._silent_until = now + PAUSE
            cause = error.orig if isinstance(error, DBAPIError) else error
            state = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None) or ""
            line = f"maps on the server: {type(cause).__name__} {state}"
            self.log.say(line, line)
            if state == "SQLITE_NOTADB" and not self._ready:
                raise problems.database_wrong() from None
            raise problems.hosted_away() from None

    def try_out(self) -> bool:
        """Whether it answers. Raises NetmapError for a file that cannot be used, and for newer tables."""
        try:
            with self.transaction():  # with the right to write, which a file may not give
                return True
        except NetmapError as problem:
            if problem.code != "away":
                raise
            if self.is_sqlite:
                raise problems.database_closed() from None
            return False

    def clear_log(self) -> None:
        """Take what was deleted out of SQLite's log, unless somebody reads it right then.

        PostgreSQL overwrites its own when it sees fit.
        """
        if self.is_sqlite:
            with suppress(SQLAlchemyError), self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of all connections, for good. What is in SQLite's log goes into the file itself, which is
        whole then, unless another server has it open."""
        self._closed = True
        self._engine.dispose()
        if self.is_sqlite and self._ready:
            self.clear_log()
            self._engine.dispose()

    @contextmanager
    def _begun(self, how: str) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(1000 * (remaining() or 0))}")
            connection.exec_driver_sql(how)
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                with suppress(SQLAlchemyError):
                    connection.exec_driver_sql("ROLLBACK")
                raise

    def _make(self) -> None:
        # One after the other, and none of them longer than the others leave to it.
        if not self._making.acquire(timeout=remaining() or 0):
            raise TimeoutError
        try:
            if self.is_sqlite:
                self.made_private = _make_file(self._url.database or "")
            with self._begun(self._to_write) as connection:
                TABLES.migrate(connection)
            self._ready = True
        finally:
            self._making.release()


def _make_file(path: str) -> bool:
    """The file and its folder, their owner's alone. Whether others could read the file before."""
    Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    # SQLite gives its log the rights of the file, but only where it makes it anew.
    found = [part for part in (Path(path + end) for end in ("", "-wal", "-shm")) if _is_others(part)]
    try:
        for part in found:
            part.chmod(0o600)
    except OSError:
        raise problems.database_readable() from None
    return bool(found)


def _is_others(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & 0o077) and os.name == "posix"

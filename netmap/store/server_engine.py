"""How a server's database is spoken to: PostgreSQL with limits to every wait, or one SQLite file."""

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from netmap.store.deadline import remaining
from netmap.words import hosted_problems as problems

SQLITE = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "trusted_schema = OFF",
    # 16 MiB of log, so that a map that is edited goes from the log into the file once for many edits.
    "wal_autocheckpoint = 4000",
)
BUSY_SECONDS = 4
POOL_SECONDS = 2
"""At most, for a connection while all of them are in use; what is left then is enough to use it."""


def url_of(address: str) -> URL:
    """The address as it was given, read. Raises NetmapError for one that netmap cannot use."""
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


def engine_of(url: URL, seconds: float) -> Engine:
    """What opens connections, whatever the address asks of them (`?sslmode=verify-full`).

    seconds: how long one statement may take on PostgreSQL. Raises NetmapError for a driver that is not there.
    """
    common: dict[str, Any] = {
        "isolation_level": "AUTOCOMMIT", "hide_parameters": True, "pool_timeout": POOL_SECONDS
    }  # fmt: skip
    try:
        if url.get_backend_name() != "sqlite":
            return _postgresql(url, seconds, common)
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, **common)
    except (SQLAlchemyError, NoSuchModuleError, ImportError):
        raise problems.database_unknown() from None
    event.listen(engine, "connect", _settle)
    return engine


def _postgresql(url: URL, seconds: float, common: dict[str, Any]) -> Engine:
    from netmap.store.postgresql import CONNECT_SECONDS, connect  # here, since a file needs nothing of it

    milliseconds = round(seconds * 1000)
    settings = {
        "synchronous_commit": "on",  # nothing is said to be kept before it is
        "statement_timeout": milliseconds,
        # What a server that was cut off had begun keeps nobody waiting for long.
        "idle_in_transaction_session_timeout": 2 * milliseconds,
    }
    given = {
        "connect_timeout": CONNECT_SECONDS,
        "tcp_user_timeout": 5000,
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
    }
    # A connection that the database has let go of is noticed before it is used.
    engine = create_engine(
        url, connect_args=given, pool_pre_ping=True, pool_size=5, max_overflow=15,
        use_native_hstore=False, **common,
    )  # fmt: skip

    def in_time(_: Any, __: Any, ___: Any, asked: dict[str, Any]) -> Any:
        return connect(**asked)

    event.listen(engine, "do_connect", in_time)
    return engine


def _settle(opened: Any, _: Any) -> None:
    rest = remaining()
    end = time.monotonic() + (BUSY_SECONDS if rest is None else min(BUSY_SECONDS, rest))
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

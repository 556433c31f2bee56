"""A server's database as the commands of whoever hosts it use it."""

from collections.abc import Iterator
from contextlib import contextmanager

from netmap.model import NetmapError
from netmap.store.map_store import usual_path
from netmap.store.server_database import ServerDatabase
from netmap.words import backups as words

PATIENCE = 60.0
"""Seconds for each part of such work: nobody waits for it in front of a page."""


def usual_address() -> str:
    """Where a server keeps maps unless it is told otherwise."""
    return f"sqlite:///{usual_path().with_name('hosted.sqlite')}"


@contextmanager
def database(address: str | None, new: bool = False) -> Iterator[ServerDatabase]:
    """The database at this address, or the usual one. new: whether it may be one that is made now.

    Raises NetmapError where it is not there, and, in place of what pages say, where it does not answer.
    """
    found = ServerDatabase(usual_address() if address is None else address, PATIENCE)
    if not (new or found.is_there):
        raise words.no_database(found.place)
    try:
        yield found
    except NetmapError as problem:
        if problem.code == "away":
            raise words.database_silent(found.place) from None
        raise
    finally:
        found.close()

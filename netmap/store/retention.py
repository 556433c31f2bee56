"""Maps on a server that were not changed for as long as they are kept: when they are deleted, and when not.

A wrong clock would delete everyone's maps. So none are deleted while the clock is doubted (`agreed_time`),
and never more than a share of all unless somebody looked; whoever hosts is told so, once a day.
"""

import logging
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text

from netmap.store.server_clock import Look, ServerClock, said
from netmap.store.server_database import ServerDatabase
from netmap.store.throttled_log import ThrottledLog
from netmap.words import hosted_upkeep as words

SHARE, FEW = 0.1, 10
"""More than this share of all maps, and more than so many, are not deleted unasked; nor is more than one map
that is more than half of all."""
_DAY = 24 * 3600.0
_log = logging.getLogger(__name__)


class Old(NamedTuple):
    """over, of: how many maps are over, of how many, by the clock. clock, agreed: what time it is by the
    clock, and what was agreed on. doubted: whether these two are too far apart."""

    over: int
    of: int
    clock: datetime
    agreed: datetime
    doubted: bool

    @property
    def many(self) -> bool:
        most = max(SHARE * self.of, min(FEW, self.of / 2), 1)
        return self.over > most


class OldMaps:
    """Those in this database, by this clock. Every method raises NetmapError as `ServerDatabase` does."""

    def __init__(self, database: ServerDatabase, clock: ServerClock) -> None:
        self._database = database
        self._clock = clock
        self._told = ThrottledLog(_log, _DAY)

    def forget(self) -> int:
        """Agree on the time, and delete what is over, if that is beyond doubt; how many maps were deleted.

        To be done when a server starts, and every hour.
        """
        with self._database.transaction() as connection:
            old = _count(connection, self._clock.look(connection))
            gone = 0 if old.doubted or old.many else _forget(connection, old)
        off = old.clock - old.agreed if old.doubted else timedelta(0)
        self._database.health.clock_off = off.total_seconds()
        self._database.health.held_back = old.over if old.many and not old.doubted else 0
        if old.doubted:
            self._told.say("clock", words.clock_doubted(old.clock, old.agreed))
        elif old.many:
            self._told.say("many", words.old_held_back(old.over, old.of))
        if gone:
            self._database.clear_log()
        return gone

    def count(self) -> Old:
        """What `delete` would delete."""
        with self._database.transaction() as connection:
            return _count(connection, self._clock.compared(connection))

    def believe(self) -> None:
        """Somebody has looked: the clock is right, whatever was agreed on before."""
        with self._database.transaction() as connection:
            self._clock.look(connection, believe=True)

    def delete(self, old: Old) -> int:
        """Delete what was counted, however much it is; how many maps. `believe` a doubted clock before."""
        with self._database.transaction() as connection:
            gone = _forget(connection, old)
        self._database.clear_log()
        return gone


def _count(connection: Connection, look: Look) -> Old:
    doubted = look.reading.off is not None
    # What was written while the clock is doubted has the agreed time, and is not old.
    meanwhile = said(look.agreed) if doubted else ""
    row = connection.execute(_COUNT, {"over": said(look.clock), "meanwhile": meanwhile}).one()
    return Old(row.old or 0, row.total, look.clock, look.agreed, doubted)


def _forget(connection: Connection, old: Old) -> int:
    return connection.execute(_FORGET, {"over": said(old.clock)}).rowcount


_COUNT = text(
    "SELECT count(*) AS total, "
    "sum(CASE WHEN expires_on < :over AND changed_on <> :meanwhile THEN 1 ELSE 0 END) AS old FROM hosted"
)
_FORGET = text("DELETE FROM hosted WHERE expires_on < :over")

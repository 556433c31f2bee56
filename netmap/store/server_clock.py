"""The time by which maps on a server are kept: PostgreSQL's own, or, for a file, this computer's; each held
against the time that lies in the database as agreed on."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, text

from netmap.store.agreed_time import Agreed, Reading, agree, read

EVENLY = 300.0
"""Seconds by which two clocks may differ after a while and still have run evenly."""


class Look(NamedTuple):
    """What was found when the time was agreed on: what the clock says, and what that is worth."""

    clock: datetime
    agreed: datetime
    reading: Reading


class ServerClock:
    """now: a clock in place of the real one, for tests. monotonic: seconds that never run backwards."""

    def __init__(
        self, now: Callable[[], datetime] | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._now = now
        self._monotonic = monotonic
        self._looked: tuple[datetime, float] | None = None

    def read(self, connection: Connection) -> Reading:
        """What time it is. Nothing is written."""
        return read(self._agreed(connection), self.clock(connection))

    def compared(self, connection: Connection) -> Look:
        """What the clock says, beside what was agreed on. Nothing is written."""
        agreed, clock = self._agreed(connection) or _last_change(connection), self.clock(connection)
        return Look(clock, agreed.at if agreed else clock, read(agreed, clock))

    def look(self, connection: Connection, believe: bool = False) -> Look:
        """Agree on the time. To be done every hour or so, in a transaction that may write.

        believe: whether somebody said that the clock is right, whatever was agreed on before.
        What was written while a clock was doubted that is believed now, is dated anew: it is kept as long
        from now on as if it had been written now. Where nobody looked, and the clock is believed since it ran
        for long enough, no map is over by its jump: all that were not over have as much time left as before.
        """
        if connection.dialect.name != "sqlite":
            connection.exec_driver_sql("LOCK TABLE agreed_time IN SHARE ROW EXCLUSIVE MODE")
        before, clock = self._agreed(connection) or _last_change(connection), self.clock(connection)
        after = Agreed(clock) if believe else agree(before, clock, self._ran(clock))
        if before is not None and read(before, clock).off is not None and after.at != before.at:
            if not believe:
                _move(connection, before.at, clock)
            _date_anew(connection, before.at, clock)
        connection.exec_driver_sql("DELETE FROM agreed_time")
        connection.execute(
            _AGREE, {"at": said(after.at), "doubted": _or_none(after.doubted), "watched": after.watched}
        )
        return Look(clock, after.at, read(after, clock))

    def clock(self, connection: Connection) -> datetime:
        """What the clock says, right or wrong."""
        if self._now is not None:
            return self._now()
        if connection.dialect.name == "sqlite":
            return datetime.now(UTC)
        told: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
        return told.astimezone(UTC)

    def _agreed(self, connection: Connection) -> Agreed | None:
        row = connection.exec_driver_sql("SELECT at, doubted, watched FROM agreed_time").one_or_none()
        if row is None:
            return None
        doubted = datetime.fromisoformat(row.doubted) if row.doubted else None
        return Agreed(datetime.fromisoformat(row.at), doubted, row.watched)

    def _ran(self, clock: datetime) -> float:
        """Seconds since this process looked last, where the clock and the computer agree on how many."""
        before, now = self._looked, self._monotonic()
        self._looked = clock, now
        if before is None:
            return 0.0
        ran = now - before[1]
        return ran if abs((clock - before[0]).total_seconds() - ran) <= EVENLY else 0.0


def said(moment: datetime) -> str:
    """As it stands in the database."""
    return moment.isoformat(timespec="seconds")


def _or_none(moment: datetime | None) -> str | None:
    return None if moment is None else said(moment)


def _last_change(connection: Connection) -> Agreed | None:
    """What stands for the agreed time where maps were kept before any time was agreed on."""
    last = connection.exec_driver_sql("SELECT max(changed_on) FROM hosted").scalar()
    return Agreed(datetime.fromisoformat(last)) if last else None


def _move(connection: Connection, agreed: datetime, clock: datetime) -> None:
    """All dates by as much as the clock jumped; but none that is right by a clock that went back."""
    jump = round((clock - agreed).total_seconds())
    given = {"agreed": said(agreed), "clock": said(clock), "jump": jump, "ahead": jump > 0}
    connection.execute(_MOVE_SQLITE if connection.dialect.name == "sqlite" else _MOVE_POSTGRESQL, given)


def _date_anew(connection: Connection, agreed: datetime, clock: datetime) -> None:
    """What was written meanwhile has the agreed time itself; what is dated later than now is not right."""
    for row in connection.execute(_DATED, {"agreed": said(agreed), "clock": said(clock)}).all():
        kept: timedelta = datetime.fromisoformat(row.expires_on) - datetime.fromisoformat(row.changed_on)
        new = {"new": said(clock), "end": said(clock + kept)}
        connection.execute(_DATE, {"changed_on": row.changed_on, "expires_on": row.expires_on, **new})


_AGREE = text("INSERT INTO agreed_time (at, doubted, watched) VALUES (:at, :doubted, :watched)")
_DATED = text(
    "SELECT DISTINCT changed_on, expires_on FROM hosted WHERE changed_on = :agreed OR changed_on > :clock"
)
_DATE = text(
    "UPDATE hosted SET changed_on = :new, expires_on = :end "
    "WHERE changed_on = :changed_on AND expires_on = :expires_on"
)


def _moved(by: str) -> TextClause:
    dates = ", ".join(f"{date} = {by.format(date=date)}" for date in ("changed_on", "expires_on"))
    return text(f"UPDATE hosted SET {dates} WHERE expires_on >= :agreed AND (:ahead OR changed_on > :clock)")


_MOVE_SQLITE = _moved("strftime('%Y-%m-%dT%H\\:%M\\:%S+00\\:00', {date}, :jump || ' seconds')")
_MOVE_POSTGRESQL = _moved(
    "to_char((CAST({date} AS timestamptz) + :jump * interval '1 second') AT TIME ZONE 'UTC', "
    '\'YYYY-MM-DD"T"HH24\\:MI\\:SS"+00\\:00"\')'
)

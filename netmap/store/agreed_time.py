"""What time it is, where one clock may be wrong by years: what a clock says is held against the time that was
agreed on last.

A clock that is behind the agreed time, or far ahead of it, is doubted: dates are drawn from the agreed time,
no map is taken for over that both do not take for over, and nothing is deleted. A doubted clock that runs
evenly for a day while nobody says otherwise is believed: a computer that was off for three weeks is right.
What it jumped by is taken from no map's time, since it may be wrong all the same.
All times are in UTC.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

BEHIND = timedelta(hours=1)
"""Clocks are put right by as much without anybody noticing."""
AHEAD = timedelta(hours=36)
"""While a server runs, the time is agreed on every hour; one that was off for a day is believed."""
LONG_ENOUGH = 24 * 3600.0
"""Seconds that a doubted clock is watched before it is believed."""


class Agreed(NamedTuple):
    """The time that was agreed on last; and, of a clock that says otherwise, how far it was watched, and for
    how many seconds it ran evenly."""

    at: datetime
    doubted: datetime | None = None
    watched: float = 0.0


class Reading(NamedTuple):
    """now: what new dates are drawn from. over: maps whose time ended before it are over. off: how far the
    clock is ahead of the agreed time (or behind, below zero) where it is doubted, else None."""

    now: datetime
    over: datetime
    off: timedelta | None


def read(agreed: Agreed | None, clock: datetime) -> Reading:
    """What this clock is worth. Where nothing was agreed on yet, it is believed."""
    if agreed is None or -BEHIND <= clock - agreed.at <= AHEAD:
        return Reading(clock, clock, None)
    return Reading(agreed.at, min(clock, agreed.at), clock - agreed.at)


def agree(agreed: Agreed | None, clock: datetime, ran: float) -> Agreed:
    """What is agreed on once this clock was looked at.

    ran: seconds for which it is known to have run evenly right before. Where the time that comes back is
    not `agreed.at` though the clock was doubted, it is believed from now on.
    """
    if agreed is None:
        return Agreed(clock)
    if read(agreed, clock).off is None:
        return Agreed(max(clock, agreed.at))
    since = clock - agreed.doubted if agreed.doubted else timedelta(-1)
    if not timedelta(0) <= since <= AHEAD:  # another clock than the one that was watched
        return Agreed(agreed.at, clock)
    watched = agreed.watched + min(ran, since.total_seconds())
    return Agreed(clock) if watched >= LONG_ENOUGH else Agreed(agreed.at, clock, watched)

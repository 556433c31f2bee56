"""Days and times as whoever looks at the page has them, wherever the server stands.

The one place that knows what day it is for a person; it is passed on as a value. What is kept is in UTC.
"""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import streamlit as st

_FIRST_TO_HAVE_A_DAY = timezone(timedelta(hours=14))


def zone() -> tzinfo | None:
    """The person's zone: the one that the browser names, or where this computer knows none of that name, the
    one in which the browser's clock stands now. None where it says neither."""
    try:
        return ZoneInfo(st.context.timezone or "")
    except (KeyError, ValueError, OSError):  # a place that this computer does not know
        pass
    behind = st.context.timezone_offset
    try:
        return None if behind is None else timezone(timedelta(minutes=-behind))
    except (ValueError, OverflowError):  # a day and more apart: no clock on this earth
        return None


def local(moment: datetime) -> datetime:
    """This moment on the person's clock; on this computer's, where the browser says nothing of theirs."""
    return moment.astimezone(zone())


def today() -> date:
    """The day that the person has now."""
    return local(datetime.now(UTC)).date()


def latest_day() -> date:
    """The latest day that may be today for the person: today, and where nothing is known of their clock, the
    day that begins first on earth. Nobody's own day is refused."""
    return datetime.now(zone() or _FIRST_TO_HAVE_A_DAY).date()

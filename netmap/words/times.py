"""Days and times as a language writes them. How, stands in `times.ftl`; the names of months are Babel's (CLDR)."""

from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_datetime, format_time

from netmap.words.catalogue import say
from netmap.words.language import spoken


def day(on: date) -> str:
    """ "1 March 2024"."""
    return format_date(on, say("times-day"), locale=_locale())


def month(on: date) -> str:
    """ "Mar"."""
    return format_date(on, say("times-month"), locale=_locale())


def clock(at: datetime) -> str:
    """ "14:05", by the clock that `at` was read from."""
    return format_time(at.time(), say("times-clock"), locale=_locale())


def day_and_clock(at: datetime) -> str:
    """ "1 March 2024, 14:05", by the clock that `at` was read from."""
    return format_datetime(at.replace(tzinfo=None), say("times-day-and-clock"), locale=_locale())


def exact(at: datetime) -> str:
    """ "2024-03-01 14:05 UTC", the same in all languages: for whoever compares it with a log."""
    return at.strftime("%Y-%m-%d %H:%M UTC")


def _locale() -> Locale:
    return Locale(spoken().partition("-")[0])

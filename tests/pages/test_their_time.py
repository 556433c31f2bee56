"""Days and times are the person's own: as their clock has them, wherever the server stands."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.model.edits import changed, new_map
from netmap.pages import routes, their_time
from netmap.words import moments as words
from netmap.words import my_map
from tests.pages.drawn import Drawn, drawn_from

FIRST, LAST = "Pacific/Kiritimati", "Etc/GMT+12"
"""Where a day begins first, 14 hours before UTC, and where it ends last, 12 hours after."""
NOON_AND_ELSEWHERE = {
    # UTC: what day it is in the first, at UTC, and in the last
    datetime(2026, 3, 1, 9, tzinfo=UTC): (date(2026, 3, 1), date(2026, 3, 1), date(2026, 2, 28)),
    datetime(2026, 3, 1, 11, tzinfo=UTC): (date(2026, 3, 2), date(2026, 3, 1), date(2026, 2, 28)),
    datetime(2026, 3, 1, 23, tzinfo=UTC): (date(2026, 3, 2), date(2026, 3, 1), date(2026, 3, 1)),
}


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the browser says of its clock, and what time it is for the computer."""

    def said(zone: str | None = None, behind: int | None = None, now: datetime | None = None) -> None:
        told = SimpleNamespace(timezone=zone, timezone_offset=behind)
        monkeypatch.setattr(their_time.st, "context", told)
        if now is not None:
            monkeypatch.setattr(their_time, "datetime", _stopped_at(now))

    return said


def _stopped_at(now: datetime) -> type[datetime]:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "datetime":  # type: ignore[override]  # a plain one is enough
            return now.astimezone(tz)

    return Stopped


@pytest.mark.parametrize("now", NOON_AND_ELSEWHERE)
def test_what_day_it_is_is_asked_of_the_persons_clock(says: Any, now: datetime) -> None:
    first, middle, last = NOON_AND_ELSEWHERE[now]
    for zone, day in ((FIRST, first), ("Etc/UTC", middle), (LAST, last)):
        says(zone, now=now)
        assert their_time.today() == their_time.latest_day() == day


@pytest.mark.parametrize("unknown", ["Etc/Unknown", "", None, "../etc", "America", "a" * 300])
def test_of_a_zone_that_nobody_knows_the_browsers_clock_is_read(says: Any, unknown: str | None) -> None:
    """The browser says its clock in minutes behind UTC: -840 is 14 hours before it."""
    now = datetime(2026, 3, 1, 11, tzinfo=UTC)
    says(unknown, -840, now)
    assert their_time.today() == date(2026, 3, 2)
    says(unknown, 720, now)
    assert their_time.today() == date(2026, 2, 28)


@pytest.mark.parametrize("behind", [None, 1440, -1440, 2**31 - 1, -(2**31)])
def test_where_nothing_is_known_of_their_clock_no_day_that_may_be_theirs_is_refused(
    says: Any, behind: int | None
) -> None:
    says("Etc/Unknown", behind, datetime(2026, 3, 1, 11, tzinfo=UTC))
    assert their_time.zone() is None
    assert their_time.latest_day() == date(2026, 3, 2)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
    st.one_of(st.none(), st.text(max_size=8), st.timezone_keys()),
    st.one_of(st.none(), st.integers(-(2**31), 2**31 - 1)),
)
def test_a_moment_is_the_same_moment_whatever_a_browser_says(
    now: datetime, zone: str | None, behind: int | None
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(their_time.st, "context", SimpleNamespace(timezone=zone, timezone_offset=behind))
        patch.setattr(their_time, "datetime", _stopped_at(now))
        assert their_time.local(now) == now
        assert abs(their_time.today() - now.date()) <= timedelta(days=1)
        assert their_time.today() <= their_time.latest_day()


@pytest.mark.parametrize(("zone", "hours"), [(FIRST, 14), (LAST, -12), ("Etc/Unknown", None), ("", None)])
def test_a_moment_is_kept_on_the_persons_own_day(zone: str, hours: int | None) -> None:
    here = drawn_from(new_map(device_private="yes"))
    person = Drawn(here, zone=zone)
    clock = None if hours is None else timezone(timedelta(hours=hours))
    before = datetime.now(clock).date()
    person.visits(routes.MINE)
    (box,) = person.app.date_input
    latest = datetime.now(clock or timezone(timedelta(hours=14))).date()
    assert before <= box.max <= latest if clock else box.max == latest
    person.press(words.KEEP)
    (kept,) = here.moments
    assert kept.on in (before, datetime.now(clock).date())  # at midnight it may be either
    assert person.says(my_map.moment_line("", kept.on))


def test_the_file_says_the_day_that_its_person_had() -> None:
    """14 hours before UTC and 12 after it there are always two days at once."""
    here = drawn_from(changed(new_map(), title="Ours"))
    written = {}
    for hours in (14, -12):
        here.zone = timezone(timedelta(hours=hours))
        written[hours] = here._dated().current.written_on
        assert written[hours] is not None
    assert written[14] > written[-12]


@pytest.mark.parametrize(("zone", "known"), [(FIRST, True), (LAST, True), ("Etc/Unknown", False)])
def test_a_map_that_is_begun_has_the_zone_of_who_begins_it(zone: str, known: bool) -> None:
    person = Drawn(zone=zone)
    person.begins()
    here = person.tab.open_map
    assert here is not None and here.zone == (ZoneInfo(zone) if known else UTC)

"""What a clock is worth beside the time that was agreed on, for all clocks that there can be."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from netmap.store.agreed_time import AHEAD, BEHIND, LONG_ENOUGH, Agreed, agree, read

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
YEARS = timedelta(days=3653)
wrong_by = some.timedeltas(timedelta(days=3), YEARS) | some.timedeltas(-YEARS, timedelta(days=-3))


def watched(agreed: Agreed, clock: datetime, hours: int) -> tuple[Agreed, datetime]:
    """A server runs for so many hours, alone, and looks every hour; the first time it knows nothing."""
    for hour in range(hours + 1):
        agreed = agree(agreed, clock + hour * HOUR, 3600.0 if hour else 0.0)
    return agreed, clock + hours * HOUR


@given(off=wrong_by)
def test_a_clock_that_is_far_off_ends_no_map_and_dates_none(off: timedelta) -> None:
    found = read(Agreed(START), START + off)
    assert found.now == START and found.off == off
    assert found.over <= START
    assert agree(Agreed(START), START + off, 0).at == START


@given(off=some.timedeltas(-BEHIND, AHEAD))
def test_one_that_is_about_right_is_believed_and_time_never_goes_back(off: timedelta) -> None:
    found = read(Agreed(START), START + off)
    assert (found.now, found.over, found.off) == (START + off, START + off, None)
    assert agree(Agreed(START), START + off, 0).at == max(START, START + off)


@given(wrong=some.lists(some.lists(wrong_by, max_size=4), min_size=1, max_size=80))
def test_whatever_wrong_clocks_say_the_time_stays_with_the_right_one(wrong: list[list[timedelta]]) -> None:
    agreed = Agreed(START)
    for hour, others in enumerate(wrong, start=1):
        now = START + hour * HOUR
        agreed = agree(agreed, now, 3600.0)
        for off in others:
            agreed = agree(agreed, now + off, 3600.0)
        assert agreed.at == now


@given(off=wrong_by)
def test_a_clock_that_runs_evenly_for_a_day_alone_is_believed(off: timedelta) -> None:
    """As is a computer that was off for three weeks, and one whose clock was wrong and is put right."""
    agreed, _ = watched(Agreed(START), START + off, 23)
    assert agreed.at == START
    agreed, clock = watched(Agreed(START), START + off, 24)
    assert agreed == Agreed(clock)


def test_a_computer_that_is_off_at_night_is_believed_after_a_day_of_running() -> None:
    agreed, back = Agreed(START), START + timedelta(days=21)
    for day in range(3):
        agreed, _ = watched(agreed, back + day * timedelta(days=1), 8)
        assert (agreed.at == START) == (day < 2)


@given(jumps=some.lists(some.timedeltas(timedelta(days=3), YEARS), min_size=30, max_size=60))
def test_a_clock_that_jumps_about_is_never_believed(jumps: list[timedelta]) -> None:
    agreed = Agreed(START)
    for jump in jumps:
        # What it did since the last look is not what the computer counted: it ran unevenly.
        agreed = agree(agreed, START + jump, 0.0)
    assert agreed.at == START


@given(counted=some.floats(0, 1e9))
def test_no_computer_counts_more_than_its_clock_does(counted: float) -> None:
    off = START + timedelta(days=100)
    agreed = agree(Agreed(START, off, LONG_ENOUGH - 3600), off + HOUR / 2, counted)
    assert agreed.at == START


def test_where_nothing_was_agreed_on_the_clock_is_believed() -> None:
    assert read(None, START) == (START, START, None)
    assert agree(None, START, 0) == Agreed(START)

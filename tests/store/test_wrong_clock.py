"""Servers that share a database while the clock of one is wrong by ten years: no map is lost."""

import logging
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text

from netmap.model import MapFile, SupportMap
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_upkeep as words
from tests.store.conftest import fresh
from tests.store.postgresql import PostgreSQL

DAYS, YEARS = 30, 3653
START = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


class Computers:
    """Three servers' clocks: time goes on for all of them; each is off by something of its own."""

    def __init__(self, address: str) -> None:
        self.now, self.running = START, 1000.0
        self.address = address
        self.opened: list[HostedMaps] = []

    def server(self, days: int = 0) -> HostedMaps:
        """One whose clock is off by so many days."""
        off = timedelta(days=days)
        self.opened.append(
            HostedMaps(self.address, DAYS, lambda: self.now + off, monotonic=lambda: self.running)
        )
        return self.opened[-1]

    def passes(self, hours: int, *servers: HostedMaps) -> int:
        """These servers run for so many hours; how many maps they delete."""
        gone = 0
        for _ in range(hours):
            self.now += timedelta(hours=1)
            self.running += 3600
            gone += sum(server.forget_old() for server in servers)
        return gone


@pytest.fixture
def computers(address: str) -> Computers:
    return Computers(address)


def file(title: str = "") -> MapFile:
    return MapFile(current=SupportMap(id="m1", title=title))


def keep(maps: HostedMaps, count: int) -> list[str]:
    phrases = [new_phrase() for _ in range(count)]
    for phrase in phrases:
        maps.behind(phrase).save(file(), None)
    return phrases


def found(maps: HostedMaps, phrases: list[str]) -> int:
    """How many of these maps can be read; each that cannot raises."""
    return sum(maps.behind(phrase).load().file == file() for phrase in phrases)


def ends(address: str) -> set[str]:
    """The days at which maps are over."""
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        dates = {row[0][:10] for row in connection.execute(text("SELECT expires_on FROM hosted"))}
    engine.dispose()
    return dates


@pytest.mark.parametrize("off", [YEARS, -YEARS])
def test_ten_years_off_on_one_of_three_loses_nothing(computers: Computers, off: int) -> None:
    one, two, wrong = computers.server(), computers.server(), computers.server(off)
    assert computers.passes(1, one, two) == 0
    phrases = keep(one, 10) + keep(wrong, 10)
    assert ends(computers.address) == {"2026-03-31"}
    assert computers.passes(48, wrong, one, two) == 0
    for server in (one, two, wrong):
        assert found(server, phrases) == 20
    mine = wrong.behind(phrases[0])
    mine.save(file("changed"), mine.load().version)
    assert one.behind(phrases[0]).load().file == file("changed")
    assert ends(computers.address) == {"2026-03-31", "2026-04-02"}


def test_one_that_starts_first_and_wrong_hides_no_map_from_the_others(computers: Computers) -> None:
    wrong, right = computers.server(YEARS), computers.server()
    computers.passes(1, wrong)
    phrases = keep(wrong, 5) + keep(right, 5)
    assert computers.passes(48, wrong, right) == 0
    assert found(right, phrases) == found(wrong, phrases) == 10
    # It is put right: after a day the time is, and no map is kept ten years too long.
    assert computers.passes(25, right) == 0
    assert {end[:4] for end in ends(computers.address)} == {"2026"}
    assert found(right, phrases) == 10


def test_whoever_hosts_is_told_once_a_day(computers: Computers, caplog: pytest.LogCaptureFixture) -> None:
    right, wrong = computers.server(), computers.server(YEARS)
    computers.passes(1, right)
    with caplog.at_level(logging.ERROR):
        computers.passes(5, wrong)
    said = words.clock_doubted(START + timedelta(days=YEARS, hours=2), START + timedelta(hours=1))
    assert caplog.messages == [said]
    assert wrong.health.clock_off == YEARS * 86400 + 3600 * 5
    assert (right.health.clock_off, wrong.health.held_back) == (0, 0)


def test_a_computer_that_was_off_for_three_weeks_goes_on_as_before(computers: Computers) -> None:
    server = computers.server()
    computers.passes(1, server)
    computers.now += timedelta(minutes=10)
    old = keep(server, 3)
    computers.now += timedelta(days=21)
    new = keep(server, 3)
    assert computers.passes(25, server) == 0
    assert ends(computers.address) == {"2026-04-22"}  # thirty days, without those for which it was off
    assert computers.passes(24, server) == 0
    later = keep(server, 10)
    assert found(server, old + new + later) == 16
    assert computers.passes(24 * 29 + 1, server) == 6
    assert found(server, later) == 10


@pytest.mark.parametrize("off", [YEARS, -YEARS])
@pytest.mark.parametrize("count", [1, 8, 20])
def test_a_wrong_clock_that_is_believed_after_a_day_takes_no_map(
    computers: Computers, count: int, off: int
) -> None:
    right = computers.server()
    computers.passes(1, right)
    computers.now += timedelta(minutes=10)
    phrases = keep(right, count)
    wrong = computers.server(off)
    assert computers.passes(60, wrong) == 0
    assert found(wrong, phrases) == count
    assert not wrong.old.count().doubted
    # It is put right, which is believed after another day; and then all have the time that is left to them.
    assert computers.passes(26, right) == 0
    assert found(right, phrases) == count
    assert ends(computers.address) == {"2026-04-02"}
    assert computers.passes(24 * 27, right) == 0 and found(right, phrases) == count
    counted = right.old.count()
    assert (counted.over, counted.of) == (0, count)
    assert computers.passes(24 * 5, right) == (1 if count == 1 else 0)
    assert right.old.count().over == (0 if count == 1 else count)


def test_maps_keep_their_order_and_the_time_left_to_each_when_a_clock_is_believed(
    computers: Computers,
) -> None:
    server = computers.server()
    computers.passes(1, server)
    early = keep(server, 1)
    computers.passes(24 * 20, server)
    late = keep(server, 1)
    wrong = computers.server(YEARS)
    assert computers.passes(25, wrong) == 0
    assert computers.passes(24 * 9, wrong) == 0 and found(wrong, early) == 1
    assert computers.passes(24 * 2, wrong) == 1 and found(wrong, late) == 1


@pytest.mark.parametrize("off", [YEARS, -YEARS])
def test_where_no_time_was_agreed_on_the_last_change_tells_of_a_wrong_clock(
    computers: Computers, off: int
) -> None:
    phrases = keep(computers.server(), 20)
    wrong = computers.server(off)
    assert wrong.old.count().doubted
    assert computers.passes(3, wrong) == 0
    assert found(wrong, phrases) == 20


@pytest.mark.parametrize(
    ("over", "others", "goes"),
    [(1, 0, 1), (1, 1, 1), (2, 0, 0), (3, 2, 0), (2, 2, 2), (10, 0, 0), (10, 10, 10),
     (11, 1, 0), (11, 98, 0), (11, 99, 11)],
)  # fmt: skip
def test_no_more_than_a_share_is_deleted_unasked(
    computers: Computers, caplog: pytest.LogCaptureFixture, over: int, others: int, goes: int
) -> None:
    server = computers.server()
    old = keep(server, over)
    computers.passes(24 * DAYS - 1, server)
    keep(server, others)
    with caplog.at_level(logging.ERROR):
        assert computers.passes(4, server) == goes
    if goes:
        assert caplog.messages == [] and server.health.held_back == 0
        return
    assert caplog.messages == [words.old_held_back(over, over + others)]
    assert server.health.held_back == over
    counted = server.old.count()
    assert (counted.over, counted.of, counted.doubted) == (over, over + others, False)
    assert server.old.delete(counted) == len(old)
    assert server.old.count().of == others


def test_whoever_looked_is_believed_at_once(computers: Computers) -> None:
    server = computers.server()
    computers.passes(1, server)
    computers.now += timedelta(minutes=10)
    keep(server, 2)
    computers.now += timedelta(days=DAYS + 1)
    new = keep(server, 1)
    counted = server.old.count()
    assert (counted.over, counted.of, counted.doubted) == (2, 3, True)
    assert counted.agreed == START + timedelta(hours=1) and counted.clock == computers.now
    server.old.believe()
    assert server.old.delete(counted) == 2
    assert found(server, new) == 1
    assert ends(computers.address) == {(computers.now + timedelta(days=DAYS)).date().isoformat()}
    assert not server.old.count().doubted


def test_maps_of_before_there_was_an_agreed_time_are_safe_from_a_wrong_clock(computers: Computers) -> None:
    """An older netmap kept them. The first thing that this one sees of time is a clock that is wrong."""
    old = keep(computers.server(), 5)
    engine = create_engine(computers.address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        for statement in ("DELETE FROM steps WHERE done > 1", "DROP TABLE agreed_time",
                          "CREATE INDEX hosted_by_end ON hosted (expires_on)"):  # fmt: skip
            connection.execute(text(statement))
    engine.dispose()
    wrong = computers.server(YEARS)
    assert computers.passes(20, wrong) == 0
    assert found(wrong, old) == found(computers.server(), old) == 5


def test_three_processes_at_once_one_of_them_in_another_decade(address: str) -> None:
    maps = HostedMaps(address, DAYS)
    maps.forget_old()
    phrases = keep(maps, 5)
    command = [sys.executable, "-m", "tests.store.at_another_time", address]
    for off in (YEARS, -YEARS):
        servers = [
            subprocess.Popen([*command, str(days), *phrases, new_phrase()], stdout=subprocess.PIPE, text=True)
            for days in (0, off, 0)
        ]
        assert [server.communicate(timeout=60)[0].split() for server in servers] == [["6", "0"]] * 3
    assert found(maps, phrases) == 5
    assert maps.forget_old() == 0
    maps.close()


def test_on_postgresql_the_clock_of_a_server_is_not_asked(
    database_server: PostgreSQL, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wrong(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Wrong":
            return cls(2036, 1, 1, tzinfo=UTC)

    monkeypatch.setattr("netmap.store.server_clock.datetime", Wrong)
    maps = HostedMaps(fresh(database_server), DAYS)
    assert maps.forget_old() == 0
    keep(maps, 1)
    assert abs(maps.old.count().clock - datetime.now(UTC)) < timedelta(minutes=1)
    maps.close()

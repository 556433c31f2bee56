"""All maps of a server in one file, and back: from each kind of database into each, while people write."""

import sqlite3
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from unittest.mock import Mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from netmap.model import MapFile, NetmapError, SupportMap
from netmap.store import admin_database, backup_file
from netmap.store.backup import Restored, back_up, restore
from netmap.store.backup_file import KeptRow
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import backups as words
from netmap.words import hosted_problems as problems
from tests.store.conftest import fresh
from tests.store.postgresql import PostgreSQL

DAYS = 30


def titled(title: object) -> MapFile:
    return MapFile(current=SupportMap(id="m1", title=str(title)))


def keep(address: str, count: int) -> list[str]:
    maps = HostedMaps(address, DAYS)
    phrases = [new_phrase() for _ in range(count)]
    for number, phrase in enumerate(phrases):
        maps.behind(phrase).save(titled(number), None, {"looks": {"lens": number}})
    maps.close()
    return phrases


def backed_up(address: str, path: Path) -> int:
    with admin_database.database(address) as found:
        return back_up(found, path).maps


def restored(address: str, path: Path, add: bool = False) -> Restored:
    with admin_database.database(address, new=True) as found:
        return restore(found, path, add)


def refused(attempt: Callable[[], object]) -> str:
    with pytest.raises(NetmapError) as found:
        attempt()
    return str(found.value)


@pytest.fixture
def elsewhere(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'elsewhere' / 'hosted.sqlite'}"


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    return tmp_path / "maps.backup"


@pytest.mark.parametrize("into", ["sqlite", "postgresql"])
def test_twenty_of_twenty_come_back_from_each_kind_of_database_in_each(
    address: str, into: str, elsewhere: str, backup: Path, database_server: PostgreSQL
) -> None:
    phrases = keep(address, 20)
    assert backed_up(address, backup) == 20
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    target = elsewhere if into == "sqlite" else fresh(database_server)
    done = restored(target, backup)
    assert (done.added, done.there, done.over) == (20, 0, 0)
    maps = HostedMaps(target, DAYS)
    for number, phrase in enumerate(phrases):
        kept = maps.behind(phrase).load()
        assert (kept.file, kept.version, kept.beside) == (titled(number), 1, {"looks": {"lens": number}})
        maps.behind(phrase).save(titled("later"), kept.version)
    assert maps.forget_old() == 0
    maps.close()


def test_while_people_write_it_holds_one_moment_and_they_are_not_held_up(
    address: str, elsewhere: str, backup: Path
) -> None:
    phrases = keep(address, 20)
    maps, wrote, end = HostedMaps(address, DAYS), [0], [False]

    def writes() -> None:
        seen = [1] * len(phrases)
        while not end[0]:
            for place, phrase in enumerate(phrases):  # in order, so at any moment the first are ahead
                seen[place] = maps.behind(phrase).save(titled(wrote[0]), seen[place])
            wrote[0] += 1

    writer = Thread(target=writes)
    writer.start()
    while wrote[0] < 2:
        pass
    before = wrote[0]
    assert backed_up(address, backup) == 20
    during = wrote[0]
    end[0] = True
    writer.join()
    maps.close()
    restored(elsewhere, backup)
    kept = HostedMaps(elsewhere, DAYS)
    rounds = [int(kept.behind(phrase).load().file.current.title) for phrase in phrases]
    assert rounds == sorted(rounds, reverse=True) and rounds[0] - rounds[-1] <= 1
    assert before - 1 <= rounds[-1] <= rounds[0] <= during
    kept.close()


def test_a_map_that_is_there_already_is_left_as_it_is(address: str, backup: Path) -> None:
    phrases = keep(address, 3)
    backed_up(address, backup)
    maps = HostedMaps(address, DAYS)
    maps.behind(phrases[0]).save(titled("newer"), 1)
    maps.behind(phrases[1]).forget()
    assert refused(lambda: restored(address, backup)) == str(words.holds_maps(2))
    with pytest.raises(NetmapError):
        maps.behind(phrases[1]).load()
    done = restored(address, backup, add=True)
    assert (done.added, done.there, done.over) == (1, 2, 0)
    assert [maps.behind(one).load().file.current.title for one in phrases] == ["newer", "1", "2"]
    maps.close()


def test_what_is_over_by_now_is_left_out_and_said(address: str, elsewhere: str, backup: Path) -> None:
    earlier = HostedMaps(address, DAYS, lambda: datetime.now(UTC) - timedelta(days=DAYS + 1))
    earlier.behind(new_phrase()).save(titled("old"), None)
    earlier.close()
    keep(address, 2)
    assert backed_up(address, backup) == 3
    done = restored(elsewhere, backup)
    assert (done.added, done.there, done.over) == (2, 0, 1)
    assert abs(done.now - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_clock_that_is_years_ahead_restores_nothing_and_is_not_agreed_on(
    address: str, elsewhere: str, backup: Path, monkeypatch: pytest.MonkeyPatch, database_server: PostgreSQL
) -> None:
    phrases = keep(address, 5)
    backed_up(address, backup)
    empty = fresh(database_server)
    ahead = datetime.now(UTC) + timedelta(days=3653)
    with monkeypatch.context() as wrong:
        wrong.setattr("netmap.store.server_clock.ServerClock.clock", lambda *_: ahead)
        wrong.setattr("netmap.store.backup.datetime", Mock(now=lambda _: ahead))
        for place in (elsewhere, empty):
            assert refused(lambda: restored(place, backup)) == str(words.all_over(ahead))  # noqa: B023
    assert not Path(elsewhere.removeprefix("sqlite:///")).exists()
    for place in (elsewhere, empty):
        assert restored(place, backup).added == 5
        maps = HostedMaps(place, DAYS)
        assert not maps.old.count().doubted
        assert all(maps.behind(phrase).load().version == 1 for phrase in phrases)
        maps.close()


def rows(count: int) -> list[KeptRow]:
    return [KeptRow(f"{n:032x}", n, "2026-01-01", "2999-01-01", bytes([n]) * 900) for n in range(count)]


def contents(path: Path) -> list[KeptRow]:
    with backup_file.opened(path) as (found, _):
        return list(found)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(where=some.floats(0, 1, exclude_max=True), flip=some.integers(1, 255))
def test_no_damage_comes_back_as_a_map(tmp_path: Path, where: float, flip: int) -> None:
    path = tmp_path / "damaged.backup"
    path.unlink(missing_ok=True)
    backup_file.write(path, rows(5), datetime(2026, 1, 1, tzinfo=UTC))
    whole = bytearray(path.read_bytes())
    whole[int(where * len(whole))] ^= flip
    path.write_bytes(whole)
    try:
        assert contents(path) == rows(5)  # a byte that holds nothing
    except NetmapError as problem:
        assert str(problem) in {str(words.damaged()), str(words.no_backup()), str(words.newer())}


@pytest.mark.parametrize("left", [0, 100, 4096, 8192, 10000])
def test_one_that_was_cut_short_is_refused_and_nothing_is_made(
    backup: Path, elsewhere: str, left: int
) -> None:
    backup_file.write(backup, rows(20), datetime(2026, 1, 1, tzinfo=UTC))
    backup.write_bytes(backup.read_bytes()[:left])
    assert refused(lambda: restored(elsewhere, backup)) in {str(words.damaged()), str(words.no_backup())}
    assert not Path(elsewhere.removeprefix("sqlite:///")).exists()


def test_one_of_a_newer_netmap_and_what_is_none_are_told_apart(backup: Path, elsewhere: str) -> None:
    backup_file.write(backup, rows(1), datetime(2026, 1, 1, tzinfo=UTC))
    with sqlite3.connect(backup) as file:
        file.execute("UPDATE about SET format = 2")
    file.close()
    assert refused(lambda: restored(elsewhere, backup)) == str(words.newer())
    keep(elsewhere, 1)
    database = Path(elsewhere.removeprefix("sqlite:///"))
    assert refused(lambda: restored(elsewhere, database)) == str(words.no_backup())
    assert refused(lambda: restored(elsewhere, backup.with_name("none"))) == str(words.no_such_backup())


def test_a_file_that_is_there_is_never_written_over(address: str, backup: Path) -> None:
    keep(address, 1)
    backup.write_bytes(b"mine")
    assert refused(lambda: backed_up(address, backup)) == str(words.already_there())
    assert backup.read_bytes() == b"mine"


def test_one_that_breaks_off_leaves_nothing(backup: Path) -> None:
    def breaks_off() -> object:
        yield from rows(3)
        raise problems.hosted_away()

    with pytest.raises(NetmapError):
        backup_file.write(backup, breaks_off(), datetime(2026, 1, 1, tzinfo=UTC))
    assert list(backup.parent.iterdir()) == []


def test_where_no_database_is_none_is_made(elsewhere: str, backup: Path, database_server: PostgreSQL) -> None:
    nowhere = "There are no maps of a server at "
    assert refused(lambda: backed_up(elsewhere, backup)).startswith(nowhere)
    assert refused(lambda: backed_up(fresh(database_server), backup)).startswith(nowhere)
    assert list(backup.parent.iterdir()) == []
    silent = "postgresql://netmap:s3cret@127.0.0.1:1/maps"
    said = refused(lambda: backed_up(silent, backup))
    assert said == str(words.database_silent("postgresql://127.0.0.1:1/maps"))

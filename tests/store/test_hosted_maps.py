"""Maps on a server, on SQLite and on a real PostgreSQL: each behind its phrase, read by nobody else."""

import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from netmap.model import NetmapError
from netmap.store import ForgottenElsewhere
from netmap.store.hosted_maps import HostedMap, HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems
from tests.store.hosted import CANARY, DAYS, Clock, days_pass, file, rows
from tests.store.postgresql import PostgreSQL


def test_what_is_saved_comes_back_with_its_phrase_and_what_lay_beside_it(
    address: str, maps: HostedMaps, clock: Clock
) -> None:
    phrase = new_phrase()
    version = maps.behind(phrase).save(file("Spring", 3), None, {"looks": {"lens": "ties"}})
    kept = HostedMaps(address, DAYS, clock).behind(phrase).load("m1")
    assert (kept.file, kept.version, kept.changed_on) == (file("Spring", 3), version, clock.now)
    assert kept.beside == {"looks": {"lens": "ties"}}


def test_another_phrase_leads_nowhere(maps: HostedMaps, mine: HostedMap) -> None:
    mine.save(file(), None)
    other = maps.behind(new_phrase())
    with pytest.raises(NetmapError) as refused:
        other.load()
    assert str(refused.value) == str(problems.hosted_none(DAYS))
    other.forget()
    with pytest.raises(NetmapError):
        mine.load("another map")
    assert mine.load().file == file()


def test_the_database_holds_five_things_and_nothing_of_the_map(address: str, mine: HostedMap) -> None:
    mine.save(file("A title", 40), mine.save(file(), None))
    ((identifier, version, changed_on, expires_on, body),) = rows(address)
    assert (len(str(identifier)), version) == (32, 2)
    assert (changed_on, expires_on) == ("2026-03-01T12:30:00+00:00", "2026-03-31T12:30:00+00:00")
    assert CANARY.encode() not in bytes(body) and b"A title" not in bytes(body)


def test_whoever_owns_the_files_or_a_dump_reads_nothing(
    address: str, mine: HostedMap, tmp_path: Path, database_server: PostgreSQL
) -> None:
    seen = mine.save(file("A title", 40), None)
    mine.save(file("A title", 2), seen)
    folder = tmp_path / "server" if address.startswith("sqlite") else database_server.folder
    held = b"".join(found.read_bytes() for found in folder.rglob("*") if found.is_file())
    if not address.startswith("sqlite"):
        held += database_server.dump()
    assert b"hosted" in held
    for words in (CANARY, "A title", CANARY.encode().hex()):
        assert words.encode() not in held


def test_a_map_is_kept_so_many_days_after_its_last_change_and_then_deleted(
    address: str, maps: HostedMaps, mine: HostedMap, clock: Clock
) -> None:
    seen = mine.save(file("a"), None)
    maps.behind(new_phrase()).save(file(), None)
    assert days_pass(maps, clock, DAYS - 1) == 0
    seen = mine.save(file("b"), seen)
    assert days_pass(maps, clock, 2) == 1
    days_pass(maps, clock, DAYS - 2)
    assert mine.load().file == file("b")
    clock.now += timedelta(seconds=1)
    with pytest.raises(NetmapError) as refused:
        mine.load()
    assert str(refused.value) == str(problems.hosted_none(DAYS))
    with pytest.raises(ForgottenElsewhere):
        mine.save(file("c"), seen)
    mine.save(file("c"), None)  # whoever still has it open may keep it again before the old one is deleted
    assert mine.load().file == file("c") and maps.forget_old() == 0
    clock.now += timedelta(seconds=1)
    assert days_pass(maps, clock, DAYS) == 1
    assert rows(address) == []


def test_a_file_of_the_server_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "one" / "two" / "hosted.sqlite"
    HostedMaps(f"sqlite:///{path}", DAYS).behind(new_phrase()).save(file(), None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_made_its_owners_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hosted.sqlite"
    opened = HostedMaps(f"sqlite:///{path}", DAYS)
    opened.behind(new_phrase()).save(file(), None)
    assert not opened.made_private
    for part in tmp_path.iterdir():
        part.chmod(0o644)
    again = HostedMaps(f"sqlite:///{path}", DAYS)
    with monkeypatch.context() as anothers:
        anothers.setattr(Path, "chmod", _refuses)
        with pytest.raises(NetmapError) as refused:
            again.try_out()
    assert str(refused.value) == str(problems.database_readable())
    assert again.try_out() and again.made_private
    assert {stat.S_IMODE(part.stat().st_mode) for part in tmp_path.iterdir()} == {0o600}
    assert len(list(tmp_path.iterdir())) == 3


def _refuses(*_: object) -> None:
    raise PermissionError


def test_text_that_was_taken_out_is_overwritten_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "hosted.sqlite"
    mine = HostedMaps(f"sqlite:///{path}", DAYS).behind(new_phrase())
    mine.save(file(), None)
    with sqlite3.connect(path) as connection:
        body = connection.execute("SELECT body FROM hosted").fetchone()[0]
    connection.close()
    mine.forget()
    left = b"".join(part.read_bytes() for part in tmp_path.iterdir())
    assert body[100:200] not in left

"""Maps on a server: every test on SQLite and on a real PostgreSQL."""

import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from netmap.model import Alter, MapFile, NetmapError, SupportMap
from netmap.store import ChangedElsewhere, ForgottenElsewhere
from netmap.store.hosted_maps import HostedMap, HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems
from tests.store.postgresql import PostgreSQL

CANARY = "Wilhelmina-Kanarienvogel"
DAYS = 30


class Clock:
    """A clock that a test can put forward."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def maps(address: str, clock: Clock) -> Iterator[HostedMaps]:
    opened = HostedMaps(address, DAYS, clock)
    yield opened
    opened.close()


@pytest.fixture
def mine(maps: HostedMaps) -> HostedMap:
    return maps.behind(new_phrase())


def file(title: str = "", entries: int = 1, id: str = "m1") -> MapFile:
    alters = tuple(Alter(id=f"a{i}", name=CANARY, note=CANARY) for i in range(entries))
    return MapFile(current=SupportMap(id=id, title=title, alters=alters))


def days_pass(maps: HostedMaps, clock: Clock, days: int) -> int:
    """A server looks every day; how many maps it deleted."""
    gone = 0
    for _ in range(days):
        clock.now += timedelta(days=1)
        gone += maps.forget_old()
    return gone


def rows(address: str) -> list[tuple[object, ...]]:
    """All that the database holds of all maps."""
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text("SELECT * FROM hosted"))]
    engine.dispose()
    return found


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
    assert CANARY.encode() not in bytes(body) and b"A title" not in bytes(body)  # type: ignore[arg-type]


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


def test_a_save_on_top_of_something_else_is_refused_and_changes_nothing(mine: HostedMap) -> None:
    seen = mine.save(file("a"), None)
    mine.save(file("theirs"), seen)
    for stale in (seen, None, 99):
        with pytest.raises(ChangedElsewhere):
            mine.save(file("mine"), stale)
    assert mine.load().file == file("theirs")


def test_a_map_that_was_taken_away_is_not_kept_again_unasked(mine: HostedMap, address: str) -> None:
    seen = mine.save(file(), None)
    mine.forget()
    with pytest.raises(ForgottenElsewhere):
        mine.save(file(), seen)
    mine.keep_beside(file(), seen, {})
    assert rows(address) == []


def test_a_version_that_was_not_seen_is_not_deleted(mine: HostedMap) -> None:
    seen = mine.save(file("a"), None)
    later = mine.save(file("b"), seen)
    with pytest.raises(ChangedElsewhere):
        mine.forget(seen=seen)
    assert mine.load().file == file("b")
    mine.forget(seen=later)
    mine.forget(seen=later)
    with pytest.raises(NetmapError):
        mine.load()


def test_what_lies_beside_a_map_is_kept_without_a_new_version(mine: HostedMap) -> None:
    seen = mine.save(file("a"), None, {"looks": 1})
    mine.keep_beside(file("a"), seen, {"looks": 2})
    assert (mine.load().version, mine.load().beside) == (seen, {"looks": 2})
    later = mine.save(file("b"), seen, {"looks": 3})
    mine.keep_beside(file("a"), seen, {"looks": 4})  # of a version that is no more
    assert (mine.load().file, mine.load().version, mine.load().beside) == (file("b"), later, {"looks": 3})


def test_of_many_who_save_on_the_same_version_one_wins_each_time(maps: HostedMaps) -> None:
    phrase = new_phrase()
    seen = maps.behind(phrase).save(file(), None)

    def one(number: int) -> int | None:
        try:
            return maps.behind(phrase).save(file(f"{number}"), seen)
        except ChangedElsewhere:
            return None

    for _ in range(5):
        with ThreadPoolExecutor(4) as threads:
            versions = list(threads.map(one, range(4)))
        won = [version for version in versions if version is not None]
        assert len(won) == 1
        assert maps.behind(phrase).load().file.current.title == f"{versions.index(won[0])}"
        seen = won[0]


def test_many_keep_their_own_at_the_same_time_and_none_is_lost(maps: HostedMaps) -> None:
    def one(number: int) -> str:
        mine, seen = maps.behind(new_phrase()), None
        for turn in range(5):
            seen = mine.save(file(f"{number} {turn}"), seen)
        return mine.load().file.current.title

    with ThreadPoolExecutor(12) as threads:
        assert list(threads.map(one, range(24))) == [f"{number} 4" for number in range(24)]


def test_servers_that_start_at_once_make_the_tables_together(address: str, clock: Clock) -> None:
    servers = [HostedMaps(address, DAYS, clock) for _ in range(6)]
    with ThreadPoolExecutor(6) as threads:
        saved = list(threads.map(lambda one: one.behind(new_phrase()).save(file(), None), servers))
    assert saved == [1] * 6
    assert len(rows(address)) == 6
    for server in servers:
        server.close()


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


@pytest.mark.parametrize("kept", [True, False])
def test_a_connection_that_breaks_at_the_end_of_a_save_leads_to_no_clash(
    maps: HostedMaps, mine: HostedMap, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    """Whether the last save was kept is not known then. It is found out at the next one."""
    seen = mine.save(file("a"), None)
    really = Connection.exec_driver_sql

    def breaks(connection: Connection, statement: str) -> object:
        if statement == "COMMIT":
            really(connection, "COMMIT" if kept else "ROLLBACK")
            raise OSError("the connection was lost")
        return really(connection, statement)

    with monkeypatch.context() as broken:
        broken.setattr(Connection, "exec_driver_sql", breaks)
        for title in ("b", "c"):
            with pytest.raises(NetmapError) as refused:
                mine.save(file(title), seen)
            assert str(refused.value) == str(problems.hosted_away())
    assert mine.load().file == file("b" if kept else "a")
    assert mine.save(file("d"), seen) == (3 if kept else 2)
    assert mine.load().file == file("d")


def test_what_another_tab_kept_meanwhile_is_still_noticed_after_that(
    maps: HostedMaps, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrase = new_phrase()
    mine, theirs = maps.behind(phrase), maps.behind(phrase)
    seen = mine.save(file("a"), None)
    with monkeypatch.context() as broken:
        broken.setattr(HostedMaps, "put", _away)
        with pytest.raises(NetmapError):
            mine.save(file("b"), seen)
    theirs.save(file("theirs"), seen)
    with pytest.raises(ChangedElsewhere):
        mine.save(file("c"), seen)


def _away(*_: object) -> bool:
    raise problems.hosted_away()


def test_a_newer_database_says_so_and_is_not_touched(address: str, maps: HostedMaps, clock: Clock) -> None:
    phrase = new_phrase()
    maps.behind(phrase).save(file("a"), None)
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO steps (done) VALUES (99)"))
    engine.dispose()
    older = HostedMaps(address, DAYS, clock)
    for attempt in (
        older.behind(phrase).load,
        lambda: older.behind(phrase).save(file("b"), 1),
        older.forget_old,
    ):
        with pytest.raises(NetmapError) as refused:
            attempt()
        assert str(refused.value) == str(problems.hosted_newer())
    older.close()
    assert maps.behind(phrase).load().file == file("a")


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


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "maps.sqlite",
        "sqlite://",
        "sqlite:///maps.sqlite",
        "mysql://host/maps",
        "http://[",
        "/tmp/x",
        "postgresql://u:p@h:x/maps",
        "postgresql://u:p@h:99999/maps",
        "postgresql://u:p@h:0/maps",
    ],
)
def test_an_address_that_is_no_database_of_ours_is_said_at_once(wrong: str) -> None:
    with pytest.raises(NetmapError) as refused:
        HostedMaps(wrong, DAYS)
    assert str(refused.value) == str(problems.database_unknown())


def test_a_database_is_tried_out_before_anybody_needs_it(address: str) -> None:
    maps = HostedMaps(address, DAYS)
    assert maps.try_out()
    assert maps.place.partition("://")[0] in {"sqlite", "postgresql"} and "@" not in maps.place
    maps.close()


def test_one_that_is_away_is_waited_for_and_its_password_is_never_said() -> None:
    maps = HostedMaps("postgresql://netmap:s3cret@127.0.0.1:1/maps", DAYS)
    assert not maps.try_out()
    assert maps.place == "postgresql://127.0.0.1:1/maps"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("/proc/nowhere/maps.sqlite", problems.database_closed),
        ("{folder}", problems.database_closed),
        ("{folder}/no.sqlite", problems.database_wrong),
    ],
)
def test_a_file_that_can_never_be_used_is_said_at_once(
    tmp_path: Path, where: str, said: Callable[[], NetmapError]
) -> None:
    (tmp_path / "no.sqlite").write_bytes(b"not a database" * 100)
    with pytest.raises(NetmapError) as refused:
        HostedMaps(f"sqlite:///{where.format(folder=tmp_path)}", DAYS).try_out()
    assert str(refused.value) == str(said())

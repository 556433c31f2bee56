"""The database of a server: tried out before anybody needs it, and one that cannot be used is said."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from netmap.model import NetmapError
from netmap.store.hosted_maps import HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems
from tests.store.hosted import DAYS, Clock, file, rows


def test_servers_that_start_at_once_make_the_tables_together(address: str, clock: Clock) -> None:
    servers = [HostedMaps(address, DAYS, clock) for _ in range(6)]
    with ThreadPoolExecutor(6) as threads:
        saved = list(threads.map(lambda one: one.behind(new_phrase()).save(file(), None), servers))
    assert saved == [1] * 6
    assert len(rows(address)) == 6
    for server in servers:
        server.close()


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

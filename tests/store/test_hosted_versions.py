"""On a server, too, a version that was not seen is neither overwritten nor deleted."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection

from netmap.model import NetmapError
from netmap.store import ChangedElsewhere, ForgottenElsewhere
from netmap.store.hosted_maps import HostedMap, HostedMaps
from netmap.store.recovery_phrase import new_phrase
from netmap.words import hosted_problems as problems
from tests.store.hosted import file, rows


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

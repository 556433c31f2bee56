"""A version that was not seen is never overwritten, and never deleted."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from netmap.store import (
    ChangedElsewhere,
    ForgottenElsewhere,
    MapStore,
)
from tests.store.kept import CANARY, map_file


def test_a_save_on_top_of_what_was_seen_replaces_it_and_the_version_rises(store: MapStore) -> None:
    first = store.save(map_file(title="a"), None)
    second = store.save(map_file(title="b"), first)
    assert second > first
    assert store.load("m1").file.current.title == "b"


def test_a_save_on_top_of_something_else_is_refused_and_changes_nothing(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None)
    store.save(map_file(title="theirs"), seen)
    for stale in (seen, None, 99):
        with pytest.raises(ChangedElsewhere) as refused:
            store.save(map_file(title="mine"), stale)
        assert CANARY not in str(refused.value)
    assert store.load("m1").file.current.title == "theirs"


def test_a_version_that_was_not_seen_is_not_forgotten(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None)
    later = store.save(map_file(title="b"), seen)
    with pytest.raises(ChangedElsewhere):
        store.forget("m1", seen)
    assert store.load("m1").file.current.title == "b"
    store.forget("m1", later)
    store.forget("m1", later)
    assert store.list() == ()


def test_a_map_forgotten_and_kept_anew_is_not_the_one_seen_before(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None)
    store.forget("m1")
    with pytest.raises(ForgottenElsewhere):
        store.save(map_file(title="late"), seen)
    anew = store.save(map_file(title="anew"), None)
    assert anew != seen
    with pytest.raises(ChangedElsewhere):
        store.save(map_file(title="late"), seen)


def test_what_lies_beside_a_map_is_kept_without_a_new_version(store: MapStore) -> None:
    seen = store.save(map_file(title="a"), None, {"looks": 1})
    store.keep_beside(map_file(title="a"), seen, {"looks": 2})
    assert (store.load("m1").version, store.load("m1").beside) == (seen, {"looks": 2})
    later = store.save(map_file(title="b"), seen, {"looks": 3})
    store.keep_beside(map_file(title="a"), seen, {"looks": 4})  # of a version that is no more
    assert (store.load("m1").version, store.load("m1").beside) == (later, {"looks": 3})
    store.forget("m1")
    store.keep_beside(map_file(title="b"), later, {"looks": 5})
    assert store.list() == ()


def test_of_many_who_save_on_the_same_version_one_wins_each_time(store: MapStore, path: Path) -> None:
    seen = store.save(map_file(), None)

    def one(number: int) -> int | None:
        try:
            return MapStore(path).save(map_file(title=f"{number}"), seen)
        except ChangedElsewhere:
            return None

    for _ in range(5):
        with ThreadPoolExecutor(4) as threads:
            versions = list(threads.map(one, range(4)))
        won = [version for version in versions if version is not None]
        assert len(won) == 1
        assert store.load("m1").file.current.title == f"{versions.index(won[0])}"
        seen = won[0]

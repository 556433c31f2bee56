"""How a kept map was before each pause, for thirty days."""

from datetime import timedelta
from pathlib import Path

import pytest

from netmap.model import NetmapError
from netmap.store import MapStore, map_store
from tests.store.kept import CANARY, map_file, on_disk

Clock = list[timedelta]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """How much later it is than now."""
    passed = [timedelta()]

    class Later(map_store.datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Later":
            return super().now(tz) + passed[0]

    monkeypatch.setattr(map_store, "datetime", Later)
    return passed


@pytest.fixture
def store(tmp_path: Path) -> MapStore:
    return MapStore(tmp_path / "netmap" / "maps.sqlite")


def titles(store: MapStore) -> list[str]:
    return [store.load_earlier("m1", state.changed_on).current.title for state in store.earlier("m1")]


def test_a_map_that_changes_after_a_pause_is_remembered_as_it_was(store: MapStore, later: Clock) -> None:
    seen = None
    for day, visit in enumerate(("Monday", "Tuesday", "Wednesday")):
        for turn in range(3):
            later[0] = timedelta(days=day, minutes=turn)
            seen = store.save(map_file(title=f"{visit} {turn}", entries=turn), seen)
    assert titles(store) == ["Tuesday 2", "Monday 2"]
    assert [state.alters for state in store.earlier("m1")] == [2, 2]
    assert store.load("m1").file.current.title == "Wednesday 2"


@pytest.mark.usefixtures("legible")
def test_after_thirty_days_it_is_gone_from_the_disk(store: MapStore, later: Clock, tmp_path: Path) -> None:
    seen = store.save(map_file(entries=5), None)
    later[0] = timedelta(days=1)
    seen = store.save(map_file(entries=0), seen)
    assert len(store.earlier("m1")) == 1
    later[0] = timedelta(days=31)
    assert store.earlier("m1") == ()
    store.save(map_file(entries=0), seen)
    assert CANARY.encode() not in on_disk(tmp_path / "netmap" / "maps.sqlite")


@pytest.mark.usefixtures("legible")
@pytest.mark.parametrize("how", ["forget", "forget_earlier"])
def test_what_is_forgotten_is_forgotten_with_its_past(
    store: MapStore, later: Clock, tmp_path: Path, how: str
) -> None:
    seen = store.save(map_file(entries=50), None)
    later[0] = timedelta(hours=1)
    store.save(map_file(entries=0), seen)
    (state,) = store.earlier("m1")
    getattr(store, how)("m1")
    assert store.earlier("m1") == ()
    with pytest.raises(NetmapError):
        store.load_earlier("m1", state.changed_on)
    assert CANARY.encode() not in on_disk(tmp_path / "netmap" / "maps.sqlite")


def test_one_map_does_not_remember_the_past_of_another(store: MapStore, later: Clock) -> None:
    one = store.save(map_file("m1", "one"), None)
    later[0] = timedelta(hours=1)
    store.save(map_file("m2", "two"), None)
    store.save(map_file("m1", "one again"), one)
    assert store.earlier("m2") == ()
    assert titles(store) == ["one"]

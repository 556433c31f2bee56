"""Two tabs on one map: whatever they do in whatever order, what was said to be saved is kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import History
from netmap.model.edits import add, new_map
from netmap.session import persistence
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.store import MapStore
from netmap.views.free_places import settled

TABS = 2
DOES = st.sampled_from(["adds", "adds", "adds", "takes the other", "keeps both", "opens anew"])
STEPS = st.lists(st.tuples(st.integers(0, TABS - 1), DOES), min_size=20, max_size=20)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> MapStore:
    return MapStore(tmp_path_factory.mktemp("two") / "netmap" / "maps.sqlite")


class Tabs:
    """What two tabs hold."""

    def __init__(self, store: MapStore) -> None:
        self.store = store
        first = OpenMap(History(new_map()), place=OnDevice(store))
        self.open_maps = [first, first]
        first.save()
        for tab in range(TABS):
            self.opens(tab, first.map.id)

    def opens(self, tab: int, id: str) -> None:
        found = self.store.load(id)
        self.open_maps[tab] = OpenMap(
            History(found.file.current), found.file.moments, OnDevice(self.store), seen=found.version
        )

    def does(self, tab: int, what: str, name: str) -> None:
        here = self.open_maps[tab]
        if what == "adds":
            here.change(add(here.map, name))
        elif what == "opens anew":
            self.opens(tab, here.map.id)
        elif here.clash and what == "takes the other":
            persistence.take_the_other_version(here, settled)
        elif here.clash:
            persistence.keep_as_second(here, "second")


def names(store: MapStore, ids: set[str]) -> list[str]:
    return [alter.name for id in ids for alter in store.load(id).file.current.alters]


@settings(max_examples=40)
@given(steps=STEPS)
def test_nothing_that_was_said_to_be_saved_is_lost(store: MapStore, steps: list[tuple[int, str]]) -> None:
    tabs = Tabs(store)
    said: list[str] = []
    ids = {tabs.open_maps[0].map.id}
    for number, (tab, what) in enumerate(steps):
        before = tabs.open_maps[tab].map
        tabs.does(tab, what, f"name {number}")
        here = tabs.open_maps[tab]
        assert here.trouble is None
        ids.add(here.map.id)
        if not here.clash and (what in ("adds", "opens anew") or here.map != before):
            # What the page shows is what is kept, and all of it was saved.
            assert store.load(here.map.id).version == here.seen
            said += {alter.name for alter in here.map.alters} - set(said)
        elif what == "adds":
            # Nothing was overwritten, and nothing that was typed is gone from the page.
            assert set(before.alters) < set(here.map.alters)
    assert set(said) <= set(names(store, ids))  # names are added here, never taken away


def test_a_second_tab_is_told_and_both_are_brought_together(store: MapStore) -> None:
    tabs = Tabs(store)
    tabs.does(0, "adds", "Ana")
    tabs.does(1, "adds", "Ben")
    assert [here.clash for here in tabs.open_maps] == [False, True]
    tabs.does(1, "takes the other", "")
    here = tabs.open_maps[1]
    assert [alter.name for alter in here.map.alters] == ["Ana"] and not here.clash
    here.undo()  # what stood in this tab is one step back, and can be kept from there
    assert [alter.name for alter in here.map.alters] == ["Ben"]
    assert not here.clash and tabs.store.load(here.map.id).version == here.seen


def test_where_nobody_looked_the_last_would_win(store: MapStore) -> None:
    """What these tests would see of a store that does not ask which version was read."""
    tabs = Tabs(store)
    tabs.does(0, "adds", "Ana")
    other = tabs.open_maps[1]
    other.seen = tabs.open_maps[0].seen
    tabs.does(1, "adds", "Ben")
    assert names(store, {other.map.id}) == ["Ben"]

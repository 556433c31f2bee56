"""The open map: each change is a step of undo, and kept; how it is looked at; what is nowhere else."""

from pathlib import Path
from typing import Any

import pytest

from netmap.model import History, MapFile
from netmap.model.edits import add, new_map
from netmap.session import persistence
from netmap.session.kept_beside import IDLE_MINUTES, Looks
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.session.places.not_written import InFile, Nowhere
from netmap.store import MapStore
from netmap.words import locked


class CountsSaves(MapStore):
    """A store that knows how often it was written to."""

    saves = 0

    def save(self, *given: Any) -> int:
        self.saves += 1
        return super().save(*given)


@pytest.fixture
def store(tmp_path: Path) -> CountsSaves:
    return CountsSaves(tmp_path / "maps.sqlite")


@pytest.fixture
def here(store: CountsSaves) -> OpenMap:
    """A map with Ana on it, kept in this store."""
    here = OpenMap(History(add(new_map(), "Ana")), place=OnDevice(store))
    here.save()
    store.saves = 0
    return here


def names(here: OpenMap) -> list[str]:
    return [alter.name for alter in here.map.alters]


def test_many_steps_in_one_breath_are_kept_once_and_taken_back_one_by_one(
    here: OpenMap, store: CountsSaves
) -> None:
    with here.saved_once():
        for number in range(7):
            here.change(add(here.map, f"N{number}"))
    assert store.saves == 1
    assert store.load(here.map.id).file.current.ids == here.map.ids
    for left in reversed(range(7)):
        here.undo()
        assert len(here.map.ids) == 1 + left
    assert names(here) == ["Ana"] and store.saves == 1 + 7
    here.redo()
    assert names(here) == ["Ana", "N0"] == [a.name for a in store.load(here.map.id).file.current.alters]


def test_what_was_done_before_something_failed_is_kept(here: OpenMap, store: CountsSaves) -> None:
    with pytest.raises(ZeroDivisionError), here.saved_once():
        here.change(add(here.map, "Ben"))
        raise ZeroDivisionError
    assert store.saves == 1
    here.change(add(here.map, "Cem"))
    assert store.saves == 2 and store.load(here.map.id).file.current.ids == here.map.ids


def test_nothing_is_kept_where_nothing_changed(here: OpenMap, store: CountsSaves) -> None:
    with here.saved_once():
        here.change(here.map)
        here.took("page", 3)
    here.change(here.map)
    assert store.saves == 0 and here.history.past == ()


def test_nobody_stays_selected_who_is_no_longer_on_the_map(here: OpenMap) -> None:
    here.change(add(here.map, "Ben"))
    here.selected, here.chosen = here.map.ids[1], here.map.ids
    here.undo()
    assert (here.selected, here.chosen) == (None, here.map.ids)


def test_looks_are_kept_as_they_were_chosen_and_opened_again(here: OpenMap, store: CountsSaves) -> None:
    here.look_at(hidden=True)
    here.look_at(lens="ties")
    assert store.load(here.map.id).beside["looks"] == {"lens": "ties", "hidden": True}
    again = persistence.open_kept(here.map.id, here.place)
    assert again.looks == here.looks and again.looks.support == "listens"
    again.look_at(lens="no lens")
    assert again.looks.said() == {"hidden": True} and again.looks.lens == "together"
    assert store.saves == 0


def test_looks_that_an_earlier_netmap_kept_are_read(here: OpenMap, store: CountsSaves) -> None:
    assert here.seen is not None
    looks = {"hidden": True, "idle": 30, "lens": "safety", "support": "mirror"}
    store.keep_beside(here.file, here.seen, {"taken": {"k3f9": 4}, "looks": {**looks, "gone": 1}})
    again = persistence.open_kept(here.map.id, here.place)
    assert again.looks == Looks(lens="safety", support="mirror", hidden=True, idle=30)
    assert again.taken == {"k3f9": 4}


def test_there_are_words_for_each_time_after_which_it_locks_itself() -> None:
    assert tuple(locked.MINUTES) == IDLE_MINUTES


def test_what_is_nowhere_else_is_known(here: OpenMap, store: CountsSaves) -> None:
    assert not here.would_be_lost
    store.forget(here.map.id)
    here.change(add(here.map, "Ben"))
    assert here.would_be_lost
    in_file = OpenMap(History(here.map), place=InFile())
    nowhere = OpenMap(History(here.map), place=Nowhere())
    for one in (in_file, nowhere):
        assert one.would_be_lost
        one.downloaded()
        assert not one.would_be_lost
    assert in_file.saved_on is not None and nowhere.saved_on is None
    empty, example = OpenMap(History(new_map())), OpenMap(History(here.map), example=True)
    assert (empty.would_be_lost, example.would_be_lost) == (False, False)


def test_a_file_of_a_map_that_is_kept_here_opens_what_is_kept(here: OpenMap) -> None:
    again = persistence.open_file(here.file, here.place)
    assert again.seen == here.seen
    other = persistence.open_file(MapFile(current=add(here.map, "Ben")), here.place)
    assert other.seen is None
    other.save()
    assert other.clash  # and nothing was overwritten
    assert persistence.open_file(here.file, Nowhere()).seen is None

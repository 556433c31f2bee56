"""A name that was kept away from at an earlier moment comes back: until it is said who it is, ideas wait."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.measures.contact import kept_apart, within_reach
from netmap.model import History, Moment, SupportMap
from netmap.model.edits import add, with_alter, with_connection, without
from netmap.session.namesakes import is_asked_about
from netmap.session.open_map import OpenMap
from netmap.views.live_actions import Add
from netmap.views.live_edits import done
from tests.ideas.contact import was_answered_to_be_kept_away
from tests.likely_maps import entry, likely_maps, map_of

TOM = entry("t1", name="Tom", status="ended_by_harm")
BEFORE = Moment(on=date(2026, 5, 1), map=map_of(TOM, entry("z1", name="Zoe", safety=5)))
EMPTY = map_of()
SAFE = {"safety": 5, "get": 2, "wish": "closer"}

Way = Callable[[SupportMap, str], SupportMap]


def on_the_live_map(m: SupportMap, name: str) -> SupportMap:
    return done(m, Add(op="add", id="live", name=name, kind="person", x=0.2, y=0.2))[0]


def opened(now: SupportMap = EMPTY, *moments: Moment) -> OpenMap:
    return OpenMap(History(now), moments or (BEFORE,))


def comes(here: OpenMap, name: str, way: Way = add) -> str:
    """Someone of this name is put on the map, and answered of as safe; gives the id."""
    here.change(way(here.map, name))
    id = here.map.ids[-1]
    here.change(with_connection(here.map, id, **SAFE))
    return id


def is_left_out(here: OpenMap, id: str) -> bool:
    return id in kept_apart(here.map) and id not in within_reach(here.map)


@pytest.mark.parametrize("way", [add, on_the_live_map])
@pytest.mark.parametrize("name", ["Tom", "tom", " TOM ", "Tom Klein"])
def test_a_name_that_comes_back_is_asked_about_and_left_out_until_then(way: Way, name: str) -> None:
    here = opened()
    id = comes(here, name, way)
    assert here.map.alter(id).namesake == "open"
    assert is_asked_about(here.map, id) and is_left_out(here, id)


def test_another_person_is_as_anyone_and_the_same_stays_left_out() -> None:
    here = opened()
    id = comes(here, "Tom")
    here.change(with_alter(here.map, id, namesake="same"))
    assert is_left_out(here, id) and not is_asked_about(here.map, id)
    here.change(with_alter(here.map, id, namesake="another"))
    assert not is_left_out(here, id) and not is_asked_about(here.map, id)
    here.keep_moment("today", date(2026, 6, 1))
    assert here.map.alter(id).namesake == "another"


def test_of_names_that_were_never_kept_away_from_nothing_is_asked() -> None:
    here = opened()
    ids = [comes(here, name) for name in ("Zoe", "Tomas", "Ana")]
    assert [here.map.alter(id).namesake for id in ids] == [None] * 3


def test_someone_who_takes_on_the_name_is_asked_about_and_another_name_asks_anew() -> None:
    here = opened()
    id = comes(here, "Ana")
    here.change(with_alter(here.map, id, name="Tom"))
    assert is_asked_about(here.map, id)
    here.change(with_alter(here.map, id, namesake="another"))
    here.change(with_alter(here.map, id, name="Thomas"))
    here.change(with_alter(here.map, id, name="Tom"))
    assert is_asked_about(here.map, id)


def test_the_same_under_another_name_stays_left_out() -> None:
    here = opened()
    id = comes(here, "Tom")
    here.change(with_alter(here.map, id, namesake="same"))
    here.change(with_alter(here.map, id, name="T."))
    assert is_left_out(here, id)


def test_an_entry_is_no_namesake_of_itself() -> None:
    """Its own answers changed: they are what counts."""
    here = opened(map_of(entry("t1", name="Tom", **SAFE)))
    here.change(with_connection(here.map, "t1", get=3))
    assert here.map.alter("t1").namesake is None and not is_left_out(here, "t1")


def test_taking_someone_off_the_map_does_not_open_the_way_to_a_namesake() -> None:
    both = map_of(TOM, entry("t2", name="Tom", **SAFE))
    here = OpenMap(History(both))
    assert is_asked_about(here.map, "t2") and not is_asked_about(here.map, "t1")
    here.change(without(here.map, "t1"))
    assert is_asked_about(here.map, "t2") and is_left_out(here, "t2")


def test_it_holds_for_what_was_opened_and_for_moments_that_come_later_and_is_no_step_of_its_own() -> None:
    now = map_of(entry("t2", name="Tom", **SAFE))
    here = opened(now)
    assert is_asked_about(here.map, "t2") and not here.history.past
    here = OpenMap(History(now))
    here.change(add(here.map, "Ana"))
    assert not is_left_out(here, "t2")
    here.take_moments((BEFORE,))
    assert is_asked_about(here.map, "t2") and len(here.history.past) == 1
    here.undo()
    assert is_asked_about(here.map, "t2")


def test_it_is_asked_of_those_who_would_be_safe_enough_alone() -> None:
    here = opened()
    id = comes(here, "Tom")
    here.change(with_connection(here.map, id, wish="no_contact"))
    assert not is_asked_about(here.map, id)


@given(likely_maps(least=1), st.lists(st.sampled_from(("undo", "redo", "other")), max_size=6))
def test_whoever_has_the_name_of_one_kept_away_from_is_left_out_whatever_is_done(
    earlier: SupportMap, steps: list[str]
) -> None:
    """All names of an earlier moment come back as new entries that are safe enough."""
    here = opened(EMPTY, Moment(on=date(2026, 5, 1), map=earlier))
    for alter in earlier.alters:
        comes(here, alter.name.upper())
    for step in steps:
        if step == "other":
            comes(here, "Zoe")
        else:
            getattr(here, step)()
    by_name = {alter.name: alter.id for alter in here.map.alters}
    for alter in earlier.alters:
        id = by_name.get(alter.name.upper())
        only_of_earlier_times = alter.status in ("past", "died")
        if id and was_answered_to_be_kept_away(earlier, alter.id) and not only_of_earlier_times:
            assert is_left_out(here, id), alter

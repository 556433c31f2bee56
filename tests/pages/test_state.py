"""What a tab holds: typed, of its own kind for each page, and of one map never in another."""

from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from netmap.model import History
from netmap.model.edits import add, new_map
from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.session.open_map import OpenMap
from netmap.session.own_computer import OwnComputer
from netmap.session.places.locked import Locked
from netmap.store import MapStore, Vault, key_slots


@pytest.fixture
def tab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, Any]:
    """Streamlit's own state of a tab."""
    computer = OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap"))
    streamlits: dict[str, Any] = {}
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(state, "this_netmap", lambda: computer)
    monkeypatch.setattr(state, "st", SimpleNamespace(session_state=streamlits))
    return streamlits


def test_nothing_is_open_and_nothing_was_said_at_first(tab: Mapping[str, Any]) -> None:
    assert state.held(tab) is None and not state.has_begun(tab)
    assert state.open_map() is None
    with pytest.raises(LookupError):
        state.opened()
    assert not state.has_begun(tab)
    assert state.held({"netmap": "something else"}) is None


def test_a_tab_has_begun_once_anything_was_said_or_a_lock_was_opened(tab: Mapping[str, Any]) -> None:
    state.remember_here(state.Arriving, device="yes")
    assert state.has_begun(tab)
    state.remember_here(state.Arriving, device=None)
    assert not state.has_begun(tab)
    place = state.place(Locked)
    assert place is not None
    place.make("vier leise Wörter hier")
    assert state.has_begun(tab)
    place.close()
    assert not state.has_begun(tab)


def test_what_a_page_remembers_is_of_one_map(tab: Mapping[str, Any]) -> None:
    one, other = OpenMap(History(new_map())), OpenMap(History(new_map()))
    state.take_up(one)
    state.remember(Bench, mode="ties", view="table")
    state.remember(Bench, mode="self")
    assert state.remembered(Bench) == Bench(mode="self", view="table")
    state.take_up(other)
    assert state.held(tab) is other and state.remembered(Bench) == Bench()
    state.take_up(one)
    assert state.remembered(Bench).view == "table"
    with pytest.raises(TypeError):
        state.remember(Bench, sides="self")


def test_what_is_remembered_of_a_tab_stays_with_any_map_until_it_is_forgotten(tab: Mapping[str, Any]) -> None:
    state.remember_here(state.Arriving, trouble="not there")
    state.take_up(OpenMap(History(new_map())))
    assert state.remembered_here(state.Arriving).trouble == "not there"
    assert state.forget(state.Arriving).trouble == "not there"
    assert state.remembered_here(state.Arriving) == state.Arriving()


def draws_two(first: "OpenMap", second: "OpenMap") -> None:
    from netmap.pages import my_map, state

    for here in (first, second):
        state.take_up(here)
    my_map.page()


def test_one_tab_shows_one_map_after_the_other() -> None:
    one, other = (OpenMap(History(add(new_map(), name))) for name in ("Ana", "Ben"))
    app = AppTest.from_function(draws_two, args=(one, other)).run()
    assert not app.exception
    app.text_area[0].set_value("a good day").run()
    assert (one.map.situation, other.map.situation) == ("", "a good day")

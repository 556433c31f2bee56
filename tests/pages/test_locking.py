"""The page of the locked maps leads back to the very place where a map was locked."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit as st

from netmap.model import History
from netmap.model.edits import add, new_map
from netmap.session.locking import LeftOff
from netmap.session.open_map import OpenMap
from netmap.session.own_computer import OwnComputer
from netmap.session.places.locked import Locked
from netmap.store import MapStore, Vault, key_slots

with pytest.MonkeyPatch.context() as outside:  # a running server alone knows the components of the pages
    outside.setattr(st.components.v2, "component", lambda *_, **__: None)
    from netmap.pages import frame, locked, routes, state

PASSPHRASE = "vier leise Wörter hier"


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What is typed into the fields of the one tab there is."""
    computer = OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap"))
    answers: dict[str, str] = {}
    tab: dict[str, Any] = {"netmap": state.Tab(computer.places(), here=routes.MAP)}
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(state, "st", SimpleNamespace(session_state=tab))
    monkeypatch.setattr(state, "answer", answers.get)
    monkeypatch.setattr(routes, "go", lambda _: None)
    return answers


def place() -> Locked:
    found = state.place(Locked)
    assert found is not None
    return found


def draws_a_locked_map() -> OpenMap:
    place().make(PASSPHRASE)
    here = OpenMap(History(add(new_map(), "Ana")), place=place())
    state.begin(here)
    here.selected = here.map.ids[0]
    return here


def unlocks(typed: dict[str, str], passphrase: str) -> None:
    typed["unlock"] = passphrase
    locked._open("unlock", "passphrase")


def test_a_locked_map_is_open_again_with_the_passphrase_and_with_nothing_else(typed: dict[str, str]) -> None:
    here = draws_a_locked_map()
    here.change(add(here.map, "Ben"))
    frame.lock_up(place())
    assert state.open_map() is None and not place().is_unlocked
    unlocks(typed, "something else")
    assert state.open_map() is None and state.remembered_here(LeftOff).id == here.map.id
    unlocks(typed, PASSPHRASE)
    assert state.opened().map.ids == here.map.ids and state.opened().selected == here.selected
    assert state.remembered_here(LeftOff) == LeftOff()


def test_what_could_not_be_kept_is_kept_with_the_new_passphrase(typed: dict[str, str]) -> None:
    here = draws_a_locked_map()
    other = Locked(place()._vault)
    assert other.unlock(PASSPHRASE, "passphrase") and other.change(PASSPHRASE, "new quiet words")
    here.change(add(here.map, "Ben"))
    assert here.behind
    frame.lock_up(place())
    unlocks(typed, PASSPHRASE)
    assert state.open_map() is None
    unlocks(typed, "new quiet words")
    assert [alter.name for alter in state.opened().map.alters] == ["Ana", "Ben"]
    assert not state.opened().behind


def test_a_map_that_was_opened_meanwhile_stays_open(typed: dict[str, str]) -> None:
    draws_a_locked_map()
    frame.lock_up(place())
    another = OpenMap(History(new_map()))
    state.take_up(another)
    unlocks(typed, PASSPHRASE)
    assert state.open_map() is another and state.remembered_here(LeftOff) == LeftOff()


def test_another_passphrase_shows_another_code(typed: dict[str, str]) -> None:
    draws_a_locked_map()
    before = place().code
    typed |= {"change-now": PASSPHRASE, "change-new": "new quiet words", "change-again": "new quiet words"}
    locked._change("")
    assert place().code not in (None, before) and place().is_unlocked

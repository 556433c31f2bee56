"""A map is never said to be where it is not, nor not to be where it is."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from netmap.model import History, MapFile, NetmapError
from netmap.model.edits import add, new_map
from netmap.pages import keeping, state
from netmap.store import MapStore
from netmap.store.key_slots import new_key
from netmap.words import kept_problems


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> state.Session:
    """A map that is kept on this device, where the locked maps are open too."""
    plain = MapStore(tmp_path / "plain" / "maps.sqlite")
    locked = MapStore(tmp_path / "locked" / "maps.sqlite", new_key())
    session = state.Session(History(add(new_map(), "Ana")), lives="device")
    monkeypatch.setattr(state, "store", lambda: plain)
    monkeypatch.setattr(state, "unlocked", lambda: locked)
    monkeypatch.setattr(state, "opened", lambda: session)
    state.save()
    return session


def fails(*_: object) -> None:
    raise kept_problems.kept_busy()


def kept_in(lives: state.Lives) -> int:
    store = state.listed(lives)
    assert store is not None
    return len(store.list())


def test_it_moves_and_leaves_nothing_behind(here: state.Session) -> None:
    keeping.keep("locked")
    assert (here.lives, kept_in("device"), kept_in("locked")) == ("locked", 0, 1)
    keeping.keep("nowhere")
    assert (here.lives, here.saved_on, kept_in("locked")) == ("nowhere", None, 0)
    keeping.keep("device")
    assert (here.lives, kept_in("device")) == ("device", 1)


@pytest.mark.parametrize("lives", ["locked", "nowhere", "file"])
def test_where_it_cannot_be_taken_away_it_stays_and_is_said_to(
    here: state.Session, monkeypatch: pytest.MonkeyPatch, lives: state.Lives
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(state.listed("device"), "forget", fails)
        keeping.keep(lives)
    assert here.lives == "device" and here.trouble is not None
    assert (kept_in("device"), kept_in("locked")) == (1, 0)
    state.save()
    assert not here.clash and here.trouble is None
    keeping.keep(lives)
    assert (here.lives, here.trouble, kept_in("device")) == (lives, None, 0)


def test_where_the_new_place_refuses_it_stays_where_it_was(
    here: state.Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state.listed("locked"), "save", fails)
    keeping.keep("locked")
    assert here.lives == "device" and isinstance(here.trouble, NetmapError)
    assert kept_in("device") == 1


@pytest.mark.parametrize("zone", ["Etc/Unknown", "", None, "../etc", "Europe/Berlin"])
def test_the_clock_on_the_wall_is_read_wherever_the_browser_says_it_is(
    here: state.Session, monkeypatch: pytest.MonkeyPatch, zone: str | None
) -> None:
    monkeypatch.setattr(state.st, "context", SimpleNamespace(timezone=zone))
    assert here.saved_on is not None
    assert state.local(here.saved_on) == here.saved_on


@pytest.mark.parametrize("lives", ["nowhere", "file", "locked"])
def test_a_map_that_was_deleted_elsewhere_is_not_kept_again_unasked_and_can_go_anywhere(
    here: state.Session, lives: state.Lives
) -> None:
    state.store().forget(here.map.id)
    state.change(add(here.map, "Ben"))
    state.change(add(here.map, "Cem"))
    assert here.gone is not None and not here.clash and keeping.only_here(here)
    assert kept_in("device") == 0
    keeping.keep(lives)
    assert (here.lives, here.gone, here.trouble) == (lives, None, None)
    assert kept_in("locked") == (lives == "locked")


def test_a_map_that_was_deleted_elsewhere_can_be_kept_again(here: state.Session) -> None:
    state.store().forget(here.map.id)
    state.change(add(here.map, "Ben"))
    keeping.keep_again()
    assert here.gone is None and kept_in("device") == 1
    state.change(add(here.map, "Cem"))
    assert [alter.name for alter in state.store().load(here.map.id).file.current.alters] == [
        "Ana",
        "Ben",
        "Cem",
    ]


def test_where_a_move_of_a_deleted_map_fails_it_is_still_said_to_be_gone(
    here: state.Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.store().forget(here.map.id)
    state.change(add(here.map, "Ben"))
    monkeypatch.setattr(state.listed("locked"), "save", fails)
    keeping.keep("locked")
    assert here.lives == "device" and here.gone is not None


def test_looking_in_another_way_is_no_change_that_another_tab_has_to_see(here: state.Session) -> None:
    seen = here.seen
    state.look_at("lens", "safety")
    kept = state.store().load(here.map.id)
    assert (kept.version, kept.beside["looks"]) == (seen, {"lens": "safety"})


@pytest.mark.parametrize("lives", ["nowhere", "file", "locked"])
def test_a_move_takes_nothing_away_that_this_tab_has_not_seen(
    here: state.Session, lives: state.Lives
) -> None:
    state.store().save(MapFile(current=add(here.map, "Ben")), here.seen)  # in another tab
    keeping.keep(lives)
    assert here.lives == "device" and here.clash
    assert (kept_in("device"), kept_in("locked")) == (1, 0)
    keeping.take_the_other_version()
    assert [alter.name for alter in here.map.alters] == ["Ana", "Ben"]
    keeping.keep(lives)
    assert (here.lives, here.clash, kept_in("device")) == (lives, False, 0)

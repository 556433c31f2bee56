"""Keeping moments: a copy beside the map, in the store at once, and none where no more fit."""

from datetime import date
from pathlib import Path

import pytest

from netmap.files import moment_limit
from netmap.model import History, NetmapError
from netmap.model.edits import add, new_map
from netmap.model.moments import removed
from netmap.pages import state
from netmap.store import MapStore

DAY = date(2024, 3, 1)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> state.Session:
    """A map with Ana on it, kept in a store of its own."""
    store = MapStore(tmp_path / "maps.sqlite")
    session = state.Session(History(add(new_map(), "Ana")), lives="device")
    monkeypatch.setattr(state, "store", lambda: store)
    monkeypatch.setattr(state, "opened", lambda: session)
    state.save()
    return session


def in_store(here: state.Session) -> list[tuple[str, date | None, int]]:
    file = state.store().load(here.map.id).file
    return [(moment.title, moment.on, len(moment.map.alters)) for moment in file.moments]


def test_a_moment_is_a_copy_and_the_map_goes_on(here: state.Session) -> None:
    before = here.map
    state.keep_moment("then", DAY)
    assert here.map is before
    assert here.history.past == ()
    assert [moment.map for moment in here.moments] == [before]
    assert in_store(here) == [("then", DAY, 1)]
    state.change(add(here.map, "Ben"))
    state.undo()
    assert in_store(here) == [("then", DAY, 1)]


def test_moments_are_in_order_of_date_and_two_of_a_day_are_fine(here: state.Session) -> None:
    for title, on in (("b", DAY), ("c", DAY), ("a", date(2023, 1, 1))):
        state.keep_moment(title, on)
    assert [title for title, _, _ in in_store(here)] == ["a", "b", "c"]


def test_what_is_taken_away_can_be_put_back(here: state.Session) -> None:
    state.keep_moment("a", DAY)
    state.keep_moment("b", date(2024, 4, 1))
    gone = here.moments[0]
    state.take_moments(removed(here.moments, gone))
    assert [title for title, _, _ in in_store(here)] == ["b"]
    state.take_moments((*here.moments, gone))
    assert [title for title, _, _ in in_store(here)] == ["a", "b"]


def test_where_no_more_fit_nothing_changes(here: state.Session, monkeypatch: pytest.MonkeyPatch) -> None:
    state.keep_moment("a", DAY)
    monkeypatch.setattr(moment_limit, "WITH_MOMENTS", 1000)
    with pytest.raises(NetmapError):
        state.keep_moment("b", DAY)
    assert [title for title, _, _ in in_store(here)] == ["a"] == [moment.title for moment in here.moments]


def test_which_moment_the_map_was_looked_at_since_is_asked_anew(here: state.Session) -> None:
    state.remember("since", 3)
    state.keep_moment("a", DAY)
    assert state.note("since") is None


def test_any_map_is_shown_with_initials_where_names_are_hidden(here: state.Session) -> None:
    state.look_at("hidden", True)
    assert [alter.name for alter in state.seen(add(new_map(), "Ben Bo")).alters] == ["BB"]
    assert [alter.name for alter in state.seen().alters] == ["A"]

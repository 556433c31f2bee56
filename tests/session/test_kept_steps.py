"""What was done can still be taken back after the server was started anew: each step, whole, for a while."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import History, SupportMap
from netmap.model.edits import add, new_map, with_connection, without
from netmap.session import persistence
from netmap.session.kept_steps import MOST_STEPS, KeptSteps, change, history_in, with_change
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.store import MapStore
from netmap.views.live_actions import Edit, read_action
from netmap.views.live_edits import done
from tests.deeds import ANYTHING, edits
from tests.likely_maps import likely_maps
from tests.strategies import support_maps


def as_kept(history: History) -> Any:
    return json.loads(json.dumps({"steps": KeptSteps().of(history)}))


def now() -> datetime:
    return datetime.now(UTC)


@settings(max_examples=80, deadline=None)
@given(support_maps(), support_maps())
def test_a_change_leads_from_any_map_to_any_other(one: SupportMap, other: SupportMap) -> None:
    assert with_change(one, json.loads(json.dumps(change(one, other)))) == other


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_step_of_the_bench_can_be_taken_back_and_again_after_a_new_start(data: st.DataObject) -> None:
    history = History(data.draw(support_maps() | likely_maps()))
    for _ in range(5):
        edit = read_action(data.draw(edits(history.present)))
        history = history.changed(done(history.present, edit)[0]) if isinstance(edit, Edit) else history
    for _ in range(data.draw(st.integers(0, 3))):
        history = history.undone()
    assert history_in(as_kept(history), history.present, now()) == history


@settings(max_examples=100, deadline=None)
@given(support_maps(), ANYTHING, st.sampled_from(sorted(SupportMap.model_fields)))
def test_whatever_lies_there_in_their_place_the_map_opens(m: SupportMap, lies: Any, field: str) -> None:
    for kept in (lies, {"steps": lies}, {"steps": {"back": lies}}, {"steps": {"back": [{field: lies}]}}):
        assert history_in(kept, m, now()).present == m


def test_they_are_few_and_small() -> None:
    here = OpenMap(History(new_map()))
    for at in range(40):
        here.change(add(here.map, f"Name {at}"))
    assert len(as_kept(here.history)["steps"]["back"]) == MOST_STEPS
    for at in range(30):
        here.change(with_connection(here.map, here.map.ids[0], feeling=f"{at}" * 2000))
    assert len(json.dumps(as_kept(here.history))) < 40_000


def test_a_map_that_was_left_for_longer_opens_as_it_was_left() -> None:
    """Whom someone took off their map is not brought back by a tap of whoever opens it later."""
    m = add(new_map(), "Ana")
    history = History(m).changed(without(m, *m.ids))
    assert history_in(as_kept(history), history.present, now()).past
    assert not history_in(as_kept(history), history.present, now() - timedelta(minutes=11)).past


@pytest.mark.parametrize("times", [1, 3])
def test_what_is_kept_on_a_device_holds_them(tmp_path: Path, times: int) -> None:
    store = MapStore(tmp_path / "netmap" / "maps.sqlite")
    here = OpenMap(History(add(new_map(), "Ana")), place=OnDevice(store))
    here.save()
    for safety in range(1, 1 + times):
        here.change(with_connection(here.map, here.map.ids[0], safety=safety))
    here.undo()
    again = persistence.open_kept(here.map.id, OnDevice(store))
    assert (len(again.history.past), len(again.history.future)) == (times - 1, 1)
    again.redo()
    assert again.map.connection(again.map.ids[0]).safety == times

"""Messages of the live map, of every kind and size: what no hand can have done is refused, kept nowhere."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.model import History
from netmap.model.edits import add, changed, new_map
from netmap.pages import map_actions, state
from netmap.session.kept_beside import MOST_CLIENTS, Looks, looks_in, taken_in
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.store import Kept, MapStore
from tests.oversized import OVERSIZED, each_field, with_field

A_SECOND = 1.0
"""Of a processor, whatever else this computer does."""
DEEDS: tuple[dict[str, Any], ...] = (
    {"op": "move", "spots": [{"id": "a", "x": 0.2, "y": 0.1}, {"id": "b", "x": None, "y": None}]},
    {"op": "add", "id": "fresh", "name": "Cem", "kind": "person", "x": 0.5, "y": 0.4},
    {"op": "tie", "a": "a", "b": "b", "tied": True},
    {"op": "remove", "ids": ["a"]},
    {"op": "select", "id": "a"},
    {"op": "choose", "ids": ["a", "b"]},
    {"op": "myself"},
    {"op": "list", "text": "Cem", "kind": "person"},
    {"op": "name", "id": "a", "name": "Cem"},
    {"op": "who", "id": "a", "kind": "person", "form": "friend", "form_words": ""},
    {"op": "answer", "id": "a", "question": "gets", "value": ["warmth"]},
    {"op": "answer", "id": "a", "question": "note", "value": "Something"},
    {"op": "me", "question": "rest", "value": 4},
    {"op": "tie_all", "ids": ["a", "b"], "kind": "knows"},
    {"op": "talk", "a": "a", "b": "b", "value": False},
    {"op": "named_for", "support": "listens", "ids": ["a"], "named": True},
    {"op": "namesake", "id": "a", "answer": "later"},
    {"op": "join", "keep": "a", "gone": "b"},
    {"op": "apart", "id": "a"},
    {"op": "look", "lens": "safety", "support": "listens", "since": 0},
    {"op": "show", "mode": "question", "question": "safety", "block": "safe", "view": "map"},
    {"op": "undo"},
    {"op": "redo"},
)
Say = Callable[[Any], OpenMap]


def message(*deeds: Any, client: str = "k3f9", first: int = 1) -> dict[str, Any]:
    numbered = [{"seq": seq, "deed": deed} for seq, deed in enumerate(deeds, start=first)]
    return {"client": client, "again": 0, "deeds": numbered}


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Say:
    """Says this to a map of two that is kept on this device; gives what the page holds then."""
    store = MapStore(tmp_path / "kept" / "maps.sqlite")
    m = add(add(new_map(), "Ana"), "Ben")
    m = changed(m, alters=tuple(changed(alter, id=id) for alter, id in zip(m.alters, "ab", strict=True)))
    open: dict[str, Any] = {}
    monkeypatch.setattr(state, "open_map", lambda: open["page"])
    monkeypatch.setattr(state, "answer", lambda _: {"deeds": open["said"]})

    def said(given: Any) -> OpenMap:
        if "page" not in open:
            open["page"] = OpenMap(History(m), place=OnDevice(store))
            open["page"].save()
        open["said"] = given
        began = time.thread_time()
        map_actions.take()
        assert time.thread_time() - began < A_SECOND
        page: OpenMap = open["page"]
        return page

    return said


def kept_of(page: OpenMap) -> Kept:
    assert page.place.maps is not None
    return page.place.maps.load(page.map.id)


def on_disk(tmp_path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (tmp_path / "kept").iterdir()}


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: str(deed["op"]))
def test_whatever_is_oversized_in_a_message_nothing_comes_of_it(deed: Any, say: Say, tmp_path: Path) -> None:
    page = say(message())
    before, kept = page.map, on_disk(tmp_path)
    good, more = message(deed), {**message({**deed, "more": None}), "more": None}
    for way in each_field(more):
        for what, value in OVERSIZED.items():
            say(with_field(more if "more" in way else good, way, value))
            assert (page.map, page.selected, page.chosen, page.notes) == (before, None, (), {}), (way, what)
            assert page.taken.keys() <= {"k3f9"}, (way, what)
            page.taken.clear()
    for what, value in OVERSIZED.items():
        say(value)
        assert (page.map, page.taken) == (before, {}), what
    assert on_disk(tmp_path) == kept


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=300),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["seq", "id", "op"]), inner),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(DEEDS), max_size=4), st.data())
def test_whatever_stands_in_a_message_what_is_kept_beside_stays_small(
    say: Say, tmp_path: Path, done: list[Any], data: st.DataObject
) -> None:
    client, first = data.draw(st.text("abc", min_size=1, max_size=2)), data.draw(st.integers(1, 99))
    good = message(*done, client=client, first=first)
    way = data.draw(st.just(("client",)) | st.sampled_from(list(each_field(good))))
    page = say(with_field(good, way, data.draw(st.sampled_from([*OVERSIZED.values()]) | JSON)))
    assert len(page.taken) <= MOST_CLIENTS
    kept = kept_of(page)
    assert kept.file.current.ids == page.map.ids
    assert len(str(dict(kept.beside))) < 1000


def test_a_good_message_is_done_once_and_a_bad_deed_in_it_is_passed_over(say: Say) -> None:
    page = say(message(DEEDS[0], {"op": "fly"}, {"op": "add", "name": 7}, DEEDS[1]))
    assert (page.map.ids, page.taken) == (("a", "b", "fresh"), {"k3f9": 4})
    placed = page.map
    say(message(DEEDS[0], {"op": "fly"}, {"op": "add", "name": 7}, DEEDS[1], DEEDS[3]))
    assert (page.map.ids, page.taken) == (("b", "fresh"), {"k3f9": 5})
    assert page.history.past[-1] == placed
    kept = kept_of(page)
    assert (kept.file.current.ids, kept.beside["taken"]) == (page.map.ids, page.taken)


def test_what_was_done_in_one_message_is_kept_at_once_and_taken_back_one_by_one(say: Say) -> None:
    page = say(message())
    assert page.seen is not None
    version = page.seen
    adds = [{**DEEDS[1], "id": f"n{number}", "name": f"N{number}"} for number in range(200)]
    say(message(*adds))
    assert len(page.map.ids) == 202
    assert page.seen == version + 1
    assert len(page.history.undone().present.ids) == 201


def test_a_map_remembers_a_few_browser_pages_however_many_open_it(say: Say) -> None:
    for number in range(100):
        page = say(
            message(
                DEEDS[0] if number % 2 else {"op": "move", "spots": [{"id": "a"}]}, client=f"page{number}"
            )
        )
    assert list(page.taken) == [f"page{number}" for number in range(100 - MOST_CLIENTS, 100)]
    assert kept_of(page).beside["taken"] == page.taken


def test_what_someone_else_put_beside_a_map_is_cut_to_what_is_known() -> None:
    for said in (*OVERSIZED.values(), None, 0.5, "hidden", []):
        assert (taken_in(said), looks_in(said)) == ({}, Looks())
        assert (len(taken_in({"taken": said})) <= MOST_CLIENTS, looks_in({"looks": said})) == (True, Looks())
        looks = dict.fromkeys(("lens", "support", "hidden", "idle", "more"), said)
        assert (taken_in({"taken": {"a": said}}), looks_in({"looks": looks})) == ({}, Looks())
    known = {"lens": "ties", "support": "listens", "hidden": True, "idle": 15}
    assert looks_in({"looks": {**known, "more": "x"}}).said() == known
    many = {**{f"c{number}": number for number in range(100)}, "a" * 65: 1, "ä": 1}
    assert taken_in({"taken": many}) == {f"c{number}": number for number in range(92, 100)}

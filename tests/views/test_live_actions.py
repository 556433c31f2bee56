"""What hands did on the live map, done to maps of every kind: nobody else moves, nothing is taken unseen."""

from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import SupportMap
from netmap.model.edits import add, new_map, set_tie
from netmap.views.geometry import layout, place_of
from netmap.views.live_actions import Action, Add, Edit, Move, Remove, SetTie, Spot, read_action
from netmap.views.live_edits import done as done_and_said
from tests.strategies import support_maps


def done(m: SupportMap, edit: Edit) -> SupportMap:
    return done_and_said(m, edit)[0]


AWAY = st.floats(-50, 50, allow_nan=False)


@st.composite
def actions(draw: st.DrawFn, m: SupportMap) -> Edit:
    ids = st.sampled_from([*m.ids, "nobody"])
    match draw(st.sampled_from(("move", "add", "tie", "remove"))):
        case "move":
            spots = st.builds(Spot, id=ids, x=st.none() | AWAY, y=AWAY)
            return Move(op="move", spots=tuple(draw(st.lists(spots, max_size=3))))
        case "add":
            return Add(op="add", id=draw(ids), name="New", kind="person", x=draw(AWAY), y=draw(AWAY))
        case "tie":
            return SetTie(op="tie", a=draw(ids), b=draw(ids), tied=draw(st.booleans()))
        case _:
            return Remove(op="remove", ids=tuple(draw(st.lists(ids, max_size=2))))


def named(action: Edit) -> set[str]:
    match action:
        case Move():
            return {spot.id for spot in action.spots}
        case Remove():
            return set(action.ids)
        case Add():
            return {action.id}
        case _:
            return set()


@settings(max_examples=60)
@given(st.data())
def test_nobody_moves_who_is_not_named(data: st.DataObject) -> None:
    m = data.draw(support_maps())
    action = data.draw(actions(m))
    after = done(m, action)
    for id in set(m.ids) - named(action):
        assert place_of(after.connection(id)) == place_of(m.connection(id))
        assert after.connection(id) == m.connection(id)


@settings(max_examples=60)
@given(st.data())
def test_what_was_done_twice_is_as_if_once(data: st.DataObject) -> None:
    """The browser may send it again; only its number keeps it from counting twice. Even then, no harm."""
    m = data.draw(support_maps())
    action = data.draw(actions(m))
    once = done(m, action)
    assert done(once, action).ids == once.ids
    assert done(once, action).ties == once.ties


@pytest.mark.parametrize(
    ("x", "y", "ring"), [(0.3, 0, 1), (0, 0, 1), (0, -0.6, 2), (-0.9, 0, 3), (0, 4, 3), (0.53, 0, 1)]
)
def test_the_ring_is_the_one_it_was_dropped_on(x: float, y: float, ring: int) -> None:
    m = add(new_map(), "Ana")
    after = done(m, Move(op="move", spots=(Spot(id=m.ids[0], x=x, y=y),)))
    assert after.connection(m.ids[0]).ring == ring
    assert done(after, Move(op="move", spots=(Spot(id=m.ids[0]),))).connection(m.ids[0]).ring is None


def test_a_tie_with_a_group_is_belonging_and_what_is_tense_stays_tense() -> None:
    m = add(add(add(new_map(), "Ana"), "Ben"), "Choir", "group")
    a, b, group = m.ids
    m = done(m, SetTie(op="tie", a=a, b=group, tied=True))
    assert m.members(group) == (a,)
    m = set_tie(m, a, b, "tense")
    assert done(m, SetTie(op="tie", a=b, b=a, tied=True)) == m
    assert [tie.kind for tie in done(m, SetTie(op="tie", a=b, b=a, tied=False)).ties] == ["belongs_to"]


def test_someone_is_added_where_the_hand_was() -> None:
    m = add(new_map(), "Ana")
    after = done(m, Add(op="add", id="fresh1", name=" É\x07mile ", kind="group", x=0.5, y=0.4))
    point = layout(after).points["fresh1"]
    assert after.alter("fresh1").name == "Émile"
    assert (round(point.x, 1), round(point.y, 1)) == (0.5, 0.4)


@pytest.mark.parametrize(
    "given",
    [
        None, 3, "move", [], {}, {"op": "fly"}, {"op": "move"}, {"op": "move", "spots": [{"id": "../x"}]},
        {"op": "move", "spots": [{"id": "a", "x": float("nan"), "y": 0}]},
        {"op": "move", "spots": [{"id": "a", "x": 1e9, "y": 0}]},
        {"op": "add", "id": "a", "name": "", "kind": "person", "x": 0, "y": 0},
        {"op": "add", "id": "a", "name": "A", "kind": "robot", "x": 0, "y": 0},
        {"op": "tie", "a": "a", "b": "b", "tied": "perhaps"},
        {"op": "remove", "ids": ["a"] * 10_000},
        {"op": "add", "id": "a", "name": "A", "kind": "person", "form": "king"},
        {"op": "list", "text": "x" * 200_000, "kind": "person"},
        {"op": "answer", "id": "a", "question": "safety", "value": 4.5},
        {"op": "answer", "id": "a", "question": "safety", "value": {"deep": [[]]}},
        {"op": "answer", "id": "a", "question": "gets", "value": ["listens"] * 1000},
        {"op": "answer", "id": "a", "question": "note", "value": "x" * 20_000},
        {"op": "answer", "id": "a", "question": "q" * 100, "value": 1},
        {"op": "tie_all", "ids": ["a", "b"], "kind": "loves"},
        {"op": "tie_all", "ids": ["a"] * 10_000, "kind": "knows"},
        {"op": "look", "lens": "x-ray"}, {"op": "show", "mode": "elsewhere"}, {"op": "look", "since": -1},
        {"op": "namesake", "id": "a", "answer": "perhaps"}, {"op": "undo", "times": 3},
        {"op": "select", "id": 7}, {"op": "move", "spots": [], "also": 1},
    ],
)  # fmt: skip
def test_what_is_not_an_action_is_none(given: Any) -> None:
    assert read_action(given) is None


def test_every_action_is_read_as_json_gives_it() -> None:
    said: list[dict[str, Any]] = [
        {"op": "move", "spots": [{"id": "a", "x": 1, "y": -0.5}, {"id": "b", "x": None, "y": None}]},
        {"op": "add", "id": "a", "name": "Ana", "kind": "community", "x": 0, "y": 0.2},
        {"op": "list", "text": "- Ana\n- Ben", "kind": "person"},
        {"op": "name", "id": "a", "name": "Ana"},
        {"op": "who", "id": "a", "kind": "person", "form": "friend", "form_words": ""},
        {"op": "answer", "id": "a", "question": "gets", "value": ["listens"]},
        {"op": "me", "question": "rest", "value": 4},
        {"op": "tie", "a": "a", "b": "b", "tied": True},
        {"op": "tie_all", "ids": ["a", "b"], "kind": None},
        {"op": "talk", "a": "a", "b": "b", "value": False},
        {"op": "named_for", "support": "listens", "ids": ["a"]},
        {"op": "namesake", "id": "a", "answer": "later"},
        {"op": "join", "keep": "a", "gone": "b"},
        {"op": "sectors", "names": ["family", "work"]},
        {"op": "remove", "ids": ["a"]},
        {"op": "undo"},
        {"op": "redo"},
        {"op": "select", "id": None},
        {"op": "myself"},
        {"op": "choose", "ids": ["a", "b"]},
        {"op": "apart", "id": "a"},
        {"op": "look", "lens": "safety", "hidden": True},
        {"op": "show", "mode": "question", "question": "safety"},
    ]
    read = [type(read_action(one)) for one in said]
    assert read == list(get_args(get_args(Action)[0]))


def test_of_a_name_longer_than_can_be_kept_the_beginning_is_there_and_of_one_nobody_can_see_none() -> None:
    """However long: a name is never left out without a word."""
    long = {"op": "add", "id": "n", "name": "n" * 5_000, "kind": "person", "x": 0, "y": 0}
    action = read_action(long)
    assert isinstance(action, Add) and action.name == "n" * 200
    assert read_action({**long, "name": "\u202e\u200b"}) is None

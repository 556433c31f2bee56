"""Deeds of the bench on maps of every kind: one step of history or none, taken back whole, never an error."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import SupportMap
from netmap.model.history import History
from netmap.session.open_map import OpenMap
from netmap.views.bench.questions import QUESTIONS
from netmap.views.live_actions import Edit, read_action
from netmap.views.live_edits import done
from tests.deeds import edits, hostile
from tests.likely_maps import likely_maps
from tests.strategies import support_maps

MAPS = support_maps() | likely_maps()


def edit_of(deed: Any) -> Edit | None:
    """The edit that a page sends; None for anything else, and for what is no edit."""
    action = read_action(json.loads(json.dumps(deed)))
    return action if isinstance(action, Edit) else None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_each_deed_is_one_step_or_none_and_undo_gives_the_very_map_before(data: st.DataObject) -> None:
    here = OpenMap(History(data.draw(MAPS)))
    for _ in range(4):
        edit = edit_of(data.draw(edits(here.map)))
        before, steps = here.map, len(here.history.past)
        if edit is None:
            continue
        here.change(done(here.map, edit)[0])
        assert len(here.history.past) - steps == (here.map != before)
        if here.map != before:
            after = here.map
            here.undo()
            assert here.map == before
            here.redo()
            assert here.map == after


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_nothing_a_browser_says_raises_or_makes_a_map_that_is_not_whole(data: st.DataObject) -> None:
    m = data.draw(MAPS)
    deed = data.draw(hostile(m))
    edit = edit_of(deed)
    if edit is not None:
        after, said = done(m, edit)
        assert SupportMap.model_validate_json(after.model_dump_json()) == after
        assert isinstance(said, str)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_an_answer_is_taken_where_it_is_asked_and_one_of_those_there_are(data: st.DataObject) -> None:
    """What the bench says next is that answer, and of nobody else anything changes."""
    m = data.draw(MAPS.filter(lambda m: bool(m.ids)))
    id, question = data.draw(st.sampled_from(m.ids)), data.draw(st.sampled_from(tuple(QUESTIONS.values())))
    values = [None, *question.answers(m)] if question.kind == "one" else [None, True]
    value = data.draw(st.sampled_from(values))
    edit = edit_of({"op": "answer", "id": id, "question": question.name, "value": value})
    assert edit is not None
    after, _ = done(m, edit)
    if question.kind in ("one", "statement") and question.asked(m, id) and (value or question.may_be_open):
        assert question.said(after, id) == value
    elif not question.asked(m, id):
        assert after == m
    for other in set(m.ids) - {id}:
        assert (after.alter(other), after.connection(other)) == (m.alter(other), m.connection(other))


def test_undo_redo_and_choosing_are_no_edits() -> None:
    others = ({"op": "undo"}, {"op": "redo"}, {"op": "select", "id": None}, {"op": "look", "hidden": True})
    assert [edit_of(one) for one in others] == [None] * 4

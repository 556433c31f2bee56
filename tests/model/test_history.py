"""Undo and redo."""

from hypothesis import given
from hypothesis import strategies as st

from netmap.model import History, SupportMap
from netmap.model.edits import add, changed, new_map
from netmap.model.history import DEEPEST


def titled(n: int) -> SupportMap:
    return SupportMap(id="m", title=str(n))


def steps_forward(count: int) -> History:
    history = History(titled(0))
    for n in range(1, count + 1):
        history = history.changed(titled(n))
    return history


def test_a_hundred_changes_can_be_taken_back_and_done_again() -> None:
    history = steps_forward(120)
    for n in range(120, 0, -1):
        assert history.present == titled(n)
        history = history.undone()
    assert history.present == titled(0) and not history.past
    for _ in range(120):
        history = history.redone()
    assert history.present == titled(120) and not history.future


def test_history_is_at_least_a_hundred_deep_and_not_endless() -> None:
    assert DEEPEST >= 100
    assert len(steps_forward(DEEPEST + 10).past) == DEEPEST


def test_a_change_that_changes_nothing_is_no_step() -> None:
    history = steps_forward(2).undone()
    assert history.changed(titled(1)) is history


def test_a_new_change_forgets_what_was_taken_back() -> None:
    history = steps_forward(3).undone().changed(titled(9))
    assert history.redone() is history
    assert history.undone().present == titled(2)


def test_at_the_ends_nothing_happens() -> None:
    start = History(new_map())
    assert start.undone() is start and start.redone() is start


@given(st.lists(st.sampled_from(["change", "undo", "redo"]), max_size=40))
def test_undo_and_redo_keep_every_map_exactly_once(moves: list[str]) -> None:
    history, count = History(new_map()), 0
    for move in moves:
        if move == "change":
            count += 1
            history = history.changed(changed(add(history.present, "Ana"), title=str(count)))
        else:
            history = history.undone() if move == "undo" else history.redone()
        line = (*history.past, history.present, *history.future)
        sizes = [len(m.alters) for m in line]
        assert sizes == list(range(len(line)))

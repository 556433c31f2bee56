"""What hands did on the bench in the browser, done to the map: one message, each number once, in order."""

from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.session.open_map import OpenMap
from netmap.views.bench.doubles import doubles
from netmap.views.bench.questions import QUESTIONS
from netmap.views.live_actions import (
    AboutNamesake,
    Action,
    Apart,
    Choose,
    Edit,
    Listed,
    Look,
    Myself,
    Redo,
    Select,
    Show,
    Undo,
    read_action,
    read_message,
)
from netmap.views.live_edits import done, left_over
from netmap.words.names import labels

KEY = "map"
"""The bench among the widgets of a page."""


def take() -> None:
    """Do to the map what hands did in the browser and has not been done yet, in its order; keep it once."""
    message = read_message((state.answer(KEY) or {}).get("deeds"))
    here = state.open_map()
    if here is None or message is None or message.map not in (None, here.map.id, *here.was):
        return
    with here.saved_once():
        for one in message.deeds:
            if one.seq <= here.taken.get(message.client, 0):
                continue
            here.took(message.client, one.seq)
            action = read_action(one.deed)
            if action is not None:
                _do(here, action)


def _do(here: OpenMap, action: Action) -> None:
    match action:
        case Undo():
            here.undo()
        case Redo():
            here.redo()
        case Select():
            here.select(action.id)
            here.chosen = ()
            _leave_myself()
        case Myself():
            here.selected, here.chosen = None, ()
            state.remember(Bench, mode="self")
        case Choose():
            here.chosen = here.known(action.ids)
            here.selected = None if here.chosen else here.selected
            if here.chosen:
                _leave_myself()
        case Apart():
            _apart(action.id)
        case Look():
            _look(here, action)
        case Show():
            _show(here, action)
        case _:
            _edit(here, action)


def _leave_myself() -> None:
    if state.remembered(Bench).mode == "self":
        state.remember(Bench, mode="rest")


def _edit(here: OpenMap, edit: Edit) -> None:
    before, on = here.map, state.remembered(Bench)
    if on.mode is None and not before.alters:  # the field for names stays where it is as the first one comes
        state.remember(Bench, mode="names")
    m, said = done(before, edit, labels(state.seen()))
    here.change(m)
    if said != on.said:
        state.remember(Bench, said=said, said_hidden=state.hidden())
    left = left_over(before, edit) if isinstance(edit, Listed) else ""
    if left != on.left_over:
        state.remember(Bench, left_over=left)
    if isinstance(edit, Listed):
        state.remember(Bench, doubles={**on.doubles, **doubles(before, here.map)})
    if isinstance(edit, AboutNamesake):
        others = tuple(id for id in on.later if id != edit.id)
        state.remember(Bench, later=(*others, edit.id) if edit.answer == "later" else others)


def _apart(id: str) -> None:
    found = state.remembered(Bench).doubles
    state.remember(Bench, doubles={one: other for one, other in found.items() if one != id})


def _look(here: OpenMap, look: Look) -> None:
    said = look.model_dump(include={"lens", "support", "hidden"}, exclude_none=True)
    if said:
        here.look_at(**said)
    if look.since is not None and look.since < len(here.moments):
        here.since = look.since


def _show(here: OpenMap, show: Show) -> None:
    """The map is looked at through the lens of what is asked; another one can be chosen after."""
    now = state.remembered(Bench)
    asked = QUESTIONS.get(show.question or "")
    if asked is not None and asked.lens is not None:
        here.look_at(lens=asked.lens)
    state.remember(
        Bench,
        mode=show.mode or now.mode,
        question=now.question if asked is None else asked.name,
        block=show.block or now.block,
        view=show.view or now.view,
        legend=now.legend if show.legend is None else show.legend,
    )

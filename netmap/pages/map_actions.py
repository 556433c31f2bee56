"""What hands did on the live map in the browser, done to the map: one message, read once."""

from netmap.pages import self_card, state
from netmap.views.live_actions import Action, Choose, Myself, Select, done, read_action, read_message

KEY = "map"
"""The live map among the widgets of a page."""


def take() -> None:
    """Do to the map what hands did in the browser and has not been done yet, in its order; keep it once."""
    message = read_message((state.answer(KEY) or {}).get("deeds"))
    here = state.session()
    if here is None or message is None:
        return
    before = here.history
    try:
        for one in message.deeds:
            if one.seq <= here.taken.get(message.client, 0):
                continue
            state.took(message.client, one.seq)
            action = read_action(one.deed)
            if action is not None:
                _do(action)
    finally:
        if here.history is not before:
            state.save()


def _do(action: Action) -> None:
    here = state.opened()
    match action:
        case Select():
            here.selected = action.id if action.id in here.map.by_id else None
            here.chosen = ()
            self_card.close()
        case Myself():
            here.selected, here.chosen = None, ()
            self_card.open()
        case Choose():
            here.chosen = tuple(dict.fromkeys(id for id in action.ids if id in here.map.by_id))
            here.selected = None if here.chosen else here.selected
            if here.chosen:
                self_card.close()
        case _:
            state.change(done(here.map, action), keep=False)

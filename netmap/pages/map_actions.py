"""What hands did on the live map in the browser, done to the map: one message, read once."""

from netmap.pages import self_card, state
from netmap.session.open_map import OpenMap
from netmap.views.live_actions import Action, Choose, Myself, Select, done, read_action, read_message

KEY = "map"
"""The live map among the widgets of a page."""


def take() -> None:
    """Do to the map what hands did in the browser and has not been done yet, in its order; keep it once."""
    message = read_message((state.answer(KEY) or {}).get("deeds"))
    here = state.open_map()
    if here is None or message is None:
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
        case Select():
            here.select(action.id)
            here.chosen = ()
            self_card.close()
        case Myself():
            here.selected, here.chosen = None, ()
            self_card.open()
        case Choose():
            here.chosen = here.known(action.ids)
            here.selected = None if here.chosen else here.selected
            if here.chosen:
                self_card.close()
        case _:
            here.change(done(here.map, action))

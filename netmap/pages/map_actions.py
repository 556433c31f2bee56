"""What hands did on the live map in the browser, done to the map: one message, read once."""

from netmap.pages import self_card, state
from netmap.views.live_actions import Choose, Deed, Myself, Select, done, read_deed, read_message

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
            deed = read_deed(one.deed)
            if deed is not None:
                _do(deed)
    finally:
        if here.history is not before:
            state.save()


def _do(deed: Deed) -> None:
    here = state.opened()
    match deed:
        case Select():
            here.selected = deed.id if deed.id in here.map.by_id else None
            here.chosen = ()
            self_card.close()
        case Myself():
            here.selected, here.chosen = None, ()
            self_card.open()
        case Choose():
            here.chosen = tuple(dict.fromkeys(id for id in deed.ids if id in here.map.by_id))
            here.selected = None if here.chosen else here.selected
            if here.chosen:
                self_card.close()
        case _:
            state.change(done(here.map, deed), keep=False)

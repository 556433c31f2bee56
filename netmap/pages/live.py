"""The live map on the page: hands in the browser, deeds that arrive here, the map that goes back."""

from typing import Any

import streamlit as st

from netmap.pages import self_card, state
from netmap.views.live_map import Looks, live_map
from netmap.views.live_ops import Choose, Deed, Myself, Select, done, read_deed

KEY = "map"
MOST_DEEDS = 500
"""In one message: far more than hands can do while a server is away."""
_map = st.components.v2.component("netmap.map", js="map.js", css="map.css")


def live(looks: Looks) -> None:
    """Draw the map as it stands, and take what hands did since."""
    here = state.opened()
    data = live_map(state.seen(), looks, here.taken)
    turn, before = state.note(KEY, (0, None))
    if data != before:
        turn += 1
        state.remember(KEY, (turn, data))
    # In the browser an older one may come in after a newer one, and is passed over then.
    _map(key=KEY, data={"turn": turn, **data}, on_deeds_change=take)


def take() -> None:
    """Do to the map what hands did in the browser and has not been done yet, in its order."""
    message: Any = (state.answer(KEY) or {}).get("deeds") or {}
    client, deeds = message.get("client"), message.get("deeds")
    here = state.session()
    if here is None or not isinstance(client, str) or not isinstance(deeds, list):
        return
    for one in deeds[:MOST_DEEDS]:
        number = one.get("seq") if isinstance(one, dict) else None
        if not isinstance(number, int) or number <= here.taken.get(client, 0):
            continue
        state.took(client, number)
        deed = read_deed(one.get("deed"))
        if deed is not None:
            _do(deed)


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
            state.change(done(here.map, deed))

"""The live map on the page: hands in the browser, the map that is drawn for them."""

import streamlit as st

from netmap.pages import state
from netmap.pages.map_actions import KEY, take
from netmap.views.live_map import Looking, live_map

_map = st.components.v2.component("netmap.map", js="map.js", css="map.css")


def live(looks: Looking) -> None:
    """Draw the map as it stands, and take what hands did since."""
    here = state.opened()
    data = live_map(state.seen(), looks, here.taken)
    turn, before = state.note(KEY, (0, None))
    if data != before:
        turn += 1
        state.remember(KEY, (turn, data))
    # In the browser an older one may come in after a newer one, and is passed over then.
    _map(key=KEY, data={"turn": turn, **data}, on_deeds_change=take)

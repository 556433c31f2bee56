"""The live map on the page: hands in the browser, the map that is drawn for them."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from netmap.pages import state
from netmap.pages.map_actions import KEY, take
from netmap.views.bench.message import At, bench
from netmap.views.live_map import Looking, live_map


@cache
def _map() -> ComponentRenderer:
    """Made known to the server that runs, once."""
    return st.components.v2.component("netmap.map", js="map.js", css="map.css")


@dataclass(frozen=True)
class Drawn:
    """turn: how often the map was drawn otherwise than before. data: what it was drawn from last."""

    turn: int = 0
    data: dict[str, Any] | None = None


def live(looks: Looking, at: At) -> None:
    """Draw the map and the bench as they stand, and take what hands did since."""
    here = state.opened()
    data = {**live_map(state.seen(), looks, here.taken), "bench": bench(here.map, state.seen(), at)}
    drawn = state.remembered(Drawn)
    turn = drawn.turn
    if data != drawn.data:
        turn += 1
        state.remember(Drawn, turn=turn, data=data)
    # In the browser an older one may come in after a newer one, and is passed over then.
    _map()(key=KEY, data={"turn": turn, **data}, on_deeds_change=take)

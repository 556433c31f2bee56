"""The map as a chart that can be tapped; in the mode for ties, a circle can be drawn around people."""

from typing import Any

import streamlit as st

from netmap.model import SupportMap
from netmap.pages import state
from netmap.pages.frame import is_dark
from netmap.pages.room import room
from netmap.views.figure import map_figure
from netmap.views.frame import fitting_height
from netmap.views.geometry import layout
from netmap.words.map_in_words import alt_text
from netmap.words.map_view import Lens

_KEY = "chart"
CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "showTips": False}


def chart(m: SupportMap, lens: Lens, *, circling: bool) -> None:
    """Draw the map. A tap selects; with `circling`, a line drawn around people chooses them."""
    here = state.opened()
    width, window = room()
    height = fitting_height(width, window, len(layout(m).tray))
    figure = map_figure(m, (width, height), here.selected, frozenset(here.chosen), lens, is_dark())
    figure.update_layout(dragmode="lasso" if circling else False)
    key = f"{_KEY}-{'circle' if circling else 'tap'}"
    st.plotly_chart(
        figure,
        key=key,
        theme=None,
        height=height,
        config=CONFIG,
        alt=alt_text(m),
        on_select=lambda: _taken(key, circling),
        selection_mode=("points", "lasso") if circling else "points",
    )


def _taken(key: str, circling: bool) -> None:
    event: Any = state.answer(key)
    points = (event or {}).get("selection", {}).get("points", [])
    ids = [id for point in points for id in _ids(point.get("customdata")) if id in state.opened().map.by_id]
    here = state.opened()
    if circling and ids:
        fresh = tuple(dict.fromkeys(ids))
        several = len(fresh) > 1
        here.chosen = (
            tuple(dict.fromkeys((*here.chosen, *fresh))) if several else _toggled(here.chosen, fresh[0])
        )
    elif ids:
        here.selected = ids[0]


def _toggled(chosen: tuple[str, ...], id: str) -> tuple[str, ...]:
    return tuple(x for x in chosen if x != id) if id in chosen else (*chosen, id)


def _ids(custom: Any) -> list[str]:
    """The id in a point's custom data, which arrives as text, as a list or as a numbered table."""
    if isinstance(custom, dict):
        custom = list(custom.values())
    return [custom] if isinstance(custom, str) else [str(x) for x in custom or []]

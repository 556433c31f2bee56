"""Charts that a person explores: values under the mouse, series that are switched off and on.

The one place that loads Plotly, which takes a while: a page imports this where such a chart is open.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import plotly.graph_objects as go

from netmap.measures.chart_data import Kinds, Mark
from netmap.model import SupportMap
from netmap.views import looks
from netmap.views.palette import Palette, palette
from netmap.words import charts as words
from netmap.words import labels as said
from netmap.words import times
from netmap.words.guides import guide_of
from netmap.words.names import labels, listed

CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "showTips": False}
"""Nothing moves or grows under a finger that scrolls the page."""
ROW, AROUND, HIGH = 34.0, 90.0, 320.0
"""Pixels: of one kind of support, of what stands around them all, and of the chart of moments."""
MARKS: dict[Mark, str] = {"safe_enough": "safe-enough", "safety_open": "safety-open"}
"""The two series, and what each is called."""
LINES = ("solid", "dash", "dot", "dashdot")
"""Of the three rings and of who is not placed: apart without any colour."""


def kinds_figure(m: SupportMap, found: Kinds, dark: bool = False) -> go.Figure:
    """For each kind of support how many give it, safe enough and with safety open; who, under the mouse."""
    colours, names, guide = palette(dark), labels(m), guide_of(m)
    kinds = [plain(guide.supports[kind].label) for kind in found.kinds]
    bars = []
    for mark, name in MARKS.items():
        givers = [found.givers(kind, mark) for kind in found.kinds]
        fill = colours.teal if mark == "safe_enough" else colours.paper
        bars.append({
            "type": "bar", "orientation": "h", "name": words.NUMBERS_HEADINGS["kinds"][name],
            "y": kinds, "x": [len(ids) for ids in givers],
            "customdata": [plain(listed(names[id] for id in ids)) for ids in givers],
            "hovertemplate": "%{x}: %{customdata}<extra></extra>",
            "marker": {"color": fill, "line": {"color": colours.teal, "width": 2}},
        })  # fmt: skip
    layout = _layout(colours, AROUND + ROW * len(kinds))
    layout["yaxis"] |= {"autorange": "reversed", "automargin": True}
    layout["xaxis"] |= {"dtick": 1, "rangemode": "tozero"}
    return go.Figure({"data": bars, "layout": {**layout, "barmode": "stack"}})


def moments_figure(moments: Sequence[tuple[date, SupportMap]], dark: bool = False) -> go.Figure:
    """How many stood in each ring, and how many in none, at each moment; the earliest first."""
    colours = palette(dark)
    days = _told_apart([times.day(on) for on, _ in moments])
    rings: list[tuple[int | None, str]] = [*said.RING.items(), (None, said.UNPLACED)]
    lines = []
    for (ring, name), dash, hue in zip(rings, LINES, looks.SERIES_HUES, strict=True):
        counts = [sum(m.connection(id).ring == ring for id in m.ids) for _, m in moments]
        lines.append({
            "type": "scatter", "mode": "lines+markers", "name": name, "x": days, "y": counts,
            "line": {"color": colours.named[hue], "width": 2, "dash": dash},
            "hovertemplate": "%{y}<extra>%{fullData.name}</extra>",
        })  # fmt: skip
    layout = _layout(colours, HIGH)
    layout["xaxis"] |= {"type": "category"}  # else Plotly words the days itself, and in English
    layout["yaxis"] |= {"rangemode": "tozero", "tickformat": "d"}
    return go.Figure({"data": lines, "layout": {**layout, "hovermode": "x unified"}})


def _told_apart(days: Sequence[str]) -> list[str]:
    """The same days, as they are read; for Plotly, two moments of one day are two places."""
    unseen = "\u200b"
    return [day + unseen * days[:place].count(day) for place, day in enumerate(days)]


def _layout(colours: Palette, high: float) -> dict[str, Any]:
    clear = "rgba(0,0,0,0)"
    font = {"family": looks.FONT, "size": looks.NAME_SIZE, "color": colours.ink}
    axis = {"fixedrange": True, "gridcolor": colours.line, "zeroline": False, "color": colours.ink}
    return {
        "template": {}, "height": high, "font": font, "paper_bgcolor": clear, "plot_bgcolor": clear,
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8}, "dragmode": False,
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0},
        "hoverlabel": {"bgcolor": colours.paper, "bordercolor": colours.line, "font": font},
        "xaxis": {**axis, "automargin": True}, "yaxis": dict(axis),
    }  # fmt: skip


def plain(text: str) -> str:
    """The text so that Plotly draws these very signs: it takes `<b>`, `<a href>`, `&…;` and `$…$` for
    markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")

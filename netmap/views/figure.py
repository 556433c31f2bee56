"""The map as a Plotly figure: still, without zoom; a name that was cut is whole under the mouse."""

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from netmap.model import SupportMap
from netmap.views import drawing
from netmap.views.figure_text import FONT, captions, label_spots, text_trace, tray_spots
from netmap.views.frame import HIT, Frame, frame
from netmap.views.geometry import EDGES, Point, layout
from netmap.views.label_choices import Box
from netmap.views.label_places import place_labels
from netmap.views.palette import Palette, palette, with_alpha
from netmap.views.plotly_text import plain
from netmap.views.text_width import TYPE_SIZE, text_width
from netmap.words import names as words
from netmap.words.map_view import ON_RING, Lens
from netmap.words.names import labels

ENTRIES = "entries"
"""The name of the trace that holds one point for each entry, its id in `customdata`."""


def map_figure(
    m: SupportMap,
    size: tuple[float, float] = (820, 680),
    lens: Lens = "closeness",
    dark: bool = False,
) -> go.Figure:
    """The map in a picture of `size` pixels.

    Names stand as text whatever signs they hold. Everyone, also in the tray, is a point of the trace
    "entries" in the order of the map.
    """
    colours = palette(dark)
    where = layout(m)
    plan = frame(size, len(where.tray))
    at = {id: plan.at(point) for id, point in where.points.items()}
    waiting = dict(zip(where.tray, plan.tray, strict=True))
    everyone: dict[str, Point] = {id: at[id] if id in at else waiting[id] for id in m.ids}
    names = labels(m)
    shown = place_labels(at, names, (plan.width, plan.height), plan.shape, _taken(plan, bool(waiting)))
    sheets = [
        drawing.group_outlines(where, plan, lens, colours) if lens != "give_and_get" else None,
        drawing.flows(m, at, plan, colours) if lens == "give_and_get" else None,
        drawing.tie_lines(m, everyone, plan, lens, colours),
        drawing.entries(m, everyone, plan, lens, colours),
    ]
    quiet = frozenset(alter.id for alter in m.alters if alter.status != "current")
    spots = {**label_spots(shown), **tray_spots(waiting, names, plan)}
    traces = [
        captions(plan, bool(waiting), colours),
        *(trace for sheet in sheets if sheet is not None for trace in sheet.traces()),
        _me(plan, colours),
        text_trace([spot for id, spot in spots.items() if id not in quiet], colours.ink, colours),
        text_trace([spot for id, spot in spots.items() if id in quiet], colours.muted, colours),
        _entries(everyone, names),
    ]
    return go.Figure({"data": traces, "layout": _layout(plan, bool(waiting), colours)}, _validate=False)


def _taken(plan: Frame, tray: bool) -> list[Box]:
    """Where no name may stand: on me, on the ring names, on the tray."""
    x, y = plan.middle
    boxes = [Box(x - plan.me, y - plan.me, x + plan.me, y + plan.me)]
    for ring, text in ON_RING.items():
        half, top = text_width(text) / 2, y + EDGES[ring] * plan.radius
        boxes.append(Box(x - half, top - 9, x + half, top + 9))
    return [*boxes, Box(*plan.tray_box)] if tray else boxes


def _me(plan: Frame, colours: Palette) -> dict[str, Any]:
    return {
        "type": "scatter", "mode": "markers+text", "x": [plan.middle.x], "y": [plan.middle.y],
        "marker": {"size": 2 * plan.me, "color": colours.muted, "line": {"width": 0}},
        "text": [words.ME], "textposition": "middle center", "hoverinfo": "skip", "showlegend": False,
        "textfont": {"size": TYPE_SIZE + 1, "color": colours.paper, "family": FONT},
    }  # fmt: skip


def _entries(everyone: Mapping[str, Point], names: Mapping[str, str]) -> dict[str, Any]:
    """One point for each entry, as large as a finger and not to be seen."""
    return {
        "type": "scatter", "mode": "markers", "name": ENTRIES,
        "x": [round(x, 1) for x, _ in everyone.values()], "y": [round(y, 1) for _, y in everyone.values()],
        "customdata": [[id] for id in everyone], "hovertext": [plain(names[id]) for id in everyone],
        "hoverinfo": "text", "marker": {"size": HIT, "color": "rgba(0,0,0,0)", "line": {"width": 0}},
        "showlegend": False, "cliponaxis": False,
    }  # fmt: skip


def _layout(plan: Frame, tray: bool, colours: Palette) -> dict[str, Any]:
    axis = {"visible": False, "fixedrange": True, "showgrid": False, "zeroline": False}
    clear = "rgba(0,0,0,0)"
    return {
        "template": {}, "width": plan.width, "height": plan.height, "autosize": False,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0}, "showlegend": False,
        "paper_bgcolor": clear, "plot_bgcolor": clear, "dragmode": False, "hovermode": "closest",
        "hoverdistance": 1, "font": {"family": FONT, "size": TYPE_SIZE, "color": colours.ink},
        "xaxis": {**axis, "range": [0, plan.width], "scaleanchor": "y", "scaleratio": 1},
        "yaxis": {**axis, "range": [0, plan.height]},
        "shapes": _bands(plan, tray, colours), "modebar": {"remove": ["all"]},
        "hoverlabel": {
            "bgcolor": colours.paper, "bordercolor": colours.line, "align": "left",
            "font": {"size": TYPE_SIZE + 1, "color": colours.ink, "family": FONT}, "namelength": 0,
        },
    }  # fmt: skip


def _bands(plan: Frame, tray: bool, colours: Palette) -> list[dict[str, Any]]:
    """The three bands, the outer first, and the tray where someone waits in it."""
    found = []
    for ring in (3, 2, 1):
        (x, y), far = plan.middle, EDGES[ring] * plan.radius
        found.append({
            "type": "circle", "x0": x - far, "x1": x + far, "y0": y - far, "y1": y + far, "layer": "below",
            "fillcolor": colours.bands[ring - 1], "line": {"color": colours.line, "width": 1},
        })  # fmt: skip
    if tray:
        left, bottom, right, top = plan.tray_box
        found.append({
            "type": "rect", "x0": left, "x1": right, "y0": bottom, "y1": top, "layer": "below",
            "fillcolor": with_alpha(colours.bands[1], 0.6), "line": {"color": colours.line, "width": 1},
        })  # fmt: skip
    return found

"""The map as a Plotly figure: still, without zoom, with one clickable point for each entry."""

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from netmap.model import SupportMap
from netmap.views import drawing
from netmap.views.frame import HIT, Frame, frame
from netmap.views.geometry import EDGES, Point, layout
from netmap.views.label_choices import Box, Label
from netmap.views.label_places import place_labels
from netmap.views.palette import Palette, palette, with_alpha
from netmap.views.plotly_text import plain
from netmap.views.text_width import TYPE_SIZE, shortened, text_width
from netmap.words.map_view import ON_RING, TRAY, Lens
from netmap.words.names import ME, labels

ENTRIES = "entries"
"""The name of the trace that holds one point for each entry, its id in `customdata`."""
FONT = '"Source Sans", "Source Sans 3", "Noto Sans", sans-serif'
CENTRES = {"right": "middle right", "left": "middle left", "below": "middle center", "above": "middle center"}


def map_figure(
    m: SupportMap,
    size: tuple[float, float] = (820, 680),
    selected: str | None = None,
    chosen: frozenset[str] = frozenset(),
    lens: Lens = "closeness",
    dark: bool = False,
) -> go.Figure:
    """The map in a picture of `size` pixels. An id that is not on the map is selected by nobody.

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
        drawing.tie_lines(m, everyone, plan, lens, selected, colours),
        drawing.selection(m, everyone, plan, selected, chosen, colours),
        drawing.entries(m, everyone, plan, lens, colours),
    ]
    quiet = {alter.id for alter in m.alters if alter.status != "current"}
    traces = [
        _captions(plan, bool(waiting), colours),
        *(trace for sheet in sheets if sheet is not None for trace in sheet.traces()),
        _me(plan, colours),
        _names(shown, quiet, colours),
        _tray_names(waiting, names, plan, quiet, colours),
        _entries(everyone, names),
    ]
    whole = _whole_name(selected, names, shown, plan, colours)
    return go.Figure(
        {"data": traces, "layout": _layout(plan, bool(waiting), colours, whole)}, _validate=False
    )


def _taken(plan: Frame, tray: bool) -> list[Box]:
    """Where no name may stand: on me, on the ring names, on the tray."""
    x, y = plan.middle
    boxes = [Box(x - plan.me, y - plan.me, x + plan.me, y + plan.me)]
    for ring, text in ON_RING.items():
        half, top = text_width(text) / 2, y + EDGES[ring] * plan.radius
        boxes.append(Box(x - half, top - 9, x + half, top + 9))
    return [*boxes, Box(*plan.tray_box)] if tray else boxes


def _captions(plan: Frame, tray: bool, colours: Palette) -> dict[str, Any]:
    """The ring names on the edges, at the top, under everyone; and the name of the tray."""
    x, y = plan.middle
    spots = [(x, y + EDGES[ring] * plan.radius, text, "middle center") for ring, text in ON_RING.items()]
    if tray:
        spots.append((plan.tray_box[0] + 12, plan.tray_box[3] - 17, TRAY, "middle right"))
    return _text(
        [spot[:2] for spot in spots], [s[2] for s in spots], [s[3] for s in spots], colours.muted, colours
    )


def _names(shown: Mapping[str, Label], quiet: set[str], colours: Palette) -> dict[str, Any]:
    spots, sides = [], []
    for label in shown.values():
        box = label.box
        x = {"right": box.left, "left": box.right}.get(label.side, (box.left + box.right) / 2)
        spots.append((x, (box.bottom + box.top) / 2))
        sides.append(CENTRES[label.side])
    colour = [colours.muted if id in quiet else colours.ink for id in shown]
    return _text(spots, [plain(label.text) for label in shown.values()], sides, colour, colours)


def _tray_names(
    waiting: Mapping[str, Point], names: Mapping[str, str], plan: Frame, quiet: set[str], colours: Palette
) -> dict[str, Any]:
    if not plan.names:
        waiting = {}
    texts = [plain(shortened(names[id], plan.name_room)) for id in waiting]
    if plan.names == "right":
        spots = [(x + plan.shape + 4, y) for x, y in waiting.values()]
    else:
        spots = [(x, y - plan.shape - 11) for x, y in waiting.values()]
    side = CENTRES["right" if plan.names == "right" else "below"]
    colour = [colours.muted if id in quiet else colours.ink for id in waiting]
    return _text(spots, texts, [side] * len(texts), colour, colours)


def _text(
    spots: list[Any], texts: list[str], sides: list[str], colour: str | list[str], colours: Palette
) -> dict[str, Any]:
    halo = ",".join(f"{x}px {y}px 2px {colours.paper}" for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)
    return {
        "type": "scatter", "mode": "text", "x": [round(s[0], 1) for s in spots],
        "y": [round(s[1], 1) for s in spots], "text": texts, "textposition": sides,
        "textfont": {"size": TYPE_SIZE, "color": colour, "family": FONT, "shadow": halo},
        "hoverinfo": "skip", "showlegend": False, "cliponaxis": False,
    }  # fmt: skip


def _me(plan: Frame, colours: Palette) -> dict[str, Any]:
    return {
        "type": "scatter", "mode": "markers+text", "x": [plan.middle.x], "y": [plan.middle.y],
        "marker": {"size": 2 * plan.me, "color": colours.accent, "line": {"width": 0}},
        "text": [ME], "textposition": "middle center", "hoverinfo": "skip", "showlegend": False,
        "textfont": {"size": TYPE_SIZE + 1, "color": colours.paper, "family": FONT},
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": colours.paper}},
    }  # fmt: skip


def _entries(everyone: Mapping[str, Point], names: Mapping[str, str]) -> dict[str, Any]:
    """One point for each entry, as large as a finger and not to be seen."""
    return {
        "type": "scatter", "mode": "markers", "name": ENTRIES,
        "x": [round(x, 1) for x, _ in everyone.values()], "y": [round(y, 1) for _, y in everyone.values()],
        "customdata": [[id] for id in everyone], "hovertext": [plain(names[id]) for id in everyone],
        "hoverinfo": "text", "marker": {"size": HIT, "color": "rgba(0,0,0,0)", "line": {"width": 0}},
        "selected": {"marker": {"opacity": 0}}, "unselected": {"marker": {"opacity": 0}},
        "showlegend": False, "cliponaxis": False,
    }  # fmt: skip


def _whole_name(
    selected: str | None, names: Mapping[str, str], shown: Mapping[str, Label], plan: Frame, colours: Palette
) -> list[dict[str, Any]]:
    """The whole name of the selected one where it was cut, over everything else, so that nobody moves."""
    label = shown.get(selected or "")
    if selected is None or label is None or label.text == names[selected]:
        return []
    text = shortened(names[selected], plan.width - 24)
    half = text_width(text) / 2 + 5
    x = min(max((label.box.left + label.box.right) / 2, half), plan.width - half)
    return [{
        "x": x, "y": (label.box.bottom + label.box.top) / 2, "text": plain(text), "showarrow": False,
        "font": {"size": TYPE_SIZE, "color": colours.ink, "family": FONT}, "bgcolor": colours.paper,
        "bordercolor": colours.line, "borderpad": 3, "borderwidth": 1,
    }]  # fmt: skip


def _layout(plan: Frame, tray: bool, colours: Palette, whole: list[dict[str, Any]]) -> dict[str, Any]:
    axis = {"visible": False, "fixedrange": True, "showgrid": False, "zeroline": False}
    clear = "rgba(0,0,0,0)"
    return {
        "template": {}, "width": plan.width, "height": plan.height, "autosize": False,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0}, "showlegend": False,
        "paper_bgcolor": clear, "plot_bgcolor": clear, "dragmode": False, "hovermode": "closest",
        "hoverdistance": 1, "font": {"family": FONT, "size": TYPE_SIZE, "color": colours.ink},
        "xaxis": {**axis, "range": [0, plan.width], "scaleanchor": "y", "scaleratio": 1},
        "yaxis": {**axis, "range": [0, plan.height]},
        "shapes": _bands(plan, tray, colours), "annotations": whole, "modebar": {"remove": ["all"]},
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

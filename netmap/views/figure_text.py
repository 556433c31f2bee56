"""What is written in the picture: names, ring names, the tray. Names stand as text whatever they hold."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from netmap.views.frame import Frame
from netmap.views.geometry import EDGES, Point
from netmap.views.label_choices import Label
from netmap.views.palette import Palette
from netmap.views.plotly_text import plain
from netmap.views.text_width import TYPE_SIZE, shortened
from netmap.words import map_view as words

FONT = '"Source Sans", "Source Sans 3", "Noto Sans", sans-serif'
CENTRES = {"right": "middle right", "left": "middle left", "below": "middle center", "above": "middle center"}


class Spot(NamedTuple):
    """A piece of text in the picture; `side` is Plotly's word for how it stands to its point."""

    x: float
    y: float
    text: str
    side: str


def captions(plan: Frame, tray: bool, colours: Palette) -> dict[str, Any]:
    """The ring names on the edges, at the top, under everyone; and the name of the tray."""
    x, y = plan.middle
    spots = [
        Spot(x, y + EDGES[ring] * plan.radius, text, "middle center") for ring, text in words.ON_RING.items()
    ]
    if tray:
        spots.append(Spot(plan.tray_box[0] + 12, plan.tray_box[3] - 17, words.TRAY, "middle right"))
    return text_trace(spots, colours.muted, colours)


def label_spots(shown: Mapping[str, Label]) -> dict[str, Spot]:
    found = {}
    for id, label in shown.items():
        box = label.box
        x = {"right": box.left, "left": box.right}.get(label.side, (box.left + box.right) / 2)
        found[id] = Spot(x, (box.bottom + box.top) / 2, plain(label.text), CENTRES[label.side])
    return found


def tray_spots(waiting: Mapping[str, Point], names: Mapping[str, str], plan: Frame) -> dict[str, Spot]:
    found = {}
    for id, (x, y) in waiting.items() if plan.names else ():
        text = plain(shortened(names[id], plan.name_room))
        if plan.names == "right":
            found[id] = Spot(x + plan.shape + 4, y, text, CENTRES["right"])
        else:
            found[id] = Spot(x, y - plan.shape - 11, text, CENTRES["below"])
    return found


def text_trace(spots: list[Spot], colour: str, colours: Palette) -> dict[str, Any]:
    """Text with a halo of the paper."""
    halo = ",".join(f"{x}px {y}px 2px {colours.paper}" for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)
    return {
        "type": "scatter", "mode": "text", "x": [round(spot.x, 1) for spot in spots],
        "y": [round(spot.y, 1) for spot in spots], "text": [spot.text for spot in spots],
        "textposition": [spot.side for spot in spots], "hoverinfo": "skip", "showlegend": False,
        "textfont": {"size": TYPE_SIZE, "color": colour, "family": FONT, "shadow": halo},
        "cliponaxis": False,
    }  # fmt: skip

"""Lines and filled outlines gathered by style, so that sixty entries are a handful of Plotly traces."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np

XY = tuple[float, float]
GAP = float("nan")
"""Between two lines of one trace."""


class Style(NamedTuple):
    """How a line is drawn. dash: "solid" or pixel lengths as in SVG; fill: a colour, or "" for none."""

    colour: str
    width: float
    dash: str = "solid"
    fill: str = ""


class Sheet:
    """One layer of a picture. Styles are drawn in the order they first came."""

    def __init__(self) -> None:
        self._strokes: dict[Style, tuple[list[float], list[float]]] = {}

    def draw(self, points: Iterable[XY], style: Style) -> None:
        """One more line; closed lines bring their first point again at the end."""
        xs, ys = self._strokes.setdefault(style, ([], []))
        if xs:
            xs.append(GAP)
            ys.append(GAP)
        for x, y in points:
            xs.append(x)
            ys.append(y)

    def traces(self) -> list[dict[str, Any]]:
        return [_trace(style, xs, ys) for style, (xs, ys) in self._strokes.items()]


def _trace(style: Style, xs: list[float], ys: list[float]) -> dict[str, Any]:
    """Numbers go as arrays: Plotly copies lists number by number, several times."""
    line = {"color": style.colour, "width": style.width, "dash": style.dash, "simplify": False}
    trace: dict[str, Any] = {
        "type": "scatter", "mode": "lines", "x": np.array(xs, "f4"), "y": np.array(ys, "f4"), "line": line,
        "hoverinfo": "skip", "showlegend": False, "cliponaxis": False,
    }  # fmt: skip
    if style.fill:
        trace |= {"fill": "toself", "fillcolor": style.fill}
    return trace

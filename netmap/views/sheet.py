"""Lines and filled outlines gathered by style, so that sixty entries are a handful of Plotly traces."""

import sys
from array import array
from base64 import b64encode
from collections.abc import Iterable
from typing import Any, NamedTuple

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
    line = {"color": style.colour, "width": style.width, "dash": style.dash, "simplify": False}
    trace: dict[str, Any] = {
        "type": "scatter", "mode": "lines", "x": _packed(xs), "y": _packed(ys), "line": line,
        "hoverinfo": "skip", "showlegend": False, "cliponaxis": False,
    }  # fmt: skip
    if style.fill:
        trace |= {"fill": "toself", "fillcolor": style.fill}
    return trace


def _packed(numbers: list[float]) -> dict[str, str]:
    """Numbers as Plotly's packed array (32-bit, little-endian): lists it copies one by one, several times."""
    packed = array("f", numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return {"dtype": "f4", "bdata": b64encode(packed.tobytes()).decode()}

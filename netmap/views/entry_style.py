"""How one entry is drawn: its outline says how safe it feels, its shape what it is, marks say the rest."""

from netmap.measures.safety import SAFE_FROM, TOO_LITTLE_TO
from netmap.model import Alter, Connection
from netmap.model.signs import signs
from netmap.views.palette import Palette, mixed
from netmap.views.sheet import Style
from netmap.words.map_view import Lens

WHOLE, BROKEN, DOTTED = "solid", "5px,4px", "1.5px,3.5px"
OUTLINES: dict[str, tuple[float, str]] = {
    "settled": (3.6, WHOLE),
    "between": (2.0, WHOLE),
    "guarded": (2.2, BROKEN),
    "open": (1.8, DOTTED),
}
"""Width in pixels and dash for safety 4–5, 3, 1–2 and not rated."""


SIGN_HUE: dict[str, str] = {"power": "violet", "belonging": "teal"}
"""The colour of the signs of a look, by its name in the palette."""
RING_OF_SIGN, RING_WIDTH, DOT = 0.54, 0.16, 0.22
"""The first sign of a look is a ring within the shape, the second a dot in its middle; in radii."""


def outline_of(safety: int | None) -> str:
    """Which of the four outlines a safety rating has."""
    if safety is None:
        return "open"
    return "settled" if safety >= SAFE_FROM else "between" if safety > TOO_LITTLE_TO else "guarded"


def entry_style(alter: Alter, connection: Connection, lens: Lens, colours: Palette) -> Style:
    """The outline and the filling. Not rated is hollow, in every lens; past and died are lighter."""
    width, dash = OUTLINES[outline_of(connection.safety)]
    marked = bool(signs(alter, connection, lens))
    colour = getattr(colours, SIGN_HUE[lens]) if marked else _hue(connection, lens, colours)
    fill = colours.paper
    if connection.safety is not None:
        fill = mixed(colour, colours.paper, 0.3 if marked else _depth_of_colour(connection, lens))
    if alter.status != "current":
        colour, fill = mixed(colour, colours.paper, 0.62), mixed(fill, colours.paper, 0.5)
    return Style(colour, width, dash, fill)


def _hue(connection: Connection, lens: Lens, colours: Palette) -> str:
    match lens:
        case "closeness":
            return colours.blue
        case "safety":
            return colours.safety[connection.safety]
        case _:
            return colours.muted


def _depth_of_colour(connection: Connection, lens: Lens) -> float:
    if lens == "closeness" and connection.ring is not None:
        return {1: 0.42, 2: 0.26, 3: 0.12}[connection.ring]
    return 0.3 if lens == "safety" else 0.12

"""How one entry is drawn: its outline says how safe it feels, a mark that it is of an earlier time."""

from typing import NamedTuple

from netmap.measures.safety import SAFE_FROM, TOO_LITTLE_TO
from netmap.model import Alter, Connection
from netmap.model.scales import Status
from netmap.views import looks
from netmap.views.lenses import Tint
from netmap.views.palette import Palette, mixed


class Style(NamedTuple):
    edge: str
    width: float
    dash: str
    fill: str


def outline_of(safety: int | None) -> str:
    """Which of the four outlines a safety rating has."""
    if safety is None:
        return "open"
    return "settled" if safety >= SAFE_FROM else "between" if safety > TOO_LITTLE_TO else "guarded"


def mark_of(status: Status) -> str:
    """ "star" for who has died, "bar" for an earlier time, else ""."""
    return {"current": "", "died": "star"}.get(status, "bar")


def entry_style(alter: Alter, connection: Connection, tint: Tint, colours: Palette) -> Style:
    """The outline and the filling; an earlier time and who has died are lighter."""
    width, dash = looks.OUTLINES[outline_of(connection.safety)]
    left = 1.0 if alter.status == "current" else looks.FADED
    colour = colours.named[tint.hue]
    return Style(
        mixed(colour, colours.paper, left), width, dash, mixed(colour, colours.paper, tint.share * left)
    )

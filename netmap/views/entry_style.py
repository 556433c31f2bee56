"""How one entry is drawn: as safe as it was answered to feel, or plain in the tint of a lens; a mark where it
is of an earlier time."""

from netmap.model import Alter
from netmap.model.scales import Status
from netmap.views import looks
from netmap.views.lenses import Lens, Tint
from netmap.views.looks import Look
from netmap.views.palette import Palette, mixed


def look_of(lens: Lens, safety: int | None) -> Look:
    return looks.SAFETY[safety] if lens.safety else looks.PLAIN


def colours_of(look: Look, tint: Tint, colours: Palette) -> tuple[str, str]:
    """Of the outline, and of what fills it; a tint fills over the paper."""
    if not tint.share:
        return colours.named[look.edge], colours.named[look.fill]
    colour = colours.named[tint.hue]
    return colour, mixed(colour, colours.paper, tint.share)


def mark_of(status: Status) -> str:
    """ "star" for who has died, "bar" for an earlier time, else ""."""
    return {"current": "", "died": "star"}.get(status, "bar")


def left_of(alter: Alter) -> float:
    """How much of its look is left: all of it, less of who has died or is of an earlier time."""
    return looks.LEFT.get(alter.status, looks.EARLIER)


def reach_of(look: Look, shape: float, around: float) -> float:
    """How far an entry reaches from its middle: its shape, and the second line round it."""
    return shape + around + look.ring / 2 if look.ring else shape + look.width / 2

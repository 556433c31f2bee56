"""What is to be seen in a picture of a map, before it is drawn. All in pixels, y downward."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from netmap.model.scales import Kind
from netmap.views.contour import Loop
from netmap.views.label_choices import Box
from netmap.views.palette import Palette
from netmap.views.routes import XY, Stroke


@dataclass(frozen=True)
class Disc:
    """The three rings and me."""

    middle: XY
    radius: float
    me: float
    """Radius of the circle that is me."""
    captions: Mapping[int, str] = field(default_factory=dict)
    """What stands on the edge of each ring."""
    me_said: str = ""


@dataclass(frozen=True)
class Outline:
    """A soft line round several."""

    loops: tuple[Loop, ...]
    edge: str
    fill: str
    width: float
    dash: str = ""
    strength: float = 1.0


@dataclass(frozen=True)
class Line:
    """A way between two places."""

    way: tuple[XY, ...]
    colour: str
    width: float
    dash: str = ""
    stroke: Stroke = ""
    from_dot: bool = False
    """With a dot where it begins: someone stood there."""


@dataclass(frozen=True)
class Flow:
    """What goes from one end to the other, 0 to 4."""

    way: tuple[XY, XY]
    amount: int
    hue: str
    towards_me: bool


@dataclass(frozen=True)
class Entry:
    """A person, a group or a community as it is drawn."""

    at: XY
    kind: Kind
    radius: float
    edge: str
    width: float
    fill: str
    dash: str = ""
    mark: str = ""
    """ "star": has died; "bar": of an earlier time."""
    mark_colour: str = ""
    signs: tuple[bool, ...] = ()
    number: str = ""
    """Written within the shape."""
    around: float = 0.0
    """How far outside a second line goes round it; 0: none."""
    around_colour: str = ""
    around_width: float = 1.5
    around_dash: str = ""
    whole: str = ""
    """The name, for whoever points at it."""


@dataclass(frozen=True)
class Name:
    """A name or a caption. at: the middle of the line's height, at the end that `anchor` says."""

    words: str
    at: XY
    colour: str
    anchor: str = "middle"
    italic: bool = False
    whole: str = ""
    """What it was cut from."""


@dataclass(frozen=True)
class Scene:
    """A picture, its layers from below to above."""

    width: float
    height: float
    colours: Palette
    disc: Disc
    tray: Box | None = None
    tray_said: str = ""
    outlines: tuple[Outline, ...] = ()
    lines: tuple[Line, ...] = ()
    flows: tuple[Flow, ...] = ()
    entries: tuple[Entry, ...] = ()
    names: tuple[Name, ...] = ()

"""What is to be seen in a picture of a map, before it is drawn. All in pixels, y downward."""

from dataclasses import dataclass

from netmap.model.scales import Kind
from netmap.views.captions import Caption
from netmap.views.contour import Loop
from netmap.views.label_choices import Box
from netmap.views.leaves import Leaf
from netmap.views.palette import Palette
from netmap.views.routes import XY, Stroke


@dataclass(frozen=True)
class Disc:
    """The three rings and me."""

    middle: XY
    radius: float
    me: float
    """Radius of the circle that is me."""
    captions: tuple[Caption, ...] = ()
    """The names of the rings that stand on their lines."""
    me_said: str = ""


@dataclass(frozen=True)
class Outline:
    """A soft field round several."""

    loops: tuple[Loop, ...]
    edge: str
    fill: str
    width: float
    dash: str = ""


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
class Entry:
    """A person, a group or a community as it is drawn."""

    at: XY
    kind: Kind
    radius: float
    edge: str
    width: float
    fill: str
    dash: str = ""
    """In parts of the whole outline, of which there are `looks.ROUND`."""
    strength: float = 1.0
    """What is left of its look."""
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
    """In the same parts."""
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
    quiet: bool = False
    whole: str = ""
    """What it was cut from."""


@dataclass(frozen=True)
class Scene:
    """A picture, its layers from below to above."""

    width: float
    height: float
    colours: Palette
    disc: Disc
    foot: Box | None = None
    """Where those stand who wait for a place."""
    foot_said: str = ""
    outlines: tuple[Outline, ...] = ()
    lines: tuple[Line, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    entries: tuple[Entry, ...] = ()
    names: tuple[Name, ...] = ()

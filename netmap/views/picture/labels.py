"""Names, above all else: beside their shapes on the disc, and in the tray."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from netmap.views import looks
from netmap.views.label_choices import Box
from netmap.views.label_places import place_labels
from netmap.views.palette import Palette
from netmap.views.picture.scene import Name, Scene
from netmap.views.plan import Plan
from netmap.views.routes import XY
from netmap.views.svg import text
from netmap.views.text_width import shortened


def labels(scene: Scene) -> Iterator[str]:
    for name in scene.names:
        yield text(
            name.words, name.at, name.colour, name.anchor,
            halo=scene.colours.paper, italic=name.italic, whole=name.whole,
            weight=looks.QUIET_WEIGHT if name.quiet else looks.NAME_WEIGHT,
        )  # fmt: skip


def names_on_disc(
    places: Mapping[str, XY],
    names: Mapping[str, str],
    size: tuple[float, float],
    radii: Mapping[str, float],
    taken: Sequence[Box],
    colours: Mapping[str, str],
    leaning: Collection[str] = (),
    quiet: Collection[str] = (),
) -> dict[str, tuple[Name, Box]]:
    """Each where it covers least, whole within the picture, and the room it takes. radii: how far each shape
    reaches; colours: of each name; leaning, quiet: ids of those in italics, and of those written thinner."""
    found = {}
    for id, label in place_labels(places, names, size, radii, taken).items():
        if not label.text:
            continue
        left, top, right, bottom = label.box
        over = max(0.0, 2 - left) - max(0.0, right - size[0] + 2)
        x = {"start": left, "end": right}.get(label.anchor, (left + right) / 2) + over
        at = x, (top + bottom) / 2
        name = Name(label.text, at, colours[id], label.anchor, id in leaning, id in quiet, names[id])
        found[id] = name, Box(left + over, top, right + over, bottom)
    return found


def names_of_waiting(
    plan: Plan, waiting: Mapping[str, XY], radius: float, names: Mapping[str, str], colours: Mapping[str, str]
) -> Iterator[Name]:
    """Beside their shapes, of this radius; none where there is no room."""
    for id, (x, y) in waiting.items() if plan.name_room else ():
        words = shortened(names[id], plan.name_room)
        yield Name(words, (x + radius + 8, y), colours[id], "start", whole=names[id])


def square(at: XY, half: float) -> Box:
    """The square about a point."""
    return Box(at[0] - half, at[1] - half, at[0] + half, at[1] + half)


def colour_of(current: bool, colours: Palette) -> str:
    """Names of an earlier time, and of who has died, are quiet."""
    return colours.ink if current else colours.muted

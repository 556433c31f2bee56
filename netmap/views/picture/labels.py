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
from netmap.views.text_width import shortened, text_width


def labels(scene: Scene) -> Iterator[str]:
    for name in scene.names:
        yield text(
            name.words, name.at, name.colour, name.anchor,
            halo=scene.colours.paper, italic=name.italic, whole=name.whole,
        )  # fmt: skip


def names_on_disc(
    places: Mapping[str, XY],
    names: Mapping[str, str],
    size: tuple[float, float],
    radius: float,
    taken: Sequence[Box],
    colours: Mapping[str, str],
    leaning: Collection[str] = (),
) -> Iterator[Name]:
    """Each on the side where it covers least, whole within the picture. colours: of each name; leaning: ids
    of those in italics."""
    for id, label in place_labels(places, names, size, radius, taken).items():
        if not label.text:
            continue
        left, top, right, bottom = label.box
        over = max(0.0, 2 - left) - max(0.0, right - size[0] + 2)
        x = {"right": left, "left": right}.get(label.side, (left + right) / 2) + over
        anchor = {"right": "start", "left": "end"}.get(label.side, "middle")
        at = x, (top + bottom) / 2
        yield Name(label.text, at, colours[id], anchor, id in leaning, names[id])


def names_in_tray(
    plan: Plan, waiting: Mapping[str, XY], names: Mapping[str, str], colours: Mapping[str, str]
) -> Iterator[Name]:
    """Beside the shapes or below them; none where there is no room."""
    for id, (x, y) in waiting.items() if plan.names else ():
        words = shortened(names[id], plan.name_room)
        if plan.names == "right":
            yield Name(words, (x + plan.shape + 6, y), colours[id], "start", whole=names[id])
        else:
            foot = y + plan.shape + 16 - looks.BASELINE
            yield Name(words, (x, foot), colours[id], whole=names[id])


def taken_on(middle: XY, radius: float, me: float, captions: Mapping[int, str]) -> list[Box]:
    """Where no name may stand: on me, on the names of the rings."""
    x, y = middle
    boxes = [Box(x - me, y - me, x + me, y + me)]
    for ring, said in captions.items():
        half, at = text_width(said) / 2, y - looks.EDGES[ring] * radius
        boxes.append(Box(x - half, at - 9, x + half, at + 9))
    return boxes


def colour_of(current: bool, colours: Palette) -> str:
    """Names of an earlier time, and of who has died, are quiet."""
    return colours.ink if current else colours.muted

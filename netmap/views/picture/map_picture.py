"""A whole map through a lens."""

from collections.abc import Iterator, Mapping
from html import escape

from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.views import looks
from netmap.views.captions import place_captions
from netmap.views.contour import group_contours
from netmap.views.entry_style import colours_of, left_of, look_of, mark_of, reach_of
from netmap.views.geometry import layout
from netmap.views.label_choices import Box
from netmap.views.leaves import Leaf, leaf
from netmap.views.lenses import LENSES, Lens
from netmap.views.palette import Palette, palette, with_alpha
from netmap.views.picture.drawing import draw
from netmap.views.picture.labels import colour_of, names_of_waiting, names_on_disc, square
from netmap.views.picture.scene import Disc, Entry, Line, Outline, Scene
from netmap.views.picture.ties import tie_lines
from netmap.views.plan import Plan, plan
from netmap.views.routes import XY, along
from netmap.views.sizes import Sizes, sizes
from netmap.views.svg import as_image
from netmap.words import map_view as words
from netmap.words import names as name_words
from netmap.words.map_view import Lens as LensName
from netmap.words.names import labels

BETWEEN_BOXES = 10.0
"""From one box on a line that no name covers to the next."""


def map_picture(
    m: SupportMap,
    size: tuple[float, float] = (820, 680),
    lens: LensName = "together",
    dark: bool = False,
    *,
    support: Support = SUPPORTS[0],
    title: str = "",
    about: str = "",
) -> str:
    """The map as SVG in a picture of `size` pixels, or less high where nobody waits. Names stand as text
    whatever signs they hold; a name that is cut is whole for whoever points at it. support: what the lens
    of that name looks for; title, about: as in `draw`."""
    return draw(map_scene(m, size, LENSES[lens], palette(dark), support), title, about)


def map_picture_html(m: SupportMap, size: tuple[float, float], dark: bool, about: str) -> str:
    """The map as an HTML image of its own size, in a box that scrolls where there is less room. about: what a
    screen reader says in its place."""
    image = as_image(map_picture(m, size, dark=dark), about)
    return f'<div class="nm-scrolls" role="region" tabindex="0" aria-label="{escape(about)}">{image}</div>'


def map_scene(
    m: SupportMap, size: tuple[float, float], lens: Lens, colours: Palette, support: Support = SUPPORTS[0]
) -> Scene:
    """What `map_picture` draws. `entries` are everyone, in the order of the map."""
    where = layout(m)
    here = plan(size, max(1, len(where.tray)))
    grown = sizes(here.radius, len(m.alters))
    placed: dict[str, XY] = {id: here.at(point) for id, point in where.points.items()}
    waiting: dict[str, XY] = dict(zip(where.tray, here.waiting, strict=False))
    names = labels(m)
    inks = {alter.id: colour_of(alter.status == "current", colours) for alter in m.alters}
    quiet = {alter.id for alter in m.alters if alter.status != "current"}
    width, height = cropped(here, bool(waiting))
    ties = [(tie, line) for tie, line in tie_lines(m, placed, here.middle, grown, colours)
            if tie.kind in lens.ties_among(len(m.alters))]  # fmt: skip
    leaves = list(_leaves(m, placed, here.middle, lens, grown))
    radii = {id: reach_of(look_of(lens, m.connection(id).safety), grown.shape, grown.around) for id in placed}
    taken = [
        square(here.middle, grown.me + 2),
        *(square((x, y), half) for leaf in leaves for x, y, half in leaf.boxes),
        *(box for tie, line in ties if tie.kind == "tense" for box in boxes_along(line)),
        *([here.foot] if waiting else ()),
    ]
    on_disc = names_on_disc(placed, names, (width, height), radii, taken, inks, quiet=quiet)
    blocks = [
        *taken,
        *(box for _, box in on_disc.values()),
        *(square(placed[id], radii[id]) for id in placed),
    ]
    captions = place_captions(words.ON_RING, here.middle, here.radius, (width, height), blocks)
    return Scene(
        width, height, colours,
        Disc(here.middle, here.radius, grown.me, tuple(captions.values()), name_words.ME),
        here.foot if waiting else None, words.TRAY,
        outlines=tuple(_groups(m, placed, here.middle, grown, colours)) if lens.groups else (),
        lines=tuple(line for _, line in ties),
        leaves=tuple(leaves),
        entries=tuple(_entries(m, {**placed, **waiting}, grown, lens, colours, support)),
        names=(
            *(name for name, _ in on_disc.values()),
            *names_of_waiting(here, waiting, grown.shape, names, inks),
        ),
    )  # fmt: skip


def cropped(here: Plan, waits: bool) -> tuple[float, float]:
    """The size of a picture without the room kept for those who wait where nobody does."""
    return here.width, here.height if waits else here.foot.top


def boxes_along(line: Line) -> Iterator[Box]:
    for spot in along(line.way, BETWEEN_BOXES):
        yield square(spot, looks.TOOTH + 1)


def _groups(
    m: SupportMap, placed: Mapping[str, XY], middle: XY, grown: Sizes, colours: Palette
) -> Iterator[Outline]:
    hue, edge, fill, width = looks.GROUP
    colour = colours.named[hue]
    for loops in group_contours(m, placed, middle, grown).values():
        yield Outline(loops, with_alpha(colour, edge), with_alpha(colour, fill), width)


def _leaves(m: SupportMap, placed: Mapping[str, XY], middle: XY, lens: Lens, grown: Sizes) -> Iterator[Leaf]:
    for id, place in placed.items():
        give, get = lens.leaf_of(m.alter(id), m.connection(id))
        others = [other for one, other in placed.items() if one != id]
        drawn = leaf(middle, place, others, give, get, grown)
        if drawn:
            yield drawn


def _entries(
    m: SupportMap, everyone: Mapping[str, XY], grown: Sizes, lens: Lens, colours: Palette, support: Support
) -> Iterator[Entry]:
    names = labels(m)
    for alter in m.alters:
        connection = m.connection(alter.id)
        tint, signs = lens.seen(alter, connection, support)
        look = look_of(lens, connection.safety)
        edge, fill = colours_of(look, tint, colours)
        yield Entry(
            everyone[alter.id], alter.kind, grown.shape, edge, look.width, fill, look.dash, left_of(alter),
            mark_of(alter.status), mark_colour(look.fill, colours), signs,
            around=grown.around if look.ring else 0.0, around_colour=edge, around_width=look.ring,
            around_dash=look.ring_dash, whole=names[alter.id],
        )  # fmt: skip


def mark_colour(fill: str, colours: Palette) -> str:
    """Of the star and the bar, on what is filled so."""
    return colours.paper if fill in ("teal", "teal-mid") else colours.muted

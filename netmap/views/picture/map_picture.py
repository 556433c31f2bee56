"""A whole map through a lens."""

from collections.abc import Iterator, Mapping
from html import escape
from itertools import cycle

from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.views import looks
from netmap.views.contour import group_contours
from netmap.views.entry_style import entry_style, mark_of
from netmap.views.geometry import layout
from netmap.views.lenses import LENSES, Lens
from netmap.views.lines import between
from netmap.views.palette import Palette, mixed, palette
from netmap.views.picture.drawing import draw
from netmap.views.picture.labels import colour_of, names_in_tray, names_on_disc, taken_on
from netmap.views.picture.scene import Disc, Entry, Flow, Outline, Scene
from netmap.views.picture.ties import tie_lines
from netmap.views.plan import Plan, plan
from netmap.views.routes import XY
from netmap.views.svg import as_image
from netmap.words import map_view as words
from netmap.words import names as name_words
from netmap.words.map_view import Lens as LensName
from netmap.words.names import labels


def map_picture(
    m: SupportMap,
    size: tuple[float, float] = (820, 680),
    lens: LensName = "closeness",
    dark: bool = False,
    *,
    support: Support = SUPPORTS[0],
    title: str = "",
    about: str = "",
) -> str:
    """The map as SVG in a picture of `size` pixels, or smaller where the tray is empty. Names stand as text
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
    placed: dict[str, XY] = {id: here.at(point) for id, point in where.points.items()}
    waiting: dict[str, XY] = dict(zip(where.tray, here.tray, strict=False))
    names = labels(m)
    quiet = {alter.id: colour_of(alter.status == "current", colours) for alter in m.alters}
    taken = taken_on(here.middle, here.radius, here.me, words.ON_RING)
    width, height = cropped(here, bool(waiting))
    if waiting:
        taken.append(here.tray_box)
    on_disc = names_on_disc(placed, names, (width, height), here.shape, taken, quiet)
    ties = tie_lines(m, placed, here.middle, here.me, here.shape, colours)
    return Scene(
        width, height, colours,
        Disc(here.middle, here.radius, here.me, words.ON_RING, name_words.ME),
        here.tray_box if waiting else None, words.TRAY,
        outlines=tuple(_groups(m, placed, here, lens, colours)) if lens.groups else (),
        lines=tuple(line for tie, line in ties if tie.kind in lens.ties),
        flows=tuple(_flows(m, placed, here, colours)) if lens.flows else (),
        entries=tuple(_entries(m, {**placed, **waiting}, here.shape, lens, colours, support)),
        names=(*on_disc, *names_in_tray(here, waiting, names, quiet)),
    )  # fmt: skip


def cropped(here: Plan, waits: bool) -> tuple[float, float]:
    """The size of a picture without the room kept for a tray where nobody waits in it."""
    if waits:
        return here.width, here.height
    return (here.tray_box.left, here.height) if here.tray_at_side else (here.width, here.tray_box.top)


def _groups(
    m: SupportMap, placed: Mapping[str, XY], here: Plan, lens: Lens, colours: Palette
) -> Iterator[Outline]:
    contours = group_contours(
        m, placed, here.middle,
        room=here.shape * looks.GROUP_ROOM, keep=here.shape + looks.OTHERS_GAP, me=here.me + looks.OTHERS_GAP,
    )  # fmt: skip
    groups = (alter.id for alter in m.alters if alter.kind != "person")
    for id, name in zip(groups, cycle(looks.GROUP_HUES), strict=False):
        if id in contours:
            colour = colours.named[name]
            edge = mixed(colour, colours.paper, looks.GROUP_EDGE)
            fill = mixed(colour, colours.paper, looks.GROUP_FILL)
            yield Outline(contours[id], edge, fill, looks.GROUP_WIDTH, strength=lens.groups)


def _flows(m: SupportMap, placed: Mapping[str, XY], here: Plan, colours: Palette) -> Iterator[Flow]:
    """Between me and everyone placed, as far as it was answered."""
    for id, place in placed.items():
        ends = between(here.middle, place, here.me + looks.FLOW_FROM_ME, here.shape + looks.FLOW_FROM_ENTRY)
        connection = m.connection(id)
        if ends and connection.give is not None:
            yield Flow(ends, connection.give, colours.named[looks.FLOWS["give"]], towards_me=False)
        if ends and connection.get is not None:
            yield Flow(ends[::-1], connection.get, colours.named[looks.FLOWS["get"]], towards_me=True)


def _entries(
    m: SupportMap, everyone: Mapping[str, XY], radius: float, lens: Lens, colours: Palette, support: Support
) -> Iterator[Entry]:
    names = labels(m)
    for alter in m.alters:
        connection = m.connection(alter.id)
        tint, signs = lens.seen(alter, connection, support)
        style = entry_style(alter, connection, tint, colours)
        yield Entry(
            everyone[alter.id], alter.kind, radius, style.edge, style.width, style.fill, style.dash,
            mark_of(alter.status), colours.muted, signs, whole=names[alter.id],
        )  # fmt: skip

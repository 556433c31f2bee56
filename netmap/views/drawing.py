"""The lines of the picture: outlines round groups, ties, what flows, and the entries themselves."""

from collections.abc import Mapping
from itertools import cycle
from math import dist

from netmap.model import Alter, Connection, SupportMap
from netmap.model.signs import signs
from netmap.views.entry_style import DOT, RING_OF_SIGN, RING_WIDTH, entry_style
from netmap.views.frame import Frame
from netmap.views.geometry import Layout, Point
from netmap.views.lines import between, bowed, head, zigzag
from netmap.views.palette import Palette, with_alpha
from netmap.views.shapes import bar, outline, star
from netmap.views.sheet import Sheet, Style
from netmap.words.map_view import SIGNS_OF, Lens

NONE_DASH, BELONGS_DASH = "1px,4px", "2px,4px"
FLOW_WIDTHS = {0: 1.2, 1: 1.6, 2: 3.0, 3: 4.6, 4: 6.4}
"""Pixels for none, a little, some, a lot, a great deal. None is dotted; not rated is not drawn."""


def group_outlines(where: Layout, plan: Frame, lens: Lens, colours: Palette) -> Sheet:
    """A soft outline round each group and its members; stronger in the lens of ties."""
    sheet = Sheet()
    strength = 0.13 if lens == "ties" else 0.06
    for colour, points in zip(cycle(colours.lens_colours), where.outlines.values(), strict=False):
        closed = [plan.at(point) for point in (*points, points[0])]
        edge = with_alpha(colour, strength * 4)
        sheet.draw(closed, Style(edge, 1.2, "solid", with_alpha(colour, strength)))
    return sheet


def tie_lines(m: SupportMap, at: Mapping[str, Point], plan: Frame, lens: Lens, colours: Palette) -> Sheet:
    """All ties among the placed, in the lens of ties."""
    sheet = Sheet()
    room = plan.shape + 3
    waiting = {id for id in at if m.connection(id).ring is None}
    styles = {
        "knows": Style(with_alpha(colours.ink, 0.5), 1.3),
        "tense": Style(with_alpha(colours.ink, 0.66), 1.3),
        "belongs_to": Style(with_alpha(colours.violet, 0.6), 1.2, BELONGS_DASH),
    }
    for tie in m.ties:
        if lens != "ties" or waiting & set(tie.pair):
            continue
        piece = between(at[tie.a], at[tie.b], room, room)
        if piece is not None:
            sheet.draw(zigzag(*piece) if tie.kind == "tense" else piece, styles[tie.kind])
    return sheet


def flows(m: SupportMap, at: Mapping[str, Point], plan: Frame, colours: Palette) -> Sheet:
    """Two bowed lines between me and each placed entry, one each way, wider for more."""
    sheet = Sheet()
    for id, point in at.items():
        connection = m.connection(id)
        piece = between(plan.middle, point, plan.me + 2, plan.shape + 4)
        if connection.ring is None or piece is None:
            continue
        ways = (
            (connection.give, piece, colours.violet, -2),
            (connection.get, piece[::-1], colours.blue, 4),
        )
        for amount, (start, end), colour, tip in ways:
            if amount is None:
                continue
            curve = bowed(start, end, 3.6, 3 + 0.02 * dist(start, end))
            dash = NONE_DASH if amount == 0 else "solid"
            sheet.draw(curve, Style(with_alpha(colour, 0.72), FLOW_WIDTHS[amount], dash))
            if amount:
                size = 7.0 + FLOW_WIDTHS[amount]
                sheet.draw(head(curve, tip % len(curve), size), Style(colour, 0.5, "solid", colour))
    return sheet


def entries(m: SupportMap, at: Mapping[str, Point], plan: Frame, lens: Lens, colours: Palette) -> Sheet:
    """Every entry's shape and the signs of the look; on those of an earlier time, and on those who died, a
    small mark."""
    sheet = Sheet()
    for id, point in at.items():
        alter = m.alter(id)
        style = entry_style(alter, m.connection(id), lens, colours)
        sheet.draw(outline(alter.kind, point, plan.shape), style)
        _draw_signs(sheet, alter, m.connection(id), point, plan.shape, lens, style.colour)
    for id, point in at.items():
        status = m.alter(id).status
        if status != "current":
            mark = star(point, plan.shape * 0.5) if status == "died" else bar(point, plan.shape * 0.45)
            sheet.draw(mark, Style(colours.muted, 0.5, "solid", colours.muted))
    return sheet


def _draw_signs(
    sheet: Sheet, alter: Alter, connection: Connection, at: Point, radius: float, lens: Lens, colour: str
) -> None:
    marked = signs(alter, connection, lens)
    ring, dot = (sign in marked for sign in SIGNS_OF.get(lens, ("over_me", "over_them")))
    if ring:
        sheet.draw(outline(alter.kind, at, radius * RING_OF_SIGN), Style(colour, radius * RING_WIDTH))
    if dot:
        sheet.draw(outline("person", at, radius * DOT), Style(colour, 0.5, "solid", colour))

"""What the signs of the picture mean, drawn with the very shapes and lines of the map."""

from collections.abc import Iterator
from html import escape
from typing import get_args

from netmap.model.scales import Kind, TieKind
from netmap.views import looks
from netmap.views.contour import contour
from netmap.views.lenses import LENSES, Lens, Sample
from netmap.views.palette import Palette, mixed, palette, with_alpha
from netmap.views.picture.entries import drawn_entry, mark
from netmap.views.picture.outlines import drawn_outline
from netmap.views.picture.scene import Entry, Line, Outline
from netmap.views.picture.ties import drawn_line
from netmap.views.svg import as_image, path, picture
from netmap.words import map_view as words
from netmap.words.map_view import Lens as LensName

RADIUS = 10.0
SIGN_WIDTH, SIGN_HEIGHT = 52.0, 28.0
HERE = (SIGN_WIDTH / 2, SIGN_HEIGHT / 2)
TIE_OF: dict[str, TieKind] = {
    "knows": "knows", "tense": "tense", "belongs": "belongs_to", "fits": "fits", "pulls": "pulls"
}  # fmt: skip
"""The kind of tie behind each line of the legend."""
AS_RATED: dict[str, int | None] = {"settled": 5, "between": 3, "guarded": 1, "open": None}

Row = tuple[Iterator[str], str]
"""A drawing and what it means."""


def legend_html(lens: LensName, dark: bool = False) -> str:
    """What a lens shows of its own, shapes, outlines, lines, marks: small pictures with words, in lists."""
    colours, look = palette(dark), LENSES[lens]
    ties = [name for name, kind in TIE_OF.items() if kind in look.ties] or list(TIE_OF)
    lines = ("give", "get", "none") if look.flows else ties
    blocks: list[tuple[str, list[Row]]] = [
        (words.LOOKS_HEADING, [(_sample(sample, colours), sample.said()) for sample in look.legend]),
        (words.SHAPES_HEADING, [(_shape(kind, colours), words.SHAPE_WORDS[kind]) for kind in get_args(Kind)]),
        (words.OUTLINES_HEADING, [
            (_outline(name, look, colours), said) for name, said in words.OUTLINE_WORDS.items()
        ]),
        (words.LINES_HEADING, [(_line(name, colours), words.LINE_WORDS[name]) for name in lines]),
        (words.MARKS_HEADING, [(_mark(name, colours), said) for name, said in words.MARK_WORDS.items()]),
    ]  # fmt: skip
    lists = "".join(
        f"<div><h3>{escape(heading)}</h3><ul>{''.join(_row(*row) for row in rows)}</ul></div>"
        for heading, rows in blocks
        if rows
    )
    return f'<div class="nm-legend">{lists}</div>'


def _row(sign: Iterator[str], said: str) -> str:
    return f"<li>{as_image(picture(SIGN_WIDTH, SIGN_HEIGHT, sign), '')}<span>{escape(said)}</span></li>"


def _sample(sample: Sample, colours: Palette) -> Iterator[str]:
    if sample.moved:
        hue, width, dash = looks.THEN
        return drawn_line(Line(_level(18), colours.named[hue], width, dash))
    colour = colours.named[sample.tint.hue]
    return drawn_entry(
        Entry(
            HERE, sample.kind, RADIUS, colour, 2, mixed(colour, colours.paper, sample.tint.share),
            signs=sample.signs, around=3 if sample.fresh or sample.rated else 0, around_colour=colours.teal,
            around_width=2, around_dash=looks.RATED_ANEW if sample.rated else looks.WHOLE,
        ),
        colours.ink,
    )  # fmt: skip


def _shape(kind: Kind, colours: Palette) -> Iterator[str]:
    fill = mixed(colours.muted, colours.paper, 0.2)
    return drawn_entry(Entry(HERE, kind, RADIUS, colours.muted, 2, fill), colours.ink)


def _outline(name: str, lens: Lens, colours: Palette) -> Iterator[str]:
    width, dash = looks.OUTLINES[name]
    rated = AS_RATED[name]
    colour = colours.safety[rated] if lens.hue == "safety" else colours.named[lens.hue or "muted"]
    fill = colours.paper if rated is None else mixed(colour, colours.paper, 0.25)
    return drawn_entry(Entry(HERE, "person", RADIUS, colour, width, fill, dash), colours.ink)


def _mark(name: str, colours: Palette) -> Iterator[str]:
    sign = "star" if name == "died" else "bar"
    entry = Entry(HERE, "person", RADIUS * 1.4, "", 0, "", mark=sign, mark_colour=colours.muted)
    yield mark(entry)


def _line(name: str, colours: Palette) -> Iterator[str]:
    if name in ("give", "get"):
        colour, way = colours.named[looks.FLOWS[name]], 1 if name == "give" else -1
        (x, y), ends = HERE, _level(15)
        yield path(ends, colour, 3)
        tip = ((x + 15 * way, y), (x + 5 * way, y - 6), (x + 5 * way, y + 6), (x + 15 * way, y))
        yield path(tip, colour, 0.5, fill=colour)
    elif name == "none":
        yield from drawn_line(Line(_level(15), colours.muted, 1.4, looks.NONE_DASH))
    else:
        if name == "belongs":
            soft = contour([_level(15)], _level(15), (), 9)
            edge, fill = with_alpha(colours.violet, 0.5), with_alpha(colours.violet, 0.13)
            yield from drawn_outline(Outline(soft, edge, fill, 1.2))
        kind = TIE_OF[name]
        hue, _, width, dash = looks.TIES[kind]
        stroke = looks.STROKES.get(kind, "")
        yield from drawn_line(Line(_level(20), colours.named[hue], width, dash, stroke))


def _level(half: float) -> tuple[tuple[float, float], tuple[float, float]]:
    x, y = HERE
    return (x - half, y), (x + half, y)

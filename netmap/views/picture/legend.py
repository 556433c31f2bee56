"""What the signs of the picture mean, drawn with the very shapes and lines of the map."""

from collections.abc import Iterator
from html import escape
from typing import get_args

from netmap.model.scales import Kind, TieKind
from netmap.views import looks
from netmap.views.contour import contour
from netmap.views.lenses import LENSES, Lens, Sample
from netmap.views.palette import Palette, mixed, palette, with_alpha
from netmap.views.picture.answer_signs import leaf_sign, safety_sign
from netmap.views.picture.entries import drawn_entry, mark
from netmap.views.picture.outlines import drawn_outline
from netmap.views.picture.scene import Entry, Line, Outline
from netmap.views.picture.ties import drawn_line
from netmap.views.svg import as_image, picture
from netmap.words import labels as answers
from netmap.words import map_view as words
from netmap.words.map_view import Lens as LensName

RADIUS = 10.0
SIGN_WIDTH, SIGN_HEIGHT = 52.0, 38.0
HERE = (SIGN_WIDTH / 2, SIGN_HEIGHT / 2)
LEAF = 34.0
TIE_OF: dict[str, TieKind] = {
    "knows": "knows", "tense": "tense", "belongs": "belongs_to", "fits": "fits", "pulls": "pulls"
}  # fmt: skip
"""The kind of tie behind each line of the legend."""
LEAF_OF: dict[str, tuple[int | None, int | None]] = {
    "give": (3, None), "get": (None, 3), "both": (4, 1), "none": (0, 0)
}  # fmt: skip
"""What is given and got in each leaf of the legend."""

Row = tuple[Iterator[str], str]
"""A drawing and what it means."""


def legend_html(lens: LensName, dark: bool = False) -> str:
    """What a lens shows of its own, safety, shapes, lines, marks: small pictures with words, in lists."""
    colours, look = palette(dark), LENSES[lens]
    blocks: list[tuple[str, list[Row]]] = [
        (words.LOOKS_HEADING, [(_sample(sample, colours), sample.said()) for sample in look.legend]),
        (words.SAFETY_HEADING, list(_safety(colours)) if look.safety else []),
        (words.LINES_HEADING, [(_line(name, colours), words.LINE_WORDS[name]) for name in _lines(look)]),
        (words.SHAPES_HEADING, [(_shape(kind, colours), words.SHAPE_WORDS[kind]) for kind in get_args(Kind)]),
        (words.MARKS_HEADING, [(_mark(name, colours), said) for name, said in words.MARK_WORDS.items()]),
    ]
    lists = "".join(
        f"<div><h3>{escape(heading)}</h3><ul>{''.join(_row(*row) for row in rows)}</ul></div>"
        for heading, rows in blocks
        if rows
    )
    return f'<div class="nm-legend">{lists}</div>'


def _lines(look: Lens) -> list[str]:
    """Those that this lens draws of everyone; where it draws none, those of the selected one."""
    shown = [name for name, kind in TIE_OF.items() if kind in look.ties]
    if look.leaves:
        shown = [*LEAF_OF, *shown]
    if look.groups and shown and "belongs" not in shown:
        shown.append("belongs")
    return shown or list(TIE_OF)


def _row(sign: Iterator[str], said: str) -> str:
    return f"<li>{as_image(picture(SIGN_WIDTH, SIGN_HEIGHT, sign), '')}<span>{escape(said)}</span></li>"


def _safety(colours: Palette) -> Iterator[Row]:
    for value in sorted(answers.SAFETY, reverse=True):
        yield safety_sign(value, colours, HERE), answers.SAFETY[value]
    yield safety_sign(None, colours, HERE), answers.OPEN


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
    return drawn_entry(Entry(HERE, kind, RADIUS, colours.field, looks.PLAIN.width, colours.card), colours.ink)


def _mark(name: str, colours: Palette) -> Iterator[str]:
    sign = "star" if name == "died" else "bar"
    entry = Entry(HERE, "person", RADIUS * 1.4, "", 0, "", mark=sign, mark_colour=colours.muted)
    yield mark(entry)


def _line(name: str, colours: Palette) -> Iterator[str]:
    if name in LEAF_OF:
        yield from leaf_sign(*LEAF_OF[name], colours, HERE, LEAF)
        return
    if name == "belongs":
        soft = contour([_level(13)], _level(13), (), 9)
        hue, edge, fill, width = looks.GROUP
        colour = colours.named[hue]
        yield from drawn_outline(Outline(soft, with_alpha(colour, edge), with_alpha(colour, fill), width))
        return
    kind = TIE_OF[name]
    hue, strength, width, dash = looks.TIES[kind]
    colour = with_alpha(colours.named[hue], strength)
    yield from drawn_line(Line(_level(22), colour, width, dash, looks.STROKES.get(kind, "")))


def _level(half: float) -> tuple[tuple[float, float], tuple[float, float]]:
    x, y = HERE
    return (x - half, y), (x + half, y)

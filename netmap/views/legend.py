"""What the signs of the picture mean, drawn with the very shapes and lines of the map."""

from html import escape
from typing import get_args

from netmap.model.scales import Kind
from netmap.views.drawing import BELONGS_DASH, NONE_DASH
from netmap.views.entry_style import DOT, OUTLINES, RING_OF_SIGN, RING_WIDTH, SIGN_HUE
from netmap.views.lines import zigzag
from netmap.views.outlines import blob
from netmap.views.palette import Palette, mixed, palette, with_alpha
from netmap.views.shapes import bar, outline, star
from netmap.views.svg import as_image, path, picture
from netmap.words import map_view as words

RADIUS = 10.0
SIGN_WIDTH, SIGN_HEIGHT = 52.0, 28.0
THEN_DASH = "5px,4px"
AS_RATED: dict[str, int | None] = {"settled": 5, "between": 3, "guarded": 1, "open": None}


def legend_html(lens: words.Lens, dark: bool = False) -> str:
    """What a lens shows of its own, shapes, outlines, lines, marks: small pictures with words, in lists."""
    colours = palette(dark)
    lines = ("give", "get", "none") if lens == "give_and_get" else ("knows", "tense", "belongs")
    looks = _in_this_look(lens, colours)
    blocks = [
        *([(words.LOOKS_HEADING, looks)] if looks else []),
        (words.SHAPES_HEADING, [(_shape(kind, colours), words.SHAPE_WORDS[kind]) for kind in get_args(Kind)]),
        (words.OUTLINES_HEADING, [
            (_outline(name, lens, colours), said) for name, said in words.OUTLINE_WORDS.items()
        ]),
        (words.LINES_HEADING, [(_line(name, colours), words.LINE_WORDS[name]) for name in lines]),
        (words.MARKS_HEADING, [(_mark(name, colours), said) for name, said in words.MARK_WORDS.items()]),
    ]  # fmt: skip
    lists = "".join(
        f"<div><h3>{escape(heading)}</h3><ul>{''.join(_row(*row) for row in rows)}</ul></div>"
        for heading, rows in blocks
    )
    return f'<div class="nm-legend">{lists}</div>'


def _row(sign: str, said: str) -> str:
    middle = f'<g transform="translate({SIGN_WIDTH / 2:g} {SIGN_HEIGHT / 2:g})">{sign}</g>'
    return f"<li>{as_image(picture(SIGN_WIDTH, SIGN_HEIGHT, [middle]), '')}<span>{escape(said)}</span></li>"


def _in_this_look(lens: words.Lens, colours: Palette) -> list[tuple[str, str]]:
    body = outline("person", (0, 0), RADIUS)
    if lens == "support":
        gives = path(body, colours.teal, 2, fill=mixed(colours.teal, colours.paper, 0.5))
        other = path(body, colours.muted, 2, fill=colours.paper)
        return [(gives, words.SUPPORT_WORDS["gives"]), (other, words.SUPPORT_WORDS["other"])]
    if lens == "changes":
        around = path(outline("person", (0, 0), RADIUS + 3.5), colours.teal, 2)
        new = around + path(body, colours.muted, 1.5, fill=colours.paper)
        moved = path(((-18.0, 0.0), (18.0, 0.0)), colours.muted, 1.4, THEN_DASH)
        return [(new, words.CHANGE_WORDS["new"]), (moved, words.CHANGE_WORDS["moved"])]
    if lens in words.SIGNS_OF:
        colour = getattr(colours, SIGN_HUE[lens])
        shape = path(body, colour, 2, fill=mixed(colour, colours.paper, 0.3))
        ring = path(outline("person", (0, 0), RADIUS * RING_OF_SIGN), colour, RADIUS * RING_WIDTH)
        dot = path(outline("person", (0, 0), RADIUS * DOT), colour, 0.5, fill=colour)
        return [
            (shape + sign, words.SIGN_WORDS[name])
            for sign, name in zip((ring, dot), words.SIGNS_OF[lens], strict=True)
        ]
    return []


def _shape(kind: Kind, colours: Palette) -> str:
    return path(
        outline(kind, (0, 0), RADIUS), colours.muted, 2, fill=mixed(colours.muted, colours.paper, 0.2)
    )


def _outline(name: str, lens: words.Lens, colours: Palette) -> str:
    width, dash = OUTLINES[name]
    rated = AS_RATED[name]
    colour = colours.muted
    if lens == "safety":
        colour = colours.safety[rated]
    elif lens == "closeness":
        colour = colours.blue
    fill = colours.paper if rated is None else mixed(colour, colours.paper, 0.25)
    return path(outline("person", (0, 0), RADIUS), colour, width, dash, fill)


def _mark(name: str, colours: Palette) -> str:
    mark = star((0, 0), RADIUS * 0.7) if name == "died" else bar((0, 0), RADIUS * 0.6)
    return path(mark, colours.muted, 0.5, fill=colours.muted)


def _line(name: str, colours: Palette) -> str:
    ends = ((-15.0, 0.0), (15.0, 0.0))
    if name in ("give", "get"):
        colour = colours.violet if name == "give" else colours.blue
        tip, back = (15, 5) if name == "give" else (-15, -5)
        arrow = path(((tip, 0), (back, -6), (back, 6), (tip, 0)), colour, 0.5, fill=colour)
        return path(ends, colour, 3) + arrow
    if name == "tense":
        return path(zigzag(*ends), colours.ink, 1.3)
    if name == "belongs":
        soft = blob((0, 0), ends, 9)
        edge, ground = with_alpha(colours.violet, 0.5), with_alpha(colours.violet, 0.13)
        return path((*soft, soft[0]), edge, 1.2, fill=ground) + path(ends, colours.violet, 1.4, BELONGS_DASH)
    if name == "none":
        return path(ends, colours.muted, 1.4, NONE_DASH)
    return path(ends, colours.ink, 1.4)

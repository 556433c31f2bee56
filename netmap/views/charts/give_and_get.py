"""A bar for each connection: what I give to the left, what I get to the right. Names are text beside it."""

from html import escape

from netmap.measures.chart_data import GiveAndGet
from netmap.model import SupportMap
from netmap.views.bidi import named
from netmap.views.palette import Palette, palette
from netmap.views.svg import as_image, picture
from netmap.words import charts as words
from netmap.words import labels as said
from netmap.words.names import labels

WIDTH, HEIGHT = 320.0, 26.0
UNIT = 37.0
"""The length of one step of the scale; four fit on either side."""
THICK = 14.0
NONE_AT = 9.0
"""How far from the middle the small ring of "none" stands."""


def bars_html(m: SupportMap, found: GiveAndGet, dark: bool = False) -> str:
    """An HTML figure with one bar for each entry whose two sides are answered, ring by ring. Every name
    escaped; nobody answered: an empty text."""
    if not found.answered:
        return ""
    colours, names = palette(dark), labels(m)
    parts = []
    for ring, title in (*said.RING.items(), (None, said.UNPLACED)):
        here = [id for id in found.answered if m.connection(id).ring == ring]
        if here:
            rows = "".join(_row(m, id, names[id], colours) for id in here)
            parts.append(f'<p class="nm-quiet">{escape(title)}</p><ul>{rows}</ul>')
    head = f"<span></span><span>{escape(words.GIVE)}</span><span>{escape(words.GET)}</span>"
    about = escape(words.bars_alt(m, found))
    return (
        f'<figure class="nm-bars" aria-label="{about}"><div aria-hidden="true">{head}</div>'
        f"{''.join(parts)}</figure>"
    )


def _row(m: SupportMap, id: str, name: str, colours: Palette) -> str:
    give, get = m.connection(id).give, m.connection(id).get
    if give is None or get is None:
        raise ValueError("an open answer has no bar")
    image = as_image(bar_svg(give, get, colours), words.bar_words(give, get))
    return f"<li><span>{named(name)}</span>{image}</li>"


def bar_svg(give: int, get: int, colours: Palette) -> str:
    """One bar, both amounts 0 to 4: striped to the left, filled to the right; none is a small ring."""
    middle, high = WIDTH / 2, HEIGHT / 2
    ticks = "".join(
        f'<path d="M{middle + step * UNIT:g} 5V{HEIGHT - 5:g}" stroke="{colours.line}"/>'
        for step in (-4, -3, -2, -1, 1, 2, 3, 4)
    )
    stripes = (
        '<defs><pattern id="s" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)">'
        f'<rect width="6" height="6" fill="{colours.paper}"/>'
        f'<rect width="2.6" height="6" fill="{colours.violet}"/></pattern></defs>'
    )
    axis = f'<path d="M{middle:g} 1V{HEIGHT - 1:g}" stroke="{colours.ink}" stroke-width="1.6"/>'
    ways = ((give, -1, "url(#s)", colours.violet), (get, 1, colours.blue, colours.blue))
    bars = "".join(
        _bar(middle, high, amount * side, fill, edge)
        if amount
        else _none(middle + side * NONE_AT, high, edge)
        for amount, side, fill, edge in ways
    )
    return picture(WIDTH, HEIGHT, (stripes, ticks, bars, axis))


def _bar(middle: float, high: float, amount: int, fill: str, edge: str) -> str:
    left, right = sorted((middle, middle + amount * UNIT))
    return (
        f'<rect x="{left:g}" y="{high - THICK / 2:g}" width="{right - left:g}" height="{THICK:g}" '
        f'fill="{fill}" stroke="{edge}" stroke-width="1.5"/>'
    )


def _none(x: float, y: float, edge: str) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="3.4" fill="none" stroke="{edge}" stroke-width="1.6"/>'

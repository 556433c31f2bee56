"""Kinds of support down, people and groups across, and a mark where one gives the other."""

from html import escape

from netmap.measures.chart_data import Kinds, Mark
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.views.bidi import named
from netmap.views.palette import Palette, palette
from netmap.views.svg import as_image, picture
from netmap.words import charts as words
from netmap.words.guides import guide_of
from netmap.words.names import labels

SIDE = 22.0
FEW = 7
"""So many names stand side by side; more are turned, so that more fit."""


def grid_html(m: SupportMap, found: Kinds, dark: bool = False) -> str:
    """An HTML table in a box that scrolls by itself. A kind that nobody gives is one open space. Every
    name escaped; no columns: an empty text."""
    if not found.ids:
        return ""
    colours = palette(dark)
    names, marks, guide = labels(m), _marks(colours), guide_of(m)
    heads = "".join(f'<th scope="col">{named(names[id])}</th>' for id in found.ids)
    rows = "".join(_row(kind, guide.supports[kind].label, found, marks) for kind in found.kinds)
    about = escape(words.kinds_alt(m, found))
    many = " nm-many" if len(found.ids) > FEW else ""
    return (
        f'<div class="nm-kinds{many}" role="region" tabindex="0" aria-label="{about}" '
        f'style="--nm-paper:{colours.paper}"><table>'
        f"<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(kind: Support, label: str, found: Kinds, marks: dict[Mark | None, str]) -> str:
    head = f'<th scope="row">{escape(label)}</th>'
    if not any((kind, id) in found.marks for id in found.ids):
        span = len(found.ids)
        return f'<tr>{head}<td class="nm-open" colspan="{span}">{escape(words.OPEN_SPACE)}</td></tr>'
    cells = "".join(f"<td>{marks[found.marks.get((kind, id))]}</td>" for id in found.ids)
    return f"<tr>{head}{cells}</tr>"


def _marks(colours: Palette) -> dict[Mark | None, str]:
    """Filled where it is safe enough, a ring where that is open: apart without any colour."""
    fills: dict[Mark, str] = {"safe_enough": colours.teal, "safety_open": "none"}
    found: dict[Mark | None, str] = {None: ""}
    for mark, fill in fills.items():
        found[mark] = as_image(_disc(fill, colours.teal), words.MARK[mark])
    return found


def _disc(fill: str, edge: str) -> str:
    middle = SIDE / 2
    disc = f'<circle cx="{middle:g}" cy="{middle:g}" r="7" fill="{fill}" stroke="{edge}" stroke-width="2"/>'
    return picture(SIDE, SIDE, (disc,))

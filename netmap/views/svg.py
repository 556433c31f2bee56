"""Small pieces of SVG as text. Every word is escaped, and stands as text."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape

from netmap.views import looks

XY = tuple[float, float]


def line(points: Iterable[XY]) -> str:
    """A line through points in SVG's own coordinates (y downward), as the `d` of a path."""
    return "".join(f"{'L' if i else 'M'}{x:.1f} {y:.1f}" for i, (x, y) in enumerate(points))


def soft(loop: Sequence[XY]) -> str:
    """A closed line (first point again at the end) as the `d` of a path, with every corner made round:
    through the middles between its points, bent towards each."""
    points = loop[:-1]
    middles = [((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in zip(points, loop[1:], strict=True)]
    x, y = middles[-1]
    bends = (
        f"Q{px:.1f} {py:.1f} {mx:.1f} {my:.1f}" for (px, py), (mx, my) in zip(points, middles, strict=True)
    )
    return f"M{x:.1f} {y:.1f}{''.join(bends)}Z"


def path(points: Iterable[XY], colour: str, width: float, dash: str = "", fill: str = "") -> str:
    return drawn(line(points), colour, width, dash, fill)


def drawn(d: str, colour: str, width: float, dash: str = "", fill: str = "", *, more: str = "") -> str:
    """A path of this `d`; no width: no edge."""
    edge = f' stroke="{colour}" stroke-width="{width:g}"' if width else ""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="{d}" fill="{fill or "none"}"{more}{edge}{dashes}/>'


def circle(middle: XY, radius: float, fill: str, edge: str = "", width: float = 1.0) -> str:
    x, y = middle
    around = f' stroke="{edge}" stroke-width="{width:g}"' if edge else ""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"{around}/>'


def text(
    words: str,
    at: XY,
    colour: str,
    anchor: str = "middle",
    *,
    size: float = looks.NAME_SIZE,
    halo: str = "",
    italic: bool = False,
    weight: int = 400,
    whole: str = "",
) -> str:
    """One line of text, its middle at this height. anchor: "start", "middle" or "end"; halo: a colour round
    the letters, so that lines do not cross them; whole: what a cut name is cut from."""
    look = ' font-style="italic"' if italic else ""
    look += f' font-weight="{weight}"' if weight != 400 else ""
    if halo:
        look += f' stroke="{halo}" stroke-width="{looks.HALO:g}" stroke-opacity="{looks.HALO_STRENGTH:g}"'
        look += ' paint-order="stroke" stroke-linejoin="round"'
    x, y = at
    foot = y + looks.BASELINE * size / looks.NAME_SIZE
    tip = f"<title>{in_xml(whole)}</title>" if whole and whole != words else ""
    return (
        f'<text x="{x:.1f}" y="{foot:.1f}" text-anchor="{anchor}" font-family="{looks.FONT}" '
        f'font-size="{size:g}" unicode-bidi="plaintext" fill="{colour}"{look}>{in_xml(words)}{tip}</text>'
    )


def text_on_arc(
    words: str, start: XY, end: XY, radius: float, clockwise: bool, colour: str, size: float
) -> str:
    """One line of text on the part of a circle that leads from start to end, in the middle of it. The name of
    that part follows from where it lies: two of one name are the same."""
    (ax, ay), (bx, by) = start, end
    d = f"M{ax:.1f} {ay:.1f}A{radius:.1f} {radius:.1f} 0 0 {int(clockwise)} {bx:.1f} {by:.1f}"
    name = "arc" + "".join(sign if sign.isalnum() else "-" for sign in d)
    return (
        f'<path id="{name}" d="{d}" fill="none"/>'
        f'<text font-family="{looks.FONT}" font-size="{size:g}" fill="{colour}" letter-spacing="0.02em">'
        f'<textPath href="#{name}" startOffset="50%" text-anchor="middle">{in_xml(words)}</textPath></text>'
    )


def in_xml(words: str) -> str:
    """Escaped, without the two signs that no XML may hold, and that a name may."""
    return escape(words.replace("\ufffe", "").replace("\uffff", ""))


def layer(name: str, parts: Iterable[str]) -> str:
    inside = "".join(parts)
    return f'<g class="{name}">{inside}</g>' if inside else ""


def picture(width: float, height: float, parts: Iterable[str], *, title: str = "", about: str = "") -> str:
    """A whole picture that shrinks with its frame. title, about: what it is and what it shows, for a screen
    reader where the picture stands by itself."""
    said = f"<title>{in_xml(title)}</title>" if title else ""
    said += f"<desc>{in_xml(about)}</desc>" if about else ""
    head = ' role="img"' if said else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}"{head}>{said}{"".join(parts)}</svg>'
    )


def as_image(svg: str, about: str) -> str:
    """A picture as an HTML image that says to a screen reader what it is about; "" for mere ornament.

    Streamlit takes drawings out of HTML, and leaves images in. One with writing in it is laid open again in
    the page (`pages/assets/inline_pictures.js`), where it has the page's own font.
    """
    data = b64encode(svg.encode()).decode()
    return f'<img class="nm-picture" alt="{escape(about)}" src="data:image/svg+xml;base64,{data}">'

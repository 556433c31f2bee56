"""Small pieces of SVG as text, for legends and little pictures. Every word is escaped."""

from base64 import b64encode
from collections.abc import Iterable
from html import escape

XY = tuple[float, float]
FONT = "'Source Sans 3', 'Noto Sans', system-ui, sans-serif"


def path(points: Iterable[XY], colour: str, width: float, dash: str = "solid", fill: str = "") -> str:
    """A line through points in SVG's own coordinates (y downward)."""
    way = " ".join(f"{'M' if i == 0 else 'L'}{x:.1f} {y:.1f}" for i, (x, y) in enumerate(points))
    dashes = "" if dash == "solid" else f' stroke-dasharray="{dash.replace("px", "")}"'
    return f'<path d="{way}" fill="{fill or "none"}" stroke="{colour}" stroke-width="{width:g}"{dashes}/>'


def text(
    words: str, at: XY, colour: str, anchor: str = "middle", halo: str = "", italic: bool = False
) -> str:
    """One line of text, 14 high, its middle at this height. anchor: "start", "middle" or "end"; halo: a
    colour round the letters, so that lines do not cross them."""
    looks = ' font-style="italic"' if italic else ""
    if halo:
        looks += f' stroke="{halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"'
    return (
        f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" text-anchor="{anchor}" dominant-baseline="central" '
        f'font-family="{FONT}" font-size="14" fill="{colour}"{looks}>{escape(_in_xml(words))}</text>'
    )


def _in_xml(words: str) -> str:
    """Without the two signs that no XML may hold, and that a name may."""
    return words.replace("\ufffe", "").replace("\uffff", "")


def picture(width: float, height: float, parts: Iterable[str]) -> str:
    """A whole picture that shrinks with its frame."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}">{"".join(parts)}</svg>'
    )


def as_image(svg: str, about: str) -> str:
    """A picture as an HTML image that says to a screen reader what it is about; "" for mere ornament.

    Streamlit takes drawings out of HTML, and leaves images in.
    """
    data = b64encode(svg.encode()).decode()
    return f'<img class="nm-picture" alt="{escape(about)}" src="data:image/svg+xml;base64,{data}">'

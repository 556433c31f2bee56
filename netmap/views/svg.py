"""Small pieces of SVG as text, for legends and little pictures. Every word is escaped."""

from base64 import b64encode
from collections.abc import Iterable
from html import escape

XY = tuple[float, float]


def path(points: Iterable[XY], colour: str, width: float, dash: str = "solid", fill: str = "") -> str:
    """A line through points in SVG's own coordinates (y downward)."""
    way = " ".join(f"{'M' if i == 0 else 'L'}{x:.1f} {y:.1f}" for i, (x, y) in enumerate(points))
    dashes = "" if dash == "solid" else f' stroke-dasharray="{dash.replace("px", "")}"'
    return f'<path d="{way}" fill="{fill or "none"}" stroke="{colour}" stroke-width="{width:g}"{dashes}/>'


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

"""Small pieces of SVG as text, for legends and little pictures. Every word is escaped."""

from collections.abc import Iterable
from html import escape

XY = tuple[float, float]


def path(points: Iterable[XY], colour: str, width: float, dash: str = "solid", fill: str = "") -> str:
    """A line through points in SVG's own coordinates (y downward)."""
    way = " ".join(f"{'M' if i == 0 else 'L'}{x:.1f} {y:.1f}" for i, (x, y) in enumerate(points))
    dashes = "" if dash == "solid" else f' stroke-dasharray="{dash.replace("px", "")}"'
    return f'<path d="{way}" fill="{fill or "none"}" stroke="{colour}" stroke-width="{width:g}"{dashes}/>'


def text(x: float, y: float, words: str, colour: str, size: float = 14, bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    return f'<text x="{x:g}" y="{y:g}" fill="{colour}" font-size="{size:g}"{weight}>{escape(words)}</text>'


def picture(width: float, height: float, title: str, parts: Iterable[str]) -> str:
    """A whole inline picture that says its name to a screen reader and shrinks with its frame."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" role="img" aria-label="{escape(title)}" '
        f'style="max-width:100%;height:auto" font-family="inherit">{"".join(parts)}</svg>'
    )

"""A page of its own for a browser that gets none of the app: what is so, and what can be done."""

from collections.abc import Mapping, Sequence
from html import escape

from starlette.responses import HTMLResponse

from netmap.words import frame
from netmap.words.catalogue import direction
from netmap.words.language import spoken

_STYLE = """<style>
:root {color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif;
  background: #FBF8F3; color: #2B2A28;}
body {margin: 0; min-height: 100vh; min-height: 100svh; box-sizing: border-box; padding: 2rem 1.5rem;
  display: grid; place-content: center;}
main {max-width: 30rem;}
h1 {font-size: 1.6rem; line-height: 1.3; font-weight: 600; margin: 0 0 1rem; text-wrap: balance;}
p {margin: 0 0 1rem; text-wrap: pretty;}
p:last-child {margin: 0; color: #67625A;}
@media (prefers-color-scheme: dark) {
  :root {background: #1E1C1A; color: #EFEAE2;}
  p:last-child {color: #B0A99E;}
}
</style>"""
"""Paper and ink, as all pages have them."""


def plain_page(
    what: str, lines: Sequence[str], status: int, again: int = 0, headers: Mapping[str, str] | None = None
) -> HTMLResponse:
    """what: the heading. lines: paragraphs. again: seconds after which it is asked for anew; 0: not."""
    said = "".join(f"<p>{escape(line)}</p>" for line in lines)
    anew = f'<meta http-equiv="refresh" content="{again}">' if again else ""
    dir = ' dir="rtl"' if direction() == "rtl" else ""
    return HTMLResponse(
        f'<!doctype html><html lang="{spoken()}"{dir}><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{anew}'
        f'<title>{escape(frame.TITLE)}</title><link rel="icon" href="data:,">{_STYLE}'
        f"<main><h1>{escape(what)}</h1>{said}</main></html>",
        status_code=status,
        headers=headers,
    )

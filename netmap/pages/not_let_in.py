"""The answer to a browser that netmap does not know: in a page of its own, or, to all else, in a line."""

from html import escape

from starlette.responses import HTMLResponse, PlainTextResponse, Response

from netmap.words import frame
from netmap.words import server as words

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


def not_let_in(accept: str) -> Response:
    """403: whose this netmap is, and what to do for whoever it is.

    accept: the kinds of answers that are asked for; a person at a page asks for HTML.
    """
    if "text/html" not in accept:
        return PlainTextResponse(words.NOT_LET_IN, status_code=403)
    said = "".join(f"<p>{escape(line)}</p>" for line in words.NOT_LET_IN_DO)
    return HTMLResponse(
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(frame.TITLE)}</title><link rel="icon" href="data:,">{_STYLE}'
        f"<main><h1>{escape(words.NOT_LET_IN)}</h1>{said}</main></html>",
        status_code=403,
    )

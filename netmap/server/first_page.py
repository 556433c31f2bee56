"""The page that a browser is given first: ours, in which Streamlit draws as soon as it has come.

It can be left before any script of Streamlit's is there, and at the first address it shows the first screen.
It says nothing of who asks for it: it is the same for everyone who reads the same language.
"""

import re
from functools import cache
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from netmap.pages import routes
from netmap.pages.start_html import ASSETS, start_html
from netmap.server.small_files import AROUND, STREAMLIT, small
from netmap.words import frame, quick_exit
from netmap.words.catalogue import direction, languages
from netmap.words.language import speaking, spoken

_AT_ONCE = ("quick_exit.js", "connection.js")
_SOON = ("around.js", "calendar.js", "streamlit_app.js")
_THEIRS = re.compile(r'<script type="module".*?</script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>')
_LEAVE = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4H6v16h8M10 12h10M16 8l4 4-4 4"/></svg>'
_RINGS = (
    '<svg viewBox="0 0 72 72" aria-hidden="true"><circle cx="36" cy="36" r="34" stroke-opacity=".3"/>'
    '<circle cx="36" cy="36" r="22" stroke-opacity=".55"/>'
    '<circle cx="36" cy="36" r="8" fill="#8C857A" stroke="none"/></svg>'
)


@cache
def first_page(start: bool, language: str) -> str:
    """The HTML. start: whether it shows the first screen meanwhile, or only that something comes."""
    with speaking(language):
        return _html(start)


def _html(start: bool) -> str:
    dir = ' dir="rtl"' if direction() == "rtl" else ""
    brand = '<header class="nm-brand">netmap</header>'
    screen = f'<div class="nm-shell-start">{brand}{start_html()}</div>' if start else ""
    hidden = " hidden" if start else ""
    wait = f'<main class="nm-wait"{hidden}>{_RINGS}<p role="status">{escape(frame.ONE_MOMENT)}</p></main>'
    scripts = "".join(f'<script type="module" src=".{AROUND}{name}"></script>' for name in _AT_ONCE)
    soon = "".join(f'<link rel="modulepreload" href=".{AROUND}{name}">' for name in _SOON)
    return (
        f'<!doctype html><html lang="{spoken()}"{dir}><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(frame.ONE_MOMENT)}</title><link rel="icon" href="data:,">'
        f"<style>{_asset('first_page.css')}</style><script>{_asset('first_page_head.js')}</script></head><body>"
        f'<a id="nm-skip" href="#nm-main">{escape(frame.SKIP)}</a>'
        f'<section aria-label="{escape(quick_exit.BUTTON)}">'
        f'<button type="button" id="nm-leave" title="{escape(quick_exit.ABOUT)}" '
        f'data-title="{escape(quick_exit.CALENDAR)}" data-lost="{escape(frame.LOST)}" '
        f'data-lost-about="{escape(frame.LOST_ABOUT)}"><span>{escape(quick_exit.BUTTON)}</span>{_LEAVE}</button></section>'
        f'<div id="nm-bar"></div><div id="nm-shell">{screen}{wait}</div>'
        f"<noscript>{escape(frame.NEEDS_SCRIPTS)}</noscript>"
        f'<div id="root"></div><script>{_asset("first_page.js")}</script>'
        f"{scripts}{soon}{''.join(_theirs())}"
        "</body></html>"
    )


def _asset(name: str) -> str:
    return (ASSETS / name).read_text("utf-8")


@cache
def _theirs() -> tuple[str, ...]:
    """What Streamlit's own page loads. Its font comes when words in it are drawn."""
    return tuple(_THEIRS.findall((STREAMLIT / "index.html").read_text("utf-8")))


def make_small() -> None:
    """What the first page loads, made small before someone asks for it."""
    for path in re.findall(r'(?:src|href)="\.(/[^"]+)"', "".join(_theirs())):
        small(path)


def pages() -> tuple[str, ...]:
    """Every form of it, in every language: their scripts are the ones that a page may run."""
    return tuple(first_page(start, language) for start in (True, False) for language in languages())


async def _answer(request: Request) -> Response:
    start = request.url.path in {"/", f"/{routes.START}"}
    return HTMLResponse(first_page(start, spoken()))


ROUTES = [Route(path, _answer) for path in ("/", *(f"/{route}" for route in routes.MODULES))]

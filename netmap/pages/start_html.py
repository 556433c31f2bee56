"""The first screen as plain HTML, for the time before Streamlit has come. `start` draws it with widgets."""

from hashlib import sha256
from html import escape
from pathlib import Path

from netmap.pages import routes
from netmap.words import frame, quick_exit
from netmap.words import start_page as words

ASSETS = Path(__file__).with_name("assets")
START_MAP = f"/static/netmap/start_map.{sha256((ASSETS / 'start_map.svg').read_bytes()).hexdigest()[:12]}.svg"
"""The path of an invented map without names. It changes with what is in it, so a browser asks for it once."""


def start_html() -> str:
    ways = ((words.MAP_MY_SUPPORT, routes.BEGIN), (frame.OPEN, routes.OPEN))
    more = ((frame.EXAMPLES, routes.EXAMPLES), (frame.PRIVACY, routes.PRIVACY), (frame.SUPPORT, routes.HELP))
    return (
        f'<main class="nm-start"><section class="nm-say"><h1>{escape(words.WELCOME)}</h1>'
        f'<p class="nm-lead">{escape(words.ABOUT)}</p><div class="nm-ways">{_links(ways)}</div>'
        f'<div class="nm-more">{_links(more)}</div>{small_print_html()}</section>{picture_html()}</main>'
    )


def small_print_html() -> str:
    """What this is and is not; how to leave at once, and, folded, what that cannot hide."""
    lines = "".join(f"<li>{escape(line)}</li>" for line in (*quick_exit.CANNOT.values(), quick_exit.LOSES))
    return (
        f'<p class="nm-fine">{escape(words.SCOPE)}</p>'
        f'<p class="nm-fine">{escape(quick_exit.LINE)}</p><details class="nm-fine"><summary>'
        f'{escape(quick_exit.MORE)}</summary><ul class="nm-list">{lines}</ul></details>'
    )


def picture_html() -> str:
    about = escape(words.PICTURE)
    return f'<div class="nm-picture-room"><img class="nm-invented" src="{START_MAP}" alt="{about}"></div>'


def _links(ways: tuple[tuple[str, routes.Route], ...]) -> str:
    return "".join(f'<a href="{route}">{escape(label)}</a>' for label, route in ways)

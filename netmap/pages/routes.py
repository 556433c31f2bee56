"""The pages by name, so that one page can lead to another without importing it."""

from typing import Literal

import streamlit as st

from netmap.pages import state
from netmap.session.places.place import PlaceName

Route = Literal[
    "start",
    "begin",
    "open",
    "examples",
    "privacy",
    "help",
    "map",
    "shows",
    "step",
    "who",
    "mine",
    "what-if",
    "locked",
    "resume",
]
START: Route = "start"
BEGIN: Route = "begin"
OPEN: Route = "open"
EXAMPLES: Route = "examples"
PRIVACY: Route = "privacy"
HELP: Route = "help"
MAP: Route = "map"
SHOWS: Route = "shows"
STEP: Route = "step"
WHO: Route = "who"
MINE: Route = "mine"
WHAT_IF: Route = "what-if"
LOCKED: Route = "locked"
RESUME: Route = "resume"
MODULES: dict[Route, str] = {
    START: "start",
    BEGIN: "begin",
    OPEN: "open_page",
    EXAMPLES: "examples",
    PRIVACY: "privacy",
    HELP: "help_page",
    MAP: "map_page",
    SHOWS: "findings",
    STEP: "step",
    WHO: "who_could",
    MINE: "my_map",
    WHAT_IF: "what_if",
    LOCKED: "locked",
    RESUME: "resume",
}
"""The module of each page, in `netmap.pages`; its function `page` draws it."""

DOORS: dict[PlaceName, Route] = {"locked": LOCKED, "hosted": RESUME}
"""The page of each place that has a door. It is there where the place is."""


def go(route: Route) -> None:
    """Lead to another page; the rest of this run is left out."""
    st.switch_page(state.pages()[route])

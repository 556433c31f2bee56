"""Leaving at once: what a page has to know for it."""

from typing import Any

from netmap.pages.page_sessions import this_page
from netmap.words import quick_exit as words

PATH = "/leave"
"""Where a page says that it is left."""
CALENDAR = "/calendar"
"""What is shown in its place."""


def told() -> dict[str, Any]:
    """What a page has to know to be left at once.

    The mark is the name of its Streamlit session: long, random, known to this page alone, and worth
    nothing when the session is gone.
    """
    return {
        "mark": this_page(),
        "to": PATH.lstrip("/"),
        "calendar": CALENDAR.lstrip("/"),
        "label": words.BUTTON,
        "about": words.ABOUT,
        "title": words.CALENDAR,
    }

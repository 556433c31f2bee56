"""Sentences in which some names are written from right to left.

A sentence of ours runs as it is written, whoever it begins with; each such name in it is set apart, so that
commas and full stops stay where they belong. What a person wrote from right to left runs that way. Signs that
turn the direction of writing turn nothing beyond the element they stand in (`netmap.words.direction`).
"""

import re
from html import escape

from netmap.words.direction import shut_in

_LETTER = "\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RUN = re.compile(rf"[{_LETTER}]+(?:[ \u00a0'’-]+[{_LETTER}]+)*")
_MOSTLY = 0.8
"""The share of letters from right to left above which a text is taken to be a person's own."""


def element(tag: str, text: str, css: str = "") -> str:
    """The text as an HTML element that runs as it does."""
    named = f' class="{css}"' if css else ""
    return f'<{tag}{named} dir="{direction(text)}">{isolated(text)}</{tag}>'


def named(name: str) -> str:
    """A name on its own, as HTML: it runs as it does, and no browser translates it."""
    return f'<bdi translate="no">{escape(shut_in(name))}</bdi>'


def direction(text: str) -> str:
    """ "rtl" for a text that is written from right to left, else "ltr"."""
    leftwards = sum(letter.isalpha() for run in _RUN.findall(text) for letter in run)
    letters = sum(letter.isalpha() for letter in text)
    return "rtl" if leftwards > _MOSTLY * letters else "ltr"


def isolated(text: str) -> str:
    """The text as HTML, each run from right to left in it set apart."""
    text = shut_in(text)
    return "".join(
        f"<bdi>{escape(part)}</bdi>" if place % 2 else escape(part)
        for place, part in enumerate(re.split(f"({_RUN.pattern})", text))
    )

"""A map on a server: the words that lead back to it, shown once; and the way back with them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import streamlit as st

from netmap.model import NetmapError
from netmap.pages import keeping, routes, state
from netmap.pages.text import heading, plain, say
from netmap.session import hosting
from netmap.words import hosted as words

if TYPE_CHECKING:
    from netmap.store.hosted_maps import HostedMap

_PHRASE, _SAID = "phrase", "resume-said"
COLUMNS = 3


def offer(then: Callable[["HostedMap"], None]) -> None:
    """Shows new words; once they are written down, goes on with the place that they lead to.

    Nothing of them is on the server before, and nothing but what is drawn from them after.
    """
    from netmap.store.recovery_phrase import new_phrase
    from netmap.views.qr import qr_html

    if _PHRASE not in state.waiting():
        state.waiting()[_PHRASE] = new_phrase()
    phrase: str = state.waiting()[_PHRASE]
    heading(words.PHRASE_TITLE)
    say(words.PHRASE_ABOUT, "lead")
    st.code(_in_rows(phrase.split()), language=None)
    say(words.PHRASE_WRITE)
    with st.expander(words.PHRASE_CODE):
        st.html(qr_html(phrase, words.PHRASE_CODE_ABOUT))
        say(words.PHRASE_CODE_MEANS, "quiet")
    _say_what_failed()
    st.button(words.PHRASE_KEPT, type="primary", on_click=_written_down, args=(phrase, then))


def forget_offer() -> None:
    """The words that were shown last lead nowhere; the next time others are shown."""
    state.waiting().pop(_PHRASE, None)


def page() -> None:
    """The words are typed, and the map is there."""
    with st.container(key="nm-narrow"):
        heading(words.RESUME_TITLE)
        say(words.RESUME_ABOUT, "lead")
        _say_what_failed()
        with st.form("resume", clear_on_submit=False):
            st.text_input(words.RESUME_LABEL, key="resume-words", autocomplete="off", max_chars=1000)
            st.form_submit_button(words.RESUME, type="primary", on_click=_resume)
        say(words.RESUME_NONE, "quiet")


def _say_what_failed() -> None:
    said = state.waiting().pop(_SAID, "")
    if said:
        st.warning(plain(said))


def _in_rows(twelve: list[str]) -> str:
    """Numbered, a few in a row; typed or copied with their numbers they are read as well."""
    cells = [f"{place:2} {word:<9}" for place, word in enumerate(twelve, start=1)]
    rows = range(0, len(cells), COLUMNS)
    return "\n".join("".join(cells[at : at + COLUMNS]).rstrip() for at in rows)


def _written_down(phrase: str, then: Callable[["HostedMap"], None]) -> None:
    try:
        place = hosting.new_place(phrase)
    except NetmapError as trouble:
        state.waiting()[_SAID] = str(trouble)
        return
    forget_offer()
    then(place)


def _resume() -> None:
    try:
        found, kept = hosting.way_back(state.answer("resume-words") or "")
    except NetmapError as trouble:
        state.waiting()[_SAID] = str(trouble)
        return
    keeping.open_found(kept, "hosted", found)
    routes.go(routes.MAP)

"""A map on a server: the words that lead back to it, shown once; and the way back with them."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from netmap.model import NetmapError
from netmap.pages import routes, state
from netmap.pages.text import heading, plain, say
from netmap.session import persistence
from netmap.session.places.hosted import Hosted
from netmap.session.places.place import Place
from netmap.words import hosted as words

COLUMNS = 3


@dataclass(frozen=True)
class Words:
    """offered: the words that are shown, and lead nowhere yet. failed: why the last ones did not work, until
    the page has said so."""

    offered: str = ""
    failed: str = ""


def way_in(_: Place, then: Callable[[Place], None]) -> None:
    """Shows new words; once they are written down, goes on with the place that they lead to.

    Nothing of them is on the server before, and nothing but what is drawn from them after.
    """
    from netmap.store.recovery_phrase import new_phrase
    from netmap.views.qr import qr_html

    if not state.remembered_here(Words).offered:
        state.remember_here(Words, offered=new_phrase())
    phrase = state.remembered_here(Words).offered
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
    state.remember_here(Words, offered="")


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
    said = state.remembered_here(Words).failed
    state.remember_here(Words, failed="")
    if said:
        st.warning(plain(said))


def _in_rows(twelve: list[str]) -> str:
    """Numbered, a few in a row; typed or copied with their numbers they are read as well."""
    cells = [f"{place:2} {word:<9}" for place, word in enumerate(twelve, start=1)]
    rows = range(0, len(cells), COLUMNS)
    return "\n".join("".join(cells[at : at + COLUMNS]).rstrip() for at in rows)


def _place() -> Hosted:
    """This server. The page is there where it is."""
    place = state.place(Hosted)
    assert place is not None
    return place


def _written_down(phrase: str, then: Callable[[Place], None]) -> None:
    try:
        place = _place().new(phrase, state.asks())
    except NetmapError as trouble:
        state.remember_here(Words, failed=str(trouble))
        return
    forget_offer()
    then(place)


def _resume() -> None:
    try:
        place, found = _place().behind(state.answer("resume-words") or "", state.asks())
    except NetmapError as trouble:
        state.remember_here(Words, failed=str(trouble))
        return
    state.take_up(persistence.opened(found, place))
    routes.go(routes.MAP)

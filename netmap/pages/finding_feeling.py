"""A feeling beside a finding, in the person's own words: kept with the map, never read by it."""

import streamlit as st

from netmap.findings import Finding
from netmap.model.edits import with_feeling
from netmap.pages import state
from netmap.pages.text import plain, say
from netmap.words import finding_feeling as words


def how_it_feels(finding: Finding) -> None:
    """A quiet field, with a few words to borrow. Not there while names are hidden: it may hold some."""
    if state.hidden():
        return
    said = state.opened().map.feeling(finding.kind, finding.about)
    with st.expander(words.ASK, on_change="rerun", key=f"finding-feeling-{finding.kind}") as here:
        if here.open:
            with st.container(gap="xsmall"):
                _field(finding, said)
    if said and not here.open:
        say(words.said(said), "quiet")


def _field(finding: Finding, said: str) -> None:
    name = f"feeling-{finding.kind}"
    st.text_area(
        words.LABEL,
        max_chars=2000,
        height=90,
        on_change=lambda: _note(finding, state.answer(name) or ""),
        **state.shows(name, said, "value"),
    )
    say(words.BORROW, "quiet")
    with st.container(horizontal=True, gap="xsmall"):
        for word in words.BORROWED.values():
            st.button(plain(word), key=f"{name}-{word}", on_click=_borrow, args=(finding, word))
    say(words.KEPT, "quiet")


def _note(finding: Finding, text: str) -> None:
    state.opened().change(with_feeling(state.opened().map, finding.kind, finding.about, text))


def _borrow(finding: Finding, word: str) -> None:
    """Add this word to what stands there."""
    said = state.opened().map.feeling(finding.kind, finding.about)
    _note(finding, words.with_word(said, word))

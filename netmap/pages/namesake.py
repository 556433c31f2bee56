"""On the card of someone who bears the name of one kept away from: is it the same person? Asked once."""

import streamlit as st

from netmap.model.edits import with_alter
from netmap.model.scales import Namesake
from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.pages.text import say
from netmap.session.namesakes import is_asked_about
from netmap.words import namesake as words


def ask_if_the_same(id: str) -> None:
    """The question where it is open, or what was said; nothing while names are hidden, nor of anyone else."""
    m = state.opened().map
    if state.hidden():
        return
    if m.alter(id).namesake == "same":
        _said(id, words.SAME, words.CHANGE)
    elif not is_asked_about(m, id):
        return
    elif id in state.remembered(Bench).later:
        _said(id, words.LATER, words.ASK)
    else:
        _question(id)


def _question(id: str) -> None:
    with st.container(border=True, key="nm-namesake", gap="xsmall"):
        say(words.QUESTION[state.opened().map.alter(id).kind])
        say(words.ABOUT, "quiet")
        with st.container(horizontal=True, gap="xsmall"):
            for answer, label in words.ANSWERS.items():
                st.button(label, key=f"namesake-{answer}", on_click=_ANSWERED[answer], args=(id,))


def _said(id: str, what: str, to_answer: str) -> None:
    with st.container(key="nm-namesake", gap="xsmall"):
        say(what, "quiet")
        st.button(to_answer, key="namesake-ask", type="tertiary", on_click=_ask_again, args=(id,))


def _another(id: str) -> None:
    _take(id, "another")


def _same(id: str) -> None:
    _take(id, "same")


def _take(id: str, answer: Namesake) -> None:
    state.opened().change(with_alter(state.opened().map, id, namesake=answer))


def _later(id: str) -> None:
    state.remember(Bench, later=(*state.remembered(Bench).later, id))


_ANSWERED = {"another": _another, "same": _same, "later": _later}


def _ask_again(id: str) -> None:
    """It is asked once more; until it is said, caution stays."""
    state.remember(Bench, later=tuple(one for one in state.remembered(Bench).later if one != id))
    if state.opened().map.alter(id).namesake == "same":
        _take(id, "open")

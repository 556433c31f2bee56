"""Who an entry is, behind a quiet button on its card: name, kind, relationship and time; and off the map."""

from collections.abc import Callable

import streamlit as st

from netmap.measures.relationship import has_an_age_to_ask
from netmap.model.edits import with_alter, with_connection, without
from netmap.model.scales import PROFESSIONAL_FORMS
from netmap.pages import state
from netmap.pages.choices import own_words, pick
from netmap.pages.grown_up import ask_whether_grown_up
from netmap.pages.text import say
from netmap.words import card as words
from netmap.words import labels
from netmap.words.guides import Choice, form_choice, form_choices

_OPEN: Choice = (None, "")


def change(id: str) -> None:
    """Name, kind, relationship and whether it belongs to now; and taking it off the map."""
    alter = state.opened().map.alter(id)
    if state.hidden():
        say(words.WORDS_HIDDEN, "quiet")
    else:
        st.text_input(
            words.NAME, max_chars=200, autocomplete="off", on_change=_rename, args=(id,),
            **state.shows(f"{id}.name", alter.name, "value"),
        )  # fmt: skip
    pick(f"{id}.kind", words.KIND, labels.KIND, alter.kind, _taker(id, "kind"))
    forms = {_OPEN: words.FORM_OPEN, **form_choices(state.opened().map, alter.form)}
    said = form_choice(state.opened().map, alter)
    st.selectbox(
        words.FORM,
        list(forms),
        format_func=forms.__getitem__,
        on_change=lambda: _take_form(id),
        **state.shows(f"{id}.form", said, "index", list(forms).index(said)),
    )
    if has_an_age_to_ask(state.opened().map, id):
        ask_whether_grown_up(id, f"{id}.change.grown_up")
    if not state.hidden():
        own_words(id, "form_words", words.FORM_WORDS, of_entry=True)
    pick(f"{id}.status", words.STATUS, labels.STATUS, alter.status, _taker(id, "status"))
    st.button(words.REMOVE, help=words.REMOVE_SURE, on_click=_remove, args=(id,))


def _taker(id: str, field: str) -> Callable[[object], None]:
    return lambda value: state.opened().change(with_alter(state.opened().map, id, **{field: value}))


def _take_form(id: str) -> None:
    """A therapist or helper is there through their work unless something else was said."""
    m = state.opened().map
    form, own_words = state.answer(f"{id}.form") or _OPEN
    of_the_guide = form_choice(m, m.alter(id))[1]
    words_now = own_words or ("" if of_the_guide else m.alter(id).form_words)
    m = with_alter(m, id, form=form, form_words=words_now)
    if form in PROFESSIONAL_FORMS and m.connection(id).role is None:
        m = with_connection(m, id, role="professional")
    state.opened().change(m)


def _rename(id: str) -> None:
    name = (state.answer(f"{id}.name") or "").strip()
    if name:
        state.opened().change(with_alter(state.opened().map, id, name=name))


def _remove(id: str) -> None:
    state.opened().change(without(state.opened().map, id))

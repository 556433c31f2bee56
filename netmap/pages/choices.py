"""Questions that can stay open. Widgets propose, the map decides: each shows what the map says."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import streamlit as st

from netmap.model.edits import with_alter, with_connection
from netmap.pages import state
from netmap.pages.text import plain
from netmap.words import labels

_OPEN = "open"


def remember_choice(kind: type[Any], field: str, among: Collection[Any], widget: str | None = None) -> None:
    """Remember in this field what was chosen in this widget (or the one named as the field), if it is one of
    these."""
    given = state.choice(widget or field, among)
    if given is not None:
        state.remember(kind, **{field: given})


def one_of(id: str, field: str, question: str, words: Mapping[Any, str], open_word: str = "") -> None:
    """One answer on the connection to an entry, or none; "not sure yet" stands first among equals."""
    said = getattr(state.opened().map.connection(id), field)
    pick(
        f"{id}.{field}",
        question,
        {None: open_word or labels.OPEN, **words},
        said,
        lambda value: state.opened().change(with_connection(state.opened().map, id, **{field: value})),
    )


def pick(
    key: str,
    question: str,
    words: Mapping[Any, str],
    said: Any,
    take: Callable[[Any], None],
    *,
    question_is_shown: bool = True,
) -> None:
    """One of several answers as a row of buttons. `take` gets the answer when another one is chosen.

    question_is_shown: False where a heading above says it; it is read out all the same.
    """

    def changed() -> None:
        value = state.answer(key)
        take(None if value == _OPEN else value)

    st.pills(
        question,
        [_OPEN if value is None else value for value in words],
        format_func=lambda value: plain(words[None if value == _OPEN else value]),
        required=True,
        on_change=changed,
        label_visibility="visible" if question_is_shown else "collapsed",
        **state.shows(key, _OPEN if said is None else said),
    )


def several_of(id: str, field: str, question: str, words: Mapping[Any, str], none_word: str) -> None:
    """Several answers on the connection to an entry. Nothing ticked is open; "none of these" is an answer."""
    connection = state.opened().map.connection(id)
    said = connection.supports if field == "gets" else getattr(connection, field)
    answered = getattr(connection, field) is not None

    def take(value: frozenset[Any] | None) -> None:
        also = {"named_for": None} if field == "gets" else {}
        state.opened().change(with_connection(state.opened().map, id, **{field: value}, **also))

    pick_several(f"{id}.{field}", question, words, said if said or answered else None, none_word, take)


def pick_several(
    key: str,
    question: str,
    words: Mapping[Any, str],
    said: frozenset[Any] | None,
    none_word: str,
    take: Callable[[frozenset[Any] | None], None],
) -> None:
    """Several of some answers, as buttons. `take` gets what is ticked; nothing ticked is open (None)."""
    shown = [kind for kind in words if said and kind in said] or ([none_word] if said is not None else [])

    def changed() -> None:
        now: Sequence[str] = state.answer(key) or ()
        fresh_none = none_word in now and none_word not in shown
        take(None if not now else frozenset() if fresh_none else frozenset(now) - {none_word})

    st.pills(
        question,
        [*words, none_word],
        selection_mode="multi",
        format_func=lambda kind: plain(words.get(kind, kind)),
        on_change=changed,
        **state.shows(key, shown),
    )


def yes_or_open(id: str, field: str, statement: str) -> None:
    """A statement that is true, or not said."""
    key = f"{id}.{field}"

    def changed() -> None:
        nothing = False if field == "introduce_ok" else None
        value = True if state.answer(key) else nothing
        state.opened().change(with_connection(state.opened().map, id, **{field: value}))

    said = bool(getattr(state.opened().map.connection(id), field))
    st.checkbox(statement, on_change=changed, **state.shows(key, said, "value"))


def own_words(id: str, field: str, question: str, *, long: bool = False, of_entry: bool = False) -> None:
    """The person's own words on an entry or the connection to it."""
    m = state.opened().map
    said = getattr(m.alter(id) if of_entry else m.connection(id), field)
    key = f"{id}.{field}"

    def changed() -> None:
        edit = with_alter if of_entry else with_connection
        state.opened().change(edit(state.opened().map, id, **{field: state.answer(key) or ""}))

    shown = state.shows(key, said, "value")
    if long:
        st.text_area(question, on_change=changed, max_chars=5000, height=90, **shown)
    else:
        st.text_input(question, on_change=changed, max_chars=200, autocomplete="off", **shown)

"""Questions that can stay open. Widgets propose, the map decides: each shows what the map says."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import streamlit as st

from netmap.pages import state
from netmap.pages.text import plain

_OPEN = "open"


def remember_choice(kind: type[Any], field: str, among: Collection[Any], widget: str | None = None) -> None:
    """Remember in this field what was chosen in this widget (or the one named as the field), if it is one of
    these."""
    given = state.choice(widget or field, among)
    if given is not None:
        state.remember(kind, **{field: given})


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

"""The card of one entry: one block of questions at a time."""

from collections.abc import Callable

import streamlit as st

from netmap.measures.relationship import has_an_age_to_ask
from netmap.model.edits import place, unplace
from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.pages.card_change import change
from netmap.pages.card_group import what_it_is_to_me
from netmap.pages.card_kinds import kinds
from netmap.pages.card_more import more
from netmap.pages.choices import one_of, pick, remember_choice, yes_or_open
from netmap.pages.grown_up import ask_whether_grown_up
from netmap.pages.namesake import ask_if_the_same
from netmap.pages.text import drawer, plain, say
from netmap.views.free_places import free_place
from netmap.words import card as words
from netmap.words import labels
from netmap.words.labels import begun
from netmap.words.names import form_of
from netmap.words.names import labels as names_of


def card(id: str) -> None:
    """Name and relationship, then one block of questions, then the way on."""
    m = state.seen()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        say(form_of(m, m.alter(id)), "quiet")
        drawer(words.CHANGE, f"drawer-{id}", lambda: change(id))
    ask_if_the_same(id)
    block = state.remembered(Bench).block
    st.pills(
        words.BLOCKS_LABEL,
        list(BLOCKS),
        format_func=words.BLOCKS.__getitem__,
        required=True,
        on_change=lambda: remember_choice(Bench, "block", BLOCKS),
        label_visibility="collapsed",
        **state.shows("block", block),
    )
    BLOCKS[block](id)
    _way_on(id, block)


def _way_on(id: str, block: str) -> None:
    m = state.opened().map
    later = m.ids[m.ids.index(id) + 1 :]
    with st.container(horizontal=True):
        if block in words.NEXT:
            order = list(BLOCKS)
            after = order[order.index(block) + 1]
            st.button(words.NEXT[block], type="primary", on_click=lambda: state.remember(Bench, block=after))
        if later:
            label = words.next_person(_short(names_of(state.seen())[later[0]]))
            st.button(
                label, on_click=_go_to, args=(later[0],), type="primary" if block == "more" else "secondary"
            )
        st.button(words.CLOSE, on_click=_close, type="tertiary")


def _short(name: str) -> str:
    return plain(name if len(name) <= 24 else f"{name[:22]}…")


def _go_to(id: str) -> None:
    """The next person: the same questions again, or from the first after the last."""
    state.opened().selected = id
    if state.remembered(Bench).block == "more":
        state.remember(Bench, block="where")


def _close() -> None:
    state.opened().selected = None


def _where(id: str) -> None:
    def take(ring: int | None) -> None:
        m = state.opened().map
        state.opened().change(unplace(m, id) if ring is None else place(m, id, ring, *free_place(m, ring)))

    rings = {None: labels.UNPLACED} | dict[int | None, str](labels.RING.items())
    m = state.opened().map
    pick(f"{id}.ring", words.WHERE, rings, m.connection(id).ring, take)
    if has_an_age_to_ask(m, id):
        ask_whether_grown_up(id, f"{id}.grown_up")
    if m.alter(id).kind != "person":
        what_it_is_to_me(id)


def _safe(id: str) -> None:
    one_of(id, "safety", words.SAFETY, labels.SAFETY)
    with st.expander(words.SMALL_SIGNS):
        for cue, question in labels.CUE.items():
            one_of(id, cue, begun(question), labels.FIVE)
        one_of(id, "limits_respected", words.LIMITS, labels.FIVE)
        one_of(id, "felt", words.FELT, labels.FELT)


def _balance(id: str) -> None:
    one_of(id, "give", words.GIVE, labels.AMOUNT)
    one_of(id, "get", words.GET, labels.AMOUNT)
    with st.expander(words.BALANCE_MORE):
        one_of(id, "fit", words.FIT, labels.FIT)
        one_of(id, "role", words.ROLE, labels.ROLE)
        yes_or_open(id, "season", words.SEASON)


BLOCKS: dict[str, Callable[[str], None]] = {
    "where": _where,
    "safe": _safe,
    "balance": _balance,
    "kinds": kinds,
    "more": more,
}

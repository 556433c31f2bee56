"""Who is not among the ideas for one reason that can be looked at, and what is safe to share beside one."""

from collections.abc import Iterable
from typing import get_args

import streamlit as st

from netmap.ideas import HeldBackBy, Idea, held_back
from netmap.measures.passing_on import open_ties, passing_on_from
from netmap.model import SupportMap
from netmap.model.value import Ids
from netmap.pages import routes, state
from netmap.pages.bench import Bench, open_card
from netmap.pages.text import plain, say
from netmap.views.bench.question import Block
from netmap.words import held_back as words

OVER_A_TIE: tuple[HeldBackBy, ...] = ("near_a_closed_group", "talk_not_known")
"""What is answered where the two are chosen who are tied; the others, on the card of one."""
BLOCK: dict[HeldBackBy, Block] = {"strain": "more", "perhaps_a_child": "where"}
"""The block of a card in which it is asked."""


def left_out_for_a_reason(m: SupportMap) -> None:
    """Folded away; nothing where nobody is, on a device that is not private, and while names are hidden."""
    found = () if state.hidden() else held_back(m)
    if not found:
        return
    with st.expander(words.TITLE, on_change="rerun", key="held-back") as here:
        if here.open:
            say(words.ABOUT, "quiet")
            for by in get_args(HeldBackBy):
                _those(m, by, tuple(one.id for one in found if one.by == by))


def _those(m: SupportMap, by: HeldBackBy, ids: Ids) -> None:
    if not ids:
        return
    say(words.reason_words(by, ids, m))
    with st.container(horizontal=True, gap="xsmall"):
        for id in ids[: words.MOST]:
            st.button(
                plain(words.look_words(by, id, m)), key=f"held-back-{id}", type="tertiary",
                on_click=_look_at, args=(id, by),
            )  # fmt: skip


def what_is_safe_to_share(m: SupportMap, idea: Idea, offered: Iterable[Idea]) -> None:
    """One gentle note beside the first idea that leads to someone through whom what I say may reach one I
    keep away from, and the way to say more where that is open; nothing while names are hidden."""
    leading = ((one, id) for one in offered if one.contact for id in one.about)
    first = next(((one, id) for one, id in leading if passing_on_from(m, id)), None)
    if state.hidden() or first is None or first[0] != idea:
        return
    id, how = first[1], passing_on_from(m, first[1])
    if how is not None:
        say(words.telling_words(how, id, m), "quiet")
    if how == "open":
        st.button(
            plain(words.look_words("talk_not_known", id, m)), key="safe-to-share", type="tertiary",
            on_click=_look_at, args=(id, "talk_not_known"),
        )  # fmt: skip


def _look_at(id: str, by: HeldBackBy) -> None:
    """To the map, where the question stands open that would change it."""
    here = state.opened()
    ties = open_ties(here.map, id)
    if by in OVER_A_TIE and ties:
        here.selected, here.chosen = None, ties[0]
        state.remember(Bench, mode="ties")
        routes.go(routes.MAP)
    else:
        open_card(id, BLOCK.get(by, state.remembered(Bench).block))

"""Who knows whom and who belongs where: circle several on the map, or tick them, and say it once."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from netmap.measures.passing_on import passing_on
from netmap.model import SupportMap
from netmap.model.edits import set_members, tie_all, untie_all, with_tie, without
from netmap.model.newly_tied import NewlyTied, newly_tied
from netmap.pages import state
from netmap.pages.choices import pick
from netmap.pages.group_ties import group_ties
from netmap.pages.text import plain, say
from netmap.words import group_ties as group_words
from netmap.words import labels as said
from netmap.words import map_page as words
from netmap.words.guides import guide_of
from netmap.words.names import labels
from netmap.words.newly_tied import what_was_tied


@dataclass(frozen=True)
class Told:
    """tied: what became of the circle that was tied last, until others are chosen."""

    tied: NewlyTied | None = None


def ties_box() -> None:
    here = state.opened()
    m = here.map
    names = labels(state.seen())
    say(group_words.TIES_ABOUT if guide_of(m).groups_first else words.TIES_ABOUT, "quiet")
    st.pills(
        words.TIES_PICK,
        m.ids,
        selection_mode="multi",
        format_func=lambda id: plain(names[id]),
        on_change=_choose,
        **state.shows("chosen", list(here.chosen)),
    )
    persons = [id for id in here.chosen if m.alter(id).kind == "person"]
    ready = len(here.chosen) >= 2
    groups = [alter.id for alter in m.alters if alter.kind != "person"]
    with_people = len(groups) < len(m.alters)
    if not ready:
        say(words.TIES_NEED if with_people else group_words.NEED, "quiet")
    group_ties(m, here.chosen)
    if with_people:
        st.button(words.TIES_KNOW, type="primary", width="stretch", disabled=not ready, on_click=_know)
        _tell(names)
    if groups and with_people:
        st.selectbox(
            words.TIES_BELONG, groups, index=None, format_func=lambda id: names[id],
            key=state.key_of("belong-to"), disabled=not persons, on_change=_belong,
            placeholder=words.PICK_NOBODY,
        )  # fmt: skip
    if not groups:
        say(words.TIES_NO_GROUP, "quiet")
    _talk(m, here.chosen)
    with st.container(horizontal=True):
        st.button(words.TIES_TENSE, disabled=len(here.chosen) != 2, on_click=_tense)
        st.button(words.TIES_NONE, disabled=not ready, on_click=_untie)
        st.button(words.TIES_REMOVE, disabled=not here.chosen, on_click=_remove, type="tertiary")
        st.button(words.TIES_CLEAR, disabled=not here.chosen, on_click=_clear, type="tertiary")


def _tell(names: Mapping[str, str]) -> None:
    """What became of the circle; nothing once someone of it is off the map."""
    found = state.remembered_on_this_page(Told).tied
    if found is not None and names.keys() >= found.everyone:
        for line in what_was_tied(found, names):
            say(line, "quiet")


def _talk(m: SupportMap, chosen: tuple[str, ...]) -> None:
    """Of two who are tied: whether what I say passes from one to the other, and a note where that could reach
    someone I keep away from; none on a shared screen."""
    tie = next((tie for tie in m.ties if set(chosen) == set(tie.pair)), None)
    if tie is None:
        return
    groups = all(m.alter(id).kind != "person" for id in tie.pair)
    question = words.TIES_TALK_OF_GROUPS if groups else words.TIES_TALK
    pick(
        f"talk-{tie.a}-{tie.b}", question, {None: said.OPEN, **words.TIES_TALKS}, tie.talks_about_me,
        lambda said: state.opened().change(with_tie(state.opened().map, tie.a, tie.b, talks_about_me=said)),
    )  # fmt: skip
    may_pass = passing_on(m, tie)
    if may_pass is not None and not state.hidden():
        say(words.TIES_SHARE[may_pass], "quiet")


def _choose() -> None:
    here = state.opened()
    here.chosen = tuple(id for id in state.answer("chosen") or () if id in here.map.by_id)
    state.remember_on_this_page(Told, tied=None)


def _clear() -> None:
    state.opened().chosen = ()
    state.remember_on_this_page(Told, tied=None)


def _know() -> None:
    """Everyone chosen knows each other, people belong to the groups among them; what became of it is said.
    Where nothing had to be tied they stay chosen."""
    here = state.opened()
    found = newly_tied(here.map, after := tie_all(here.map, here.chosen), here.chosen)
    here.change(after)
    if not found.nothing:
        _clear()
    state.remember_on_this_page(Told, tied=found)


def _belong() -> None:
    here = state.opened()
    group = state.answer("belong-to")
    persons = [id for id in here.chosen if here.map.alter(id).kind == "person"]
    if group in here.map.by_id and persons:
        state.opened().change(set_members(here.map, group, {*here.map.members(group), *persons}))
        _clear()
    state.clear("belong-to")


def _tense() -> None:
    state.opened().change(tie_all(state.opened().map, state.opened().chosen, "tense"))
    _clear()


def _remove() -> None:
    m = state.opened().map
    for id in state.opened().chosen:
        m = without(m, id)
    state.opened().change(m)
    _clear()


def _untie() -> None:
    state.opened().change(untie_all(state.opened().map, state.opened().chosen))
    _clear()

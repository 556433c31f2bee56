"""Putting entries on the map: one after the other, from a list, or helped by a question."""

from dataclasses import dataclass

import streamlit as st

from netmap.model import SupportMap
from netmap.model.edits import add, named_for
from netmap.model.guide import Prompt
from netmap.model.name_list import read_list, with_list
from netmap.model.scales import LONGEST_LIST, MOST_ALTERS, Form, Kind
from netmap.model.value import as_name
from netmap.pages import state
from netmap.pages.bench import Bench, groups_come_first, kind_to_add
from netmap.pages.choices import remember_choice
from netmap.pages.text import drawer, plain, say
from netmap.words import map_page as words
from netmap.words import problems
from netmap.words.guides import guide_of
from netmap.words.name_list import what_came_of
from netmap.words.names import labels
from netmap.words.relationships import meaning


def add_box() -> None:
    """Type a name, Enter, type the next."""
    if state.opened().map.is_full:
        say(str(problems.map_is_full()))
        if state.remembered_on_this_page(Pasted).left_over:
            _paste()
        return
    row = st.form("add", clear_on_submit=True, border=False).container(
        horizontal=True, vertical_alignment="bottom", gap="small"
    )
    row.text_input(
        words.ADD_LABEL, key="add-name", max_chars=200, autocomplete="off", placeholder=words.ADD_PLACEHOLDER
    )
    row.form_submit_button(words.ADD_SHORT, on_click=_add_one, type="primary", help=words.ADD_BUTTON)
    st.segmented_control(
        words.ADD_KIND_LABEL,
        sorted(words.ADD_KIND, key=lambda kind: kind == "person" and groups_come_first()),
        format_func=words.ADD_KIND.__getitem__,
        **state.shows("add-kind", kind_to_add()),
        required=True,
        on_change=lambda: remember_choice(Bench, "kind", words.ADD_KIND, "add-kind"),
        label_visibility="collapsed",
        width="stretch",
    )
    with st.container(horizontal=True, gap="small"):
        drawer(words.PROMPTS, "drawer-prompts", prompts)
        drawer(words.PASTE, state.key_of("drawer-paste"), _paste)


def _add_one() -> None:
    _add([state.answer("add-name") or ""], kind_to_add())


def _add(names: list[str], kind: Kind, form: Form | None = None) -> list[str]:
    """Put these names on the map as one change; gives the new ids."""
    m = state.opened().map
    for name in filter(None, map(as_name, names)):
        m = m if m.is_full else add(m, name, kind, form)
    return _take(m)


def _take(m: SupportMap) -> list[str]:
    """Take this map, which has newcomers at its end; gives their ids."""
    before = len(state.opened().map.ids)
    state.opened().change(m)
    fresh = list(m.ids[before:])
    if fresh:
        state.opened().selected = fresh[-1]
        if state.remembered(Bench).side != "ties":  # its card is shown, in place of those chosen before
            state.opened().chosen = ()
    return fresh


@dataclass(frozen=True)
class Pasted:
    """What came of the list that was pasted last. left_over: its lines that did not fit."""

    said: tuple[str, ...] = ()
    left_over: str = ""


def _paste() -> None:
    last = state.remembered_on_this_page(Pasted)
    for line in last.said:
        say(line)
    with st.form("paste", border=False):
        st.text_area(
            words.PASTE_LABEL, height=160, max_chars=LONGEST_LIST,
            **state.shows("paste-names", last.left_over, "value"),
        )  # fmt: skip
        st.form_submit_button(words.PASTE_BUTTON, on_click=_paste_all, width="stretch")
    say(words.paste_about(), "quiet")


def _paste_all() -> None:
    m = state.opened().map
    room = MOST_ALTERS - len(m.alters)
    found = read_list(state.answer("paste-names") or "", meaning(m), kind_to_add(), room)
    if found.entries:
        _take(with_list(m, found.entries))
    all_fits = not (found.left_over or found.shortened)
    state.remember_on_this_page(
        Pasted,
        said=() if all_fits else what_came_of(found, len(found.entries)),
        left_over="\n".join(found.left_over),
    )
    if found.entries and all_fits:  # a new drawer, which is shut, takes the place of this one
        state.clear("drawer-paste")


def prompts() -> None:
    """One question at a time. Those already on the map are offered again, so that nobody is doubled."""
    m = state.opened().map
    at, prompt = _prompt()
    say(prompt.question, "lead")
    known = [alter.id for alter in m.current() if (alter.kind == "person") == (prompt.kind == "person")]
    names = labels(state.seen())
    offered = st.container()  # also with nobody in it: who types the next name stays in the field
    if known and prompt.support is not None:
        support = prompt.support
        key = f"prompt-{at}"
        offered.pills(
            words.PROMPT_KNOWN,
            known,
            selection_mode="multi",
            format_func=lambda id: plain(names[id]),
            **state.shows(key, [id for id in known if support in m.connection(id).supports]),
            on_change=lambda: state.opened().change(
                named_for(state.opened().map, support, [*(state.answer(key) or ()), *_others(support, known)])
            ),
        )
    with st.form(f"prompt-form-{at}", clear_on_submit=True, border=False):
        st.text_input(words.PROMPT_NEW, key="prompt-name", max_chars=200, autocomplete="off")
        st.form_submit_button(words.ADD_BUTTON, on_click=_add_for_prompt, width="stretch")
    with st.container(horizontal=True):
        step = len(guide_of(m).prompts)
        st.button(words.PROMPT_BACK, key="prompt-back", on_click=_ask, args=((at - 1) % step,))
        st.button(words.PROMPT_NEXT, key="prompt-next", on_click=_ask, args=((at + 1) % step,))


def _ask(at: int) -> None:
    state.remember(Bench, prompt=at)


def _prompt() -> tuple[int, Prompt]:
    """The question that stands open, and its place in the guide of this map."""
    questions = guide_of(state.opened().map).prompts
    at = state.remembered(Bench).prompt % len(questions)
    return at, questions[at]


def _others(support: str, shown: list[str]) -> list[str]:
    m = state.opened().map
    return [id for id in m.ids if id not in shown and support in m.connection(id).supports]


def _add_for_prompt() -> None:
    _, prompt = _prompt()
    fresh = _add([state.answer("prompt-name") or ""], prompt.kind, prompt.form)
    if fresh and prompt.support is not None:
        m = state.opened().map
        named = [id for id in m.ids if prompt.support in m.connection(id).supports]
        state.opened().change(named_for(m, prompt.support, [*named, *fresh]))

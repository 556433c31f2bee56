"""The card of one entry: one block of questions at a time."""

from collections.abc import Callable

import streamlit as st

from netmap.model.edits import place, unplace, with_alter, with_connection, without
from netmap.model.scales import PROFESSIONAL_FORMS, SUPPORTS, SUPPORTS_OF_A_PERSON
from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.pages.choices import one_of, own_words, pick, remember_choice, several_of, yes_or_open
from netmap.pages.namesake import ask_if_the_same
from netmap.pages.text import drawer, plain, say
from netmap.views.free_places import free_place
from netmap.words import card as words
from netmap.words import labels
from netmap.words.guides import Choice, form_choice, form_choices, guide_of
from netmap.words.names import form_of
from netmap.words.names import labels as names_of

_OPEN: Choice = (None, "")


def card(id: str) -> None:
    """Name and relationship, then one block of questions, then the way on."""
    m = state.seen()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        say(form_of(m, m.alter(id)), "quiet")
        drawer(words.CHANGE, f"drawer-{id}", lambda: _change(id))
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
    pick(f"{id}.ring", words.WHERE, rings, state.opened().map.connection(id).ring, take)


def _safe(id: str) -> None:
    one_of(id, "safety", words.SAFETY, labels.SAFETY)
    with st.expander(words.SMALL_SIGNS):
        for cue, question in labels.CUE.items():
            one_of(id, cue, question.capitalize(), labels.FIVE)
        one_of(id, "limits_respected", words.LIMITS, labels.FIVE)
        one_of(id, "felt", words.FELT, labels.FELT)


def _balance(id: str) -> None:
    one_of(id, "give", words.GIVE, labels.AMOUNT)
    one_of(id, "get", words.GET, labels.AMOUNT)
    with st.expander(words.BALANCE_MORE):
        one_of(id, "fit", words.FIT, labels.FIT)
        one_of(id, "role", words.ROLE, labels.ROLE)
        yes_or_open(id, "season", words.SEASON)


def _kinds(id: str) -> None:
    m = state.opened().map
    asked = SUPPORTS_OF_A_PERSON if m.alter(id).kind == "person" else SUPPORTS
    kinds = {kind: guide_of(m).supports[kind].label for kind in asked}
    several_of(id, "gets", words.GETS, kinds, words.NONE_OF_THESE)
    several_of(id, "gives", words.GIVES, kinds, words.NONE_OF_THESE)


def _more(id: str) -> None:
    one_of(id, "honest", words.HONEST, labels.HONEST)
    one_of(id, "wish", words.WISH, labels.WISH)
    one_of(id, "frequency", words.FREQUENCY, labels.FREQUENCY)
    one_of(id, "strain", words.STRAIN, labels.AMOUNT)
    one_of(id, "repair", words.REPAIR, labels.REPAIR)
    _power(id)
    yes_or_open(id, "introduce_ok", words.INTRODUCE)
    yes_or_open(id, "asked", words.ASKED)
    several_of(id, "barriers", words.BARRIERS, labels.BARRIER, words.NONE_OF_THESE)
    if state.hidden():
        say(words.WORDS_HIDDEN, "quiet")
        return
    own_words(id, "understands_me", words.UNDERSTANDS)
    own_words(id, "feeling", words.FEELING, long=True)
    own_words(id, "note", words.NOTE, long=True, of_entry=True)


POWER: dict[str | None, tuple[bool | None, bool | None]] = {
    None: (None, None),
    "theirs": (True, False),
    "both": (True, True),
    "neither": (False, False),
    "mine": (False, True),
}
"""Each answer about power: whether they hold some over mine, and I over theirs."""


def _power(id: str) -> None:
    """Which way power goes. A yes of one way counts; a no of one way leaves the question open."""

    def take(answer: str | None) -> None:
        power, holds_power = POWER[answer]
        state.opened().change(with_connection(state.opened().map, id, power=power, holds_power=holds_power))

    said = state.opened().map.connection(id)
    ways = {way: answer for answer, way in POWER.items()}
    half = "theirs" if said.power else "mine" if said.holds_power else None
    now = ways.get((said.power, said.holds_power), half)
    pick(f"{id}.power", words.POWER, {None: labels.OPEN, **words.POWER_SAID}, now, take)


BLOCKS: dict[str, Callable[[str], None]] = {
    "where": _where,
    "safe": _safe,
    "balance": _balance,
    "kinds": _kinds,
    "more": _more,
}


def _change(id: str) -> None:
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

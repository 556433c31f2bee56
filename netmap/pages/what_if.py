"""What if …? Something is supposed, and the map stands beside itself: as it is, and as it would be."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from netmap.measures.safety import SAFE_FROM
from netmap.model.edits import add, with_connection
from netmap.model.scales import KINDS as KINDS_OF_ENTRY
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON, Kind, Support
from netmap.pages import routes, state
from netmap.pages.choices import remember_choice
from netmap.pages.text import bullets, heading, plain, say
from netmap.pages.theme import is_dark
from netmap.views.free_places import settled
from netmap.views.picture.two_maps import two_maps_html
from netmap.views.same_places import joint
from netmap.what_if_analysis import (
    New,
    Safer,
    Supposition,
    With,
    Without,
    could_feel_safer,
    ideas_to_suppose,
    supposed,
    what_if,
)
from netmap.words import problems
from netmap.words import what_if as words
from netmap.words.guides import guide_of
from netmap.words.ideas import idea_words
from netmap.words.map_in_words import alt_text
from netmap.words.names import labels as names_of


@dataclass(frozen=True)
class Supposed:
    """which: what is supposed. away, safer: someone without whom, or with whom it feels safer. new_kind,
    new_brings: someone new. idea: one that is done, by its kind and whom it is about."""

    which: str = "without"
    away: str | None = None
    safer: str | None = None
    new_kind: Kind = "person"
    new_brings: tuple[Support, ...] = ()
    idea: tuple[str, tuple[str, ...]] | None = None


def page() -> None:
    with st.container(key="nm-page"):
        heading(words.TITLE)
        say(words.ABOUT, "quiet")
        if state.opened().map.alters:
            _which()
            change = _ASKED[state.remembered(Supposed).which]()
            if change is not None:
                _show(change)
        else:
            say(words.NOBODY_TO_BE_AWAY)
            st.button(words.TO_MAP, on_click=routes.go, args=(routes.MAP,), type="primary")
        st.button(words.BACK, on_click=routes.go, args=(routes.SHOWS,), type="tertiary")


def _which() -> None:
    st.pills(
        words.WHICH,
        list(words.WHICHES),
        format_func=words.WHICHES.__getitem__,
        required=True,
        on_change=lambda: remember_choice(Supposed, "which", words.WHICHES, "suppose"),
        **state.shows("suppose", state.remembered(Supposed).which),
    )


def _away() -> Supposition | None:
    id = _someone("away", words.WHO_AWAY, state.opened().map.ids)
    return None if id is None else Without(id)


def _safer() -> Supposition | None:
    could = could_feel_safer(state.opened().map)
    if not could:
        say(words.NOBODY_SAFER)
        return None
    id = _someone("safer", words.WHO_SAFER, could)
    return None if id is None else Safer(id)


def _new() -> Supposition | None:
    if state.opened().map.is_full:
        say(str(problems.map_is_full()))
        return None
    remembered = state.remembered(Supposed)
    kind = remembered.new_kind
    st.pills(
        words.WHICH_KIND,
        KINDS_OF_ENTRY,
        format_func=words.NEW.__getitem__,
        required=True,
        on_change=lambda: remember_choice(Supposed, "new_kind", KINDS_OF_ENTRY, "new-kind"),
        **state.shows("new-kind", kind),
    )
    kinds: Sequence[Support] = SUPPORTS_OF_A_PERSON if kind == "person" else SUPPORTS
    brings = [support for support in kinds if support in remembered.new_brings]
    st.pills(
        words.WHICH_KINDS,
        kinds,
        selection_mode="multi",
        format_func=lambda support: plain(guide_of(state.opened().map).supports[support].label),
        on_change=lambda: state.remember(Supposed, new_brings=tuple(state.answer("new-brings") or ())),
        **state.shows("new-brings", brings),
    )
    return New(tuple(brings), kind) if brings else None


def _idea() -> Supposition | None:
    ideas = {(idea.kind, idea.about): idea for idea in ideas_to_suppose(state.opened().map)}
    if not ideas:
        say(words.NO_IDEA)
        return None
    titles = {mark: idea_words(idea, state.seen()).title for mark, idea in ideas.items()}
    now = state.remembered(Supposed).idea
    now = now if now in ideas else None
    at = None if now is None else list(ideas).index(now)
    st.selectbox(
        words.WHICH_IDEA,
        list(ideas),
        format_func=titles.__getitem__,
        placeholder=words.CHOOSE,
        on_change=lambda: state.remember(Supposed, idea=state.answer("supposed-idea")),
        **state.shows("supposed-idea", now, "index", at, called=state.hidden()),
    )
    return None if now is None else With(ideas[now])


_ASKED = {"without": _away, "new": _new, "safer": _safer, "with": _idea}


def _someone(key: str, question: str, ids: Sequence[str]) -> str | None:
    names = names_of(state.seen())
    now: str | None = getattr(state.remembered(Supposed), key)
    now = now if now in ids else None
    at = None if now is None else list(ids).index(now)
    st.selectbox(
        question,
        ids,
        format_func=lambda id: names[id],
        placeholder=words.CHOOSE,
        on_change=lambda: state.remember(Supposed, **{key: state.answer(key)}),
        **state.shows(key, now, "index", at, called=state.hidden()),
    )
    return now


def _show(change: Supposition) -> None:
    """Both maps, what would be different, and the way to keep it, where there is one."""
    m = state.seen()
    after = settled(supposed(m, change))
    difference = what_if(m, change)
    names = names_of(joint(m, after))
    told = {change.id} if isinstance(change, Without | Safer) else set(after.ids) - set(m.ids)
    told |= set(change.idea.about) if isinstance(change, With) else set()
    titles = (words.BEFORE, words.AFTER)
    alts = tuple(words.alt(title, alt_text(each)) for title, each in zip(titles, (m, after), strict=True))
    resting = names[change.id] if isinstance(change, Without) and difference.give else ""
    said = words.differences(difference, names, resting, guide_of(m))
    if len(said) == 1:
        say(said[0])
    else:
        bullets(said)
    pictures = two_maps_html(m, after, told, names, (alts[0], alts[1]), is_dark(), ties=True)
    for column, title, image in zip(st.columns(2, gap="medium"), titles, pictures, strict=True):
        with column:
            heading(title, 2)
            st.html(image)
    say(words.QUESTION, "lead")
    if isinstance(change, With):
        say(words.A_CONVENTION, "quiet")
    _keep(change)


def _keep(change: Supposition) -> None:
    match change:
        case New():
            st.button(words.KEEP_NEW, on_click=_keep_new, args=(change,))
        case Safer():
            st.button(words.KEEP_SAFER, on_click=_keep_safer, args=(change,))
        case With():
            st.button(words.KEEP_WITH, on_click=routes.go, args=(routes.STEP,))
        case Without():
            pass


def _keep_new(new: New) -> None:
    m = add(state.opened().map, words.NEW[new.kind], new.kind)
    said = {"ring": new.ring, "named_for": frozenset(new.supports), "safety": SAFE_FROM}
    state.opened().change(settled(with_connection(m, m.ids[-1], **said)))
    state.opened().selected = m.ids[-1]
    routes.go(routes.MAP)


def _keep_safer(safer: Safer) -> None:
    state.opened().change(supposed(state.opened().map, safer))

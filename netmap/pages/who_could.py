"""Who could …? One kind of support, or going somewhere, at a time."""

from dataclasses import dataclass

import streamlit as st

from netmap.ideas import who_could
from netmap.ideas.eligibility import names_may_be_shown
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.pages import routes, state
from netmap.pages.text import bullets, heading, plain, say
from netmap.pages.theme import is_dark
from netmap.views.picture.small_map import small_map_html
from netmap.words import who_could as words
from netmap.words.names import labels

_GO = "go"


@dataclass(frozen=True)
class Asked:
    """came_from: the page that led here. what: the kind of support, or going somewhere. place: where to."""

    came_from: routes.Route = routes.SHOWS
    what: str | None = None
    place: str | None = None


def link_to_who(here: routes.Route) -> None:
    """A quiet way to this page; it leads back to the page it stands on."""
    st.button(words.LINK, type="tertiary", key=f"who-could-from-{here}", on_click=_come, args=(here,))


def _come(here: routes.Route) -> None:
    state.remember(Asked, came_from=here)
    routes.go(routes.WHO)


def page() -> None:
    m = state.seen()
    with st.container(key="nm-page"):
        heading(words.TITLE)
        say(words.ABOUT, "quiet")
        if not names_may_be_shown(m):
            with st.container(border=True, key="nm-device"):
                say(words.DEVICE_OPEN)
                st.button(words.CHANGE_DEVICE, on_click=routes.go, args=(routes.MINE,))
        kinds = who_could.kinds_wanted_first(m)
        with st.container(key="nm-ask"):
            asked = _pick(
                words.PICK, "what", {**{kind: words.could(kind, m) for kind in kinds}, _GO: words.GO}
            )
        if m.wants:
            say(words.WANTED_FIRST, "quiet")
        if asked == _GO:
            _going(m)
        for kind in kinds:
            if kind == asked:
                _kind(m, kind)
        with st.container(horizontal=True):
            _leave()


def _pick(question: str, field: str, answers: dict[str, str]) -> str | None:
    """One of these, remembered while the map is open; none at first."""
    name = f"who-could-{field}"
    said: str | None = getattr(state.remembered(Asked), field)
    said = said if said in answers else None
    st.pills(
        question,
        list(answers),
        format_func=lambda answer: plain(answers[answer]),
        required=True,
        on_change=lambda: state.remember(Asked, **{field: state.answer(name)}),
        **state.shows(name, said),
    )
    return said


def _kind(m: SupportMap, kind: Support) -> None:
    found = who_could.who_could(m, kind)
    with st.container(border=True, key="nm-who"):
        if not found.giving and not found.perhaps and not found.named_and_open:
            _nobody(words.NOBODY)
        elif not names_may_be_shown(m):
            say(words.counts_words(found, m), "lead")
        else:
            left, right = st.columns((1, 3), gap="medium")
            with left:
                picture = small_map_html(
                    m, found.gives, is_dark(), open_marks=found.might, about=words.PICTURE_WHO
                )
                st.html(picture)
            with right, st.container(gap="xsmall"):
                _named(words.GIVES, words.gives_words(found, m))
                _named(words.MIGHT, words.might_words(found, m))
                if found.gives and found.might:
                    say(words.MARKS_BOTH, "quiet")
                if found.named_and_open:
                    heading(words.NAMED, 2)
                    for line in words.named_words(found, m):
                        say(line)
                    say(words.YOU_KNOW_BEST, "quiet")
        for line in words.open_words(found):
            say(line, "quiet")
        say(words.question(found))
        _why(tuple(words.RULES.values()))


def _named(title: str, said: tuple[str, str]) -> None:
    names, rests_on = said
    heading(title, 2)
    say(names, "lead" if rests_on else "text")
    if rests_on:
        say(rests_on, "quiet")


def _going(m: SupportMap) -> None:
    places = who_could.places_to_go(m)
    with st.container(border=True, key="nm-who"):
        if not names_may_be_shown(m):
            count = who_could.places_with_company(m)
            said = words.company_counts_words(count)
            say(said, "lead") if count else _nobody(said)
        elif not places:
            _nobody(words.NO_PLACES)
        else:
            names = labels(m)
            target = _pick(words.PLACE, "place", {id: names[id] for id in places})
            if target is not None:
                _company(m, target)
        _why(tuple(words.RULES_OF_GOING.values()))


def _company(m: SupportMap, target: str) -> None:
    found = who_could.who_could_go(m, target)
    if found is None:
        _nobody(words.no_company_words(target, m))
        say(words.NO_COMPANY_QUESTION)
        return
    offer, steps, question = words.company_words(found, m)
    left, right = st.columns((1, 3), gap="medium")
    with left:
        st.html(small_map_html(m, found.ids, is_dark(), way=found.ids, about=words.PICTURE_WAY))
    with right, st.container(gap="xsmall"):
        say(offer, "lead")
        for step in steps:
            say(step)
        if found.beside:
            say(words.beside_words(found, m))
        say(words.ASK_FIRST, "quiet")
        say(question)


def _nobody(what: str) -> None:
    say(what, "lead")
    say(words.NOBODY_OTHERWISE)
    with st.container(horizontal=True):
        st.button(words.QUIET_IDEAS, on_click=routes.go, args=(routes.STEP,), key="who-quiet-ideas")
        st.button(words.SUPPORT, on_click=routes.go, args=(routes.HELP,), key="who-support")


def _why(lines: tuple[str, ...]) -> None:
    with st.expander(words.WHY):
        bullets(lines)


def _leave() -> None:
    if state.remembered(Asked).came_from == routes.STEP:
        st.button(words.BACK_TO_STEP, on_click=routes.go, args=(routes.STEP,))
    else:
        st.button(words.TO_STEP, on_click=routes.go, args=(routes.STEP,))
        st.button(words.BACK_TO_SHOWS, type="tertiary", on_click=routes.go, args=(routes.SHOWS,))

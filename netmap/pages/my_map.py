"""My map: title, where it lives, its file, its moments, and closing it."""

import streamlit as st

from netmap.model.edits import changed
from netmap.pages import download, earlier_versions, keeping, locked, moments, resume, routes, state
from netmap.pages.choices import pick
from netmap.pages.guide_choice import guide_box
from netmap.pages.keeping import WISHED
from netmap.pages.state import Lives
from netmap.pages.text import heading, say
from netmap.session import hosting
from netmap.words import card, labels, start_page
from netmap.words import hosted as words_hosted
from netmap.words import locked as words_locked
from netmap.words import mine_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        _about()
        guide_box()
        heading(words.WHERE, 2)
        _where()
        heading(words.DOWNLOAD, 2)
        download.section()
        heading(words.MOMENTS, 2)
        moments.section()
        earlier_versions.section()
        heading(words.CLOSE, 2)
        _close()


def _about() -> None:
    m = state.opened().map
    if state.hidden():
        say(card.WORDS_HIDDEN, "quiet")
        return
    st.text_input(
        words.NAME, max_chars=200, autocomplete="off", on_change=_take, args=("title",),
        **state.shows("title", m.title, "value"),
    )  # fmt: skip
    st.text_area(
        words.SITUATION, max_chars=2000, on_change=_take, args=("situation",), height=90,
        placeholder=words.SITUATION_HELP, **state.shows("situation", m.situation, "value"),
    )  # fmt: skip


def _take(field: str) -> None:
    state.change(changed(state.opened().map, **{field: state.answer(field) or ""}))


def _where() -> None:
    here = state.opened()
    wished = state.note(WISHED, here.lives)
    homes = {lives: start_page.LIVES[lives] for lives in keeping.homes()}
    pick("lives", words.WHERE, homes, wished, _move, question_is_shown=False)
    if wished == "hosted" and here.lives != "hosted":
        with st.container(border=True):
            resume.offer(keeping.keep_on_server)
            st.button(start_page.BACK, type="tertiary", on_click=state.remember, args=(WISHED, here.lives))
        return
    if wished == "locked" and not locked.is_open():
        with st.container(border=True):
            locked.way_in()
            st.button(start_page.BACK, type="tertiary", on_click=state.remember, args=(WISHED, here.lives))
        return
    if wished != here.lives:
        keeping.keep(wished)
        state.remember(WISHED, here.lives)
        st.rerun()
    say(_means(here.lives), "quiet")
    if here.lives == "locked":
        pick(
            "idle", words_locked.LOCKS_AFTER, words_locked.MINUTES,
            state.look("idle", words_locked.USUAL_MINUTES), lambda value: state.look_at("idle", value),
        )  # fmt: skip
    pick(
        "device",
        words.DEVICE,
        labels.DEVICE,
        here.map.device_private or "not_sure",
        lambda value: state.change(changed(state.opened().map, device_private=value)),
    )


def _means(lives: Lives) -> str:
    """What it means that the map lives there."""
    if lives == "hosted":
        return words_hosted.keep_means(hosting.settings().keep_days)
    return words.KEEP_MEANS[lives]


def _move(lives: Lives) -> None:
    """Where the map is to live; into the lock once that is open, to a server once its words are on paper."""
    state.remember(WISHED, lives)
    if lives != "hosted" and (lives != "locked" or locked.is_open()):
        keeping.keep(lives)
        state.remember(WISHED, state.opened().lives)


def _close() -> None:
    here = state.opened()
    lost = keeping.would_be_lost(here)
    say(_closing(here) if lost else words.CLOSE_MEANS[here.lives], "quiet")
    with st.container(horizontal=True):
        st.button(words.CLOSE_ALL_THE_SAME if lost else words.CLOSE_SURE, on_click=_leave)
        st.button(words.OPEN_ANOTHER, on_click=routes.go, args=(routes.OPEN,))


def _closing(here: state.Session) -> str:
    """What it means to close a map that is not kept as it is now."""
    if here.kept:
        return words_hosted.NOT_KEPT_YET if here.lives == "hosted" else words.NOT_KEPT_YET
    return words.CHANGED_SINCE if here.in_file else words.CLOSE_MEANS["nowhere"]


def _leave() -> None:
    state.close()
    routes.go(routes.START)

"""My map: title, where it lives, its file, its moments, and closing it."""

from datetime import date

import streamlit as st

from netmap import files
from netmap.model.edits import changed
from netmap.pages import moments, routes, state
from netmap.pages.choices import pick
from netmap.pages.guide_choice import guide_box
from netmap.pages.text import heading, say
from netmap.words import labels
from netmap.words import mine_page as words


def page() -> None:
    # Held on to here: the file is made when it is asked for, outside of any run.
    here = state.opened()
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        _about()
        guide_box()
        heading(words.WHERE, 2)
        _where()
        heading(words.DOWNLOAD, 2)
        say(words.DOWNLOAD_ABOUT, "quiet")
        st.download_button(
            words.DOWNLOAD,
            data=lambda: files.to_bytes(here.file),
            file_name=f"{words.FILE_NAME}-{date.today().isoformat()}.netmap.json",
            mime="application/json",
            on_click="ignore",
            type="primary",
        )
        heading(words.MOMENTS, 2)
        moments.section()
        heading(words.CLOSE, 2)
        _close()


def _about() -> None:
    m = state.opened().map
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
    lives = "device" if here.kept else "nowhere"
    pick(
        "lives", words.WHERE, words.KEEP, lives, lambda value: state.keep(value == "device"),
        question_is_shown=False,
    )  # fmt: skip
    say(words.KEEP_MEANS[lives], "quiet")
    pick(
        "device",
        words.DEVICE,
        labels.DEVICE,
        here.map.device_private or "not_sure",
        lambda value: state.change(changed(state.opened().map, device_private=value)),
    )


def _close() -> None:
    here = state.opened()
    say(words.CLOSE_KEPT if here.kept else words.CLOSE_NOT_KEPT, "quiet")
    with st.container(horizontal=True):
        st.button(words.CLOSE_SURE, on_click=_leave)
        st.button(words.OPEN_ANOTHER, on_click=routes.go, args=(routes.OPEN,))


def _leave() -> None:
    state.close()
    routes.go(routes.START)

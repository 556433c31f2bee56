"""Two questions before the first name: is this device private, and where may the map live."""

from datetime import date

import streamlit as st

from netmap.model import MapFile
from netmap.model.edits import changed, new_map
from netmap.pages import guide_choice, locked, routes, state
from netmap.pages.state import Lives
from netmap.pages.text import heading, say
from netmap.words import start_page as words

ROWS: tuple[tuple[Lives, Lives], ...] = (("device", "locked"), ("file", "nowhere"))


def page() -> None:
    waiting = state.waiting()
    with st.container(key="nm-narrow"):
        if "device" not in waiting:
            _device()
        elif waiting.get("lives") != "locked":
            _where()
        elif locked.is_open():
            _begin("locked")
        else:
            locked.way_in()
            st.button(words.BACK, type="tertiary", on_click=_back_to_where)


def _device() -> None:
    heading(words.DEVICE_QUESTION)
    say(words.DEVICE_ABOUT, "lead")
    for answer, label in words.DEVICE_CHOICE.items():
        with st.container(border=True, gap="xsmall"):
            st.button(label, width="stretch", key=f"device-{answer}", on_click=_answer, args=(answer,))
            say(words.DEVICE_MEANS[answer], "quiet")


def _answer(device: str) -> None:
    state.waiting()["device"] = device


def _back() -> None:
    state.waiting().pop("device", None)


def _where() -> None:
    heading(words.KEEP_QUESTION)
    say(words.KEEP_ABOUT, "lead")
    for row in ROWS:
        for column, lives in zip(st.columns(2), row, strict=True):
            with column, st.container(border=True, gap="xsmall", height="stretch"):
                st.button(
                    words.LIVES[lives], width="stretch", key=f"keep-{lives}", on_click=_chosen, args=(lives,)
                )
                say(words.LIVES_ABOUT[lives], "quiet")
    if "opened" not in state.waiting():
        guide_choice.at_the_beginning()
    st.button(words.BACK, type="tertiary", on_click=_back)


def _back_to_where() -> None:
    state.waiting().pop("lives")


def _chosen(lives: Lives) -> None:
    state.waiting()["lives"] = lives
    if lives != "locked":
        _begin(lives)


def _begin(lives: Lives) -> None:
    waiting = state.waiting()
    waiting.pop("lives", None)
    device = waiting.pop("device")
    opened = waiting.pop("opened", None)
    if opened is None:
        guide = guide_choice.chosen_at_the_beginning()
        file = MapFile(current=new_map(device_private=device, written_on=date.today(), guide=guide))
        state.open_map(file, lives=lives)
    else:
        m = changed(opened.file.current, device_private=device)
        state.open_map(state.replace_current(opened.file, m), lives=lives, left_out=opened.left_out)
    state.save()
    routes.go(routes.MAP)

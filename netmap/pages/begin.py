"""Two questions before the first name: is this device private, and where may the map live."""

from datetime import date

import streamlit as st

from netmap.model import MapFile
from netmap.model.edits import changed, new_map
from netmap.pages import guide_choice, routes, state
from netmap.pages.text import heading, say
from netmap.words import start_page as words


def page() -> None:
    waiting = state.waiting()
    with st.container(key="nm-narrow"):
        if "device" not in waiting:
            _device()
        else:
            _where()


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
    choices = (
        (words.KEEP_HERE, words.KEEP_HERE_ABOUT, True),
        (words.KEEP_NOWHERE, words.KEEP_NOWHERE_ABOUT, False),
    )
    for column, (label, about, kept) in zip(st.columns(2), choices, strict=True):
        with column, st.container(border=True, gap="xsmall"):
            st.button(label, width="stretch", key=f"keep-{kept}", on_click=_begin, args=(kept,))
            say(about, "quiet")
    if "opened" not in state.waiting():
        guide_choice.at_the_beginning()
    st.button(words.BACK, type="tertiary", on_click=_back)


def _begin(kept: bool) -> None:
    waiting = state.waiting()
    device = waiting.pop("device")
    opened = waiting.pop("opened", None)
    if opened is None:
        guide = guide_choice.chosen_at_the_beginning()
        file = MapFile(current=new_map(device_private=device, written_on=date.today(), guide=guide))
        state.open_map(file, kept=kept)
    else:
        m = changed(opened.file.current, device_private=device)
        state.open_map(state.replace_current(opened.file, m), kept=kept, left_out=opened.left_out)
    state.save()
    routes.go(routes.MAP)

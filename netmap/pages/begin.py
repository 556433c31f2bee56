"""Two questions before the first name: is this device private, and where may the map live."""

from datetime import date
from typing import TYPE_CHECKING

import streamlit as st

from netmap.model import MapFile
from netmap.model.edits import changed, new_map
from netmap.pages import guide_choice, keeping, locked, resume, routes, state
from netmap.pages.state import Lives
from netmap.pages.text import heading, say
from netmap.session import hosting
from netmap.words import hosted as words_hosted
from netmap.words import start_page as words

if TYPE_CHECKING:
    from netmap.store.hosted_maps import HostedMap

ROW = 2


def page() -> None:
    waiting = state.waiting()
    with st.container(key="nm-narrow"):
        if "device" not in waiting:
            _device()
        elif waiting.get("lives") == "hosted":
            resume.offer(_begin_on_server)
            st.button(words.BACK, type="tertiary", on_click=_back_to_where)
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
    means = words.DEVICE_MEANS
    if hosting.hosted():
        means = {**means, "yes": words_hosted.DEVICE_YES}
    for answer, label in words.DEVICE_CHOICE.items():
        with st.container(border=True, gap="xsmall"):
            st.button(label, width="stretch", key=f"device-{answer}", on_click=_answer, args=(answer,))
            say(means[answer], "quiet")


def _answer(device: str) -> None:
    state.waiting()["device"] = device


def _back() -> None:
    state.waiting().pop("device", None)


def _where() -> None:
    heading(words.KEEP_QUESTION)
    how, homes, about = hosting.hosted(), keeping.homes(), words.LIVES_ABOUT
    if how:
        about = {**about, "hosted": words_hosted.lives_about(how.keep_days)}
    say(words_hosted.KEEP_ABOUT if how else words.KEEP_ABOUT, "lead")
    for row in (homes[at : at + ROW] for at in range(0, len(homes), ROW)):
        for column, lives in zip(st.columns(ROW)[: len(row)], row, strict=True):
            with column, st.container(border=True, gap="xsmall", height="stretch"):
                st.button(
                    words.LIVES[lives], width="stretch", key=f"keep-{lives}", on_click=_chosen, args=(lives,)
                )
                say(about[lives], "quiet")
    if "opened" not in state.waiting():
        guide_choice.at_the_beginning()
    st.button(words.BACK, type="tertiary", on_click=_back)


def _back_to_where() -> None:
    state.waiting().pop("lives")


def _chosen(lives: Lives) -> None:
    state.waiting()["lives"] = lives
    if lives not in ("locked", "hosted"):
        _begin(lives)


def _begin_on_server(place: "HostedMap") -> None:
    _begin("hosted", place)


def _begin(lives: Lives, hosted: "HostedMap | None" = None) -> None:
    waiting = state.waiting()
    waiting.pop("lives", None)
    device = waiting.pop("device")
    opened = waiting.pop("opened", None)
    if opened is None:
        guide = guide_choice.chosen_at_the_beginning()
        file = MapFile(current=new_map(device_private=device, written_on=date.today(), guide=guide))
        state.open_map(file, lives=lives, hosted=hosted)
        state.save()
    else:
        file = state.replace_current(opened.file, changed(opened.file.current, device_private=device))
        keeping.open_file(file, lives, hosted=hosted, left_out=opened.left_out)
        here = state.opened()
        if here.map.device_private != device:  # of the map that was kept already
            state.change(changed(here.map, device_private=device))
        if opened.is_own:
            here.in_file = here.file
    routes.go(routes.MAP)

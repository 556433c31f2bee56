"""Two questions before the first name: is this device private, and where may the map live."""

import streamlit as st

from netmap.model import History, MapFile
from netmap.model.edits import changed, new_map
from netmap.model.scales import DevicePrivate
from netmap.pages import guide_choice, routes, state, their_time
from netmap.pages.state import Arriving
from netmap.pages.text import heading, say
from netmap.pages.ways_in import open_the_door
from netmap.session import persistence
from netmap.session.open_map import OpenMap
from netmap.session.places.place import Place
from netmap.session.this_netmap import this_netmap
from netmap.words import places as words_of_places
from netmap.words import start_page as words

ROW = 2


def page() -> None:
    arriving = state.remembered_here(Arriving)
    with st.container(key="nm-narrow"):
        if arriving.device is None:
            _device()
            return
        place = state.places()[arriving.place] if arriving.place else None
        if place is None:
            _where()
        elif place.is_open:
            _begin(place)
        else:
            open_the_door(place, _begin)
            st.button(words.BACK, type="tertiary", on_click=_back_to_where)


def _device() -> None:
    heading(words.DEVICE_QUESTION)
    say(words.DEVICE_ABOUT, "lead")
    means = {**words.DEVICE_MEANS, "yes": words_of_places.private_device(this_netmap().name)}
    for answer, label in words.DEVICE_CHOICE.items():
        with st.container(border=True, gap="xsmall"):
            st.button(label, width="stretch", key=f"device-{answer}", on_click=_answer, args=(answer,))
            say(means[answer], "quiet")


def _answer(device: DevicePrivate) -> None:
    state.remember_here(Arriving, device=device)


def _back() -> None:
    state.remember_here(Arriving, device=None)


def _where() -> None:
    heading(words.KEEP_QUESTION)
    say(words_of_places.choosing_a_place(this_netmap().name), "lead")
    if state.remembered_here(Arriving).opened is None:
        guide_choice.at_the_beginning()
    offered = tuple(state.places().values())
    for row in (offered[at : at + ROW] for at in range(0, len(offered), ROW)):
        for column, place in zip(st.columns(ROW)[: len(row)], row, strict=True):
            with column, st.container(border=True, gap="xsmall", height="stretch"):
                st.button(
                    words_of_places.TO_CHOOSE[place.name], width="stretch", key=f"keep-{place.name}",
                    on_click=_chosen, args=(place,),
                )  # fmt: skip
                say(words_of_places.before(place.name, place.keep_days), "quiet")
    st.button(words.BACK, type="tertiary", on_click=_back)


def _back_to_where() -> None:
    state.remember_here(Arriving, place=None)


def _chosen(place: Place) -> None:
    if place.has_a_door:
        state.remember_here(Arriving, place=place.name)
    else:
        _begin(place)


def _begin(place: Place) -> None:
    arriving = state.forget(Arriving)
    opened, device = arriving.opened, arriving.device
    if opened is None:
        guide = guide_choice.shipped(arriving.guide)
        m = new_map(device_private=device, written_on=their_time.today(), guide=guide)
        state.begin(OpenMap(History(m), place=place))
    else:
        m = changed(opened.file.current, device_private=device)
        file = MapFile(current=m, moments=opened.file.moments)
        here = persistence.open_file(file, place, opened.left_out)
        state.begin(here)
        if here.map.device_private != device:  # of the map that was kept already
            here.change(changed(here.map, device_private=device))
        if opened.is_own:
            here.in_file = here.file
    routes.go(routes.MAP)

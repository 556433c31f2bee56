"""What stands between a person and a place with a door: a passphrase, or words to write down."""

from collections.abc import Callable
from importlib import import_module

import streamlit as st

from netmap.pages import routes, state
from netmap.session.places.place import Place
from netmap.words import places as words


def open_the_door(place: Place, then: Callable[[Place], None]) -> None:
    """Draw what leads into this place: `way_in` of the page of its door.

    then: told of the place where it opens with one tap; where it stays open, the page is drawn anew with it.
    """
    import_module(f"netmap.pages.{routes.MODULES[routes.DOORS[place.name]]}").way_in(place, then)


def doors() -> tuple[Place, ...]:
    """The places here behind whose door there may be maps."""
    return tuple(place for place in state.places().values() if place.has_a_door and place.may_hold_maps)


def offer_doors() -> None:
    """A button to each of them."""
    for place in doors():
        st.button(words.door(place.name)[0], on_click=routes.go, args=(routes.DOORS[place.name],))

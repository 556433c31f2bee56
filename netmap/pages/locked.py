"""Locked maps: making the lock, opening it, closing it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import streamlit as st

from netmap.model import NetmapError
from netmap.pages import frame, routes, state
from netmap.pages.new_passphrase import fits, offer_words, say_after, say_what_failed, secret
from netmap.pages.start import list_of
from netmap.pages.text import heading, say
from netmap.session.locking import LeftOff, come_back
from netmap.session.places.locked import Locked
from netmap.session.places.place import Place
from netmap.store.key_slots import SlotName
from netmap.words import locked as words


@dataclass(frozen=True)
class Erased:
    """just_now: whether all locked maps were deleted, and the page has not said so yet."""

    just_now: bool = False


def page() -> None:
    place = _place()
    if place.exists and place.is_open:
        frame.without_losing(_open_maps)()
        return
    with st.container(key="nm-narrow"):
        if place.exists:
            way_in(place)
        else:
            heading(words.TITLE)
            say(words.ERASED if state.forget(Erased).just_now else words.NONE)
            st.button(words.MAKE_TITLE, on_click=routes.go, args=(routes.START,))


def _place() -> Locked:
    """The locked maps, as this tab has them. This page is there where they are."""
    place = state.place(Locked)
    assert place is not None
    return place


def _open_maps() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        list_of(_place(), words.NONE_YET)
        _another_passphrase()
        _erase()


def way_in(_: Place, then: Callable[[Place], None] | None = None) -> None:
    """What leads to open locked maps: a passphrase chosen, a code written down, or the passphrase given.

    They stay open in this tab then; nobody has to be told.
    """
    place = _place()
    if place.is_unlocked and place.code is not None:
        _code(place.code)
    elif place.exists:
        _unlock()
    else:
        _make()


def _make() -> None:
    heading(words.MAKE_TITLE)
    say(words.MAKE_ABOUT, "lead")
    say_what_failed()
    suggested = offer_words("make")
    with st.form("make-lock", clear_on_submit=True):
        secret(words.PASSPHRASE, "make-first")
        secret(words.AGAIN, "make-again")
        st.form_submit_button(words.MAKE, type="primary", on_click=_made, args=(suggested,))
    say(words.NOBODY_ELSE, "quiet")


def _made(suggested: str) -> None:
    passphrase = state.answer("make-first") or ""
    if fits(passphrase, state.answer("make-again"), suggested):
        _try(lambda: _place().make(passphrase))


def _code(code: str) -> None:
    heading(words.CODE_TITLE)
    say(words.CODE_ABOUT, "lead")
    st.code(code, language=None)
    st.button(words.CODE_KEPT, type="primary", on_click=_code_kept)


def _code_kept() -> None:
    _place().code = None


def _unlock() -> None:
    heading(words.TITLE)
    say(words.UNLOCK_ABOUT, "lead")
    if _place().code is not None:
        say(words.CODE_WAITS)
    say_what_failed()
    with st.form("unlock", clear_on_submit=True):
        secret(words.PASSPHRASE, "unlock-passphrase")
        st.form_submit_button(
            words.UNLOCK, type="primary", on_click=_open, args=("unlock-passphrase", "passphrase")
        )
    with st.expander(words.FORGOTTEN), st.form("recover", clear_on_submit=True, border=False):
        say(words.CODE_OPENS, "quiet")
        secret(words.CODE, "unlock-code")
        st.form_submit_button(words.UNLOCK, on_click=_open, args=("unlock-code", "code"))


def _open(field: str, by: SlotName) -> None:
    def opened() -> None:
        right = _place().unlock(state.answer(field) or "", by)
        say_after("" if right else words.WRONG)
        if right:
            _go_back()

    _try(opened)


def _go_back() -> None:
    """To the very place where it was locked, if it was, and if no other map was opened meanwhile."""
    left = state.forget(LeftOff)
    if left.id and state.open_map() is None:
        state.take_up(come_back(_place(), left))
        routes.go(cast(routes.Route, left.page))  # `state.here` gave it


def _another_passphrase() -> None:
    with st.expander(words.CHANGE):
        say(words.CHANGE_ABOUT, "quiet")
        say_what_failed()
        suggested = offer_words("change")
        with st.form("change-lock", clear_on_submit=True, border=False):
            secret(words.NOW, "change-now")
            secret(words.NEW, "change-new")
            secret(words.AGAIN, "change-again")
            st.form_submit_button(words.CHANGE_BUTTON, on_click=_change, args=(suggested,))


def _change(suggested: str) -> None:
    now, new = state.answer("change-now") or "", state.answer("change-new") or ""

    def changed() -> None:
        say_after("" if _place().change(now, new) else words.WRONG)

    if fits(new, state.answer("change-again"), suggested):
        _try(changed)


def _erase() -> None:
    with st.expander(words.ERASE):
        say(words.ERASE_ABOUT)
        st.button(words.ERASE_SURE, on_click=_erased)


def _erased() -> None:
    here, place = state.open_map(), _place()
    if here is not None and here.place is place:
        state.close()
    _try(place.erase)
    state.remember_here(Erased, just_now=not place.exists)
    routes.go(routes.LOCKED)


def _try(do: Callable[[], None]) -> None:
    try:
        do()
    except NetmapError as trouble:
        say_after(str(trouble))

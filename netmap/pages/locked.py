"""Locked maps: making the lock, opening it, closing it."""

from collections.abc import Callable
from functools import cache

import streamlit as st

from netmap.model import NetmapError
from netmap.pages import frame, keeping, routes, state
from netmap.pages.new_passphrase import SAID, fits, offer_words, say_what_failed, secret
from netmap.pages.start import list_of
from netmap.pages.text import heading, say
from netmap.store import Vault
from netmap.store.key_slots import SlotName
from netmap.words import locked as words

_CODE, _ERASED, _BACK = "code", "erased", frame.LOCKED_AWAY


@cache
def vault() -> Vault:
    return Vault()


def page() -> None:
    if vault().exists and is_open():
        frame.without_losing(_open_maps)()
        return
    with st.container(key="nm-narrow"):
        if vault().exists:
            way_in()
        else:
            heading(words.TITLE)
            say(words.ERASED if state.waiting().pop(_ERASED, False) else words.NONE)
            st.button(words.MAKE_TITLE, on_click=routes.go, args=(routes.START,))


def _open_maps() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        list_of("locked", words.NONE_YET)
        _another_passphrase()
        _erase()


def is_open() -> bool:
    """Whether this tab has the locked maps open, and the person has seen the code for them."""
    return state.unlocked() is not None and _CODE not in state.waiting()


def way_in() -> None:
    """What leads to open locked maps: a passphrase chosen, a code written down, or the passphrase given."""
    if state.unlocked() is not None and _CODE in state.waiting():
        _code()
    elif vault().exists:
        _unlock()
    else:
        _make()


def lock() -> None:
    """Close what is locked. The passphrase leads back to where it was.

    What could not be saved stays in the memory of this process until then, and is saved again.
    """
    here = state.session()
    if here is not None and here.lives == "locked":
        state.save()
        unsaved = here if here.behind else None
        state.waiting()[_BACK] = here.map.id, state.here(), here.selected, unsaved
        state.close()
    state.hold_unlocked(None)
    routes.go(routes.LOCKED)


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
        _try(lambda: _take(*vault().make(passphrase)))


def _take(maps: object, code: str) -> None:
    state.hold_unlocked(maps)  # type: ignore[arg-type]
    state.waiting()[_CODE] = code


def _code() -> None:
    heading(words.CODE_TITLE)
    say(words.CODE_ABOUT, "lead")
    st.code(state.waiting()[_CODE], language=None)
    st.button(words.CODE_KEPT, type="primary", on_click=_code_kept)


def _code_kept() -> None:
    state.waiting().pop(_CODE)


def _unlock() -> None:
    heading(words.TITLE)
    say(words.UNLOCK_ABOUT, "lead")
    if _CODE in state.waiting():
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
        maps = vault().unlock(state.answer(field) or "", by)
        state.waiting()[SAID] = "" if maps else words.WRONG
        if maps:
            state.hold_unlocked(maps)
            _go_back()

    _try(opened)


def _go_back() -> None:
    """To the very place where it was locked, if it was, and if no other map was opened meanwhile."""
    back = state.waiting().pop(_BACK, None)
    if back is None or state.session() is not None:
        return
    id, route, selected, unsaved = back
    if unsaved is not None:
        state.take_up(unsaved)
        state.save()
    else:
        keeping.open_kept(id, "locked")
    here = state.opened()
    here.selected = selected if selected in here.map.by_id else None
    routes.go(route)


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
        code = vault().change(now, "passphrase", new) or vault().change(now, "code", new)
        state.waiting()[SAID] = "" if code else words.WRONG
        if code:
            state.waiting()[_CODE] = code
            state.hold_unlocked(vault().unlock(new))

    if fits(new, state.answer("change-again"), suggested):
        _try(changed)


def _erase() -> None:
    with st.expander(words.ERASE):
        say(words.ERASE_ABOUT)
        st.button(words.ERASE_SURE, on_click=_erased)


def _erased() -> None:
    here = state.session()
    if here is not None and here.lives == "locked":
        state.close()
    state.hold_unlocked(None)
    _try(vault().erase)
    state.waiting().pop(_CODE, None)
    state.waiting()[_ERASED] = not vault().exists
    routes.go(routes.LOCKED)


def _try(do: Callable[[], None]) -> None:
    try:
        do()
    except NetmapError as trouble:
        state.waiting()[SAID] = str(trouble)

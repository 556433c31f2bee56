"""The door to what is heavier on a map. The person alone opens it; it shows one thing at a time, and closes
with the page. While names are hidden, or on a device that is not private, it is not there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from netmap.findings import Finding
from netmap.findings.heavier import heavier_findings
from netmap.measures import measure
from netmap.measures.change_to_tell import heavier_change
from netmap.measures.heavier import has_unsafe, may_be_opened
from netmap.model import SupportMap
from netmap.model.edits import changed
from netmap.pages import routes, state
from netmap.pages.text import bullets, heading, say
from netmap.words import findings_page
from netmap.words import heavier as words
from netmap.words.evidence import evidence_words
from netmap.words.names import labels


@dataclass(frozen=True)
class Visit:
    """later: it is not to be offered again while this map is open."""

    later: bool = False


@dataclass(frozen=True)
class Opened:
    """at: which of the things told is shown; None: the door is closed. left: it was left so on this page."""

    at: int | None = None
    left: bool = False


def beside_findings() -> None:
    """What was answered not to be safe is answered; then the door, where anything is behind it."""
    if state.hidden():
        return
    m = state.opened().map
    _unsafe(m)
    found = heavier_findings(m, measure(m))
    if found:
        _door(words.THERE_IS, lambda: _one_at_a_time(found, m))
    _left()


def beside_changes(earlier: SupportMap, later: SupportMap) -> None:
    """The same door beside two moments, where an answer changed that is told behind it alone."""
    if state.hidden():
        return
    found = heavier_change(earlier, later, state.opened().map)
    if found:
        names = labels(earlier) | labels(later)
        lines = [words.change_words(change, names) for change in found]
        _door(words.THERE_IS_CHANGED, lambda: _changes(lines))
    _left()


def change_of_mind() -> None:
    """Where "not at all" was said: that it stays closed, and the way back."""
    m = state.opened().map
    if not state.hidden() and m.heavier_wanted is False and may_be_opened(changed(m, heavier_wanted=None)):
        say(words.CLOSED, "quiet", printed=False)
        st.button(words.OPEN_AGAIN, key="heavier-again", type="tertiary", on_click=_want, args=(None,))


def _unsafe(m: SupportMap) -> None:
    """Once, until it was read. It names nobody, so it needs no door."""
    here = state.opened()
    if m.device_private == "yes" and has_unsafe(m) and not here.looks.read_of_unsafe:
        with st.container(border=True, gap="xsmall", key="nm-unsafe"):
            say(words.UNSAFE, "lead")
            say(words.UNSAFE_WHY)
            st.button(
                words.UNSAFE_READ, key="unsafe-read", on_click=lambda: here.look_at(read_of_unsafe=True)
            )


def _door(there_is: str, behind: Callable[[], None]) -> None:
    if state.remembered_on_this_page(Opened).at is not None:
        with st.container(border=True, gap="xsmall", key="nm-heavier"):
            behind()
    elif not state.remembered(Visit).later:
        with st.container(border=True, gap="xsmall", key="nm-heavier-door"):
            say(there_is, "lead")
            say(words.LOOK)
            say(words.ABOUT, "quiet")
            with st.container(horizontal=True):
                st.button(words.NOW, key="heavier-now", on_click=_open, args=(0,))
                st.button(words.LATER, key="heavier-later", on_click=_later)
                st.button(words.NOT_AT_ALL, key="heavier-no", on_click=_not_at_all)


def _left() -> None:
    """Where the door went: nothing that stood there is gone without a word."""
    m = state.opened().map
    if state.remembered_on_this_page(Opened).left and may_be_opened(changed(m, heavier_wanted=None)):
        if m.heavier_wanted is False:
            say(words.LEFT_CLOSED, "quiet", printed=False)
        elif state.remembered(Visit).later:
            say(words.LEFT_FOR_LATER, "quiet", printed=False)


def _one_at_a_time(found: Sequence[Finding], m: SupportMap) -> None:
    at = min(state.remembered_on_this_page(Opened).at or 0, len(found) - 1)
    told = words.heavier_words(found[at], m)
    say(told.text, "lead")
    say(told.another_reading, "quiet")
    say(told.question)
    say(words.FOR_ME)
    bullets(told.for_me)
    with st.expander(findings_page.WHY):
        bullets(evidence_words(found[at], m))
        say(told.counted, "quiet")
    last = at + 1 == len(found)
    if last:
        say(words.THAT_IS_ALL, "quiet")
    _ways_on(None if last else at + 1)


def _changes(lines: Sequence[str]) -> None:
    heading(words.CHANGED, 3)
    bullets(tuple(lines))
    say(words.CHANGED_QUESTION)
    _ways_on(None)


def _ways_on(next_one: int | None) -> None:
    with st.container(horizontal=True):
        if next_one is not None:
            st.button(words.NEXT, key="heavier-next", on_click=_open, args=(next_one,))
        st.button(words.CLOSE, key="heavier-close", on_click=_open, args=(None,))
        st.button(words.SUPPORT, key="heavier-support", on_click=routes.go, args=(routes.HELP,))


def _open(at: int | None) -> None:
    state.remember_on_this_page(Opened, at=at)


def _later() -> None:
    state.remember(Visit, later=True)
    state.remember_on_this_page(Opened, left=True)


def _not_at_all() -> None:
    _want(False)
    state.remember_on_this_page(Opened, left=True)


def _want(wanted: bool | None) -> None:
    """Not at all, or offered again; an answer on the map like any other, to be taken back."""
    here = state.opened()
    here.change(changed(here.map, heavier_wanted=wanted))
    _open(None)

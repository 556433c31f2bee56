"""A file that is being locked or opened beside its page: what the page says meanwhile, and when it is let go.

The page is drawn to its end at once, and asks again from time to time; so whoever waits can go on, and leave.
"""

import time
from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread

import streamlit as st

from netmap.files.work_queue import Meanwhile
from netmap.model import NetmapError
from netmap.pages import state
from netmap.pages.page_sessions import is_known, is_open, this_page
from netmap.views.bidi import element
from netmap.words import locking as words

BACK_SOON = 30.0
"""Seconds for which work goes on for a page that is away: it has what it asked for when it is back."""
OFTEN, SELDOM, NEAR = 0.4, 2.0, 2
"""Seconds from one look of the page to the next: with up to so many before it, and with more."""

_FIRST_WORD = 0.2
"""Seconds at most until it is known who is before this page, so that it says what is so from the start."""


class LeftError(Exception):
    """Nobody waits for it any more."""


class UnderWay:
    """`do` for the page that asks, in a thread that mostly waits.

    done: whether it has come to its end; found: what it gave then; trouble: why it gave nothing.
    """

    def __init__(self, do: Callable[[Meanwhile], bytes | None]) -> None:
        self.done = False
        self.found: bytes | None = None
        self.trouble: NetmapError | None = None
        self.before = 0
        self._left, self._heard = Event(), Event()
        # `do` holds a passphrase; nothing but the thread holds `do`, and no longer than it takes.
        run = copy_context().run  # it speaks as this page does
        Thread(target=run, args=(self._run, do, _Waited(this_page())), daemon=True).start()
        self._heard.wait(_FIRST_WORD)

    def leave(self) -> None:
        """It is no longer wanted: it ends within a moment, and its process with it."""
        self._left.set()

    def shown(self, doing: str, stop: Callable[[], None]) -> None:
        """Say that it is under way, or how many are before this page, until it is done; then draw the page
        anew. doing: what is said while it works. stop: what leads back for whoever does not want to wait."""
        every = self._pace()

        @st.fragment(run_every=every)
        def said() -> None:
            if self.done or self._pace() != every:
                st.rerun()
                return
            text = words.before_you(self.before) if self.before else doing
            st.html(f'<div role="status">{element("p", text, "nm-text")}</div>')

        said()
        st.button(words.STOP, type="tertiary", on_click=stop, key="stop-waiting")

    def _pace(self) -> float:
        return OFTEN if self.before <= NEAR else SELDOM

    def _run(self, do: Callable[[Meanwhile], bytes | None], waited: "_Waited") -> None:
        self.trouble = words.broken_off()  # unless it comes to another end
        try:
            self.found, self.trouble = do(partial(self._meanwhile, waited)), None
        except LeftError:
            pass
        except NetmapError as trouble:
            # Where it came from are frames that hold the passphrase.
            self.trouble = NetmapError(trouble.what, trouble.where, trouble.remedy)
        finally:
            self.done = True
            self._heard.set()

    def _meanwhile(self, waited: "_Waited", before: int) -> None:
        self.before = before
        self._heard.set()
        if self._left.is_set() or waited.is_over():
            raise LeftError


class _Waited:
    """Whether a page still waits: not one that was left, nor one that is away for long."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._seen = time.monotonic()
        self._missed = 0

    def is_over(self) -> bool:
        if is_open(self._page):
            self._seen, self._missed = time.monotonic(), 0
            return False
        # One that comes back is for an instant in neither place.
        self._missed = 0 if is_known(self._page) else self._missed + 1
        return self._missed > 1 or time.monotonic() - self._seen > BACK_SOON


@dataclass(frozen=True)
class Unlocking:
    """file: the mark of a file that is being opened. work: the work on it."""

    file: str = ""
    work: UnderWay | None = None


def unlock_beside(file: str, do: Callable[[Meanwhile], bytes | None]) -> None:
    """Begin to open this file, by its mark, and no other."""
    let_go_of_unlocking()
    state.remember_here(Unlocking, file=file, work=UnderWay(do))


def unlocking(file: str) -> UnderWay | None:
    """The work on this file, from its passphrase on until it was let go."""
    now = state.remembered_here(Unlocking)
    return now.work if now.file == file else None


def let_go_of_unlocking(file: str = "") -> None:
    """Nothing goes on for a file that was taken away, or whose page was left: none but this one."""
    now = state.remembered_here(Unlocking)
    if now.work is not None and now.file != file:
        now.work.leave()
        state.forget(Unlocking)

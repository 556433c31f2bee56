"""Fields for a passphrase, what is said of a new one, and words to take for it."""

from dataclasses import dataclass

import streamlit as st

from netmap.pages import state
from netmap.pages.text import plain, say
from netmap.words import locked as words_locked
from netmap.words import passphrase as words


@dataclass(frozen=True)
class Said:
    """failed: what did not work, until the page has said it. suggested: words to take, to be shown next."""

    failed: str = ""
    suggested: str = ""


def secret(label: str, key: str) -> None:
    """A field for a passphrase or a code. In a form, so that it is emptied once it was said."""
    st.text_input(label, key=key, type="password", autocomplete="off", max_chars=1000)


def fits(passphrase: str, again: str | None, suggested: str = "") -> bool:
    """Whether a new passphrase is typed twice alike and would not be guessed; if not, the page says so.

    suggested: the words that were shown beside it; they are shown again then.
    """
    from netmap.store.passphrase_strength import weakness

    weak = weakness(passphrase)
    wrong = words.WEAK[weak] if weak else ""
    wrong = words_locked.NOT_THE_SAME if passphrase != again else wrong
    say_after(wrong)
    if wrong and suggested:
        state.remember_here(Said, suggested=suggested)
    return not wrong


def offer_words(key: str) -> str:
    """Words to take for a passphrase, for whoever asks; "" where nobody did. They are kept nowhere."""
    shown = state.remembered_here(Said).suggested
    state.remember_here(Said, suggested="")
    label = words.SUGGEST_AGAIN if shown else words.SUGGEST
    st.button(label, type="tertiary", on_click=_suggest, key=f"suggest-{key}")
    if shown:
        st.code(shown, language=None, wrap_lines=True)
        say(words.SUGGESTED, "quiet")
    return shown


def _suggest() -> None:
    from netmap.store.passphrase_strength import suggestion

    state.remember_here(Said, suggested=suggestion())


def say_after(what: str) -> None:
    """What did not work, to be said when the page is drawn next; "" where all did."""
    state.remember_here(Said, failed=what)


def say_what_failed() -> None:
    """What did not work, once."""
    said = state.remembered_here(Said).failed
    say_after("")
    if said:
        st.warning(plain(said))

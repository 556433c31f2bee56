"""Fields for a passphrase, what is said of a new one, and words to take for it."""

import streamlit as st

from netmap.pages import state
from netmap.pages.text import plain, say
from netmap.words import locked as words_locked
from netmap.words import passphrase as words

SAID, _SUGGESTED = "locked-said", "suggested-words"


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
    state.waiting()[SAID] = wrong
    if wrong and suggested:
        state.waiting()[_SUGGESTED] = suggested
    return not wrong


def offer_words(key: str) -> str:
    """Words to take for a passphrase, for whoever asks; "" where nobody did. They are kept nowhere."""
    shown: str = state.waiting().pop(_SUGGESTED, "")
    label = words.SUGGEST_AGAIN if shown else words.SUGGEST
    st.button(label, type="tertiary", on_click=_suggest, key=f"suggest-{key}")
    if shown:
        st.code(shown, language=None, wrap_lines=True)
        say(words.SUGGESTED, "quiet")
    return shown


def _suggest() -> None:
    from netmap.store.passphrase_strength import suggestion

    state.waiting()[_SUGGESTED] = suggestion()


def say_what_failed() -> None:
    """What did not work, once."""
    said = state.waiting().pop(SAID, "")
    if said:
        st.warning(plain(said))

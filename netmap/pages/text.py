"""Names and notes as text: what a person typed is never read as Markdown or HTML."""

import re
from collections.abc import Callable
from html import escape

import streamlit as st

from netmap.views.bidi import element
from netmap.words import start_page as words

_PUNCTUATION = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$&=^\"'/%?,;@])")
_NOT_PRINTED = "nm-not-on-paper"
_WORD_JOINER = "\u2060"
_BEGINS_AS_AN_ICON = re.compile("^(?=[^\\w\\s\\x00-\\x7f]|.\ufe0f)")


def plain(text: str) -> str:
    """`text` so that Streamlit's Markdown shows it as it was typed.

    Punctuation is escaped. After a colon stands a word joiner, which takes no room: it keeps
    `:smile:`, `:red[…]` and addresses from being turned into something else. One before an emoji at the
    beginning keeps a button from showing it a second time, as its icon.
    """
    text = _PUNCTUATION.sub(r"\\\1", text.replace("\n", " "))
    text = text.replace(":", f":{_WORD_JOINER}").replace("www", f"w{_WORD_JOINER}ww")
    text = re.sub(r"^(\s*\d+)", rf"\1{_WORD_JOINER}", text)
    return _BEGINS_AS_AN_ICON.sub(_WORD_JOINER, text)


def say(text: str, kind: str = "text", *, printed: bool = True) -> None:
    """A paragraph of plain text. kind: "text", "quiet" or "lead". printed: whether it stands on paper too."""
    st.html(element("p", text, f"nm-{kind}" if printed else f"nm-{kind} {_NOT_PRINTED}"))


def heading(text: str, level: int = 1) -> None:
    st.html(f'<h{level} class="nm-h{level}">{escape(text)}</h{level}>')


def bullets(lines: tuple[str, ...]) -> None:
    st.html(bullets_html(lines))


def bullets_html(lines: tuple[str, ...]) -> str:
    return f'<ul class="nm-list">{"".join(element("li", line) for line in lines)}</ul>'


def on_paper(html: str) -> None:
    """What a printed page says, and the page on a screen says otherwise: in a field, or behind a fold."""
    st.html(f'<div class="nm-on-paper">{html}</div>')


def uploads_here(label: str) -> None:
    """Streamlit calls its button "Upload", and says of a file that it did not take so in a corner that nobody
    sees. Nothing is sent anywhere, so the button says what happens here; the other says so in our words."""
    st.html(f"<style>.st-key-upload {{--nm-open: '{label}'; --nm-not-taken: '{words.NOT_TAKEN}'}}</style>")


def drawer(label: str, key: str, content: Callable[[], None]) -> None:
    """Something behind a quiet button, made when it is opened: until then it costs nothing."""
    with st.popover(label, type="tertiary", key=key, on_change="rerun") as here:
        if here.open:
            content()

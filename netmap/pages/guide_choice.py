"""Which questions a map is drawn with: one of the guides that come with netmap, or a file of one's own."""

from dataclasses import dataclass

import streamlit as st

from netmap.files import guides
from netmap.model import Guide
from netmap.model.edits import changed
from netmap.pages import state
from netmap.pages.choices import pick
from netmap.pages.state import Arriving
from netmap.pages.text import bullets, plain, say, uploads_here
from netmap.words import guide_choice as words
from netmap.words.guides import general, is_general

_OWN = "own"
_MOST_SHOWN = 5


@dataclass(frozen=True)
class GuideChoice:
    """own: a guide of one's own that this map was asked with before. refused: what is wrong with the file
    that was opened last."""

    own: Guide | None = None
    refused: tuple[str, ...] = ()


def at_the_beginning() -> None:
    """One quiet row before a new map opens; who leaves it alone gets the general questions."""
    chosen = state.remembered_here(Arriving).guide or general().id
    titles = {guide.id: guide.title for guide in guides.all_shipped()}
    pick("first-guide", words.WHICH, titles, chosen, lambda id: state.remember_here(Arriving, guide=id))
    _about(shipped(chosen) or general())


def guide_box() -> None:
    """On an open map: another guide, a file of one's own, this one as a file to edit."""
    guide = state.opened().map.guide or general()
    own = state.remembered(GuideChoice).own if guides.is_shipped(guide) else guide
    titles = {known.id: known.title for known in guides.all_shipped()}
    if own is not None:
        titles[_OWN] = words.from_a_file(own.title)
    pick("guide", words.WHICH, titles, guide.id if guides.is_shipped(guide) else _OWN, _take_known)
    _about(guide)
    with st.expander(words.OWN, on_change="rerun", key="own-guide") as here:
        if here.open:
            _own()


def _about(guide: Guide) -> None:
    with st.container(gap="xsmall"):
        for line in (guide.about, guide.credit):
            if line:
                say(line, "quiet")


def shipped(id: str | None) -> Guide | None:
    """The guide with this id; None for the general one, as a map keeps it."""
    return next((guide for guide in guides.all_shipped() if guide.id == id and not is_general(guide)), None)


def _take_known(id: str) -> None:
    _take(state.remembered(GuideChoice).own if id == _OWN else shipped(id))


def _take(guide: Guide | None) -> None:
    here = state.opened()
    before = here.map.guide
    if before is not None and not guides.is_shipped(before):
        state.remember(GuideChoice, own=before)
    state.remember(GuideChoice, refused=())
    here.change(changed(here.map, guide=guide))


def _own() -> None:
    """A file to open, and the guide of this map to begin from."""
    guide = state.opened().map.guide or general()
    say(words.OWN_ABOUT, "quiet")
    st.download_button(
        words.DOWNLOAD,
        data=lambda: guides.to_bytes(guide),
        file_name=f"{guide.id}{guides.ENDING}",
        mime="application/json",
        on_click="ignore",
    )
    with st.container(key="upload"):
        uploads_here(words.OPEN)
        st.file_uploader(
            words.OPEN, label_visibility="collapsed", key=state.key_of("guide-file"), on_change=_open,
            max_upload_size=1,
        )  # fmt: skip
    refused = state.remembered(GuideChoice).refused
    if refused:
        st.warning(plain(words.REFUSED))
        bullets(refused)


def _open() -> None:
    """Take the guide in the file; a broken one changes nothing, and what is wrong is told."""
    given = state.answer("guide-file")
    state.clear("guide-file")
    if given is None:
        return
    found = guides.read(given.getvalue())
    if isinstance(found, Guide):
        _take(None if is_general(found) else found)
    else:
        state.remember(GuideChoice, refused=tuple(str(problem) for problem in found[:_MOST_SHOWN]))

"""What stands behind the rings: a backdrop, never a cage."""

from dataclasses import dataclass

import streamlit as st

from netmap.model.edits import changed
from netmap.model.support_map import FIVE_SECTORS, MOST_SECTORS
from netmap.pages import state
from netmap.pages.text import say
from netmap.words import map_page as words


@dataclass(frozen=True)
class Sectors:
    """kind: what was chosen, while own names are not named yet."""

    kind: str | None = None


def sectors() -> None:
    """What stands behind the rings: nothing, the usual five, or one's own names."""
    now = state.opened().map.sectors
    kind = "none" if not now else "usual" if now == FIVE_SECTORS else "own"
    kind = state.remembered(Sectors).kind or kind if kind != "usual" else kind
    options = {"none": words.SECTORS_NONE, "usual": words.SECTORS_USUAL, "own": words.SECTORS_OWN}
    st.pills(
        words.SECTORS,
        list(options),
        format_func=options.__getitem__,
        required=True,
        on_change=_take_sectors,
        **state.shows("sectors", kind),
    )
    say(words.SECTORS_ABOUT, "quiet")
    if kind == "own" and not state.hidden():
        st.text_input(
            words.SECTORS_LABEL,
            max_chars=300,
            autocomplete="off",
            on_change=_name_sectors,
            **state.shows("sector-names", ", ".join(now), "value"),
        )


def _take_sectors() -> None:
    kind = state.answer("sectors")
    state.remember(Sectors, kind=kind)
    if kind != "own":
        names = FIVE_SECTORS if kind == "usual" else ()
        state.opened().change(changed(state.opened().map, sectors=names))


def _name_sectors() -> None:
    given = (state.answer("sector-names") or "").split(",")
    names = tuple(name.strip()[:40] for name in given if name.strip())[:MOST_SECTORS]
    state.opened().change(changed(state.opened().map, sectors=names))

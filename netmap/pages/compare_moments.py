"""Two moments beside each other on My map: two small maps, what is different in words, and a question."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from netmap.measures.change_to_tell import change_to_tell
from netmap.model import Moment, SupportMap
from netmap.pages import heavier, state
from netmap.pages.choices import remember_choice
from netmap.pages.text import bullets, heading, say
from netmap.pages.theme import is_dark
from netmap.views.picture.two_maps import two_maps_html
from netmap.views.same_places import joint
from netmap.words import moments as words
from netmap.words.guides import guide_of
from netmap.words.names import labels


@dataclass(frozen=True)
class Compared:
    """Which two stand beside each other, by their places, now after the last moment; None: as at first."""

    earlier: int | None = None
    later: int | None = None


def beside(moments: Sequence[Moment]) -> None:
    """Any moment, and a later one or the map as it is now; at first the last moment and now."""
    count = len(moments)
    lines = (*words.moment_lines(moments), words.NOW)
    maps = (*(moment.map for moment in moments), state.opened().map)
    compared = state.remembered(Compared)
    earlier = count - 1 if compared.earlier is None else min(compared.earlier, count - 1)
    later = count if compared.later is None else min(compared.later, count)
    later = later if later > earlier else count
    columns = st.columns(2, gap="medium")
    with columns[0]:
        _choose("earlier", words.EARLIER, range(count), earlier, lines)
    with columns[1]:
        _choose("later", words.LATER, range(earlier + 1, count + 1), later, lines)
    then, now = state.seen(maps[earlier]), state.seen(maps[later])
    _lay(then, now, columns, (lines[earlier], lines[later]))


def _choose(field: str, label: str, options: range, now: int, lines: Sequence[str]) -> None:
    name = f"beside-{field}"
    st.selectbox(
        label,
        options,
        format_func=lambda at: lines[at],
        on_change=lambda: remember_choice(Compared, field, options, name),
        **state.shows(name, now, "index", options.index(now), called=state.hidden()),
    )


def _lay(
    earlier: SupportMap, later: SupportMap, columns: Sequence[DeltaGenerator], lines: tuple[str, str]
) -> None:
    difference = change_to_tell(earlier, later, state.opened().map)
    names = labels(joint(earlier, later))
    alts = words.picture_of(lines[0], earlier), words.picture_of(lines[1], later)
    pictures = two_maps_html(earlier, later, difference.everyone, names, alts, is_dark())
    for column, image in zip(columns, pictures, strict=True):
        with column:
            st.html(image)
    say(words.SIGNS, "quiet")
    heading(words.DIFFERENT, 3)
    if earlier.guide != later.guide:
        say(words.ASKED_DIFFERENTLY)
    *said, question = words.differences(difference, names, guide_of(later))
    bullets(tuple(said))
    say(question, "lead")
    heavier.beside_changes(earlier, later)

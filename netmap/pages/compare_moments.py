"""Two moments beside each other on My map: two small maps, what is different in words, and a question."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from netmap.measures.change_to_tell import change_to_tell
from netmap.model import Moment, SupportMap
from netmap.pages import state
from netmap.pages.choices import remember_choice
from netmap.pages.text import bullets, heading, say
from netmap.pages.theme import is_dark
from netmap.views.picture.two_maps import two_maps_html
from netmap.views.same_places import joint
from netmap.words import moments as words
from netmap.words.guides import guide_of
from netmap.words.names import labels

EARLIER, LATER = "beside-earlier", "beside-later"


def beside(moments: Sequence[Moment]) -> None:
    """Any moment, and a later one or the map as it is now; at first the last moment and now."""
    count = len(moments)
    lines = (*words.moment_lines(moments), words.NOW)
    maps = (*(moment.map for moment in moments), state.opened().map)
    earlier = min(state.note(EARLIER, count - 1), count - 1)
    later = min(state.note(LATER, count), count)
    later = later if later > earlier else count
    columns = st.columns(2, gap="medium")
    with columns[0]:
        _choose(EARLIER, words.EARLIER, range(count), earlier, lines)
    with columns[1]:
        _choose(LATER, words.LATER, range(earlier + 1, count + 1), later, lines)
    then, now = state.seen(maps[earlier]), state.seen(maps[later])
    _lay(then, now, columns, (lines[earlier], lines[later]))


def _choose(name: str, label: str, options: range, now: int, lines: Sequence[str]) -> None:
    st.selectbox(
        label,
        options,
        format_func=lambda at: lines[at],
        on_change=lambda: remember_choice(name, options),
        **state.shows(name, now, "index", options.index(now)),
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

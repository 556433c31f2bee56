"""Support right now: help lines from a file that whoever runs this program can change."""

import streamlit as st

from netmap.files.help_lines import HelpLine, help_lines
from netmap.model import NetmapError
from netmap.pages import state, their_time
from netmap.pages.not_okay import bring_back, is_resting, not_okay, said
from netmap.pages.text import heading, plain, say
from netmap.words import help_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        if is_resting():
            said()
        say(words.ABOUT, "lead")
        say(words.EMERGENCY)
        try:
            lines = help_lines()
        except NetmapError:
            say(words.FAILED)
            return
        for line in lines:
            _show(line)
        say(words.BILL, "quiet")
        if is_resting():
            bring_back()
        elif state.open_map() is not None:
            not_okay()


def _show(line: HelpLine) -> None:
    with st.container(border=True, gap="xsmall"):
        heading(line.name, 2)
        say(words.for_whom(line.for_, line.region, line.languages))
        with st.container(horizontal=True, gap="small"):
            for way in line.ways():
                if way.link:
                    st.link_button(plain(way.said), way.link)
                else:
                    say(way.said, "lead")
        say(words.checked(line.checked_on, their_time.today()), "quiet")

"""What the map shows: at most three findings at once, strengths first."""

from dataclasses import dataclass

import streamlit as st

from netmap.analysis import analyse
from netmap.findings import Finding, in_turn
from netmap.model import SupportMap
from netmap.pages import heavier, routes, state
from netmap.pages.charts import pictures
from netmap.pages.finding_feeling import how_it_feels
from netmap.pages.sensitivity import how_sure
from netmap.pages.text import bullets, heading, say
from netmap.pages.theme import is_dark
from netmap.pages.who_could import link_to_who
from netmap.views.picture.small_map import small_map_html
from netmap.words import findings_page as words
from netmap.words import what_if as what_if_words
from netmap.words.evidence import evidence_words, rule_words
from netmap.words.findings import finding_words


@dataclass(frozen=True)
class Findings:
    """handful: which few findings are shown."""

    handful: int = 0


def page() -> None:
    m = state.seen()
    with st.container(key="nm-page"):
        heading(words.TITLE)
        say(words.ABOUT, "quiet")
        pictures(m)
        handfuls = in_turn(analyse(m).findings)
        at = min(state.remembered(Findings).handful, max(len(handfuls) - 1, 0))
        for finding in handfuls[at] if handfuls else ():
            _show(finding, m)
        if at == 0:
            heavier.beside_findings()
        with st.container(horizontal=True):
            st.button(words.TO_STEP, type="primary", on_click=routes.go, args=(routes.STEP,))
            st.button(what_if_words.TO_WHAT_IF, on_click=routes.go, args=(routes.WHAT_IF,))
            if at + 1 < len(handfuls):
                st.button(words.MORE, on_click=lambda: state.remember(Findings, handful=at + 1))
            if at:
                st.button(words.BEFORE, on_click=lambda: state.remember(Findings, handful=0), type="tertiary")
            link_to_who(routes.SHOWS)
        if at + 1 == len(handfuls):
            say(words.NOTHING_MORE, "quiet")


def _show(finding: Finding, m: SupportMap) -> None:
    said = finding_words(finding, m)
    with st.container(border=True, key=f"finding-{finding.kind}"):
        left, right = st.columns((1, 3), gap="medium")
        with left:
            st.html(small_map_html(m, (*finding.about, *finding.beyond), is_dark()))
        with right, st.container(gap="xsmall"):
            say(said.text, "lead")
            say(said.another_reading, "quiet")
            say(said.question)
            lines = evidence_words(finding, m)
            if lines:
                with st.expander(words.WHY):
                    say(words.BY_ANSWERS, "quiet")
                    bullets(lines)
                    rule = rule_words(finding)
                    if rule:
                        say(rule, "quiet")
            how_sure(finding, m)
            how_it_feels(finding)

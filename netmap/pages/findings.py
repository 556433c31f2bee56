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

Handfuls = tuple[tuple[Finding, ...], ...]


@dataclass(frozen=True)
class Findings:
    """Where the person reads while this map is open. handful: which few findings. kinds: which they were."""

    handful: int = 0
    kinds: frozenset[str] = frozenset()


def page() -> None:
    m = state.seen()
    with st.container(key="nm-page"):
        heading(words.TITLE)
        say(words.ABOUT, "quiet")
        pictures(m)
        handfuls = in_turn(analyse(m).findings)
        at = _reading_place(handfuls)
        for finding in handfuls[at] if handfuls else ():
            _show(finding, m)
        if at == 0:
            heavier.beside_findings()
        with st.container(horizontal=True):
            st.button(words.TO_STEP, type="primary", on_click=routes.go, args=(routes.STEP,))
            st.button(what_if_words.TO_WHAT_IF, on_click=routes.go, args=(routes.WHAT_IF,))
            if at + 1 < len(handfuls):
                _turn(words.MORE, at + 1, handfuls)
            if at:
                _turn(words.BEFORE, at - 1, handfuls)
            if at > 1:
                _turn(words.FIRST, 0, handfuls)
            link_to_who(routes.SHOWS)
        if at + 1 == len(handfuls):
            say(words.NOTHING_MORE, "quiet")


def _turn(label: str, at: int, handfuls: Handfuls) -> None:
    """A button to others; the page begins at its top with them (`assets/turned.js`)."""
    st.button(
        label, on_click=_turn_to, args=(at, handfuls), key=f"turn-{at}",
        type="secondary" if label == words.MORE else "tertiary",
    )  # fmt: skip


def _turn_to(at: int, handfuls: Handfuls) -> None:
    kinds = frozenset(finding.kind for finding in handfuls[at])
    state.remember(Findings, handful=at, kinds=kinds)


def _reading_place(handfuls: Handfuls) -> int:
    """Where the person was reading. Answers that changed since may have moved it: then it is where most of
    what they read is now. Who had read no further than the first begins with the first."""
    was = state.remembered(Findings)
    if not was.handful or not handfuls:
        return 0

    def near(at: int) -> tuple[int, int]:
        return sum(finding.kind in was.kinds for finding in handfuls[at]), -abs(at - was.handful)

    return max(range(len(handfuls)), key=near)


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

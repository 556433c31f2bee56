"""How sure a finding is: under each, folded, and worked out when it is opened."""

import streamlit as st

from netmap.findings import Finding
from netmap.findings.missing_people import missing_people
from netmap.findings.sensitivity import flips_of
from netmap.model import SupportMap
from netmap.pages.text import bullets, say
from netmap.words import sensitivity as words


def how_sure(finding: Finding, m: SupportMap) -> None:
    """The one answer that would change this finding, and two people who were forgotten."""
    with st.expander(words.HOW_SURE, on_change="rerun", key=f"sensitivity-{finding.kind}") as here:
        if here.open:
            with st.container(gap="xsmall"):
                with st.spinner(words.LOOKING):  # seconds, on a map of hundreds
                    flips, forgotten = flips_of(m, finding), missing_people(m, finding)
                _said(words.sure_words(finding, flips, forgotten, m))


def _said(said: words.SureWords) -> None:
    say(said.lead)
    if said.answers:
        bullets(said.answers)
    for sentence in said.beside:
        say(sentence)
    if said.question:
        say(said.question)
    say(said.note, "quiet")

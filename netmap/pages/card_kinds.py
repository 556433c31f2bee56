"""The kinds of support on the card of one entry: what I get, what I give, what I would like."""

from netmap.measures.contact import may_be_wished_from
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON
from netmap.pages import state
from netmap.pages.choices import several_of
from netmap.pages.text import say
from netmap.words import card as words
from netmap.words.guides import guide_of


def kinds(id: str) -> None:
    """What goes to and fro, kind by kind; and, where it is open to wish, what I would like to get."""
    m = state.opened().map
    asked = SUPPORTS_OF_A_PERSON if m.alter(id).kind == "person" else SUPPORTS
    kinds = {kind: guide_of(m).supports[kind].label for kind in asked}
    several_of(id, "gets", words.GETS, kinds, words.NONE_OF_THESE)
    several_of(id, "gives", words.GIVES, kinds, words.NONE_OF_THESE)
    if may_be_wished_from(m, id):
        several_of(id, "would_like", words.WOULD_LIKE, kinds, words.NONE_OF_THESE)
        say(words.WOULD_LIKE_ABOUT, "quiet")

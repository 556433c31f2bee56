"""What a group or community is to me, on its card: how much of me, how good, and what the guide asks."""

from netmap.measures.relationship import is_service
from netmap.pages import state
from netmap.pages.choices import one_of, own_words
from netmap.pages.text import plain
from netmap.words import card as words
from netmap.words import labels
from netmap.words.guides import guide_of


def what_it_is_to_me(id: str) -> None:
    """Nobody belongs to a service, so of one that is there through its work neither is asked. Words that were
    written for another guide stay in sight."""
    m = state.opened().map
    if not is_service(m, id):
        one_of(id, "part_of_me", words.PART_OF_ME, labels.FIVE)
        one_of(id, "positive", words.POSITIVE, labels.FIVE)
    asks = guide_of(m).asks
    if not state.hidden() and (asks or m.connection(id).own_words):
        own_words(id, "own_words", plain(asks) or words.OWN_WORDS, long=True)

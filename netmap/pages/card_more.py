"""The last block on the card of one entry: what else there is to say, and own words."""

from netmap.model.edits import with_connection
from netmap.pages import state
from netmap.pages.choices import one_of, own_words, pick, several_of, yes_or_open
from netmap.pages.text import say
from netmap.words import card as words
from netmap.words import labels


def more(id: str) -> None:
    """Honesty, wishes, strain and power; what is in the way; and words, unless they are hidden."""
    one_of(id, "honest", words.HONEST, labels.HONEST)
    one_of(id, "wish", words.WISH, labels.WISH)
    one_of(id, "frequency", words.FREQUENCY, labels.FREQUENCY)
    one_of(id, "strain", words.STRAIN, labels.AMOUNT)
    one_of(id, "repair", words.REPAIR, labels.REPAIR)
    _power(id)
    yes_or_open(id, "introduce_ok", words.INTRODUCE)
    yes_or_open(id, "asked", words.ASKED)
    several_of(id, "barriers", words.BARRIERS, labels.BARRIER, words.NONE_OF_THESE)
    if state.hidden():
        say(words.WORDS_HIDDEN, "quiet")
        return
    own_words(id, "understands_me", words.UNDERSTANDS)
    own_words(id, "feeling", words.FEELING, long=True)
    own_words(id, "note", words.NOTE, long=True, of_entry=True)


POWER: dict[str | None, tuple[bool | None, bool | None]] = {
    None: (None, None),
    "theirs": (True, False),
    "both": (True, True),
    "neither": (False, False),
    "mine": (False, True),
}
"""Each answer about power: whether they hold some over mine, and I over theirs."""


def _power(id: str) -> None:
    """Which way power goes. A yes of one way counts; a no of one way leaves the question open."""

    def take(answer: str | None) -> None:
        power, holds_power = POWER[answer]
        state.opened().change(with_connection(state.opened().map, id, power=power, holds_power=holds_power))

    said = state.opened().map.connection(id)
    ways = {way: answer for answer, way in POWER.items()}
    half = "theirs" if said.power else "mine" if said.holds_power else None
    now = ways.get((said.power, said.holds_power), half)
    pick(f"{id}.power", words.POWER, {None: labels.OPEN, **words.POWER_SAID}, now, take)

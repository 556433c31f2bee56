"""The card of one entry: a little at a time, and every question can stay open."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("card")


BLOCKS: Mapping[str, str] = Each("card-blocks", ("where", "safe", "balance", "kinds", "more"))
BLOCKS_LABEL: str
NEXT: Mapping[str, str] = Each("card-next", ("where", "safe", "balance", "kinds"))
CLOSE: str

WHERE: str
GROWN_UP: str
GROWN_UP_ABOUT: str
PART_OF_ME: str
POSITIVE: str
OWN_WORDS: str
SAFETY: str
SMALL_SIGNS: str
LIMITS: str
FELT: str
GIVE: str
GET: str
FIT: str
ROLE: str
SEASON: str
BALANCE_MORE: str
GETS: str
GIVES: str
WOULD_LIKE: str
WOULD_LIKE_ABOUT: str
NONE_OF_THESE: str
HONEST: str
WISH: str
FREQUENCY: str
STRAIN: str
REPAIR: str
POWER: str
POWER_SAID: Mapping[str, str] = Each("card-power-said", ("theirs", "both", "neither", "mine"))
INTRODUCE: str
ASKED: str
BARRIERS: str
UNDERSTANDS: str
WORDS_HIDDEN: str
FEELING: str
NOTE: str

CHANGE: str
NAME: str
KIND: str
FORM: str
FORM_OPEN: str
FORM_WORDS: str
STATUS: str
REMOVE: str
REMOVE_SURE: str


def next_person(name: str) -> str:
    return say("card-next-person", name=name)

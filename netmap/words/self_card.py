"""Me with me: how I am with myself, in my own words and answers. Never added up, never compared."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from netmap.model import SelfConnection
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("self-card")


TITLE: str
ABOUT: str
QUESTION: Mapping[str, str] = Each("self-card-question", ("rest", "kindness", "own_limits", "own_needs"))
POINT: Mapping[int, str] = Each("self-card-point", (1, 2, 3, 4, 5))
NOTE: str

SAID = Each("self-card-said", tuple(QUESTION))


def with_me(me: SelfConnection) -> tuple[str, ...]:
    """What was answered, each answer by itself; () where nothing was."""
    answers = {field: getattr(me, field) for field in SAID}
    said = [SAID.say(field, point=POINT[at]) for field, at in answers.items() if at is not None]
    note = " ".join(me.note.split())
    return (*said, say("self-card-in-own-words", note=note)) if note else tuple(said)

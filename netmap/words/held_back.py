"""Why someone is not among the ideas: said once and kindly, and never whom I keep away from."""

from typing import TYPE_CHECKING, get_args

from netmap.ideas import HeldBackBy
from netmap.measures.passing_on import PassingOn
from netmap.model import SupportMap
from netmap.model.value import Ids
from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages
from netmap.words.names import labels, listed

if not TYPE_CHECKING:
    __getattr__ = messages("held-back")


TITLE: str
ABOUT: str
_REASON: Each[HeldBackBy] = Each("held-back-reason", get_args(HeldBackBy))
_TELLING: Each[PassingOn] = Each("held-back-telling", get_args(PassingOn))
MOST = 5
"""How many names one sentence holds."""


def reason_words(by: HeldBackBy, ids: Ids, m: SupportMap) -> str:
    """Why these are left out, in one sentence or two, and what would change it."""
    names = labels(m)
    return _REASON.say(by, count=len(ids), who=listed((names[id] for id in ids), MOST))


def look_words(by: HeldBackBy, id: str, m: SupportMap) -> str:
    """The way to where it could be answered."""
    name = labels(m)[id]
    return say("held-back-look", name=name) if by == "holds_someone" else say("held-back-answer", name=name)


def telling_words(how: PassingOn, id: str, m: SupportMap) -> str:
    """Beside an idea about someone who knows one I keep away from: what is safe to share is mine to decide."""
    return _TELLING.say(how, name=labels(m)[id])

"""Two versions of one map: in which names they differ."""

from netmap.model import SupportMap
from netmap.words.catalogue import say
from netmap.words.names import listed

MOST = 6


def clash_differs(here: SupportMap, other: SupportMap) -> str:
    """Who stands on one of the two alone."""
    mine, theirs = _names(here), _names(other)
    said = []
    if alone := [name for name in mine if name not in theirs]:
        said.append(say("clash-here-alone", names=listed(alone, MOST)))
    if alone := [name for name in theirs if name not in mine]:
        said.append(say("clash-there-alone", names=listed(alone, MOST)))
    return " ".join(said) or say("clash-same-names")


def _names(m: SupportMap) -> tuple[str, ...]:
    return tuple(dict.fromkeys(alter.name for alter in m.alters))

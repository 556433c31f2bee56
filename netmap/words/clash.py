"""Two versions of one map: in which names they differ."""

from netmap.model import SupportMap
from netmap.words.names import listed

MOST = 6


def clash_differs(here: SupportMap, other: SupportMap) -> str:
    """Who stands on one of the two alone."""
    mine, theirs = _names(here), _names(other)
    said = [
        f"{where}: {listed([name for name in names if name not in others], MOST)}."
        for where, names, others in (
            ("On this one alone", mine, theirs),
            ("On the other alone", theirs, mine),
        )
        if not set(names) <= set(others)
    ]
    return " ".join(said) or "The same names are on both; something else about them differs."


def _names(m: SupportMap) -> tuple[str, ...]:
    return tuple(dict.fromkeys(alter.name for alter in m.alters))

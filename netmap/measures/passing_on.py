"""Where what I say may reach someone I keep away from: through whom, and over which ties it was not said."""

from typing import Literal

from netmap.measures.contact import avoided, holds_one_of, is_a_way
from netmap.model import SupportMap, Tie
from netmap.model.value import Ids

PassingOn = Literal["said", "open"]
"""said: what I say may reach the other. open: it was not answered, which is no "no"."""


def passing_on(m: SupportMap, tie: Tie) -> PassingOn | None:
    """Whether what I say may pass over this tie to someone I keep away from, or into a group or community
    that such a one is in or tied to; None where it cannot, or was said not to."""
    far = {id for id in tie.pair if _is_away(m, id)}
    if len(far) != 1 or tie.talks_about_me is False or not is_a_way(tie):
        return None
    return "said" if tie.talks_about_me else "open"


def passing_on_from(m: SupportMap, id: str) -> PassingOn | None:
    """Whether what I say to this entry may be passed on so; "said" where it was said of one tie or more."""
    ways = {passing_on(m, tie) for tie in m.ties_of(id)}
    if _is_away(m, id):
        return None
    return "said" if "said" in ways else "open" if "open" in ways else None


def open_ties(m: SupportMap, id: str) -> tuple[Ids, ...]:
    """The pairs of this entry's ties of which it is to be asked whether what I say is passed on so."""
    return tuple(tie.pair for tie in m.ties_of(id) if passing_on(m, tie) == "open")


def _is_away(m: SupportMap, id: str) -> bool:
    away = avoided(m)
    return id in away or holds_one_of(m, id, away)

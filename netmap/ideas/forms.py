"""The form an idea takes: how near someone is, how often we meet and how much there is today decide it."""

from netmap.ideas.idea import Form
from netmap.measures.safety import cues_of
from netmap.model import SupportMap
from netmap.model.scales import Barrier, Support

SELDOM = frozenset({"yearly", "rarely"})
ATTENDED = frozenset({"daily", "weekly"})
"""How often a group is gone to of which no first visit is offered any more. A convention of ours."""
OF_THE_NEAR: frozenset[Support] = frozenset({"warmth"})
"""Asked for by a hug or a call: not of someone of whom no cue is answered."""
NOT_NEAR = frozenset({"colleague", "neighbour", "mentor"})
"""Relationships in which warmth is not asked for, nor company from afar. Conventions of ours."""


def hindered_with(m: SupportMap, id: str) -> frozenset[Barrier]:
    """What was said to be in the way, of all of it or of this entry."""
    return (m.barriers or frozenset()) | (m.connection(id).barriers or frozenset())


def is_far(m: SupportMap, id: str) -> bool:
    """Whether distance was said to be in the way."""
    return "distance" in hindered_with(m, id)


def little_today(m: SupportMap, id: str) -> bool:
    """Whether there is little energy today, or energy is in the way here."""
    return m.energy == "little" or "energy" in hindered_with(m, id)


def met_daily(m: SupportMap, id: str) -> bool:
    """Whether a message would be odd: we meet daily, or it is a partner and nothing speaks of living
    apart."""
    often = m.connection(id).frequency
    return often == "daily" or (m.alter(id).form == "partner" and often is None and not is_far(m, id))


def knows_a_cue(m: SupportMap, id: str) -> bool:
    """Whether any of the four cues of safety is answered here."""
    return bool(cues_of(m.connection(id)))


def form_of_a_line(m: SupportMap, id: str) -> Form:
    """Of a message or a kind word to one person."""
    return "in_passing" if met_daily(m, id) else "usual"


def form_of_telling(m: SupportMap, id: str) -> Form:
    """Of something said of oneself."""
    return "little" if little_today(m, id) else "usual"


def form_of_an_ask(m: SupportMap, id: str, kind: Support) -> Form | None:
    """Of asking this person for this kind of support; None where no form of it fits them."""
    far, little = is_far(m, id), little_today(m, id)
    in_one_place = kind == "settles"
    if m.alter(id).form in NOT_NEAR and (kind in OF_THE_NEAR or (in_one_place and far)):
        return None
    if kind in OF_THE_NEAR and not knows_a_cue(m, id):
        return "little"
    if far and little and in_one_place:
        return None
    return "little" if little else "from_afar" if far else "usual"


def form_of_a_visit(m: SupportMap, id: str) -> Form:
    """Of being at a group or community."""
    if m.alter(id).form == "online":
        return "online"
    return "again" if m.connection(id).frequency in ATTENDED else "usual"

"""The form an idea takes: how near someone is, how often we meet and how much there is today decide it."""

from netmap.ideas.idea import Form
from netmap.measures.safety import cues_of
from netmap.model import SupportMap
from netmap.model.scales import Barrier, Support

ATTENDED = frozenset({"daily", "weekly"})
"""How often a group is gone to of which no first visit is offered any more. A convention of ours."""
NEEDS_A_CALL: frozenset[Support] = frozenset({"listens", "settles", "warmth"})
"""What is asked for from afar by a call, or by a hug from near: not of someone of whom no cue is answered."""
OF_THE_NEAR: frozenset[Support] = frozenset({"warmth"})
NOT_NEAR = frozenset({"colleague", "neighbour", "mentor"})
"""Relationships in which warmth is not asked for. Conventions of ours."""


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
    far, known = is_far(m, id), knows_a_cue(m, id)
    if kind in OF_THE_NEAR and m.alter(id).form in NOT_NEAR:
        return None
    if far and (kind == "settles" or not little_today(m, id)):
        asks_for_a_call = kind in NEEDS_A_CALL and not known
        too_much = kind == "settles" and little_today(m, id)
        return None if asks_for_a_call or too_much else "from_afar"
    if little_today(m, id) or (kind in OF_THE_NEAR and not known):
        return "little"
    return "usual"


def form_of_a_visit(m: SupportMap, id: str) -> Form:
    """Of being at a group or community."""
    if m.alter(id).form == "online":
        return "online"
    return "again" if m.connection(id).frequency in ATTENDED else "usual"

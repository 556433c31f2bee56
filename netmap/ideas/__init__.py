"""One small next connection: whom ideas may name, what could be offered, and what comes first."""

from netmap.ideas.candidates import CANDIDATES, Ground
from netmap.ideas.gate import still_open
from netmap.ideas.idea import Because, Idea
from netmap.ideas.ranking import three
from netmap.measures import Measures
from netmap.model import SupportMap

__all__ = ["Because", "Idea", "still_open", "suggest"]


def suggest(m: SupportMap, measures: Measures) -> tuple[Idea, ...]:
    """Three ideas for this map, the first for the front; at least one contacts nobody. The same map
    gives the same ideas. No idea is about, through or with an entry that must not be contacted."""
    ground = Ground.of(m, measures)
    return three(m, [idea for candidate in CANDIDATES for idea in candidate(ground)])

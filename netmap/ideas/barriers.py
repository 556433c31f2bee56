"""What ideas cannot do without, and what is in the way today: where the two meet, the idea is not offered."""

from netmap.ideas.idea import Idea
from netmap.model import SupportMap
from netmap.model.scales import Barrier, Energy
from netmap.model.steps import IdeaKind

HINDERED_BY: dict[IdeaKind, frozenset[Barrier]] = {
    "community_space": frozenset(
        {"money", "distance", "access", "time", "caring", "energy", "language", "discrimination", "papers"}
    ),
    "introduce": frozenset({"time", "caring", "energy"}),
    "small_ask": frozenset({"energy"}),
    "honest_sentence": frozenset({"energy"}),
    "need_or_limit": frozenset({"energy"}),
    "hello": frozenset({"access", "language", "discrimination", "energy"}),
    "service": frozenset({"papers", "discrimination", "language", "energy"}),
    "return_to": frozenset({"energy"}),
}
"""What makes an idea of this kind hard. The others are a line or nothing, cost nothing and can be done lying
down. A convention of ours; a look at an open place from home asks less than a visit."""
A_LOOK_FROM_HOME: frozenset[Barrier] = frozenset({"energy", "language"})
ONLINE: frozenset[Barrier] = frozenset({"time", "energy", "language"})
EFFORT: dict[IdeaKind, int] = {
    "notice": 0, "rest": 0, "check_in": 1, "thanks": 1, "hello": 1, "service": 1, "return_to": 1,
    "old_friend": 2, "small_ask": 2, "honest_sentence": 2, "need_or_limit": 2, "community_space": 2,
    "introduce": 3,
}  # fmt: skip
"""How much an idea asks: 0 nothing, 1 a line, 2 a conversation, 3 more than one. A convention of ours."""
AT_MOST: dict[Energy | None, int] = {"little": 1, "some": 2, "plenty": 3, None: 3}


def possible(m: SupportMap, idea: Idea) -> bool:
    """Whether nothing that was said to be in the way, of all of it or of those it names, hinders this idea,
    and it asks no more than there is today."""
    said = set(m.barriers or ())
    for id in idea.about:
        said |= m.connection(id).barriers or set()
    return said.isdisjoint(_hindered_by(m, idea)) and EFFORT[idea.kind] <= AT_MOST[m.energy]


def _hindered_by(m: SupportMap, idea: Idea) -> frozenset[Barrier]:
    if idea.kind == "community_space":
        if not idea.about:
            return A_LOOK_FROM_HOME
        if m.alter(idea.about[0]).form == "online":
            return ONLINE
    return HINDERED_BY.get(idea.kind, frozenset())

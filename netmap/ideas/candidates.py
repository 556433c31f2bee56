"""Every idea a map allows, one function per kind. The gate has been passed before any of them is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from netmap.ideas.gate import could_pass_it_on, may_be_named
from netmap.ideas.idea import Because, Idea
from netmap.measures import Measures
from netmap.measures.balance import there_through_work
from netmap.measures.safety import cues_of
from netmap.measures.support import MUCH, shares
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS_OF_A_PERSON, Support

MEANS_TELLING: frozenset[Support] = frozenset({"listens", "guidance", "mirror"})
"""Kinds of support that are asked for by telling something of oneself."""


@dataclass(frozen=True)
class Ground:
    """What candidates are looked for on: the map, its measures, and the ids that passed the gate."""

    map: SupportMap
    measures: Measures
    open: tuple[str, ...]
    could_pass_it_on: frozenset[str]

    @classmethod
    def of(cls, m: SupportMap, measures: Measures) -> "Ground":
        return cls(m, measures, may_be_named(m), could_pass_it_on(m))

    @property
    def persons(self) -> tuple[str, ...]:
        return tuple(id for id in self.open if self.map.alter(id).kind == "person")

    @property
    def private_persons(self) -> tuple[str, ...]:
        """Those who are not here through their work: its hours and its room are not ours to stretch."""
        return tuple(id for id in self.persons if not there_through_work(self.map, id))

    def scarce(self) -> tuple[Support, ...]:
        """Kinds of support with one safe-enough source or none, where kinds were asked about at all."""
        if all(self.map.connection(id).gets is None for id in self.map.ids):
            return ()
        return tuple(k for k in SUPPORTS_OF_A_PERSON if len(self.measures.coverage[k]) <= 1)


def check_in(ground: Ground) -> list[Idea]:
    """A short message to one person, for those wished closer or kept as they are."""
    found = []
    for id in ground.private_persons:
        connection = ground.map.connection(id)
        kept = tuple(kind for kind in ground.scarce() if kind in connection.supports)
        closer = connection.wish == "closer"
        because: Because = (
            "wished_closer" if closer else "little_support_of_a_kind" if kept else "safe_and_steady"
        )
        found.append(Idea("check_in", (id,), because, kept, len(kept), contact=True))
    return found


def thanks(ground: Ground) -> list[Idea]:
    """A thank-you where support was received, and never where power could turn it into a debt."""
    return [
        Idea("thanks", (id,), "support_received", contact=True)
        for id in ground.persons
        if (ground.map.connection(id).get or 0) >= 2 and not ground.map.connection(id).power
    ]


def small_ask(ground: Ground) -> list[Idea]:
    """One small request that is easy to refuse, where something is scarce that this person could bring.
    What would mean telling is not asked of someone who could pass it on, and nothing of someone from
    whom half or more of all support comes already."""
    found = []
    share = shares(ground.map)
    for id in ground.private_persons:
        connection = ground.map.connection(id)
        told = MEANS_TELLING if id in ground.could_pass_it_on else frozenset()
        fresh = tuple(k for k in ground.scarce() if k not in connection.supports | told)[:1]
        rests_on_them = share.get(id, 0) >= MUCH
        if fresh and not rests_on_them and not connection.power and connection.role != "they_care_for_me":
            found.append(Idea("small_ask", (id,), "little_support_of_a_kind", fresh, 1, contact=True))
    return found


def honest_sentence(ground: Ground) -> list[Idea]:
    """One true sentence, where I can be honest already, no cue is below 4, and it stays between us."""
    return [
        Idea("honest_sentence", (id,), "honest_already", contact=True)
        for id in ground.persons
        if ground.map.connection(id).honest == "yes"
        and min(cues_of(ground.map.connection(id)).values(), default=4) >= 4
        and not ground.map.connection(id).power
        and id not in ground.could_pass_it_on
    ]


def community_space(ground: Ground) -> list[Idea]:
    """A short visit to a group or community of mine; or, where the map has none, to some open place."""
    m = ground.map
    groups = [alter.id for alter in m.current() if alter.kind != "person"]
    scarce = [k for k in ("good_times", "belonging") if len(ground.measures.coverage[k]) <= 1]
    found = []
    for id in ground.open:
        if id in groups:
            because: Because = "wished_closer" if m.connection(id).wish == "closer" else "a_place_to_belong"
            found.append(Idea("community_space", (id,), because, gain=len(scarce), contact=True))
    if not groups and m.alters:
        found.append(Idea("community_space", because="few_places", gain=len(scarce), contact=True))
    return found


def introduce(ground: Ground) -> list[Idea]:
    """Bring two people together who do not know each other, both of whom I marked as glad to introduce."""
    willing = [id for id in ground.private_persons if ground.map.connection(id).introduce_ok]
    tied = {tie.pair for tie in ground.map.ties}
    return [
        Idea("introduce", pair, "glad_to_introduce", contact=True)
        for pair in combinations(willing, 2)
        if tuple(sorted(pair)) not in tied
    ]


def hello(ground: Ground) -> list[Idea]:
    """A light hello to someone seen in passing. Names nobody on the map."""
    return [Idea("hello", because="few_places", contact=True)] if ground.map.alters else []


def without_contact(ground: Ground) -> list[Idea]:
    """What needs nobody: noticing one moment of being held, resting, returning to something of one's own."""
    return [Idea("notice"), Idea("rest"), Idea("return_to")]


CANDIDATES: tuple[Callable[[Ground], list[Idea]], ...] = (
    check_in,
    small_ask,
    honest_sentence,
    community_space,
    thanks,
    introduce,
    hello,
    without_contact,
)

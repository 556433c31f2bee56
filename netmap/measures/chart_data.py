"""What each picture of a map holds, and what it leaves out on purpose.

In pictures of give and get and of kinds of support nobody stands who is kept apart, and in that of circles
nobody I keep away from: safety comes first.
"""

from dataclasses import dataclass
from typing import Literal

from netmap.measures.balance import uneven_by_nature
from netmap.measures.contact import avoided, kept_apart
from netmap.measures.relationship import could_be_child, there_through_work
from netmap.measures.safety import safe_enough
from netmap.measures.structure import Structure
from netmap.measures.support import coverage
from netmap.model import SupportMap
from netmap.model.edits import without
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON, Support
from netmap.model.value import Ids

Mark = Literal["safe_enough", "safety_open"]
"""They give it and it is safe enough with them; they give it and how safe it is was not said."""


@dataclass(frozen=True)
class GiveAndGet:
    """The current entries, each in one of three places, in the order of the map. Whoever is kept apart is
    in none of them."""

    answered: Ids
    """Both sides are answered: these have a bar."""
    uneven: Ids
    """Uneven by nature, or there through work: never weighed."""
    still_open: Ids
    """One side or both are open, which is never none; or it was not asked whether this is a child."""
    safety_first: bool
    """Whether some current entry is left out because it is kept apart."""


@dataclass(frozen=True)
class Kinds:
    """Who gives which kind of support."""

    kinds: tuple[Support, ...]
    """The rows: seven, and ten where a group or a community stands in the picture or one of the three
    more was named."""
    ids: Ids
    """The columns: current entries of whom some kind was said, or that there is none."""
    marks: dict[tuple[Support, str], Mark]
    """A kind and an entry without a mark: not said, or not this kind."""
    held: tuple[Support, ...]
    """Kinds for which there is someone safe enough to turn to. A child, someone I care for, an animal, an
    ancestor or a place has marks too, and nothing rests on them."""
    still_open: Ids
    safety_first: bool

    def givers(self, kind: Support, mark: Mark) -> Ids:
        """Who has this mark for this kind, in the order of the map."""
        return tuple(id for id in self.ids if self.marks.get((kind, id)) == mark)


@dataclass(frozen=True)
class Circles:
    """How the current entries hang together by the ties that were drawn."""

    circles: tuple[Ids, ...]
    """Of two and more, the largest first; () where no tie was drawn."""
    alone: Ids
    """Tied to nobody here; () where no tie was drawn, for then it is open."""
    safety_first: bool = False
    """Whether some entry is left out because I keep away from it."""


def give_and_get(m: SupportMap) -> GiveAndGet:
    """What the picture of give and get holds. All empty for an empty map."""
    ids, safety_first = _near(m)
    asked = [id for id in ids if not could_be_child(m, id)]
    uneven = tuple(id for id in asked if uneven_by_nature(m, id) or there_through_work(m, id))
    rest = [id for id in ids if id not in uneven]
    both_said = {
        id for id in rest if id in asked and None not in (m.connection(id).give, m.connection(id).get)
    }
    answered = tuple(id for id in rest if id in both_said)
    return GiveAndGet(answered, uneven, tuple(id for id in rest if id not in both_said), safety_first)


def kinds(m: SupportMap) -> Kinds:
    """What the picture of kinds of support holds. No columns for an empty map."""
    near, safety_first = _near(m)
    ids = tuple(id for id in near if m.connection(id).gets is not None or m.connection(id).supports)
    marks: dict[tuple[Support, str], Mark] = {}
    for id in ids:
        mark: Mark = "safe_enough" if safe_enough(m.connection(id)) == "yes" else "safety_open"
        marks |= {(kind, id): mark for kind in SUPPORTS if kind in m.connection(id).supports}
    more = {kind for kind, _ in marks} - set(SUPPORTS_OF_A_PERSON)
    all_ten = more or any(m.alter(id).kind != "person" for id in ids)
    rows = SUPPORTS if all_ten else SUPPORTS_OF_A_PERSON
    sources = coverage(m)
    return Kinds(
        rows,
        ids,
        marks,
        tuple(kind for kind in rows if not set(ids).isdisjoint(sources[kind])),
        tuple(id for id in near if id not in ids),
        safety_first,
    )


def circles(m: SupportMap) -> Circles:
    """What the picture of circles holds: connected components over all current entries but those I keep away
    from, and all ties among them."""
    parts = Structure(without_avoided(m)).circles()
    together = tuple(part for part in parts if len(part) > 1)
    alone = tuple(part[0] for part in parts if len(part) == 1) if together else ()
    return Circles(together, alone, safety_first=bool(avoided(m)))


def without_avoided(m: SupportMap) -> SupportMap:
    """The map without those I keep away from; the map itself where there is nobody."""
    return m.once(_without_avoided)


def _without_avoided(m: SupportMap) -> SupportMap:
    away = avoided(m)
    return without(m, *away) if away else m


def _near(m: SupportMap) -> tuple[Ids, bool]:
    """The current entries that are not kept apart, and whether one was left out."""
    apart = kept_apart(m)
    current = [alter.id for alter in m.current()]
    near = tuple(id for id in current if id not in apart)
    return near, len(near) < len(current)

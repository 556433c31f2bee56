"""`what_if`: the same map with one thing otherwise, and what would change, both ways. Nothing is kept."""

from dataclasses import dataclass
from typing import assert_never

from netmap.ideas import Idea, effect
from netmap.ideas.gate import still_open
from netmap.measures import Ids, Measures, measure
from netmap.measures.safety import guarded, safe_enough
from netmap.model import Alter, Connection, Step, SupportMap
from netmap.model.edits import changed, tie_all, with_connection, without
from netmap.model.scales import SUPPORTS, Amount, Kind, Ring, Support
from netmap.words import problems
from netmap.words.what_if import NEW

SUPPOSED = "supposed"
"""The id of an entry that is only supposed."""
SAFE = 4


@dataclass(frozen=True)
class Without:
    """Suppose this entry were not on the map: away, or out of reach for a while."""

    id: str


@dataclass(frozen=True)
class Safer:
    """Suppose it felt one step safer there; where nothing was said, safe enough."""

    id: str


@dataclass(frozen=True)
class New:
    """Suppose there were one more, safe enough, who gives these kinds of support."""

    supports: tuple[Support, ...] = ()
    kind: Kind = "person"
    ring: Ring = 2


@dataclass(frozen=True)
class With:
    """Suppose this idea went as hoped (`netmap.ideas.effects`)."""

    idea: Idea


Supposition = Without | Safer | New | With


@dataclass(frozen=True)
class WhatIf:
    """The map as it is and as supposed, counted alike. Says nothing about what is better."""

    map: SupportMap
    """The map as supposed. Everyone stands where they stood."""
    before: Measures
    after: Measures
    uncovered: tuple[Support, ...]
    """Kinds of support that have a safe-enough source before, and none after."""
    covered: tuple[Support, ...]
    """Kinds that have none before, and one after."""
    second: tuple[Support, ...]
    """Kinds that have one source before, and more after."""
    carry_alone: Ids
    """Entries that are the one source of a kind after, and were not before."""
    on_their_own: Ids
    """People who are tied to someone on the map before, and to nobody after."""
    split: tuple[Ids, ...]
    """Circles of before that fall in two or more."""
    joined: tuple[Ids, ...]
    """Circles of after that were two or more before."""
    give: Amount | None = None
    """Without someone: what I give there, and would not be giving; None: not answered."""
    get: Amount | None = None
    """Without someone: what I get there, and would be without; None: not answered."""

    @property
    def silent(self) -> bool:
        """Whether none of what is counted here would change."""
        said = (self.uncovered, self.covered, self.second, self.carry_alone, self.on_their_own)
        return not any((*said, self.split, self.joined, self.give, self.get))


def what_if(m: SupportMap, change: Supposition) -> WhatIf:
    """What this change would do to the map. Raises NetmapError for an id that is not on it, and for an idea
    about someone who must not be contacted."""
    after_map = supposed(m, change)
    before, after = measure(m), measure(after_map)
    had, has = before.coverage, after.coverage
    gone = m.connection(change.id) if isinstance(change, Without) else None
    alone_before = {ids[0] for ids in had.values() if len(ids) == 1}
    alone = {ids[0] for kind, ids in has.items() if len(ids) == 1 and len(had[kind]) > 1}
    return WhatIf(
        after_map,
        before,
        after,
        uncovered=tuple(kind for kind in SUPPORTS if had[kind] and not has[kind]),
        covered=tuple(kind for kind in SUPPORTS if has[kind] and not had[kind]),
        second=tuple(kind for kind in SUPPORTS if len(had[kind]) == 1 < len(has[kind])),
        carry_alone=tuple(id for id in m.ids if id in alone - alone_before),
        on_their_own=tuple(id for id in after.isolates if id in m.by_id and id not in before.isolates),
        split=_in_parts(before.circles, after.circles),
        joined=_in_parts(after.circles, before.circles),
        give=gone.give if gone else None,
        get=gone.get if gone else None,
    )


def supposed(m: SupportMap, change: Supposition) -> SupportMap:
    """The map as it would be. Raises NetmapError as `what_if` does."""
    match change:
        case Without(id):
            _known(m, id)
            return without(m, id)
        case Safer(id):
            _known(m, id)
            safety = m.connection(id).safety
            return with_connection(m, id, safety=SAFE if safety is None else min(safety + 1, 5))
        case New():
            return _with_one_more(m, change)
        case With(idea):
            return _with_idea(m, idea)
        case other:
            assert_never(other)


def could_feel_safer(m: SupportMap) -> Ids:
    """Ids of those of whom it can be asked what one step more safety would change: open or in between, part
    of life now, and not kept at a distance by a wish or by any answer about harm."""
    return tuple(
        alter.id
        for alter in m.current()
        if safe_enough(c := m.connection(alter.id)) != "yes"
        and not guarded(c)
        and c.wish not in ("step_back", "not_now", "no_contact")
        and not c.power
    )


def _known(m: SupportMap, id: str) -> None:
    if id not in m.by_id:
        raise problems.not_on_the_map()


def _with_one_more(m: SupportMap, new: New) -> SupportMap:
    alter = Alter(id=SUPPOSED, name=NEW[new.kind], kind=new.kind)
    said = Connection(alter=SUPPOSED, ring=new.ring, safety=SAFE, named_for=frozenset(new.supports) or None)
    return changed(m, alters=(*m.alters, alter), connections=(*m.connections, said))


def _with_idea(m: SupportMap, idea: Idea) -> SupportMap:
    if not set(idea.about) <= m.by_id.keys() or not still_open(m, _as_step(idea)):
        raise problems.not_to_be_contacted()
    would = effect(idea, m)
    for id in idea.about:
        c = m.connection(id)
        if would.kinds:
            field = "named_for" if c.gets is None else "gets"
            m = with_connection(m, id, **{field: (getattr(c, field) or frozenset()) | would.kinds})
        if would.frequency:
            m = with_connection(m, id, frequency=would.frequency)
    if would.tied:
        m = tie_all(m, idea.about)
    return _with_one_more(m, New(tuple(would.new), "community", 3)) if would.new else m


def _as_step(idea: Idea) -> Step:
    return Step(id=SUPPOSED, kind=idea.kind, about=idea.about, text=idea.kind)


def _in_parts(whole: tuple[Ids, ...], parts: tuple[Ids, ...]) -> tuple[Ids, ...]:
    """Circles of `whole` whose members, where they are in `parts` at all, are in two or more of them."""
    home = {id: place for place, part in enumerate(parts) for id in part}
    return tuple(circle for circle in whole if len({home[id] for id in circle if id in home}) > 1)

"""`what_if`: the same map with one thing otherwise, and what would change, both ways. Nothing is kept."""

from dataclasses import dataclass
from itertools import count
from typing import assert_never

from netmap.ideas import Idea, effect, every_idea, still_open
from netmap.ideas.context import Context
from netmap.measures import Measures, measure
from netmap.measures.contact import Reason, kept_apart, reasons_against_contact
from netmap.measures.safety import SAFE_FROM
from netmap.measures.what_if_difference import Difference, difference
from netmap.model import Alter, Connection, Step, SupportMap
from netmap.model.edits import changed, tie_all, with_connection, without
from netmap.model.scales import Amount, Kind, Ring, Support
from netmap.model.value import Ids
from netmap.words import problems
from netmap.words import what_if as words

SUPPOSED = "supposed"
"""The id of what is only supposed; an entry takes another where the map has one of that id."""
_OF_SAFETY: frozenset[Reason] = frozenset({"safety_not_known", "not_safe_enough"})


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
class WhatIf(Difference):
    """What would differ, and the map as it is and as supposed, counted alike."""

    map: SupportMap
    """The map as supposed. Everyone stands where they stood."""
    before: Measures
    after: Measures
    give: Amount | None
    """Without someone: what I give there, and would not be giving; None: not answered, or kept apart."""
    get: Amount | None
    """Without someone: what I get there, and would be without; None: not answered, or kept apart."""


def what_if(m: SupportMap, change: Supposition) -> WhatIf:
    """What this change would do to the map. Raises NetmapError for an id that is not on it, for an idea about
    someone who must not be contacted, and for one more on a map that is full; an idea that needs one more
    there changes only what it can."""
    after_map = supposed(m, change)
    before, after = measure(m), measure(after_map)
    apart = kept_apart(m)
    gone = m.connection(change.id) if isinstance(change, Without) and change.id not in apart else None
    return WhatIf(
        **vars(difference(before, after, apart, kept_apart(after_map))),
        map=after_map,
        before=before,
        after=after,
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
            return with_connection(m, id, safety=SAFE_FROM if safety is None else min(safety + 1, 5))
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
        if (reasons := reasons_against_contact(m, alter.id)) and reasons <= _OF_SAFETY
    )


def ideas_to_suppose(m: SupportMap) -> tuple[Idea, ...]:
    """The ideas of today that would change something that is counted, the largest gain first."""
    ideas = [idea for idea in every_idea(Context(m, measure(m))) if not what_if(m, With(idea)).silent]
    return tuple(sorted(ideas, key=lambda idea: -idea.gain))


def _known(m: SupportMap, id: str) -> None:
    if id not in m.by_id:
        raise problems.not_on_the_map()


def _with_one_more(m: SupportMap, new: New) -> SupportMap:
    if m.is_full:
        raise problems.map_is_full()
    id = next(id for n in count() if (id := SUPPOSED + "-" * n) not in m.by_id)
    alter = Alter(id=id, name=words.NEW[new.kind], kind=new.kind)
    gives = frozenset(new.supports) or None
    connection = Connection(alter=id, ring=new.ring, safety=SAFE_FROM, named_for=gives)
    return changed(m, alters=(*m.alters, alter), connections=(*m.connections, connection))


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
    more = would.new and not m.is_full
    return _with_one_more(m, New(tuple(would.new), "community", 3)) if more else m


def _as_step(idea: Idea) -> Step:
    return Step(id=SUPPOSED, kind=idea.kind, about=idea.about, text=idea.kind)

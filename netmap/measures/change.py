"""Two moments of one map side by side: what came, ended, moved, got safer, became more even, more of me, or
wished for.

Only what was answered in both is compared: an answer that is new says nothing about what changed. Seen
from later to earlier, each thing turns into its opposite, and a map beside itself gives nothing at all.
"""

from collections.abc import Callable
from dataclasses import astuple, dataclass
from typing import Literal, get_args

from netmap.measures.balance import balance
from netmap.measures.support import source
from netmap.model import Connection, SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.model.value import Ids

Rating = Literal["safety", "give", "get", "strain"]
RATINGS: tuple[Rating, ...] = get_args(Rating)
"""The answers on a scale that are compared one by one."""
Sources = tuple[tuple[Support, Ids], ...]
Given = Literal["yes", "no", "not_known"]


@dataclass(frozen=True)
class RatingChange:
    """One answer about one entry that is another later: on its own scale, without a better or worse."""

    alter: str
    field: Rating
    earlier: int
    later: int


@dataclass(frozen=True)
class Change:
    """What is different between an earlier and a later map, as ids, in the order of a map they stand on."""

    came: Ids
    """On the later map, and not on the earlier one."""
    taken_off: Ids
    """On the earlier map, and not on the later one."""
    ended: Ids
    """On both; part of life then, and not now."""
    returned: Ids
    """On both; part of life now, and not then."""
    moved_in: Ids
    """In a ring nearer to me."""
    moved_out: Ids
    """In a ring further from me."""
    safer: Ids
    """Safety was rated in both, and higher later."""
    less_safe: Ids
    more_even: Ids
    """|b| was known in both, and is nearer to 0 later (`netmap.measures.balance`)."""
    less_even: Ids
    more_of_me: Ids
    """As a part of who I am: rated in both, and higher later."""
    less_of_me: Ids
    more_good: Ids
    """As good to be part of, likewise."""
    less_good: Ids
    wished_from: Sources
    """Kinds of support → entries from whom I would like it later, where it was answered for both."""
    wished_no_more: Sources
    support_gained: Sources
    """Kinds of support → entries that are a safe-enough source later, and were known not to be one."""
    support_lost: Sources
    second_source: Sources
    """Kinds of support that one entry was known to give, and two or more later → those who joined."""
    down_to_one: Sources
    """Kinds that two or more gave, and one later → those who no longer do."""

    @property
    def silent(self) -> bool:
        """Whether nothing that is compared here has changed."""
        return not any(astuple(self))


def compare(earlier: SupportMap, later: SupportMap) -> Change:
    """What changed from `earlier` to `later`. Entries are the same where their ids are."""
    both = tuple(id for id in later.ids if id in earlier.by_id)

    def current(m: SupportMap, id: str) -> bool:
        return m.alter(id).status == "current"

    def less(a: SupportMap, b: SupportMap, value: Callable[[Connection], float | None]) -> Ids:
        pairs = {id: (value(a.connection(id)), value(b.connection(id))) for id in both}
        return tuple(id for id, (x, y) in pairs.items() if x is not None and y is not None and x < y)

    return Change(
        came=tuple(id for id in later.ids if id not in earlier.by_id),
        taken_off=tuple(id for id in earlier.ids if id not in later.by_id),
        ended=tuple(id for id in both if current(earlier, id) and not current(later, id)),
        returned=tuple(id for id in both if current(later, id) and not current(earlier, id)),
        moved_in=less(later, earlier, lambda c: c.ring),
        moved_out=less(earlier, later, lambda c: c.ring),
        safer=less(earlier, later, lambda c: c.safety),
        less_safe=less(later, earlier, lambda c: c.safety),
        more_even=less(later, earlier, _unevenness),
        less_even=less(earlier, later, _unevenness),
        more_of_me=less(earlier, later, lambda c: c.part_of_me),
        less_of_me=less(later, earlier, lambda c: c.part_of_me),
        more_good=less(earlier, later, lambda c: c.positive),
        less_good=less(later, earlier, lambda c: c.positive),
        wished_from=_wished(earlier, later, both),
        wished_no_more=_wished(later, earlier, both),
        support_gained=_sources(earlier, later),
        support_lost=_sources(later, earlier),
        second_source=_beyond_one(earlier, later),
        down_to_one=_beyond_one(later, earlier),
    )


def ratings_changed(earlier: SupportMap, later: SupportMap) -> tuple[RatingChange, ...]:
    """Every answer that was given in both and is another later, in the order of the later map."""
    found = []
    for id in later.ids:
        if id in earlier.by_id:
            before, after = earlier.connection(id), later.connection(id)
            for field in RATINGS:
                then, now = getattr(before, field), getattr(after, field)
                if then is not None and now is not None and then != now:
                    found.append(RatingChange(id, field, then, now))
    return tuple(found)


def _unevenness(connection: Connection) -> float | None:
    b = balance(connection)
    return None if b is None else abs(b)


def _wished(without: SupportMap, having: SupportMap, both: Ids) -> Sources:
    """Kinds of support → ids from whom I would like it on `having`, and by an answer not on `without`."""
    found: list[tuple[Support, Ids]] = []
    for kind in SUPPORTS:
        ids = tuple(
            id
            for id in both
            if (before := without.connection(id).would_like) is not None
            and kind not in before
            and kind in (having.connection(id).would_like or ())
        )
        if ids:
            found.append((kind, ids))
    return tuple(found)


def _sources(without: SupportMap, having: SupportMap) -> Sources:
    """Kinds of support → ids that give it on `having`, and are known not to give it on `without`."""
    found: list[tuple[Support, Ids]] = []
    for kind in SUPPORTS:
        ids = tuple(
            id for id in having.ids if _gives(having, id, kind) == "yes" and _gives(without, id, kind) == "no"
        )
        if ids:
            found.append((kind, ids))
    return tuple(found)


def _beyond_one(one: SupportMap, more: SupportMap) -> Sources:
    """Kinds of support with one source on `one` and two or more on `more` → who is not a source on `one`.
    Nothing is said where someone of those on `more` may have been one before."""
    found: list[tuple[Support, Ids]] = []
    for kind in SUPPORTS:
        few = [id for id in one.ids if _gives(one, id, kind) == "yes"]
        many = [id for id in more.ids if _gives(more, id, kind) == "yes"]
        on_one = {id: _gives(one, id, kind) for id in many}
        if len(few) == 1 and len(many) > 1 and "not_known" not in on_one.values():
            found.append((kind, tuple(id for id in many if on_one[id] == "no")))
    return tuple(found)


def _gives(m: SupportMap, id: str, kind: Support) -> Given:
    """Whether this entry is a safe-enough source today. Who is not on the map, or not of today, is none."""
    if id not in m.by_id or m.alter(id).status != "current":
        return "no"
    connection = m.connection(id)
    if kind in connection.supports:
        return source(m, id)
    return "no" if connection.gets is not None else "not_known"

"""What may be told of a change: plain facts of everyone; of balance, safety and support with more care.

What is between me and someone kept apart is not weighed, since safety comes before balance. So whoever
is kept apart on the later map, or on the map of today, is told of by plain facts alone: came, moved, ended,
feels less safe. That it feels safer, is more even, more of me, wished for or gives more support would draw
someone nearer; that it gives less would make a loss of keeping away. The same holds for groups that someone
kept apart is tied to.
What is left out so is told behind the door to what is heavier (`netmap.measures.heavier`), answer by answer.
"""

from dataclasses import dataclass

from netmap.measures.balance import is_weighed, speaks_against_balance
from netmap.measures.change import RatingChange, Sources, compare, ratings_changed
from netmap.measures.contact import STRAINED_FROM, may_be_wished_from, not_praised
from netmap.measures.heavier import may_be_opened
from netmap.measures.support import coverage
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.model.value import Ids


@dataclass(frozen=True)
class ChangeToTell:
    """A `Change` as it may be told; ids as there."""

    came: Ids
    taken_off: Ids
    died: Ids
    """On both; marked as having died on the later one alone."""
    ended: Ids
    """On both; from an earlier time on the later one."""
    returned: Ids
    moved_in: Ids
    moved_out: Ids
    safer: Ids
    less_safe: Ids
    rated_anew: Ids
    """Kept apart, and safety was answered differently: told without a direction."""
    more_even: Ids
    """None of those between whom and me nothing is weighed, or of whom I said that it does not work."""
    less_even: Ids
    """None of those either of whom nothing is weighed, nor of those whose balance was said to work for me."""
    more_of_me: Ids
    less_of_me: Ids
    more_good: Ids
    less_good: Ids
    wished_from: Sources
    """Kinds of support I would like from someone; of nobody of whom I would not be asked that."""
    wished_no_more: Sources
    second_source: Sources
    support_gained: Sources
    """Kinds that are not among `second_source`."""
    down_to_one: Sources
    support_lost: Sources
    """Kinds that are not among `down_to_one`; entries that are on both maps."""

    @property
    def everyone(self) -> frozenset[str]:
        """Ids of all of whom something is told."""
        people = (
            self.came, self.taken_off, self.died, self.ended, self.returned, self.moved_in, self.moved_out,
            self.safer, self.less_safe, self.rated_anew, self.more_even, self.less_even, self.more_of_me,
            self.less_of_me, self.more_good, self.less_good,
        )  # fmt: skip
        sources = (
            *self.wished_from, *self.wished_no_more, *self.second_source, *self.support_gained,
            *self.down_to_one, *self.support_lost,
        )  # fmt: skip
        return frozenset(id for ids in (*people, *(ids for _, ids in sources)) for id in ids)


def change_to_tell(earlier: SupportMap, later: SupportMap, today: SupportMap) -> ChangeToTell:
    """What may be told of the change from `earlier` to `later`. `today`: the map as it is now."""
    change = compare(earlier, later)
    apart = not_praised(later) | not_praised(today)
    not_asked = apart | {id for m in (later, today) for id in m.ids if not may_be_wished_from(m, id)}

    def open_(ids: Ids) -> Ids:
        return tuple(id for id in ids if id not in apart)

    def even(ids: Ids) -> Ids:
        return tuple(id for id in open_(ids) if is_weighed(later, id))

    def praised(ids: Ids) -> Ids:
        return tuple(id for id in ids if not speaks_against_balance(later.connection(id)))

    second = _kinds(change.second_source, apart, still=[k for k, _ in _open_sources(later, apart, least=2)])
    rest_on_one = dict(_open_sources(later, apart, least=1))
    down = tuple(
        (kind, tuple(id for id in ids if id in later.by_id))
        for kind, gone in change.down_to_one
        if kind in rest_on_one and (ids := open_(gone))
    )
    lost = tuple((kind, tuple(id for id in ids if id in later.by_id)) for kind, ids in change.support_lost)
    return ChangeToTell(
        came=change.came,
        taken_off=change.taken_off,
        died=tuple(id for id in change.ended if later.alter(id).status == "died"),
        ended=tuple(id for id in change.ended if later.alter(id).status != "died"),
        returned=change.returned,
        moved_in=change.moved_in,
        moved_out=change.moved_out,
        safer=open_(change.safer),
        less_safe=change.less_safe,
        rated_anew=tuple(id for id in change.safer if id in apart),
        more_even=praised(even(change.more_even)),
        less_even=tuple(id for id in even(change.less_even) if later.connection(id).fit != "works"),
        more_of_me=open_(change.more_of_me),
        less_of_me=open_(change.less_of_me),
        more_good=open_(change.more_good),
        less_good=open_(change.less_good),
        wished_from=_kinds(change.wished_from, not_asked),
        wished_no_more=_kinds(change.wished_no_more, not_asked),
        second_source=second,
        support_gained=_kinds(change.support_gained, apart, without=dict(second)),
        down_to_one=down,
        support_lost=_kinds(lost, apart, without=dict(down)),
    )


def heavier_change(earlier: SupportMap, later: SupportMap, today: SupportMap) -> tuple[RatingChange, ...]:
    """The changed answers that `change_to_tell` is silent about: of those of whom it weighs nothing, and of
    those with strain of 3 or more on either map; all of them of my life now, on the later map and today. ()
    where what is heavier may not be told of the map of today."""
    if not may_be_opened(today):
        return ()
    heavy = not_praised(later) | not_praised(today)
    heavy |= {id for m in (earlier, later) for id in m.ids if (m.connection(id).strain or 0) >= STRAINED_FROM}
    told = change_to_tell(earlier, later, today)
    safety_is_told = {*told.safer, *told.less_safe}
    return tuple(
        change
        for change in ratings_changed(earlier, later)
        if change.alter in heavy
        and _is_of_now(later, change.alter)
        and (change.alter not in today.by_id or _is_of_now(today, change.alter))
        and not (change.field == "safety" and change.alter in safety_is_told)
    )


def _is_of_now(m: SupportMap, id: str) -> bool:
    return m.alter(id).status == "current"


def _open_sources(m: SupportMap, apart: frozenset[str], least: int) -> Sources:
    """Kinds of support with at least so many sources that are not kept apart."""
    found = [(kind, tuple(id for id in ids if id not in apart)) for kind, ids in coverage(m).items()]
    return tuple((kind, ids) for kind, ids in found if len(ids) >= least)


def _kinds(
    sources: Sources,
    apart: frozenset[str],
    still: list[Support] | None = None,
    without: dict[Support, Ids] | None = None,
) -> Sources:
    """Those of the kinds that someone is left in who is not kept apart."""
    kept = [(kind, tuple(id for id in ids if id not in apart)) for kind, ids in sources]
    return tuple(
        (kind, ids)
        for kind, ids in kept
        if ids and (still is None or kind in still) and kind not in (without or {})
    )

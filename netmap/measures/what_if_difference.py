"""What differs between a map and the same map with one thing otherwise: sources of support, and circles."""

from dataclasses import dataclass, fields

from netmap.measures import Measures
from netmap.model.scales import SUPPORTS, Support
from netmap.model.value import Ids

Sources = dict[Support, Ids]


@dataclass(frozen=True)
class Difference:
    """From before to after, by ids. Says nothing about what is better; all is empty where nothing differs.

    Nobody who is kept apart counts as a source: to be without them is no loss, and nothing rests on them. Nor
    are they named among those who come together, come apart or are left on their own.
    """

    uncovered: tuple[Support, ...]
    """Kinds of support that have a safe-enough source before, and none after."""
    covered: tuple[Support, ...]
    """Kinds that have none before, and one or more after."""
    second: tuple[Support, ...]
    """Kinds that have one source before, and more after."""
    carry_alone: Ids
    """Entries that are the one source after of a kind that had more before, and of none before."""
    on_their_own: Ids
    """People who are tied to someone on the map before, and to nobody after."""
    split: tuple[Ids, ...]
    """Circles of before that fall in two or more."""
    joined: tuple[Ids, ...]
    """Circles of after that were two or more before."""

    @property
    def silent(self) -> bool:
        """Whether none of what is counted here differs."""
        return not any(getattr(self, field.name) for field in fields(Difference))


def difference(
    before: Measures, after: Measures, apart_before: frozenset[str], apart_after: frozenset[str]
) -> Difference:
    """What differs, counted alike on both. apart: ids of the entries kept apart, before and after."""
    apart = apart_before | apart_after
    had, has = _sources(before, apart_before), _sources(after, apart_after)
    alone_before = {ids[0] for ids in had.values() if len(ids) == 1}
    alone = [ids[0] for kind, ids in has.items() if len(ids) == 1 and len(had[kind]) > 1]
    return Difference(
        uncovered=tuple(kind for kind in SUPPORTS if had[kind] and not has[kind]),
        covered=tuple(kind for kind in SUPPORTS if has[kind] and not had[kind]),
        second=tuple(kind for kind in SUPPORTS if len(had[kind]) == 1 < len(has[kind])),
        carry_alone=tuple(id for id in after.balance if id in alone and id not in alone_before),
        on_their_own=tuple(
            id
            for id in after.isolates
            if id in before.balance and id not in before.isolates and id not in apart
        ),
        split=_in_parts(before.circles, after.circles, apart),
        joined=_in_parts(after.circles, before.circles, apart),
    )


def _sources(measures: Measures, apart: frozenset[str]) -> Sources:
    return {kind: tuple(id for id in ids if id not in apart) for kind, ids in measures.coverage.items()}


def _in_parts(whole: tuple[Ids, ...], parts: tuple[Ids, ...], apart: frozenset[str]) -> tuple[Ids, ...]:
    """Circles of `whole` whose members, where they are in `parts` at all, are in two or more of them; without
    those who are kept apart."""
    home = {id: place for place, part in enumerate(parts) for id in part}
    named = (tuple(id for id in circle if id not in apart) for circle in whole)
    return tuple(circle for circle in named if len({home[id] for id in circle if id in home}) > 1)

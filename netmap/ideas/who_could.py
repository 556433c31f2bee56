"""Who could …? For one kind of support: who gives it, and who might. And who could go along somewhere.

On a device that was not said to be private nobody is named: counts stand in place of names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from netmap.ideas.asks import MEANS_TELLING, TELLS_HOW_I_AM
from netmap.ideas.eligibility import light_only, may_be_asked, names_may_be_shown
from netmap.measures import routes
from netmap.measures.contact import (
    closed_groups,
    could_pass_it_on,
    open_to_contact,
    reasons_against_contact,
    within_reach,
)
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, could_be_child
from netmap.measures.routes import Route
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON, Support
from netmap.model.value import Ids

StillOpen = Literal["perhaps_a_child", "safety_not_known", "not_safe_enough", "strain"]
"""What is open with someone who was named for exactly this: whether they are grown up; how safe it feels was
not said, or was said to be in between; or there is much strain and nothing was said of repair."""
STILL_OPEN: tuple[StillOpen, ...] = get_args(StillOpen)


@dataclass(frozen=True)
class WhoCould:
    """For one kind of support, in the order of the map, those wished closer first.

    gives: said to give it, with no reason against contact, and not perhaps a child; an animal or a place can
    be among them, since nothing is asked of it. might: within reach, and not said to give it. Both are empty
    where nobody may be named; giving and perhaps count them all the same. named_and_open: named for exactly
    this, though something is open there, with what: they are shown, and the person knows best; empty where
    nobody may be named. open: how many more are left out for nothing but that how safe it feels was not
    answered. little_known: how many more since it means telling, and two or more cues of safety are open with
    them. Both are counted and never named."""

    kind: Support
    gives: Ids
    might: Ids
    giving: int
    perhaps: int
    open: int
    named_and_open: Mapping[str, StillOpen] = field(default_factory=dict)
    little_known: int = 0


def kinds_wanted_first(m: SupportMap) -> tuple[Support, ...]:
    """All kinds of support, those I would like more of first."""
    wanted = m.wants or frozenset()
    return (*(k for k in SUPPORTS if k in wanted), *(k for k in SUPPORTS if k not in wanted))


def who_could(m: SupportMap, kind: Support) -> WhoCould:
    """Who gives this kind of support to me, and who might.

    Not among those who might: who is here through their work; where either holds power over the other; who
    cares for me already, or who carries much; and, where asking means telling, who may talk about me with
    someone I keep away from, or has two or more cues of safety open. What is asked of groups and
    communities alone, persons are not asked."""
    closed = closed_groups(m)
    open_now = tuple(id for id in open_to_contact(m) if id not in closed and not could_be_child(m, id))
    gives = tuple(id for id in _closer_first(m, open_now) if kind in m.connection(id).supports)
    could_repeat_it = could_pass_it_on(m) if kind in TELLS_HOW_I_AM else frozenset()
    could = tuple(
        id
        for id in _closer_first(m, within_reach(m))
        if _is_asked(m, id, kind) and id not in gives and id not in could_repeat_it and may_be_asked(m, id)
    )
    might = tuple(id for id in could if kind not in MEANS_TELLING or not light_only(m, id))
    still_open, little_known = _open(m, kind), len(could) - len(might)
    if not names_may_be_shown(m):
        return WhoCould(kind, (), (), len(gives), len(might), len(still_open), little_known=little_known)
    shown = _named_and_open(m, kind, could_repeat_it)
    return WhoCould(
        kind, gives, might, len(gives), len(might), len(still_open - shown.keys()), shown, little_known
    )


def places_to_go(m: SupportMap) -> Ids:
    """Ids of those for whom it can be asked who could go along or introduce me; nobody where nobody may be
    named. In the order of the map."""
    return routes.targets(m) if names_may_be_shown(m) else ()


def who_could_go(m: SupportMap, target: str) -> Route | None:
    """Someone who could go with me or introduce me there (`netmap.measures.routes`); None where the map
    shows nobody, and where nobody may be named. Raises KeyError for an id that is not on the map."""
    found = routes.route(m, target)
    return found if target in places_to_go(m) else None


def places_with_company(m: SupportMap) -> int:
    """To how many someone could go along, or introduce me. Names nobody."""
    return sum(1 for target in routes.targets(m) if routes.route(m, target))


def _is_asked(m: SupportMap, id: str, kind: Support) -> bool:
    return kind in SUPPORTS_OF_A_PERSON or m.alter(id).kind != "person"


def _named_and_open(m: SupportMap, kind: Support, left_out: frozenset[str]) -> dict[str, StillOpen]:
    """Those named for exactly this kind against whom nothing speaks but what is still open, in the order of
    the map. No child and nobody I care for, nobody who holds power over me, nobody of these others, and no
    group that holds someone kept apart or is near one."""
    found: dict[str, StillOpen] = {}
    for id in m.ids:
        reasons, connection = set[str](reasons_against_contact(m, id)), m.connection(id)
        if could_be_child(m, id):
            reasons.add("perhaps_a_child")
        if not reasons or not reasons <= set(STILL_OPEN) or kind not in connection.supports:
            continue
        if connection.power or id in left_out or m.alter(id).form in NOT_COUNTED_AS_PEOPLE:
            continue
        if m.alter(id).kind == "person" or not _is_closed(m, id):
            found[id] = next(reason for reason in STILL_OPEN if reason in reasons)
    return found


def _is_closed(m: SupportMap, id: str) -> bool:
    """Whether someone I keep away from is in this group, or in one that it is tied to in any way."""
    closed = closed_groups(m)
    return id in closed or any(not closed.isdisjoint(tie.pair) for tie in m.ties_of(id))


def _closer_first(m: SupportMap, ids: Ids) -> Ids:
    return tuple(sorted(ids, key=lambda id: m.connection(id).wish != "closer"))


def _open(m: SupportMap, kind: Support) -> frozenset[str]:
    """Ids of those left out for the one reason that it is not answered how safe it feels."""
    return frozenset(
        id
        for id in m.ids
        if reasons_against_contact(m, id) == {"safety_not_known"}
        and _is_asked(m, id, kind)
        and m.alter(id).form not in NOT_COUNTED_AS_PEOPLE
        and id not in closed_groups(m)
        and not could_be_child(m, id)
    )

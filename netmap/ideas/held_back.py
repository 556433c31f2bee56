"""What would be suggested but for one reason: the reason, so that the person can look at it and answer."""

from dataclasses import dataclass
from typing import Literal

from netmap.ideas.eligibility import names_may_be_shown
from netmap.measures.contact import (
    avoided,
    closed_groups,
    could_pass_it_on,
    reasons_against_contact,
    within_reach,
)
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, could_be_child, is_service
from netmap.model import SupportMap

HeldBackBy = Literal[
    "namesake", "strain", "holds_someone", "near_a_closed_group", "talk_not_known", "perhaps_a_child"
]
"""namesake: they share the name of someone I keep away from, and it was not said whether they are the same.
strain: there is much of it, and nothing was said of repair. holds_someone: a group or community that
someone I keep away from is in or tied to. near_a_closed_group: it is tied to such a one, and whether what I
say is passed on was not answered. talk_not_known: they know someone I keep away from, or are in a group
with one, and whether they talk about me was not answered; nothing that means telling is offered, and nobody
is introduced. perhaps_a_child: it was not said whether they are grown up, which comes before all that."""


@dataclass(frozen=True)
class HeldBack:
    """id: the entry. by: the one reason. Whom it is about besides is not said."""

    id: str
    by: HeldBackBy


def held_back(m: SupportMap) -> tuple[HeldBack, ...]:
    """The entries that ideas leave out, wholly or in part, for one reason that an answer of the person
    would settle, in the order of the map; each with that reason. Nobody against whom anything else speaks,
    and nobody on a device that was not said to be private. The group that holds someone stays closed
    whatever is said of it: there the reason is to be told, not to be argued with."""
    if not names_may_be_shown(m):
        return ()
    return tuple(HeldBack(id, by) for id in m.ids if (by := _reason(m, id)))


def _reason(m: SupportMap, id: str) -> HeldBackBy | None:
    alter, connection = m.alter(id), m.connection(id)
    if alter.form in NOT_COUNTED_AS_PEOPLE or connection.power or is_service(m, id):
        return None
    against = reasons_against_contact(m, id)
    if against == {"namesake"} and alter.namesake != "same":
        return "namesake"
    if against == {"strain"} and connection.repair is None:
        return "strain"
    if against:
        return None
    if could_be_child(m, id):
        return "perhaps_a_child"
    if id in closed_groups(m):
        return "holds_someone"
    if id not in within_reach(m):
        return "near_a_closed_group" if _talk_is_open(m, id, closed_groups(m)) else None
    if id in could_pass_it_on(m):
        return "talk_not_known" if _talk_is_open(m, id, avoided(m) | closed_groups(m)) else None
    return None


def _talk_is_open(m: SupportMap, id: str, others: frozenset[str]) -> bool:
    """Whether nothing was said of talk about me between this entry and these others it is tied to, and of
    none of them that there is any."""
    said = {tie.talks_about_me for tie in m.ties_of(id) if not others.isdisjoint(tie.pair)}
    return None in said and True not in said

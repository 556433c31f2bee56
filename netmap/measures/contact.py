"""Whom no idea may touch and no finding may name. Everything about contact hangs on this module."""

from collections.abc import Iterator
from typing import Literal

from netmap.measures.names_alike import Names
from netmap.measures.relationship import (
    NOT_COUNTED_AS_PEOPLE,
    could_be_children,
    is_cared_for,
)
from netmap.measures.safety import safety_of_all, speaks_against_safety
from netmap.model import Connection, SupportMap, Tie
from netmap.model.support_map import ties_of_all
from netmap.model.value import Ids

Reason = Literal[
    "safety_not_known", "not_safe_enough", "unsafe", "wish", "not_current", "harm", "power_and_strain",
    "cared_for", "strain", "repair_not_now", "namesake",
]  # fmt: skip
"""Why an entry is left out of every idea."""

KEPT_APART_BY: frozenset[Reason] = frozenset(
    {"unsafe", "wish", "not_current", "harm", "power_and_strain", "namesake"}
)
"""The reasons for which no finding names someone. The others are open, in between, or of care and repair."""
AVOIDED_BY: frozenset[Reason] = KEPT_APART_BY - {"not_current"}
"""The reasons to keep away from someone, and from where they are or what is told may reach them. That
someone died, or is of an earlier time, is none."""

STRAINED_FROM = 3
"""The smallest strain (0 to 4) that asks for care: beside power it keeps apart, else repair comes first. A
convention of ours."""
REPAIR_OPEN = frozenset({"has_happened", "feels_possible"})
"""The answers about repair with which a strained connection is not left out."""
AWAY = frozenset({"step_back", "not_now", "no_contact"})
"""The wishes that lead away from someone."""


def reasons_against_contact(m: SupportMap, id: str) -> frozenset[Reason]:
    """Why no idea may be about, through or with this entry; empty where there is no reason.

    Absolute: it knows no exception and no way to show an idea anyway. Only another answer about
    the connection changes it. Raises KeyError for an id that is not on the map.
    """
    return _reasons(m)[id]


def _reasons(m: SupportMap) -> dict[str, frozenset[Reason]]:
    """Id of each entry → the reasons against it."""
    return m.of_parts(_with_namesakes, _own_reasons)


def _own_reasons(m: SupportMap) -> dict[str, frozenset[Reason]]:
    """Likewise, of those that lie in itself."""
    return m.of_each(_reasons_of_its_own)


def _with_namesakes(m: SupportMap) -> dict[str, frozenset[Reason]]:
    found = dict(_own_reasons(m))
    for id in _namesakes(m, found):
        found[id] |= {"namesake"}
    return found


def _reasons_of_its_own(m: SupportMap, id: str) -> frozenset[Reason]:
    alter, connection = m.alter(id), m.connection(id)
    reasons: set[Reason] = set()
    match safety_of_all(m)[id]:
        case "not_known":
            reasons.add("safety_not_known")
        case "no":
            reasons.add("unsafe" if speaks_against_safety(connection) else "not_safe_enough")
    if connection.wish in AWAY:
        reasons.add("wish")
    if alter.status != "current":
        reasons.add("harm" if alter.status == "ended_by_harm" else "not_current")
    if (connection.strain or 0) >= STRAINED_FROM:
        if connection.power:
            reasons.add("power_and_strain")
        if connection.repair not in REPAIR_OPEN:
            reasons.add("strain")
    if is_cared_for(m, id):
        reasons.add("cared_for")
    if connection.repair == "not_now":
        reasons.add("repair_not_now")
    return frozenset(reasons)


def _namesakes(m: SupportMap, reasons: dict[str, frozenset[Reason]]) -> Iterator[str]:
    """Those who have the name of someone I keep away from, or one that could be it
    (`netmap.measures.names_alike`), and are not said to be another person. Until then they are treated as the
    same."""
    away = [alter for alter in m.alters if not AVOIDED_BY.isdisjoint(reasons[alter.id])]
    names = Names(away)
    for alter in m.alters:
        if alter.namesake in ("open", "same") or (
            away
            and alter.namesake is None
            and AVOIDED_BY.isdisjoint(reasons[alter.id])
            and names.has_another_like(alter)
        ):
            yield alter.id


def power_between(connection: Connection) -> bool:
    """Whether either holds power over the other: nothing is asked there, since a no would not be free."""
    return bool(connection.power or connection.holds_power)


def open_to_contact(m: SupportMap) -> Ids:
    """Ids of the entries against which there is no reason, in the order of the map."""
    return tuple(id for id in m.ids if not reasons_against_contact(m, id))


def kept_apart(m: SupportMap) -> frozenset[str]:
    """Ids of the entries that no finding and no idea names: I keep away from them, or they are not part of my
    life now. What was merely left open, or is in between, keeps nobody apart."""
    return m.of_parts(_kept_apart, _reasons)


def _kept_apart(m: SupportMap) -> frozenset[str]:
    return frozenset([id for id, why in _reasons(m).items() if not KEPT_APART_BY.isdisjoint(why)])


def avoided(m: SupportMap) -> frozenset[str]:
    """Ids of those I keep away from: no idea leads there or into a group that holds them, and nothing is told
    where it may reach them."""
    return m.of_parts(_avoided, _reasons)


def _avoided(m: SupportMap) -> frozenset[str]:
    return frozenset([id for id, why in _reasons(m).items() if not AVOIDED_BY.isdisjoint(why)])


def is_kept_apart(m: SupportMap, id: str) -> bool:
    """Whether this entry is one of `kept_apart`. Raises KeyError for an id that is not on the map."""
    return not KEPT_APART_BY.isdisjoint(reasons_against_contact(m, id))


def may_be_wished_from(m: SupportMap, id: str) -> bool:
    """Whether it may be asked what I would like to get from this entry: not of those kept apart, nor of those
    I care for."""
    return not (is_kept_apart(m, id) or is_cared_for(m, id))


def not_praised(m: SupportMap) -> frozenset[str]:
    """Ids of those kept apart, of those who are in between, and of the groups and communities that one I keep
    away from is in or tied to: nothing is said of them that would draw anyone nearer."""
    return m.of_parts(_not_praised, _reasons, safety_of_all, ties_of_all)


def _not_praised(m: SupportMap) -> frozenset[str]:
    away = avoided(m)
    return kept_apart(m) | {
        id for id, safe in safety_of_all(m).items() if safe == "no" or holds_one_of(m, id, away)
    }


def hard_as_it_is(connection: Connection) -> bool:
    """Whether I said what good words would pass over: that they hold power over me, much strain with no
    repair in sight, or that the balance does not work for me."""
    if connection.power or connection.fit == "does_not_work":
        return True
    return (connection.strain or 0) >= STRAINED_FROM and connection.repair not in REPAIR_OPEN


def within_reach(m: SupportMap) -> Ids:
    """Ids of the persons, groups and communities that contact may be about, in the order of the map:
    without a reason against contact; nobody who could be a child and was not asked; and no group or community
    that someone is in, or tied to, whom I keep away from, nor one that is tied to such a group and of which
    it was not said that nothing is passed on. Animals, ancestors and places are never among them."""
    return m.of_parts(_within_reach, _reasons, could_be_children, ties_of_all)


def closed_groups(m: SupportMap) -> frozenset[str]:
    """Ids of the groups and communities that someone I keep away from is in or tied to."""
    return m.of_parts(_closed_groups, avoided, ties_of_all)


def _closed_groups(m: SupportMap) -> frozenset[str]:
    away = avoided(m)
    return frozenset(id for id in m.ids if holds_one_of(m, id, away)) if away else frozenset()


def _within_reach(m: SupportMap) -> Ids:
    closed, perhaps_children = closed_groups(m), could_be_children(m)
    return tuple(
        id
        for id in open_to_contact(m)
        if m.alter(id).form not in NOT_COUNTED_AS_PEOPLE
        and not perhaps_children[id]
        and id not in closed
        and not _is_near_one_of(m, id, closed)
    )


def holds_one_of(m: SupportMap, id: str, away: frozenset[str]) -> bool:
    """Whether this entry is a group or community to which one of these belongs or is tied. That two pull me
    apart is no such tie: it says nothing of who meets whom."""
    if m.alter(id).kind == "person":
        return False
    return not away.isdisjoint(other for tie in m.ties_of(id) if is_a_way(tie) for other in tie.pair)


def is_a_way(tie: Tie) -> bool:
    """Whether those at its ends may meet or talk: not where they are said to pull me apart, and no more."""
    return tie.kind != "pulls" or bool(tie.talks_about_me)


def _is_near_one_of(m: SupportMap, id: str, closed: frozenset[str]) -> bool:
    """Whether this is a group or community tied to one of these, where it was not said that nothing I say is
    passed on between the two."""
    if not closed or m.alter(id).kind == "person":
        return False
    ties = (tie for tie in m.ties_of(id) if is_a_way(tie) and tie.talks_about_me is not False)
    return not closed.isdisjoint(other for tie in ties for other in tie.pair)


def could_pass_it_on(m: SupportMap) -> frozenset[str]:
    """Ids of those who know someone I keep away from, or are in or tied to a group that holds one, where it
    was not said that they do not talk about me: what is not known is not "no"."""
    return m.of_parts(_could_pass_it_on, avoided, ties_of_all)


def _could_pass_it_on(m: SupportMap) -> frozenset[str]:
    away = avoided(m) | closed_groups(m)
    there = (tie for tie in m.ties if tie.a in away or tie.b in away)
    ways = [tie.pair for tie in there if is_a_way(tie) and tie.talks_about_me is not False]
    return frozenset(id for pair in ways for id in pair) - away

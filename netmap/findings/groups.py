"""How my groups go together: several that fit, one that pulls the other way, one that would like tending.

Named are groups and communities of today that are not there through their work. None is named that is kept
apart, nor one that holds someone I keep away from; praised is none that is in between either.
"""

from collections.abc import Iterator

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule, TieChanges
from netmap.measures.contact import avoided, holds_one_of
from netmap.measures.relationship import could_belong_to
from netmap.model import SupportMap, Tie
from netmap.model.scales import TieKind
from netmap.model.signs import MUCH_FROM
from netmap.model.value import Ids

SEVERAL = 3
"""Groups that fit together, from which on it is said without any rating. A convention of ours."""
MANY = 5
"""Groups that fit together, from which on no more of them make it weigh more. A convention of ours."""
LITTLE = 1
"""The most support received (0 to 4) that is little. A convention of ours."""
SELDOM = frozenset({"yearly", "rarely"})
OF_BELONGING = ("part_of_me", "positive")


def groups_fit(facts: Facts) -> Finding | None:
    """The most groups that go well together, none of them pulling against another: three or more, or two that
    are much of me or good to be part of."""
    m = facts.map
    found = [ids for ids in _together(m, facts.once(_praised)) if len(ids) >= SEVERAL or _dear(m, ids)]
    if not found:
        return None
    ids = max(found, key=len)
    ties = tuple(_between(m, ids, ids, "fits"))
    return Finding("groups_fit", ids, facts.answers(ids, *OF_BELONGING, ties=ties))


def group_pulls(facts: Facts) -> Finding | None:
    """The group that pulls against the most others: two or more, or one that goes well with another, where it
    goes well with none itself."""
    m, here = facts.map, facts.once(_groups)
    against = {
        id: others
        for id in here
        if (others := _tied(m, id, here, "pulls")) and not _tied(m, id, here, "fits")
        if len(others) > 1 or any(_tied(m, other, here, "fits") for other in others)
    }
    if not against:
        return None
    one = max(against, key=lambda id: len(against[id]))
    beyond = against[one]
    fits = dict.fromkeys(tie for other in beyond for tie in _between(m, (other,), here, "fits"))
    ties = (*_between(m, (one,), beyond, "pulls"), *fits)
    return Finding("group_pulls", (one,), facts.answers((), ties=ties), beyond=beyond)


def group_to_tend(facts: Facts) -> Finding | None:
    """Groups that are much of me and good to be part of, and wished closer; or, where no wish was said and
    the balance is not said to work, with little support or seldom met."""
    ids = tuple(id for id in facts.once(_warm) if _is_dear(facts.map, id) and _little_of_it(facts.map, id))
    evidence = facts.answers(ids, *OF_BELONGING, "wish", "get", "frequency", "fit")
    return Finding("group_to_tend", ids, evidence) if ids else None


def _groups(facts: Facts) -> Ids:
    """The groups and communities that can be named, in the order of the map."""
    m = facts.map
    away = avoided(m)
    return facts.near(
        alter.id
        for alter in m.current()
        if could_belong_to(m, alter.id) and not holds_one_of(m, alter.id, away)
    )


def _praised(facts: Facts) -> Ids:
    """Those of them that may be in a strength."""
    return facts.praised(facts.once(_groups))


def _warm(facts: Facts) -> Ids:
    """Those of them of which something warm can be said, hard as it may be."""
    return facts.told_well(facts.once(_groups))


def _tied(m: SupportMap, id: str, among: Ids, kind: TieKind) -> Ids:
    tied = {other for tie in m.ties_of(id) if tie.kind == kind for other in tie.pair} - {id}
    return tuple(other for other in among if other in tied)


def _together(m: SupportMap, groups: Ids) -> Iterator[Ids]:
    """The sets of these that hang together by going well together, none of them pulling against another."""
    waiting = set(groups)
    for first in groups:
        found, reached = set[str](), {first} & waiting
        while reached:
            found |= reached
            reached = {other for id in reached for other in _tied(m, id, groups, "fits")} - found
        waiting -= found
        ids = tuple(id for id in groups if id in found)
        if len(ids) > 1 and not any(_tied(m, id, ids, "pulls") for id in ids):
            yield ids


def _dear(m: SupportMap, ids: Ids) -> bool:
    """Whether each is much of me, or good to be part of."""
    answers = ((m.connection(id).part_of_me or 0, m.connection(id).positive or 0) for id in ids)
    return all(max(part, positive) >= MUCH_FROM for part, positive in answers)


def _is_dear(m: SupportMap, id: str) -> bool:
    connection = m.connection(id)
    return min(connection.part_of_me or 0, connection.positive or 0) >= MUCH_FROM


def _little_of_it(m: SupportMap, id: str) -> bool:
    connection = m.connection(id)
    if connection.wish is not None:
        return connection.wish == "closer"
    little = connection.get is not None and connection.get <= LITTLE
    return connection.fit != "works" and (little or connection.frequency in SELDOM)


def _more_than_two(_: Facts, fitting: Finding) -> float:
    """0 for two that fit, 1 for five and more."""
    return min(1.0, (len(fitting.about) - 2) / (MANY - 2))


def _between(m: SupportMap, ids: Ids, others: Ids, kind: TieKind) -> Iterator[Tie]:
    for tie in m.ties:
        if tie.kind == kind and ((tie.a in ids and tie.b in others) or (tie.b in ids and tie.a in others)):
            yield tie


def _ties_of_those_that_fit(m: SupportMap, fitting: Finding) -> tuple[Tie, ...]:
    return tuple(_between(m, fitting.about, fitting.about, "fits"))


def _ties_of_the_pull(m: SupportMap, pull: Finding) -> tuple[Tie, ...]:
    fits = (tie for tie in m.ties if tie.kind == "fits" and not {*pull.beyond}.isdisjoint(tie.pair))
    return (*_between(m, pull.about, pull.beyond, "pulls"), *fits)


def _one_more(facts: Facts, fitting: Finding) -> tuple[tuple[str, Ids], ...]:
    """Each group that could fit as well, to those that do."""
    return tuple((id, fitting.about) for id in facts.once(_praised) if id not in fitting.about)


def _one_more_pulled(facts: Facts, pull: Finding) -> tuple[tuple[str, Ids], ...]:
    named = (*pull.about, *pull.beyond)
    return tuple((id, pull.about) for id in facts.once(_groups) if id not in named)


IDENTITY = "groups and who I am (Haslam et al. 2019; Cruwys et al. 2021); how it is read is ours"
STRENGTHS = (
    Rule(
        "groups_fit", "strength", groups_fit, source=IDENTITY, counts=OF_BELONGING,
        ties=TieChanges(_ties_of_those_that_fit, _one_more, "fits"), explained="groups_fit", joins=3,
        how_far=_more_than_two,
    ),
)  # fmt: skip
PULLS = (
    Rule(
        "group_pulls", "isolation", group_pulls, source=IDENTITY,
        ties=TieChanges(_ties_of_the_pull, _one_more_pulled, "pulls"), explained="group_pulls",
    ),
)  # fmt: skip
OUT_OF_SIGHT = (
    Rule(
        "group_to_tend", "reach", group_to_tend, source=IDENTITY,
        counts=(*OF_BELONGING, "wish", "get", "frequency", "fit"), explained="group_to_tend",
        joins=3,
    ),
)  # fmt: skip

"""Strengths of how people hang together: groups where some of mine are, a circle that knows each other."""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule, TieChanges
from netmap.findings.whom import people_of_mine
from netmap.measures.reach import share_who_know_each_other
from netmap.measures.relationship import is_among_others, is_person_of_today
from netmap.model import SupportMap, Tie
from netmap.model.value import Ids

ENOUGH_PEOPLE = 4
"""People, from which on it says something that many know each other."""
MANY_KNOW = 1 / 2
"""The share of pairs who know each other, from which on many do. A convention of ours."""


def among_people_i_know(facts: Facts) -> Finding | None:
    """Groups and communities to which people of mine belong, where good may be said of both; no services,
    and no group at work of which nothing more was said."""
    m = facts.map
    groups = facts.praised(a.id for a in m.current() if is_among_others(m, a.id))
    members = {
        id: facts.praised(other for other in m.members(id) if is_person_of_today(m, other)) for id in groups
    }
    ids = tuple(id for id in members if members[id])
    there = {member for id in ids for member in members[id]}
    ties = (tie for id in ids for tie in m.ties_of(id) if tie.kind == "belongs_to" and there & {*tie.pair})
    evidence = facts.answers((), ties=tuple(ties))
    beyond = tuple(id for id in m.ids if id in there)
    return Finding("among_people_i_know", ids, evidence, beyond=beyond) if ids else None


def they_know_each_other(facts: Facts) -> Finding | None:
    """Four or more people of whom good may be said, none there through their work, at least half of all pairs
    of whom know each other."""
    m = facts.map
    ids = facts.praised(facts.once(people_of_mine))
    share = share_who_know_each_other(m, ids)
    if len(ids) < ENOUGH_PEOPLE or share is None or share < MANY_KNOW:
        return None
    return Finding("they_know_each_other", ids, facts.answers((), ties=_ties_among(m, ids)))


def _ties_among(m: SupportMap, ids: Ids) -> tuple[Tie, ...]:
    here = set(ids)
    ties = [tie for tie in m.ties if tie.a in here and tie.b in here]
    return tuple([tie for tie in ties if tie.kind in ("knows", "tense")])


def _ties_of_a_circle(m: SupportMap, finding: Finding) -> tuple[Tie, ...]:
    return _ties_among(m, finding.about)


def _belonging_of(m: SupportMap, finding: Finding) -> tuple[Tie, ...]:
    named = {*finding.about, *finding.beyond}
    return tuple(tie for tie in m.ties if tie.kind == "belongs_to" and named.issuperset(tie.pair))


def _no_more_ties(facts: Facts, finding: Finding) -> tuple[tuple[str, Ids], ...]:
    """One more takes nothing back."""
    return ()


def _knit(facts: Facts, finding: Finding) -> float:
    share = share_who_know_each_other(facts.map, finding.about) or 0
    return (share - MANY_KNOW) / (1 - MANY_KNOW)


RULES = (
    Rule(
        "among_people_i_know", "strength", among_people_i_know,
        source="groups (Haslam et al. 2019); how it is read is ours",
        ties=TieChanges(_belonging_of, _no_more_ties),
    ),
    Rule(
        "they_know_each_other", "strength", they_know_each_other,
        source="density (Barnes; Marsden 1987); ours", ties=TieChanges(_ties_of_a_circle, _no_more_ties),
        missing="knows_nobody", explained="they_know_each_other", how_far=_knit,
    ),
)  # fmt: skip

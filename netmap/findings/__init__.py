"""What is worth saying about a map: one record, one rule per kind, and a list of rules.

The order of the list is the order on screen: how the map begins, what is there, what it holds little
of, where support leans. Adding a finding is one rule here and one sentence in `netmap.words.findings`.
"""

from collections.abc import Callable

from netmap.findings import isolation, one_sided, openings, strengths
from netmap.findings.finding import Evidence, Facts, Finding, FindingKind
from netmap.measures import Measures
from netmap.model import SupportMap

__all__ = ["AT_ONCE", "Evidence", "Finding", "FindingKind", "find", "in_turn"]

RULES: tuple[Callable[[Facts], list[Finding]], ...] = (
    openings.at_the_beginning,
    strengths.safe_people,
    strengths.settles_near,
    strengths.mutual,
    strengths.many_sources,
    strengths.honest_core,
    strengths.belonging,
    isolation.safe_enough_people,
    isolation.only_professionals,
    isolation.sources_of_support,
    isolation.rests_on_one,
    isolation.through_one,
    isolation.stands_apart,
    isolation.no_group,
    one_sided.giving_more,
    one_sided.getting_more,
)

AT_ONCE = 3


def find(m: SupportMap, measures: Measures) -> tuple[Finding, ...]:
    """Everything this map shows: openings and strengths first, then isolation, then one-sided support."""
    facts = Facts.of(m, measures)
    return tuple(finding for rule in RULES for finding in rule(facts))


def in_turn(findings: tuple[Finding, ...]) -> tuple[tuple[Finding, ...], ...]:
    """The findings in handfuls of at most three. Each handful takes from each family in turn, so that
    the first one already holds a strength and something to look at; strengths stay in front."""
    waiting = {
        family: [f for f in findings if f.family == family]
        for family in ("opening", "strength", "isolation", "one_sided")
    }
    handfuls = []
    while any(waiting.values()):
        taken: list[Finding] = []
        while len(taken) < AT_ONCE and any(waiting.values()):
            for row in waiting.values():
                if row and len(taken) < AT_ONCE:
                    taken.append(row.pop(0))
        handfuls.append(tuple(f for f in findings if f in taken))
    return tuple(handfuls)

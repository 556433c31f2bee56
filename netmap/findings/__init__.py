"""What is worth saying about a map: one rule for each kind of finding, and the list of them."""

from typing import get_args

from netmap.findings.finding import Evidence, Facts, Finding
from netmap.findings.gate import found_by
from netmap.findings.rule import Family, Rule
from netmap.findings.rules import RULE_OF, RULES
from netmap.measures import Measures
from netmap.model import SupportMap

__all__ = ["AT_ONCE", "RULES", "RULE_OF", "Evidence", "Finding", "Rule", "find", "in_turn"]

AT_ONCE = 3


def find(m: SupportMap, measures: Measures) -> tuple[Finding, ...]:
    """Everything this map shows: openings and strengths first, then isolation, then one-sided support. Nobody
    who is kept apart is in any of it (`netmap.findings.gate`)."""
    facts = Facts.of(m, measures)
    return tuple(finding for rule in RULES if (finding := found_by(rule, facts)) is not None)


def in_turn(findings: tuple[Finding, ...]) -> tuple[tuple[Finding, ...], ...]:
    """The findings in handfuls of at most three. Each handful takes from each family in turn, so that
    the first one already holds a strength and something to look at; strengths stay in front."""
    waiting = {
        family: [f for f in findings if RULE_OF[f.kind].family == family] for family in get_args(Family)
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

"""What is worth saying about a map: a rule for each kind of finding, the list of them, and what is told
first."""

from dataclasses import replace
from itertools import chain

from netmap.findings.evidence import Evidence
from netmap.findings.finding import Facts, Finding
from netmap.findings.gate import found_by
from netmap.findings.rule import Rule
from netmap.findings.rules import RULE_OF, RULES
from netmap.findings.turns import AT_ONCE, in_turn, told
from netmap.findings.weighing import weight
from netmap.measures import Measures
from netmap.model import SupportMap

__all__ = [
    "AT_ONCE", "RULES", "RULE_OF", "Evidence", "Finding", "Rule", "every_finding", "find", "in_turn",
]  # fmt: skip


def every_finding(m: SupportMap, measures: Measures) -> tuple[Finding, ...]:
    """Everything this map shows, with its weight, in the order of the rules; some of it says the same. Nobody
    who is kept apart is in any of it (`netmap.findings.gate`)."""
    facts = Facts.of(m, measures)
    found = (finding for rule in RULES if (finding := found_by(rule, facts)) is not None)
    return tuple(replace(finding, weight=weight(facts, finding)) for finding in found)


def find(m: SupportMap, measures: Measures) -> tuple[Finding, ...]:
    """What is told of this map, in the order it is told in: handful by handful (`in_turn`)."""
    return tuple(chain.from_iterable(in_turn(told(every_finding(m, measures)))))

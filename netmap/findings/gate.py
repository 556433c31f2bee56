"""Nobody who is kept apart is in any finding: decided here, for every rule there is and every one to come.

The rules themselves look past those who are kept apart where something can still be said of the others. What
one of them would name all the same is not said; evidence about them is left out and counted.
"""

from dataclasses import replace

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule


def found_by(rule: Rule, facts: Facts) -> Finding | None:
    """What this rule finds, with nobody in it who is kept apart; None where it would name one."""
    finding = rule.find(facts)
    if finding is None:
        return None
    named = {*finding.about, *finding.beyond, *(id for side in finding.sides for id in side)}
    if not facts.apart.isdisjoint(named):
        return None
    hidden = finding.evidence.whose(facts.apart)
    if not hidden:
        return finding
    return replace(finding, evidence=finding.evidence.without(hidden), unnamed=len(hidden))

"""Nobody who is kept apart is in any finding: decided here, for every rule there is and every one to come.

The rules themselves look past those who are kept apart where something can still be said of the others. What
one of them would name all the same is not said; evidence about them is left out and counted.
"""

from dataclasses import replace

from netmap.findings.finding import Evidence, Facts, Finding
from netmap.findings.rule import Rule


def found_by(rule: Rule, facts: Facts) -> Finding | None:
    """What this rule finds, with nobody in it who is kept apart; None where it would name one."""
    finding = rule.find(facts)
    if finding is None:
        return None
    named = {*finding.about, *finding.beyond, *(id for side in finding.sides for id in side)}
    if not facts.apart.isdisjoint(named):
        return None
    hidden = [piece for piece in finding.evidence if _is_about_one_of(facts.apart, piece)]
    if not hidden:
        return finding
    shown = tuple(piece for piece in finding.evidence if not _is_about_one_of(facts.apart, piece))
    unnamed = facts.apart.intersection(id for piece in hidden for id in piece.tie or (piece.alter,))
    return replace(finding, evidence=shown, unnamed=len(unnamed))


def _is_about_one_of(apart: frozenset[str], piece: Evidence) -> bool:
    return not apart.isdisjoint(piece.tie) if piece.tie else piece.alter in apart

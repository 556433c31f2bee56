"""How much a finding weighs on this map: what is told first. A convention of ours, without validation.

    weight = (touches + far + matters) × joined

Names play no part, nor who was added first.
"""

from typing import NamedTuple

from netmap.findings.finding import Facts, Finding
from netmap.findings.rules import RULE_OF
from netmap.model.scales import Support

WITHOUT_THRESHOLD = 1 / 2
"""How far a finding lies whose rule begins with the first entry."""
JOINED = (0.0, 0.25, 1.0, 1.5, 2.0)
"""By how many answers a finding brings together: nothing of its own, one said again, two, three, four and
more."""
DECIMALS = 6
"""Weights that differ by less are equal: sums of parts may differ in their last digits."""
UNEASY = frozenset({"mixed", "does_not_work"})


class _OfTheMap(NamedTuple):
    """What every finding of one map is weighed with."""

    today: frozenset[str]
    wants: frozenset[Support]
    wished_closer: frozenset[str]
    uneasy: frozenset[str]


def _of_the_map(facts: Facts) -> _OfTheMap:
    m = facts.map
    return _OfTheMap(
        frozenset([alter.id for alter in m.current()]),
        m.wants or frozenset(),
        frozenset([c.alter for c in m.connections if c.wish == "closer"]),
        frozenset([c.alter for c in m.connections if c.fit in UNEASY]),
    )


def weight(facts: Facts, finding: Finding) -> float:
    """The weight of this finding on these facts, 0 to 6."""
    rule = RULE_OF[finding.kind]
    if not rule.joins:
        return 0.0
    far = WITHOUT_THRESHOLD if rule.how_far is None else min(1.0, max(0.0, rule.how_far(facts, finding)))
    parts = touches(facts, finding) + far + matters(facts, finding)
    return round(parts * JOINED[min(rule.joins, len(JOINED) - 1)], DECIMALS)


def touches(facts: Facts, finding: Finding) -> float:
    """The share of entries of today that it names, 0 to 1; where it names nobody, that it rests on. 0 on a
    map without any."""
    today = facts.once(_of_the_map).today
    named = finding.about + finding.beyond
    touched = today.intersection(named) if named else finding.evidence.whose(today)
    return len(touched) / len(today) if today else 0.0


def matters(facts: Facts, finding: Finding) -> float:
    """How much of what it says I said matters to me, 0 to 1: half for each of a kind of support that I would
    like more of, someone named whom I wish closer, and a balance with someone named that does not quite
    work."""
    m, named = facts.once(_of_the_map), finding.about + finding.beyond
    said = (
        not m.wants.isdisjoint(finding.supports),
        not m.wished_closer.isdisjoint(named),
        not m.uneasy.isdisjoint(named),
    )
    return min(1.0, sum(said) / 2)

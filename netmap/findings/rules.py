"""The list of rules, in the order on screen: how the map begins, what is there, what it holds little of,
where support leans. To add a finding, put one more `Rule` into the list of one of these modules."""

from netmap.findings import groups, isolation, one_sided, openings, strengths, structure
from netmap.findings.rule import Rule

RULES: tuple[Rule, ...] = (
    *openings.RULES,
    *strengths.RULES,
    *groups.STRENGTHS,
    *isolation.RULES,
    *structure.RULES,
    *groups.RULES,
    *one_sided.RULES,
)
RULE_OF: dict[str, Rule] = {rule.kind: rule for rule in RULES}
"""Kind of finding → its rule."""

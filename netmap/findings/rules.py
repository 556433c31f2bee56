"""The list of rules, family by family: how the map begins, what is there, what it holds little of, what is
far, who carries much, what is wished for, where support leans. What weighs the most is told first. To add a
finding, put one more `Rule` into the list of one of these modules."""

from netmap.findings import (
    groups,
    isolation,
    joined,
    load,
    one_sided,
    openings,
    reach,
    strengths,
    structure,
    together,
    wishes,
)
from netmap.findings.rule import Rule

RULES: tuple[Rule, ...] = (
    *openings.RULES,
    *strengths.RULES,
    *joined.RULES,
    *together.RULES,
    *groups.STRENGTHS,
    *isolation.RULES,
    *structure.RULES,
    *groups.PULLS,
    *reach.RULES,
    *groups.OUT_OF_SIGHT,
    *isolation.LOAD,
    *load.RULES,
    *wishes.RULES,
    *one_sided.RULES,
)
RULE_OF: dict[str, Rule] = {rule.kind: rule for rule in RULES}
"""Kind of finding → its rule."""

"""Whether a finding would still be said if something on the map were otherwise."""

from typing import Literal

from netmap.findings.finding import Facts, Finding
from netmap.findings.gate import found_by
from netmap.findings.rules import RULE_OF

StillSaid = Literal["same", "more", "other"]


def still_said(finding: Finding, facts: Facts) -> StillSaid:
    """Whether the same is said of these facts, or all of it and more, or something else or nothing."""
    now = found_by(RULE_OF[finding.kind], facts)
    if now is None:
        return "other"
    before, after = _named(finding), _named(now)
    return "same" if before == after else "more" if before <= after else "other"


def _named(finding: Finding) -> frozenset[str]:
    """All it names: whom it is about, whom else and on which side, and kinds of support."""
    return frozenset(
        (
            *(f"about {id}" for id in finding.about),
            *(f"beyond {id}" for id in finding.beyond),
            *(f"side {' '.join(side)}" for side in finding.sides),
            *finding.supports,
        )
    )

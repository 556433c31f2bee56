"""How far what was found lies from where a rule begins, where several rules measure it alike: 0 to 1."""

from netmap.findings.finding import Facts, Finding
from netmap.model.scales import SUPPORTS_OF_A_PERSON


def share_of_kinds(facts: Facts, finding: Finding) -> float:
    """How many kinds of support it names, from one to all."""
    return (len(finding.supports) - 1) / (len(SUPPORTS_OF_A_PERSON) - 1)

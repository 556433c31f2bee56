"""What is told, and in which turn: the heaviest first, a strength in each handful, nothing said twice."""

from netmap.findings.finding import Finding
from netmap.findings.rules import RULE_OF, RULES

AT_ONCE = 3
FIRST = ("opening", "strength")
_PLACE = {rule.kind: place for place, rule in enumerate(RULES)}


def heaviest_first(findings: tuple[Finding, ...]) -> list[Finding]:
    """By weight; those that weigh the same in the order of the rules."""
    return sorted(findings, key=lambda finding: (-finding.weight, _PLACE[finding.kind]))


def told(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that say something of their own: of several that name the same thing, the one that says the
    most; of two that give way to each other, the heavier."""
    ahead = sorted(heaviest_first(findings), key=lambda finding: len(RULE_OF[finding.kind].gives_way_to))
    kept: dict[str, Finding] = {}
    for finding in (f for f in ahead if RULE_OF[f.kind].joins > 0):
        same_and_more = [kept[kind] for kind in RULE_OF[finding.kind].gives_way_to if kind in kept]
        if not any({*finding.about} <= {*other.about, *other.beyond} for other in same_and_more):
            kept[finding.kind] = finding
    return tuple(kept.values()) or findings


def in_turn(findings: tuple[Finding, ...]) -> tuple[tuple[Finding, ...], ...]:
    """The findings in handfuls of at most three.

    Each takes the heaviest strength, where one is left, and then the heaviest of what else there is, from
    families that it does not hold yet where it can; what says one answer again waits till the end. How a map
    begins comes before all else, and strengths stand in front of the others.
    """
    waiting = heaviest_first(findings)
    handfuls = []
    while waiting:
        taken = _next_handful(waiting)
        handfuls.append(tuple(sorted((waiting[place] for place in taken), key=_in_front)))
        waiting = [finding for place, finding in enumerate(waiting) if place not in taken]
    return tuple(handfuls)


def _next_handful(waiting: list[Finding]) -> list[int]:
    """The places of those that are told next."""
    families = [_family(finding) for finding in waiting]
    again = [_says_again(finding) for finding in waiting]
    taken = [families.index(family) for family in FIRST if family in families]
    while len(taken) < min(AT_ONCE, len(waiting)):
        held = {families[place] for place in taken}
        left = (place for place in range(len(waiting)) if place not in taken)
        taken.append(min(left, key=lambda place: (again[place], families[place] in held)))
    return taken


def _family(finding: Finding) -> str:
    return RULE_OF[finding.kind].family


def _says_again(finding: Finding) -> bool:
    return RULE_OF[finding.kind].joins < 2


def _in_front(finding: Finding) -> tuple[int, float, int]:
    place = FIRST.index(_family(finding)) if _family(finding) in FIRST else len(FIRST)
    return place, -finding.weight, _PLACE[finding.kind]

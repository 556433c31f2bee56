"""What is told, and in which turn: the heaviest first, a strength in each handful, nothing said twice, and
nobody twice in one handful."""

from netmap.findings.finding import Finding
from netmap.findings.rules import RULE_OF, RULES

AT_ONCE = 3
FIRST = ("opening", "strength")
ONE_IS_ENOUGH = ("one_entry", "two_entries")
"""How a map of one and of two entries begins: whatever else it shows is about these again."""
HEARD_AT_ONCE = 4
"""So many names are heard, and known again in the next sentence. A convention of ours."""
_PLACE = {rule.kind: place for place, rule in enumerate(RULES)}


def heaviest_first(findings: tuple[Finding, ...]) -> list[Finding]:
    """By weight; those that weigh the same in the order of the rules."""
    return sorted(findings, key=lambda finding: (-finding.weight, _PLACE[finding.kind]))


def told(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that say something of their own: of several that name the same thing, the one that says the
    most; of two that give way to each other, the heavier. Of one and two entries, how their map begins."""
    beginning = tuple(finding for finding in findings if finding.kind in ONE_IS_ENOUGH)
    if beginning:
        return beginning
    ahead = sorted(heaviest_first(findings), key=lambda finding: len(RULE_OF[finding.kind].gives_way_to))
    kept: dict[str, Finding] = {}
    for finding in (f for f in ahead if RULE_OF[f.kind].joins > 0):
        same_and_more = [kept[kind] for kind in RULE_OF[finding.kind].gives_way_to if kind in kept]
        if not any({*finding.about} <= {*other.about, *other.beyond} for other in same_and_more):
            kept[finding.kind] = finding
    if all(RULE_OF[kind].never_first for kind in kept):
        return tuple(finding for finding in findings if RULE_OF[finding.kind].joins == 0)
    return tuple(kept.values())


def in_turn(findings: tuple[Finding, ...]) -> tuple[tuple[Finding, ...], ...]:
    """The findings in handfuls of at most three.

    Each takes the heaviest strength, where one is left, and then the heaviest of what else there is: about
    others than it names already and from families that it does not hold yet, where it can; what says one
    answer again waits till the end. Of two about the very same, the second waits for another handful, but for
    a strength and what rests or leans there. How a map begins comes before all else, and strengths stand in
    front of the others.
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
    named = [frozenset((*finding.about, *finding.beyond)) for finding in waiting]
    again = [RULE_OF[finding.kind].joins < 2 for finding in waiting]
    taken = [families.index(family) for family in FIRST if family in families]

    def repeats(place: int) -> bool:
        """Whether it is about the very same as one taken; of two strengths, about some of the same."""
        strength = families[place] == "strength"
        return bool(named[place]) and any(
            named[place] == named[other]
            or (strength and families[other] == "strength" and _heard_in(named[place], named[other]))
            for other in taken
            if not _other_side(families[place], families[other])
        )

    def later(place: int) -> tuple[bool, bool, bool]:
        first = not taken and RULE_OF[waiting[place].kind].never_first
        some = any(
            _heard_in(named[place], named[other]) and not _other_side(families[place], families[other])
            for other in taken
        )
        return first or again[place], some, families[place] in {families[other] for other in taken}

    while len(taken) < AT_ONCE:
        left = [place for place in range(len(waiting)) if place not in taken and not repeats(place)]
        if not left:
            break
        taken.append(min(left, key=later))
    return taken


def _other_side(one: str, other: str) -> bool:
    """Whether the two are what is good with someone, and what leans or rests there: told together."""
    return {one, other} in ({"strength", "load"}, {"strength", "one_sided"})


def _heard_in(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all whom one of two names are heard in the other."""
    fewer, more = sorted((one, other), key=len)
    return bool(fewer) and len(more) <= HEARD_AT_ONCE and fewer <= more


def _family(finding: Finding) -> str:
    return RULE_OF[finding.kind].family


def _in_front(finding: Finding) -> tuple[int, bool, float, int]:
    place = FIRST.index(_family(finding)) if _family(finding) in FIRST else len(FIRST)
    return place, RULE_OF[finding.kind].never_first, -finding.weight, _PLACE[finding.kind]

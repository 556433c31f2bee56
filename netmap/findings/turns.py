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
    kept: list[Finding] = []
    for finding in (f for f in ahead if RULE_OF[f.kind].joins > 0):
        if not any(says_it_too(other, finding) for other in kept):
            kept.append(finding)
    if all(RULE_OF[finding.kind].never_first for finding in kept):
        return tuple(finding for finding in findings if RULE_OF[finding.kind].joins == 0)
    return tuple(kept)


def says_it_too(other: Finding, finding: Finding) -> bool:
    """Whether this finding gives way to the other: of a kind that says the same and more, about all of
    these."""
    same = other.kind in RULE_OF[finding.kind].gives_way_to
    return same and set(finding.about) <= {*other.about, *other.beyond}


def in_turn(findings: tuple[Finding, ...]) -> tuple[tuple[Finding, ...], ...]:
    """The findings in handfuls of at most three.

    Each takes the heaviest strength, where one is left, and then the heaviest of what else there is: about
    others than it names already and from families that it does not hold yet, where it can; what says one
    answer again waits till the end. Of two about the very same, the second waits for another handful. How a
    map begins comes before all else, and strengths stand in front of the others.
    """
    waiting = heaviest_first(findings)
    handfuls = []
    while waiting:
        taken = [finding for finding in waiting if _family(finding) == "opening"][:1]
        taken += [finding for finding in waiting if _family(finding) == "strength"][:1]
        while len(taken) < AT_ONCE:
            left = [f for f in waiting if f not in taken and not any(_of_the_same(f, t) for t in taken)]
            if not left:
                break
            taken.append(min(left, key=lambda finding: _later(finding, taken)))
        waiting = [finding for finding in waiting if finding not in taken]
        handfuls.append(tuple(sorted(taken, key=_in_front)))
    return tuple(handfuls)


def _later(finding: Finding, taken: list[Finding]) -> tuple[bool, bool, bool]:
    held = {_family(other) for other in taken}
    again = RULE_OF[finding.kind].joins < 2
    first = not taken and RULE_OF[finding.kind].never_first
    return (
        first or again,
        any(_of_some_of_the_same(finding, other) for other in taken),
        _family(finding) in held,
    )


def _of_the_same(finding: Finding, other: Finding) -> bool:
    """Whether both are about the very same; of two strengths, whether one is about some of the other's."""
    both = {_family(finding), _family(other)} == {"strength"}
    return bool(_named(finding)) and (
        _named(finding) == _named(other) or (both and _of_some_of_the_same(finding, other))
    )


def _of_some_of_the_same(finding: Finding, other: Finding) -> bool:
    """Whether all that one names are heard in the other."""
    fewer, more = sorted((_named(finding), _named(other)), key=len)
    return bool(fewer) and fewer <= more and len(more) <= HEARD_AT_ONCE


def _named(finding: Finding) -> frozenset[str]:
    return frozenset((*finding.about, *finding.beyond))


def _family(finding: Finding) -> str:
    return RULE_OF[finding.kind].family


def _in_front(finding: Finding) -> tuple[int, bool, float, int]:
    place = FIRST.index(_family(finding)) if _family(finding) in FIRST else len(FIRST)
    return place, RULE_OF[finding.kind].never_first, -finding.weight, _PLACE[finding.kind]

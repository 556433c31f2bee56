"""What is told, and in which turn: the heaviest first, a strength in each handful, nothing said twice, and
nobody twice in one handful."""

from typing import NamedTuple

from netmap.findings.finding import Finding
from netmap.findings.rule import Family
from netmap.findings.rules import RULE_OF, RULES

AT_ONCE = 3
FIRST: tuple[Family, ...] = ("opening", "strength")
ONE_IS_ENOUGH = ("one_entry", "two_entries")
"""How a map of one and of two entries begins: whatever else it shows is about these again."""
HEARD_AT_ONCE = 4
"""So many names are heard, and known again in the next sentence. A convention of ours."""
TOLD_TOGETHER: frozenset[tuple[Family, Family]] = frozenset(
    (("strength", "load"), ("load", "strength"), ("strength", "one_sided"), ("one_sided", "strength"))
)
"""What is good with someone, and what leans or rests there."""
ABOUT_THE_SAME = 2
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
    kept: dict[str, Finding] = {}
    for finding in sorted(heaviest_first(findings), key=lambda one: len(RULE_OF[one.kind].gives_way_to)):
        rule, about = RULE_OF[finding.kind], {*finding.about}
        same_and_more = [kept[kind] for kind in rule.gives_way_to if kind in kept]
        if rule.joins and not any(about.issubset(other.about + other.beyond) for other in same_and_more):
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
    waiting = [_Waiting.of(finding) for finding in heaviest_first(findings)]
    handfuls = []
    while waiting:
        taken = _take_handful(waiting)
        handfuls.append(tuple(one.finding for one in sorted(taken, key=_in_front)))
    return tuple(handfuls)


class _Waiting(NamedTuple):
    """A finding that is not told yet, and what is asked of it again and again."""

    finding: Finding
    family: Family
    named: frozenset[str]
    never_first: bool
    again: bool
    """Whether it says one answer again."""

    @classmethod
    def of(cls, finding: Finding) -> "_Waiting":
        rule = RULE_OF[finding.kind]
        named = frozenset((*finding.about, *finding.beyond))
        return cls(finding, rule.family, named, rule.never_first, rule.joins < 2)


def _take_handful(waiting: list[_Waiting]) -> list[_Waiting]:
    """Those that are told next, taken out of those waiting."""
    taken: list[_Waiting] = []
    for family in FIRST:
        place = next((place for place, one in enumerate(waiting) if one.family == family), None)
        if place is not None:
            taken.append(waiting.pop(place))
    while len(taken) < AT_ONCE and (place := _next(waiting, taken)) is not None:
        taken.append(waiting.pop(place))
    return taken


def _next(waiting: list[_Waiting], taken: list[_Waiting]) -> int | None:
    """The place of the one that goes best with those taken, the first of several; None where each is about
    the very same as one of them."""
    families = {other.family for other in taken}
    chosen: int | None = None
    least = True, ABOUT_THE_SAME, True
    for place, one in enumerate(waiting):
        later, same_family = one.again or (one.never_first and not taken), one.family in families
        if (later, 0, same_family) >= least:
            continue
        shared = max([_shared(one, other) for other in taken], default=0)
        if shared < ABOUT_THE_SAME and (later, shared, same_family) < least:
            chosen, least = place, (later, shared, same_family)
    return chosen


def _shared(one: _Waiting, other: _Waiting) -> int:
    """2 where both are about the very same, or are strengths of which one names whom the other names; 1 where
    one of them does so otherwise; 0 for what is good with someone beside what leans or rests there."""
    if one.named.isdisjoint(other.named) or (one.family, other.family) in TOLD_TOGETHER:
        return 0
    if one.named == other.named:
        return ABOUT_THE_SAME
    if not _heard_in(one.named, other.named):
        return 0
    return ABOUT_THE_SAME if one.family == other.family == "strength" else 1


def _heard_in(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all whom one of two names are heard in the other; each names someone."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    return len(more) <= HEARD_AT_ONCE and fewer <= more


def _in_front(one: _Waiting) -> tuple[int, bool, float, int]:
    place = FIRST.index(one.family) if one.family in FIRST else len(FIRST)
    return place, one.never_first, -one.finding.weight, _PLACE[one.finding.kind]

"""What a finding would say if two people had been forgotten. A convention of ours.

Nobody knows who was forgotten, so the two are supposed to be as unlike those on the map as can be in the
one way that the finding counts. Where it rests on ratings alone, the two are people of whom nothing is
said, and what was said of the others counts as before.
"""

from typing import Any, Literal, assert_never

from netmap.findings.counts import outcome
from netmap.findings.finding import Facts, Finding, FindingKind
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.edits import add, set_tie, with_connection
from netmap.model.scales import MOST_ALTERS

MissingPeople = Literal[
    "anyone", "not_through_work", "a_group", "safe_enough", "safe_and_gives_it", "gives_much", "even",
    "knows_them", "on_both_sides",
]  # fmt: skip
TWO = 2

WHO: dict[FindingKind, MissingPeople] = {
    "only_professionals": "not_through_work",
    "no_group": "a_group",
    "no_safe_yet": "safe_enough",
    "few_safe": "safe_enough",
    "nobody_for": "safe_and_gives_it",
    "one_person_for": "safe_and_gives_it",
    "rests_on_one": "gives_much",
    "giving_pattern": "even",
    "getting_pattern": "even",
    "stands_apart": "knows_them",
    "through_one": "on_both_sides",
}
"""Who could change each kind of finding. For the others it is anyone, of whom nothing is said."""


def missing_people(m: SupportMap, finding: Finding) -> MissingPeople | None:
    """Which two people, had they been forgotten, would change what this finding says.

    None: it stays. Also None on a map that has no room for two more.
    """
    if len(m.alters) + TWO > MOST_ALTERS:
        return None
    who = WHO.get(finding.kind, "anyone")
    more = _with_two(m, finding, who)
    return None if outcome(finding, Facts.of(more, measure(more))) == "same" else who


def _with_two(m: SupportMap, finding: Finding, who: MissingPeople) -> SupportMap:
    answers, tied_to = _unlike(m, finding, who)
    for _ in range(TWO):
        m = add(m, "?", kind="group" if who == "a_group" else "person")
        newcomer = m.ids[-1]
        m = with_connection(m, newcomer, **answers)
        for other in tied_to:
            m = set_tie(m, newcomer, other, "knows")
    return m


def _unlike(m: SupportMap, finding: Finding, who: MissingPeople) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What is said of each of the two, and whom they know."""
    match who:
        case "anyone" | "not_through_work" | "a_group":
            return {}, ()
        case "safe_enough":
            return {"safety": 5}, ()
        case "safe_and_gives_it":
            return {"safety": 5, "gets": frozenset(finding.supports)}, ()
        case "gives_much":
            return {"get": 4}, ()
        case "even":
            return {"give": 4, "get": 4}, ()
        case "knows_them":
            return {}, finding.about
        case "on_both_sides":
            point = finding.about[0]
            known = {id for tie in m.ties_of(point) for id in tie.pair} - {point, *finding.beyond}
            return {}, (*finding.beyond, *(id for id in m.ids if id in known))
        case _:
            assert_never(who)

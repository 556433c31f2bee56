"""What a finding would say if two people had been left off the map. A convention of ours.

Nobody knows who was forgotten, so the two are supposed to be as unlike those on the map as can be in the
one way that the finding counts. Where it rests on ratings alone, the two are people of whom nothing is
said, and what was said of the others counts as before.
"""

from typing import Any, assert_never

from netmap.findings.finding import Facts, Finding
from netmap.findings.robustness import still_said
from netmap.findings.rule import MissingPeople
from netmap.findings.rules import RULE_OF
from netmap.measures import measure
from netmap.measures.safety import SAFE_FROM
from netmap.model import SupportMap
from netmap.model.edits import add, set_tie, with_connection
from netmap.model.scales import MOST_ALTERS

TWO = 2


def missing_people(m: SupportMap, finding: Finding) -> MissingPeople | None:
    """Which two people, had they been left off the map, would change what this finding says.

    None: it stays. Also None on a map that has no room for two more.
    """
    if len(m.alters) + TWO > MOST_ALTERS:
        return None
    who = RULE_OF[finding.kind].missing
    more = _with_two(m, finding, who)
    return None if still_said(finding, Facts.of(more, measure(more))) == "same" else who


def _with_two(m: SupportMap, finding: Finding, who: MissingPeople) -> SupportMap:
    answers, tied_to = _unlike(finding, who)
    for _ in range(TWO):
        m = add(m, "?", kind="group" if who == "a_group" else "person")
        newcomer = m.ids[-1]
        m = with_connection(m, newcomer, **answers)
        for other in tied_to:
            m = set_tie(m, newcomer, other, "knows")
    return m


def _unlike(finding: Finding, who: MissingPeople) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What is said of each of the two, and whom they know."""
    match who:
        case "anyone" | "not_through_work" | "a_group" | "knows_nobody":
            return {}, ()
        case "nearby":
            return {"barriers": frozenset()}, ()
        case "close":
            return {"ring": 1}, ()
        case "safe_enough":
            return {"safety": SAFE_FROM}, ()
        case "safe_and_gives_it":
            return {"safety": SAFE_FROM, "gets": frozenset(finding.supports)}, ()
        case "gives_much":
            return {"get": 4}, ()
        case "even":
            return {"give": 4, "get": 4}, ()
        case "knows_them":
            return {}, finding.about
        case "on_both_sides":
            return {}, finding.beyond
        case _:
            assert_never(who)

"""What each kind of finding counts, and whether the same would still be said if something were otherwise."""

from collections.abc import Callable
from typing import Literal

from netmap.findings import isolation, one_sided, openings, strengths
from netmap.findings.finding import Facts, Finding, FindingKind
from netmap.findings.strengths import SAFETY

Rule = Callable[[Facts], list[Finding]]

LEAN = ("give", "get", "fit", "role", "season")
COUNTS: dict[FindingKind, tuple[Rule, tuple[str, ...]]] = {
    **dict.fromkeys(("empty", "only_past", "one_entry", "two_entries"), (openings.at_the_beginning, ())),
    "nothing_rated": (openings.at_the_beginning, ("safety", "give", "get", "gets", "honest")),
    "safe_people": (strengths.safe_people, SAFETY),
    "settles_near": (strengths.settles_near, ("gets", *SAFETY)),
    "mutual": (strengths.mutual, ("give", "get")),
    "many_sources": (strengths.many_sources, ("gets", *SAFETY)),
    "honest_core": (strengths.honest_core, ("honest", *SAFETY)),
    "belonging": (strengths.belonging, ()),
    **dict.fromkeys(("no_safe_yet", "few_safe"), (isolation.safe_enough_people, SAFETY)),
    "only_professionals": (isolation.only_professionals, ("role",)),
    **dict.fromkeys(("nobody_for", "one_person_for"), (isolation.sources_of_support, ("gets", *SAFETY))),
    "rests_on_one": (isolation.rests_on_one, ("get",)),
    "through_one": (isolation.through_one, ()),
    "stands_apart": (isolation.stands_apart, ()),
    "no_group": (isolation.no_group, ()),
    **dict.fromkeys(("giving_more", "giving_pattern"), (one_sided.giving_more, LEAN)),
    **dict.fromkeys(("getting_more", "getting_pattern"), (one_sided.getting_more, LEAN)),
}
"""Each kind of finding → its rule, and the answers on a connection that the rule counts. `gets` stands for
the kinds of support I get, in either way of asking."""


Outcome = Literal["same", "more", "other"]


def outcome(finding: Finding, facts: Facts) -> Outcome:
    """Whether the same is said of these facts, or all of it and more, or something else or nothing."""
    rule, _ = COUNTS[finding.kind]
    now = next((other for other in rule(facts) if other.kind == finding.kind), None)
    if now is None:
        return "other"
    before, after = _named(finding), _named(now)
    return "same" if before == after else "more" if before <= after else "other"


def _named(finding: Finding) -> frozenset[str]:
    """All it names: whom it is about, whom else, and kinds of support."""
    return frozenset(
        (
            *(f"about {id}" for id in finding.about),
            *(f"beyond {id}" for id in finding.beyond),
            *finding.supports,
        )
    )

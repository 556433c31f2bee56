"""What is there. Shown before anything else.

A connection kept apart for safety is never praised, nor a group that holds someone I keep away from, nor who
is hard for me as it is (`Facts.praised`). People are persons of today. Animals, ancestors and places, and
those I care for, have words of their own.
"""

from netmap.findings.finding import Facts, Finding
from netmap.findings.how_far import share_of_kinds
from netmap.findings.rule import Rule
from netmap.findings.whom import can_hold_me, people_near, persons, praised_people, safe_and_praised
from netmap.measures.balance import both_ways, speaks_against_balance
from netmap.measures.relationship import (
    NOT_COUNTED_AS_PEOPLE,
    could_be_child,
    is_among_others,
    is_cared_for,
    is_child,
)
from netmap.measures.safety import SAFETY_ANSWERS, safe_enough
from netmap.model import Connection, SupportMap
from netmap.model.scales import SUPPORTS_OF_A_PERSON, Support
from netmap.model.value import Ids

JOYS: frozenset[Support] = frozenset({"warmth", "good_times", "settles"})
"""Kinds of support that can come from a child, or from whom I care for, without asking anything of them."""


def safe_people(facts: Facts) -> Finding | None:
    """At least one person whom I do not care for, and who could not be a child, is safe enough."""
    ids = tuple(facts.once(persons))
    return Finding("safe_people", ids, facts.answers(ids, *SAFETY_ANSWERS)) if ids else None


def settles_near(facts: Facts) -> Finding | None:
    """My body settles near at least one safe-enough entry that I do not care for, and that could not be a
    child."""
    m = facts.map
    ids = tuple(
        id
        for id, said in facts.once(safe_and_praised).items()
        if "settles" in said.supports and not is_cared_for(m, id) and not could_be_child(m, id)
    )
    evidence = facts.answers(ids, "gets", "named_for", *SAFETY_ANSWERS)
    return Finding("settles_near", ids, evidence, ("settles",)) if ids else None


def mutual(facts: Facts) -> Finding | None:
    """Support goes both ways with a person, at least "a little" and "some", and neither side is more than
    double; between grown people, where it is weighed at all and nothing I said of it speaks against that."""
    ids = tuple(id for id in facts.once(praised_people) if both_ways(facts.map, id))
    return Finding("mutual", ids, facts.answers(ids, "give", "get")) if ids else None


def many_sources(facts: Facts) -> Finding | None:
    """Kinds of support that come from two or more safe-enough entries that can be turned to."""
    coverage = {kind: facts.praised(facts.measures.coverage[kind]) for kind in SUPPORTS_OF_A_PERSON}
    kinds = tuple(kind for kind, ids in coverage.items() if len(ids) >= 2)
    sources = {id for kind in kinds for id in coverage[kind]}
    ids = tuple(id for id in facts.map.ids if id in sources)
    return Finding("many_sources", ids, facts.answers(ids, "gets", "named_for"), kinds) if kinds else None


def honest_core(facts: Facts) -> Finding | None:
    """Safe-enough entries with whom I can be fully honest, and that can be turned to; nobody who could pass
    it on to someone I keep away from."""
    here = facts.once(can_hold_me)
    ids = facts.confided(id for id, said in here.items() if said.honest == "yes")
    return Finding("honest_core", ids, facts.answers(ids, "honest", *SAFETY_ANSWERS)) if ids else None


def belonging(facts: Facts) -> Finding | None:
    """At least one current group or community that is one to be among others by what I said of it, and holds
    nobody I keep away from."""
    m = facts.map
    ids = facts.praised(a.id for a in m.current() if is_among_others(m, a.id))
    return Finding("belonging", ids, facts.answers(ids, "kind")) if ids else None


def other_company(facts: Facts) -> Finding | None:
    """Animals, ancestors and places of whom I said something good."""
    m = facts.map
    ids = facts.praised(
        a.id
        for a in m.current()
        if a.kind == "person" and a.form in NOT_COUNTED_AS_PEOPLE and _something_good(m, a.id)
    )
    return _of_their_own("other_company", facts, ids)


def joy_and_care(facts: Facts) -> Finding | None:
    """My own children and those I care for from whom something comes back to me, where I did not say that it
    is hard."""
    m, here = facts.map, facts.once(people_near)
    ids = facts.praised(id for id, said in here.items() if _mine(m, id) and _comes_easily(said))
    return _of_their_own("joy_and_care", facts, ids)


def _something_good(m: SupportMap, id: str) -> bool:
    connection = m.connection(id)
    return safe_enough(connection) == "yes" or bool(connection.get) or bool(connection.supports)


def _mine(m: SupportMap, id: str) -> bool:
    """Whether this is someone I care for, or my own child; not any child there is."""
    return m.connection(id).role == "i_care_for_them" or (m.alter(id).form == "child" and is_child(m, id))


def _comes_easily(connection: Connection) -> bool:
    comes = bool(connection.get) or not JOYS.isdisjoint(connection.supports)
    return comes and not speaks_against_balance(connection)


def _of_their_own(kind: str, facts: Facts, ids: Ids) -> Finding | None:
    if not ids:
        return None
    return Finding(kind, ids, facts.answers(ids, "form", "role", "get", "gets", "named_for", *SAFETY_ANSWERS))


MORE_OF_THE_SAFE = (
    "settles_near", "honest_core", "at_ease_with", "settles_and_listens", "honest_both_ways",
    "heard_and_respected", "close_and_often", "close_from_afar", "few_safe",
)  # fmt: skip
RULES = (
    Rule(
        "safe_people", "strength", safe_people, source="safety before growth; what is safe enough is ours",
        counts=SAFETY_ANSWERS, explained="safe_people", joins=1, gives_way_to=MORE_OF_THE_SAFE,
    ),
    Rule(
        "settles_near", "strength", settles_near, source="ours", counts=("gets", *SAFETY_ANSWERS),
        supports=("settles",), explained="safe_people", joins=1,
        gives_way_to=("at_ease_with", "settles_and_listens", "honest_core"),
    ),
    Rule(
        "mutual", "strength", mutual, source="weighted balance; ours", counts=("give", "get", "fit"),
        gives_way_to=("honest_both_ways",),
    ),
    Rule(
        "many_sources", "strength", many_sources,
        source="kinds of support (MOS: Sherbourne and Stewart 1991); ours",
        counts=("gets", *SAFETY_ANSWERS), explained="one_person_for", how_far=share_of_kinds,
    ),
    Rule(
        "honest_core", "strength", honest_core, source="ours", counts=("honest", *SAFETY_ANSWERS),
        explained="safe_people", joins=1, gives_way_to=("at_ease_with", "honest_both_ways", "settles_near"),
    ),
    Rule("belonging", "strength", belonging, source="ours", joins=1,
        gives_way_to=("group_that_gives", "among_people_i_know")),
    Rule("joy_and_care", "strength", joy_and_care, source="ours", counts=("get", "gets", "fit")),
    Rule(
        "other_company", "strength", other_company, source="ours", counts=("get", "gets", *SAFETY_ANSWERS),
        joins=1,
    ),
)  # fmt: skip

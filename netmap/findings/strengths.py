"""What is there. Shown before anything else. A connection kept apart for safety is never praised."""

from netmap.findings.finding import Facts, Finding
from netmap.findings.how_far import share_of_kinds
from netmap.findings.rule import Rule
from netmap.measures.balance import ENOUGH_SUPPORT, LEANS_FROM
from netmap.measures.safety import SAFETY_ANSWERS
from netmap.model.scales import SUPPORTS_OF_A_PERSON


def safe_people(facts: Facts) -> Finding | None:
    """At least one person is safe enough."""
    safe = facts.near(facts.measures.safe_enough)
    people = tuple(id for id in safe if facts.map.alter(id).kind == "person")
    return Finding("safe_people", people, facts.answers(people, *SAFETY_ANSWERS)) if people else None


def settles_near(facts: Facts) -> Finding | None:
    """My body settles near at least one safe-enough entry."""
    ids = facts.near(facts.measures.coverage["settles"])
    evidence = facts.answers(ids, "gets", "named_for", *SAFETY_ANSWERS)
    return Finding("settles_near", ids, evidence, ("settles",)) if ids else None


def mutual(facts: Facts) -> Finding | None:
    """Support goes both ways, at least "a little" and "some", and neither side is more than double."""
    ids = []
    for alter in facts.map.current():
        connection, b = facts.map.connection(alter.id), facts.measures.balance[alter.id]
        enough = (connection.give or 0) + (connection.get or 0) >= ENOUGH_SUPPORT
        if b is not None and abs(b) <= LEANS_FROM and enough and alter.id not in facts.apart:
            ids.append(alter.id)
    return Finding("mutual", tuple(ids), facts.answers(tuple(ids), "give", "get")) if ids else None


def many_sources(facts: Facts) -> Finding | None:
    """Kinds of support that come from two or more safe-enough entries."""
    coverage = {kind: facts.near(facts.measures.coverage[kind]) for kind in SUPPORTS_OF_A_PERSON}
    kinds = tuple(kind for kind, ids in coverage.items() if len(ids) >= 2)
    sources = {id for kind in kinds for id in coverage[kind]}
    ids = tuple(id for id in facts.map.ids if id in sources)
    return Finding("many_sources", ids, facts.answers(ids, "gets", "named_for"), kinds) if kinds else None


def honest_core(facts: Facts) -> Finding | None:
    """Safe-enough entries with whom I can be fully honest."""
    safe = facts.near(facts.measures.safe_enough)
    ids = tuple(id for id in safe if facts.map.connection(id).honest == "yes")
    return Finding("honest_core", ids, facts.answers(ids, "honest", *SAFETY_ANSWERS)) if ids else None


def belonging(facts: Facts) -> Finding | None:
    """At least one current group or community that is not kept apart."""
    ids = facts.near(a.id for a in facts.map.current() if a.kind != "person")
    return Finding("belonging", ids, facts.answers(ids, "kind")) if ids else None


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
        "mutual", "strength", mutual, source="weighted balance; ours", counts=("give", "get"),
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
)  # fmt: skip

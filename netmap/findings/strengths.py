"""What is there. Shown before anything else. A connection kept apart for safety is never praised."""

from netmap.findings.finding import Facts, Finding
from netmap.measures.balance import LEANS_FROM
from netmap.model.scales import SUPPORTS_OF_A_PERSON

SAFETY = ("safety", "predictable", "attuned", "warm", "with_me", "limits_respected", "felt")
"""The answers that "safe enough" hangs on."""


def safe_people(facts: Facts) -> list[Finding]:
    """At least one person is safe enough."""
    safe = facts.near(facts.measures.safe_enough)
    people = tuple(id for id in safe if facts.map.alter(id).kind == "person")
    return [Finding("safe_people", people, facts.answers(people, *SAFETY))] if people else []


def settles_near(facts: Facts) -> list[Finding]:
    """My body settles near at least one safe-enough entry."""
    ids = facts.near(facts.measures.coverage["settles"])
    return (
        [Finding("settles_near", ids, facts.answers(ids, "gets", "named_for", *SAFETY), ("settles",))]
        if ids
        else []
    )


def mutual(facts: Facts) -> list[Finding]:
    """Support goes both ways, at least "a little" and "some", and neither side is more than double."""
    ids = []
    for alter in facts.map.current():
        connection, b = facts.map.connection(alter.id), facts.measures.balance[alter.id]
        enough = (connection.give or 0) + (connection.get or 0) >= 3
        if b is not None and abs(b) <= LEANS_FROM and enough and alter.id not in facts.apart:
            ids.append(alter.id)
    return [Finding("mutual", tuple(ids), facts.answers(tuple(ids), "give", "get"))] if ids else []


def many_sources(facts: Facts) -> list[Finding]:
    """Kinds of support that come from two or more safe-enough entries."""
    coverage = {kind: facts.near(facts.measures.coverage[kind]) for kind in SUPPORTS_OF_A_PERSON}
    held = tuple(kind for kind, ids in coverage.items() if len(ids) >= 2)
    sources = {id for kind in held for id in coverage[kind]}
    ids = tuple(id for id in facts.map.ids if id in sources)
    return [Finding("many_sources", ids, facts.answers(ids, "gets", "named_for"), held)] if held else []


def honest_core(facts: Facts) -> list[Finding]:
    """Safe-enough entries with whom I can be fully honest."""
    safe = facts.near(facts.measures.safe_enough)
    ids = tuple(id for id in safe if facts.map.connection(id).honest == "yes")
    return [Finding("honest_core", ids, facts.answers(ids, "honest", *SAFETY))] if ids else []


def belonging(facts: Facts) -> list[Finding]:
    """At least one current group or community that is not kept apart."""
    ids = facts.near(a.id for a in facts.map.current() if a.kind != "person")
    return [Finding("belonging", ids, facts.answers(ids, "kind"))] if ids else []

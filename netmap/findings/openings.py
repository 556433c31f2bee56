"""The first words for a map that is at its beginning."""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.measures.safety import SAFETY_ANSWERS

RATINGS = (*SAFETY_ANSWERS, "give", "get", "gives", "gets", "named_for", "honest")
A_BEGINNING = 3
"""As many entries of today as there are before a map is more than its beginning. A convention of ours."""


def empty(facts: Facts) -> Finding | None:
    """No entry at all."""
    return None if facts.map.alters else Finding("empty")


def only_past(facts: Facts) -> Finding | None:
    """Entries, and none of today."""
    m = facts.map
    if m.alters and not m.current():
        return Finding("only_past", m.ids, facts.answers(m.ids, "status"))
    return None


def one_entry(facts: Facts) -> Finding | None:
    """One entry of today."""
    return _so_many(facts, 1, "one_entry")


def two_entries(facts: Facts) -> Finding | None:
    """Two entries of today."""
    return _so_many(facts, 2, "two_entries")


def nothing_rated(facts: Facts) -> Finding | None:
    """Three and more entries of today, and no rating of any of them."""
    ids = tuple(alter.id for alter in facts.map.current())
    connections = (facts.map.connection(id) for id in ids)
    if len(ids) < A_BEGINNING or any(getattr(c, field) is not None for c in connections for field in RATINGS):
        return None
    return Finding("nothing_rated", (), facts.answers(ids, "kind"))


def so_far(facts: Facts) -> Finding | None:
    """Three and more entries of today, and some answer: told where nothing else is."""
    ids = tuple(alter.id for alter in facts.map.current())
    if len(ids) < A_BEGINNING or nothing_rated(facts) is not None:
        return None
    near = facts.near(ids) or ids
    return Finding("so_far", (), facts.answers(near, "kind"))


def _so_many(facts: Facts, number: int, kind: str) -> Finding | None:
    ids = tuple(alter.id for alter in facts.map.current())
    return Finding(kind, ids, facts.answers(ids, "kind")) if len(ids) == number else None


RULES = (
    Rule("empty", "opening", empty, source="ours"),
    Rule("only_past", "opening", only_past, source="ours"),
    Rule("one_entry", "opening", one_entry, source="ours"),
    Rule("two_entries", "opening", two_entries, source="ours"),
    Rule(
        "nothing_rated", "opening", nothing_rated, source="ours",
        counts=("safety", "give", "get", "gets", "honest"), joins=1,
    ),
    Rule("so_far", "opening", so_far, source="ours", joins=0),
)  # fmt: skip

"""The first words for a map that is at its beginning."""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.findings.whom import near, of_today
from netmap.measures.contact import avoided
from netmap.measures.safety import SAFETY_ANSWERS

RATINGS = (*SAFETY_ANSWERS, "give", "get", "gives", "gets", "named_for", "honest")
A_BEGINNING = 3
"""As many entries of today as there are before a map is more than its beginning. A convention of ours."""


def empty(facts: Facts) -> Finding | None:
    """No entry at all."""
    return None if facts.map.alters else Finding("empty")


def begun(facts: Facts) -> Finding | None:
    """Every entry of today is kept apart; or there is none of today, and someone of earlier I keep away from.
    It does not dwell on them."""
    m = facts.map
    if not m.alters or facts.once(near) or not (facts.once(of_today) or avoided(m)):
        return None
    return Finding("begun", (), facts.answers(m.ids, "kind"))


def only_past(facts: Facts) -> Finding | None:
    """Entries, none of today, and nobody among them I keep away from."""
    m = facts.map
    if m.alters and not m.current() and not avoided(m):
        return Finding("only_past", (), facts.answers(m.ids, "status"))
    return None


def one_entry(facts: Facts) -> Finding | None:
    """One entry of today."""
    return _so_many(facts, 1, "one_entry")


def two_entries(facts: Facts) -> Finding | None:
    """Two entries of today, of whom those are named who are not kept apart."""
    return _so_many(facts, 2, "two_entries")


def nothing_rated(facts: Facts) -> Finding | None:
    """Three and more entries of today, and no rating of any of them."""
    here = facts.once(of_today)
    if len(here) < A_BEGINNING or any(
        getattr(said, field) is not None for said in here.values() for field in RATINGS
    ):
        return None
    return Finding("nothing_rated", (), facts.answers(tuple(here), "kind")) if facts.once(near) else None


def so_far(facts: Facts) -> Finding | None:
    """Three and more entries of today, and some answer: told where nothing else is."""
    here = facts.once(of_today)
    if len(here) < A_BEGINNING or facts.once(nothing_rated) is not None:
        return None
    return Finding("so_far", (), facts.answers(tuple(facts.once(near) or here), "kind"))


def _so_many(facts: Facts, number: int, kind: str) -> Finding | None:
    ids = tuple(facts.once(of_today))
    if len(ids) != number or not facts.once(near):
        return None
    return Finding(kind, tuple(facts.once(near)), facts.answers(ids, "kind"))


RULES = (
    Rule("empty", "opening", empty, source="ours"),
    Rule("begun", "opening", begun, source="ours"),
    Rule("only_past", "opening", only_past, source="ours"),
    Rule("one_entry", "opening", one_entry, source="ours"),
    Rule("two_entries", "opening", two_entries, source="ours"),
    Rule(
        "nothing_rated", "opening", nothing_rated, source="ours",
        counts=("safety", "give", "get", "gets", "honest"), joins=1,
    ),
    Rule("so_far", "opening", so_far, source="ours", joins=0),
)  # fmt: skip

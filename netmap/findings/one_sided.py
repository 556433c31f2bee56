"""Where support leans one way, in both directions, as `netmap.measures.balance.leaning` defines it."""

from netmap.findings.finding import Facts, Finding, FindingKind
from netmap.measures.balance import leaning, uneven_by_nature

PATTERN_FROM = 3
"""Connections that lean the same way; and at least half of all rated ones. A convention of ours."""


def giving_more(facts: Facts) -> list[Finding]:
    """More goes from me than comes to me."""
    return _leaning(facts, -1, "giving_more", "giving_pattern")


def getting_more(facts: Facts) -> list[Finding]:
    """More comes to me than goes from me."""
    return _leaning(facts, +1, "getting_more", "getting_pattern")


def _leaning(facts: Facts, sign: int, few: FindingKind, many: FindingKind) -> list[Finding]:
    m = facts.map
    peers = [a.id for a in m.current() if not uneven_by_nature(m, a.id)]
    rated = [id for id in peers if facts.measures.balance[id] is not None]
    ids = tuple(id for id in rated if (leaning(m, id) or 0) * sign > 0)
    if not ids:
        return []
    kind = many if len(ids) >= PATTERN_FROM and 2 * len(ids) >= len(rated) else few
    return [Finding(kind, ids, facts.answers(ids, "give", "get", "role", "season", "fit"))]

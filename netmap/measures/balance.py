"""What goes to and fro between me and the others. Unanswered is left out on both sides, never 0."""

from netmap.measures.contact import STRAINED_FROM, is_kept_apart, power_between
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import safe_enough
from netmap.measures.support import can_be_turned_to
from netmap.model import Connection, SupportMap
from netmap.model.scales import PROFESSIONAL_FORMS

LEANS_FROM = 1 / 3
"""Beyond 2 : 1. A convention of ours."""
ENOUGH_SUPPORT = 3
"""Give and get together; below this a difference says nothing. A convention of ours."""

UNEVEN_ROLES = frozenset({"i_care_for_them", "they_care_for_me", "professional", "guides_me", "i_guide_them"})
UNEVEN_FORMS = PROFESSIONAL_FORMS | {"mentor", "elder"}
"""Forms that are uneven by nature where no role was said."""


def balance(connection: Connection) -> float | None:
    """b = (get − give) / (get + give), −1 (all from me) to +1 (all to me).
    None where either is open, or both are none. A convention of ours."""
    give, get = connection.give, connection.get
    if give is None or get is None or give + get == 0:
        return None
    return (get - give) / (get + give)


def uneven_by_nature(m: SupportMap, id: str) -> bool:
    """Whether this connection is uneven by its role, its form or for a season, and so never a problem; or
    may be, where it was not asked whether someone is a child."""
    alter, connection = m.alter(id), m.connection(id)
    if connection.season or alter.status != "current" or not can_be_turned_to(m, id):
        return True
    if connection.role is not None:
        return connection.role in UNEVEN_ROLES
    return alter.form in UNEVEN_FORMS


def is_weighed(m: SupportMap, id: str) -> bool:
    """Whether what goes to and fro here is spoken of at all: not where it is kept apart (safety comes first)
    or uneven by nature, someone is here through their work, or either holds power over the other.

    What finding, picture and comparison say of one connection all hangs on this.
    """
    if is_kept_apart(m, id) or uneven_by_nature(m, id) or there_through_work(m, id):
        return False
    return not power_between(m.connection(id))


def speaks_against_balance(connection: Connection) -> bool:
    """Whether I said of this connection what outweighs any even numbers: that the balance does not work for
    me or works in part, or strain of 3 or more. It is not praised as going both ways, nor made a debt."""
    return connection.fit in ("mixed", "does_not_work") or (connection.strain or 0) >= STRAINED_FROM


def both_ways(m: SupportMap, id: str) -> bool:
    """Whether support goes both ways here and may be said to: weighed, b known with |b| ≤ 1/3 and give + get
    ≥ 3, not known to be less than safe enough, and nothing I said speaks against it. A convention of ours."""
    connection = m.connection(id)
    b = balance(connection)
    if b is None or abs(b) > LEANS_FROM or (connection.give or 0) + (connection.get or 0) < ENOUGH_SUPPORT:
        return False
    if safe_enough(connection) == "no" or speaks_against_balance(connection):
        return False
    return is_weighed(m, id)


def leaning(m: SupportMap, id: str) -> float | None:
    """b where this connection is one-sided and may be spoken of, else None.

    All of: |b| > 1/3 with give + get ≥ 3; it is weighed (`is_weighed`); and the balance was not said to work
    for me. Where more comes to me, also: not known to be less than safe enough, and strain below 3, since
    nobody owes anything for what comes with that. A convention of ours.
    """
    connection = m.connection(id)
    b = balance(connection)
    if b is None or abs(b) <= LEANS_FROM or (connection.give or 0) + (connection.get or 0) < ENOUGH_SUPPORT:
        return None
    if connection.fit == "works" or not is_weighed(m, id):
        return None
    strained = (connection.strain or 0) >= STRAINED_FROM
    return None if b > 0 and (strained or safe_enough(connection) == "no") else b


def dyadic_reciprocity(m: SupportMap) -> float | None:
    """Connections where support goes both ways / connections where any goes, 0 to 1, over current
    entries with both sides answered. None where no support goes at all."""
    pairs = _answered(m)
    any_way = [pair for pair in pairs if pair[0] or pair[1]]
    return sum(1 for give, get in any_way if give and get) / len(any_way) if any_way else None


def weighted_reciprocity(m: SupportMap) -> float | None:
    """2 Σ min(give, get) / Σ (give + get), 0 to 1, over current entries with both sides answered.
    None where no support goes at all. Source: Squartini and others 2013."""
    pairs = _answered(m)
    total = sum(give + get for give, get in pairs)
    return 2 * sum(min(pair) for pair in pairs) / total if total else None


def _answered(m: SupportMap) -> list[tuple[int, int]]:
    connections = (m.connection(alter.id) for alter in m.current())
    return [(c.give, c.get) for c in connections if c.give is not None and c.get is not None]

"""What goes to and fro between me and the others. Unanswered is left out on both sides, never 0."""

from netmap.measures.contact import is_kept_apart
from netmap.measures.relationship import is_child
from netmap.model import Connection, SupportMap
from netmap.model.scales import PROFESSIONAL_FORMS

LEANS_FROM = 1 / 3
"""Beyond 2 : 1. A convention of ours."""
ENOUGH_SUPPORT = 3
"""Give and get together; below this a difference says nothing. A convention of ours."""

UNEVEN_ROLES = frozenset({"i_care_for_them", "they_care_for_me", "professional", "guides_me", "i_guide_them"})
UNEVEN_FORMS = PROFESSIONAL_FORMS | {"mentor", "elder", "animal", "ancestor", "place"}
"""Forms that are uneven by nature where no role was said."""


def balance(connection: Connection) -> float | None:
    """b = (get − give) / (get + give), −1 (all from me) to +1 (all to me).
    None where either is open, or both are none. A convention of ours."""
    give, get = connection.give, connection.get
    if give is None or get is None or give + get == 0:
        return None
    return (get - give) / (get + give)


def uneven_by_nature(m: SupportMap, id: str) -> bool:
    """Whether this connection is uneven by its role, its form or for a season, and so never a problem."""
    alter, connection = m.alter(id), m.connection(id)
    if connection.season or alter.status != "current" or is_child(m, id):
        return True
    if connection.role is not None:
        return connection.role in UNEVEN_ROLES
    return alter.form in UNEVEN_FORMS


def leaning(m: SupportMap, id: str) -> float | None:
    """b where this connection is one-sided and may be spoken of, else None.

    All of: |b| > 1/3 with give + get ≥ 3; not uneven by nature; the balance was not said to work for
    me; and it is not kept apart (safety comes first). A convention of ours.
    """
    connection = m.connection(id)
    b = balance(connection)
    if b is None or abs(b) <= LEANS_FROM or (connection.give or 0) + (connection.get or 0) < ENOUGH_SUPPORT:
        return None
    if uneven_by_nature(m, id) or connection.fit == "works":
        return None
    return None if is_kept_apart(m, id) else b


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

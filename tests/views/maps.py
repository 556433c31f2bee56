"""Maps of a given size for the tests of views: everyone in a free place, answers that vary steadily."""

from netmap.model import SupportMap
from netmap.model.edits import add, new_map, place, set_members, set_tie, with_connection
from netmap.views.free_places import free_place


def placed_map(count: int, rings: tuple[int, ...] = (1, 2, 3), waiting: int = 0) -> SupportMap:
    """`count` entries, the last `waiting` of them not placed; every sixth is no person."""
    m = new_map()
    for i in range(count):
        kind = "person" if i % 6 != 5 else "group" if i % 12 == 5 else "community"
        m = add(m, f"Entry {i}", kind)
        id, ring = m.ids[-1], rings[i % len(rings)]
        if i < count - waiting:
            m = place(m, id, ring, *free_place(m, ring))
        answers = {"safety": (None, 1, 2, 3, 4, 5)[i % 6], "give": (None, 0, 1, 2, 3, 4)[i % 6]}
        m = with_connection(m, id, get=(None, 0, 4, 3, 2, 1)[i % 6], **answers)
    for i, id in enumerate(m.ids):
        if i % 6 == 5:
            m = set_members(m, id, m.ids[i - 3 : i])
        elif i:
            m = set_tie(m, m.ids[i - 1], id, "knows" if i % 2 else "tense")
    return m


def with_power_and_belonging(m: SupportMap) -> SupportMap:
    """Power one way, the other, and both; words on who I am; places where I belong."""
    for i, id in enumerate(m.ids):
        m = with_connection(
            m, id, power=i % 4 in (1, 3), holds_power=i % 4 in (2, 3),
            understands_me="a secret of mine" if i % 3 == 0 else "",
            gets=frozenset({"belonging"}) if i % 2 else None,
        )  # fmt: skip
    return m

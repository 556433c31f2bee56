"""Two moments of one map, made up at random so that much is answered in both and much of it differs."""

from typing import Any

from hypothesis import strategies as st

from netmap.model import SupportMap, Tie
from tests.likely_maps import NAMES, entry, map_of

ANSWERS: dict[str, tuple[Any, ...]] = {
    "ring": (None, 1, 2, 3),
    "safety": (None, 2, 3, 4, 5),
    "give": (None, 0, 2, 4),
    "get": (None, 0, 2, 4),
    "gets": (None, frozenset(), frozenset({"listens"}), frozenset({"listens", "warmth"})),
    "part_of_me": (None, None, 2, 5),
    "positive": (None, None, 1, 4),
    "would_like": (None, None, frozenset(), frozenset({"listens"}), frozenset({"listens", "warmth"})),
    "wish": (None, None, None, "closer", "no_contact"),
    "felt": (None, None, None, "settled", "on_guard"),
    "fit": (None, None, "works"),
    "form": (None, None, None, "child"),
    "status": ("current", "current", "current", "past", "died"),
}


@st.composite
def two_moments(draw: st.DrawFn, most: int = 4) -> tuple[SupportMap, SupportMap]:
    """An earlier and a later map of the same few people and a group one of them may be in."""

    def one() -> SupportMap:
        entries = []
        for n, name in enumerate(NAMES[:most]):
            if draw(st.integers(0, 4)):
                said = {field: draw(st.sampled_from(values)) for field, values in ANSWERS.items()}
                entries.append(entry(name[0], name=name, kind="person" if n else "group", **said))
        known = {alter.id for alter, _ in entries}
        belongs = Tie(a=NAMES[0][0], b=NAMES[1][0], kind="belongs_to")
        return map_of(*entries, ties=[belongs] if set(belongs.pair) <= known and draw(st.booleans()) else [])

    return one(), one()

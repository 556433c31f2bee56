"""Who carries how much: kinds of support by few, what comes in and goes out, parts of life it comes from."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from netmap.measures.relationship import there_through_work
from netmap.model import SupportMap
from netmap.model.scales import Form, Support
from netmap.model.value import Ids

PartOfLife = Literal["family", "friends", "work", "nearby", "communities", "helpers"]
PART_OF: Mapping[Form, PartOfLife] = {
    **dict.fromkeys(("partner", "parent", "sibling", "child", "other_family"), "family"),
    **dict.fromkeys(("friend", "peer", "online"), "friends"),
    **dict.fromkeys(("colleague", "mentor"), "work"),
    **dict.fromkeys(("neighbour", "neighbourhood"), "nearby"),
    **dict.fromkeys(("therapist", "doctor_or_helper"), "helpers"),
}  # fmt: skip
"""The part of life that a form of relationship belongs to, where it says so. A convention of ours."""


def part_of_life(m: SupportMap, id: str) -> PartOfLife | None:
    """The part of life this entry belongs to: by their work, as a group, or by the form. None where it is
    open."""
    if there_through_work(m, id):
        return "helpers"
    alter = m.alter(id)
    if alter.kind != "person":
        return "communities"
    return None if alter.form is None else PART_OF.get(alter.form)


def carriers(sources: Mapping[Support, Ids], most: int) -> tuple[Ids, float]:
    """Those few who stand for the most kinds of support, at most so many, and their share of all that comes.

    sources: kind → ids. Counted is each kind from each source; the share is 0 to 1, and 0 where nothing
    comes. Of several who stand for as many, the first named.
    """
    counted = Counter(id for ids in sources.values() for id in ids)
    first = counted.most_common(most)
    total = counted.total()
    return tuple(id for id, _ in first), sum(number for _, number in first) / total if total else 0.0


def flows(m: SupportMap, ids: Iterable[str]) -> tuple[int, int]:
    """What I give and what I get (0 to 4 each), added up over those of these where both were answered."""
    both = [(c.give, c.get) for c in map(m.connection, ids)]
    answered = [(give, get) for give, get in both if give is not None and get is not None]
    return sum(give for give, _ in answered), sum(get for _, get in answered)

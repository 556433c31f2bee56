"""Names about to be put on a map that may be of someone who is there already. That is asked, not decided."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from netmap.measures.names_alike import plain_name
from netmap.model import SupportMap
from netmap.model.value import Ids


class Resemblance(NamedTuple):
    """One name that may be of someone who has it already."""

    place: int
    """Which of the names it is, counted from 0."""
    ids: Ids
    """Who bears it on the map, in its order."""
    earlier: tuple[int, ...]
    """Which of the names before it are the same."""


def already_there(m: SupportMap, names: Iterable[str]) -> tuple[Resemblance, ...]:
    """Those of these names that stand on the map, or before among themselves; () where all are new.

    Names are the same whatever their capitals, blanks, and signs that nobody sees ("Ana", " ana"); "Zoe" and
    "Zoë" are two. That someone is said to be another person says nothing about one kept apart who has the
    name: that is a question of its own (`netmap.session.namesakes`), and stays open until it is answered.
    """
    on_the_map = defaultdict(list)
    for alter in m.alters:
        on_the_map[plain_name(alter.name)].append(alter.id)
    in_the_list: dict[str, list[int]] = defaultdict(list)
    found = []
    for place, name in enumerate(names):
        plain = plain_name(name)
        if plain in on_the_map or plain in in_the_list:
            ids, earlier = on_the_map.get(plain, ()), in_the_list.get(plain, ())
            found.append(Resemblance(place, tuple(ids), tuple(earlier)))
        in_the_list[plain].append(place)
    return tuple(found)

"""Someone who bears the name of a person I kept away from, or one that could be the same
(`netmap.measures.names_alike`): until it is said who it is, ideas stay careful.

What stands on one map is seen from that map alone (`netmap.measures.contact`). Here is what only its moments
know.
"""

from collections.abc import Iterable

from netmap.measures.contact import AVOIDED_BY, reasons_against_contact
from netmap.measures.names_alike import Names, plain_name
from netmap.model import Alter, Moment, SupportMap
from netmap.model.edits import changed
from netmap.model.scales import Namesake

WHATEVER_THE_NAME = AVOIDED_BY - {"namesake"}
"""The reasons to keep away from someone that are their own."""
NOT_TOLD_APART: tuple[Namesake, ...] = ("open", "same")


def carefully(m: SupportMap, moments: Iterable[Moment], before: SupportMap | None = None) -> SupportMap:
    """The map, where whoever bears the name of someone I kept away from at one of these moments is marked as
    not told apart from them yet (`Alter.namesake`). The map itself where there is nobody to mark.

    The very entry that stood there then is left alone, and so is whoever it was answered of. before: the map
    as it was before a change: whom I kept away from and took off it now counts as well, and another person
    who has another name by now is asked about anew.
    """
    kept_away = [alter for moment in moments for alter in moment.map.once(_kept_away)]
    kept_away += _taken_off(before, m)
    if not kept_away and before is None:
        return m
    names, marks = Names(kept_away), {}
    for alter in m.alters:
        said = None if _is_renamed(alter, before) and alter.namesake == "another" else alter.namesake
        marks[alter.id] = "open" if said is None and names.has_another_like(alter) else said
    if all(alter.namesake == marks[alter.id] for alter in m.alters):
        return m
    return changed(m, alters=tuple(_marked(alter, marks[alter.id]) for alter in m.alters))


def is_asked_about(m: SupportMap, id: str) -> bool:
    """Whether it is open if this is the one of the same name I keep away from, and ideas wait for that."""
    reasons = reasons_against_contact(m, id)
    waits = "namesake" in reasons and WHATEVER_THE_NAME.isdisjoint(reasons)
    return waits and m.alter(id).namesake != "same"


def _kept_away(m: SupportMap) -> tuple[Alter, ...]:
    """Those I keep away from there, or who are not told apart from one."""
    return tuple(
        alter
        for alter in m.alters
        if alter.namesake in NOT_TOLD_APART
        or not WHATEVER_THE_NAME.isdisjoint(reasons_against_contact(m, alter.id))
    )


def _taken_off(before: SupportMap | None, now: SupportMap) -> list[Alter]:
    if before is None or before.by_id.keys() <= now.by_id.keys():
        return []
    return [alter for alter in before.once(_kept_away) if alter.id not in now.by_id]


def _is_renamed(alter: Alter, before: SupportMap | None) -> bool:
    was = None if before is None else before.by_id.get(alter.id)
    return was is not None and plain_name(was.name) != plain_name(alter.name)


def _marked(alter: Alter, mark: Namesake | None) -> Alter:
    return alter if alter.namesake == mark else changed(alter, namesake=mark)

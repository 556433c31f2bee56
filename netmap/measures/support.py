"""What support comes from where."""

from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, could_be_child, is_cared_for
from netmap.measures.safety import SafeEnough, safety_of_all
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS, Support
from netmap.model.value import Ids

MUCH = 0.5
"""A share of received support from one entry that is a lot to rest on them. A convention of ours."""


def shares(m: SupportMap) -> dict[str, float]:
    """id → share of all support I get, above 0 to 1, over current entries; adds up to 1.
    Empty where nothing was answered or nothing comes. Unanswered is left out."""
    return m.once(_shares)


def _shares(m: SupportMap) -> dict[str, float]:
    got = {alter.id: m.connection(alter.id).get or 0 for alter in m.current()}
    total = sum(got.values())
    return {id: amount / total for id, amount in got.items() if amount}


def support_concentration(m: SupportMap) -> float | None:
    """Σ share², above 0 to 1: 1 where one gives it all. None where no support was answered or comes.
    Source: Herfindahl and Hirschman; Simpson."""
    parts = shares(m).values()
    return sum(share * share for share in parts) if parts else None


def equal_supporters(m: SupportMap) -> float | None:
    """1 / concentration: as many as this number of equal supporters, from 1. None as above.
    Source: Hill 1973."""
    concentration = support_concentration(m)
    return None if concentration is None else 1 / concentration


def can_be_turned_to(m: SupportMap, id: str) -> bool:
    """Whether this entry can be a source of support: no child and nobody I care for, nobody who may be a
    child and was not asked about, no animal, ancestor or place. What comes from them is welcome, and nothing
    rests on it."""
    return m.of_each(_can_be_turned_to)[id]


def coverage(m: SupportMap) -> dict[Support, Ids]:
    """Each kind of support → ids of the current, safe-enough entries that give it and can be turned to."""
    return m.once(_sources)["yes"]


def open_sources(m: SupportMap) -> dict[Support, Ids]:
    """Each kind of support → ids of current entries that give it and leave open whether there is a source:
    their safety is not known yet, or they cannot be turned to. Such a kind is neither counted nor missed."""
    return m.once(_sources)["not_known"]


def asked_for_support(m: SupportMap) -> Ids:
    """Ids of the current entries where the kinds of support I get have been answered one by one."""
    return tuple(alter.id for alter in m.current() if m.connection(alter.id).gets is not None)


def _can_be_turned_to(m: SupportMap, id: str) -> bool:
    held = is_cared_for(m, id) or could_be_child(m, id)
    return m.alter(id).form not in NOT_COUNTED_AS_PEOPLE and not held


def source(m: SupportMap, id: str) -> SafeEnough:
    """Whether this entry counts as a source of what comes from it: "no" for who is not safe enough."""
    safe = safety_of_all(m)[id]
    return safe if safe == "no" or can_be_turned_to(m, id) else "not_known"


def _sources(m: SupportMap) -> dict[SafeEnough, dict[Support, Ids]]:
    """Whether an entry counts as a source → kind of support → ids of the current entries that give it."""
    found: dict[SafeEnough, dict[Support, list[str]]] = {
        counts: {kind: [] for kind in SUPPORTS} for counts in ("yes", "no", "not_known")
    }
    for alter in m.current():
        kinds = m.connection(alter.id).supports
        if kinds:
            of_these = found[source(m, alter.id)]
            for kind in kinds:
                of_these[kind].append(alter.id)
    return {counts: {kind: tuple(ids) for kind, ids in of.items()} for counts, of in found.items()}

"""What support comes from where."""

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


def coverage(m: SupportMap) -> dict[Support, Ids]:
    """Each kind of support → ids of the current, safe-enough entries that give it to me."""
    return m.once(_sources_that_are_safe)


def open_sources(m: SupportMap) -> dict[Support, Ids]:
    """Each kind of support → ids of current entries that give it and whose safety is not known yet."""
    return m.once(_sources_that_are_open)


def asked_for_support(m: SupportMap) -> Ids:
    """Ids of the current entries where the kinds of support I get have been answered one by one."""
    return tuple(alter.id for alter in m.current() if m.connection(alter.id).gets is not None)


def _sources_that_are_safe(m: SupportMap) -> dict[Support, Ids]:
    return _sources(m, "yes")


def _sources_that_are_open(m: SupportMap) -> dict[Support, Ids]:
    return _sources(m, "not_known")


def _sources(m: SupportMap, wanted: SafeEnough) -> dict[Support, Ids]:
    found: dict[Support, list[str]] = {kind: [] for kind in SUPPORTS}
    safety = safety_of_all(m)
    for alter in m.current():
        if safety[alter.id] == wanted:
            for kind in m.connection(alter.id).supports:
                found[kind].append(alter.id)
    return {kind: tuple(ids) for kind, ids in found.items()}

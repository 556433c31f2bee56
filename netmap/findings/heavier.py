"""What is heavier on a map. These rules observe: they ask for nothing and lead to no idea.

They are no part of `find`, and so of no analysis, file or report: one page asks for them, behind a door that
the person opens (`netmap.pages.heavier`). This is the one family that may speak of someone kept apart.
"""

from collections.abc import Callable
from typing import Literal

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.measures import Measures
from netmap.measures.contact import (
    STRAINED_FROM,
    could_pass_it_on,
    power_between,
    within_reach,
)
from netmap.measures.heavier import A_LOT, may_be_opened, said_unsafe
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE, is_cared_for, there_through_work
from netmap.measures.safety import SAFETY_ANSWERS, safe_enough
from netmap.measures.support import MUCH, shares
from netmap.model import SupportMap
from netmap.model.value import Ids

SOME = 2
"""The smallest answer to what I get that is more than a little. A convention of ours."""
KINDS_OF_A_MAIN_SUPPORTER = 2
"""From so many kinds of support on, someone who died was a main supporter. A convention of ours."""

Offer = Literal["rest", "back_up", "limit", "lean"]
"""What there is for me beside a finding, and for nobody else: rest, someone who takes a turn, a limit of my
own, someone else to lean on."""


def heavier_findings(m: SupportMap, measures: Measures) -> tuple[Finding, ...]:
    """What is heavier on this map; () where it may not be told (`netmap.measures.heavier.may_be_opened`).

    Nobody is spoken of twice: of all that holds of someone, the first in the order of `HEAVIER` is told.
    """
    if not may_be_opened(m):
        return ()
    facts, told, found = Facts.of(m, measures), set[str](), []
    for rule in HEAVIER:
        finding = rule.find(facts)
        about = tuple(id for id in finding.about if id not in told) if finding else ()
        if finding and about:
            others = frozenset(m.ids).difference(about)
            found.append(Finding(finding.kind, about, finding.evidence.without(others)))
            told.update(about)
    return tuple(found)


def to_lean_on(m: SupportMap, finding: Finding) -> Ids:
    """Ids of people to lean on besides, in the order of the map: within reach, from whom I am not known to
    get nothing, nor less than I give; nobody this is about, who holds power, who carries more than half
    already, or who might tell someone I keep away from."""
    besides, share = {*finding.about, *could_pass_it_on(m)}, shares(m)
    return tuple(
        id
        for id in within_reach(m)
        if m.alter(id).kind == "person" and id not in besides
        and not power_between(m.connection(id)) and share.get(id, 0) <= MUCH and _gives_enough(m, id)
    )  # fmt: skip


def _gives_enough(m: SupportMap, id: str) -> bool:
    give, get = m.connection(id).give, m.connection(id).get
    return get is None or get >= max(give or 0, 1)


def worn_out_carer(facts: Facts) -> Finding | None:
    """I care for someone, or give much for a season, with strain of 3 or more, or it does not work for me."""
    m = facts.map

    def holds(id: str) -> bool:
        said = m.connection(id)
        cares = is_cared_for(m, id) or bool(said.season and (said.give or 0) >= A_LOT)
        return cares and (said.fit == "does_not_work" or (said.fit != "works" and _strained(m, id)))

    return _of_today(facts, "worn_out_carer", holds, "form", "role", "season", "give", "fit", "strain")


def rests_on_unsafe(facts: Facts) -> Finding | None:
    """Much support, or some and half of all there is, comes from where I said it does not feel safe."""
    m, share = facts.map, shares(facts.map)

    def holds(id: str) -> bool:
        get = m.connection(id).get or 0
        main = get >= A_LOT or (get >= SOME and share[id] >= MUCH)
        return main and said_unsafe(m.connection(id)) and not is_cared_for(m, id)

    return _of_today(facts, "rests_on_unsafe", holds, "get", *SAFETY_ANSWERS)


def giving_unsafe(facts: Facts) -> Finding | None:
    """I give much where I said it does not feel safe."""
    m = facts.map
    return _of_today(
        facts, "giving_unsafe", lambda id: _gives_much(m, id) and said_unsafe(m.connection(id)),
        "give", *SAFETY_ANSWERS,
    )  # fmt: skip


def support_and_power(facts: Facts) -> Finding | None:
    """Much support comes from who holds power over me. Not where it is safe enough, with strain below 3, and
    works for me or is their work."""
    m = facts.map

    def holds(id: str) -> bool:
        said = m.connection(id)
        works = said.fit == "works" or there_through_work(m, id)
        fair = works and safe_enough(said) == "yes" and not _strained(m, id)
        return bool(said.power) and (said.get or 0) >= A_LOT and not fair and not is_cared_for(m, id)

    return _of_today(facts, "support_and_power", holds, "get", "power", "strain", "fit")


def mixed(facts: Facts) -> Finding | None:
    """Much support comes from where there is strain of 3 or more. Danger is no strain: not where I said it
    does not feel safe, nor beside power, nor where I want no contact."""
    m = facts.map

    def holds(id: str) -> bool:
        said = m.connection(id)
        danger = said_unsafe(said) or said.power or said.wish == "no_contact"
        return (said.get or 0) >= A_LOT and _strained(m, id) and not danger and not is_cared_for(m, id)

    return _of_today(facts, "mixed", holds, "get", "strain")


def giving_under_strain(facts: Facts) -> Finding | None:
    """I give much where there is strain of 3 or more, and did not say that the balance works."""
    m = facts.map
    return _of_today(
        facts, "giving_under_strain",
        lambda id: _gives_much(m, id) and _strained(m, id) and m.connection(id).fit != "works",
        "give", "strain", "fit",
    )  # fmt: skip


def supporter_died(facts: Facts) -> Finding | None:
    """Someone died who gave me much, or two or more kinds of support; nobody I said it was unsafe with."""
    m = facts.map
    ids = tuple(
        alter.id
        for alter in m.alters
        if alter.status == "died" and alter.form not in ("ancestor", "place")
        and (
            (m.connection(alter.id).get or 0) >= A_LOT
            or len(m.connection(alter.id).supports) >= KINDS_OF_A_MAIN_SUPPORTER
        )
        and not said_unsafe(m.connection(alter.id))
    )  # fmt: skip
    return _finding(facts, "supporter_died", ids, "status", "get", "gets", "named_for")


def _of_today(facts: Facts, kind: str, holds: Callable[[str], bool], *fields: str) -> Finding | None:
    ids = tuple(a.id for a in facts.map.current() if a.form not in NOT_COUNTED_AS_PEOPLE and holds(a.id))
    return _finding(facts, kind, ids, *fields)


def _finding(facts: Facts, kind: str, ids: Ids, *fields: str) -> Finding | None:
    return Finding(kind, ids, facts.answers(ids, *fields)) if ids else None


def _strained(m: SupportMap, id: str) -> bool:
    return (m.connection(id).strain or 0) >= STRAINED_FROM


def _gives_much(m: SupportMap, id: str) -> bool:
    return (m.connection(id).give or 0) >= A_LOT


MIXED = "strain and support together (Offer and Fischer 2018; Uchino et al. 2004); the rule is ours"
HEAVIER: tuple[Rule, ...] = (
    Rule(
        "worn_out_carer", "heavier", worn_out_carer, source="giving beyond oneself (Helgeson and Fritz); ours"
    ),
    Rule("rests_on_unsafe", "heavier", rests_on_unsafe, source="safety before support; ours"),
    Rule("giving_unsafe", "heavier", giving_unsafe, source="safety before balance; ours"),
    Rule("support_and_power", "heavier", support_and_power, source="a no is not free there; ours"),
    Rule("mixed", "heavier", mixed, source=MIXED),
    Rule("giving_under_strain", "heavier", giving_under_strain, source=MIXED),
    Rule("supporter_died", "heavier", supporter_died, source="ours"),
)
"""In the order in which they are told: what asks for most care first, so that what is unsafe is never told as
strain that is common."""
OFFERS: dict[str, tuple[Offer, ...]] = {
    "worn_out_carer": ("rest", "back_up", "limit", "lean"),
    "rests_on_unsafe": ("rest", "lean"),
    "giving_unsafe": ("rest", "limit", "lean"),
    "support_and_power": ("rest", "lean"),
    "mixed": ("rest", "limit", "lean"),
    "giving_under_strain": ("rest", "limit", "lean"),
    "supporter_died": ("rest", "lean"),
}
"""Kind → what there is for me beside it."""

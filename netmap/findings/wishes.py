"""What is wished for on a map: someone closer whom something keeps away, a kind of support that does not come
yet.

A wish says nothing against anyone. Nobody kept apart is named; a child can be wished closer, and is asked for
nothing.
"""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.findings.whom import Said, people_and_groups
from netmap.measures.contact import STRAINED_FROM, power_between, reasons_against_contact
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import SAFETY_ANSWERS, safe_enough
from netmap.measures.support import can_be_turned_to
from netmap.model.scales import SUPPORTS, Support


def out_of_reach(facts: Facts) -> Finding | None:
    """People and groups whom I would like closer, with something in the way: distance, access, time and
    others."""
    ids = tuple(id for id, said in facts.once(_wished_closer).items() if said.barriers)
    return Finding("out_of_reach", ids, facts.answers(ids, "wish", "barriers")) if ids else None


def closer_and_safe(facts: Facts) -> Finding | None:
    """People and groups whom I would like closer, where it is safe enough, and nothing was said to be in the
    way: nor power over me, nor strain of 3 or more with nothing said of repair."""
    m = facts.map
    ids = tuple(
        id
        for id, said in facts.once(_wished_closer).items()
        if safe_enough(said) == "yes"
        and not said.barriers
        and not said.power
        and reasons_against_contact(m, id).isdisjoint(("strain", "repair_not_now"))
    )
    return Finding("closer_and_safe", ids, facts.answers(ids, "wish", *SAFETY_ANSWERS)) if ids else None


def wished_from_them(facts: Facts) -> Finding | None:
    """Kinds of support that I would like from someone, and do not get there. Of no child, nobody I care for
    or who is here through their work, not with power on either side, nor with strain of 3 or more."""
    m = facts.map
    open_: dict[str, frozenset[Support]] = {}
    for id, said in facts.once(people_and_groups).items():
        if not said.would_like:
            continue
        eased = (said.strain or 0) < STRAINED_FROM and not power_between(said)
        if eased and can_be_turned_to(m, id) and not there_through_work(m, id):
            open_[id] = said.would_like - said.supports
    ids = tuple(id for id in open_ if open_[id])
    kinds = tuple(kind for kind in SUPPORTS if any(kind in open_[id] for id in ids))
    evidence = facts.answers(ids, "would_like", "gets", "named_for")
    return Finding("wished_from_them", ids, evidence, kinds) if ids else None


def _wished_closer(facts: Facts) -> Said:
    """Nobody who is there through their work: its hours and its room are not ours to stretch."""
    m, here = facts.map, facts.once(people_and_groups).items()
    return {id: said for id, said in here if said.wish == "closer" and not there_through_work(m, id)}


RULES = (
    Rule("out_of_reach", "wishes", out_of_reach, source="ours", counts=("wish", "barriers"), joins=3),
    Rule(
        "closer_and_safe", "wishes", closer_and_safe, source="ours",
        counts=("wish", "barriers", *SAFETY_ANSWERS), explained="safe_people",
        gives_way_to=("group_to_tend",),
    ),
    Rule(
        "wished_from_them", "wishes", wished_from_them, source="ours",
        counts=("would_like", "gets", "strain"), supports=SUPPORTS, joins=3,
    ),
)  # fmt: skip

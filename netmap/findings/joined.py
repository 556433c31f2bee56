"""Strengths that join several answers: who settles and listens, where much comes together, what holds.

Named is who can hold me: grown people and groups of today that nothing speaks against, nobody I care for and
nobody of whom I said that it is hard as it is.
"""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.findings.whom import Said, can_hold_me, persons, praised_people
from netmap.measures.balance import both_ways
from netmap.measures.carrying import PartOfLife, part_of_life
from netmap.measures.contact import STRAINED_FROM, hard_as_it_is, is_kept_apart
from netmap.measures.reach import OFTEN, SELDOM
from netmap.measures.relationship import could_belong_to, there_through_work
from netmap.measures.safety import LIMITS_RESPECTED_FROM, SAFETY_ANSWERS, safe_enough
from netmap.measures.support import can_be_turned_to
from netmap.model import Connection, SupportMap
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON, Support
from netmap.model.value import Ids

SEVERAL_KINDS = 3
"""Kinds of support from one source, from which on they are several. A convention of ours."""
SEVERAL_PARTS = 3
"""Parts of life that support comes from, likewise."""


def sources(facts: Facts) -> dict[Support, Ids]:
    """Each kind of support that comes from anyone safe enough that can be a source, hard as it may be → from
    whom."""
    able = set(facts.told_well(facts.measures.safe_enough))
    found = {kind: tuple(id for id in facts.measures.coverage[kind] if id in able) for kind in SUPPORTS}
    return {kind: ids for kind, ids in found.items() if ids}


def at_ease_with(facts: Facts) -> Finding | None:
    """People near whom my body settles, and with whom I can be fully honest."""
    ids = tuple(id for id, said in facts.once(_honest).items() if "settles" in said.supports)
    return _found(facts, "at_ease_with", ids, "gets", "named_for", "honest", supports=("settles",))


def settles_and_listens(facts: Facts) -> Finding | None:
    """People near whom my body settles, and who listen and believe."""
    ids = tuple(id for id, said in facts.once(persons).items() if {"settles", "listens"} <= said.supports)
    return _found(facts, "settles_and_listens", ids, "gets", "named_for", supports=("settles", "listens"))


def honest_both_ways(facts: Facts) -> Finding | None:
    """People with whom I can be fully honest, and support goes both ways."""
    ids = tuple(id for id in facts.once(_honest) if both_ways(facts.map, id))
    return _found(facts, "honest_both_ways", ids, "honest", "give", "get")


def heard_and_respected(facts: Facts) -> Finding | None:
    """People who respect my limits, and who listen and believe."""
    ids = tuple(
        id
        for id, said in facts.once(persons).items()
        if (said.limits_respected or 0) >= LIMITS_RESPECTED_FROM and "listens" in said.supports
    )
    return _found(facts, "heard_and_respected", ids, "gets", "named_for", supports=("listens",))


def close_and_often(facts: Facts) -> Finding | None:
    """People who are close, and part of most of my weeks; not those who are there through their work."""
    m = facts.map
    ids = tuple(
        id
        for id, said in facts.once(persons).items()
        if said.ring == 1 and said.frequency in OFTEN and not there_through_work(m, id)
    )
    return _found(facts, "close_and_often", ids, "ring", "frequency")


def close_and_there(facts: Facts) -> Finding | None:
    """People who are close and stand for some kind of support, whether or not it was said how safe it is;
    not where that is too little."""
    here = facts.once(praised_people)
    ids = tuple(id for id, said in here.items() if said.ring == 1 and said.supports)
    kinds = {kind for id in ids for kind in here[id].supports}
    supports = tuple(kind for kind in SUPPORTS if kind in kinds)
    return _found(facts, "close_and_there", ids, "ring", "gets", "named_for", supports=supports)


def stand_close(facts: Facts) -> Finding | None:
    """People in the inner ring, or in the next and part of most of my weeks, whether or not it was said how
    safe it is; not where that is too little, nor those who are there through their work."""
    m = facts.map
    ids = tuple(
        id
        for id, said in facts.once(praised_people).items()
        if (said.ring == 1 or (said.ring == 2 and said.frequency in OFTEN)) and not there_through_work(m, id)
    )
    return Finding("stand_close", ids, facts.answers(ids, "ring", "frequency")) if ids else None


def close_from_afar(facts: Facts) -> Finding | None:
    """People who are close though distance is in the way, or though we are seldom in touch, and who are
    there for something."""
    ids = tuple(
        id for id, said in facts.once(persons).items() if said.ring == 1 and said.supports and _afar(said)
    )
    return _found(facts, "close_from_afar", ids, "ring", "barriers", "frequency", "gets", "named_for")


def several_kinds(facts: Facts) -> Finding | None:
    """Those who stand for the most kinds of support, three or more."""
    kinds = {id: len(said.supports) for id, said in facts.once(can_hold_me).items()}
    most = max(kinds.values(), default=0)
    ids = tuple(id for id in kinds if kinds[id] == most >= SEVERAL_KINDS)
    of_one = _gets(facts, ids[0]) if len(ids) == 1 else ()
    supports = tuple(kind for kind in SUPPORTS if kind in of_one)
    return _found(facts, "several_kinds", ids, "gets", "named_for", supports=supports)


def parts_of_life(facts: Facts) -> Finding | None:
    """What I get comes from three or more parts of life."""
    m = facts.map
    first: dict[PartOfLife, str] = {}
    for id, said in facts.once(can_hold_me).items():
        part = part_of_life(m, id) if said.supports else None
        if part is not None:
            first.setdefault(part, id)
    ids = tuple(first.values()) if len(first) >= SEVERAL_PARTS else ()
    return _found(facts, "parts_of_life", ids, "form", "gets", "named_for")


def wanted_and_there(facts: Facts) -> Finding | None:
    """Kinds of support that I would like more of, and who is there for them."""
    wanted, holding = facts.map.wants or frozenset(), facts.once(can_hold_me)
    able = {kind: ids for kind, ids in facts.once(sources).items() if kind in wanted}
    found = {kind: here for kind, ids in able.items() if (here := [id for id in ids if id in holding])}
    there = {id for ids in found.values() for id in ids}
    ids = tuple(id for id in facts.map.ids if id in there)
    return _found(facts, "wanted_and_there", ids, "gets", "named_for", supports=tuple(found))


def mended(facts: Facts) -> Finding | None:
    """People with whom repair has happened, where it is safe enough today and the strain is below 3."""
    ids = tuple(
        id
        for id, said in facts.once(persons).items()
        if said.repair == "has_happened" and (said.strain or 0) < STRAINED_FROM
    )
    return _found(facts, "mended", ids, "repair", "strain")


def group_that_gives(facts: Facts) -> Finding | None:
    """Groups and communities where I belong, and that are there for something else too; no services."""
    m = facts.map
    groups = (id for id in facts.once(can_hold_me) if could_belong_to(m, id))
    ids = tuple(id for id in groups if "belonging" in _gets(facts, id) and len(_gets(facts, id)) > 1)
    more = {kind for id in ids for kind in _gets(facts, id)} - {"belonging"}
    kinds = tuple(kind for kind in SUPPORTS if kind in more)
    return _found(facts, "group_that_gives", ids, "gets", "named_for", supports=kinds)


def _found(
    facts: Facts, kind: str, ids: Ids, *fields: str, supports: tuple[Support, ...] = ()
) -> Finding | None:
    return Finding(kind, ids, facts.answers(ids, *fields, *SAFETY_ANSWERS), supports) if ids else None


def _counted(m: SupportMap, id: str) -> object:
    """All these rules see of one connection: nothing more of it where nothing good is said of them."""
    said, apart = m.connection(id), is_kept_apart(m, id)
    safe = safe_enough(said)
    if apart or safe == "no" or hard_as_it_is(said) or not can_be_turned_to(m, id):
        return apart
    return (
        safe, said.supports, said.honest == "yes", (said.limits_respected or 0) >= LIMITS_RESPECTED_FROM,
        both_ways(m, id), there_through_work(m, id), said.ring, said.frequency in OFTEN, _afar(said),
        said.repair == "has_happened", (said.strain or 0) < STRAINED_FROM,
    )  # fmt: skip


def _gets(facts: Facts, id: str) -> frozenset[Support]:
    return facts.map.connection(id).supports


def _honest(facts: Facts) -> Said:
    """People with whom I can be fully honest, and who would not pass it on to someone I keep away from."""
    here = facts.once(persons)
    return {id: here[id] for id in facts.confided(id for id in here if here[id].honest == "yes")}


def _afar(connection: Connection) -> bool:
    return "distance" in (connection.barriers or ()) or connection.frequency in SELDOM


def _kinds_beyond(facts: Facts, finding: Finding) -> float:
    """How many kinds beyond three, of the four more that there are."""
    return (len(_gets(facts, finding.about[0])) - SEVERAL_KINDS) / (len(SUPPORTS_OF_A_PERSON) - SEVERAL_KINDS)


def _parts_beyond(facts: Facts, finding: Finding) -> float:
    return (len(finding.about) - SEVERAL_PARTS) / SEVERAL_PARTS


KINDS = "kinds of support (MOS: Sherbourne and Stewart 1991); ours"
BY_ANSWERS = ("gets", *SAFETY_ANSWERS)
RULES = (
    Rule(
        "at_ease_with", "strength", at_ease_with, source="ours", counts=("honest", *BY_ANSWERS),
        supports=("settles",), sees=_counted, explained="safe_people", joins=3,
    ),
    Rule(
        "settles_and_listens", "strength", settles_and_listens, source="ours", counts=BY_ANSWERS,
        supports=("settles", "listens"), sees=_counted, explained="safe_people", joins=3,
    ),
    Rule(
        "honest_both_ways", "strength", honest_both_ways,
        source="self-disclosure (Laurenceau et al. 1998); ours",
        counts=("honest", "give", "get", "fit", "role", "season", *SAFETY_ANSWERS), sees=_counted,
        explained="safe_people", joins=4,
    ),
    Rule(
        "heard_and_respected", "strength", heard_and_respected, source="ours", counts=BY_ANSWERS,
        supports=("listens",), sees=_counted, explained="safe_people", joins=3,
    ),
    Rule(
        "close_and_often", "strength", close_and_often, source="ours",
        counts=("ring", "frequency", *SAFETY_ANSWERS), sees=_counted, explained="safe_people", joins=3,
    ),
    Rule(
        "close_and_there", "strength", close_and_there, source="ours", counts=("ring", *BY_ANSWERS),
        sees=_counted, explained="safe_people", gives_way_to=("close_and_often", "settles_and_listens"),
    ),
    Rule(
        "stand_close", "strength", stand_close, source="closeness in rings (Antonucci 1986); ours",
        counts=("ring", "frequency", *SAFETY_ANSWERS), sees=_counted, joins=1,
        gives_way_to=(
            "close_and_often", "close_and_there", "close_from_afar", "settles_and_listens", "mutual",
        ),
    ),
    Rule(
        "close_from_afar", "strength", close_from_afar, source="ours",
        counts=("ring", "barriers", "frequency", *BY_ANSWERS), sees=_counted,
        explained="safe_people", joins=4,
    ),
    Rule(
        "several_kinds", "strength", several_kinds, source=KINDS, counts=BY_ANSWERS, sees=_counted,
        explained="safe_people", how_far=_kinds_beyond, gives_way_to=("group_that_gives",),
    ),
    Rule(
        "parts_of_life", "strength", parts_of_life,
        source="several sources for several needs (Cheung, Gardner and Anderson 2015); the parts are ours",
        counts=BY_ANSWERS, sees=_counted, explained="parts_of_life", joins=3, how_far=_parts_beyond,
    ),
    Rule(
        "wanted_and_there", "strength", wanted_and_there, source=KINDS, counts=BY_ANSWERS,
        sees=_counted, explained="safe_people", joins=3,
    ),
    Rule(
        "mended", "strength", mended, source="repair after a rupture; ours",
        counts=("repair", "strain", *SAFETY_ANSWERS), sees=_counted, explained="safe_people",
    ),
    Rule(
        "group_that_gives", "strength", group_that_gives,
        source="groups (Haslam et al. 2019); how it is read is ours", counts=BY_ANSWERS, supports=SUPPORTS,
        sees=_counted, explained="safe_people", joins=2,
    ),
)  # fmt: skip

"""Strengths that join several answers: who settles and listens, where much comes together, what holds.

Named is who can hold me: grown people and groups of today that nothing speaks against, nobody I care for and
nobody of whom I said that it is hard as it is.
"""

from netmap.findings.finding import Facts, Finding
from netmap.findings.rule import Rule
from netmap.measures.balance import both_ways
from netmap.measures.carrying import PartOfLife, part_of_life
from netmap.measures.contact import STRAINED_FROM, hard_as_it_is, is_kept_apart
from netmap.measures.graphs import people
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


def can_hold_me(facts: Facts) -> Ids:
    """Safe-enough entries of today that can be a source: no child, nobody who could be one, nobody I care
    for, no animal, ancestor or place, nobody kept apart and no group that holds someone I keep away from, and
    nobody of whom I said that it is hard as it is."""
    safe = facts.praised(facts.measures.safe_enough)
    return tuple(id for id in safe if can_be_turned_to(facts.map, id))


def persons(facts: Facts) -> Ids:
    """Those of them who are people."""
    return tuple(id for id in facts.once(can_hold_me) if facts.map.alter(id).kind == "person")


def sources(facts: Facts) -> dict[Support, Ids]:
    """Each kind of support that comes from anyone safe enough that can be a source, hard as it may be → from
    whom."""
    able = set(facts.told_well(facts.measures.safe_enough))
    found = {kind: tuple(id for id in facts.measures.coverage[kind] if id in able) for kind in SUPPORTS}
    return {kind: ids for kind, ids in found.items() if ids}


def at_ease_with(facts: Facts) -> Finding | None:
    """People near whom my body settles, and with whom I can be fully honest."""
    ids = tuple(id for id in _honest(facts) if "settles" in _gets(facts, id))
    return _found(facts, "at_ease_with", ids, "gets", "named_for", "honest", supports=("settles",))


def settles_and_listens(facts: Facts) -> Finding | None:
    """People near whom my body settles, and who listen and believe."""
    ids = tuple(id for id in facts.once(persons) if {"settles", "listens"} <= _gets(facts, id))
    return _found(facts, "settles_and_listens", ids, "gets", "named_for", supports=("settles", "listens"))


def honest_both_ways(facts: Facts) -> Finding | None:
    """People with whom I can be fully honest, and support goes both ways."""
    ids = tuple(id for id in _honest(facts) if both_ways(facts.map, id))
    return _found(facts, "honest_both_ways", ids, "honest", "give", "get")


def heard_and_respected(facts: Facts) -> Finding | None:
    """People who respect my limits, and who listen and believe."""
    m = facts.map
    ids = tuple(
        id
        for id in facts.once(persons)
        if (m.connection(id).limits_respected or 0) >= LIMITS_RESPECTED_FROM and "listens" in _gets(facts, id)
    )
    return _found(facts, "heard_and_respected", ids, "gets", "named_for", supports=("listens",))


def close_and_often(facts: Facts) -> Finding | None:
    """People who are close, and part of most of my weeks; not those who are there through their work."""
    m = facts.map
    ids = tuple(
        id
        for id in facts.once(persons)
        if m.connection(id).ring == 1
        and m.connection(id).frequency in OFTEN
        and not there_through_work(m, id)
    )
    return _found(facts, "close_and_often", ids, "ring", "frequency")


def close_and_there(facts: Facts) -> Finding | None:
    """People who are close and stand for some kind of support, whether or not it was said how safe it is;
    not where that is too little."""
    m = facts.map
    grown = (id for id in facts.praised(a.id for a in people(m)) if can_be_turned_to(m, id))
    ids = tuple(id for id in grown if m.connection(id).ring == 1 and _gets(facts, id))
    kinds = {kind for id in ids for kind in _gets(facts, id)}
    supports = tuple(kind for kind in SUPPORTS if kind in kinds)
    return _found(facts, "close_and_there", ids, "ring", "gets", "named_for", supports=supports)


def stand_close(facts: Facts) -> Finding | None:
    """People in the inner ring, or in the next and part of most of my weeks, whether or not it was said how
    safe it is; not where that is too little, nor those who are there through their work."""
    m = facts.map
    grown = facts.praised(a.id for a in people(m) if can_be_turned_to(m, a.id))
    said = {id: m.connection(id) for id in grown if not there_through_work(m, id)}
    ids = tuple(
        id for id in said if said[id].ring == 1 or (said[id].ring == 2 and said[id].frequency in OFTEN)
    )
    return Finding("stand_close", ids, facts.answers(ids, "ring", "frequency")) if ids else None


def close_from_afar(facts: Facts) -> Finding | None:
    """People who are close though distance is in the way, or though we are seldom in touch, and who are
    there for something."""
    m = facts.map
    ids = tuple(id for id in facts.once(persons) if m.connection(id).ring == 1 and _is_afar(m.connection(id)))
    ids = tuple(id for id in ids if _gets(facts, id))
    return _found(facts, "close_from_afar", ids, "ring", "barriers", "frequency", "gets", "named_for")


def several_kinds(facts: Facts) -> Finding | None:
    """Those who stand for the most kinds of support, three or more."""
    kinds = {id: len(_gets(facts, id)) for id in facts.once(can_hold_me)}
    most = max(kinds.values(), default=0)
    ids = tuple(id for id in kinds if kinds[id] == most >= SEVERAL_KINDS)
    shared = [kind for kind in SUPPORTS if all(kind in _gets(facts, id) for id in ids)]
    return _found(
        facts, "several_kinds", ids, "gets", "named_for", supports=tuple(shared) if len(ids) == 1 else ()
    )


def parts_of_life(facts: Facts) -> Finding | None:
    """What I get comes from three or more parts of life."""
    m = facts.map
    first: dict[PartOfLife, str] = {}
    for id in facts.once(can_hold_me):
        part = part_of_life(m, id)
        if part is not None and _gets(facts, id):
            first.setdefault(part, id)
    ids = tuple(first.values()) if len(first) >= SEVERAL_PARTS else ()
    return _found(facts, "parts_of_life", ids, "form", "gets", "named_for")


def wanted_and_there(facts: Facts) -> Finding | None:
    """Kinds of support that I would like more of, and who is there for them."""
    wanted = facts.map.wants or frozenset()
    holding = {*facts.once(can_hold_me)}
    able = {kind: tuple(id for id in ids if id in holding) for kind, ids in facts.once(sources).items()}
    found = {kind: ids for kind, ids in able.items() if ids and kind in wanted}
    there = {id for ids in found.values() for id in ids}
    ids = tuple(id for id in facts.map.ids if id in there)
    return _found(facts, "wanted_and_there", ids, "gets", "named_for", supports=tuple(found))


def mended(facts: Facts) -> Finding | None:
    """People with whom repair has happened, where it is safe enough today and the strain is below 3."""
    said = {id: facts.map.connection(id) for id in facts.once(persons)}
    ids = tuple(
        id for id in said if said[id].repair == "has_happened" and (said[id].strain or 0) < STRAINED_FROM
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
    evidence = facts.answers(ids, *fields, *SAFETY_ANSWERS)
    return Finding(kind, ids, evidence, supports) if ids else None


def _counted(m: SupportMap, id: str) -> object:
    """All these rules see of one connection: nothing more of it where nothing good is said of them."""
    said, apart = m.connection(id), is_kept_apart(m, id)
    safe = safe_enough(said)
    if apart or safe == "no" or hard_as_it_is(said) or not can_be_turned_to(m, id):
        return apart
    return (
        safe, said.supports, said.honest == "yes", (said.limits_respected or 0) >= LIMITS_RESPECTED_FROM,
        both_ways(m, id), there_through_work(m, id), said.ring, said.frequency in OFTEN, _is_afar(said),
        said.repair == "has_happened", (said.strain or 0) < STRAINED_FROM,
    )  # fmt: skip


def _gets(facts: Facts, id: str) -> frozenset[Support]:
    return facts.map.connection(id).supports


def _honest(facts: Facts) -> Ids:
    """People with whom I can be fully honest, and who would not pass it on to someone I keep away from."""
    confided = facts.confided(facts.once(persons))
    return tuple(id for id in confided if facts.map.connection(id).honest == "yes")


def _is_afar(connection: Connection) -> bool:
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

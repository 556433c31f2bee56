"""Where the map holds little, or much rests on few. It speaks of the answers, never of the person who
gave them.

Each rule counts answers, not entries: what is open is open, and never a "no". "At least three
answers" before anything is said is a convention of ours.
"""

from netmap.findings.finding import Facts, Finding
from netmap.findings.how_far import share_of_kinds
from netmap.findings.rule import Rule
from netmap.findings.whom import of_today, people_near
from netmap.measures.graphs import people
from netmap.measures.relationship import could_be_child, is_person_of_today, there_through_work
from netmap.measures.safety import SAFETY_ANSWERS, SafeEnough, safety_of_all
from netmap.measures.support import MUCH, asked_for_support, can_be_turned_to, open_sources, shares
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS_OF_A_PERSON, Support

ENOUGH_ANSWERS = 3
SOME = 2
"""The smallest answer to what I get (0 to 4) that is more than a little. A convention of ours."""
NEAR = (1, 2)
"""The rings that are not the outer one."""


def no_safe_yet(facts: Facts) -> Finding | None:
    """Three or more rated entries, and every one is not safe enough."""
    known = facts.once(_known_safety)
    if len(known) >= ENOUGH_ANSWERS and all(value == "no" for value in known.values()):
        return Finding("no_safe_yet", (), facts.answers(tuple(known), *SAFETY_ANSWERS))
    return None


def few_safe(facts: Facts) -> Finding | None:
    """Three or more rated people of mine who can be turned to, and at most one person safe enough, where some
    rated entry is. Of mine is who is not further out, or gives something: not who was met once. Open where
    someone safe enough could be a child; nobody who is kept apart is the one, and whom it is hard with as it
    is, is counted and not named."""
    m, known = facts.map, facts.once(_known_safety)
    persons = tuple(id for id in known if is_person_of_today(m, id) and can_be_turned_to(m, id))
    safe = tuple(id for id in persons if known[id] == "yes")
    persons = tuple(id for id in persons if _of_mine(m, id))
    few = len(persons) >= ENOUGH_ANSWERS and len(safe) <= 1 and "yes" in known.values()
    still_open = any(value == "yes" and could_be_child(m, id) for id, value in known.items())
    if few and not still_open and facts.near(safe) == safe:
        return Finding("few_safe", facts.praised(safe), facts.answers(persons, *SAFETY_ANSWERS))
    return None


def only_professionals(facts: Facts) -> Finding | None:
    """Every one of two or more current people is there through their work."""
    m, ids = facts.map, tuple(facts.once(people_near))
    persons = tuple(alter.id for alter in people(m))
    if len(ids) >= 2 and all(there_through_work(m, id) for id in persons):
        return Finding("only_professionals", ids, facts.answers(persons, "form", "role"))
    return None


def nobody_for(facts: Facts) -> Finding | None:
    """Kinds of support with no source that came up on this map, with three or more answers of entries of whom
    it is known how safe they are, one of them a person; of those alone who can be turned to."""
    m, known = facts.map, facts.once(_known_safety)
    asked = tuple(id for id in asked_for_support(m) if id in known and can_be_turned_to(m, id))
    missing = [kind for kind in facts.once(_settled_kinds) if not facts.measures.coverage[kind]]
    came_up = _came_up(facts) if missing else ()
    kinds = tuple(kind for kind in missing if kind in came_up)
    if len(asked) >= ENOUGH_ANSWERS and kinds and any(m.alter(id).kind == "person" for id in asked):
        return Finding("nobody_for", (), facts.answers(asked, "gets"), kinds)
    return None


def one_person_for(facts: Facts) -> Finding | None:
    """Kinds of support with one source, with three or more answers. A source that is kept apart, or a group
    that holds someone I keep away from, is not spoken of."""
    coverage = facts.measures.coverage
    kinds = tuple(
        kind
        for kind in facts.once(_settled_kinds)
        if len(coverage[kind]) == 1 == len(facts.praised(coverage[kind]))
    )
    if len(asked_for_support(facts.map)) < ENOUGH_ANSWERS or not kinds:
        return None
    carriers = {coverage[kind][0] for kind in kinds}
    ids = tuple(id for id in facts.map.ids if id in carriers)
    return Finding("one_person_for", ids, facts.answers(ids, "gets", "named_for"), kinds)


def rests_on_one(facts: Facts) -> Finding | None:
    """Half or more of the support I get comes from one entry that can be turned to, with three or more
    answers."""
    m = facts.map
    answered = tuple(id for id, said in facts.once(of_today).items() if said.get is not None)
    share = shares(m)
    ids = tuple(id for id in share if share[id] > MUCH or (share[id] == MUCH and len(share) > 2))
    if len(answered) >= ENOUGH_ANSWERS and facts.near(ids) and can_be_turned_to(m, ids[0]):
        return Finding("rests_on_one", ids[:1], facts.answers(answered, "get"))
    return None


def _known_safety(facts: Facts) -> dict[str, SafeEnough]:
    """Current entries of whom it is known whether they are safe enough."""
    safety = safety_of_all(facts.map)
    return {id: safety[id] for id in facts.once(of_today) if safety[id] != "not_known"}


def _of_mine(m: SupportMap, id: str) -> bool:
    """Whether someone who was rated is near, or gives something; also where neither was said."""
    said = m.connection(id)
    gives = (said.get or 0) >= SOME or bool(said.supports)
    return said.ring in NEAR or gives or (said.ring is None and said.get is None)


def _came_up(facts: Facts) -> frozenset[Support]:
    """Kinds of support that I would like more of, or that I get or would like from someone of today."""
    here = [said.supports.union(said.would_like or ()) for said in facts.once(of_today).values()]
    return frozenset(facts.map.wants or ()).union(*here)


def _settled_kinds(facts: Facts) -> tuple[Support, ...]:
    """Kinds of support a person gives, but those that someone keeps open: their safety is not known, or they
    cannot be turned to for it, as a child or an animal."""
    still_open = open_sources(facts.map)
    return tuple(kind for kind in SUPPORTS_OF_A_PERSON if not still_open[kind])


def _share_beyond(facts: Facts, finding: Finding) -> float:
    """The share of support from one, from half to all of it."""
    return (shares(facts.map)[finding.about[0]] - MUCH) / (1 - MUCH)


KINDS_OF_SUPPORT = "kinds of support (MOS: Sherbourne and Stewart 1991); ours"
RULES = (
    Rule(
        "no_safe_yet", "isolation", no_safe_yet, source="ours", counts=SAFETY_ANSWERS,
        missing="safe_enough", explained="safe_people",
    ),
    Rule(
        "few_safe", "isolation", few_safe, source="ours", counts=SAFETY_ANSWERS,
        missing="safe_enough", explained="safe_people",
    ),
    Rule(
        "only_professionals", "isolation", only_professionals, source="ours", counts=("role",),
        missing="not_through_work",
    ),
    Rule(
        "nobody_for", "isolation", nobody_for, source=KINDS_OF_SUPPORT, counts=("gets", *SAFETY_ANSWERS),
        missing="safe_and_gives_it", explained="one_person_for", how_far=share_of_kinds,
        gives_way_to=("no_safe_yet",), never_first=True,
    ),
)  # fmt: skip
LOAD = (
    Rule(
        "one_person_for", "load", one_person_for, source=KINDS_OF_SUPPORT,
        counts=("gets", *SAFETY_ANSWERS), missing="safe_and_gives_it", explained="one_person_for",
        how_far=share_of_kinds, gives_way_to=("few_carry_much", "rests_on_one"),
    ),
    Rule(
        "rests_on_one", "load", rests_on_one, source="concentration (Herfindahl); ours",
        counts=("get",), missing="gives_much", explained="rests_on_one", how_far=_share_beyond,
    ),
)  # fmt: skip

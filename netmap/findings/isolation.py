"""Where the map holds little. It speaks of the answers, never of the person who gave them.

Each rule counts answers, not entries: what is open is open, and never a "no". "At least three
answers" before anything is said is a convention of ours.
"""

from netmap.findings.finding import Evidence, Facts, Finding
from netmap.findings.strengths import SAFETY
from netmap.measures.balance import there_through_work
from netmap.measures.graphs import people
from netmap.measures.safety import safe_enough
from netmap.measures.support import MUCH, asked_for_support, open_sources, shares
from netmap.model.scales import SUPPORTS_OF_A_PERSON

ENOUGH_ANSWERS = 3


def safe_enough_people(facts: Facts) -> list[Finding]:
    """Three or more rated people and one of them safe enough (`few_safe`); or every rated entry
    not safe enough (`no_safe_yet`)."""
    m = facts.map
    known = {a.id: safe_enough(m.connection(a.id)) for a in m.current()}
    rated = tuple(id for id, value in known.items() if value != "not_known")
    if rated and all(known[id] == "no" for id in rated):
        return [Finding("no_safe_yet", (), facts.answers(rated, *SAFETY))]
    persons = tuple(id for id in rated if m.alter(id).kind == "person")
    safe = tuple(id for id in persons if known[id] == "yes")
    if len(persons) >= ENOUGH_ANSWERS and len(safe) <= 1 and facts.apart.isdisjoint(safe):
        return [Finding("few_safe", safe, facts.answers(persons, *SAFETY))]
    return []


def only_professionals(facts: Facts) -> list[Finding]:
    """Every one of two or more current people is there through their work."""
    m = facts.map
    ids = tuple(alter.id for alter in people(m))
    if len(ids) >= 2 and all(there_through_work(m, id) for id in ids):
        return [Finding("only_professionals", ids, facts.answers(ids, "form", "role"))]
    return []


def sources_of_support(facts: Facts) -> list[Finding]:
    """Kinds of support with no source, or with one. A source whose safety is open keeps the kind open, and
    a source that is kept apart for another reason is not spoken of."""
    asked = asked_for_support(facts.map)
    if len(asked) < ENOUGH_ANSWERS:
        return []
    still_open = open_sources(facts.map)
    settled = [kind for kind in SUPPORTS_OF_A_PERSON if not still_open[kind]]
    coverage = facts.measures.coverage
    nobody = tuple(kind for kind in settled if not coverage[kind])
    one = tuple(
        kind for kind in settled if len(coverage[kind]) == 1 and facts.apart.isdisjoint(coverage[kind])
    )
    carriers = {coverage[kind][0] for kind in one}
    ids = tuple(id for id in facts.map.ids if id in carriers)
    found = []
    if nobody:
        found.append(Finding("nobody_for", (), facts.answers(asked, "gets"), nobody))
    if one:
        found.append(Finding("one_person_for", ids, facts.answers(ids, "gets", "named_for"), one))
    return found


def rests_on_one(facts: Facts) -> list[Finding]:
    """Half or more of the support I get comes from one entry, with three or more answers."""
    m = facts.map
    answered = tuple(a.id for a in m.current() if m.connection(a.id).get is not None)
    share = shares(m)
    ids = tuple(id for id in share if share[id] > MUCH or (share[id] == MUCH and len(share) > 2))
    if len(answered) >= ENOUGH_ANSWERS and ids and ids[0] not in facts.apart:
        return [Finding("rests_on_one", ids[:1], facts.answers(answered, "get"))]
    return []


def through_one(facts: Facts) -> list[Finding]:
    """The person through whom the largest part of a circle is reached, and who would be cut off.

    Nobody who is kept apart is named, on either side: no wish to be in touch with them is put in words.
    """
    beyond = {
        id: facts.near(others)
        for id, others in facts.measures.reached_through.items()
        if id not in facts.apart and not facts.apart.issuperset(others)
    }
    if not beyond:
        return []
    point = max(beyond, key=lambda id: len(beyond[id]))
    return [Finding("through_one", (point,), facts.ties(point), beyond=beyond[point])]


def stands_apart(facts: Facts) -> list[Finding]:
    """People tied to nobody on the map, where ties were drawn for at least half of the people."""
    m = facts.map
    persons = tuple(alter.id for alter in people(m))
    tied = {id for tie in m.ties for id in tie.pair}
    ids = tuple(id for id in persons if id not in tied)
    if ids and len(m.ties) >= 2 and 2 * len(ids) <= len(persons):
        return [Finding("stands_apart", ids, tuple(Evidence("ties", 0, alter=id) for id in ids))]
    return []


def no_group(facts: Facts) -> list[Finding]:
    """Three or more current entries, and none of them a group or a community."""
    ids = tuple(alter.id for alter in facts.map.current())
    if len(ids) >= ENOUGH_ANSWERS and all(facts.map.alter(id).kind == "person" for id in ids):
        return [Finding("no_group", (), facts.answers(ids, "kind"))]
    return []

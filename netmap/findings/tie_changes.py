"""The ties that could change what is said of how people hang together: one that goes, or a new one."""

from collections import Counter

from netmap.findings.finding import Facts, Finding
from netmap.measures.graphs import people
from netmap.model import SupportMap, Tie


def ties_counted(m: SupportMap, finding: Finding) -> tuple[Tie, ...]:
    """The ties without which it could be otherwise."""
    if finding.kind == "through_one":
        return tuple(tie for tie in m.ties_of(finding.about[0]) if tie.kind != "belongs_to")
    if finding.kind == "stands_apart":
        ties = Counter(id for tie in m.ties for id in tie.pair)
        return tuple(t for t in m.ties if len(m.ties) == 2 or 1 in (ties[t.a], ties[t.b]))
    return ()


def could_be_tied(facts: Facts, finding: Finding) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each of those who stand apart, or are reached through one: whom a new tie could join them to.

    Who stands apart, to anyone; who is reached through one, to those whom that one knows on the other side.
    Never to someone who is kept apart.
    """
    m = facts.map
    persons = facts.near(alter.id for alter in people(m))
    if finding.kind == "stands_apart":
        return tuple((id, tuple(other for other in persons if other != id)) for id in finding.about)
    if finding.kind == "through_one":
        point = finding.about[0]
        known = {id for tie in m.ties_of(point) for id in tie.pair} - {point, *finding.beyond}
        return tuple((id, tuple(other for other in persons if other in known)) for id in finding.beyond)
    return ()

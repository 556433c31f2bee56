"""How sure a finding is: which one answer, moved as little as can be, would change it. A convention of ours.

Looked at are the answers each rule counts, and ties where it counts those. Not looked at: what someone is
(kind, form, status, child or grown up), which is known or not, and answers beyond the rule's own that keep
someone apart: they come before every count and would take any connection out of what is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from netmap.findings.answer_changes import RANK, SETS, Size, changes, ticks
from netmap.findings.evidence import Answer
from netmap.findings.finding import Facts, Finding
from netmap.findings.robustness import StillSaid, still_said
from netmap.findings.rule import Rule
from netmap.findings.rules import RULE_OF
from netmap.measures import measure
from netmap.measures.safety import SAFETY_ANSWERS, safe_enough, speaks_against_safety
from netmap.model import Connection, SupportMap
from netmap.model.edits import suppose_tie
from netmap.model.scales import TieKind


@dataclass(frozen=True)
class Flip:
    """One answer, on an entry (`alter`) or of a tie, that would change a finding if it were `after`."""

    field: str
    before: Answer
    after: Answer
    size: Size
    alter: str | None = None
    tie: tuple[str, str] | None = None
    adds: bool = False
    """True: all of the finding would still be said, of more entries or more kinds of support."""


def flips_of(m: SupportMap, finding: Finding) -> tuple[Flip, ...]:
    """The smallest changes of one answer after which the map no longer says this, or says it of others,
    in the order of the map.

    One flip for each way a scale can step; of several ways to fill an open answer, to tick, or to answer
    otherwise, the first that would do; of several whom a tie could join, the first who is not kept apart.
    Where one step or one open answer would do (`RANK`), nothing larger that comes to the same is given.
    () where no single answer would do, and for a finding that this map does not show.
    """
    facts = Facts.of(m, measure(m))
    if still_said(finding, facts) != "same":
        return ()
    found = [*_by_answers(facts, finding), *_by_ties(facts, finding)]
    ranks = {adds: [RANK[flip.size] for flip in found if flip.adds == adds] for adds in (True, False)}
    return tuple(flip for flip in found if RANK[flip.size] == min(ranks[flip.adds]))


def _by_answers(facts: Facts, finding: Finding) -> Iterator[Flip]:
    rule = RULE_OF[finding.kind]
    for id in (alter.id for alter in facts.map.current()):
        connection = facts.map.connection(id)
        tried: dict[object, StillSaid] = {_seen(facts.map, id, field, rule): "same" for field in rule.counts}
        for field in rule.counts:
            for size, answer, name in _changes(connection, field, rule):
                supposed = connection.as_if(**{name: answer})
                m = facts.map.supposing(supposed)
                seen = _seen(m, id, field, rule)
                if seen not in tried:
                    tried[seen] = still_said(finding, Facts.of(m, measure(m)))
                if tried[seen] != "same":
                    before, after = _plain(getattr(connection, name)), _plain(answer)
                    yield Flip(name, before, after, size, alter=id, adds=tried[seen] == "more")
                    if size != "step" or field == "gets" or field in SETS:
                        break


def _changes(connection: Connection, field: str, rule: Rule) -> Iterator[tuple[Size, Any, str]]:
    """Each way to change an answer: how large, to what, and which answer that is."""
    if field != "gets":
        for size, answer in changes(connection, field):
            yield size, answer, field
    elif rule.sees or safe_enough(connection) != "no":  # nobody of whom that was said is counted as a source
        yield from ticks(connection, rule.supports)


def _seen(m: SupportMap, id: str, field: str, rule: Rule) -> object:
    """What a rule sees of this answer: what looks the same to it counts the same, and is tried once."""
    if rule.sees is not None:
        return rule.sees(m, id)
    connection = m.connection(id)
    if field in SAFETY_ANSWERS:
        return "safety", safe_enough(connection), speaks_against_safety(connection)
    return field, connection.supports if field == "gets" else getattr(connection, field)


def _plain(value: Any) -> Answer:
    return tuple(sorted(value)) if isinstance(value, frozenset) else value


def _by_ties(facts: Facts, finding: Finding) -> Iterator[Flip]:
    m, ties = facts.map, RULE_OF[finding.kind].ties
    if ties is None:
        return

    def tied(a: str, b: str, kind: TieKind | None) -> StillSaid:
        supposed = suppose_tie(m, a, b, kind)
        return still_said(finding, Facts.of(supposed, measure(supposed)))

    for tie in ties.could_go(m, finding):
        after = tied(tie.a, tie.b, None)
        if after != "same":
            yield Flip("kind", tie.kind, None, "tie", tie=tie.pair, adds=after == "more")
    for id, others in ties.could_come(facts, finding):
        for other in others:
            after = tied(id, other, ties.kind)
            if after != "same":
                pair = (min(id, other), max(id, other))
                yield Flip("kind", None, ties.kind, "tie", tie=pair, adds=after == "more")
                break

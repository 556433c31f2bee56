"""One finding in words: what was entered, another way to read it, and an open question."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netmap.findings import RULE_OF, Finding
from netmap.model import SupportMap
from netmap.model.scales import BARRIERS, Barrier
from netmap.words.catalogue import Argument, say
from netmap.words.guides import guide_of
from netmap.words.labels import BARRIER
from netmap.words.lookup import Each, messages
from netmap.words.names import labels, listed

if not TYPE_CHECKING:
    __getattr__ = messages("findings")


BETWEEN_SIDES: str
MOST_NAMES = 4
MOST_ON_A_SIDE = 2
MOST_OF_EACH = 2
"""Names, and kinds of support beside each, where both stand in one sentence."""
KINDS = Each("findings", RULE_OF)


@dataclass(frozen=True)
class FindingWords:
    """What is said of one finding. Plain text; names stand in it as they were entered."""

    text: str
    another_reading: str
    question: str


def finding_words(finding: Finding, m: SupportMap) -> FindingWords:
    """The words for this finding on this map."""
    names = labels(m)
    sides = [listed((names[id] for id in side), MOST_ON_A_SIDE) for side in finding.sides]
    one_side, other_side = (*sides, "", "")[:2]
    supports = guide_of(m).supports
    kinds = [supports[kind].about for kind in finding.supports]
    id = KINDS.id(finding.kind)
    barriers = _barriers(finding)
    arguments: dict[str, Argument] = {
        "count": len(finding.about),
        "who": listed((names[id] for id in finding.about), MOST_NAMES),
        "beyond": listed((names[id] for id in finding.beyond), MOST_NAMES),
        "number_of_sides": len(sides),
        "one_side": one_side,
        "other_side": other_side,
        "sides": say("findings-between-sides").join(sides),
        "number_of_kinds": len(kinds),
        "kinds": listed(kinds),
        "some_kinds": listed(kinds, MOST_NAMES),
        "kinds_of_each": listed(_kinds_of_each(finding, m), MOST_OF_EACH),
        "barriers": listed(BARRIER[barrier] for barrier in barriers),
        "number_of_barriers": len(barriers),
        "own_view": finding.own_view or "open",
    }
    return FindingWords(*(say(part, **arguments) for part in (id, f"{id}.another", f"{id}.question")))


def _kinds_of_each(finding: Finding, m: SupportMap) -> list[str]:
    """Each of those it is about, with the kinds of support it names that come from them."""
    names, supports = labels(m), guide_of(m).supports
    return [
        say("findings-kinds-of-one", who=names[id], kinds=listed(kinds, MOST_OF_EACH))
        for id in finding.about
        if (kinds := [supports[k].about for k in finding.supports if k in m.connection(id).supports])
    ]


def _barriers(finding: Finding) -> tuple[Barrier, ...]:
    """What was said to be in the way of those it is about, in the order it is asked in; but for "something else",
    which says nothing more."""
    said: set[object] = set()
    for piece in finding.evidence:
        if piece.field == "barriers" and piece.alter in finding.about and isinstance(piece.value, tuple):
            said.update(piece.value)
    return tuple(barrier for barrier in BARRIERS if barrier in said and barrier != "other")

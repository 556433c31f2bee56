"""What a map shows, as a value, and the facts it is looked for in.

The sentences are in `netmap.words.findings`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from netmap.findings.evidence import NOTHING, Answer, Answers
from netmap.measures import Measures
from netmap.measures.contact import could_pass_it_on, hard_as_it_is, kept_apart, not_praised
from netmap.model import Alter, SupportMap, Tie
from netmap.model.scales import Support
from netmap.model.value import Ids

Look = TypeVar("Look")
OF_THE_ENTRY = frozenset(Alter.model_fields)
OwnView = Literal["", "season", "works", "mixed"]
"""Of what goes to and fro: nothing, that it is so for now, that it works for me, or not quite."""


@dataclass(frozen=True)
class Finding:
    """One thing the map shows: whom it is about, the answers it rests on, kinds of support it names."""

    kind: str
    """As the rule that found it says (`netmap.findings.rules`)."""
    about: Ids = ()
    evidence: Answers = NOTHING
    supports: tuple[Support, ...] = ()
    beyond: Ids = ()
    """Others it names beside those it is about."""
    sides: tuple[Ids, ...] = ()
    """Where those it names beside stand on different sides: who on which."""
    unnamed: int = 0
    """How many more entries it rests on that are kept apart, and so neither named nor shown."""
    own_view: OwnView = ""
    """What I said of it myself."""
    weight: float = field(default=0.0, compare=False)
    """How much it weighs on this map (`netmap.findings.weighing`); 0 where it was not weighed."""


@dataclass(frozen=True)
class Facts:
    """What the rules look at: the map, and what was counted on it."""

    map: SupportMap
    measures: Measures
    apart: frozenset[str]
    """Ids of the entries that are kept apart."""
    _looked_at: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, m: SupportMap, measures: Measures) -> "Facts":
        return cls(m, measures, kept_apart(m))

    def once(self, look: Callable[["Facts"], Look]) -> Look:
        """What this function makes of these facts; several rules that look the same way look once."""
        if look not in self._looked_at:
            self._looked_at[look] = look(self)
        found: Look = self._looked_at[look]
        return found

    def near(self, ids: Iterable[str]) -> Ids:
        """Those of these entries that are not kept apart."""
        return tuple([id for id in ids if id not in self.apart])

    def praised(self, ids: Iterable[str]) -> Ids:
        """Those of these entries who may be in a strength: nobody kept apart, nobody known not to be safe
        enough, no group or community that holds someone I keep away from, and nobody of whom I said that it
        is hard as it is. Every rule of the family goes through here."""
        without = self.once(_not_praised_or_hard)
        return tuple([id for id in ids if id not in without])

    def confided(self, ids: Iterable[str]) -> Ids:
        """Those of them with whom what I say is safe: nobody who could pass it on to someone I keep away
        from."""
        without = could_pass_it_on(self.map)
        return tuple([id for id in self.praised(ids) if id not in without])

    def told_well(self, ids: Iterable[str]) -> Ids:
        """Those of these entries to whom words may draw me nearer: as those who are praised, hard or not."""
        without = not_praised(self.map)
        return tuple([id for id in ids if id not in without])

    def answer(self, id: str, field: str) -> Answer:
        """One answer of this entry or of the connection to it; None where it is open."""
        if field == "ties":
            return len(self.map.ties_of(id))
        value = getattr(self.map.alter(id) if field in OF_THE_ENTRY else self.map.connection(id), field)
        return tuple(sorted(value)) if isinstance(value, frozenset) else value

    def answers(self, ids: Ids, *fields: str, ties: tuple[Tie, ...] = ()) -> Answers:
        """The given answers of these entries, and these ties, as evidence; what is open is left out."""
        return Answers(self.answer, ids, fields, ties)

    def ties(self, id: str) -> Answers:
        return self.answers((), ties=self.map.ties_of(id))


def _not_praised_or_hard(facts: Facts) -> frozenset[str]:
    hard = [said.alter for said in facts.map.connections if hard_as_it_is(said)]
    return facts.map.once(not_praised).union(hard)

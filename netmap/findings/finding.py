"""What a map shows, as a value, and the facts it is looked for in.

The sentences are in `netmap.words.findings`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypeVar

from netmap.measures import Measures
from netmap.measures.contact import could_pass_it_on, hard_as_it_is, kept_apart, not_praised
from netmap.model import Alter, SupportMap
from netmap.model.scales import Support
from netmap.model.value import Ids

Look = TypeVar("Look")
OF_THE_ENTRY = frozenset(Alter.model_fields)
OwnView = Literal["", "season", "works", "mixed"]
"""Of what goes to and fro: nothing, that it is so for now, that it works for me, or not quite."""
Answer = int | str | bool | tuple[str, ...] | None


class Evidence(NamedTuple):
    """One answer in the map that a finding rests on: `field` of an entry, of its connection, or of a tie.

    For an entry, `ties` stands for the number of its ties on the map.
    """

    field: str
    value: Answer
    alter: str | None = None
    tie: tuple[str, str] | None = None


@dataclass(frozen=True)
class Finding:
    """One thing the map shows: whom it is about, the answers it rests on, kinds of support it names."""

    kind: str
    """As the rule that found it says (`netmap.findings.rules`)."""
    about: Ids = ()
    evidence: tuple[Evidence, ...] = ()
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
        return tuple(id for id in self.told_well(ids) if not hard_as_it_is(self.map.connection(id)))

    def confided(self, ids: Iterable[str]) -> Ids:
        """Those of them with whom what I say is safe: nobody who could pass it on to someone I keep away
        from."""
        without = could_pass_it_on(self.map)
        return tuple(id for id in self.praised(ids) if id not in without)

    def told_well(self, ids: Iterable[str]) -> Ids:
        """Those of these entries to whom words may draw me nearer: as those who are praised, hard or not."""
        without = not_praised(self.map)
        return tuple([id for id in ids if id not in without])

    def answers(self, ids: Ids, *fields: str) -> tuple[Evidence, ...]:
        """The given answers of these entries as evidence; what is open is left out."""
        found: list[Evidence] = []
        for id in ids:
            alter, connection = self.map.alter(id), self.map.connection(id)
            found += [
                Evidence(name, tuple(sorted(value)) if isinstance(value, frozenset) else value, id)
                for name in fields
                if (value := getattr(alter if name in OF_THE_ENTRY else connection, name)) is not None
            ]
        return tuple(found)

    def ties(self, id: str) -> tuple[Evidence, ...]:
        return tuple(Evidence("kind", tie.kind, tie=tie.pair) for tie in self.map.ties_of(id))

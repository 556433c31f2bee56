"""What ideas are looked for on: the map, what was counted on it, and whom an idea may name."""

from collections.abc import Iterable
from functools import cached_property

from netmap.ideas.eligibility import may_be_named
from netmap.measures import Measures
from netmap.measures.contact import could_pass_it_on
from netmap.measures.expected_support import ExpectedSupport
from netmap.measures.relationship import there_through_work
from netmap.measures.safety import safety_of_all
from netmap.measures.support import asked_for_support, open_sources, shares
from netmap.model import Connection, SupportMap
from netmap.model.scales import SUPPORTS_OF_A_PERSON, Support
from netmap.model.value import Ids


class Context:
    """One map, looked at for ideas. Nobody who must not be contacted is in `may_be_named` or in what is
    made of it."""

    def __init__(self, m: SupportMap, measures: Measures) -> None:
        self.map = m
        self.measures = measures
        self.may_be_named = may_be_named(m)

    @cached_property
    def expected_support(self) -> ExpectedSupport:
        return ExpectedSupport(self.map)

    @cached_property
    def shares(self) -> dict[str, float]:
        return shares(self.map)

    def load(self, ids: Ids) -> float:
        """The largest share of all support I get that comes from one of these, 0 to 1; 0 for nobody."""
        return max([self.shares.get(id, 0.0) for id in ids], default=0.0)

    @cached_property
    def could_pass_it_on(self) -> frozenset[str]:
        return could_pass_it_on(self.map)

    @cached_property
    def persons(self) -> Ids:
        return tuple(id for id in self.may_be_named if self.map.alter(id).kind == "person")

    @cached_property
    def private_persons(self) -> Ids:
        """Those who are not here through their work: its hours and its room are not ours to stretch."""
        return tuple(id for id in self.persons if not there_through_work(self.map, id))

    @cached_property
    def wanted(self) -> frozenset[Support]:
        return self.map.wants or frozenset()

    @cached_property
    def scarce(self) -> tuple[Support, ...]:
        """Kinds with one safe-enough source or none, where kinds were asked about at all. What comes from
        someone of whom it is open how safe it feels is not scarce: it is not known."""
        if not asked_for_support(self.map):
            return ()
        coverage, given, safety = self.measures.coverage, open_sources(self.map), safety_of_all(self.map)
        not_known = {kind for kind, ids in given.items() if any(safety[id] == "not_known" for id in ids)}
        return tuple(k for k in SUPPORTS_OF_A_PERSON if len(coverage[k]) <= 1 and k not in not_known)

    @cached_property
    def last_time(self) -> tuple[str, frozenset[str]]:
        """Kind and ids of the idea that was chosen or let go last; "" and nobody where there was none."""
        chosen = [(step.kind, step.about) for step in self.map.steps[-1:]]
        let_go = [(idea.kind, idea.about) for idea in self.map.declined[-1:]]
        kind, about = (("", ()), *chosen, *let_go)[-1]
        return kind, frozenset(about)

    def sought(self) -> tuple[Support, ...]:
        """Kinds worth asking for: what I would like more of first, then what is scarce."""
        wanted = [kind for kind in SUPPORTS_OF_A_PERSON if kind in self.wanted]
        return (*wanted, *(kind for kind in self.scarce if kind not in self.wanted))

    def connections(self, ids: Iterable[str]) -> list[Connection]:
        return [self.map.connection(id) for id in ids]

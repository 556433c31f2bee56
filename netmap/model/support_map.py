"""`SupportMap`: one person's map, whole and consistent. No other code checks it again."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field, field_serializer, model_validator

from netmap.model.entries import Alter, Connection, Feeling, SelfConnection, Tie
from netmap.model.guide import Guide
from netmap.model.scales import (
    BARRIERS,
    MOST_ALTERS,
    MOST_TIES,
    OF_GROUPS,
    SUPPORTS,
    Barrier,
    DevicePrivate,
    Energy,
    Support,
)
from netmap.model.steps import Declined, Step
from netmap.model.value import Id, Line, Name, Text, Value

Look = TypeVar("Look")

FORMAT_VERSION: Literal[2] = 2
MOST_SECTORS = 8
FIVE_SECTORS = ("family", "friends", "work or study", "helpers", "communities")
"""How the five parts of life that come with netmap stand in a map and in its file, whatever the language."""
Sector = Annotated[Name, Field(max_length=40)]


class SupportMap(Value):
    """One unchanging map. Edits (`netmap.model.edits`) return a new one.

    Refuses: two entries or steps with one id; a connection, tie, step, feeling or declined idea about
    nobody; two connections of one entry; two ties of one pair; belonging that does not join a person and
    a group or community; a tie of groups that joins others.
    """

    format_version: Literal[2] = FORMAT_VERSION
    id: Id
    title: Line = ""
    situation: Text = ""
    """The question this map is for, in the mapper's own words."""
    alters: Annotated[tuple[Alter, ...], Field(max_length=MOST_ALTERS)] = ()
    connections: tuple[Connection, ...] = ()
    ties: Annotated[tuple[Tie, ...], Field(max_length=MOST_TIES)] = ()
    self_connection: SelfConnection = SelfConnection()
    feelings: tuple[Feeling, ...] = ()
    wants: frozenset[Support] | None = None
    """What I would like more of."""
    barriers: frozenset[Barrier] | None = None
    """What is in the way, of all of it."""
    energy: Energy | None = None
    device_private: DevicePrivate | None = None
    heavier_wanted: bool | None = None
    """False: what is heavier on this map is not to be offered again. None: not said."""
    steps: tuple[Step, ...] = ()
    declined: tuple[Declined, ...] = ()
    guide: Guide | None = None
    """The guide that asked the questions, whole; None: the general one. Maps asked differently count
    differently."""
    sectors: Annotated[tuple[Sector, ...], Field(max_length=MOST_SECTORS)] = ()
    """Names written around the rings, as a backdrop; where someone stands in them is never a meaning."""
    written_on: date | None = None

    @field_serializer("barriers")
    def _barriers_in_order(self, kinds: frozenset[Barrier] | None) -> list[Barrier] | None:
        return None if kinds is None else [kind for kind in BARRIERS if kind in kinds]

    @field_serializer("wants")
    def _wants_in_order(self, kinds: frozenset[Support] | None) -> list[Support] | None:
        return None if kinds is None else [kind for kind in SUPPORTS if kind in kinds]

    @model_validator(mode="after")
    def _consistent(self) -> "SupportMap":
        kinds = {alter.id: alter.kind for alter in self.alters}
        _each_once((alter.id for alter in self.alters), "alters", "an id stands twice")
        _each_once((step.id for step in self.steps), "steps", "an id stands twice")
        _each_once((c.alter for c in self.connections), "connections", "an entry has two connections")
        _each_once((tie.pair for tie in self.ties), "ties", "two entries are tied twice")
        for position, connection in enumerate(self.connections):
            _known(kinds, (connection.alter,), f"connections › {position}")
        for position, tie in enumerate(self.ties):
            _known(kinds, tie.pair, f"ties › {position}")
            if tie.kind == "belongs_to" and (kinds[tie.a] == "person") == (kinds[tie.b] == "person"):
                raise ValueError(f"ties › {position}: belonging joins one person and one group or community")
            if tie.kind in OF_GROUPS and "person" in (kinds[tie.a], kinds[tie.b]):
                raise ValueError(f"ties › {position}: only groups and communities go together or pull apart")
        for position, step in enumerate(self.steps):
            _known(kinds, step.about, f"steps › {position}")
        for position, feeling in enumerate(self.feelings):
            _known(kinds, feeling.about, f"feelings › {position}")
        for position, idea in enumerate(self.declined):
            _known(kinds, idea.about, f"declined › {position}")
        return self

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of all entries, in the order they were added."""
        return tuple(alter.id for alter in self.alters)

    @cached_property
    def by_id(self) -> dict[str, Alter]:
        return {alter.id: alter for alter in self.alters}

    @cached_property
    def _connections(self) -> dict[str, Connection]:
        connections = {connection.alter: connection for connection in self.connections}
        return {id: connections.get(id) or Connection(alter=id) for id in self.ids}

    @cached_property
    def alter(self) -> Callable[[str], Alter]:
        """The entry with this id. Raises KeyError for an id that is not on the map."""
        return self.by_id.__getitem__

    @cached_property
    def connection(self) -> Callable[[str], Connection]:
        """What is between me and this entry; all open where nothing was said. Raises KeyError."""
        return self._connections.__getitem__

    def current(self) -> tuple[Alter, ...]:
        """The entries that are part of my life now, in the order they were added."""
        return self._current

    @cached_property
    def _current(self) -> tuple[Alter, ...]:
        return tuple(alter for alter in self.alters if alter.status == "current")

    @property
    def is_full(self) -> bool:
        """Whether nobody more would fit on it."""
        return len(self.alters) >= MOST_ALTERS

    def supposing(self, connection: Connection) -> "SupportMap":
        """This map as if another answer had been given on one connection: to count with, never to keep.

        Not checked again: who is on it and how they are tied stays as it was checked. What was made of it
        stays too, where that answer plays no part in it (`of_each`, `of_parts`).
        """
        connections = self._connections | {connection.alter: connection}
        supposed = self._supposing(connections, _answered=connection.alter, _ties_of=self._ties_of)
        vars(supposed).update(connections=tuple(connections.values()))
        return supposed

    def supposing_ties(self, ties: tuple[Tie, ...]) -> "SupportMap":
        """This map as if these were its ties, likewise. Each of them joins two that can be joined so."""
        supposed = self._supposing(self._connections, _answered=None)
        vars(supposed).update(ties=ties)
        return supposed

    def _supposing(self, connections: dict[str, Connection], **known: object) -> "SupportMap":
        supposed = self.as_if()
        vars(supposed).update(
            known, ids=self.ids, by_id=self.by_id, alter=self.alter, _current=self._current,
            _connections=connections, connection=connections.__getitem__,
            _supposed_of=self, _looked_at={},
        )  # fmt: skip
        return supposed

    def once(self, look: Callable[["SupportMap"], Look]) -> Look:
        """What this function makes of this map. A map never changes, so it is asked once."""
        if look not in self._looked_at:
            self._looked_at[look] = look(self)
        found: Look = self._looked_at[look]
        return found

    def of_each(self, look: Callable[["SupportMap", str], Look]) -> dict[str, Look]:
        """Id → what this function makes of each entry, asked once. It looks at the entry and at what is
        between it and me, at no other and at no tie: so with another answer supposed, it is asked of that one
        again, and where that makes no difference, the table is the very same."""
        if look not in self._looked_at:
            self._looked_at[look] = self._each(look)
        found: dict[str, Look] = self._looked_at[look]
        return found

    def _each(self, look: Callable[["SupportMap", str], Look]) -> dict[str, Look]:
        if self._supposed_of is None:
            return {id: look(self, id) for id in self.ids}
        table = self._supposed_of.of_each(look)
        if self._answered is None:
            return table
        now = look(self, self._answered)
        return table if now == table[self._answered] else table | {self._answered: now}

    def of_parts(
        self, look: Callable[["SupportMap"], Look], *parts: Callable[["SupportMap"], object]
    ) -> Look:
        """What this function makes of the entries and of these parts, and of nothing else that could be
        supposed, asked once. Where each part of a supposed map is the very same, so is what is made of them;
        and where it comes to the same, it is the very same, so that what is made of it is too.

        parts: the ties (`ties_of_all`), and what `of_each` and `of_parts` give.
        """
        if look not in self._looked_at:
            self._looked_at[look] = self._of_parts(look, parts)
        found: Look = self._looked_at[look]
        return found

    def _of_parts(
        self, look: Callable[["SupportMap"], Look], parts: tuple[Callable[["SupportMap"], object], ...]
    ) -> Look:
        if self._supposed_of is None:
            return look(self)
        before = self._supposed_of.of_parts(look, *parts)
        if all(part(self) is part(self._supposed_of) for part in parts):
            return before
        now = look(self)
        return before if now == before else now

    @cached_property
    def _looked_at(self) -> dict[object, Any]:
        return {}

    @cached_property
    def _supposed_of(self) -> "SupportMap | None":
        """The map that this one was supposed of."""
        return None

    @cached_property
    def _answered(self) -> str | None:
        """The one with whom another answer is supposed."""
        return None

    def ties_of(self, id: str) -> tuple[Tie, ...]:
        return self._ties_of.get(id, ())

    @cached_property
    def _ties_of(self) -> dict[str, tuple[Tie, ...]]:
        found: dict[str, list[Tie]] = {}
        for tie in self.ties:
            found.setdefault(tie.a, []).append(tie)
            found.setdefault(tie.b, []).append(tie)
        return {id: tuple(ties) for id, ties in found.items()}

    def feeling(self, finding: str, about: tuple[str, ...]) -> str:
        """The words noted beside a finding of this kind about these entries; "" where there are none."""
        found = (f.words for f in self.feelings if (f.finding, f.about) == (finding, about))
        return next(found, "")

    def members(self, group: str) -> tuple[str, ...]:
        """Ids of the persons who belong to this group or community, in the order of the map."""
        belonging = {id for tie in self.ties_of(group) if tie.kind == "belongs_to" for id in tie.pair}
        return tuple(id for id in self.ids if id in belonging and id != group)


def ties_of_all(m: SupportMap) -> tuple[Tie, ...]:
    """The ties, as a part of a map that something is made of (`SupportMap.of_parts`)."""
    return m.ties


def _each_once(marks: Iterable[object], where: str, what: str) -> None:
    seen: set[object] = set()
    for position, mark in enumerate(marks):
        if mark in seen:
            raise ValueError(f"{where} › {position}: {what}")
        seen.add(mark)


def _known(kinds: Collection[str], ids: tuple[str, ...], where: str) -> None:
    if any(id not in kinds for id in ids):
        raise ValueError(f"{where}: names an entry that is not on the map")

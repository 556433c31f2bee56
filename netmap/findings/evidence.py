"""What a finding rests on: answers and ties of the map, each read when someone looks at it."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple, TypeAlias, overload

from netmap.model import Tie
from netmap.model.value import Ids

Answer = int | str | bool | tuple[str, ...] | None
Read: TypeAlias = Callable[[str, str], Answer]
"""Id of an entry and name of a field → the answer; None where it is open."""


class Evidence(NamedTuple):
    """One answer in the map that a finding rests on: `field` of an entry, of its connection, or of a tie.

    For an entry, `ties` stands for the number of its ties on the map.
    """

    field: str
    value: Answer
    alter: str | None = None
    tie: tuple[str, str] | None = None


def _nothing(id: str, field: str) -> Answer:
    return None


class Answers(Sequence[Evidence]):
    """The given answers of these entries in these fields, then these ties; what is open is left out.

    It is the same as any sequence of the same evidence.
    """

    def __init__(
        self,
        read: Read = _nothing,
        ids: Ids = (),
        fields: tuple[str, ...] = (),
        ties: tuple[Tie, ...] = (),
    ) -> None:
        self._read, self._ids, self._fields, self._ties = read, ids, fields, ties

    @cached_property
    def _pieces(self) -> tuple[Evidence, ...]:
        given = [
            Evidence(field, value, id)
            for id in self._ids
            for field in self._fields
            if (value := self._read(id, field)) is not None
        ]
        return (*given, *(Evidence("kind", tie.kind, tie=tie.pair) for tie in self._ties))

    def whose(self, ids: frozenset[str]) -> frozenset[str]:
        """Those of these entries of whom an answer or a tie is among it."""
        answered = [
            id
            for id in ids.intersection(self._ids)
            for field in self._fields
            if self._read(id, field) is not None
        ]
        return ids.intersection((*answered, *(id for tie in self._ties for id in tie.pair)))

    def without(self, ids: frozenset[str]) -> "Answers":
        """The same without any answer of these entries, or tie to them."""
        return Answers(
            self._read,
            tuple(id for id in self._ids if id not in ids),
            self._fields,
            tuple(tie for tie in self._ties if ids.isdisjoint(tie.pair)),
        )

    @overload
    def __getitem__(self, place: int) -> Evidence: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Evidence]: ...
    def __getitem__(self, place: int | slice) -> Evidence | Sequence[Evidence]:
        return self._pieces[place]

    def __len__(self) -> int:
        return len(self._pieces)

    def __iter__(self) -> Iterator[Evidence]:
        return iter(self._pieces)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._pieces == tuple(other)

    def __hash__(self) -> int:
        return hash(self._pieces)

    def __repr__(self) -> str:
        return repr(self._pieces)


NOTHING = Answers()

"""Keeping count of what could not be carried over, so that a person can be told. Never names."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from netmap.words import left_out as words

Kind = TypeVar("Kind", bound=str)


@dataclass(frozen=True)
class LeftOut:
    """One kind of thing that was left out. kind: one of the format's own; count: how many, at least one."""

    kind: str
    count: int


class LeftOutCount(Generic[Kind]):
    """What was left out, by kind; the same thing in several versions counts once.

    kinds: all there are, in the order in which they are told.
    """

    def __init__(self, kinds: Sequence[Kind]) -> None:
        self._found: dict[Kind, set[Hashable]] = {kind: set() for kind in kinds}

    def note(self, kind: Kind, what: Hashable = None) -> None:
        """Remember one thing."""
        self._found[kind].add(what)

    def all(self) -> tuple[LeftOut, ...]:
        """One for each kind of which there was anything, always in the same order."""
        return tuple(LeftOut(kind, len(what)) for kind, what in self._found.items() if what)


def sentences(left_out: Iterable[LeftOut]) -> tuple[str, ...]:
    """One sentence for each kind."""
    return tuple(words.sentence(one.kind, one.count) for one in left_out)

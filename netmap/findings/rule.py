"""One record for each kind of finding: everything the code has to know of it stands there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from netmap.findings.finding import Facts, Finding
from netmap.model import SupportMap, Tie
from netmap.model.scales import SUPPORTS_OF_A_PERSON, Support, TieKind
from netmap.model.value import Ids

Family = Literal["opening", "strength", "isolation", "reach", "load", "wishes", "one_sided", "heavier"]
"""How a map begins, what is there, what it holds little of, what is far, who carries much, what is wished
for, where support leans. What is heavier is behind a door of its own (`netmap.findings.heavier`)."""

MissingPeople = Literal[
    "anyone", "not_through_work", "a_group", "safe_enough", "safe_and_gives_it", "gives_much", "even",
    "knows_them", "on_both_sides", "nearby", "close", "knows_nobody",
]  # fmt: skip
"""Which two people, left off the map, would be most unlike those on it in the one way a rule counts."""

Explained = Literal[
    "", "safe_people", "giving_more", "one_person_for", "rests_on_one", "stands_apart", "far_away",
    "all_further_out", "small_circles", "few_carry_much", "in_between_carries", "held", "parts_of_life",
    "they_know_each_other",
    "groups_fit", "group_pulls", "group_to_tend",
]  # fmt: skip
"""Which rule of thumb is told beside it (`netmap.words.evidence`); "" where it tells what was entered."""


@dataclass(frozen=True)
class TieChanges:
    """The ties that could change what a rule says of how people hang together."""

    could_go: Callable[[SupportMap, Finding], tuple[Tie, ...]]
    """Those on the map without which it could be otherwise."""
    could_come: Callable[[Facts, Finding], tuple[tuple[str, Ids], ...]]
    """Ids of whom a new tie could join, and to whom each; never to someone who is kept apart."""
    kind: TieKind = "knows"
    """What a new one would be."""


@dataclass(frozen=True)
class Rule:
    """One kind of finding: when it is said, what it counts, and where that comes from."""

    kind: str
    family: Family
    find: Callable[[Facts], Finding | None]
    """The finding of this kind that the facts show; None where they do not."""
    source: str
    """Where the rule comes from; "ours" is a convention of ours, without validation."""
    counts: tuple[str, ...] = ()
    """The answers on a connection that it counts. `gets` stands for the kinds of support I get, in either way
    of asking."""
    supports: tuple[Support, ...] = SUPPORTS_OF_A_PERSON
    """Of `gets`, the kinds it counts."""
    sees: Callable[[SupportMap, str], object] | None = None
    """What it makes of all its answers on one connection together, where that is less than the answers: what
    looks the same to it counts the same."""
    ties: TieChanges | None = None
    """Where it counts ties: which."""
    missing: MissingPeople = "anyone"
    """Who, left off the map, could change it; `anyone`: people of whom nothing is said."""
    explained: Explained = ""
    joins: int = 2
    """How many different answers it brings together. 1: it says one answer again; 0: it is said where
    nothing else is."""
    how_far: Callable[[Facts, Finding], float] | None = None
    """How far what it found lies from where the rule begins, 0 to 1; None: one half."""
    gives_way_to: tuple[str, ...] = ()
    """Kinds that say the same and more: it is not told where one of them that is told names all that it
    names."""
    never_first: bool = False
    """Whether something else is told before it, and it is not told where there is nothing else."""

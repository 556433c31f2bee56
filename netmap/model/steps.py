"""Small steps a person chose. They stay with the map."""

from datetime import date
from typing import Literal

from pydantic import field_serializer

from netmap.model.scales import BARRIERS, Barrier, Confidence, Outcome
from netmap.model.value import Id, Line, Text, Value

IdeaKind = Literal[
    "check_in", "old_friend", "thanks", "small_ask", "honest_sentence", "need_or_limit", "community_space",
    "introduce", "give_less", "let_wait", "service", "hello", "return_to", "notice", "rest",
]  # fmt: skip
"""Kinds of small next connection; the last six name nobody. `give_less`: a little less of what I give
somewhere; `let_wait`: an answer that may wait. These two and the last three contact nobody."""
StepKind = IdeaKind | Literal["own", "keep_as_is"]


class Step(Value):
    """One chosen step, the plan for it and how it went. `text` is what the person saw, or their own words."""

    id: Id
    kind: StepKind
    about: tuple[Id, ...] = ()
    text: Text
    when: Line = ""
    where: Line = ""
    first_words: Text = ""
    smaller: Text = ""
    """What would make it smaller."""
    if_not_well: Text = ""
    confidence: Confidence | None = None
    chosen_on: date | None = None
    asked_on: date | None = None
    """When it was asked how it went: once."""
    outcome: Outcome | None = None
    in_the_way: frozenset[Barrier] | None = None
    how_it_went: Text = ""

    @field_serializer("in_the_way")
    def _barriers_in_order(self, kinds: frozenset[Barrier] | None) -> list[Barrier] | None:
        return None if kinds is None else [kind for kind in BARRIERS if kind in kinds]


class Declined(Value):
    """An idea that was let go. It stays away for as long as the map says the same there."""

    kind: IdeaKind
    about: tuple[Id, ...] = ()
    said: Line
    """What the map said there then, as a short mark."""

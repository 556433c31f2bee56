"""Small steps a person chose. They stay with the map."""

from datetime import date
from typing import Literal

from netmap.model.value import Id, Line, Text, Value

IdeaKind = Literal[
    "check_in", "thanks", "small_ask", "honest_sentence", "community_space", "introduce",
    "hello", "return_to", "notice", "rest",
]  # fmt: skip
"""Kinds of small next connection; the last four name nobody, the last three contact nobody."""
StepKind = IdeaKind | Literal["own", "keep_as_is"]


class Step(Value):
    """One chosen step and the plan for it. `text` is what the person saw, or their own words."""

    id: Id
    kind: StepKind
    about: tuple[Id, ...] = ()
    text: Text
    when: Line = ""
    where: Line = ""
    first_words: Text = ""
    if_not_well: Text = ""
    chosen_on: date | None = None
    how_it_went: Text = ""

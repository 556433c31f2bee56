"""The answers a map can hold. Their words on screen are in `netmap.words.labels`.

Every answer may also be `None`: not asked, or not sure yet. None is never zero.
"""

from typing import Annotated, Literal, get_args

from pydantic import Field

Kind = Literal["person", "group", "community"]
Status = Literal["current", "past", "ended_by_harm", "died"]
Form = Literal[
    "friend", "partner", "parent", "sibling", "child", "other_family",
    "therapist", "doctor_or_helper", "mentor", "elder", "colleague", "neighbour", "peer",
    "support_group", "creative_group", "spiritual_community", "neighbourhood", "mutual_aid",
    "online", "animal", "ancestor", "place", "other",
]  # fmt: skip

PROFESSIONAL_FORMS: frozenset[Form] = frozenset({"therapist", "doctor_or_helper"})
"""Forms of those who are here through their work, where no other role was said."""

Ring = Annotated[int, Field(ge=1, le=3)]
"""Closeness as felt: 1 close, 2 a little further, 3 further out."""
Five = Annotated[int, Field(ge=1, le=5)]
"""Safety, its cues and the limits: 1 not at all … 5 very much."""
Amount = Annotated[int, Field(ge=0, le=4)]
"""Support given or received, and strain: 0 none, 1 a little, 2 some, 3 a lot, 4 a great deal."""

Support = Literal[
    "listens", "settles", "warmth", "good_times", "practical", "guidance", "mirror",
    "resources", "ritual", "belonging",
]  # fmt: skip
"""Kinds of support. The last three are asked of groups and communities only."""

Felt = Literal["settled", "mixed", "on_guard"]
Honest = Literal["yes", "partly", "no"]
Fit = Literal["works", "mixed", "does_not_work"]
Role = Literal["peer", "i_care_for_them", "they_care_for_me", "professional", "guides_me", "i_guide_them"]
Repair = Literal["has_happened", "feels_possible", "not_now"]
Wish = Literal["closer", "keep_as_is", "step_back", "not_now", "no_contact"]
Frequency = Literal["daily", "weekly", "monthly", "yearly", "rarely"]
Barrier = Literal[
    "distance", "money", "time", "access", "language", "discrimination", "papers", "caring", "energy",
    "other",
]  # fmt: skip
Energy = Literal["little", "some", "plenty"]
"""How much I have to give today."""
Confidence = Annotated[int, Field(ge=0, le=10)]
"""How sure I am that I could do a step: 0 not at all … 10 quite sure."""
Outcome = Literal["did_it", "did_not", "something_else"]
TieKind = Literal["knows", "belongs_to", "tense", "fits", "pulls"]
OF_GROUPS: frozenset[TieKind] = frozenset({"fits", "pulls"})
"""Ties between groups and communities alone: being in both goes well together, or pulls me both ways."""
Namesake = Literal["open", "same", "another"]
"""Of someone who shares the name of one I keep away from: not said yet, the same person, another person."""
DevicePrivate = Literal["yes", "no", "not_sure"]

KINDS: tuple[Kind, ...] = get_args(Kind)
FORMS: tuple[Form, ...] = get_args(Form)
SUPPORTS: tuple[Support, ...] = get_args(Support)
SUPPORTS_OF_A_PERSON: tuple[Support, ...] = SUPPORTS[:7]
BARRIERS: tuple[Barrier, ...] = get_args(Barrier)
CUES = ("predictable", "attuned", "warm", "with_me")

LONGEST_NAME = 200
LONGEST_TEXT = 5000
MOST_ALTERS = 500
LONGEST_LIST = MOST_ALTERS * LONGEST_NAME
"""Characters of a list of names that is pasted: as many as a map holds, each as long as a name can be."""
MOST_TIES = 5000

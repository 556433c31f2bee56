"""The shares that `tests.realistic_maps` draws by, and where they come from.

Known:

- About half a dozen intimates and twenty active ties (Wellman 1991); elicited lists hold 5 to 25. So sizes
  run from 3 to 30, with about 10 in the middle.
- About 15 % of named ties are difficult, most often close kin, and about 95 % of those give something all
  the same (Offer and Fischer 2018): `STRAINED` by form, and `GIVES_NOTHING`.
- 17 % of ties lean in practical help (Klein Ikkink and van Tilburg 1999): `LEANS`.
- Kin and partner are nearer than friends, friends nearer than colleagues (convoys: 3.5 / 3.5 / 2): `RINGS`.

Guesses of ours: lives (`LIVES`) and who is on a map of each, which kinds of support come from whom, what is
answered (`DILIGENCE`; one map in ten is hardly rated), wishes, barriers, and who knows whom.
"""

from collections.abc import Sequence
from typing import TypeVar

from netmap.model.scales import Form, Status

T = TypeVar("T")
Shares = dict[T, float]

LIVES: dict[str, tuple[float, str]] = {
    "settled": (0.24,
        "partner 0-1, parent 0-2, sibling 0-2, child 0-1, other_family 0-2, friend 2-5, colleague "
        "0-3, neighbour 0-2, creative_group 0-1, spiritual_community 0-1, doctor_or_helper 0-1"),
    "young_family": (0.11,
        "partner 0-1, child 1-3, parent 1-2, sibling 0-2, friend 1-4, peer 0-2, neighbour 0-2, "
        "neighbourhood 0-1, doctor_or_helper 0-1"),
    "moved": (0.12,
        "partner 0-1, parent 0-2, sibling 0-2, friend 1-4, colleague 0-3, neighbour 0-2, online 0-1, "
        "creative_group 0-1"),
    "ill": (0.11,
        "partner 0-1, parent 0-2, sibling 0-2, friend 1-3, doctor_or_helper 1-2, therapist 0-1, peer "
        "0-2, support_group 0-1, neighbour 0-2"),
    "caring": (0.10,
        "partner 0-1, parent 1-2, sibling 0-2, child 0-2, friend 1-3, neighbour 0-2, doctor_or_helper "
        "0-2, support_group 0-1"),
    "isolated": (0.09,
        "parent 0-1, sibling 0-1, friend 0-1, neighbour 1-2, doctor_or_helper 0-1, online 0-1"),
    "many_circles": (0.09,
        "partner 0-1, parent 0-2, sibling 0-2, friend 5-9, colleague 2-4, peer 1-3, neighbour 1-3, "
        "creative_group 1-2, mutual_aid 0-1, spiritual_community 0-1"),
    "helpers": (0.05,
        "therapist 1-1, doctor_or_helper 2-4, support_group 0-1"),
    "recovery": (0.09,
        "partner 0-1, parent 0-2, sibling 0-1, friend 0-2, peer 1-3, mentor 0-1, therapist 1-1, "
        "support_group 1-2, doctor_or_helper 0-1"),
}  # fmt: skip
"""Each life: its share of maps, and who is on a map of it, from how many to how many."""

KIN = frozenset({"partner", "parent", "sibling", "child", "other_family"})
KIN_AND_FRIENDS = KIN - {"partner"} | {"friend"}
WORK = frozenset({"therapist", "doctor_or_helper"})
GROUPS = frozenset(
    {"support_group", "creative_group", "spiritual_community", "neighbourhood", "mutual_aid", "online"}
)
BESIDE: tuple[tuple[Form, Status, float], ...] = (
    ("animal", "current", 0.12), ("ancestor", "current", 0.03), ("place", "current", 0.04),
    ("parent", "died", 0.12), ("friend", "past", 0.12), ("partner", "past", 0.07),
    ("partner", "ended_by_harm", 0.04), ("mentor", "current", 0.1), ("elder", "current", 0.06),
)  # fmt: skip
"""Who is on some maps beside them: form, status, share of maps."""

RINGS: dict[str, Sequence[float]] = {
    "partner": (0.9, 0.08, 0.02), "child": (0.85, 0.12, 0.03), "parent": (0.5, 0.35, 0.15),
    "sibling": (0.45, 0.35, 0.2), "friend": (0.35, 0.45, 0.2), "animal": (0.8, 0.2, 0.0),
    "therapist": (0.1, 0.45, 0.45), "": (0.08, 0.42, 0.5),
}  # fmt: skip
STRAINED = {
    "parent": 0.34, "partner": 0.26, "sibling": 0.26, "child": 0.18, "other_family": 0.24, "colleague": 0.2,
    "neighbour": 0.12, "friend": 0.09, "": 0.07,
}  # fmt: skip
GIVES_NOTHING = 0.05
LEANS = 0.17
SUPPORT_FROM: dict[str, Sequence[float]] = {
    #           listens settles warmth good practical guidance mirror
    "partner": (0.75, 0.65, 0.85, 0.7, 0.8, 0.25, 0.45),
    "parent": (0.4, 0.3, 0.6, 0.3, 0.5, 0.4, 0.2),
    "sibling": (0.45, 0.3, 0.45, 0.5, 0.35, 0.15, 0.45),
    "child": (0.05, 0.15, 0.6, 0.6, 0.05, 0.0, 0.05),
    "friend": (0.55, 0.35, 0.4, 0.7, 0.25, 0.15, 0.35),
    "peer": (0.6, 0.25, 0.2, 0.4, 0.1, 0.3, 0.35),
    "colleague": (0.2, 0.05, 0.1, 0.5, 0.3, 0.3, 0.2),
    "neighbour": (0.15, 0.1, 0.1, 0.25, 0.6, 0.05, 0.05),
    "therapist": (0.95, 0.5, 0.1, 0.0, 0.0, 0.5, 0.7),
    "doctor_or_helper": (0.35, 0.15, 0.1, 0.0, 0.65, 0.35, 0.1),
    "mentor": (0.5, 0.2, 0.2, 0.1, 0.1, 0.95, 0.6),
    "animal": (0.0, 0.8, 0.7, 0.5, 0.0, 0.0, 0.0),
    "": (0.25, 0.2, 0.25, 0.5, 0.2, 0.2, 0.15),
}
DILIGENCE: Shares[str] = {"hardly": 0.1, "named": 0.2, "usual": 0.45, "thorough": 0.25}
"""How much of a map is answered: names and rings; those named for a kind; what is asked first; nearly all."""
ANSWERS: dict[str, dict[str, float]] = {
    "hardly": {"safety": 0.08, "give_get": 0.04, "named_for": 0.3, "gets": 0.0, "deep": 0.0},
    "named": {"safety": 0.7, "give_get": 0.45, "named_for": 0.9, "gets": 0.05, "deep": 0.15},
    "usual": {"safety": 0.9, "give_get": 0.85, "named_for": 0.6, "gets": 0.75, "deep": 0.4},
    "thorough": {"safety": 0.97, "give_get": 0.96, "named_for": 0.5, "gets": 0.95, "deep": 0.85},
}

TIRED = frozenset({"ill", "caring", "recovery", "young_family"})
HELD = frozenset({"ill", "recovery", "helpers"})
"""Lives in which much comes in and little flows out."""

NAMES = (
    "Amal", "Bea", "Chidi", "Dana", "Elif", "Fadi", "Gwen", "Hana", "Idris", "Jonas", "Kaya", "Leo", "Mina",
    "Noor", "Olu", "Petra", "Quim", "Rosa", "Sami", "Tove", "Uma", "Vito", "Wanda", "Ximena", "Yuki", "Zeno",
    "Ada", "Bram", "Carla", "Dilan",
)  # fmt: skip
NAMES_OF_OTHERS = {
    "support_group": "Tuesday group", "creative_group": "Choir", "spiritual_community": "Meeting house",
    "neighbourhood": "Our street", "mutual_aid": "Food share", "online": "Forum", "animal": "Biscuit",
    "place": "The lake", "ancestor": "Great-aunt",
}  # fmt: skip

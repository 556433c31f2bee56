"""The words for every answer. `OPEN` stands wherever nothing has been answered, and is an answer too."""

from netmap.model.scales import (
    Barrier,
    DevicePrivate,
    Felt,
    Fit,
    Form,
    Frequency,
    Honest,
    Kind,
    Repair,
    Role,
    Status,
    Support,
    Wish,
)
from netmap.words.guides import GENERAL

OPEN = "not sure yet"

KIND: dict[Kind, str] = {"person": "a person", "group": "a group", "community": "a community"}
KINDS: dict[Kind, str] = {"person": "people", "group": "groups", "community": "communities"}

FORM: dict[Form, str] = {form: str(words) for form, words in GENERAL.forms.items()}
"""As the general guide says it; on a map its own guide speaks (`netmap.words.guides`)."""

STATUS: dict[Status, str] = {
    "current": "part of my life now",
    "past": "from an earlier time",
    "ended_by_harm": "ended because of harm",
    "died": "has died",
}

RING: dict[int, str] = {1: "close", 2: "a little further", 3: "further out"}
UNPLACED = "not placed yet"

SAFETY: dict[int, str] = {
    1: "not safe",
    2: "often uneasy",
    3: "in between",
    4: "mostly safe",
    5: "very safe",
}
CUE: dict[str, str] = {
    "predictable": "I know what to expect",
    "attuned": "they notice how I am",
    "warm": "warm and accepting",
    "with_me": "with me, without judging or fixing",
}
FIVE: dict[int, str] = {1: "not at all", 2: "a little", 3: "in between", 4: "mostly", 5: "very much"}
LIMITS = "my limits are respected"
AMOUNT: dict[int, str] = {0: "none", 1: "a little", 2: "some", 3: "a lot", 4: "a great deal"}
FELT: dict[Felt, str] = {"settled": "settled", "mixed": "mixed", "on_guard": "on guard"}
HONEST: dict[Honest, str] = {"yes": "yes", "partly": "partly", "no": "no"}
FIT: dict[Fit, str] = {
    "works": "works for me",
    "mixed": "mixed",
    "does_not_work": "does not work for me",
}
ROLE: dict[Role, str] = {
    "peer": "we are on the same level",
    "i_care_for_them": "I care for them",
    "they_care_for_me": "they care for me",
    "professional": "it is their work",
    "guides_me": "they guide me",
    "i_guide_them": "I guide them",
}
REPAIR: dict[Repair, str] = {
    "has_happened": "has happened",
    "feels_possible": "feels possible",
    "not_now": "not now",
}
WISH: dict[Wish, str] = {
    "closer": "a little closer",
    "keep_as_is": "keep as it is",
    "step_back": "step back",
    "not_now": "not now",
    "no_contact": "no contact",
}
FREQUENCY: dict[Frequency, str] = {
    "daily": "most days",
    "weekly": "most weeks",
    "monthly": "most months",
    "yearly": "a few times a year",
    "rarely": "rarely",
}
BARRIER: dict[Barrier, str] = {
    "distance": "distance",
    "money": "money",
    "time": "time or working hours",
    "access": "access for my body or senses",
    "language": "language",
    "discrimination": "discrimination",
    "papers": "papers or legal status",
    "caring": "caring for others",
    "energy": "energy or health",
    "other": "something else",
}
SUPPORT: dict[Support, str] = {kind: words.label for kind, words in GENERAL.supports.items()}
"""As the general guide says it; on a map its own guide speaks (`netmap.words.guides`)."""
DEVICE: dict[DevicePrivate, str] = {"yes": "Yes", "no": "No", "not_sure": "Not sure"}

"""The invented maps that can be looked around in, and the one thing each is there to show."""

from netmap.words.catalogue import say
from netmap.words.lookup import Each

SAMPLES = Each(
    "samples",
    (
        "well_held", "giving_far_more", "two_worlds", "resting_on_one", "mostly_professionals", "groups_first",
        "unanswered", "one_person", "empty", "large", "golden",
    ),
)  # fmt: skip
"""What each is called, by the name of its file."""


def about(sample: str) -> str:
    """The one thing it is there to show."""
    return say(f"{SAMPLES.id(sample)}.about")

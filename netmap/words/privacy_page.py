"""How this keeps me private, and what nobody can promise."""

from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("privacy-page")


TITLE: str

COPIES: str
DRIVES: str

_PARTS = (
    Each(
        "privacy-page-stays-here",
        (
            "nothing-sent",
            "others-here",
            "no-account",
            "not-kept",
            "on-device",
            "locked",
            "in-a-file",
            "remembered",
        ),
    ),
    Each("privacy-page-you-can", ("nicknames", "device", "places", "initials", "heavier")),
    Each("privacy-page-leaving", ("line", "loses", "below")),
    Each(
        "privacy-page-nobody-can-promise", ("browser", "copies", "drives", "watched", "attention", "server")
    ),
    Each("privacy-page-is-not", ("diagnosis", "orders", "crisis-service")),
)
"""The lines of each part, in their order; the part's own message is its heading."""


def parts() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each part with its heading and its lines; the last says what this is not."""
    return tuple((say(part.name), tuple(part.say(line) for line in part)) for part in _PARTS)

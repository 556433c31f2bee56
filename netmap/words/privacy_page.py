"""How this keeps me private, and what nobody can promise."""

from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import messages

if not TYPE_CHECKING:
    __getattr__ = messages("privacy-page")


TITLE: str

COPIES: str
DRIVES: str

_PARTS: dict[str, tuple[str, ...]] = {
    "privacy-page-stays-here": (
        "nothing-sent", "others-here", "no-account", "not-kept", "on-device", "locked", "in-a-file", "remembered",
    ),
    "privacy-page-you-can": ("nicknames", "device", "places", "initials"),
    "privacy-page-leaving": ("line", "loses", "below"),
    "privacy-page-nobody-can-promise": ("browser", "copies", "drives", "watched", "attention", "server"),
    "privacy-page-is-not": ("diagnosis", "orders", "crisis-service"),
}  # fmt: skip
"""The lines of each part, in their order."""


def parts() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each part with its heading and its lines; the last says what this is not."""
    return tuple(
        (say(part), tuple(say(f"{part}-{line}") for line in lines)) for part, lines in _PARTS.items()
    )

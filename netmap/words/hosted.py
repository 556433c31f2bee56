"""Maps on a server that an organisation runs: the words that lead back, and what to know about it."""

from typing import TYPE_CHECKING

from netmap.words.catalogue import say
from netmap.words.lookup import Each, messages

if not TYPE_CHECKING:
    __getattr__ = messages("hosted")


GO_ON: str
GO_ON_ABOUT: str
KEEP_ABOUT: str
OPEN_FILE_ABOUT: str
DEVICE_YES: str
SAVE_FAILED: str
NOT_KEPT_YET: str

PHRASE_TITLE: str
PHRASE_ABOUT: str
PHRASE_WRITE: str
PHRASE_CODE: str
PHRASE_CODE_ABOUT: str
PHRASE_CODE_MEANS: str
PHRASE_KEPT: str

RESUME_TITLE: str
RESUME_ABOUT: str
RESUME_LABEL: str
RESUME: str
RESUME_NONE: str


_PRIVACY = (
    Each(
        "hosted-where-it-goes",
        ("to-the-server", "no-account", "nothing-kept", "kept-encrypted", "no-earlier-states"),
    ),
    Each("hosted-what-can-be-seen", ("while-open", "when-closed", "that-it-was-opened")),
    Each("hosted-what-you-can-do", ("nicknames", "device", "places", "own-computer")),
    Each("hosted-leaving", ("line", "loses", "below")),
    Each("hosted-nobody-can-promise", ("browser", "backups", "watched", "attention")),
)
"""The lines of each part, in their order; the part's own message is its heading."""


def privacy(days: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How a netmap on a server keeps a person private: each part with its heading and its lines."""
    return tuple((say(part.name), tuple(part.say(line, days=days) for line in part)) for part in _PRIVACY)

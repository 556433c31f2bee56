"""What someone reads whose page cannot be opened just now."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Refused:
    """what: why not. remedy: what can be done."""

    what: str
    remedy: str


_AGAIN = "You need not do anything: this page tries again by itself. You can also come back later."
FULL = Refused("Many people are here right now, and every place is taken.", _AGAIN)
FULL_HERE = Refused(
    "Many pages are open from where you are right now.", f"{_AGAIN} Pages that nobody needs can be closed."
)
CLOSING = Refused(
    "This server is being renewed.",
    "That takes some minutes. Maps that are kept on it stay. You need not do anything: "
    "this page opens by itself.",
)

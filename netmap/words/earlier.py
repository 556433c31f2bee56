"""How a kept map was before: looked at, and brought back."""

from datetime import datetime

from netmap.words.start_page import day, entries

TITLE = "How it was before"
ABOUT = "A map that changes after a pause of ten minutes is remembered as it was, for 30 days."
NONE = "There is nothing from before yet."
PICK = "When"
PICK_NONE = "choose a day and time"
BRING_BACK = "Bring this one back"
BRING_BACK_ABOUT = "How it is now is one step back then: Undo brings it again. Moments stay."
FORGET = "Forget all of these"
FORGET_ABOUT = "Then nothing that was taken off the map is left on this device."


def line(on: datetime, alters: int) -> str:
    """One of them in a list."""
    return f"{day(on)}, {entries(alters)}"

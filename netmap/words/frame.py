"""What stands around every page."""

from datetime import datetime

TITLE = "notes"
"""The title of the browser's tab. Neutral on purpose."""

START = "Start"
OPEN = "Open a map"
EXAMPLES = "See an example"
PRIVACY = "How this keeps me private"
SUPPORT = "Support right now"
MAP = "Map"
SHOWS = "What it shows"
STEP = "One small step"
WHAT_IF = "What if"
WHO = "Who could …?"
MINE = "My map"

UNDO = "Undo"
REDO = "Redo"
UNDO_KEYS = "Ctrl or Cmd with Z"
REDO_KEYS = "Ctrl or Cmd with Shift and Z"
LOCKED = "Locked maps"
LIVES = {
    "nowhere": "not kept",
    "device": "on this device",
    "locked": "here, locked",
    "file": "in your file",
    "hosted": "on this server, locked",
}
NOT_DOWNLOADED = "not downloaded yet"
CHANGED_SINCE = "changed since the download"
EXAMPLE = "an example, not kept"
UNTITLED = "My map"


def saved_at(time: datetime) -> str:
    return f"saved {time:%H:%M}"


SAVE_FAILED = "This could not be kept on the device right now. Your map is still here in this tab."
SAVE_FAILED_ACT = "You can download it from “My map”."
TRY_AGAIN = "Try again"
CLASH = "This map was changed in another tab or window. Both versions are still there; you choose. If you show the other one, Undo brings this one back."
CLASH_THEIRS = "Show the other version"
CLASH_MINE = "Keep this one as a second map"
COPY_TITLE = "second version"
FAILED = "Something went wrong on this page. Your map is as it was. Please try once more."
GO_TO_START = "Go to the start"
NO_MAP = "No map is open in this tab."

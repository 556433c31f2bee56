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
GONE = "no longer kept"
NOT_DOWNLOADED = "not downloaded yet"
CHANGED_SINCE = "changed since the download"
EXAMPLE = "an example, not kept"
UNTITLED = "My map"


def saved_at(time: datetime) -> str:
    return f"saved {time:%H:%M}"


def not_saved_since(time: datetime) -> str:
    return f"not saved since {time:%H:%M}"


SAVE_FAILED = "This could not be kept on the device right now. Your map is still here in this tab."
SAVE_FAILED_ACT = "You can download it from “My map”."
TRY_AGAIN = "Try again"
CLASH = "This map was changed in another tab or window. Both versions are still there; you choose. If you show the other one, Undo brings this one back."
CLASH_FILE = "Another version of this map is kept here already. Both are still there; you choose. If you show the other one, Undo brings this one back."
CLASH_THEIRS = "Show the other version"
CLASH_MINE = "Keep this one as a second map"
KEEP_AGAIN = "Keep it again"
DO_NOT_KEEP = "Do not keep it"
COPY_TITLE = "second version"
LOST = "The connection is gone"
LOST_ABOUT = "What was saved is safe. This page goes on by itself as soon as netmap can be reached again."
LOST_FOR_LONG = "The connection was gone for too long, so this page was closed meanwhile. A map that is kept is where you kept it. One that was not kept anywhere is gone, but a file of it opens here again."
FAILED = "Something went wrong on this page. Your map is as it was. Please try once more."
STILL_OPEN = "Your open map is not kept anywhere as it is now."
STILL_OPEN_ABOUT = "If you go on without it, it is gone."
BACK_TO_IT = "Back to my map"
KEEP_IT = "Keep or download it"
WITHOUT_IT = "Go on without it"
GO_TO_START = "Go to the start"
NO_MAP = "No map is open in this tab."

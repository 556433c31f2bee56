"""My map: its title, where it lives, its file, its moments."""

from datetime import date

TITLE = "My map"
NAME = "A title for it"
SITUATION = "What is this map for?"
SITUATION_HELP = "A question or a situation, in your own words. It can stay empty."
WHERE = "Where it lives"
KEEP_MEANS = {
    "device": "Saved after every change, in your own data folder on this device.",
    "locked": "Saved after every change, on this device. Your passphrase opens it, or your recovery code, and nothing else does.",
    "file": "Nothing is written to this device but what you download. Download it again after changes.",
    "nowhere": "Nothing is written to the disk. It is gone when this tab closes or reloads.",
}
DEVICE = "Is this device private to me?"
DOWNLOAD = "Download a file"
FILE_NAME = "notes"
MOMENTS = "Moments"
MOMENTS_NONE = "No moment is kept with this map yet."
STEPS = "Steps I chose"
CLOSE = "Close this map"
CLOSE_MEANS = {
    "device": "It stays on this device.",
    "locked": "It stays on this device, locked.",
    "file": "It stays in the file you downloaded, as it was then.",
    "hosted": "It stays on this server, locked. Your 12 words lead back to it.",
    "nowhere": "It is not kept anywhere. Download it first if you want it back.",
}
NOT_KEPT_YET = "It is not kept as it is now. Download it first if you want it back."
CHANGED_SINCE = "It stays in the file you downloaded, as it was then. What changed since is not in it: download it again if you want that back."
CLOSE_ALL_THE_SAME = "Close it all the same"
CLOSE_SURE = "Close it"
OPEN_ANOTHER = "Open another map"
UNTITLED_MOMENT = "A moment"


def moment_line(title: str, on: date | None) -> str:
    name = title or UNTITLED_MOMENT
    return f"{name}, {on.day} {on:%B %Y}" if on else name

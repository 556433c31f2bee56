"""The first screens: four doors, the question about the device, where the map lives."""

from datetime import datetime

WELCOME = "Who is around you?"
ABOUT = (
    "Draw the people, groups and communities in your life. See how safe and how mutual each connection feels. "
    "Choose one small step, or none."
)
MAP_MY_SUPPORT = "Map my support"
MAP_MY_SUPPORT_ABOUT = "About ten minutes. You can stop at any time."
GO_ON = "Go on with my map"
OPEN_ABOUT = "A map kept on this device, or a file."
EXAMPLE_ABOUT = "Look around with invented people."
PRIVACY_ABOUT = "What stays here, and what nobody can promise."
SCOPE = (
    "This is a drawing and thinking tool. It describes what you enter, as you see it today. It does not "
    "diagnose, and it is not a crisis service: nobody is watching it."
)

DEVICE_QUESTION = "Is this device private to you?"
DEVICE_ABOUT = (
    "Before the first name. A map can say who feels safe and who does not, so it matters who else looks."
)
DEVICE_CHOICE = {"yes": "Yes", "no": "No", "not_sure": "Not sure"}
DEVICE_MEANS = {
    "yes": "Ideas may name people on your map. You choose whether the map is kept here.",
    "no": "No idea will name anyone. Nicknames or initials are a good choice, and not keeping the map is too.",
    "not_sure": "Handled like “No”, to be careful. You can change it later under “My map”.",
}

KEEP_QUESTION = "Where may this map live?"
KEEP_ABOUT = "All four are good choices. You can change it at any time."
LIVES = {
    "device": "Keep it on this device",
    "locked": "Keep it here, locked",
    "file": "In a file I keep, nowhere else",
    "nowhere": "Do not keep it",
    "hosted": "Keep it on this server, locked",
}
LIVES_ABOUT = {
    "device": "It is there next time, saved after every change. Anyone who can use your account on this device could find it.",
    "locked": "It is there next time, and a passphrase opens it. Without it nobody can read it, not even its title.",
    "file": "Nothing stays here. You download a file when you wish, and open it again next time.",
    "nowhere": "Nothing is written to the disk. When this tab closes or reloads, the map is gone.",
}
BACK = "Back"

OPEN_TITLE = "Open a map"
OPEN_KEPT = "Kept on this device"
OPEN_NONE_KEPT = "No map is kept on this device."
OPEN_FILE = "From a file"
OPEN_FILE_ABOUT = "A map you downloaded here before, or a file from easyNWK. It is read here and sent nowhere. Up to 5 MB; a file that is refused changes nothing."
OPEN_FILE_LABEL = "Choose a file"
NOT_TAKEN = "This file was not taken. It may be larger than 5 MB; or many files are being opened right now, and it works in a minute."
LEFT_OUT_TITLE = "What could not be carried over"
LEFT_OUT_READ = "I have read it"
OLD_MAP_SAFE = "The map that was open is untouched."

EXAMPLES_TITLE = "Look around"
EXAMPLES_ABOUT = "Every person here is invented. You can change anything; nothing of it is kept."
EXAMPLE_OPEN = "Open"


def kept_line(title: str, changed_on: datetime, alters: int) -> str:
    """One kept map in a list."""
    return f"{title}, {entries(alters)}, changed {day(changed_on)}"


def changed_line(changed_on: datetime, alters: int) -> str:
    """A kept map that is not named."""
    return f"{entries(alters).capitalize()}, changed {day(changed_on)}"


def entries(alters: int) -> str:
    return "1 entry" if alters == 1 else f"{alters} entries"


def day(moment: datetime) -> str:
    """A day and a time in plain words."""
    return f"{moment.day} {moment:%B %Y, %H:%M}"

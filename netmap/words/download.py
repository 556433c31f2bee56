"""Files to take along: the whole map, open or locked, and a copy for someone else."""

ABOUT = "The file holds everything: names, ratings and notes. It lies in your downloads folder."
NOT_PRIVATE = (
    "You said that this device may not be private, so a file from here is locked with a passphrase. "
    "What was downloaded stays in the downloads folder."
)
DOWNLOAD = "Download a file"
LOCKED = "Download it locked"
LOCKED_ABOUT = (
    "The file opens here with the passphrase, or with any program for age files. Without it nobody gets in, "
    "and nobody can give it back to you."
)
MAKE = "Lock the file"
MAKING = "Locking takes a few seconds, so that guessing takes far too long …"
READY = "Download the locked file"
CHANGED = "The map was changed since. Lock it again to have the changes in it."
COPY = "A copy for someone else"
COPY_ABOUT = "It shows who stands where and who is tied to whom. Choose what else it shows."
SHOWS = "Also show"
SHOW = {"names": "names", "ratings": "ratings", "notes": "notes"}
NOTES_HOLD = "Notes can hold names. Read them once more before you pass them on."
COPY_BUTTON = "Download the copy"
PRIVACY = "How this keeps me private"
UNLOCK_ABOUT = "This file is locked."
UNLOCKING = "Opening takes a few seconds …"
WRONG = "This passphrase does not open the file, or the file is damaged. Nothing was changed."

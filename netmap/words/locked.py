"""Locked maps: making the lock, opening it, and what to know about it."""

TITLE = "Locked maps"
LOCK = "Lock"
LOCK_HELP = "Closes what is locked. The passphrase opens it again."
GO_ON = "Open my locked maps"
GO_ON_ABOUT = "With your passphrase."

MAKE_TITLE = "A passphrase for your locked maps"
MAKE_ABOUT = (
    "Four or five words that nobody would guess, at least 12 signs in all. Everything that is locked here opens "
    "with it: names, notes, titles and dates cannot be read without."
)
PASSPHRASE = "Passphrase"
AGAIN = "The same once more"
MAKE = "Lock with this passphrase"
TOO_SHORT = "This is short enough to be guessed. Please use at least 12 signs; four or five words are good."
NOT_THE_SAME = "The two are not the same. Please type them again."

CODE_TITLE = "Your recovery code"
CODE_ABOUT = (
    "If the passphrase is ever forgotten, this code opens your locked maps. It is shown this once and kept "
    "nowhere. Write it on paper, or print this page, and put it where nobody would look for it."
)
CODE_KEPT = "I have it on paper"

UNLOCK_ABOUT = "Your maps are as you left them."
CODE_WAITS = "Your new recovery code is not noted yet. Open the lock in this tab, and it is shown again."
UNLOCK = "Open"
WRONG = "This does not open them. Nothing was changed; please try again."
FORGOTTEN = "I forgot the passphrase"
CODE = "Recovery code"
CODE_OPENS = "It opens your maps. Then choose a new passphrase below the list of your maps."

USUAL_MINUTES = 5
MINUTES = {1: "one minute", 5: "five minutes", 15: "a quarter of an hour", 30: "half an hour", 60: "an hour"}
LOCKS_AFTER = "It locks itself after so long without a touch"
SOON = "This locks in a moment. Touch or move anything to stay."

NONE = "Nothing is locked on this device."
ERASED = "All locked maps on this device are deleted."
NONE_YET = "No map is kept here yet."
CHANGE = "Another passphrase"
CHANGE_ABOUT = (
    "All your locked maps are locked anew, with another key, and you get a new recovery code. The old passphrase "
    "and the old code open nothing that is kept here from then on. A copy of the folder that was made before "
    "still opens with them."
)
NOW = "The passphrase, or the recovery code, as it is now"
NEW = "The new passphrase"
CHANGE_BUTTON = "Change it"
ERASE = "Delete all locked maps"
ERASE_ABOUT = (
    "All locked maps on this device are gone then, and nothing on it brings them back: first the key is "
    "overwritten, then the maps. A backup, or a copy of the folder that was made before, still opens with the "
    "passphrase or the code of that time. No program can reach such copies."
)
ERASE_SURE = "Yes, delete all of them"
NOBODY_ELSE = (
    "Without the passphrase and the code nobody can open them, and nobody can give them back to you either."
)

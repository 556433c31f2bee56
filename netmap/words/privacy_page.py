"""How this keeps me private, and what nobody can promise."""

from netmap.words import leave

TITLE = "How this keeps me private"

COPIES = "A backup, or a copy of the folder that was made before, keeps what was in it then. If it was locked, the passphrase and the code of that time still open it."
DRIVES = "Some drives move what is written to them, and some systems keep snapshots. Old copies can stay there, where no program gets at them."

PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "What stays here",
        (
            "Everything you enter stays on this computer. Nothing is sent to anyone.",
            "Other people with an account on this computer cannot open it while it runs. Whoever uses your account can.",
            "There is no account, no list of your contacts, no counting of visits.",
            "If you choose “Do not keep it”, nothing is written to the disk.",
            "If you choose “Keep it on this device”, the map lies in your data folder, as a file that your account alone may read. Whoever looks after this computer may read everything on it.",
            "If you choose “Keep it here, locked”, nobody can read it without your passphrase or your recovery code, not even its title. It locks itself when nobody is there.",
            "If you choose “In a file I keep”, it is in the files you download and nowhere else. A file can be locked too.",
            "A kept map is remembered as it was before each pause, for 30 days. Under “My map” you can bring that back, or forget all of it.",
        ),
    ),
    (
        "What you can do",
        (
            "Use nicknames or initials. Leave out phone numbers, addresses and secrets that are not yours.",
            "Say “No” or “Not sure” when you are asked about the device. Then no idea will name anyone.",
            "Under “My map” you can change where a map lives at any time, download it, or close it. What is taken off this device is overwritten where it stood.",
            "Under “More” on the map, initials can take the place of names, on every page at once.",
        ),
    ),
    ("Leaving at once", (leave.LINE, leave.LOSES, "What it cannot hide stands below.")),
    (
        "What nobody can promise",
        (
            "The browser remembers that this page was open, and keeps what you download.",
            COPIES,
            DRIVES,
            "A program that watches this device, or a person who looks over your shoulder, can see what you see.",
            "Clearing everything at once can also draw attention. You know best what is wise where you are.",
            "If someone else runs this program for you on a server, that person could read a map while it is open.",
        ),
    ),
    (
        "What this is not",
        (
            "It does not diagnose, measure risk, or say how well anyone loves or copes.",
            "Its ideas are offers. They may not fit your situation; you know more than the map does.",
            "It is not a crisis service, and nobody is watching it.",
        ),
    ),
)

"""Maps on a server that an organisation runs: the words that lead back, and what to know about it."""

from netmap.words import leave

GO_ON = "Go on with my words"
GO_ON_ABOUT = "With the 12 words you wrote down."
OPEN_ABOUT = "A file that you downloaded."
KEEP_ABOUT = "All three are good choices. You can change it at any time."
OPEN_FILE_ABOUT = (
    "A map you downloaded before, or a file from easyNWK. It is read on this server and not kept there. Up to 5 MB; "
    "a file that is refused changes nothing."
)
DEVICE_YES = "Ideas may name people on your map. You choose whether the map is kept."
SAVE_FAILED = "This could not be kept on the server right now. Your map is still here in this tab."
NOT_KEPT_YET = "What you changed last is not kept yet. If you close it now, that is lost."

PHRASE_TITLE = "Your 12 words"
PHRASE_ABOUT = (
    "These words are the key to your map. They are shown this once, and the server does not keep them: once your "
    "map is closed, whoever runs the server cannot open it, and cannot give the words back to you either."
)
PHRASE_WRITE = (
    "Write them on paper, or keep them where you keep passwords. Anyone who has them can open the map, so put them "
    "where nobody would look."
)
PHRASE_CODE = "The same words as a code for a camera"
PHRASE_CODE_ABOUT = "A code that holds your 12 words."
PHRASE_CODE_MEANS = "A photo of it is a copy of your words, and may go wherever your photos go."
PHRASE_KEPT = "I have it on paper"

RESUME_TITLE = "Go on with your map"
RESUME_ABOUT = (
    "Type your 12 words in their order. Capital letters, commas and line breaks make no difference."
)
RESUME_LABEL = "Your 12 words"
RESUME = "Open my map"
RESUME_NONE = (
    "Without the words nobody can open it, and whoever runs this server cannot either. A file that you downloaded "
    "opens under “Open a map”."
)


def keep_means(days: int) -> str:
    """What it means that a map is kept on the server, once it is."""
    return (
        f"Saved after every change, locked with your 12 words. It is deleted {_days(days)} after its last change, "
        "or at once when you choose another place for it."
    )


def lives_about(days: int) -> str:
    """What it means that a map is kept on the server, before it is."""
    return (
        f"It is there next time, on any device. 12 words that you write down open it, and nothing else does. "
        f"Kept for {_days(days)} after its last change."
    )


def privacy(days: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How a netmap on a server keeps a person private."""
    return (
        (
            "Where what you enter goes",
            (
                "An organisation runs this server. What you enter is sent to it, over the address you opened, and to nobody else.",
                "There is no account, no list of maps, no counting of visits.",
                "If you choose “Do not keep it” or “In a file I keep”, nothing of your map is written to a disk there.",
                f"If you choose “Keep it on this server, locked”, it is written there encrypted. Your 12 words are the key, and the server does not keep them. It is deleted {_days(days)} after its last change.",
                "Earlier states of a map are not kept there. Before you make large changes, a download is a good copy.",
            ),
        ),
        (
            "What whoever runs this server can see",
            (
                "While your map is open, it is in the memory of the server, readable. Whoever runs the server could read it there.",
                "When it is closed, what is left is encrypted: they see that a map is kept, about how large it is, and when it was changed. Names, notes and titles they cannot read.",
                "They can see that someone opened this address, and from where, as with every page on the internet.",
            ),
        ),
        (
            "What you can do",
            (
                "Use nicknames or initials. Leave out phone numbers, addresses and secrets that are not yours.",
                "Say “No” or “Not sure” when you are asked about the device. Then no idea will name anyone.",
                "Under “My map” you can change where a map lives at any time, download it, or close it.",
                "If you trust nobody with it, netmap also runs on a computer of your own, where nothing is sent to anyone.",
            ),
        ),
        ("Leaving at once", (leave.LINE, leave.LOSES, "What it cannot hide stands below.")),
        (
            "What nobody can promise",
            (
                "The browser remembers that this page was open, and keeps what you download.",
                "Backups of the server can keep an encrypted copy for longer.",
                "A program that watches this device, or a person who looks over your shoulder, can see what you see.",
                "Clearing everything at once can also draw attention. You know best what is wise where you are.",
            ),
        ),
    )


def _days(days: int) -> str:
    return "1 day" if days == 1 else f"{days} days"

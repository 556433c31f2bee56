"""Choosing which questions a map is drawn with."""

WHICH = "Which questions?"
OWN = "A guide of my own"
OWN_ABOUT = (
    "A guide is a text file with questions, relationships, kinds of support and ideas. Download one, change its "
    "words in a text editor, and open it here. Your map keeps everything else."
)
DOWNLOAD = "Download this guide to edit"
OPEN = "Open a guide file"
REFUSED = "This guide was not taken. The questions are as they were."


def from_a_file(title: str) -> str:
    return f"{title} (from a file)"

"""What a page says while its server is about to close."""

from datetime import datetime

NOT_KEPT = "Your map is kept nowhere else. Download it now: the file opens here again afterwards."
TO_DOWNLOAD = "To the download"
TAKEN = "You have your map in a file. In some minutes it opens here again, under “Open a map”."
KEPT = "Your map is kept as it is now. In some minutes you can go on with it."
NO_MAP = "In some minutes you can go on here."


def closes(at: datetime) -> str:
    """at: when it closes at the latest, on the clock of whoever reads it."""
    return f"This server is being renewed. It closes at {at:%H:%M} at the latest."

"""Support right now: lines that whoever runs this program can change."""

from datetime import date

TITLE = "Support right now"
ABOUT = (
    "If today is hard, you do not have to find out alone. These lines are run by others, not by this program."
)
EMERGENCY = "If you or someone is in danger, call the emergency number of the place where you are."
BILL = "A call may show on a phone bill or in the list of calls."
CHECKED = "Looked up on {day}."
OLD = "Looked up a long time ago. Please check that it still holds."
FAILED = "The list of lines could not be read. Your local emergency number and findahelpline.com are places to begin."
WAYS = {"phone": "Call", "text": "Text", "chat": "Chat", "url": "On the web"}
NOT_CHECKED = "Please check that it still holds where you are."
HOLDS_DAYS = 180


def for_whom(who: str, region: str, languages: str) -> str:
    return f"For {who}. {region.capitalize() if region.islower() else region}. Languages: {languages}."


def checked(on: date | None, today: date) -> str:
    """When the line was looked up, and whether that was long ago."""
    if on is None:
        return NOT_CHECKED
    if (today - on).days > HOLDS_DAYS:
        return OLD
    return CHECKED.format(day=f"{on.day} {on:%B %Y}")

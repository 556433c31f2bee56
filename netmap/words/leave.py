"""Leaving at once, and what it cannot hide."""

BUTTON = "Leave"
ABOUT = "Closes this page at once. So does pressing Shift three times."
CALENDAR = "calendar"
"""The title of the page that is shown instead."""

LINE = "“Leave” closes this page at once and shows a calendar. So does pressing Shift three times."
MORE = "What leaving cannot hide"
CANNOT = (
    "The browser’s history still says that this page was open.",
    "What you downloaded stays where you saved it.",
    "A program that watches this device has seen what you saw.",
)
LOSES = "A map that is kept stays kept. One that is not kept is gone."

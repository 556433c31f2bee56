"""Support right now: lines that whoever runs this program can change."""

TITLE = "Support right now"
ABOUT = "If today is hard, you do not have to find out alone. These lines are run by others, not by this program."
EMERGENCY = "If you or someone is in danger, call the emergency number of the place where you are."
BILL = "A call may show on a phone bill or in the list of calls."
CHECKED = "Looked up on {day}."
OLD = "Looked up a long time ago. Please check that it still holds."
FAILED = "The list of lines could not be read. Your local emergency number and findahelpline.com are places to begin."

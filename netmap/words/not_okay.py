"""I am not okay right now: findings and ideas rest, and nothing is asked."""

BUTTON = "I am not okay right now"
ABOUT = "Then nothing is pointed out and nothing is suggested until you want it again."
RESTS = "Findings and ideas are resting"
SAID = "Nothing needs to be worked out now. Your map is as you left it, and this stays quiet until you want it again."
SMALL = "If it helps: both feet on the floor, one slow breath out, something warm in your hands."
TO_SUPPORT = "Support right now"
BACK = "Show findings and ideas again"

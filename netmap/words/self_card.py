"""Me with me: how I am with myself, in my own words and answers. Never added up, never compared."""

from netmap.model import SelfConnection

TITLE = "Me with me"
ABOUT = (
    "How it is between you and yourself these days. Each answer stands by itself. Nothing is counted from "
    "them, and every copy without names leaves them out."
)
QUESTION = {
    "rest": "I get the rest I need",
    "kindness": "I am kind to myself",
    "own_limits": "I notice my own limits and keep them",
    "own_needs": "I make room for what I need",
}
POINT: dict[int, str] = {
    1: "rarely",
    2: "some days",
    3: "half the days",
    4: "most days",
    5: "nearly always",
}
NOTE = "In my own words: what would I like to remember about this?"
CLOSE = "Done"

SAID = {
    "rest": "You get the rest you need: {point}.",
    "kindness": "You are kind to yourself: {point}.",
    "own_limits": "You notice your own limits and keep them: {point}.",
    "own_needs": "You make room for what you need: {point}.",
}
IN_OWN_WORDS = "In your own words: “{note}”."


def with_me(me: SelfConnection) -> tuple[str, ...]:
    """What was answered, each answer by itself; () where nothing was."""
    answers = {field: getattr(me, field) for field in SAID}
    said = [SAID[field].format(point=POINT[at]) for field, at in answers.items() if at is not None]
    note = " ".join(me.note.split())
    return (*said, IN_OWN_WORDS.format(note=note)) if note else tuple(said)

"""One small step: offered, explained, and let go."""

from netmap.model.scales import Outcome
from netmap.model.steps import StepKind

TITLE = "One small step"
ABOUT = "An offer. Nothing here is expected of you, and leaving things as they are is a full answer."
NOBODY_NOW = (
    "Your map does not point to anyone to turn to right now. That is common, and often about circumstances. "
    "Here are ideas that need nobody."
)
DEVICE_OPEN = "This device was not said to be private, so no idea names anyone."
WHY = "Why this"
CHOOSE = "Choose this"
CHOOSE_OTHER = "Choose"
KEEP = "Keep things as they are"
NOT_NOW = "Not now"
NOT_NOW_SAID = "Nothing to do here today. It stays open."
ASK_AGAIN = "Show me the ideas"
OWN = "My own idea"
OWN_PLACEHOLDER = "In your own words"
OWN_BUTTON = "Choose my idea"
KEPT_AS_IS = "Keep things as they are"
PLANS = "What you chose before"
CHOSEN = "You chose this. It stays with your map."
PLAN_ABOUT = "If you like, make it concrete. Every line can stay empty."
WHEN = "When"
WHERE = "Where"
FIRST_WORDS = "First words"
IF_NOT_WELL = "What I need if it does not go well"
BORROW = "To borrow, or not:"
SMALLER = "What would make it smaller"
CONFIDENCE = "How sure are you that you could do it? 0 is not at all, 10 is quite sure."
REST_INSTEAD = "Rest in place of this"
RESTED = "Rest: do nothing about connections today, and take that as chosen."
OFFER_REST = "That is good to know. Rest is a full answer today, and this one can come back another day."
NOT_THIS_ONE = "Not this one"
NOT_THIS_ONE_HELP = "It stays away until something changes there on your map."
WENT = "Last time you chose this"
WENT_LABEL = "How did it go?"
OUTCOMES: dict[Outcome, str] = {
    "did_it": "I did it",
    "did_not": "I did not",
    "something_else": "something else happened",
}
OUTCOME_SAID: dict[Outcome, str] = {
    "did_it": "It is noted with your map. How it was is yours to say.",
    "did_not": "That is a full answer. What got in the way often has little to do with you.",
    "something_else": "Steps often turn into other steps.",
}
WENT_IN_THE_WAY = "What got in the way?"
NOTHING = "nothing of these"
HOW_IT_WENT = "In your own words, if you like"
WENT_DONE = "Go on"
REMOVE = "Let this go"
RESTING = (
    "This one rests: with the answers on your map now, it is not a step to take. Your words for it are kept."
)
KIND_TITLE: dict[StepKind, str] = {
    "check_in": "A short message",
    "old_friend": "A message to an old friend",
    "thanks": "A thank-you",
    "small_ask": "One small ask",
    "honest_sentence": "One honest sentence",
    "need_or_limit": "One need or one limit",
    "community_space": "One place to be among others",
    "introduce": "Bring two together",
    "service": "A service near me",
    "hello": "A light hello",
    "return_to": "Back to something of mine",
    "notice": "Notice one moment",
    "rest": "Rest",
    "own": "My own idea",
    "keep_as_is": "Keep things as they are",
}


def look_again(name: str) -> str:
    return f"Look at {name} on the map again"


def offer_smaller(smaller: str) -> str:
    """Below 7: the smaller version, in the person's own words where there are some."""
    if smaller:
        return f"The smaller version may be enough for now: {smaller}"
    return "A smaller version may be enough for now. What is the smallest part of it, in under five minutes?"
